"""Slow clients, hundreds and a thousand at once."""

import resource
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import median

import pytest

from server.http.limits import RequestLimits
from tests.support.programs.processes import Server, numberbook, serving
from tests.support.wire import (
    Wire,
    assert_is_refusal,
    eventually,
    exchange,
    head,
    on_linux,
    post,
    used,
)

HEAD_SECONDS = RequestLimits().head_seconds
OF_EACH_KIND = 100
SILENT = 1000
WAITING = 1500
"""More than may be begun at the same time."""
FEW_DESCRIPTORS = 512
"""A low limit of open files, as shells set it."""

MORE_KILOBYTES = 16 * 1024
SLOWER = 10
"""How many times as long a normal client may wait: at most an order of magnitude."""

QUERY = b'{"query": "{ viewer { name } }"}'

NAMES = " ".join(f"n{number}: name" for number in range(29))
LARGE_QUERY = b'{"query": "{ phoneNumbers(first: 100) { nodes { %b } } }"}' % NAMES.encode()
"""Its answer has three quarters of a megabyte."""
REQUESTS_OF_EACH = 8
WRITE_SECONDS = 3
RECEIVE_BUFFER = 64 * 1024
UNREAD_KILOBYTES = 40 * 1024
WAITING_SECONDS = 2

LONG_HEAD = head("POST /graphql HTTP/1.1", "host: numberbook", f"x-slow: {'a' * 1000}")
LONG_BODY = ("host: numberbook", "content-type: application/json", "content-length: 9999")


@on_linux
def test_five_hundred_slow_clients_are_refused_in_time_and_do_not_slow_down_others(
    demo_server: Server,
) -> None:
    idle = latencies(demo_server, 100)
    before = used(demo_server)
    with slow_clients(demo_server) as clients:
        waits = go_on(range(HEAD_SECONDS - 2), clients, demo_server)
        assert used(demo_server).descriptors >= len(clients) * OF_EACH_KIND
        waits += go_on(range(HEAD_SECONDS - 2, HEAD_SECONDS + 2), clients, demo_server)
        for kind in ("a head", "a head after another", "a body"):
            for wire in clients[kind]:
                assert_is_refusal(wire.receive(), 408)
        for wire in clients["a body that was refused"]:
            assert_is_refusal(wire.receive(), 401)
        assert all(wire.is_closed() for wires in clients.values() for wire in wires)
    assert median(waits) < SLOWER * median(idle)
    assert eventually(lambda: used(demo_server).descriptors <= before.descriptors)
    assert used(demo_server).kilobytes < before.kilobytes + MORE_KILOBYTES


@on_linux
def test_a_thousand_silent_clients_do_not_slow_down_others(tmp_path: Path) -> None:
    with ExitStack() as stack:
        with descriptors(FEW_DESCRIPTORS):
            server = stack.enter_context(serving(tmp_path, "--demo"))
        stack.enter_context(descriptors(2 * SILENT))
        idle = latencies(server, 100)
        for _ in range(SILENT):
            stack.enter_context(closing(Wire(server.url)))
        waits = latencies(server, 100)
        assert used(server).descriptors >= SILENT
    assert median(waits) < SLOWER * median(idle)


GUESS = post(QUERY, "authorization: Bearer nb_guess", "content-type: application/json")
SIGNED = (
    "AWS4-HMAC-SHA256 Credential=NBAKAAAA/20260101/us-east-1/chime/aws4_request,"
    f" SignedHeaders=host;x-amz-date, Signature={'0' * 64}"
)
WAITS = {
    "an answer that is held back": GUESS * 8,
    "a body that is not sent": head(
        "GET /chime/phone-numbers HTTP/1.1",
        "host: numberbook",
        "x-amz-date: 20260101T000000Z",
        f"authorization: {SIGNED}",
        "content-length: 10",
    ),
}


