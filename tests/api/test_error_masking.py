"""What errors never show: similar names of the schema, texts of exceptions, and values."""

import json
import re
import sqlite3
from base64 import b64encode
from collections.abc import Iterator, MutableMapping
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import psycopg
import pytest
from sqlalchemy import Connection
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from database import Database, connect
from engine.errors import MAX_ERRORS, UNREADABLE
from models import token_format
from schema.errors import MASKED, MAX_MESSAGE, UNAVAILABLE
from tests.support.book import UPDATE, Answer, Book, book_at, book_with
from tests.support.programs.collector import Collector, collecting
from tests.support.programs.processes import Server, numberbook, serving
from tests.support.wire import REQUEST_ID, eventually, exchange, head, post

FILTERED = "query ($filter: PhoneNumberFilter) { phoneNumbers(filter: $filter) { totalCount } }"
ORDERED = "query ($order: PhoneNumberOrder) { phoneNumbers(orderBy: $order) { totalCount } }"
DIRECTED = """
  query ($a: OrderDirection = ASC) {
    phoneNumbers(orderBy: {field: E164, direction: $a}) { totalCount }
  }
"""
NAMED = "query ($name: String) { phoneNumbers(after: $name) { totalCount } }"


def ask(server: Server, query: str, **parameters: object) -> httpx.Response:
    """The server's answer to olivia."""
    return httpx.post(
        f"{server.url}/graphql",
        json={"query": query, **parameters},
        headers={
            "authorization": f"Bearer {server.tokens['olivia']}",
            "accept": "application/graphql-response+json",
        },
    )


MISSPELT: list[tuple[str, dict[str, Any], str]] = [
    ("{ viewr { name } }", {}, "viewer"),
    ("{ phoneNumbers(frst: 1) { totalCount } }", {}, "first"),
    ("{ viewer @include(iff: true) { name } }", {}, "'if'"),
    ("query ($a: PhoneNumberFiltr) { viewer { name } }", {}, "PhoneNumberFilter"),
    ("{ ...F } fragment F on Acount { name }", {}, "Account"),
    ('{ phoneNumbers(filter: {serch: "a"}) { totalCount } }', {}, "search"),
    (FILTERED, {"filter": {"serch": "a"}}, "search"),
    ("{ phoneNumbers(orderBy: {field: NICKNAM}) { totalCount } }", {}, "NICKNAME"),
    ('{ phoneNumbers(orderBy: {field: "NICKNAME"}) { totalCount } }', {}, "the enum value"),
    (ORDERED, {"order": {"field": "NICKNAM", "direction": "ASC"}}, "NICKNAME"),
    ("{ viewer }", {}, "{ ... }"),
    ("{ phoneNumbers { nodes } }", {}, "{ ... }"),
]


@pytest.mark.parametrize(("query", "variables", "meant"), MISSPELT)
async def test_no_error_suggests_a_name_to_those_who_may_not_read_the_schema(
    sqlite_url: str, query: str, variables: dict[str, Any], meant: str
) -> None:
    async with book_with(sqlite_url, introspection="off") as book:
        answer = await (await book.person()).ask(query, **variables)
    assert answer.status == 200
    assert not [text for text in texts(answer) if meant in text or "did you mean" in text.lower()]


@pytest.mark.parametrize(("query", "variables", "meant"), MISSPELT)
async def test_errors_suggest_the_name_that_was_meant_to_those_who_may_read_the_schema(
    sqlite_url: str, query: str, variables: dict[str, Any], meant: str
) -> None:
    async with book_with(sqlite_url) as book:
        answer = await (await book.person()).ask(query, **variables)
    text = " ".join(texts(answer))
    assert "Did you mean" in text
    assert meant.strip("'") in text


def texts(answer: Answer) -> list[str]:
    return [error["message"] for error in answer.body["errors"]]


