"""Traces for OpenTelemetry: an optional extra, imported only if it is switched on."""

import os
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from importlib import import_module
from typing import NamedTuple

import structlog
from starlette.middleware import Middleware

from database import Database

log = structlog.get_logger()

ENDPOINTS = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")


class Tracing(NamedTuple):
    """What tracing adds to the application; by default, when it is off, nothing."""

    middleware: Sequence[Middleware] = ()
    traced: Callable[[Database], Database] = lambda database: database
    exporting: Callable[[], AbstractAsyncContextManager[object]] = nullcontext


def from_environment() -> Tracing:
    """Tracing by the standard variables of OpenTelemetry: an endpoint switches it on."""
    if not any(os.environ.get(name) for name in ENDPOINTS):
        return Tracing()
    try:
        spans = import_module("server.observability.spans")
    except ModuleNotFoundError:
        log.warning("no traces", advice="install Numberbook with its extra: numberbook[otel]")
        return Tracing()
    return Tracing(*spans.parts())
