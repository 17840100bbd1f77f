"""A process takes on as many requests as it can answer in time, and refuses the others at once."""

import socket
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio
import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from database import Connections
from server.http import backlog
from server.http.backlog import BACKLOG, FEW, MAX_REQUESTS, MIN_REQUESTS, Backlog
from server.http.error_boundary import ErrorBoundary
from server.http.forms import Forms
from server.http.limits import RequestLimits
from server.http.protocol import LIMITS, Protocol
from server.observability.access_log import AccessLog
from server.observability.metrics import Metrics


class Busy:
    """A server whose answers wait until they may be sent, and which takes on two requests."""

    def __init__(self) -> None:
        self.may_answer = anyio.Event()
        self.begun = 0
        self.refused = 0
        self.backlog = Backlog("/graphql", self._count)

    def _count(self) -> None:
        self.refused += 1

    async def wait(self, _: Request) -> PlainTextResponse:
        self.begun += 1
        await self.may_answer.wait()
        return PlainTextResponse("done")

    def app(self) -> Starlette:
        @asynccontextmanager
        async def lifespan(_: Starlette) -> AsyncIterator[dict[str, object]]:
            yield {LIMITS: RequestLimits(), BACKLOG: self.backlog}

        async def live(_: Request) -> PlainTextResponse:
            return PlainTextResponse("live")

        metrics = Metrics(lambda: Connections(1, 0, 0))
        return Starlette(
            routes=[
                Route("/graphql", self.wait, methods=["POST"]),
                Route("/chime/x", self.wait, methods=["POST"]),
                Route("/livez", live),
            ],
            middleware=[
                Middleware(AccessLog, metrics=metrics, is_draining=lambda: False),
                Middleware(ErrorBoundary, forms=Forms({})),
            ],
            lifespan=lifespan,
        )


@pytest.fixture
async def busy(
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[tuple[Busy, httpx.AsyncClient]]:
    monkeypatch.setattr(backlog, "MAX_REQUESTS", 2)
    busy = Busy()
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(busy.app(), http=Protocol, log_config=None, access_log=False)
    server = uvicorn.Server(config)
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    async with (
        anyio.create_task_group() as tasks,
        httpx.AsyncClient(base_url=url, timeout=60) as client,
    ):
        tasks.start_soon(server.serve, [listener])
        yield busy, client
        busy.may_answer.set()
        server.should_exit = True


@pytest.mark.parametrize(
    ("path", "headers"),
    [("/graphql", {}), ("/graphql", {"origin": "http://a.example"}), ("/chime/x", {})],
)
async def test_a_request_too_many_is_refused_at_once_and_the_others_are_answered(
    busy: tuple[Busy, httpx.AsyncClient], path: str, headers: dict[str, str]
) -> None:
    server, client = busy
    statuses: Counter[int] = Counter()

    async def ask() -> None:
        answer = await client.post("/graphql", content=b"x" * 1000)
        statuses[answer.status_code] += 1

    async with anyio.create_task_group() as tasks:
        for _ in range(2):
            tasks.start_soon(ask)
        with anyio.fail_after(20):
            while server.begun < 2:
                await anyio.sleep(0.005)
        refused = await client.post(path, content=b"x" * 1000, headers=headers)
        assert refused.status_code == 503
        assert refused.json()["errors"][0]["extensions"]["code"] == "SERVICE_UNAVAILABLE"
        assert refused.headers["retry-after"]
        assert refused.headers["x-request-id"]
        assert (await client.get("/livez")).status_code == 200
        assert server.begun == 2
        server.may_answer.set()
    assert statuses == {200: 2}
    assert (await client.post(path, content=b"x", headers=headers)).status_code == 200


def test_the_limit_becomes_what_can_be_answered_in_two_seconds_and_grows_again() -> None:
    learning = Backlog("/graphql", lambda: None)
    for _ in range(1000):
        learning.learn(requests=800, seconds=8)
    assert learning.limit == pytest.approx(200, rel=0.01)
    for _ in range(1000):
        learning.learn(requests=200, seconds=20)
    assert learning.limit == MIN_REQUESTS
    for _ in range(MAX_REQUESTS):
        learning.bounded(Starlette(), {"path": "/graphql"}, requests=FEW - 1)
    assert learning.limit == MAX_REQUESTS
