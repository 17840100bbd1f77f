"""Malformed requests, sent as bytes to a server as users start it."""

import gzip
import time
from contextlib import closing
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

import orjson
import pytest

from server.http.limits import MAX_HEAD_BYTES, MAX_HEADERS, MAX_REQUESTS_AHEAD, RequestLimits
from tests.support.programs.processes import Server, serving
from tests.support.wire import (
    Received,
    Wire,
    assert_has_headers_of_every_answer,
    assert_is_refusal,
    eventually,
    exchange,
    head,
    on_linux,
    post,
    used,
)

MAX_BODY_BYTES = RequestLimits().max_body_bytes

TOKEN = "authorization: Bearer {token}"
ACCEPT = "accept: application/graphql-response+json"
JSON = "content-type: application/json"
SIGNED_IN = (TOKEN, ACCEPT, JSON)
HOST = "host: numberbook"

QUERY = b'{"query": "{ viewer { name } }"}'
DELETION = b'{"query": "mutation { deletePhoneNumber(input: {id: 1}) { message } }"}'
VIEWER = "%7Bviewer%7Bname%7D%7D"
MUTATION = 'mutation { updatePhoneNumber(input: {id: "1", nickname: "new"}) { message } }'
CHUNKED = "transfer-encoding: chunked"
EVENTS = "accept: text/event-stream"
VALID = post(QUERY, *SIGNED_IN)
OLIVIA = {"data": {"viewer": {"name": "olivia"}}}


class Case(NamedTuple):
    """A request and its expected status. `closed`: the answer closes the connection."""

    sent: bytes
    status: int = 400
    closed: bool = False
    method: str = "POST"
    ends: bool = False


def body(content: bytes) -> Case:
    return Case(post(content, *SIGNED_IN))


def asked(**parameters: object) -> Case:
    return body(orjson.dumps({"query": "{ viewer { name } }", **parameters}))


def variables(content: bytes) -> Case:
    return body(b'{"query": "{ viewer { name } }", "variables": %b}' % content)


def typed(*headers: str, content: bytes = QUERY) -> Case:
    return Case(post(content, TOKEN, ACCEPT, *headers), status=415)


def keyed(*lines: str) -> Case:
    return Case(post(DELETION, *SIGNED_IN, *lines))


def method(name: str, path: str = "/graphql", status: int = 405) -> Case:
    sent = head(f"{name} {path} HTTP/1.1", HOST, *SIGNED_IN)
    return Case(sent, status, method=name)


def url(parameters: str) -> Case:
    return method("GET", f"/graphql{parameters}", status=400)


def path(target: str, status: int = 404) -> Case:
    line = f"POST {target} HTTP/1.1"
    return Case(head(line, HOST, *SIGNED_IN, f"content-length: {len(QUERY)}") + QUERY, status)


def broken(line: str, *headers: str, rest: bytes = b"", ends: bool = False) -> Case:
    return Case(head(line, *headers) + rest, closed=True, ends=ends)


def framed(*headers: str, rest: bytes, ends: bool = False) -> Case:
    return broken("POST /graphql HTTP/1.1", HOST, *SIGNED_IN, *headers, rest=rest, ends=ends)


def chunked(rest: bytes, *, ends: bool = False) -> Case:
    return framed("transfer-encoding: chunked", rest=rest, ends=ends)


def large(line: str, *headers: str) -> Case:
    return Case(head(line, HOST, *SIGNED_IN, *headers), 431, closed=True)


GET = "GET /graphql HTTP/1.1"

