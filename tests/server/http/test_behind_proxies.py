"""Behind nginx and haproxy: the address of a client, and bodies that look like requests.

The client is at another loopback address than the proxies, so that it is told from them.
"""

import re
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace

import pytest

from tests.support.programs.processes import Server, serving
from tests.support.programs.proxies import TEMPLATES, proxy
from tests.support.wire import Wire, head, on_linux, post

pytestmark = on_linux  # of which every address of 127.0.0.0/8 is one of this machine

FAILURES = 3
CLIENT, NEIGHBOUR = "127.0.0.2", "127.0.0.3"
HOST, JSON = "host: numberbook", "content-type: application/json"
QUERY = b'{"query": "{ viewer { name } }"}'
OLIVIA = {"data": {"viewer": {"name": "olivia"}}}

CHAINS = {
    "nginx": ["nginx"],
    "haproxy": ["haproxy"],
    "haproxy and then nginx": ["haproxy", "nginx"],
    "nginx and then haproxy": ["nginx", "haproxy"],
}


@pytest.fixture(scope="module", params=list(CHAINS.values()), ids=list(CHAINS))
def behind(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """A server and the URL of the proxies before it."""
    chain, folder = request.param, tmp_path_factory.mktemp("proxies")
    variables = {
        "NUMBERBOOK_FAILED_AUTHENTICATIONS": str(FAILURES),
        "FORWARDED_ALLOW_IPS": ",".join(["127.0.0.1"] * len(chain)),
    }
    with ExitStack() as stack:
        server = stack.enter_context(serving(folder, "--demo", **variables))
        for number, kind in enumerate(reversed(chain)):
            url = stack.enter_context(proxy(kind, folder / f"{number}", server.url))
            server = replace(server, url=url)
        yield server


# The address of a client.


@pytest.fixture
def minute() -> None:
    """A minute of the clock that does not end in the next seconds: failures are counted by it."""
    left = 60 - time.time() % 60
    if left < SECONDS:
        time.sleep(left)


SECONDS = 3

SPOOFED = [
    ["x-forwarded-for: 203.0.113.{}"],
    ["x-forwarded-for: 203.0.113.{}, 127.0.0.1"],
    ["x-forwarded-for: 203.0.113.{}", "x-forwarded-for: 127.0.0.1"],
    ["X-FORWARDED-FOR: 203.0.113.{}", "x_forwarded_for: 203.0.113.{}"],
    ["x-forwarded-for: unknown-{}"],
    ["x-forwarded-for: ,,203.0.113.{},,"],
    ["forwarded: for=203.0.113.{}", "x-real-ip: 203.0.113.{}", "client-ip: 203.0.113.{}"],
]


@pytest.mark.usefixtures("minute")
@pytest.mark.parametrize("spoofed", SPOOFED, ids=map(str, SPOOFED))
def test_a_client_that_writes_another_address_fails_as_often_as_one_that_does_not(
    behind: Server, spoofed: list[str], request: pytest.FixtureRequest
) -> None:
    own = _own_address(request)
    headers = [[line.format(number) for line in spoofed] for number in range(2 * FAILURES)]
    statuses = [status(behind.url, own, "nb_bad", *lines) for lines in headers]
    assert statuses == [401] * FAILURES + [429] * FAILURES


@pytest.mark.usefixtures("minute")
def test_a_client_is_not_limited_by_the_failures_of_its_neighbour(behind: Server) -> None:
    statuses = [status(behind.url, CLIENT, "nb_bad") for _ in range(FAILURES + 1)]
    assert statuses == [401] * FAILURES + [429]
    assert status(behind.url, NEIGHBOUR, "nb_bad") == 401
    assert status(behind.url, CLIENT, behind.tokens["olivia"]) == 200
    spoof_neighbour = f"x-forwarded-for: {NEIGHBOUR}"
    for _ in range(FAILURES):
        status(behind.url, CLIENT, "nb_bad", spoof_neighbour)
    assert status(behind.url, NEIGHBOUR, "nb_bad") == 401


def _own_address(request: pytest.FixtureRequest) -> str:
    """An address for this test alone: the failures of a minute are counted together."""
    return f"127.1.0.{1 + request.session.items.index(request.node) % 250}"


def status(url: str, source: str, token: str, *headers: str) -> int:
    with closing(Wire(url, source=source)) as wire:
        wire.send(post(QUERY, JSON, f"authorization: Bearer {token}", *headers))
        return wire.receive().status


# Request smuggling.


SMUGGLED = head("DELETE /smuggled HTTP/1.1", HOST)
CHUNKS = b"0\r\n\r\n" + SMUGGLED
"""An empty body in chunks and a request, or a body with a length."""
LENGTH = f"content-length: {len(CHUNKS)}"
CHUNKED = "transfer-encoding: chunked"


def framed(*headers: str, body: bytes = CHUNKS, line: str = "POST /graphql HTTP/1.1") -> bytes:
    return head(line, HOST, JSON, *headers) + body


ATTACKS = {
    "a length and chunks": framed(LENGTH, CHUNKED),
    "chunks and a length": framed(CHUNKED, LENGTH),
    "chunks and a shorter length": framed(
        CHUNKED, "content-length: 4", body=b"%x\r\n%b\r\n0\r\n\r\n" % (len(SMUGGLED), SMUGGLED)
    ),
    "a blank before the colon": framed(LENGTH, "transfer-encoding : chunked"),
    "a tab before the coding": framed(LENGTH, "transfer-encoding:\tchunked"),
    "a vertical tab before the coding": framed(LENGTH, "transfer-encoding:\x0bchunked"),
    "a coding in quotes": framed(LENGTH, 'transfer-encoding: "chunked"'),
    "a coding that begins with x": framed(LENGTH, "transfer-encoding: xchunked"),
    "a coding in capitals": framed(LENGTH, "TRANSFER-ENCODING: CHUNKED"),
    "chunks and identity": framed(LENGTH, "transfer-encoding: chunked, identity"),
    "identity and chunks": framed(LENGTH, "transfer-encoding: identity, chunked"),
    "two codings in two headers": framed(LENGTH, CHUNKED, "transfer-encoding: identity"),
    "a coding with a parameter": framed(LENGTH, "transfer-encoding: chunked;q=1"),
    "an empty coding": framed(LENGTH, "transfer-encoding:"),
    "a coding with an underscore": framed(LENGTH, "transfer_encoding: chunked"),
    "a folded coding": framed(LENGTH, "transfer-encoding:\r\n chunked"),
    "a coding folded into another header": framed(LENGTH, "x: x\r\n transfer-encoding: chunked"),
    "a coding after a line feed": framed(LENGTH, "x: x\ntransfer-encoding: chunked"),
    "a coding after a carriage return": framed(LENGTH, "x: x\rtransfer-encoding: chunked"),
    "a coding after a zero byte": framed(LENGTH, "x: x\0transfer-encoding: chunked"),
    "a coding that the connection drops": framed(
        LENGTH, CHUNKED, "connection: close, transfer-encoding"
    ),
    "a length that the connection drops": framed(LENGTH, "connection: content-length"),
    "two lengths": framed("content-length: 0", LENGTH),
    "two lengths, the other way": framed(LENGTH, "content-length: 0"),
    "two lengths in one": framed(f"content-length: 0, {len(CHUNKS)}"),
    "a length with a sign": framed(f"content-length: +{len(CHUNKS)}"),
    "a length in hexadecimal": framed(f"content-length: {len(CHUNKS):#x}"),
    "a length with a blank in it": framed("content-length: 0 5"),
    "a negative length": framed("content-length: -1"),
    "a length and a zero byte": framed(f"content-length: {len(CHUNKS)}\0"),
    "chunks of HTTP/1.0": framed(LENGTH, CHUNKED, line="POST /graphql HTTP/1.0"),
    "chunks with bare line feeds": framed(
        CHUNKED, body=b"%x\n%b\n0\n\n" % (len(SMUGGLED), SMUGGLED)
    ),
    "a chunk of too many digits": framed(CHUNKED, body=b"1" + b"0" * 16 + b"\r\n" + SMUGGLED),
    "a chunk with a sign": framed(CHUNKED, body=b"+0\r\n\r\n" + SMUGGLED),
    "a chunk with an extension over a line": framed(
        CHUNKED, body=b"%x;a=\nb\r\n%b\r\n0\r\n\r\n" % (len(SMUGGLED), SMUGGLED)
    ),
    "a GET with a body": framed(LENGTH, line="GET /graphql HTTP/1.1"),
    "a HEAD with a body": framed(LENGTH, line="HEAD /graphql HTTP/1.1"),
    "a body that waits for leave": framed(LENGTH, "expect: 100-continue"),
    "an upgrade": framed(LENGTH, "connection: upgrade", "upgrade: websocket"),
    "an upgrade to HTTP/2": framed(LENGTH, "connection: upgrade", "upgrade: h2c"),
    "the whole address of another host": framed(
        LENGTH, line="POST http://example.org/graphql HTTP/1.1"
    ),
    "a folded header": framed(LENGTH, "x-folded: one\r\n two"),
    "two hosts": framed(LENGTH, "host: example.org"),
}


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_a_body_never_becomes_a_second_request(behind: Server, attack: bytes) -> None:
    """Neither for the one who sends it nor for the next one on the proxy's connection."""
    deletes = len(smuggled(behind))
    with closing(Wire(behind.url)) as wire:
        wire.send(attack)
        wire.end()
        answers = everything(wire)
        assert len(re.findall(rb"HTTP/1\.[01] [2-5]", answers)) <= 1, answers
    for _ in range(3):
        with closing(Wire(behind.url)) as wire:
            token = f"authorization: Bearer {behind.tokens['olivia']}"
            wire.send(post(QUERY, JSON, token))
            assert wire.receive().json == OLIVIA
    assert len(smuggled(behind)) == deletes


def everything(wire: Wire) -> bytes:
    """What is received until the connection is closed, or nothing more comes."""
    wire.socket.settimeout(1)
    received = b""
    try:
        while some := wire.receive_some(65536):
            received += some
    except TimeoutError:
        pass
    return received


def smuggled(server: Server) -> list[str]:
    """The lines of the log of requests that were only in a body."""
    return re.findall(r'"method":\s*"DELETE"', server.output.read_text())


def test_each_kind_of_proxy_is_in_a_chain() -> None:
    assert {kind for chain in CHAINS.values() for kind in chain} == TEMPLATES.keys()
