"""Slow clients, hundreds and a thousand at once."""

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
"""A low limit of open files, as shells set it."""

MORE_KILOBYTES = 16 * 1024
SLOWER = 10
"""How many times as long a normal client may wait: at most an order of magnitude."""

QUERY = b'{"query": "{ viewer { name } }"}'
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
    authorization = f"authorization: Bearer {server.tokens['olivia']}"
    return post(QUERY, authorization, "content-type: application/json")
