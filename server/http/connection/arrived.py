"""A request that has arrived: it is begun, or refused when there are too many."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, RequestResponseCycle

from server.http import PATH, responses
from server.http.error_boundary import REFUSAL
from server.http.responses import Header
from server.observability.access_log import request_id

UNBOUNDED = {"/livez", "/readyz", "/metrics"}
"""Paths that are answered however many requests there are."""


class Arrived(NamedTuple):
    """A request of which only the head has been read."""

    cycle: RequestResponseCycle
    app: ASGIApp
    start: Callable[[RequestResponseCycle, Any], None]
    """Starts the task in which the application answers."""
    count_refused: Callable[[], None]

    def begin(self) -> None:
        """Let the application answer, if the client is still there."""
        if not self.cycle.disconnected:
            self.start(self.cycle, self.app)

    def refuse(self) -> None:
        """Answer that there are too many."""
        if self.cycle.disconnected:
            return
        if self._is_plain():
            self._answer()
        else:
            self.cycle.scope["state"].setdefault(REFUSAL, responses.OUTAGE)
            self.start(self.cycle, self.app)

    def _is_plain(self) -> bool:
        """Whether the answer is the same for all. It is for most, and the application and the
        access log would take ten times as long.
        """
        scope, cycle = self.cycle.scope, self.cycle
        return (
            scope["path"] == PATH
            and scope["method"] == "POST"
            and REFUSAL not in scope["state"]
            and cycle.keep_alive
            and not cycle.flow.write_paused
            and b"origin" not in dict(scope["headers"])
        )

    def _answer(self) -> None:
        cycle = self.cycle
        own = (b"x-request-id", request_id([*cycle.scope["headers"]]).encode())
        cycle.transport.write(_STATUS + _lines([*cycle.default_headers, own]) + _REST)
        self.count_refused()
        cycle.response_started = cycle.response_complete = True
        cycle.on_response()


def _lines(headers: Iterable[Header]) -> bytes:
    return b"".join([b"%b: %b\r\n" % header for header in headers])


_RESPONSE = responses.response(responses.OUTAGE)
_STATUS = STATUS_LINE[_RESPONSE.status_code]
_REST = _lines(_RESPONSE.raw_headers) + b"\r\n" + bytes(_RESPONSE.body)
