"""Clients that take their time, hundreds and a thousand at once."""

import resource
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from statistics import median

from server.http.limits import RequestLimits
from tests.support.processes import Server, serving
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
FEW_DESCRIPTORS = 512
"""What a shell may give a server to begin with."""

MORE_KILOBYTES = 16 * 1024
SLOWER = 10
"""A polite client may be kept waiting so many times as long: the same order of magnitude."""

QUERY = b'{"query": "{ viewer { name } }"}'
LONG_HEAD = head("POST /graphql HTTP/1.1", "host: numberbook", f"x-slow: {'a' * 1000}")
LONG_BODY = ("host: numberbook", "content-type: application/json", "content-length: 9999")


@on_linux
def test_five_hundred_slow_clients_are_sent_away_in_time_and_nobody_else_suffers(
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
def test_a_thousand_clients_that_say_nothing_keep_nobody_waiting(tmp_path: Path) -> None:
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


@contextmanager
def descriptors(number: int) -> Iterator[None]:
    """This process, and those that it starts, may open so many files and sockets at first."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (number, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@contextmanager
def slow_clients(server: Server) -> Iterator[dict[str, list[Wire]]]:
    """Clients that have connected and sent what they send at once, by what they are slow with."""
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
            wire.send(polite(server))
            assert wire.receive().status == 200
        yield clients


def go_on(seconds: range, clients: dict[str, list[Wire]], server: Server) -> list[float]:
    """Every client but the silent ones sends a byte a second; how long others wait meanwhile."""
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
    """The seconds that polite requests take, each on a connection of its own."""
    return [_latency(server) for _ in range(count)]


def _latency(server: Server) -> float:
    started = time.perf_counter()
    assert exchange(server.url, polite(server)).status == 200
    return time.perf_counter() - started


def polite(server: Server) -> bytes:
    authorization = f"authorization: Bearer {server.tokens['olivia']}"
    return post(QUERY, authorization, "content-type: application/json")
