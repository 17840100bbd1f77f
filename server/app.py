"""The ASGI application."""

import gc
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import anyio
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

import migrations
from database import Database, connect
from database.errors import Unavailable
from models.clock import Clock, utc_now
from server import answers, graphiql, logs, tracing
from server.answers import Answer
from server.auth import Authenticator
from server.cors import Cors
from server.dispatch import Dispatch
from server.keys import token_key
from server.limits import RequestLimits
from server.metrics import Metrics
from server.oidc import verifier
from server.protocol import LIMITS
from server.rate_limit import Limit, RateLimiter
from server.rate_limit_store import Store
from server.requests import Requests, entry_of
from server.settings import Settings, load_settings
from server.stopping import Drain
from server.upkeep import Upkeep
from server.view import View

PATH = "/graphql"

YOUNG_OBJECTS = 10_000
"""After how many objects more Python looks for garbage; some 500 are alive with a page of 100."""


def from_environment() -> Starlette:
    """The application as `serve` runs it in each of its processes."""
    settings = load_settings()
    logs.configure(settings.log_format)
    app = create_app(settings)
    _spare_the_collector()
    return app


def _spare_the_collector() -> None:
    """Let Python not look for garbage among what stays for good, nor within each request.

    It took 4 % of the time, and stopped everything for a tenth of a second now and then.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG_OBJECTS, 10, 10)


def create_app(settings: Settings, clock: Clock = utc_now) -> Starlette:
    """The application. Raises ConfigurationError for settings that cannot work."""
    traces = tracing.from_environment()
    database = traces.traced(connect(settings.database_url, settings.bounds, settings.driver))
    metrics = Metrics(database.connections)
    store = Store(settings.rate_limit_store, metrics)
    authenticator = Authenticator(
        database,
        token_key(settings),
        clock,
        verifier(settings, clock),
        creates_accounts=settings.oidc_create_accounts,
    )
    upkeep = Upkeep(database, authenticator, metrics, clock, settings.settlement)
    drain = Drain(settings.drain_seconds)
    view = View(
        database,
        authenticator,
        RateLimiter(Limit.POINTS, settings.rate_limit, store, metrics),
        RateLimiter(Limit.FAILURES, settings.failed_authentications, store, metrics),
        clock,
        settings,
        upkeep.is_migrated,
    )

    origins = settings.cors_origins

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[Mapping[str, RequestLimits]]:
        await upkeep.migrate()
        try:
            async with traces.exporting(), anyio.create_task_group() as tasks:
                tasks.start_soon(upkeep.keep_up)
                tasks.start_soon(store.watch)
                tasks.start_soon(metrics.keep_looking)
                with drain.before_stopping():
                    yield {LIMITS: settings}
                tasks.cancel_scope.cancel()
        finally:
            await store.close()
            await database.dispose()

    app = Application(
        routes=[
            Route(PATH, view, methods=["GET", "POST"]),
            *graphiql.routes(PATH),
            Route("/livez", _livez),
            Route("/readyz", Readiness(database, drain).respond),
            Route("/metrics", metrics.respond),
        ],
        middleware=[
            *traces.middleware,
            Middleware(Requests, metrics=metrics, drain=drain),
            *([Middleware(Cors, path=PATH, origins=origins)] if origins else []),
        ],
        exception_handlers={HTTPException: _http_error},
        lifespan=lifespan,
    )
    app.router.redirect_slashes = False  # a redirect would be no JSON, and would trust Host
    return app


class Application(Starlette):
    """Starlette with our own last net, and its first route before all else."""

    def build_middleware_stack(self) -> ASGIApp:
        """From the outermost to the innermost: what is given, `Dispatch`, Starlette's own."""
        [first, *_] = self.routes
        assert isinstance(first, Route)
        app: ASGIApp = ExceptionMiddleware(self.router, handlers=self.exception_handlers)
        app = Dispatch(app, first)
        for middleware, arguments, options in reversed(self.user_middleware):
            app = middleware(app, *arguments, **options)
        return app


class Readiness:
    """Tells a balancer whether requests can be served here."""

    def __init__(self, database: Database, drain: Drain) -> None:
        self._database = database
        self._drain = drain

    async def respond(self, _: Request) -> Response:
        """200 where the database answers and is at our revision, else 503, as while we drain."""
        try:
            is_ready = not self._drain.is_on and await migrations.is_current(self._database)
        except Unavailable:
            is_ready = False
        return answers.response(Answer(200, {"status": "ready"}) if is_ready else answers.OUTAGE)


async def _livez(_: Request) -> Response:
    return answers.response(Answer(200, {"status": "alive"}))


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    answer = answers.elsewhere(error.status_code, error.detail, error.headers)
    entry_of(request.scope).codes = answer.codes
    return answers.response(answer)
