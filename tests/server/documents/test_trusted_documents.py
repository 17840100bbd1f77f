"""Documents of manifests are prepared at the start; a server can execute these alone."""

import json
import sys
from collections.abc import AsyncIterator, Callable
from hashlib import md5, sha1
from pathlib import Path
from time import thread_time
from typing import Any

import httpx
import pytest

from database.errors import ConfigurationError
from engine import Limits
from engine.object_functions import shared_code
from server.documents.trusted import OF_DASHBOARD, prepared
from server.settings import DocumentPolicy, load_settings
from tests.support.book import Book, Person, book_with
from tests.support.counts import IS_FULL
from tests.support.programs.processes import numberbook
from tests.support.ways import hash_of, persisted, sent

pytestmark = pytest.mark.shared_database

VIEWER = "query Viewer { viewer { name } }"
LIST = "query List($first: Int = 3) { phoneNumbers(first: $first) { nodes { id e164 } } }"
UPDATE = """
mutation Rename($id: ID!, $nickname: String) {
  updatePhoneNumber(input: { id: $id, nickname: $nickname }) { message userErrors { code } }
}
"""
TWO = "query A { viewer { id } } query B { viewer { kind } }"


def of_client_preset(text: str) -> tuple[str, Any]:
    digest = sha1(text.encode(), usedforsecurity=False).hexdigest()
    return digest, {digest: text}


def of_client_preset_with_sha256(text: str) -> tuple[str, Any]:
    return f"sha256:{hash_of(text)}", {f"sha256:{hash_of(text)}": text}


def of_relay(text: str) -> tuple[str, Any]:
    digest = md5(text.encode(), usedforsecurity=False).hexdigest()
    return digest, {digest: text}


def of_apollo(text: str) -> tuple[str, Any]:
    operation = {"id": hash_of(text), "name": "Viewer", "type": "query", "body": text}
    return hash_of(text), apollos([operation])


def apollos(operations: object, **other: Any) -> dict[str, Any]:  # noqa: ANN401
    known = {"format": "apollo-persisted-query-manifest", "version": 1, "operations": operations}
    return {**known, **other}


FORMS = [of_client_preset, of_client_preset_with_sha256, of_relay, of_apollo]


def written(folder: Path, *contents: Any) -> tuple[Path, ...]:  # noqa: ANN401
    paths = []
    for number, content in enumerate(contents):
        path = folder / f"manifest-{number}.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content))
        paths.append(path)
    return tuple(paths)


@pytest.fixture
async def only_trusted(sqlite_url: str, tmp_path: Path) -> AsyncIterator[Book]:
    """A server that executes four documents and no other."""
    texts = {f"id-{number}": text for number, text in enumerate([VIEWER, LIST, UPDATE, TWO])}
    settings: dict[str, Any] = {
        "trusted_documents": written(tmp_path, texts),
        "documents": DocumentPolicy.TRUSTED,
    }
    async with book_with(sqlite_url, **settings) as book:
        yield book


async def ask(person: Person, *, is_get: bool = False, **parameters: Any) -> httpx.Response:  # noqa: ANN401
    headers = {"authorization": f"Bearer {person.token}"}
    return await sent(person.client, parameters, headers, is_get=is_get)


@pytest.mark.parametrize("policy", DocumentPolicy)
@pytest.mark.parametrize("form", FORMS)
async def test_the_manifests_of_every_tool_are_served_by_their_ids(
    sqlite_url: str, tmp_path: Path, form: Callable[[str], tuple[str, Any]], policy: DocumentPolicy
) -> None:
    id_, content = form(VIEWER)
    files = written(tmp_path, content)
    async with book_with(sqlite_url, trusted_documents=files, documents=policy) as book:
        person = await book.person()
        expected = {"data": {"viewer": {"name": person.account.name}}}
        names: list[dict[str, Any]] = [
            {"documentId": id_},
            {"id": id_},
            {"doc_id": id_},
            persisted(id_),  # the client preset's hash in Apollo's or urql's link
            {"documentId": f"sha256:{hash_of(VIEWER)}"},
            persisted(hash_of(VIEWER)),
            {"query": VIEWER},
            {"query": VIEWER, **persisted(id_)},
        ]
        for is_get in (False, True):
            for name in names:
                answer = await ask(person, is_get=is_get, **name)
                assert answer.json() == expected, name


