"""A server that gets SIGTERM still answers all requests that have begun."""

import signal
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from tests.support.programs.processes import Server, numberbook, serving
from tests.support.wire import Wire, eventually, exchange, post

DRAIN_SECONDS = 4
KEY = {
    "NUMBERBOOK_SECRET_KEY": "a secret key for tests, of no worth",
    "NUMBERBOOK_DRAIN_SECONDS": str(DRAIN_SECONDS),
}
QUERY = b'{"query": "{ viewer { name } }"}'


@pytest.fixture(params=[("sqlite_url", "1"), ("postgresql_url", "2")], ids=["one", "two workers"])
def server_and_token(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[tuple[Server, str]]:
    """A server of one or two processes, and olivia's token."""
    url, workers = request.param
    variables = {"NUMBERBOOK_DATABASE_URL": request.getfixturevalue(url), **KEY}
    assert numberbook(tmp_path, "accounts", "create", "olivia", **variables).returncode == 0
    token = numberbook(tmp_path, "tokens", "create", "olivia", **variables).stdout.split()[-1]
    with serving(tmp_path, "--workers", workers, **variables) as server:
        yield server, token


def begun(server: Server, request: bytes) -> Wire:
    """A connection with a request except for its last bytes."""
    wire = Wire(server.url)
    wire.send(request[:-5])
    return wire


def is_ready(server: Server) -> bool:
    return httpx.get(f"{server.url}/readyz").status_code == 200


def listens(server: Server) -> bool:
    try:
        httpx.get(f"{server.url}/livez", timeout=0.5)
    except httpx.TransportError:
        return False
    return True


@pytest.mark.usefixtures("anyio_backend")  # for the templates of the databases
def test_requests_that_have_begun_are_answered_after_sigterm(
    server_and_token: tuple[Server, str],
) -> None:
    server, token = server_and_token
    request = post(QUERY, f"authorization: Bearer {token}", "content-type: application/json")
    assert eventually(lambda: is_ready(server), 30)
    with closing(begun(server, request)) as early, closing(begun(server, request)) as late:
        time.sleep(0.2)  # for the heads to arrive
        server.process.send_signal(signal.SIGTERM)

        assert eventually(lambda: not is_ready(server), DRAIN_SECONDS - 1)
        still = exchange(server.url, request)
        assert (still.status, still.headers["connection"]) == (200, "close")
        early.send(request[-5:])
        assert early.receive().status == 200
        assert early.is_closed()

        assert eventually(lambda: not listens(server), 10)
        assert server.process.poll() is None
        late.send(request[-5:])
        answer = late.receive()
        assert (answer.status, answer.json) == (200, {"data": {"viewer": {"name": "olivia"}}})
    assert server.process.wait(15) == 0


@pytest.mark.usefixtures("anyio_backend")
@pytest.mark.parametrize("server_and_token", [("sqlite_url", "1")], indirect=True)
def test_a_second_signal_ends_the_wait_and_no_request_that_has_begun(
    server_and_token: tuple[Server, str],
) -> None:
    server, token = server_and_token
    request = post(QUERY, f"authorization: Bearer {token}", "content-type: application/json")
    started = time.monotonic()
    with closing(begun(server, request)) as late:
        time.sleep(0.2)  # for the head to arrive
        server.process.send_signal(signal.SIGTERM)
        assert eventually(lambda: not is_ready(server), DRAIN_SECONDS - 1)
        server.process.send_signal(signal.SIGTERM)
        assert eventually(lambda: not listens(server), DRAIN_SECONDS - 1)
        late.send(request[-5:])
        assert late.receive().status == 200
    assert server.process.wait(15) == 0
    assert time.monotonic() - started < DRAIN_SECONDS
