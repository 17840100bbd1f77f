"""By GET, by SHA-256 and by trusted id everything is as it is by POST with the text."""

from collections.abc import Mapping, MutableMapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest

from server.settings import Introspection
from tests.api.access.test_authorization_matrix import (
    FRAGMENT,
    MUTATIONS,
    QUERIES,
    Cast,
    cast_of,
    check,
    check_mutation,
    mutation_document,
)
from tests.support.book import Book, Person, book_with
from tests.support.counts import IS_FULL
from tests.support.ways import OTHER_WAYS, Asking, Way, hash_of, manifest, named, sent, with_text

pytestmark = pytest.mark.shared_database

Log = list[MutableMapping[str, Any]]

OF_MATRIX = [
    *(query + FRAGMENT for query in QUERIES.values()),
    *map(mutation_document, MUTATIONS),
]


async def cast_by(book: Book, way: Way) -> Cast:
    """Everybody sends what they ask in this way."""
    cast = await cast_of(book)
    client = Asking(book.client, way, OF_MATRIX)
    roles = {name: replace(person, client=client) for name, person in cast.roles.items()}
    return cast._replace(roles=roles)


BY_WAY = (
    [(query, way) for query in QUERIES for way in OTHER_WAYS]
    if IS_FULL
    else [(list(QUERIES)[i % len(QUERIES)], way) for i, way in enumerate(OTHER_WAYS)]
)
POSTED = [way for way in OTHER_WAYS if not way.is_get]
MUTATED = (
    [(mutation, way) for mutation in MUTATIONS for way in POSTED]
    if IS_FULL
    else list(zip(["updatePhoneNumber", "grantPhoneNumberAccess", "transferPhoneNumber"], POSTED))
)


@pytest.mark.parametrize(("query", "way"), BY_WAY)
async def test_queries_answer_what_the_oracle_says(
    sqlite_url: str, tmp_path: Path, query: str, way: Way
) -> None:
    trusted = (manifest(tmp_path, OF_MATRIX),)
    async with book_with(sqlite_url, trusted_documents=trusted) as book:
        await check(await cast_by(book, way), query)


@pytest.mark.parametrize(("mutation", "way"), MUTATED)
async def test_mutations_answer_and_change_what_the_oracle_says(
    sqlite_url: str, tmp_path: Path, mutation: str, way: Way
) -> None:
    trusted = (manifest(tmp_path, OF_MATRIX),)
    async with book_with(sqlite_url, trusted_documents=trusted) as book:
        await check_mutation(await cast_by(book, way), mutation)


class Asked(NamedTuple):
    """A document, and variables for it."""

    query: str
    variables: Mapping[str, Any] = MappingProxyType({})
    is_valid: bool = True
    token: str | None = None


LIST = "query L($first: Int, $after: String) { phoneNumbers(first: $first, after: $after) "
ASKED = {
    "a page": Asked(LIST + "{ totalCount nodes { id nickname } } }", {"first": 2}),
    "a wrong argument": Asked(LIST + "{ nodes { id } } }", {"first": 0}),
    "a wrong cursor": Asked(LIST + "{ nodes { e164 } } }", {"after": "s3cret"}),
    "a wrong variable": Asked(LIST + "{ nodes { name } } }", {"first": "s3cret"}),
    "partial data": Asked("{ viewer { name } phoneNumber { id } }"),
    "too many rows": Asked(
        "{ phoneNumbers(first: 100) { nodes { changes(first: 100) { nodes { field } }"
        " grants(first: 100) { nodes { createdAt } } } } }"
    ),
    "the schema": Asked("{ __schema { queryType { name } } }"),
    "no token": Asked("{ viewer { id } }", token=""),
    "an invalid token": Asked("{ viewer { kind } }", token="nb_0"),
    "a syntax error": Asked("{ viewer { name }", is_valid=False),
    "an unknown field": Asked("{ viewer { nam } }", is_valid=False),
    "too many aliases": Asked(
        "{ " + " ".join(f"a{i}: viewer {{ id }}" for i in range(31)) + " }", is_valid=False
    ),
    "a subscription": Asked("subscription { viewer { name } }", is_valid=False),
    "two operations": Asked("query A { viewer { id } } query B { viewer { id } }"),
}
ACCEPTS = ["application/graphql-response+json", "application/json"]


