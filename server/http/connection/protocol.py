"""uvicorn's HTTP protocol with limits of time and size.

uvicorn waits for ever for the rest of a request, accepts heads of any size, and answers malformed
HTTP in plain text. Here such a request is refused in JSON like any other, after the answers to the
requests before it on the connection; then the connection is closed. uvicorn also keeps an answer
for ever that the client does not read; here the connection is aborted after some time.
"""

import asyncio
from typing import Any, NamedTuple

from httptools import HttpParserError, HttpParserUpgrade, HttpRequestParser
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from database.errors import Unavailable
from schema.errors import Code
from server.http import responses
from server.http.connection.arrived import UNBOUNDED, Arrived
from server.http.connection.backlog import BACKLOG, Backlog
from server.http.connection.unchunked import unchunked
from server.http.error_boundary import REFUSAL
from server.http.forms import TARGET
from server.http.idle import Idle
from server.http.limits import (
    MAX_HEAD_BYTES,
    MAX_HEADERS,
    MAX_REQUESTS_AHEAD,
    MAX_TRANSFER_BYTES,
    RequestLimits,
)
from server.http.parameters.body import HAS_ARRIVED
from server.http.responses import Answer

HTTP_1_0 = "1.0"
"""Its clients know neither chunks nor 100 Continue."""


def _refusal(status: int, message: str) -> Answer:
    return responses.failed(Code.BAD_REQUEST, message, status, {"connection": "close"})


NOT_HTTP = _refusal(400, "The request is not HTTP/1.1.")
NO_HOST = _refusal(400, "The request needs one Host header.")
OTHER_HOST = _refusal(400, "The target of the request names another host than its Host header.")
CUT_SHORT = _refusal(400, "The request ended before it was complete.")
UNKNOWN_CODING = _refusal(400, "Send the request with a content-length, or in chunks.")
LARGE_HEAD = _refusal(
    431,
    f"The head of the request is larger than {MAX_HEAD_BYTES // 1024} KiB,"
    f" or has more than {MAX_HEADERS} headers.",
)
MANY_REQUESTS = _refusal(
    400, f"Wait for an answer: {MAX_REQUESTS_AHEAD} requests wait for theirs on this connection."
)
LARGE_BODY = _refusal(413, "The body of the request is too large.")


def _late_head(seconds: int) -> Answer:
    return _refusal(408, f"The head of the request did not arrive within {seconds} s.")


LIMITS = "limits"
"""The key of the limits in the state of the application's lifespan."""


class _Part(NamedTuple):
    """A part of a request: how large it may be, and the answer if it is larger."""

    max_bytes: int
    too_large: Answer


_HEAD = _Part(MAX_HEAD_BYTES, LARGE_HEAD)
_BODY = _Part(MAX_TRANSFER_BYTES, LARGE_BODY)


def _host_of(target: bytes) -> bytes:
    """The host, in lower case, and port of a target that is a whole address."""
    return target.partition(b"://")[2].partition(b"/")[0].lower()


class _Flow(FlowControl):
    """The flow of a connection, where a request is idle while its answer is not read."""

    def __init__(self, transport: asyncio.Transport, idle: Idle) -> None:
        super().__init__(transport)
        self._idle = idle

    async def drain(self) -> None:
        try:
            async with self._idle.wait(None):  # the protocol has a deadline
                await super().drain()
        except Unavailable:
            self._transport.abort()
            await super().drain()  # until the protocol knows that the connection is lost


