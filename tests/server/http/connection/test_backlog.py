"""A process works on few requests at the same time; others wait two seconds, or are refused."""

import asyncio
import socket
import struct
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from contextvars import Context, ContextVar, copy_context
from heapq import heappop, heappush
from typing import Any

import anyio
import httpx
import pytest
import uvicorn
from anyio.abc import TaskGroup
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, StreamingResponse
from starlette.routing import Route

from database import Connections
from server.http import idle
from server.http.connection import backlog
from server.http.connection.backlog import BACKLOG, FEW, MAX_REQUESTS, MAX_SECONDS, Backlog
from server.http.connection.protocol import LIMITS, Protocol
from server.http.error_boundary import ErrorBoundary
from server.http.forms import Forms
from server.http.idle import Idle
from server.http.limits import RequestLimits
from server.observability.access_log import AccessLog
from server.observability.metrics import Metrics

IDLE = Connections(maximum=10, in_use=0, waiting=0)
CROWDED = Connections(maximum=10, in_use=10, waiting=FEW)
FEWER_WAIT = CROWDED._replace(waiting=FEW - 1)
ONE_IS_FREE = CROWDED._replace(in_use=9)

RESET = struct.pack("ii", 1, 0)
"""To close is to reset the connection, which a server can tell from the end of sending."""

PART_BYTES = 4 * 1024 * 1024
"""More than the system keeps of an answer that is not read."""

WHO = ContextVar("who", default="nobody")


class Busy:
    """A server whose answers wait until they may be sent."""

    def __init__(self) -> None:
        self.may_answer = anyio.Event()
        self.begun = 0
        self.refused = 0
        self.connections = IDLE

    def _count(self) -> None:
        self.refused += 1

    async def _parts(self) -> AsyncIterator[bytes]:
        for _ in range(8):
            yield b"x" * PART_BYTES

    async def wait(self, _: Request) -> PlainTextResponse:
        self.begun += 1
        await self.may_answer.wait()
        return PlainTextResponse("done")

    async def have_begun(self, requests: int) -> None:
        """Wait until so many have begun."""
        with anyio.fail_after(60):
            while self.begun < requests:
                await anyio.sleep(0.005)

    def app(self) -> Starlette:
        @asynccontextmanager
        async def lifespan(_: Starlette) -> AsyncIterator[dict[str, object]]:
            loop = asyncio.get_running_loop()
            requests = Backlog(loop, lambda: self.connections, Idle(), self._count)
            yield {LIMITS: RequestLimits(), BACKLOG: requests}

        async def live(_: Request) -> PlainTextResponse:
            return PlainTextResponse("live")

        async def large(_: Request) -> StreamingResponse:
            return StreamingResponse(self._parts())

        metrics = Metrics(lambda: IDLE)
        return Starlette(
            routes=[
                Route("/graphql", self.wait, methods=["POST"]),
                Route("/chime/x", self.wait, methods=["POST"]),
                Route("/livez", live),
                Route("/large", large),
            ],
            middleware=[
                Middleware(AccessLog, metrics=metrics, is_draining=lambda: False),
                Middleware(ErrorBoundary, forms=Forms({})),
            ],
            lifespan=lifespan,
        )


@pytest.fixture
async def busy() -> AsyncIterator[tuple[Busy, httpx.AsyncClient]]:
    busy = Busy()
    config = uvicorn.Config(busy.app(), port=0, http=Protocol, log_config=None, access_log=False)
    server, listener = uvicorn.Server(config), config.bind_socket()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    limits = httpx.Limits(max_connections=None)
    async with (
        anyio.create_task_group() as tasks,
        httpx.AsyncClient(base_url=url, timeout=60, limits=limits) as client,
    ):
        tasks.start_soon(server.serve, [listener])
        yield busy, client
        busy.connections = IDLE
        busy.may_answer.set()
        server.should_exit = True


async def ask(client: httpx.AsyncClient, statuses: Counter[int]) -> None:
    statuses[(await client.post("/graphql", content=b"x" * 1000)).status_code] += 1


@asynccontextmanager
async def few_begun(
    server: Busy, client: httpx.AsyncClient
) -> AsyncIterator[tuple[TaskGroup, Counter[int]]]:
    """As many requests as begin whatever else happens. They are answered at the end."""
    statuses: Counter[int] = Counter()
    async with anyio.create_task_group() as tasks:
        for _ in range(FEW):
            tasks.start_soon(ask, client, statuses)
        await server.have_begun(FEW)
        yield tasks, statuses
        server.may_answer.set()


