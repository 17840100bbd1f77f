"""A request at a limit is served, one above it is refused: by default and with other settings."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest
from graphql import get_introspection_query

from server.http.limits import MAX_JSON_VALUES, RequestLimits
from tests.support.book import NUMBER, UPDATE, Book, Person, book_with
from tests.support.programs.processes import serving
from tests.support.wire import Wire, assert_is_refusal, head, post

DEFAULTS = RequestLimits()
VALIDATION = "GRAPHQL_VALIDATION_FAILED"


@pytest.fixture
async def book(sqlite_url: str) -> AsyncIterator[Book]:
    async with book_with(sqlite_url) as book:
        yield book


async def post_body(person: Person, content: bytes) -> httpx.Response:
    headers = {
        "authorization": f"Bearer {person.token}",
        "accept": "application/graphql-response+json",
        "content-type": "application/json",
    }
    return await person.client.post("/graphql", content=content, headers=headers)


async def ask(person: Person, query: str, **variables: object) -> httpx.Response:
    return await post_body(person, orjson.dumps({"query": query, "variables": variables}))


def assert_is_served(response: httpx.Response) -> None:
    assert response.status_code == 200
    assert "errors" not in response.json(), response.text


def assert_is_refused(response: httpx.Response, status: int, code: str, message: str) -> None:
    [error] = response.json()["errors"]
    assert (response.status_code, error["extensions"]["code"]) == (status, code)
    assert message in error["message"]
    assert not response.json().get("data")


def tokens(number: int) -> str:
    values = '"US" ' * (number - 16)
    return f"{{ phoneNumbers(filter: {{ countryCodes: [{values}] }}) {{ totalCount }} }}"


def comments(number: int) -> str:
    return "# a comment\n" * number + "{ viewer { id } }"


def aliases(number: int) -> str:
    return f"{{ viewer {{ {' '.join(f'a{i}: id' for i in range(number))} }} }}"


def aliases_in_fragments(number: int) -> str:
    return f"{{ viewer {{ {'...F ' * number} }} }} fragment F on Account {{ a: id }}"


def directives(number: int) -> str:
    return f"{{ viewer {{ {'id @skip(if: false) ' * number} }} }}"


def directives_in_fragments(number: int) -> str:
    spreads = "...F " * (number - 1)
    return (
        f"{{ viewer @skip(if: false) {{ {spreads} }} }}"
        " fragment F on Account { id @skip(if: false) }"
    )


def spreads(number: int) -> str:
    return f"{{ viewer {{ {'...F ' * number} }} }} fragment F on Account {{ id }}"


def spreads_in_fragments(number: int) -> str:
    spreads = "...F " * (number - 1)
    return (
        f"{{ ...Q }} fragment Q on Query {{ viewer {{ {spreads} }} }}"
        " fragment F on Account { id }"
    )


def root_fields(number: int) -> str:
    return f"{{ {'viewer { id } ' * number} }}"


def root_fields_in_fragments(number: int) -> str:
    fields = "viewer { id } " * (number - 1)
    return f"{{ viewer {{ id }} ... on Query {{ ...Q }} }} fragment Q on Query {{ {fields} }}"


OF_DOCUMENTS = [
    ("max_tokens", tokens, "tokens"),
    ("max_comments", comments, "comments"),
    ("max_aliases", aliases, "aliases"),
    ("max_aliases", aliases_in_fragments, "aliases"),
    ("max_directives", directives, "directives"),
    ("max_directives", directives_in_fragments, "directives"),
    ("max_fragment_spreads", spreads, "fragments"),
    ("max_fragment_spreads", spreads_in_fragments, "fragments"),
    ("max_root_query_fields", root_fields, "root fields"),
    ("max_root_query_fields", root_fields_in_fragments, "root fields"),
]


@pytest.mark.parametrize(("name", "document", "message"), OF_DOCUMENTS)
@pytest.mark.parametrize("more", [0, 7])
async def test_documents_at_a_limit_and_past_it(
    sqlite_url: str, name: str, document: Callable[[int], str], message: str, more: int
) -> None:
    limit = getattr(DEFAULTS, name) + more
    async with book_with(sqlite_url, **({name: limit} if more else {})) as book:
        stranger = await book.person()
        assert_is_served(await ask(stranger, document(limit)))
        past_it = await ask(stranger, document(limit + 1))
    assert_is_refused(past_it, 400, VALIDATION, message)
    assert "Split it into smaller" in past_it.json()["errors"][0]["message"]


FIVE_DEEP = {
    "directly": "{ phoneNumbers { edges { node { owner { id } } } } }",
    "through fragments": """
      { ...Q }
      fragment Q on Query { phoneNumbers { edges { ...E } } }
      fragment E on PhoneNumberEdge { node { owner { id } } }
    """,
}


@pytest.mark.parametrize("query", FIVE_DEEP.values(), ids=FIVE_DEEP.keys())
async def test_depth_at_the_limit_and_past_it(sqlite_url: str, query: str) -> None:
    async with book_with(sqlite_url, max_depth=5) as book:
        assert_is_served(await ask(await book.person("olivia"), query))
    async with book_with(sqlite_url, max_depth=4) as book:
        refused = await ask(await book.person("george"), query)
    assert_is_refused(refused, 400, VALIDATION, "selects 5 levels deep; at most 4 are served")


async def test_the_default_depth(book: Book) -> None:
    """Nothing in the schema is ten levels deep."""
    stranger = await book.person()
    at_limit, past_it = [await ask(stranger, "{ a " * n + "}" * n) for n in (10, 11)]
    assert_is_refused(at_limit, 400, VALIDATION, "Cannot query field 'a'")
    assert_is_refused(past_it, 400, VALIDATION, "selects 11 levels deep; at most 10 are served")


def updates(number: int, number_id: int) -> str:
    """Updates of which each changes something, the first in a fragment."""
    first, *others = (
        f'a{i}: updatePhoneNumber(input: {{id: {number_id}, nickname: "n{i}"}}) {{ message }}'
        for i in range(number)
    )
    return f"mutation {{ ...M {' '.join(others)} }} fragment M on Mutation {{ {first} }}"


@pytest.mark.parametrize("limit", [DEFAULTS.max_root_mutation_fields, 3])
async def test_one_mutation_too_many_changes_nothing(sqlite_url: str, limit: int) -> None:
    async with book_with(sqlite_url, max_root_mutation_fields=limit) as book:
        owner = await book.person()
        number = await book.number(owner)
        before = await book.everything(number)
        refused = await ask(owner, updates(limit + 1, number))
        assert_is_refused(refused, 400, VALIDATION, f"selects {limit + 1} root fields")
        assert await book.everything(number) == before
        assert_is_served(await ask(owner, updates(limit, number)))
        assert (await book.stored(number))["version"] == 1 + limit


@pytest.mark.parametrize("limit", [DEFAULTS.max_body_bytes, 2048])
async def test_body(sqlite_url: str, limit: int) -> None:
    content = b'{"query": "{ viewer { id } }"}'
    async with book_with(sqlite_url, max_body_bytes=limit) as book:
        stranger = await book.person()
        assert_is_served(await post_body(stranger, content.ljust(limit)))
        refused = await post_body(stranger, content.ljust(limit + 1))
    assert_is_refused(refused, 413, "BAD_REQUEST", f"larger than {limit} bytes")


def nested(levels: int) -> dict[str, Any]:
    """Variables that make a request of this many levels."""
    value: dict[str, Any] | list[Any] = []
    for level in range(levels - 3):
        value = {"a": value} if level % 2 else [value]
    return {"a": value}


@pytest.mark.parametrize("limit", [DEFAULTS.max_json_nesting, 5, 50])
async def test_nesting_of_json(sqlite_url: str, limit: int) -> None:
    async with book_with(sqlite_url, max_json_nesting=limit) as book:
        stranger = await book.person()
        assert_is_served(await ask(stranger, "{ viewer { id } }", **nested(limit)))
        refused = await ask(stranger, "{ viewer { id } }", **nested(limit + 1))
    assert_is_refused(refused, 400, "BAD_REQUEST", f"nested deeper than {limit} levels")


async def test_values_of_json(book: Book) -> None:
    """The request, its two parameters and the list are values too."""
    stranger = await book.person()
    values = [0] * (MAX_JSON_VALUES - 4)
    assert_is_served(await ask(stranger, "{ viewer { id } }", a=values))
    refused = await ask(stranger, "{ viewer { id } }", a=[*values, 0])
    assert_is_refused(refused, 400, "BAD_REQUEST", "more than 10000 values")


NUMBER_ID, E164 = "UGhvbmVOdW1iZXI6MQ==", "+14155550142"
LISTED = [
    ("ids", NUMBER_ID, "($l: [ID!]!) { nodes(ids: $l) { id } }"),
    (
        "phoneNumberIds",
        NUMBER_ID,
        "($l: [ID!]) { changes(filter: {phoneNumberIds: $l}) { totalCount } }",
    ),
    ("e164", E164, "($l: [E164PhoneNumber!]) { phoneNumbers(filter: {e164: $l}) { totalCount } }"),
    (
        "e164",
        E164,
        "($l: [E164PhoneNumber!]) { phoneNumberCounts(by: TAG, filter: {e164: $l}) { count } }",
    ),
    ("tags", "vip", "($l: [String!]) { phoneNumbers(filter: {tags: $l}) { totalCount } }"),
    ("tags", "vip", "($l: [String!]) { phoneNumberCounts(by: TAG, filter: {tags: $l}) { count } }"),
]


@pytest.mark.parametrize("limit", [DEFAULTS.max_ids, 3])
@pytest.mark.parametrize(("name", "value", "query"), LISTED)
async def test_ids_and_numbers_in_a_list(
    sqlite_url: str, limit: int, name: str, value: str, query: str
) -> None:
    literal = "[" + f'"{value}" ' * (limit + 1) + "]"
    written_out = "{" + query.partition("{")[2].replace("$l", literal)
    async with book_with(sqlite_url, max_ids=limit) as book:
        stranger = await book.person()
        assert_is_served(await ask(stranger, f"query {query}", l=[value] * limit))
        for refused in (
            await ask(stranger, f"query {query}", l=[value] * (limit + 1)),
            await ask(stranger, written_out),
        ):
            message = f"{name} lists at most {limit} values, not {limit + 1}."
            assert_is_refused(refused, 400, "BAD_USER_INPUT", message)


async def test_the_introspection_of_explorers_and_generators_is_served(book: Book) -> None:
    everything = get_introspection_query(
        descriptions=True,
        specified_by_url=True,
        directive_is_repeatable=True,
        schema_description=True,
        input_value_deprecation=True,
        one_of=True,
    )
    assert_is_served(await ask(await book.person(), everything))


COMPONENTS = f"""
  query NumbersPage(
    $first: Int, $after: String, $filter: PhoneNumberFilter, $orderBy: PhoneNumberOrder
    $withOwner: Boolean = true
  ) {{
    viewer {{ ...Account __typename }}
    rateLimit {{ limit cost remaining resetAt __typename }}
    page: phoneNumbers(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {{
      totalCount
      edges {{ cursor node {{ ...Row ...Detail ...Capabilities }} __typename }}
      pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor __typename }}
      __typename
    }}
  }}
  fragment Account on Account {{ id name kind isOperator __typename }}
  fragment Row on PhoneNumber {{
    id e164 nickname owner @include(if: $withOwner) {{ ...Account }} __typename
  }}
  fragment Detail on PhoneNumber {{ {NUMBER} associations {{ name value associatedAt }} }}
  fragment Capabilities on PhoneNumber {{
    capabilities {{
      inboundCall inboundMms inboundSms outboundCall outboundMms outboundSms __typename
    }}
  }}