class Protocol(HttpToolsProtocol):
    """One connection."""

    # _part: what is arriving and is not complete. _received: how many bytes of it came; 0 if
    # it began in the last data. _arrived: how many bytes the last data had.
    _part: _Part | None = None
    _received = 0
    _arrived = 0
    _deadline: asyncio.TimerHandle | None = None
    _write_deadline: asyncio.TimerHandle | None = None

    # After a refusal nothing more is read.
    _fault = NOT_HTTP
    _is_refused = False

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401
        transport.set_write_buffer_limits(high=0)  # writing is paused while anything is unsent
        super().connection_made(transport)
        self.flow = _Flow(transport, self._backlog.idle)
        self._wait(self._limits.head_seconds)

    def connection_lost(self, exc: Exception | None) -> None:
        self._enter(None)
        self._cancel_write_deadline()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """The client does not read as fast as we write: from now on it has its time."""
        super().pause_writing()
        self._write_deadline = self.loop.call_later(
            self._limits.write_seconds, self.transport.abort
        )

    def resume_writing(self) -> None:
        """The client has read all that was written."""
        self._cancel_write_deadline()
        super().resume_writing()

    def _cancel_write_deadline(self) -> None:
        if self._write_deadline is not None:
            self._write_deadline.cancel()
            self._write_deadline = None

    def data_received(self, data: bytes) -> None:
        if self._is_refused:
            return
        if self._part is None and not data.strip(b"\r\n"):
            return  # line ends between requests are not part of any
        self._unset_keepalive_if_required()
        if self._part is None:
            self._part = _HEAD
            super().on_message_begin()
        self._arrived = len(data)
        self._received += self._arrived
        try:
            self._feed(data)
        except HttpParserError:
            self._refuse(self._fault)
        else:
            self._watch()

    def eof_received(self) -> Any:  # noqa: ANN401
        """Answer a client that closed only its side. True keeps our side open until then."""
        if self._part is not None:
            self._refuse(CUT_SHORT)
        return self._close_when_answered()

    def _feed(self, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            try:
                self.parser.feed_data(rest)
            except HttpParserUpgrade as upgrade:
                rest = rest[upgrade.args[0] :]
                self._read_without_upgrade()
            else:
                return

    def _read_without_upgrade(self) -> None:
        """Read the same head again without its upgrade header: we have no other protocol."""
        line = b"%b %b HTTP/%b" % (
            self.parser.get_method(),
            self.url,
            self.parser.get_http_version().encode(),
        )
        fields = [b"%b: %b" % field for field in self.headers if field[0] != b"upgrade"]
        self.parser = HttpRequestParser(self)
        self.parser.feed_data(b"\r\n".join([line, *fields, b"", b""]))

    def on_message_begin(self) -> None:
        if self._part is None:
            self._enter(_HEAD)
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        if fault := self._fault_of_head():
            self._fault = fault
            raise ValueError  # httptools stops and raises its own error
        if not self.parser.should_upgrade():
            self.expect_100_continue &= self.parser.get_http_version() != HTTP_1_0
            super().on_headers_complete()
            self.headers = []  # trailers after a chunked body are not headers of the request
            self._enter(_BODY)

    def on_message_complete(self) -> None:
        if not self.parser.should_upgrade():
            super().on_message_complete()
            self.cycle.scope["state"][HAS_ARRIVED] = True
            self._enter(None)

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: Any) -> None:  # noqa: ANN401
        begin = super()._start_asgi_task
        if cycle.scope["http_version"] == HTTP_1_0:
            app = unchunked(app, cycle)
        if cycle.scope["path"] in UNBOUNDED:
            begin(cycle, app)
        else:
            backlog = self._backlog
            backlog.add(Arrived(cycle, app, begin, backlog.count_refused), len(self.tasks))

    def _fault_of_head(self) -> Answer | None:
        version, method = self.parser.get_http_version(), self.parser.get_method()
        if self._is_head_too_large(method):
            return LARGE_HEAD
        if version not in {HTTP_1_0, "1.1"} or method == b"CONNECT":
            return NOT_HTTP
        hosts = [value for name, value in self.headers if name == b"host"]
        if len(hosts) > 1 or (not hosts and version == "1.1"):
            return NO_HOST
        if self.url[:1] not in b"/*" and hosts and hosts[0].lower() != _host_of(self.url):
            return OTHER_HOST
        names = {name for name, _ in self.headers}
        if b"transfer-encoding" in names and not (version == "1.1" and self._is_chunked()):
            return UNKNOWN_CODING
        return MANY_REQUESTS if len(self.pipeline) >= MAX_REQUESTS_AHEAD else None

    def _is_head_too_large(self, method: bytes) -> bool:
        if len(self.headers) > MAX_HEADERS:
            return True
        if self._received + self._arrived <= MAX_HEAD_BYTES:
            return False
        fields = sum(len(name) + len(value) + len(b": \r\n") for name, value in self.headers)
        return fields + len(method) + len(self.url) + len(b"  HTTP/1.1\r\n\r\n") > MAX_HEAD_BYTES

    def _is_chunked(self) -> bool:
        codings = [value.lower() for name, value in self.headers if name == b"transfer-encoding"]
        return codings == [b"chunked"]

    def _enter(self, part: _Part | None) -> None:
        self._part = part
        self._received = 0
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _watch(self) -> None:
        """Refuse an incomplete part that is too large, or set the deadline for it."""
        if self._part is None:
            return
        if self._received > self._part.max_bytes:
            self._refuse(self._part.too_large)
        elif self._deadline is None:
            is_head = self._part is _HEAD
            self._wait(self._limits.head_seconds if is_head else self._limits.body_seconds)

    @property
    def _limits(self) -> RequestLimits:
        limits: RequestLimits = self.app_state[LIMITS]
        return limits

    @property
    def _backlog(self) -> Backlog:
        backlog: Backlog = self.app_state[BACKLOG]
        return backlog

    def _wait(self, seconds: float) -> None:
        self._deadline = self.loop.call_later(seconds, self._on_deadline)

    def _on_deadline(self) -> None:
        self._deadline = None
        if self._part is None or (self._part is _BODY and self.cycle.response_complete):
            self.transport.close()
        elif self._part is _BODY or self.flow.read_paused:
            self._watch()  # the reader of the body has a deadline; a paused client cannot be late
        else:
            self._refuse(_late_head(self._limits.head_seconds))

    def _refuse(self, answer: Answer) -> None:
        is_in_body = self._part is _BODY
        self._enter(None)
        self._is_refused = True
        if is_in_body and self.cycle.response_started:
            self._close_when_answered()
            return
        must_wait = self._withdraw() if is_in_body else self._is_answering()
        self.cycle = self._last_cycle(answer)
        if must_wait:
            self.pipeline.appendleft((self.cycle, self.app))
        else:
            self._start_asgi_task(self.cycle, self.app)

    def _withdraw(self) -> bool:
        """Cancel the last request. True if it waits for earlier ones."""
        self.cycle.disconnected = True
        self.cycle.message_event.set()
        is_waiting = bool(self.pipeline) and self.pipeline[0][0] is self.cycle
        if is_waiting:
            self.pipeline.popleft()
        return is_waiting

    def _is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _close_when_answered(self) -> bool:
        """Close after the answer that is being sent. True if there is one."""
        is_answering = self._is_answering()
        if is_answering:
            self.cycle.keep_alive = False
        else:
            self.transport.close()
        return is_answering

    def _last_cycle(self, answer: Answer) -> RequestResponseCycle:
        scope = self.scope.copy()
        target = self.url.decode("latin-1")
        scope["state"] = {**self.app_state, REFUSAL: answer, TARGET: target}
        scope.setdefault("method", "?")
        scope.setdefault("path", self.url.partition(b"?")[0].decode("latin-1"))
        return RequestResponseCycle(
            scope=scope,
            transport=self.transport,
            flow=self.flow,
            logger=self.logger,
            access_logger=self.access_logger,
            access_log=False,
            default_headers=self.server_state.default_headers,
            message_event=asyncio.Event(),
            expect_100_continue=False,
            keep_alive=False,
            on_response=self.on_response_complete,
        )