@pytest.mark.parametrize(
    ("path", "headers", "is_plain"),
    [
        ("/graphql", {}, True),
        ("/graphql", {"origin": "http://a.example"}, False),
        ("/graphql", {"connection": "close"}, False),
        ("/chime/x", {}, False),
    ],
)
async def test_a_request_too_many_is_refused_at_once_and_the_others_are_answered(
    busy: tuple[Busy, httpx.AsyncClient],
    monkeypatch: pytest.MonkeyPatch,
    path: str,
    headers: dict[str, str],
    is_plain: bool,
) -> None:
    monkeypatch.setattr(backlog, "MAX_REQUESTS", 2)
    server, client = busy
    statuses: Counter[int] = Counter()
    async with anyio.create_task_group() as tasks:
        for _ in range(2):
            tasks.start_soon(ask, client, statuses)
        await server.have_begun(2)
        headers = {"x-request-id": "12345678", **headers}
        refused = await client.post(path, content=b"x" * 1000, headers=headers)
        assert refused.status_code == 503
        assert refused.json()["errors"][0]["extensions"]["code"] == "SERVICE_UNAVAILABLE"
        assert refused.headers["retry-after"]
        assert refused.headers["x-request-id"] == "12345678"
        assert refused.headers["date"]
        assert server.refused == is_plain
        assert (await client.get("/livez")).status_code == 200
        assert server.begun == 2
        server.may_answer.set()
    assert statuses == {200: 2}
    assert (await client.post(path, content=b"x", headers=headers)).status_code == 200