VALUE = "+14155550142"


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        (f'{{ phoneNumbers(first: "{VALUE}") {{ totalCount }} }}', {}),
        (f'{{ phoneNumbers(filter: "{VALUE}") {{ totalCount }} }}', {}),
        (f'{{ phoneNumbers(filter: {{serch: "{VALUE}"}}) {{ totalCount }} }}', {}),
        (f'{{ phoneNumbers(filter: {{search: {{a: "{VALUE}"}}}}) {{ totalCount }} }}', {}),
        (f'{{ phoneNumbers(orderBy: {{field: "{VALUE}"}}) {{ totalCount }} }}', {}),
        (f'{{ phoneNumber(e164: "{VALUE}12345") {{ id }} }}', {}),
        (f"{{ phoneNumber(e164: {VALUE[1:]}) {{ id }} }}", {}),
        (f'{{ viewer "{VALUE}" }}', {}),
        (f'{{ viewer """{VALUE}""" }}', {}),
        (f"{{ viewer {VALUE[1:]} }}", {}),
        (f'query ($a: Int = "{VALUE}") {{ phoneNumbers(first: $a) {{ totalCount }} }}', {}),
        (NAMED, {"name": [VALUE]}),
        (NAMED, {"name": {"name": VALUE}}),
        (NAMED, {"name": VALUE}),
        (FILTERED, {"filter": VALUE}),
        (FILTERED, {"filter": {"serch": VALUE}}),
        (FILTERED, {"filter": {VALUE: 1}}),
        (FILTERED, {"filter": {f"Value '{VALUE}' ', found: ": 1}}),
        (FILTERED, {"filter": {"search": [VALUE]}}),
        (FILTERED, {"filter": {"e164": [f"{VALUE}12345"]}}),
        (FILTERED, {"filter": {"e164StartsWith": f"{VALUE}12345"}}),
        (FILTERED, {"filter": {"types": [VALUE]}}),
        (ORDERED, {"order": {"field": VALUE, "direction": "ASC"}}),
        (ORDERED, {"order": {"direction": VALUE}}),
    ],
)
def test_no_error_repeats_a_value(
    demo_server: Server, query: str, variables: dict[str, Any]
) -> None:
    response = ask(demo_server, query, variables=variables)
    assert response.status_code == 400
    assert response.json()["errors"]
    assert VALUE[1:] not in response.text


def test_an_unknown_operation_name_is_not_repeated(demo_server: Server) -> None:
    response = ask(demo_server, "query A { viewer { name } }", operationName=VALUE)
    assert response.status_code == 400
    assert VALUE not in response.text


LONG = "a" * 60_000


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        (f"{{ {LONG} }}", {}),
        (f"{{ {LONG}: {LONG[:100]} }}", {}),
        (f"{{ viewer({LONG}: 1) {{ name }} }}", {}),
        (f"{{ viewer @{LONG} {{ name }} }}", {}),
        (f"{{ ...{LONG} }}", {}),
        (f"{{ ...F }} fragment F on {LONG} {{ name }}", {}),
        (f"query (${LONG}: Int!) {{ viewer {{ name }} }}", {}),
        (f"query ($a: {LONG}) {{ viewer {{ name }} }}", {}),
        (f"{{ viewer {{ name }} }} {LONG}", {}),
        (f'{{ viewer {{ name }} }} "{LONG}"', {}),
        (f"{{ phoneNumbers(first: {'9' * 60_000}) {{ totalCount }} }}", {}),
        (f"{{ phoneNumbers(orderBy: {{field: {LONG}}}) {{ totalCount }} }}", {}),
        (f'{{ phoneNumbers(filter: {{{LONG}: "a"}}) {{ totalCount }} }}', {}),
        (FILTERED, {"filter": {LONG: "a"}}),
        (FILTERED, {"filter": {"types": [LONG]}}),
        (f"query ({LONG[:30_000]}: Int!) {{ viewer {{ name }} }}", {}),
        (f"query (${LONG}: Int!) {{ phoneNumbers(first: ${LONG[:3]}) {{ totalCount }} }}", {}),
    ],
)
def test_long_messages_are_cut(demo_server: Server, query: str, variables: dict[str, Any]) -> None:
    response = ask(demo_server, query, variables=variables)
    assert response.status_code == 400
    errors = response.json()["errors"]
    assert errors
    assert all(0 < len(error["message"]) <= MAX_MESSAGE for error in errors)
    assert len(response.content) < 10 * MAX_MESSAGE


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        (f"{{ {' '.join(f'a{number}' for number in range(8))} }}", {}),
        (f"{{ viewer({' '.join(f'a{number}: 1' for number in range(20))}) {{ name }} }}", {}),
        (FILTERED, {"filter": {"countryCodes": ["no"] * 20}}),
        (FILTERED, {"filter": {f"a{number}": 1 for number in range(20)}}),
        (
            f"{{ {' '.join(f'a{n}: phoneNumbers(last: -1) {{ __typename }}' for n in range(9))} }}",
            {},
        ),
        (f"{{ {' '.join(f'a{number}: phoneNumber {{ id }}' for number in range(9))} }}", {}),
    ],
)
def test_an_answer_has_at_most_five_errors(
    demo_server: Server, query: str, variables: dict[str, Any]
) -> None:
    errors = ask(demo_server, query, variables=variables).json()["errors"]
    assert 1 <= len(errors) <= MAX_ERRORS


