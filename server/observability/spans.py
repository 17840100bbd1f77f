"""Spans: one for each request, and below it one for each unit of work on the database.

They have what the log says about a request, and how long units took: never a number, a name, a
token, a document, a variable, a statement or the text of an exception. `tracing.py` imports this.
"""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from functools import partial
from typing import TypeVar

import anyio
import anyio.to_thread
from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import SERVICE_NAME, OTELResourceDetector, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import Span, SpanKind, StatusCode, Tracer, get_current_span
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Receive, Scope, Send

from database import Connections, Database, Unit
from models.errors import Refused
from schema.errors import Code
from server.observability.access_log import entry_of

T = TypeVar("T")
Value = str | int | Sequence[str] | None

METHODS = {"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"}
"""The methods that a span may name; any other is a text that the client chose."""

FLUSH_SECONDS = 2
"""How long a server that ends waits for a collector that does not answer."""

_PROPAGATOR = TraceContextTextMapPropagator()


def parts() -> tuple[
    Sequence[Middleware],
    Callable[[Database], Database],
    Callable[[], AbstractAsyncContextManager[object]],
]:
    """The parts of `tracing.Tracing`. The variables of OpenTelemetry set where spans are sent, and
    which of them.
    """
    provider = TracerProvider(resource=_resource(), shutdown_on_exit=False)
    tracer = provider.get_tracer("numberbook")
    return (
        [Middleware(RequestSpans, tracer=tracer)],
        partial(TracedDatabase, tracer=tracer),
        partial(_exporting, provider),
    )


def _resource() -> Resource:
    """The name of this service, unless the environment sets another."""
    return Resource.create({SERVICE_NAME: "numberbook"}).merge(OTELResourceDetector().detect())


@asynccontextmanager
async def _exporting(provider: TracerProvider) -> AsyncIterator[None]:
    """Send spans from a thread, and at the end those that are left, for FLUSH_SECONDS."""
    exporter = OTLPSpanExporter()
    provider.add_span_processor(BatchSpanProcessor(exporter))
    try:
        yield
    finally:
        with anyio.move_on_after(FLUSH_SECONDS, shield=True) as flushing:
            await anyio.to_thread.run_sync(provider.shutdown, abandon_on_cancel=True)
        if flushing.cancelled_caught:
            exporter.shutdown()


class RequestSpans:
    """ASGI middleware around `AccessLog`, which makes the log entry."""

    def __init__(self, app: ASGIApp, tracer: Tracer) -> None:
        self._app = app
        self._tracer = tracer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        with self._tracer.start_as_current_span(
            _method(scope),
            context=_parent(scope),
            kind=SpanKind.SERVER,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                await self._app(scope, receive, send)
            finally:
                _describe(span, scope)


def _method(scope: Scope) -> str:
    return scope["method"] if scope["method"] in METHODS else "HTTP"


def _parent(scope: Scope) -> Context:
    """The span of the caller. Other headers of OpenTelemetry are ignored."""
    given = Headers(scope=scope).getlist("traceparent")
    return _PROPAGATOR.extract({"traceparent": given[0]} if len(given) == 1 else {})


def _describe(span: Span, scope: Scope) -> None:
    entry = entry_of(scope)
    route = scope["route"].path if "route" in scope else None
    span.update_name(f"{_method(scope)} {route}" if route else _method(scope))
    values: dict[str, Value] = {
        "http.request.method": _method(scope),
        "http.route": route,
        "http.response.status_code": entry.status,
        "graphql.operation.type": entry.operation,
        "numberbook.request_id": entry.request_id,
        "numberbook.codes": [str(code) for code in entry.codes],
        "numberbook.cost": entry.cost,
    }
    span.set_attributes({name: value for name, value in values.items() if value is not None})
    if (entry.status or 0) >= 500 or Code.INTERNAL_SERVER_ERROR in entry.codes:
        span.set_status(StatusCode.ERROR)


class TracedDatabase:
    """A database that adds a span for each unit of work of a request."""

    def __init__(self, database: Database, tracer: Tracer) -> None:
        self.name = database.name
        self._database = database
        self._tracer = tracer

    def connections(self) -> Connections:
        return self._database.connections()

    async def read(self, unit: Unit[T]) -> T:
        with self._span("read", unit):
            return await self._database.read(unit)

    async def read_snapshot(self, unit: Unit[T]) -> T:
        with self._span("read", unit):
            return await self._database.read_snapshot(unit)

    async def write(self, unit: Unit[T]) -> T:
        with self._span("write", unit):
            return await self._database.write(unit)

    async def write_once(self, unit: Unit[T]) -> T:
        with self._span("write", unit):
            return await self._database.write_once(unit)

    async def pause(self) -> None:
        await self._database.pause()

    async def migrate(self, unit: Unit[T]) -> T:
        return await self._database.migrate(unit)

    async def maintain(self, unit: Unit[T]) -> T:
        return await self._database.maintain(unit)

    async def dispose(self) -> None:
        await self._database.dispose()

    @contextmanager
    def _span(self, kind: str, unit: Unit[T]) -> Iterator[None]:
        if not get_current_span().is_recording():
            yield
            return
        with self._tracer.start_as_current_span(
            f"database {kind}",
            kind=SpanKind.CLIENT,
            attributes={"db.system.name": self.name, "code.function.name": _name(unit)},
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                yield
            except Exception as error:
                _mark(span, error)
                raise


def _name(unit: Unit[T]) -> str:
    """The module and the name of the unit's function."""
    function = unit.func if isinstance(unit, partial) else unit
    named = function if hasattr(function, "__qualname__") else type(function)
    return f"{named.__module__}.{named.__qualname__}"


def _mark(span: Span, error: Exception) -> None:
    """Record the type of the error. A refused change is no error of the database."""
    if not isinstance(error, Refused):
        span.set_attribute("error.type", type(error).__qualname__)
        span.set_status(StatusCode.ERROR)