CASES = {
    # Bodies that are no JSON
    "an empty body": body(b""),
    "a blank body": body(b" \r\n\t"),
    "words": body(b"give me all numbers"),
    "a bare document": body(b"{ viewer { name } }"),
    "a form": body(b"query=%7Bviewer%7Bname%7D%7D"),
    "half of an object": body(QUERY[:-1]),
    "an object and more": body(QUERY + b" x"),
    "two objects": body(QUERY + QUERY),
    "an object in quotes of one stroke": body(QUERY.replace(b'"', b"'")),
    "a comment": body(b"/* a */" + QUERY),
    "a comma too many": body(QUERY[:-1] + b",}"),
    "a line end within a text": body(b'{"query": "{ viewer \n { name } }"}'),
    "bad UTF-8": body(b'{"query": "{ viewer { name } } # \xff"}'),
    "overlong UTF-8": body(b'{"query": "{ viewer { name } } # \xc0\xaf"}'),
    "UTF-8 cut in the middle": body(b'{"query": "{ viewer { name } } # \xe2\x82"}'),
    "UTF-16": body(QUERY.decode().encode("utf-16")),
    "UTF-32": body(QUERY.decode().encode("utf-32-le")),
    "a byte order mark": body(b"\xef\xbb\xbf" + QUERY),
    "a lone surrogate in the query": body(b'{"query": "{ viewer { name } } # \\ud800"}'),
    "a surrogate encoded as UTF-8": body(b'{"query": "{ viewer { name } } # \xed\xa0\x80"}'),
    "a lone surrogate in the variables": variables(b'{"a": "\\udfff"}'),
    "a lone surrogate in a key": variables(b'{"\\ud800": 1}'),
    "NaN": variables(b'{"a": NaN}'),
    "Infinity": variables(b'{"a": Infinity}'),
    "minus Infinity": variables(b'{"a": -Infinity}'),
    "a number with a leading zero": variables(b'{"a": 01}'),
    "zero bytes": body(b"\0" * 100),
    # JSON that is no request
    "a text": body(b'"abc"'),
    "a number": body(b"1"),
    "5,000 digits": body(b"9" * 5000),
    "null": body(b"null"),
    "true": body(b"true"),
    "an empty list": body(b"[]"),
    "a batch of nothing": body(b"[{}]"),
    "a batch of one": body(b"[" + QUERY + b"]"),
    "a batch of two": body(b"[" + QUERY + b"," + QUERY + b"]"),
    "3,000 brackets": body(b"[" * 3000 + b"]" * 3000),
    "3,000 brackets in the variables": variables(b'{"a": ' + b"[" * 3000 + b"]" * 3000 + b"}"),
    "3,000 braces": variables(b'{"a": ' * 3000 + b"1" + b"}" * 3000),
    "30,000 brackets that stay open": body(b"[" * 30_000),
    "an empty object": body(b"{}"),
    "a query that is null": asked(query=None),
    "a query that is a number": asked(query=1),
    "a query that is a list": asked(query=["{ viewer { name } }"]),
    "a query that is an object": asked(query={"kind": "Document"}),
    "a query that is empty": asked(query=""),
    "a query that is no document": asked(query="{ viewer { name }"),
    "a query with a zero byte": asked(query="{ viewer { name } }\0"),
    "a query given twice": body(b'{"query": "{ viewer { name } }", "query": 1}'),
    "an operationName that is a number": asked(operationName=1),
    "an operationName that is a list": asked(operationName=[]),
    "an operationName that is not there": asked(operationName="Absent"),
    "variables that are a text": asked(variables="{}"),
    "variables that are a list": asked(variables=[]),
    "variables that are a number": asked(variables=0),
    "variables that are false": asked(variables=False),
    "extensions that are a text": asked(extensions="{}"),
    "extensions that are a list": asked(extensions=[]),
    # Too large
    "one byte over the limit": Case(post(QUERY.ljust(MAX_BODY_BYTES + 1), *SIGNED_IN), status=413),
    "one byte over the limit in chunks": Case(
        head("POST /graphql HTTP/1.1", HOST, *SIGNED_IN, "transfer-encoding: chunked")
        + b"%x\r\n%b\r\n0\r\n\r\n" % (MAX_BODY_BYTES + 1, QUERY.ljust(MAX_BODY_BYTES + 1)),
        status=413,
    ),
    "a megabyte": Case(post(b"[" * 1_000_000, *SIGNED_IN), status=413),
    # Content types
    "no content type": typed(),
    "an empty content type": typed("content-type:"),
    "text/plain": typed("content-type: text/plain"),
    "application/graphql": typed("content-type: application/graphql"),
    "the type of answers": typed("content-type: application/graphql-response+json"),
    "a type that begins like ours": typed("content-type: application/jsonlines"),
    "a form's type": typed("content-type: application/x-www-form-urlencoded"),
    "an upload": typed("content-type: multipart/form-data; boundary=x"),
    "latin-1": typed("content-type: application/json; charset=latin-1"),
    "UTF-16 by name": typed("content-type: application/json; charset=utf-16"),
    "two content types in one": typed("content-type: application/json, application/json"),
    "the content type twice": typed(JSON, JSON),
    "two content types": typed(JSON, "content-type: text/plain"),
    "gzip": typed(JSON, "content-encoding: gzip", content=gzip.compress(QUERY)),
    "a coding that is not there": typed(JSON, "content-encoding: br"),
    # Keys of mutations
    "a key of 7 characters": keyed("idempotency-key: 1234567"),
    "a key of 65 characters": keyed(f"idempotency-key: {65 * '1'}"),
    "a key of blanks": keyed("idempotency-key:            "),
    "a key with a tab": keyed("idempotency-key: 1234\t5678"),
    "a key outside of ASCII": keyed("idempotency-key: schl\xfcssel"),
    "a key twice": keyed("idempotency-key: 12345678", "Idempotency-Key: 12345678"),
    # Methods
    "GET": url(""),
    "GET with a mutation": method("GET", f"/graphql?query={quote(MUTATION)}"),
    "GET with two queries": url(f"?query={VIEWER}&query={VIEWER}"),
    "GET with two operations": url(f"?query=query+A{VIEWER}query+B{VIEWER}"),
    "GET with variables that are no JSON": url(f"?query={VIEWER}&variables=%7B"),
    "GET with variables that are no object": url(f"?query={VIEWER}&variables=1"),
    "GET with deep variables": url(f"?query={VIEWER}&variables={'[' * 20}{']' * 20}"),
    "GET with extensions that are no object": url(f"?query={VIEWER}&extensions=[]"),
    "GET in latin-1": url("?query=%E4"),
    "GET with half of a character": url("?query=%ED%A0%80"),
    "GET with many parameters": url(f"?query={VIEWER}{'&a=1' * 100}"),
    "GET with a body": Case(
        head(f"GET /graphql?query={VIEWER} HTTP/1.1", HOST, *SIGNED_IN, "content-length: 2") + b"{}"
    ),
    "GET with a body in chunks": Case(
        head(f"GET /graphql?query={VIEWER} HTTP/1.1", HOST, *SIGNED_IN, CHUNKED)
        + b"2\r\n{}\r\n0\r\n\r\n"
    ),
    "GET for events": Case(
        head(f"GET /graphql?query={VIEWER} HTTP/1.1", HOST, TOKEN, EVENTS), status=406
    ),
    "HEAD": method("HEAD", status=400),
    "PUT": method("PUT"),
    "PATCH": method("PATCH"),
    "DELETE": method("DELETE"),
    "OPTIONS": method("OPTIONS"),
    "TRACE": method("TRACE"),
    "PROPFIND": method("PROPFIND"),
    "POST where only GET is": path("/livez", status=405),
    "CONNECT": broken("CONNECT numberbook:80 HTTP/1.1", HOST),
    "CONNECT with a path": broken("CONNECT /graphql HTTP/1.1", HOST),
    "a method that is made up": broken("FETCH /graphql HTTP/1.1", HOST),
    "a method in small letters": broken("post /graphql HTTP/1.1", HOST),
    "a method that is too long": broken(f"{'POST' * 1000} /graphql HTTP/1.1", HOST),
    # Targets
    "an unknown path": path("/graph"),
    "the root": path("/", status=405),
    "a slash too many at the end": path("/graphql/"),
    "a slash too many at the start": path("//graphql"),
    "a path in capitals": path("/GRAPHQL"),
    "a path with dots": path("/graphiql/../../pyproject.toml"),
    "a path with dots in disguise": path("/graphiql/%2e%2e%2f%2e%2e%2fpyproject.toml"),
    "a path with a zero byte": path("/graphql%00"),
    "a file with a zero byte": method("GET", "/graphiql/graphiql.js%00", status=404),
    "a file above": method("GET", "/graphiql/..%2f__init__.py", status=404),
    "a path that is not UTF-8": path("/%ff%fe"),
    "a path with bad escapes": path("/%zz%"),
    "a long path": path("/" + "a" * 20_000),
    "the whole server": method("OPTIONS", "*", status=404),
    "an unknown path of the whole address": path("http://numberbook/graph"),
    "another host than in Host": broken("POST http://example.org/graphql HTTP/1.1", HOST),
    "another port than in Host": broken("POST http://numberbook:81/graphql HTTP/1.1", HOST),
    "a user before the host": broken("POST http://numberbook@example.org/graphql HTTP/1.1", HOST),
    "another server without a path": broken("GET http://example.org HTTP/1.1", HOST),
    "a target without a slash": broken("GET graphql HTTP/1.1", HOST),
    "a target with a blank": broken("GET /graph ql HTTP/1.1", HOST),
    "a target with an umlaut": broken("GET /gr\xe4phql HTTP/1.1", HOST),
    "a target with a zero byte": broken("GET /graphql\0 HTTP/1.1", HOST),
    # Versions and lines
    "HTTP/0.9": Case(b"GET /graphql\r\n\r\n", closed=True),
    "HTTP/0.9 by name": broken("GET /graphql HTTP/0.9"),
    "HTTP/2 by name": broken("GET /graphql HTTP/2.0", HOST),
    "HTTP/2's first words": broken("PRI * HTTP/2.0", rest=b"SM\r\n\r\n"),
    "a version that is not there": broken("GET /graphql HTTP/9.9", HOST),
    "another protocol": broken("GET /graphql SIP/2.0", HOST),
    "the greeting of TLS": Case(bytes.fromhex("160301020001000102"), closed=True),
    "random bytes": Case(bytes(range(255, 0, -1)), closed=True),
    "bare line feeds": Case(VALID.replace(b"\r\n", b"\n"), closed=True),
    "bare carriage returns": Case(VALID.replace(b"\r\n", b"\r"), closed=True),
    "a folded header": broken(GET, HOST, "x-folded: one\r\n two"),
    "a zero byte in a header": broken(GET, HOST, "x-zero: a\0b"),
    "a zero byte in a header's name": broken(GET, HOST, "x-\0: ab"),
    "a blank before the colon": broken(GET, HOST, "x-blank : ab"),
    "a header without a colon": broken(GET, HOST, "x-nothing"),
    "a header without a name": broken(GET, HOST, ": ab"),
    "no Host": broken(GET),
    "two Hosts": broken(GET, HOST, HOST),
    "a head that ends in the middle": Case(VALID[:50], closed=True, ends=True),
    # The length of a body
    "a length in words": framed("content-length: many", rest=QUERY),
    "a negative length": framed("content-length: -2", rest=QUERY),
    "a length with a sign": framed("content-length: +2", rest=QUERY),
    "a length that is empty": framed("content-length:", rest=QUERY),
    "a length of thirty digits": framed(f"content-length: {'9' * 30}", rest=QUERY),
    "the length twice": framed(*[f"content-length: {len(QUERY)}"] * 2, rest=QUERY),
    "two lengths": framed("content-length: 2", "content-length: 32", rest=QUERY),
    "two lengths in one": framed("content-length: 32, 32", rest=QUERY),
    "a length that is not reached": framed("content-length: 99", rest=QUERY, ends=True),
    "chunks and then a length": framed(
        "transfer-encoding: chunked", "content-length: 5", rest=b"0\r\n\r\n"
    ),
    "a length and then chunks": framed(
        "content-length: 5", "transfer-encoding: chunked", rest=b"0\r\n\r\n"
    ),
    "chunks twice": framed("transfer-encoding: chunked, chunked", rest=b"0\r\n\r\n"),
    "gzip in chunks": framed("transfer-encoding: gzip, chunked", rest=b"0\r\n\r\n"),
    "a coding that is no coding": framed("transfer-encoding: xchunked", rest=b"0\r\n\r\n"),
    "a coding that changes nothing": framed("transfer-encoding: identity", rest=QUERY),
    "chunks in HTTP/1.0": broken(
        "POST /graphql HTTP/1.0", "transfer-encoding: chunked", rest=b"0\r\n\r\n"
    ),
    "a chunk of no size": chunked(b"\r\n\r\n"),
    "a chunk of a size in words": chunked(b"many\r\n{}\r\n0\r\n\r\n"),
    "a chunk of a negative size": chunked(b"-2\r\n{}\r\n0\r\n\r\n"),
    "a chunk of seventeen digits": chunked(b"f" * 17 + b"\r\n{}\r\n0\r\n\r\n"),
    "a chunk longer than its size": chunked(b"2\r\n{}}\r\n0\r\n\r\n"),
    "a chunk shorter than its size": chunked(b"3\r\n{}\r\n0\r\n\r\n"),
    "chunks with bare line feeds": chunked(b"2\n{}\n0\n\n"),
    "chunks that end in the middle": chunked(b"20\r\n" + QUERY[:10], ends=True),
    "chunks without an end": chunked(b"20\r\n" + QUERY + b"\r\n", ends=True),
    # The size of a head
    "a header of a megabyte": large(GET, f"x-large: {'a' * 1_000_000}"),
    "a header over the limit": large(GET, f"x-large: {'a' * MAX_HEAD_BYTES}"),
    "a header's name over the limit": large(GET, f"{'a' * MAX_HEAD_BYTES}: a"),
    "a target over the limit": large(f"GET /{'a' * MAX_HEAD_BYTES} HTTP/1.1"),
    "one header too many": large(GET, *["x-many: 1"] * (MAX_HEADERS - 3)),
    "100,000 headers": large(GET, *["x: 1"] * 100_000),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_malformed_request_is_refused_in_json(demo_server: Server, case: Case) -> None:
    with closing(Wire(demo_server.url)) as wire:
        wire.send(of_olivia(demo_server, case.sent))
        if case.ends:
            wire.end()
        answer = wire.receive(case.method)
        if case.method == "HEAD":
            assert (answer.status, answer.content) == (case.status, b"")
            assert_has_headers_of_every_answer(answer)
        else:
            assert_is_refusal(answer, case.status)
        if case.status == 405:
            assert answer.headers["allow"]
        if case.closed:
            assert answer.headers["connection"] == "close"
            assert wire.is_closed()
        else:
            wire.send(of_olivia(demo_server, VALID))
            assert wire.receive().json == OLIVIA


NO_MATTER_OF_GRAPHQL = {
    "no token": Case(post(QUERY, ACCEPT, JSON), status=401),
    "an invalid token": Case(post(QUERY, "authorization: Bearer nb_0", ACCEPT, JSON), status=401),
    **{
        name: CASES[name]
        for name in ("GET", "PUT", "one byte over the limit", "text/plain", "latin-1", "gzip")
    },
}


@pytest.mark.parametrize("case", NO_MATTER_OF_GRAPHQL.values(), ids=NO_MATTER_OF_GRAPHQL.keys())
def test_refusals_before_graphql_are_the_same_with_both_media_types(
    demo_server: Server, case: Case
) -> None:
    legacy = case.sent.replace(ACCEPT.encode(), b"accept: application/json")
    assert legacy != case.sent
    answers = [
        exchange(demo_server.url, of_olivia(demo_server, sent)) for sent in (case.sent, legacy)
    ]
    for answer in answers:
        assert_is_refusal(answer, case.status)
    assert answers[0].json == answers[1].json
    assert _lasting(answers[0]) == _lasting(answers[1])


def _lasting(answer: Received) -> dict[str, str]:
    """The headers that are the same in each answer."""
    passing = {"content-type", "date", "ratelimit", "x-request-id"}
    return {name: value for name, value in answer.headers.items() if name not in passing}


@pytest.mark.parametrize("request_id", ["a-Z-0-9-", "f" * 64])
def test_an_allowed_request_id_is_kept(demo_server: Server, request_id: str) -> None:
    header = f"x-request-id: {request_id}"
    for sent in (post(QUERY, header), head("GET /graphql HTTP/2.0", header)):
        assert exchange(demo_server.url, sent).headers["x-request-id"] == request_id


@pytest.mark.parametrize(
    "request_id",
    ["a-Z-0-9", "f" * 65, "", "a b c d e f", "ünïcödé-ïd", "a_b_c_d_e", "sweep:0123456789abcdef"],
)
def test_any_other_request_id_is_replaced(demo_server: Server, request_id: str) -> None:
    answer = exchange(demo_server.url, post(QUERY, f"x-request-id: {request_id}"))
    assert_is_refusal(answer, 401)
    assert answer.headers["x-request-id"] != request_id


def test_every_request_without_an_id_gets_a_new_one(demo_server: Server) -> None:
    sent = CASES["a method that is made up"].sent
    ids = {exchange(demo_server.url, sent).headers["x-request-id"] for _ in range(5)}
    assert len(ids) == 5


def chunks(*pieces: bytes, extension: bytes = b"", trailer: bytes = b"") -> bytes:
    start = head("POST /graphql HTTP/1.1", HOST, *SIGNED_IN, "transfer-encoding: chunked")
    framed = b"".join(b"%x%b\r\n%b\r\n" % (len(piece), extension, piece) for piece in pieces)
    return start + framed + b"0\r\n" + trailer + b"\r\n"


def filled(size: int) -> bytes:
    """A valid request whose head has this size."""
    length = f"content-length: {len(QUERY)}"
    line = "POST /graphql HTTP/1.1"
    rest = size - len(of_length(head(line, HOST, *SIGNED_IN, length, "x-large: ")))
    return head(line, HOST, *SIGNED_IN, length, f"x-large: {'a' * rest}") + QUERY


def of_length(sent: bytes) -> bytes:
    """Bytes of the same length as this request with a token."""
    return sent.replace(b"{token}", b"t" * 46)


UNUSUAL = {
    "a body of exactly the limit": post(QUERY.ljust(MAX_BODY_BYTES), *SIGNED_IN),
    "a head of exactly the limit": filled(MAX_HEAD_BYTES),
    "as many headers as are taken": post(QUERY, *SIGNED_IN, *["x: 1"] * (MAX_HEADERS - 5)),
    "line ends before the request": b"\r\n\r\n" + VALID,
    "HTTP/1.0 without Host": VALID.replace(b"HTTP/1.1\r\nhost: numberbook", b"HTTP/1.0"),
    "the whole address as target": VALID.replace(b"/graphql", b"http://numberbook/graphql"),
    "the whole address in capitals": VALID.replace(b"/graphql", b"HTTP://NUMBERBOOK/graphql"),
    "a part of the address that is for browsers": VALID.replace(b"/graphql", b"/graphql#top"),
    "escapes in the target": VALID.replace(b"/graphql", b"/%67raphql"),
    "a query in the target": VALID.replace(b"/graphql", b"/graphql?query=%7B"),
    "many chunks": chunks(*(QUERY[i : i + 1] for i in range(len(QUERY)))),
    "chunks with extensions": chunks(QUERY, extension=b";a=b"),
    "chunks with a trailer": chunks(QUERY, trailer=b"content-type: text/plain\r\n"),
    "an upgrade to HTTP/2": post(
        QUERY, *SIGNED_IN, "connection: upgrade, http2-settings", "upgrade: h2c"
    ),
    "an upgrade to a WebSocket": post(
        QUERY, *SIGNED_IN, "connection: upgrade", "upgrade: websocket", "sec-websocket-version: 13"
    ),
    "an encoding that changes nothing": post(QUERY, *SIGNED_IN, "content-encoding: identity"),
    "a charset in quotes": post(
        QUERY, TOKEN, ACCEPT, 'Content-Type: Application/JSON ; Charset="UTF-8"'
    ),
}


@pytest.mark.parametrize("sent", UNUSUAL.values(), ids=UNUSUAL.keys())
def test_unusual_but_valid_requests_are_served(demo_server: Server, sent: bytes) -> None:
    answer = exchange(demo_server.url, of_olivia(demo_server, sent))
    assert (answer.status, answer.json) == (200, OLIVIA)
    assert_has_headers_of_every_answer(answer)


def test_a_head_one_byte_over_the_limit_is_refused_at_once_and_in_pieces(
    demo_server: Server,
) -> None:
    sent = of_olivia(demo_server, filled(MAX_HEAD_BYTES + 1))
    assert_is_refusal(exchange(demo_server.url, sent), 431)
    with closing(Wire(demo_server.url)) as wire:
        for start in range(0, len(sent), 1000):
            wire.send(sent[start : start + 1000])
            time.sleep(0.001)
        assert_is_refusal(wire.receive(), 431)
        assert wire.is_closed()


def test_a_request_that_comes_in_single_bytes_is_served(demo_server: Server) -> None:
    with closing(Wire(demo_server.url)) as wire:
        for byte in of_olivia(demo_server, VALID):
            wire.send(bytes([byte]))
        assert wire.receive().json == OLIVIA


def test_expect_100_continue_gets_100_or_the_final_answer(demo_server: Server) -> None:
    expectant = post(QUERY, *SIGNED_IN, "expect: 100-continue")[: -len(QUERY)]
    with closing(Wire(demo_server.url)) as wire:
        wire.send(of_olivia(demo_server, expectant))
        assert wire.file.readline() == b"HTTP/1.1 100 Continue\r\n"
        assert wire.file.readline() == b"\r\n"
        wire.send(QUERY)
        assert wire.receive().json == OLIVIA
        wire.send(expectant)
        assert_is_refusal(wire.receive(), 401)


def test_pipelined_requests_are_answered_in_their_order(demo_server: Server) -> None:
    valid = of_olivia(demo_server, VALID)
    with closing(Wire(demo_server.url)) as wire:
        wire.send(valid + of_olivia(demo_server, CASES["words"].sent) + valid)
        assert [wire.receive().status for _ in range(3)] == [200, 400, 200]


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("a method in small letters", 400),
        ("two Hosts", 400),
        ("a header of a megabyte", 431),
        ("a chunk of a size in words", 400),
        ("chunks with bare line feeds", 400),
        ("a coding that is no coding", 400),
        ("chunks that end in the middle", 400),
    ],
)
def test_a_malformed_request_is_refused_after_the_answers_before_it(
    demo_server: Server, name: str, status: int
) -> None:
    valid = of_olivia(demo_server, VALID)
    with closing(Wire(demo_server.url)) as wire:
        wire.send(valid * 3 + of_olivia(demo_server, CASES[name].sent) + valid)
        wire.end()
        assert [wire.receive().json for _ in range(3)] == [OLIVIA] * 3
        assert_is_refusal(wire.receive(), status)
        assert wire.is_closed()


