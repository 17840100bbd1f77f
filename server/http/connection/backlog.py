"""Which requests a process works on at the same time, which ones wait, and which it refuses.

Without a bound everybody would wait longer and longer, until all clients had given up before their
answers, and the process would work for nobody.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from contextvars import copy_context
from typing import NamedTuple, Protocol

import structlog

from database import Connections
from server.http.idle import Idle

log = structlog.get_logger()

MAX_REQUESTS = 1000
"""How many are worked on or wait at most. What comes on top is refused at once."""

MAX_SECONDS = 2.0
"""How long one waits. Then it is refused."""

FEW = 16
"""Requests that are begun whatever else happens, and requests that are begun in one turn of the
event loop: it reads, accepts and refuses others between two turns. So many units may wait for a
connection to the database before requests wait for them.
"""

LOOK_SECONDS = 0.005
"""How often to look whether fewer units wait."""

LOG_SECONDS = 1.0
"""How often the log tells of refused requests."""

BACKLOG = "backlog"
"""The key of the backlog in the state of the application's lifespan."""


class Request(Protocol):
    """A request of which nothing is done yet."""

    def begin(self) -> None:
        """Begin to work on it."""

    def refuse(self) -> None:
        """Answer that there are too many."""


class _Waiting(NamedTuple):
    until: float
    request: Request


class Backlog:
    """The requests that wait, first come, first served."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        connections: Callable[[], Connections],
        idle: Idle,
        on_refused: Callable[[], None],
    ) -> None:
        """`connections` counts those to the database. `on_refused` is called for each request that
        the application does not see.
        """
        self.idle = idle
        self._loop = loop
        self._connections = connections
        self._on_refused = on_refused
        self._waiting: deque[_Waiting] = deque()
        self._context = copy_context()  # or requests would inherit that of another one
        self._is_planned = False
        self._refused = 0
        self._logs_from = 0.0

    def add(self, request: Request, tasks: int) -> None:
        """Begin, refuse or keep a request that arrives when so many have a task."""
        begun = tasks - self.idle.count
        if begun + len(self._waiting) >= MAX_REQUESTS:
            request.refuse()
        elif begun < FEW and not self._waiting:
            request.begin()
        else:
            self._waiting.append(_Waiting(self._loop.time() + MAX_SECONDS, request))
            self._plan_look()

    def count_refused(self) -> None:
        """Count a request that was refused, and tell the log of it."""
        self._on_refused()
        self._refused += 1
        if (now := self._loop.time()) > self._logs_from:
            log.warning("overloaded", refused=self._refused, waiting=len(self._waiting))
            self._refused, self._logs_from = 0, now + LOG_SECONDS

    def _plan_look(self, seconds: float = 0) -> None:
        if self._waiting and not self._is_planned:
            self._is_planned = True
            self._loop.call_later(seconds, self._look, context=self._context)

    def _look(self) -> None:
        self._is_planned = False
        self._refuse_late()
        if self._must_wait():
            self._plan_look(LOOK_SECONDS)
            return
        for _ in range(min(FEW, len(self._waiting))):
            self._waiting.popleft().request.begin()
        self._plan_look()

    def _refuse_late(self) -> None:
        now = self._loop.time()
        while self._waiting and self._waiting[0].until <= now:
            self._waiting.popleft().request.refuse()

    def _must_wait(self) -> bool:
        """Whether requests would only wait for a connection after half of their work. On SQLite
        they never do: one connection is always free.
        """
        maximum, in_use, waiting = self._connections()
        return in_use >= maximum and waiting >= FEW
