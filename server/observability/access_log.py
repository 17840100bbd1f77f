"""The access log: the id of each request, and one line in the log for it."""

import random
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from schema.context import RateLimitRecord
from server.observability.metrics import Metrics

log = structlog.get_logger()

Header = tuple[bytes, bytes]

REQUEST_ID = re.compile(rb"[A-Za-z0-9-]{8,64}")
"""The ids that callers may choose. They have no colon: those of the system do."""

CLOSE = (b"connection", b"close")


@dataclass(slots=True)
class LogEntry:
    """What is logged about a request: never a number, a name or a token."""

    request_id: str
    operation: str | None = None
    account_id: int | None = None
    points: RateLimitRecord | None = None
    status: int | None = None
    codes: Sequence[str] = ()

    @property
    def cost(self) -> int | None:
        """Its points; None if it was refused before they were taken."""
        return self.points.cost if self.points else None


def entry_of(scope: Scope) -> LogEntry:
    """The log entry of this request, which the code that handles it fills in."""
    entry: LogEntry = scope["state"]["entry"]
    return entry


class AccessLog:
    """ASGI middleware, the outermost one except for spans."""

    def __init__(self, app: ASGIApp, metrics: Metrics, is_draining: Callable[[], bool]) -> None:
        self._app = app
        self._metrics = metrics
        self._is_draining = is_draining

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        entry = LogEntry(request_id(scope["headers"]))
        scope.setdefault("state", {})["entry"] = entry
        started = time.perf_counter()
        try:
            await self._app(scope, receive, self._completed(send, entry))
        finally:
            self._record(scope, entry, time.perf_counter() - started)

    def _completed(self, send: Send, entry: LogEntry) -> Send:
        async def completed(message: Message) -> None:
            if message["type"] == "http.response.start":
                entry.status = message["status"]
                message["headers"] = self._headers(message["headers"], entry.request_id)
            await send(message)

        return completed

    def _headers(self, given: Sequence[Header], request_id: str) -> list[Header]:
        """The headers of an answer. While the process drains, they close the connection, so that
        the client opens a new one to another process.
        """
        headers = [*given, (b"x-request-id", request_id.encode())]
        if self._is_draining() and CLOSE not in headers:
            headers.append(CLOSE)
        return headers

    def _record(self, scope: Scope, entry: LogEntry, seconds: float) -> None:
        code = entry.codes[0] if entry.codes else "none"
        self._metrics.observe(entry.operation, entry.status, code, seconds)
        log.info(
            "request",
            request_id=entry.request_id,
            method=scope["method"],
            status=entry.status,
            operation=entry.operation,
            account_id=entry.account_id,
            codes=entry.codes,
            cost=entry.cost,
            milliseconds=int(seconds * 100_000 + 0.5) / 100,
        )


def request_id(headers: Sequence[Header]) -> str:
    """The id that the client sent, if it has an allowed form; else a new one."""
    for name, value in headers:
        if name == b"x-request-id":
            if REQUEST_ID.fullmatch(value):
                return value.decode()
            break
    return f"{random.getrandbits(128):032x}"
