"""How many requests a process takes on at the same time: as many as it can answer in a second.

Without a bound everybody would wait longer and longer, until all clients had given up before their
answers, and the process would work for nobody.
"""

import time
from functools import partial

from starlette.types import ASGIApp, Receive, Scope, Send

MAX_REQUESTS = 1000
"""So many at most."""

MIN_REQUESTS = 100
"""So many always."""

MAX_SECONDS = 1.0
"""How long the last one may wait for its answer."""

FEW = 20
"""Requests beside which another one says nothing about how many can be answered."""

WEIGHT = 0.05
"""Of each request in the limit."""

BACKLOG = "backlog"
"""The key of the backlog in the state of the application's lifespan."""


class Backlog:
    """Learns its limit: if a request is answered after some seconds, all requests that were there
    when it arrived could be answered in that time.
    """

    def __init__(self) -> None:
        self.limit = float(MAX_REQUESTS)

    def is_full(self, requests: int) -> bool:
        """Whether there are too many to take on another one."""
        return requests >= self.limit

    def timed(self, app: ASGIApp, requests: int) -> ASGIApp:
        """The application for one request that is taken on beside so many others."""
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