async def test_a_refusal_says_the_same_with_and_without_the_application(
    busy: tuple[Busy, httpx.AsyncClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backlog, "MAX_REQUESTS", 0)
    server, client = busy
    headers = {"x-request-id": "12345678"}
    origin = {**headers, "origin": "http://a.example"}
    plain = await client.post("/graphql", content=b"x", headers=headers)
    answered = await client.post("/graphql", content=b"x", headers=origin)
    assert server.refused == 1
    assert plain.content == answered.content
    assert {**plain.headers, "date": ""} == {**answered.headers, "date": ""}


async def test_requests_whose_answers_are_not_read_keep_nobody_from_being_served(
    busy: tuple[Busy, httpx.AsyncClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backlog, "MAX_REQUESTS", 2)
    server, client = busy
    server.may_answer.set()
    async with asked(client), asked(client):
        await is_served(client)


async def test_of_too_many_answers_that_are_not_read_the_oldest_is_dropped(
    busy: tuple[Busy, httpx.AsyncClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backlog, "MAX_REQUESTS", 2)
    monkeypatch.setattr(idle, "MAX_IDLE", 1)
    server, client = busy
    server.may_answer.set()
    async with asked(client) as oldest:
        await is_served(client)
        async with asked(client) as newest:
            await is_served(client)
            assert await received(oldest) < 8 * PART_BYTES
            assert await received(newest) > 8 * PART_BYTES


@asynccontextmanager
async def asked(client: httpx.AsyncClient) -> AsyncIterator[socket.socket]:
    """A client that has asked for a large answer, which has begun, and does not read it."""
    with socket.create_connection(("127.0.0.1", client.base_url.port)) as asking:
        asking.sendall(b"GET /large HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n")
        await anyio.to_thread.run_sync(asking.recv, 1, socket.MSG_PEEK)
        yield asking


async def received(asking: socket.socket) -> int:
    """How many bytes there are to read until the end."""

    def read() -> int:
        count = 0
        with suppress(ConnectionResetError):
            while some := asking.recv(PART_BYTES):
                count += len(some)
        return count

    return await anyio.to_thread.run_sync(read)


async def is_served(client: httpx.AsyncClient) -> None:
    """Wait until a request is answered."""
    with anyio.fail_after(10):
        while (await client.post("/graphql", content=b"x")).status_code != 200:
            await anyio.sleep(0.005)


async def test_requests_wait_while_all_connections_are_taken_and_begin_when_there_are_some(
    busy: tuple[Busy, httpx.AsyncClient],
) -> None:
    server, client = busy
    server.connections = CROWDED
    async with few_begun(server, client) as (tasks, statuses):
        for _ in range(FEW + 1):
            tasks.start_soon(ask, client, statuses)
        assert (await client.get("/livez")).status_code == 200
        assert server.begun == FEW
        server.connections = ONE_IS_FREE
        await server.have_begun(2 * FEW + 1)
    assert statuses == {200: 2 * FEW + 1}


async def test_a_request_that_waited_too_long_is_refused_and_nothing_of_it_is_done(
    busy: tuple[Busy, httpx.AsyncClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backlog, "MAX_SECONDS", 0.0)
    server, client = busy
    async with few_begun(server, client) as (_, statuses):
        for path in ("/graphql", "/chime/x"):
            refused = await client.post(path, content=b"x")
            assert refused.status_code == 503
        assert server.begun == FEW
    assert statuses == {200: FEW}


async def test_nothing_is_done_for_a_client_that_left_while_it_waited(
    busy: tuple[Busy, httpx.AsyncClient],
) -> None:
    server, client = busy
    server.connections = CROWDED
    async with few_begun(server, client) as (tasks, statuses):
        with socket.create_connection(("127.0.0.1", client.base_url.port)) as left:
            left.sendall(b"POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 0\r\n\r\n")
            assert (await client.get("/livez")).status_code == 200  # so it was read
            left.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        assert (await client.get("/livez")).status_code == 200
        server.connections = IDLE
        tasks.start_soon(ask, client, statuses)
        await server.have_begun(FEW + 1)
    assert server.begun == FEW + 1
    assert statuses == {200: FEW + 1}


class Turns:
    """The part of an event loop that the backlog uses, with a clock of its own."""

    def __init__(self) -> None:
        self.now = 0.0
        self._planned: list[tuple[float, int, Callable[[], None], Context]] = []
        self._number = 0

    def time(self) -> float:
        return self.now

    def call_later(self, seconds: float, call: Callable[[], None], *, context: Context) -> None:
        self._number += 1
        heappush(self._planned, (self.now + seconds, self._number, call, context))

    def turn(self) -> None:
        """Call what is due, and not what it plans."""
        due = []
        while self._planned and self._planned[0][0] <= self.now:
            due.append(heappop(self._planned))
        for _, _, call, context in due:
            context.run(call)


class Many:
    """Requests of which each notes what becomes of it."""

    def __init__(self) -> None:
        self.turns = Turns()
        self.connections = IDLE
        loop: Any = self.turns
        self.backlog = Backlog(loop, lambda: self.connections, Idle(), lambda: None)
        self.arrived = 0
        self.begun: list[int] = []
        self.begun_for: list[str] = []
        self.refused: set[int] = set()
        self.ended = 0

    @property
    def waiting(self) -> int:
        return self.arrived - len(self.begun) - len(self.refused)

    def arrive(self) -> None:
        one = _One(self, self.arrived, self.turns.now)
        self.arrived += 1
        context = copy_context()
        context.run(WHO.set, "another")
        context.run(self.backlog.add, one, len(self.begun) - self.ended)


class _One:
    def __init__(self, many: Many, number: int, arrived: float) -> None:
        self._many, self._number, self._arrived = many, number, arrived

    def begin(self) -> None:
        assert self._many.turns.now < self._arrived + MAX_SECONDS
        self._many.begun.append(self._number)
        self._many.begun_for.append(WHO.get())

    def refuse(self) -> None:
        self._many.refused.add(self._number)


EVENTS = st.one_of(
    st.tuples(st.just("arrive"), st.integers(1, 400)),
    st.tuples(st.just("end"), st.integers(1, 40)),
    st.tuples(st.just("connections"), st.sampled_from([CROWDED, FEWER_WAIT, ONE_IS_FREE])),
    st.tuples(st.just("time"), st.floats(0.001, 1.5)),
    st.tuples(st.just("turn"), st.integers(1, 20)),
)


@given(st.lists(EVENTS, max_size=15))
def test_whatever_happens_each_request_is_begun_in_its_order_and_in_time_or_refused(
    events: list[tuple[str, Any]],
) -> None:
    many = Many()
    for name, value in [*events, ("connections", IDLE), ("time", 0.1), ("turn", MAX_REQUESTS)]:
        happen(many, name, value)
        assert many.begun == sorted(many.begun)
        assert many.waiting + len(many.begun) - many.ended <= MAX_REQUESTS
    assert many.waiting == 0


def happen(many: Many, name: str, value: Any) -> None:  # noqa: ANN401
    if name == "connections":
        many.connections = value
    elif name == "time":
        many.turns.now += value
    elif name == "end":
        many.ended = min(many.ended + value, len(many.begun))
    for _ in range(value if name == "arrive" else 0):
        many.arrive()
    for _ in range(value if name == "turn" else 0):
        before, waiting = len(many.begun), many.waiting
        many.turns.turn()
        begun = len(many.begun) - before
        assert begun <= (0 if many.connections == CROWDED else FEW)
        assert waiting - many.waiting >= begun
        assert many.begun_for[before:] == ["nobody"] * begun, "they inherit from another request"


@pytest.mark.parametrize("arriving", [FEW, FEW + 1, MAX_REQUESTS, MAX_REQUESTS + 1])
def test_of_requests_that_arrive_together_few_begin_at_once_and_those_too_many_are_refused(
    arriving: int,
) -> None:
    many = Many()
    for _ in range(arriving):
        many.arrive()
    assert many.begun == list(range(min(arriving, FEW)))
    assert len(many.refused) == max(0, arriving - MAX_REQUESTS)
