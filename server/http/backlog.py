"""How many requests a process takes on at the same time: as many as it can answer in two
seconds.

Without a bound everybody would wait longer and longer, until all clients had given up before their
answers, and the process would work for nobody.
"""

import time
from collections.abc import Callable
from functools import partial

import structlog
from starlette.types import ASGIApp, Receive, Scope, Send

from server.http import responses
from server.http.error_boundary import REFUSAL
from server.http.responses import JsonResponse
from server.observability.access_log import request_id

log = structlog.get_logger()

MAX_REQUESTS = 1000
"""So many at most."""

MIN_REQUESTS = 100
"""So many always."""

MAX_SECONDS = 2.0
"""How long the last one may wait for its answer."""

FEW = 20
"""Requests beside which another one says nothing about how many can be answered."""

WEIGHT = 0.01
"""Of each request in the limit: a second in which the machine did something else says little."""

UNBOUNDED = {"/livez", "/readyz", "/metrics"}
"""Paths that are answered however many requests there are."""

LOG_SECONDS = 1.0
"""How often the log tells of refused requests."""

BACKLOG = "backlog"
"""The key of the backlog in the state of the application's lifespan."""


class Backlog:
    """Learns its limit: if a request is answered after some seconds, all requests that were there
    when it arrived could be answered in that time.
    """

    def __init__(self, path: str, on_refused: Callable[[], None]) -> None:
        """`path`: of requests that are refused in a tenth of the time that others take.

        `on_refused` is called for each of these.
        """
        self.limit = float(MAX_REQUESTS)
        self._path = path
        self._on_refused = on_refused
        self._refused = 0
        self._logged_at = 0.0

    def bounded(self, app: ASGIApp, scope: Scope, requests: int) -> ASGIApp:
        """The application for a request that arrives when there are so many others."""
        if requests < self.limit or scope["path"] in UNBOUNDED:
            return self._timed(app, requests)
        if scope["path"] == self._path and all(name != b"origin" for name, _ in scope["headers"]):
            return self._refuse
        scope["state"].setdefault(REFUSAL, responses.OUTAGE)
        return app

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [*_OUTAGE.raw_headers, (b"x-request-id", request_id(scope["headers"]).encode())]
        await JsonResponse(_OUTAGE.status_code, headers, bytes(_OUTAGE.body))(scope, receive, send)
        self._on_refused()
        self._refused += 1
        if time.monotonic() > self._logged_at + LOG_SECONDS:
            log.warning("overloaded", refused=self._refused, limit=int(self.limit))
            self._refused, self._logged_at = 0, time.monotonic()

    def _timed(self, app: ASGIApp, requests: int) -> ASGIApp:
        if requests < FEW:
            self.limit = min(MAX_REQUESTS, self.limit + 1)
            return app
        return partial(self._run, app, requests, time.perf_counter())

    async def _run(
        self, app: ASGIApp, requests: int, began: float, scope: Scope, receive: Receive, send: Send
    ) -> None:
        try:
            await app(scope, receive, send)
        finally:
            self.learn(requests, time.perf_counter() - began)

    def learn(self, requests: int, seconds: float) -> None:
        """Adapt the limit: a request beside so many others took so many seconds."""
        possible = requests * MAX_SECONDS / seconds
        learnt = self.limit + WEIGHT * (possible - self.limit)
        self.limit = max(MIN_REQUESTS, min(MAX_REQUESTS, learnt))


_OUTAGE = responses.response(responses.OUTAGE)