async def test_each_operation_of_a_document_is_served(only_trusted: Book) -> None:
    person = await only_trusted.person()
    for name, field in (("A", "id"), ("B", "kind")):
        answer = await ask(person, documentId="id-3", operationName=name)
        assert answer.json()["data"]["viewer"].keys() == {field}
    for wrong, reason in (("C", "of that name"), (None, "several operations")):
        answer = await ask(person, documentId="id-3", operationName=wrong)
        [error] = answer.json()["errors"]
        assert error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
        assert reason in error["message"]


OTHERS: dict[str, dict[str, Any]] = {
    "another text": {"query": "{ viewer { name } }"},
    "a blank more": {"query": f"{VIEWER} "},
    "another mutation": {"query": UPDATE.replace("Rename", "Other")},
    "introspection": {"query": "{ __schema { queryType { name } } }"},
    "a syntax error": {"query": "{"},
    "no text": {"query": ""},
    "an unknown id": {"documentId": "id-9"},
    "an unknown hash": {"documentId": f"sha256:{hash_of('{ viewer { id } }')}"},
    "an unknown hash of Apollo's": persisted(hash_of("{ viewer { id } }")),
    "a hash that is none": persisted("ab"),
    "a text with its hash": {
        "query": "{ viewer { id } }",
        **persisted(hash_of("{ viewer { id } }")),
    },
}


@pytest.mark.parametrize("name", OTHERS)
async def test_every_other_document_is_refused(only_trusted: Book, name: str) -> None:
    owner = await only_trusted.person()
    number = await only_trusted.number(owner)
    before = await only_trusted.everything(number)
    parameters = {**OTHERS[name], "variables": {"id": str(number), "nickname": "new"}}
    for accept, status in (("application/graphql-response+json", 400), ("application/json", 200)):
        headers = {"authorization": f"Bearer {owner.token}", "accept": accept}
        for is_get in (False, True):
            if is_get and parameters.get("query") == "":
                continue  # in a URL this is no query
            answer = await sent(owner.client, parameters, headers, is_get=is_get)
            assert answer.status_code == status
            [error] = answer.json()["errors"]
            assert error["extensions"] == {"code": "UNTRUSTED_DOCUMENT"}
            assert "data" not in answer.json()
    assert await only_trusted.everything(number) == before


async def test_a_trusted_mutation_is_executed(only_trusted: Book) -> None:
    owner = await only_trusted.person()
    number = await only_trusted.number(owner)
    given = {"id": str(number), "nickname": "Front desk"}
    answer = await ask(owner, documentId="id-2", variables=given)
    assert answer.json()["data"]["updatePhoneNumber"]["userErrors"] == []
    assert (await only_trusted.stored(number))["nickname"] == "Front desk"


async def test_graphiql_says_that_others_are_refused(only_trusted: Book, sqlite_url: str) -> None:
    notice = "executes trusted documents only"
    browser = {"accept": "text/html"}
    assert notice in (await only_trusted.client.get("/graphql", headers=browser)).text
    async with book_with(sqlite_url) as other:
        assert notice not in (await other.client.get("/graphql", headers=browser)).text


