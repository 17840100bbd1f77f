"""The ASGI application."""

import asyncio
import ctypes
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from functools import partial

import anyio
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from database import connect
from models.clock import Clock, Monotonic, utc_now
from resolvers.demo.personas import all_personas
from server.admission import Admission
from server.auth.authenticator import Authenticator
from server.auth.issuers import issuer_client, verifier
from server.auth.keys import token_key
from server.compat.chime import answers
from server.compat.chime import face as chime
from server.compat.chime.face import ChimeFace
from server.compat.voice import answers as voice_answers
from server.compat.voice import face as voice
from server.compat.voice.face import VoiceFace
from server.documents.texts import Texts
from server.endpoint import Endpoint
from server.garbage import all_kept
from server.http import PATH, cors, proxies, responses
from server.http.connection.backlog import BACKLOG, Backlog
from server.http.connection.protocol import LIMITS
from server.http.cors import Cors
from server.http.error_boundary import ErrorBoundary
from server.http.forms import Forms
from server.http.idle import Idle
from server.http.limits import RequestLimits
from server.lifecycle.background import Background
from server.lifecycle.clock_skew import ClockSkew, DatabaseClock, database_time
from server.lifecycle.run_worker import RunWorker
from server.lifecycle.shutdown import Drain
from server.observability import logs, tracing
from server.observability.access_log import AccessLog
from server.observability.metrics import Metrics
from server.pages import dashboard, graphiql
from server.pages.dashboard import Dashboard
from server.pages.personas import Personas
from server.pages.sign_in import SignIns
from server.probes import Exposition, Readiness, livez
from server.rate_limit.limiter import Limit, RateLimiter
from server.rate_limit.store import Store
from server.replicas.set_up import reading
from server.settings import Settings, load_settings

SHARED = (cors.GRAPHQL, chime.SHARED, voice.SHARED)

M_MMAP_THRESHOLD = -3
"""The option of mallopt(3)."""

LARGE_BYTES = 256 * 1024
"""From this size on a block of memory is the system's own again when it is freed."""


def from_environment() -> Starlette:
    """The application as `serve` runs it in each of its processes."""
    with all_kept():
        settings = load_settings()
        logs.configure(settings.log_format)
        app = create_app(settings)
    _return_large_memory()
    return app


def _return_large_memory() -> None:
    """Let the C library give large answers back to the system as soon as they are sent.

    By default glibc puts blocks of a size that was freed once into its heap, where a small block
    behind them keeps them. Other C libraries have no mallopt.
    """
    mallopt = None if sys.platform == "win32" else getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(M_MMAP_THRESHOLD, LARGE_BYTES)


def create_app(
    settings: Settings,
    clock: Clock = utc_now,
    monotonic: Monotonic = time.monotonic,
    database_clock: DatabaseClock = database_time,
) -> Starlette:
    """The application. Raises ConfigurationError for settings that cannot work."""
    traces = tracing.from_environment()
    database = traces.traced(
        connect(settings.database_url, settings.bounds, settings.driver, settings.pooler)
    )
    metrics = Metrics(database.connections)
    store = Store(settings.rate_limit_store, metrics)
    key = token_key(settings)
    reads = reading(settings, database, metrics, traces.traced)
    issuer = verifier(settings, clock, monotonic)
    authenticator = Authenticator(
        database,
        key,
        clock,
        monotonic,
        issuer,
        creates_accounts=settings.oidc_create_accounts,
        arrived=reads.arrived if reads else None,
    )
    texts = Texts(settings.rate_limit_store)
    skew = ClockSkew(database, clock, database_clock, metrics)
    background = Background(database, authenticator, metrics, clock, skew, settings.settlement)
    worker = RunWorker(
        database, clock, settings.settlement, settings.run_lease, reads.of_change if reads else None
    )
    drain = Drain(settings.drain_seconds)
    idle = Idle()
    admission = Admission(
        database,
        authenticator,
        RateLimiter(Limit.POINTS, settings.rate_limit, store, metrics),
        RateLimiter(Limit.FAILURES, settings.failed_authentications, store, metrics),
        proxies.from_environment(),
        clock,
        settings,
        background.is_migrated,
        worker.wake,
        idle,
        reads,
    )
    personas = Personas(
        background.is_migrated,
        partial(all_personas, database, clock, key) if settings.demo else None,
    )
    sign_ins = SignIns(issuer_client(settings), issuer.endpoints if issuer else None)
    endpoint = Endpoint(admission, settings, personas, texts)

    faces: dict[str, ASGIApp] = {chime.BASE: ChimeFace(admission), voice.BASE: VoiceFace(admission)}
    forms = Forms({chime.BASE: answers.form, voice.BASE: voice_answers.form})

    origins = settings.cors_origins

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[Mapping[str, RequestLimits | Backlog]]:
        loop = asyncio.get_running_loop()
        backlog = Backlog(loop, database.connections, idle, metrics.observe_refused)
        await background.migrate()
        try:
            async with traces.exporting(), anyio.create_task_group() as tasks:
                tasks.start_soon(background.run)
                tasks.start_soon(worker.run, background.is_migrated)
                tasks.start_soon(store.watch)
                tasks.start_soon(metrics.watch_connections)
                if reads is not None:
                    tasks.start_soon(reads.watch)
                with drain.before_stopping():
                    yield {LIMITS: settings, BACKLOG: backlog}
                tasks.cancel_scope.cancel()
        finally:
            await store.close()
            await texts.close()
            if reads is not None:
                await reads.close()
            await database.dispose()

    app = Starlette(
        routes=[
            Route(PATH, endpoint, methods=["GET", "POST"]),
            *(Route(base, face) for base, face in faces.items()),
            *(Route(f"{base}/{{path:path}}", face) for base, face in faces.items()),
            *graphiql.routes(PATH),
            *dashboard.ASSETS.routes("/dashboard"),
            Route("/", Dashboard(personas, sign_ins).respond),
            Route("/livez", livez),
            Route("/readyz", Readiness(database, drain, skew, reads).respond),
            Route("/metrics", Exposition(metrics).respond),
        ],
        middleware=[
            *traces.middleware,
            Middleware(AccessLog, metrics=metrics, is_draining=lambda: drain.is_on),
            *(Middleware(Cors, each, origins, forms.response) for each in SHARED if origins),
            Middleware(ErrorBoundary, forms=forms),
        ],
        exception_handlers={HTTPException: partial(_http_error, forms)},
        lifespan=lifespan,
    )
    app.router.redirect_slashes = False  # a redirect is not JSON, and would trust the Host header
    return app


async def _http_error(forms: Forms, request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    answer = responses.elsewhere(error.status_code, error.detail, error.headers)
    return forms.response(answer, request.scope)