@pytest.mark.parametrize(
    "query",
    [
        "query ($a: Boolean = true) { viewer @include(if: $a) { name } }",
        "query ($a: Boolean = true) { viewer { name @skip(if: $a) } }",
        "query ($a: [ID!] = []) { nodes(ids: $a) { id } }",
        DIRECTED,
    ],
)
def test_null_for_a_variable_with_a_default_is_bad_user_input(
    demo_server: Server, query: str
) -> None:
    """Only execution finds out, where other exceptions are faults of the server."""
    response = ask(demo_server, query, variables={"a": None})
    assert response.status_code == 400
    [error] = response.json()["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert "Expected variable '$a'" in error["message"]


class Fault(NamedTuple):
    """A fault in the database of the running application, on each kind of database."""

    sqlite: str
    postgresql: str
    forbidden: str


NUMBERS = "{ phoneNumbers { nodes { nickname createdAt } } }"
POISON = "poison"

FAULTS = {
    "a time that is none": Fault(
        "UPDATE phone_number SET created_at = 'garbage'",
        "UPDATE phone_number SET created_at = 'infinity'",
        "garbage|infinity|isoformat|timestamp",
    ),
    "a column that is gone": Fault(
        "ALTER TABLE phone_number RENAME COLUMN nickname TO moniker",
        "ALTER TABLE phone_number RENAME COLUMN nickname TO moniker",
        "nickname_|moniker",
    ),
    "a table that is gone": Fault(
        "ALTER TABLE phone_number RENAME TO elsewhere",
        "ALTER TABLE phone_number RENAME TO elsewhere",
        "phone_number|elsewhere|relation",
    ),
    "tokens that are gone": Fault(
        "ALTER TABLE access_token RENAME TO elsewhere",
        "ALTER TABLE access_token RENAME TO elsewhere",
        "access_token|elsewhere|relation",
    ),
    "a rule that nobody knows": Fault(
        "CREATE TRIGGER strict BEFORE UPDATE ON phone_number"
        f" WHEN new.nickname = '{POISON}' BEGIN SELECT RAISE(ABORT, 'strict says no'); END",
        f"ALTER TABLE phone_number ADD CONSTRAINT strict CHECK (nickname <> '{POISON}')",
        f"strict|{POISON}|constraint",
    ),
}


async def break_down(database: Database, fault: Fault) -> None:
    statement: str = getattr(fault, database.name)

    def unit(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    await database.write(unit)


@pytest.mark.parametrize("name", FAULTS)
async def test_no_answer_has_the_text_of_an_exception(
    book: Book, log: list[MutableMapping[str, Any]], name: str
) -> None:
    owner = await book.person()
    number = await book.number(owner, nickname="reception")
    await break_down(book.database, FAULTS[name])
    read = await owner.ask(NUMBERS)
    written = await owner.ask(UPDATE, input={"id": number, "nickname": POISON})
    answers = [written] if name == "a rule that nobody knows" else [read, written]
    for answer in answers:
        assert_is_masked(answer, FAULTS[name].forbidden)
    failed = {entry["request_id"] for entry in log if entry["event"] == "failed"}
    masked = [answer for answer in answers if answer.codes == ["INTERNAL_SERVER_ERROR"]]
    assert failed == {answer.headers["x-request-id"] for answer in masked}


def assert_is_masked(answer: Answer, forbidden: str) -> None:
    assert answer.body["errors"]
    for error in answer.body["errors"]:
        masks = {"INTERNAL_SERVER_ERROR": MASKED, "SERVICE_UNAVAILABLE": UNAVAILABLE}
        assert error["message"] == masks[error["extensions"]["code"]]
        assert set(error) <= {"message", "locations", "path", "extensions"}
    text = json.dumps(answer.body)
    assert not re.search(rf"{forbidden}|sql|psycopg|Exception|Traceback|File", text)
    assert REQUEST_ID.fullmatch(answer.headers["x-request-id"])


async def test_a_failed_write_leaves_no_change(
    book: Book, log: list[MutableMapping[str, Any]]
) -> None:
    owner = await book.person()
    number = await book.number(owner, nickname="reception")
    await break_down(book.database, FAULTS["a rule that nobody knows"])
    await owner.ask(UPDATE, input={"id": number, "nickname": POISON})
    assert "failed" in {entry["event"] for entry in log}
    nodes = (await owner.ask("{ phoneNumbers { nodes { nickname version } } }")).data
    assert nodes == {"phoneNumbers": {"nodes": [{"nickname": "reception", "version": 1}]}}


@pytest.mark.usefixtures("log")
async def test_the_error_of_a_scalar_that_cannot_be_parsed_is_masked(book: Book) -> None:
    """Python refuses to parse integers of so many digits, with advice on how to change that."""
    owner = await book.person()
    answer = await owner.ask(f"{{ phoneNumbers(first: {'9' * 5000}) {{ totalCount }} }}")
    assert answer.codes == ["GRAPHQL_VALIDATION_FAILED"]
    assert [error["message"] for error in answer.body["errors"]] == [UNREADABLE]


class Breaking:
    """An endpoint that fails at every request, or after it has answered."""

    def __init__(self, app: ASGIApp, *, answers: bool) -> None:
        self._app = app
        self._answers = answers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._answers:
            await self._app(scope, receive, send)
        raise RuntimeError(POISON)


@pytest.mark.parametrize("answers", [False, True])
async def test_an_exception_outside_the_endpoint_is_masked(
    sqlite_url: str, log: list[MutableMapping[str, Any]], answers: bool
) -> None:
    async with book_with(sqlite_url) as book:
        owner = await book.person()
        endpoint = book.app.routes[0]
        assert isinstance(endpoint, Route)
        endpoint.app = Breaking(endpoint.app, answers=answers)
        answer = await owner.ask("{ viewer { kind } }")
    if answers:
        assert answer.data == {"viewer": {"kind": "PERSON"}}
    else:
        assert_is_masked(answer, POISON)
        assert answer.status == 500
    assert answer.headers["x-request-id"] in {
        entry["request_id"] for entry in log if entry["event"] == "failed"
    }


@pytest.mark.usefixtures("log")
async def test_the_error_of_a_scalar_that_cannot_be_serialized_is_masked(book: Book) -> None:
    """The number's id fits into the database and not into GraphQL's Int."""
    owner = await book.person()
    await book.number(owner, id=3_000_000_000)
    answer = await owner.ask("{ phoneNumbers { nodes { databaseId } } }")
    assert_is_masked(answer, "3000000000|Int|32")
    assert answer.codes == ["INTERNAL_SERVER_ERROR"]


@pytest.mark.usefixtures("log")
async def test_the_errors_of_a_corrupt_database_are_masked(sqlite_url: str, tmp_path: Path) -> None:
    async with book_at(sqlite_url, connect(sqlite_url)) as book:
        owner = await book.person()
        await book.database.dispose()
        empty_the_write_ahead_log(tmp_path / "numberbook.db")
        (tmp_path / "numberbook.db").write_bytes(b"garbage " * 10_000)
        book.clock.turn(minutes=1)
        for answer in (await owner.ask(NUMBERS), await owner.ask(UPDATE, input={"id": 1})):
            assert_is_masked(answer, "garbage|malformed|file")
            assert answer.status == 503
        ready = await book.client.get("/readyz")
        assert ready.status_code == 503
        assert ready.json()["errors"][0]["message"] == UNAVAILABLE


def empty_the_write_ahead_log(path: Path) -> None:
    """Otherwise the newest pages are still read from the WAL, and the others from the cache."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE account SET created_at = created_at")
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


SECRETS = {
    "the secret key": "s3cret-key-of-32-characters-or-more",
    "the password of the database": "s3cret-database-password",
    "a token that is unknown": token_format.derived_token(b"nobody's", "a test"),
    "a token that is broken": "nb_s3cretBrokenToken",
    "a password": b64encode(b"ann:s3cret-password").decode(),
    "a cookie": "s3cret-cookie",
    "a key of another kind": "s3cret-api-key",
    "a user agent": "s3cret-user-agent",
    "a token in the target": "s3cret-token-in-target",
    "a password in the target": "s3cret-password-in-target",
    "a number in the path": "+14155550150",
    "a number in a document": "+14155550151",
    "a number in a variable": "+14155550152",
    "a number where none belongs": "+14155550153",
    "a number in broken JSON": "+14155550154",
    "a number in broken HTTP": "+14155550155",
    "a number that is stored": "+14155550156",
    "a nickname": "S3cret Nickname",
    "a name": "S3cret-Name",
    "a calling name": "S3cret Caller",
    "what is searched": "s3cret search",
    "a cursor": "s3cret-cursor",
    "the name of an operation": "S3cretOperation",
    "a request id that is none": "s3cret request id",
    "a state of a trace": "s3cret-state",
    "a baggage of a trace": "s3cret-baggage",
    "a trace that is none": "s3cret-trace",
}


TRACEPARENT = "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

KEPT_BY_THE_SERVER = {
    "the secret key",
    "the password of the database",
    "a number that is stored",
}


def asked(token: str, query: str, **parameters: object) -> bytes:
    content = json.dumps({"query": query, **parameters}).encode()
    return post(content, f"authorization: Bearer {token}", "content-type: application/json")


def update(token: str, **given: object) -> bytes:
    return asked(token, UPDATE, variables={"input": {"id": "1", **given}})


def requests(token: str) -> list[bytes]:
    """Requests with secrets, in all places where a careless client may put them."""
    viewer = b'{"query": "{ viewer { name } }"}'
    json_type = "content-type: application/json"
    secret = SECRETS
    return [
        post(viewer, json_type, f"authorization: Bearer {secret['a token that is unknown']}"),
        post(viewer, json_type, f"authorization: Bearer {secret['a token that is broken']}"),
        post(viewer, json_type, f"authorization: Basic {secret['a password']}"),
        post(viewer, json_type, f"cookie: session={secret['a cookie']}"),
        post(viewer, json_type, f"x-api-key: {secret['a key of another kind']}"),
        post(viewer, json_type, f"user-agent: {secret['a user agent']}"),
        post(viewer, json_type, f"x-request-id: {secret['a request id that is none']}"),
        post(viewer, json_type, TRACEPARENT, f"tracestate: v={secret['a state of a trace']}"),
        post(viewer, json_type, TRACEPARENT, f"baggage: v={secret['a baggage of a trace']}"),
        post(viewer, json_type, f"traceparent: {secret['a trace that is none']}"),
        head(f"GET /graphql?access_token={secret['a token in the target']} HTTP/1.1", "host: n"),
        head(f"GET http://ann:{secret['a password in the target']}@n/ HTTP/1.1", "host: n"),
        head(f"GET /{secret['a number in the path']} HTTP/1.1", "host: n"),
        head(f"GET /graphql HTTP/1.1 {secret['a number in broken HTTP']}", "host: n"),
        asked(token, f'{{ phoneNumber(e164: "{secret["a number in a document"]}") {{ id }} }}'),
        asked(
            token,
            f'{{ phoneNumbers(first: "{secret["a number in a document"]}") {{ totalCount }} }}',
        ),
        asked(token, FILTERED, variables={"filter": {"e164": [secret["a number in a variable"]]}}),
        asked(token, FILTERED, variables={"filter": {"has": secret["a number in a variable"]}}),
        asked(
            token,
            FILTERED,
            variables={"filter": {"types": [secret["a number where none belongs"]]}},
        ),
        asked(token, FILTERED, variables={secret["a number where none belongs"]: 1, "filter": []}),
        asked(token, FILTERED, variables={"filter": {"search": secret["what is searched"]}}),
        asked(token, NAMED, variables={"name": secret["a cursor"]}),
        asked(token, FILTERED, operationName=secret["the name of an operation"]),
        post(b'{"query": "%b' % secret["a number in broken JSON"].encode(), json_type),
        update(token, name=secret["a name"]),
        update(token, callingName=secret["a calling name"]),
        update(token, nickname=secret["a nickname"]),
        update(token, nickname=secret["a nickname"], name=secret["a name"]),
        update(token, nickname={"is": secret["a nickname"]}),
    ]


LARGE_ID = "3000000000"


def breakages(token: str) -> list[tuple[str, str, bytes]]:
    """Faults in a resolver, in a scalar and outside of both."""
    rule = FAULTS["a rule that nobody knows"].postgresql
    large = f"SET session_replication_role = replica; UPDATE phone_number SET id = {LARGE_ID}"
    ids = asked(token, "{ phoneNumbers { nodes { databaseId } } }")
    # The account of a token is remembered for a second; that of another token is not.
    stranger = token_format.derived_token(b"a stranger's", "a test")
    gone = FAULTS["tokens that are gone"].postgresql
    return [
        (rule, "CheckViolation", update(token, nickname=POISON)),
        (large, "GraphQLError", ids),
        (gone, "UndefinedTable", asked(stranger, "{ viewer { name } }")),
    ]


@pytest.fixture
def collector() -> Iterator[Collector]:
    """Where the spans go."""
    with collecting() as collector:
        yield collector


@pytest.fixture(params=["json", "console"])
def furnished(
    request: pytest.FixtureRequest, postgresql_url: str, tmp_path: Path, collector: Collector
) -> Iterator[tuple[Server, str]]:
    """A server on PostgreSQL with secrets in its settings and data, and the token of the owner."""
    variables = {
        "NUMBERBOOK_DATABASE_URL": postgresql_url.replace(
            "postgres:@", f"postgres:{SECRETS['the password of the database']}@"
        ),
        "NUMBERBOOK_SECRET_KEY": SECRETS["the secret key"],
        "NUMBERBOOK_LOG_FORMAT": request.param,
        **collector.variables,
    }
    assert SECRETS["the password of the database"] in variables["NUMBERBOOK_DATABASE_URL"]
    (tmp_path / "numbers.csv").write_text(f"e164\n{SECRETS['a number that is stored']}\n")
    for command in (
        ("accounts", "create", "ann"),
        ("import", "numbers.csv", "--owner", "ann"),
    ):
        assert numberbook(tmp_path, *command, **variables).returncode == 0
    token = numberbook(tmp_path, "tokens", "create", "ann", **variables).stdout.splitlines()[-1]
    with serving(tmp_path, **variables) as server:
        yield server, token


@pytest.mark.usefixtures("anyio_backend")  # for the template of the database
def test_no_secret_is_in_the_log_the_metrics_a_span_or_an_error(
    furnished: tuple[Server, str], collector: Collector, postgresql_url: str
) -> None:
    server, token = furnished
    sent = requests(token)
    unsent = {name for name, secret in SECRETS.items() if secret.encode() not in b"".join(sent)}
    assert unsent == KEPT_BY_THE_SERVER
    answers = [exchange(server.url, each) for each in sent]
    for statement, kind, broken in breakages(token):
        with psycopg.connect(postgresql_url) as connection:
            connection.execute(statement.encode())
        answers.append(exchange(server.url, broken))
        assert answers[-1].codes == ["INTERNAL_SERVER_ERROR"]
        assert kind in server.output.read_text()

    log = server.output.read_text()
    assert all(answer.headers["x-request-id"] in log for answer in answers)
    metrics = httpx.get(f"{server.url}/metrics").text
    assert "numberbook_" in metrics
    errors = [answer.content.decode() for answer in answers if b'"errors"' in answer.content]
    assert len(errors) > len(answers) / 2
    ids = {answer.headers["x-request-id"] for answer in answers}
    assert eventually(lambda: ids <= {span.request_id for span in collector.spans})
    spans = b"".join(collector.bodies).decode("latin-1")
    outputs = {"log": log, "metrics": metrics, "errors": "".join(errors), "spans": spans}
    secrets = {**SECRETS, "a valid token": token, "an id": LARGE_ID, "a statement": "LINE 1"}
    assert [
        (where, name) for where in outputs for name in secrets if secrets[name] in outputs[where]
    ] == []