@on_linux
@pytest.mark.parametrize("sent", WAITS.values(), ids=WAITS.keys())
def test_requests_that_only_wait_keep_nobody_from_being_served(tmp_path: Path, sent: bytes) -> None:
    with ExitStack() as stack:
        stack.enter_context(descriptors(2 * WAITING))
        server = stack.enter_context(serving(tmp_path, "--demo"))
        for _ in range(WAITING // OF_EACH_KIND):
            for _ in range(OF_EACH_KIND):
                wire = stack.enter_context(closing(Wire(server.url)))
                wire.send(sent)
            assert max(latencies(server, 2)) < WAITING_SECONDS
        assert max(latencies(server, 10)) < WAITING_SECONDS


@on_linux
def test_the_answers_of_clients_that_read_nothing_are_dropped_in_time(large: Server) -> None:
    before = used(large)
    with clients_that_ask(large, OF_EACH_KIND) as wires:
        assert eventually(lambda: used(large).kilobytes > before.kilobytes + UNREAD_KILOBYTES)
        waits = latencies(large, 10)
        assert eventually(lambda: used(large).descriptors <= before.descriptors, 60)
        assert not any(has_all(wire) for wire in wires)
    assert sorted(waits)[len(waits) // 2] < WRITE_SECONDS
    assert eventually(lambda: used(large).kilobytes < before.kilobytes + MORE_KILOBYTES)


def test_a_client_that_reads_slowly_but_in_time_gets_all_answers(large: Server) -> None:
    content = exchange(large.url, of_olivia(large, LARGE_QUERY)).content
    with clients_that_ask(large, 1) as [wire]:
        started = time.monotonic()
        for _ in range(REQUESTS_OF_EACH):
            time.sleep(WRITE_SECONDS / 5)
            assert wire.receive().content == content
        assert time.monotonic() > started + WRITE_SECONDS


def test_a_client_that_reads_too_slowly_is_cut_off(large: Server) -> None:
    """Reading a little does not give it more time."""
    answer = len(exchange(large.url, of_olivia(large, LARGE_QUERY)).content)
    with clients_that_ask(large, 1) as [wire]:
        received, end = 0, time.monotonic() + 2 * WRITE_SECONDS
        while time.monotonic() < end:
            received += len(wire.receive_some(100))
            time.sleep(0.01)
        while some := wire.receive_some(1024 * 1024):
            received += len(some)
    assert received < REQUESTS_OF_EACH * answer


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with large answers and little time to read them."""
    folder = tmp_path_factory.mktemp("large")
    variables = {"NUMBERBOOK_SECRET_KEY": "k" * 32, "NUMBERBOOK_WRITE_SECONDS": str(WRITE_SECONDS)}
    numberbook(folder, "migrate")
    numberbook(folder, "accounts", "create", "olivia")
    token = numberbook(folder, "tokens", "create", "olivia", **variables).stdout.split()[-1]
    rows = [f"+1415555{number:04},{'n' * 256}" for number in range(100)]
    (folder / "numbers.csv").write_text("\n".join(["e164,name", *rows]))
    numberbook(folder, "import", "numbers.csv", "--owner", "olivia")
    with serving(folder, **variables) as server:
        yield replace(server, tokens={"olivia": token})


@contextmanager
def clients_that_ask(server: Server, count: int) -> Iterator[list[Wire]]:
    """Clients that have asked for large answers and have not read anything."""
    with ExitStack() as stack:
        wires = [
            stack.enter_context(closing(Wire(server.url, RECEIVE_BUFFER))) for _ in range(count)
        ]
        for wire in wires:
            wire.send(of_olivia(server, LARGE_QUERY) * REQUESTS_OF_EACH)
        yield wires


def has_all(wire: Wire) -> bool:
    """Whether all answers can still be read, as far as they are in the buffers of the system."""
    try:
        answers = [wire.receive() for _ in range(REQUESTS_OF_EACH)]
    except (ValueError, ConnectionResetError):
        return False
    return all(len(answer.content) == int(answer.headers["content-length"]) for answer in answers)


@contextmanager
def descriptors(number: int) -> Iterator[None]:
    """Set the limit of open files of this process and of those that it starts."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (number, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@contextmanager
def slow_clients(server: Server) -> Iterator[dict[str, list[Wire]]]:
    """Connected clients that have sent their first bytes, by the part that they send slowly."""
    authorization = f"authorization: Bearer {server.tokens['olivia']}"
    firsts = {
        "a head": b"",
        "a head after another": b"",
        "a body": head("POST /graphql HTTP/1.1", authorization, *LONG_BODY),
        "a body that was refused": head("POST /graphql HTTP/1.1", *LONG_BODY),
        "nothing": b"",
    }
    with ExitStack() as stack:
        clients = {
            kind: [stack.enter_context(closing(Wire(server.url))) for _ in range(OF_EACH_KIND)]
            for kind in firsts
        }
        for kind, wires in clients.items():
            for wire in wires:
                wire.send(firsts[kind])
        for wire in clients["a head after another"]:
            wire.send(normal_request(server))
            assert wire.receive().status == 200
        yield clients


def go_on(seconds: range, clients: dict[str, list[Wire]], server: Server) -> list[float]:
    """Let each client except the silent ones send a byte a second; the seconds that others wait."""
    waits = []
    for second in seconds:
        next_second = time.monotonic() + 1
        for kind, wires in clients.items():
            for wire in wires:
                if kind != "nothing":
                    wire.send(LONG_HEAD[second : second + 1])
        waits += latencies(server, 10)
        time.sleep(max(0, next_second - time.monotonic()))
    return waits


def latencies(server: Server, count: int) -> list[float]:
    """The seconds of normal requests, each on its own connection."""
    return [_latency(server) for _ in range(count)]


def _latency(server: Server) -> float:
    started = time.perf_counter()
    assert exchange(server.url, normal_request(server)).status == 200
    return time.perf_counter() - started


def normal_request(server: Server) -> bytes:
    return of_olivia(server, QUERY)


def of_olivia(server: Server, body: bytes) -> bytes:
    authorization = f"authorization: Bearer {server.tokens['olivia']}"
    return post(body, authorization, "content-type: application/json")