BAD: dict[str, tuple[list[Any], str]] = {
    "no JSON": (["{"], "manifest-0.json: is not JSON"),
    "another encoding": (['{"a": "\\ud800"}'], "document 'a': has half of a character"),
    "a list": ([[VIEWER]], "is not a JSON object"),
    "deep JSON": (["[" * 100_000], "is not JSON"),
    "an id twice": ([f'{{"a": "{VIEWER}", "a": "{VIEWER}"}}'], "has 'a' 2 times"),
    "an id twice in two ways": (
        [{hash_of(VIEWER): VIEWER, f"sha256:{hash_of(VIEWER)}": VIEWER}],
        f"has '{hash_of(VIEWER)}' 2 times",
    ),
    "an id for two texts": ([{"a": VIEWER}, {"a": LIST}], "has the id of another document"),
    "an id that is none": ([{"a b": VIEWER}], "the id must have 1 to 256"),
    "a long id": ([{"a" * 257: VIEWER}], "the id must have 1 to 256"),
    "an empty id": ([{"": VIEWER}], "the id must have 1 to 256"),
    "a hash of another text": ([{hash_of(LIST): VIEWER}], "the SHA-256 of another text"),
    "a number for a text": ([{"a": 1}], "document 'a': is not a text"),
    "an unknown field": ([apollos([], author="ann")], "has the unknown field 'author'"),
    "version 2": ([apollos([], version=2)], "has a version other than 1"),
    "no operations": ([apollos({})], "has no list of operations"),
    "an operation that is a text": ([apollos([VIEWER])], "operation 0: is not a JSON object"),
    "an operation without a text": ([apollos([{"id": "a"}])], "operation 0: has no body"),
    "an operation with an unknown field": (
        [apollos([{"id": "a", "body": VIEWER, "hash": "b"}])],
        "operation 0: has the unknown field 'hash'",
    ),
    "an operation with a number for its id": (
        [apollos([{"id": 1, "name": "Viewer", "body": VIEWER}])],
        "operation 'Viewer': has an id that is not a text",
    ),
    "a syntax error": (
        [{"a": "query Broken { viewer { name }"}],
        "document 'a', operation Broken: cannot be executed: Syntax Error: Expected Name",
    ),
    "an unknown field of the schema": (
        [apollos([{"id": "a", "name": "Old", "body": "query Old { viewer { nam } }"}])],
        "operation 'Old': cannot be executed: Cannot query field 'nam' on type 'Account'.",
    ),
    "an unknown type": (
        [{"a": "query Q($a: Nope) { node(id: $a) { id } }"}],
        "Unknown type 'Nope'",
    ),
    "fragments alone": ([{"a": "fragment F on Account { id }"}], "holds no operation"),
    "a subscription": ([{"a": "subscription S { viewer { id } }"}], "operation S: cannot be"),
    "too deep": (
        [{"a": "query Deep { phoneNumber(id: 1) " + "{ owner " * 10 + "{ id }" + " }" * 11}],
        "operation Deep: cannot be executed",
    ),
    "a second operation that is invalid": (
        [{"a": "query A { viewer { id } } query B { viewer { nam } }"}],
        "Cannot query field 'nam'",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_manifest_stops_the_start_and_says_where(tmp_path: Path, name: str) -> None:
    contents, reason = BAD[name]
    files = written(tmp_path, *contents)
    with pytest.raises(ConfigurationError) as stopped:
        prepared(files, Limits(), is_compiled=True)
    message = str(stopped.value)
    assert message.startswith(f"NUMBERBOOK_TRUSTED_DOCUMENTS: {tmp_path}")
    assert reason in message
    assert len(message) < 500


def test_serve_ends_with_the_name_of_the_operation(tmp_path: Path) -> None:
    [file] = written(tmp_path, {"a": "query Old { viewer { nam } }"})
    for names, reason in (
        (f"{file}", "operation Old: cannot be executed"),
        (f"{tmp_path}/none.json", "none.json: cannot be read (No such file or directory)"),
    ):
        variables = {"NUMBERBOOK_TRUSTED_DOCUMENTS": names, "NUMBERBOOK_DEMO": "true"}
        ended = numberbook(tmp_path, "serve", **variables)
        assert ended.returncode == 1
        assert reason in ended.stderr
        assert "Traceback" not in ended.stderr


async def test_the_operations_of_the_dashboard_are_trusted_without_a_manifest(
    sqlite_url: str,
) -> None:
    [viewer] = [each.digest for each in OF_DASHBOARD if "query Viewer" in each.text]
    async with book_with(sqlite_url, documents=DocumentPolicy.TRUSTED) as book:
        ann = await book.person("ann")
        answer = (await ask(ann, documentId=viewer)).json()
        assert answer["data"]["viewer"]["name"] == ann.account.name
        refused = (await ask(ann, query=VIEWER)).json()
        assert refused["errors"][0]["extensions"]["code"] == "UNTRUSTED_DOCUMENT"


def test_files_are_set_with_commas_between_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUMBERBOOK_TRUSTED_DOCUMENTS", " web app.json, ios.json,")
    assert load_settings().trusted_documents == (Path("web app.json"), Path("ios.json"))


async def test_several_apps_may_have_the_same_document(sqlite_url: str, tmp_path: Path) -> None:
    files = written(tmp_path, {"web": VIEWER, "same": LIST}, {"ios": VIEWER, "same": LIST})
    async with book_with(sqlite_url, trusted_documents=files) as book:
        person = await book.person()
        for id_ in ("web", "ios", "same"):
            assert "data" in (await ask(person, documentId=id_)).json()


PAGE = """
query Page%(name)s($first: Int!, $full: Boolean = false) {
  phoneNumbers(first: $first) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ...Row%(name)s nickname%(name)s: nickname createdAt @include(if: $full) }
  }
}
fragment Row%(name)s on PhoneNumber { id e164 callingNameStatus viewerAccess version }
"""
DETAIL = """
query Detail%(name)s($id: ID!) {
  viewer { id name%(name)s: name }
  rateLimit { remaining }
  phoneNumber(id: $id) {
    id nickname owner { id name } capabilities { outboundCall } associations { name value }
    callingNameUpdate { status }
    grants { totalCount nodes { grantee { name } } edges { cursor } pageInfo { endCursor } }
    changes { nodes { field actor { name } } edges { cursor node { at } } }
  }
  node(id: $id) { id }
}
"""
RENAME = """
mutation Rename%(name)s($id: ID!, $nickname: String) {
  updatePhoneNumber(input: { id: $id, nickname: $nickname }) {
    message phoneNumber { id nickname%(name)s: nickname version } userErrors { code field }
  }
}
"""
ROWS = """
query Rows%(name)s($first: Int!, $after: String) {
  phoneNumbers(first: $first, after: $after) {
    pageInfo { endCursor } nodes { id e164 nickname%(name)s: nickname viewerAccess }
  }
}
"""
KINDS = [PAGE, DETAIL, RENAME]


def calls_of(events: list[str]) -> Callable[..., None]:
    return lambda _frame, event, _argument: events.append(event) if event[-4:] == "call" else None


async def calls(person: Person, **parameters: Any) -> int:  # noqa: ANN401
    """How many functions are called to answer a request."""
    events: list[str] = []
    sys.setprofile(calls_of(events))
    try:
        answer = await ask(person, **parameters)
    finally:
        sys.setprofile(None)
    assert "errors" not in answer.json(), answer.json()
    return len(events)


@pytest.mark.parametrize("kind", KINDS, ids=["page", "detail", "rename"])
async def test_the_first_request_does_what_the_hundredth_does(
    sqlite_url: str, tmp_path: Path, kind: str
) -> None:
    """No document is parsed and no code is compiled for it."""
    texts = {f"{name}": kind % {"name": name} for name in ("Old", "New")}
    async with book_with(sqlite_url, trusted_documents=written(tmp_path, texts)) as book:
        owner = await book.person()
        number = await book.number(owner)
        await book.grant(number, await book.person())

        def given(index: int) -> dict[str, Any]:
            return {"first": 20, "id": str(number), "nickname": f"n{index}"}

        for index in range(3):
            await ask(owner, documentId="Old", variables=given(index))
        compiled = shared_code.cache_info().misses
        first = await calls(owner, documentId="New", variables=given(10))
        assert shared_code.cache_info().misses == compiled
        for index in range(11, 20):
            await ask(owner, documentId="New", variables=given(index))
        later = await calls(owner, documentId="New", variables=given(20))
        assert first < 1.5 * later


def test_thousands_of_documents_start_in_seconds(tmp_path: Path) -> None:
    """Processor time, in which lists and mutations with other names each are prepared."""
    number, seconds = (10_000, 10) if IS_FULL else (200, 1)
    kinds = [kind % {"name": f"N{each}"} for each in range(number // 2) for kind in (ROWS, RENAME)]
    files = written(tmp_path, {hash_of(text): text for text in kinds})
    started = thread_time()
    found = prepared(files, Limits(), is_compiled=True)
    assert thread_time() - started < seconds
    assert len(found.trusted) == number + len(OF_DASHBOARD)
