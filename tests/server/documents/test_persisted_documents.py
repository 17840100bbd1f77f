"""Clients name a document by an id, and send its text once."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from server.documents.texts import Texts
from server.http.parameters.document_ids import MAX_CHARACTERS
from tests.support.book import Book, Person, book_with
from tests.support.programs.redis import Redis, running_redis
from tests.support.ways import hash_of, persisted, sent

QUERY = "{ viewer { name } }"
OTHER = "{ viewer { id } }"
MANY_ROWS = """
{ phoneNumbers(first: 100) {
  nodes { changes(first: 100) { nodes { field } } grants(first: 100) { nodes { createdAt } } }
} }
"""
HASH = hash_of(QUERY)
GRAPHQL = "application/graphql-response+json"


@pytest.fixture
async def book(sqlite_url: str) -> AsyncIterator[Book]:
    async with book_with(sqlite_url) as book:
        yield book


@pytest.fixture
async def olivia(book: Book) -> Person:
    return await book.person("olivia")


async def ask(
    person: Person, parameters: dict[str, Any], accept: str = GRAPHQL, *, is_get: bool = False
) -> httpx.Response:
    headers = {"authorization": f"Bearer {person.token}", "accept": accept}
    return await sent(person.client, parameters, headers, is_get=is_get)


def code(answer: httpx.Response) -> str:
    [error] = answer.json()["errors"]
    assert "data" not in answer.json()
    return str(error["extensions"]["code"])


NAMES: dict[str, dict[str, Any]] = {
    "documentId": {"documentId": f"sha256:{HASH}"},
    "a bare documentId": {"documentId": HASH},
    "persistedQuery": persisted(HASH),
    "id": {"id": HASH},
    "doc_id": {"doc_id": HASH},
    "several": {"documentId": HASH, "id": f"sha256:{HASH}", **persisted(HASH)},
    "null for the query": {"query": None, "documentId": HASH},
    "no text for the query": {"query": "", **persisted(HASH)},
}


@pytest.mark.parametrize("is_get", [False, True])
@pytest.mark.parametrize("name", NAMES)
async def test_a_document_is_unknown_until_its_text_was_sent_once(
    olivia: Person, name: str, is_get: bool
) -> None:
    by_id = {key: value for key, value in NAMES[name].items() if not (is_get and value is None)}
    for accept, status in ((GRAPHQL, 400), ("application/json", 200)):
        unknown = await ask(olivia, by_id, accept, is_get=is_get)
        assert unknown.status_code == status
        assert code(unknown) == "PERSISTED_QUERY_NOT_FOUND"
        assert unknown.json()["errors"][0]["message"] == "PersistedQueryNotFound"
    with_text = await ask(olivia, {"query": QUERY, **persisted(HASH)}, is_get=is_get)
    expected = {"data": {"viewer": {"name": olivia.account.name}}}
    assert with_text.json() == expected
    for _ in range(2):
        assert (await ask(olivia, by_id, is_get=is_get)).json() == expected


async def test_a_text_alone_is_not_kept(olivia: Person) -> None:
    assert (await ask(olivia, {"query": QUERY})).status_code == 200
    assert code(await ask(olivia, persisted(HASH))) == "PERSISTED_QUERY_NOT_FOUND"


async def test_a_document_id_with_a_text_is_kept_too(olivia: Person) -> None:
    assert (await ask(olivia, {"query": QUERY, "documentId": HASH})).status_code == 200
    assert (await ask(olivia, {"documentId": HASH})).status_code == 200


async def test_beside_a_text_the_ids_of_relay_may_be_of_the_request(olivia: Person) -> None:
    answer = await ask(olivia, {"query": QUERY, "id": 7, "doc_id": "request-7"})
    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("text", "code_"),
    [
        ("{ viewer { name }", "GRAPHQL_PARSE_FAILED"),
        ("{ viewer { nam } }", "GRAPHQL_VALIDATION_FAILED"),
        ("query Q($id: ID!) { node(id: $id) { id } }", "BAD_USER_INPUT"),
        (MANY_ROWS, "BAD_USER_INPUT"),
    ],
)
async def test_what_is_refused_is_not_kept(olivia: Person, text: str, code_: str) -> None:
    digest = persisted(hash_of(text))
    for _ in range(2):
        assert code(await ask(olivia, {"query": text, **digest})) == code_
        assert code(await ask(olivia, digest)) == "PERSISTED_QUERY_NOT_FOUND"


MALFORMED: dict[str, dict[str, Any]] = {
    "the hash of another text": {"query": OTHER, **persisted(HASH)},
    "the documentId of another text": {"query": OTHER, "documentId": f"sha256:{HASH}"},
    "two documents": {"documentId": HASH, **persisted(hash_of(OTHER))},
    "a short hash": persisted(HASH[:63]),
    "a long hash": persisted(f"{HASH}0"),
    "a hash in capitals": persisted(HASH.upper()),
    "a hash of other digits": persisted("g" * 64),
    "a hash that is a number": {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": 1}}},
    "no hash": {"extensions": {"persistedQuery": {"version": 1}}},
    "no version": {"extensions": {"persistedQuery": {"sha256Hash": HASH}}},
    "version 2": {"extensions": {"persistedQuery": {"version": 2, "sha256Hash": HASH}}},
    "version true": {"extensions": {"persistedQuery": {"version": True, "sha256Hash": HASH}}},
    "a persistedQuery that is a list": {"extensions": {"persistedQuery": [HASH]}},
    "a short hash after its prefix": {"documentId": f"sha256:{HASH[:10]}"},
    "a hash in capitals after its prefix": {"documentId": f"sha256:{HASH.upper()}"},
    "an empty id": {"documentId": ""},
    "an id with a blank": {"documentId": "an id"},
    "an id with a line end": {"documentId": f"{HASH}\n"},
    "an id with an umlaut": {"documentId": "ä"},
    "an id of 10 kB": {"documentId": "a" * 10_000},
    "an id that is too long by one": {"id": "a" * (MAX_CHARACTERS + 1)},
    "an id that is a number": {"id": 7},
    "an id that is an object": {"doc_id": {"id": HASH}},
    "a query that is a number": {"query": 1, "documentId": HASH},
    "nothing": {},
}


@pytest.mark.parametrize("name", MALFORMED)
async def test_a_malformed_id_is_refused_with_what_is_wrong(olivia: Person, name: str) -> None:
    assert (await ask(olivia, {"query": QUERY, **persisted(HASH)})).status_code == 200
    answer = await ask(olivia, MALFORMED[name])
    assert answer.status_code == 400
    assert code(answer) == "BAD_REQUEST"
    assert len(answer.content) < 400
    if "another text" in name:
        assert code(await ask(olivia, persisted(hash_of(OTHER)))) == "PERSISTED_QUERY_NOT_FOUND"


@pytest.mark.parametrize(
    "id_", ["a" * MAX_CHARACTERS, "x-app:1", "5d41402abc4b2a76b9719d911017c592"]
)
async def test_an_id_that_nobody_gave_a_document_is_unknown(olivia: Person, id_: str) -> None:
    for parameter in ("documentId", "id", "doc_id"):
        assert code(await ask(olivia, {parameter: id_})) == "PERSISTED_QUERY_NOT_FOUND"


async def test_the_kept_texts_have_a_bounded_size() -> None:
    texts = Texts("memory://", local_bytes=10_000)
    documents = {hash_of(text): text for text in (f"{number:01000}" for number in range(50))}
    for digest, text in documents.items():
        await texts.keep(digest, text)
        await texts.keep(digest, text)
    kept = [digest for digest in documents if await texts.get(digest)]
    assert kept == list(documents)[-len(kept) :]
    assert 5 <= len(kept) < 10


async def test_a_text_that_is_larger_than_the_store_is_not_kept() -> None:
    texts = Texts("memory://", local_bytes=1000)
    for text in ("small", "l" * 2000):
        await texts.keep(hash_of(text), text)
    assert await texts.get(hash_of("l" * 2000)) is None
    await texts.keep(hash_of("small"), "small")
    assert await texts.get(hash_of("small")) == "small"


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[Redis]:
    with running_redis(tmp_path) as redis:
        yield redis


async def test_all_processes_know_a_document_by_redis(sqlite_url: str, redis: Redis) -> None:
    store = {"rate_limit_store": redis.url_without_timeouts()}
    async with book_with(sqlite_url, **store) as one, book_with(sqlite_url, **store) as other:
        olivia = await one.person("olivia")
        assert (await ask(olivia, {"query": QUERY, **persisted(HASH)})).status_code == 200
        elsewhere = Person(olivia.account, olivia.token, other.client)
        assert (await ask(elsewhere, persisted(HASH))).status_code == 200
        redis.kill()
        assert (await ask(elsewhere, persisted(HASH))).status_code == 200
        new = await ask(elsewhere, {"query": OTHER, **persisted(hash_of(OTHER))})
        assert new.status_code == 200
        assert (await ask(elsewhere, persisted(hash_of(OTHER)))).status_code == 200
        assert code(await ask(olivia, persisted(hash_of(OTHER)))) == "PERSISTED_QUERY_NOT_FOUND"


async def test_the_texts_in_redis_have_a_bounded_size(redis: Redis) -> None:
    url = redis.url_without_timeouts()
    texts, other = Texts(url, shared_bytes=10_000), Texts(url, shared_bytes=10_000)
    documents = {hash_of(text): text for text in (f"{number:01000}" for number in range(30))}
    for digest, text in documents.items():
        await texts.keep(digest, text)
    kept = [digest for digest in documents if await other.get(digest)]
    assert kept == list(documents)[-10:]
    await texts.close()
    await other.close()


async def test_what_redis_deletes_to_make_room_does_not_stop_it(redis: Redis) -> None:
    url = redis.url_without_timeouts()
    for name in ("texts", "order", "bytes"):
        texts, other = Texts(url, shared_bytes=3000), Texts(url, shared_bytes=3000)
        for number in range(5):
            text = f"{name}{number:01000}"
            await texts.keep(hash_of(text), text)
        await texts._shared._redis.delete(f"{{numberbook:documents}}:{name}")  # type: ignore[union-attr]
        for number in range(5, 12):
            text = f"{name}{number:01000}"
            await texts.keep(hash_of(text), text)
        last = f"{name}{11:01000}"
        assert await other.get(hash_of(last)) == last
        await texts.close()
        await other.close()


async def test_a_text_that_somebody_changed_in_redis_is_not_executed(redis: Redis) -> None:
    texts, other = (Texts(redis.url_without_timeouts()) for _ in range(2))
    await texts.keep(HASH, OTHER)
    assert await other.get(HASH) is None
    await texts.close()
    await other.close()


async def test_by_get_empty_parameters_are_none(olivia: Person) -> None:
    headers = {"authorization": f"Bearer {olivia.token}"}
    url = {"query": QUERY, "operationName": "", "variables": "", "extensions": "", "id": ""}
    answer = await olivia.client.get("/graphql", params=url, headers=headers)
    assert answer.json() == {"data": {"viewer": {"name": olivia.account.name}}}


async def test_a_url_may_be_as_long_as_a_body(sqlite_url: str) -> None:
    async with book_with(sqlite_url, max_body_bytes=1024) as book:
        headers = {"authorization": f"Bearer {(await book.person()).token}"}
        for length, status in ((1024, 200), (1025, 414)):
            start = f"query={quote(QUERY)}&a="
            url = f"/graphql?{start}{'a' * (length - len(start))}"
            answer = await book.client.get(url, headers=headers)
            assert answer.status_code == status
            assert ("data" in answer.json()) == (status == 200)
