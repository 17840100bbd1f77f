"""Around every request: its id, the headers of every answer, its line in the log, a last net."""

import re
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from resolvers.context import RateLimitRecord
from server import answers
from server.metrics import Metrics

log = structlog.get_logger()

Header = tuple[bytes, bytes]

REQUEST_ID = re.compile(r"[A-Za-z0-9-]{8,64}")

VARY = (b"vary", b"Accept")
UNLESS_GIVEN = ((b"cache-control", b"no-store"), (b"x-content-type-options", b"nosniff"))


@dataclass(slots=True)
class Entry:
    """What becomes known of a request: never a number, a name or a token."""

    request_id: str
    operation: str | None = None
    account_id: int | None = None
    points: RateLimitRecord | None = None
    status: int | None = None
    codes: Sequence[str] = ()

    @property
    def cost(self) -> int | None:
        """Its points, where it came as far as to be charged for."""
        return self.points.cost if self.points else None


def entry_of(scope: Scope) -> Entry:
    """The entry of this request, to be filled in by those who know."""
    entry: Entry = scope["state"]["entry"]
    return entry


class Requests:
    """ASGI middleware, the outermost."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        entry = Entry(_request_id(Headers(scope=scope)))
        scope.setdefault("state", {})["entry"] = entry
        started = time.perf_counter()
        try:
            await self._app(scope, receive, _completed(send, entry))
        finally:
            self._record(scope, entry, time.perf_counter() - started)

    def _record(self, scope: Scope, entry: Entry, seconds: float) -> None:
        code = entry.codes[0] if entry.codes else "none"
        self._metrics.observe(entry.operation, entry.status, code, seconds)
        _log(scope, entry, seconds)


class Masking:
    """ASGI middleware: nothing that breaks within reaches a client in its own words."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._app(scope, receive, send)
        except ClientDisconnect:
            return
        except Exception:
            entry = entry_of(scope)
            log.exception("failed", request_id=entry.request_id)
            if entry.status is None:
                await answers.response(answers.BROKEN)(scope, receive, send)


def _request_id(headers: Headers) -> str:
    """The caller's id where it is harmless, else one of ours."""
    given = headers.get("x-request-id", "")
    return given if REQUEST_ID.fullmatch(given) else secrets.token_hex(16)


def _completed(send: Send, entry: Entry) -> Send:
    async def completed(message: Message) -> None:
        if message["type"] == "http.response.start":
            entry.status = message["status"]
            message["headers"] = _headers(message["headers"], entry.request_id)
        await send(message)

    return completed


def _headers(given: list[Header], request_id: str) -> list[Header]:
    """Those of an answer, and what every answer has. Vary may stand on two lines."""
    names = {name for name, _ in given}
    missing = [header for header in UNLESS_GIVEN if header[0] not in names]
    vary = [] if VARY in given else [VARY]
    return [*given, (b"x-request-id", request_id.encode()), *missing, *vary]


def _log(scope: Scope, entry: Entry, seconds: float) -> None:
    log.info(
        "request",
        request_id=entry.request_id,
        method=scope["method"],
        status=entry.status,
        operation=entry.operation,
        account_id=entry.account_id,
        codes=entry.codes,
        cost=entry.cost,
        milliseconds=round(seconds * 1000, 2),
    )