def test_too_many_pipelined_requests_are_refused(demo_server: Server) -> None:
    ask = head("GET /livez HTTP/1.1", HOST)
    with closing(Wire(demo_server.url)) as wire:
        wire.send(ask * 1000)
        statuses = [wire.receive().status for _ in range(1 + MAX_REQUESTS_AHEAD)]
        assert set(statuses) == {200}
        last = wire.receive()
        while last.status == 200:
            last = wire.receive()
        assert_is_refusal(last, 400)
        assert wire.is_closed()


def test_a_body_is_never_taken_for_a_request(demo_server: Server) -> None:
    """The body of a refused request is not answered as a request of its own."""
    smuggled = of_olivia(demo_server, VALID)
    for headers in (["content-length: 0", "transfer-encoding: chunked"], ["content-length: 0"] * 2):
        sent = head("POST /graphql HTTP/1.1", HOST, *headers) + b"0\r\n\r\n" + smuggled
        with closing(Wire(demo_server.url)) as wire:
            wire.send(sent)
            assert_is_refusal(wire.receive(), 400)
            assert wire.is_closed()
    upgrade = post(smuggled, *SIGNED_IN, "connection: upgrade", "upgrade: h2c")
    with closing(Wire(demo_server.url)) as wire:
        wire.send(of_olivia(demo_server, upgrade))
        wire.end()
        assert_is_refusal(wire.receive(), 400)
        assert wire.is_closed()