"""


async def test_the_operations_of_a_typed_client_are_served(book: Book) -> None:
    owner = await book.person()
    number = await book.number(owner)
    page = await ask(
        owner,
        COMPONENTS,
        first=20,
        filter={"search": "1", "access": ["OWNER"]},
        orderBy={"field": "E164", "direction": "ASC"},
    )
    assert_is_served(page)
    assert page.json()["data"]["page"]["totalCount"] == 1
    assert_is_served(await ask(owner, UPDATE, input={"id": number, "nickname": "Sales"}))


def test_limits_are_set_by_the_environment_and_late_requests_refused_in_time(
    tmp_path: Path,
) -> None:
    limits = {"HEAD_SECONDS": "1", "BODY_SECONDS": "2", "MAX_BODY_BYTES": "2048"}
    variables = {f"NUMBERBOOK_{name}": value for name, value in limits.items()}
    with serving(tmp_path, "--demo", **variables) as server:
        token = f"authorization: Bearer {server.tokens['olivia']}"
        json_type = "content-type: application/json"
        late_body = head(
            "POST /graphql HTTP/1.1", "host: n", token, json_type, "content-length: 99"
        )
        for sent, seconds in ((b"POST /graphql", 1), (late_body, 2)):
            with closing(Wire(server.url)) as wire:
                started = time.monotonic()
                wire.send(sent)
                answer = wire.receive()
                assert_is_refusal(answer, 408)
                assert f"did not arrive within {seconds} s." in answer.json["errors"][0]["message"]
                assert time.monotonic() - started >= 0.9 * seconds
                assert wire.is_closed()
        with closing(Wire(server.url)) as wire:
            wire.send(post(b" " * 2049, token, json_type))
            assert_is_refusal(wire.receive(), 413)