async def told(
    book: Book, person: Person, asked: Asked, way: Way, accept: str, log: Log
) -> tuple[Any, ...]:
    """All that a request is answered, and what is logged about it.

    A document that is not valid costs what its refusal takes of the processor, so that is left out.
    """
    token = person.token if asked.token is None else asked.token
    headers = {"authorization": f"Bearer {token}", "accept": accept}
    parameters = {**named(way, asked.query), "variables": dict(asked.variables)}
    answer = await sent(book.client, parameters, headers, is_get=way.is_get)
    if "PersistedQueryNotFound" in answer.text:
        again = {**parameters, "query": asked.query}
        answer = await sent(book.client, again, headers, is_get=way.is_get)
    entry = [each for each in log if each["event"] == "request"][-1]
    kept = ("status", "operation", "account_id", "codes", *["cost"] * asked.is_valid)
    lasting = {
        name: value
        for name, value in answer.headers.items()
        if name not in {"x-request-id", "ratelimit"}
    }
    return answer.status_code, answer.content, lasting, {name: entry[name] for name in kept}


@pytest.mark.parametrize("introspection", [Introspection.AUTHENTICATED, Introspection.OFF])
async def test_answers_costs_and_the_log_are_those_of_post(
    sqlite_url: str, tmp_path: Path, log: Log, introspection: Introspection
) -> None:
    valid = [asked.query for asked in ASKED.values() if asked.is_valid]
    trusted = (manifest(tmp_path, valid),)
    settings: dict[str, Any] = {"failed_authentications": 10**6, "introspection": introspection}
    async with book_with(sqlite_url, trusted_documents=trusted, **settings) as book:
        person = await book.person()
        await book.numbers(person, [{"e164": f"+1415555017{i}"} for i in range(3)])
        for name, asked in ASKED.items():
            for accept in ACCEPTS:
                by_post = await told(book, person, asked, Way.POST, accept, log)
                for way in OTHER_WAYS:
                    if asked.is_valid or not way.startswith(Way.TRUSTED_ID):
                        found = await told(book, person, asked, way, accept, log)
                        assert found == by_post, (name, way, accept)


MUTATION = """
  mutation M($id: ID!) { updatePhoneNumber(input: {id: $id, nickname: "by GET"}) { message } }
"""


@pytest.mark.parametrize("way", [way for way in OTHER_WAYS if way.is_get])
async def test_no_mutation_is_executed_by_get(book: Book, tmp_path: Path, way: Way) -> None:
    owner = await book.person("owner")
    number = await book.number(owner)
    before = await book.everything(number)
    trusted = (manifest(tmp_path, [MUTATION]),)
    async with book_with(book.settings.database_url, trusted_documents=trusted) as other:
        headers = {"authorization": f"Bearer {owner.token}"}
        given = {"variables": {"id": str(number)}}
        answers = [
            await sent(other.client, {**parameters, **given}, headers, is_get=True)
            for parameters in (with_text(way, MUTATION), named(way, MUTATION))
        ]
    if way in {Way.PERSISTED_QUERY_BY_GET, Way.DOCUMENT_ID_BY_GET}:
        assert answers.pop().json()["errors"][0]["message"] == "PersistedQueryNotFound"
    for answer in answers:
        assert answer.status_code == 405
        assert answer.headers["allow"] == "POST"
        assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"
    assert await book.everything(number) == before


async def test_points_are_taken_and_run_out_in_every_way(sqlite_url: str, tmp_path: Path) -> None:
    query = "{ viewer { name } }"
    trusted = (manifest(tmp_path, [query]),)
    async with book_with(sqlite_url, trusted_documents=trusted, rate_limit=3) as book:
        for way in OTHER_WAYS:
            person = await book.person()
            headers = {"authorization": f"Bearer {person.token}"}
            answers = [
                await sent(book.client, with_text(way, query), headers, is_get=way.is_get)
                for _ in range(4)
            ]
            statuses = [answer.status_code for answer in answers]
            assert statuses == [200, 200, 200, 429], way


async def test_who_has_no_valid_token_learns_nothing_about_documents(
    sqlite_url: str, tmp_path: Path
) -> None:
    known, unknown = "{ viewer { name } }", "{ viewer { id name } }"
    trusted = (manifest(tmp_path, [known]),)
    async with book_with(sqlite_url, trusted_documents=trusted) as book:
        answers = {
            (await book.client.post("/graphql", json={"documentId": hash_of(text)})).content
            for text in (known, unknown)
        }
        assert len(answers) == 1