def test_a_client_that_has_closed_its_side_gets_its_answers(demo_server: Server) -> None:
    with closing(Wire(demo_server.url)) as wire:
        wire.send(of_olivia(demo_server, VALID) * 30)
        wire.end()
        assert [wire.receive().json for _ in range(30)] == [OLIVIA] * 30
        assert wire.is_closed()


def test_a_body_that_was_refused_is_not_read_for_ever(demo_server: Server) -> None:
    endless = head("POST /graphql HTTP/1.1", HOST, *SIGNED_IN, f"content-length: {10**15}")
    with closing(Wire(demo_server.url)) as wire:
        wire.send(of_olivia(demo_server, endless))
        assert not all(wire.send(b" " * 100_000) for _ in range(1000))


@pytest.mark.usefixtures("anyio_backend")  # for the template of the database
def test_each_of_several_processes_refuses_malformed_requests(
    postgresql_url: str, tmp_path: Path
) -> None:
    settings = {"NUMBERBOOK_DATABASE_URL": postgresql_url, "NUMBERBOOK_SECRET_KEY": "k" * 32}
    with serving(tmp_path, "--workers", "2", **settings) as server:
        for _ in range(8):
            assert_is_refusal(exchange(server.url, CASES["two Hosts"].sent), 400)


@on_linux
def test_after_all_of_them_no_connection_is_open_and_others_are_served(demo_server: Server) -> None:
    before = used(demo_server).descriptors
    for case in CASES.values():
        with closing(Wire(demo_server.url)) as wire:
            wire.send(of_olivia(demo_server, case.sent))
    assert eventually(lambda: used(demo_server).descriptors <= before)
    assert exchange(demo_server.url, of_olivia(demo_server, VALID)).json == OLIVIA


def of_olivia(server: Server, sent: bytes) -> bytes:
    """The same bytes with olivia's token."""
    return sent.replace(b"{token}", server.tokens["olivia"].encode())
