"""The ASGI application, and what runs beside its requests."""

import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial

import anyio
import structlog
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

import migrations
from models.clock import Clock, utc_now
from models.database import Database, connect
from models.errors import ConfigurationError, Unavailable
from resolvers.calling_names import sweep
from schema.errors import Code
from server import answers, graphiql, logs
from server.answers import Answer
from server.auth import Authenticator
from server.keys import token_key
from server.metrics import Metrics
from server.oidc import verifier
from server.protocol import Refusals
from server.rate_limit import RateLimiter
from server.requests import Requests
from server.settings import Settings, load_settings
from server.stopping import Drain, Farewell
from server.view import View

log = structlog.get_logger()

SWEEP_SECONDS = 15
RETRY_SECONDS = 1


def from_environment() -> Starlette:
    """The application as `serve` runs it in each of its processes."""
    settings = load_settings()
    logs.configure(settings.log_format)
    return create_app(settings)


def create_app(settings: Settings, clock: Clock = utc_now) -> Starlette:
    """The application. Raises ConfigurationError for settings that cannot work."""
    database = connect(settings.database_url, settings.bounds)
    authenticator = Authenticator(
        database,
        token_key(settings),
        clock,
        verifier(settings, clock),
        creates_accounts=settings.oidc_create_accounts,
    )
    is_migrated = anyio.Event()
    metrics = Metrics()
    drain = Drain(settings.drain_seconds)
    view = View(
        database,
        authenticator,
        RateLimiter(settings.rate_limit, settings.rate_limit_store),
        clock,
        settings.settlement,
        settings.introspection,
        settings.engine,
        is_migrated,
    )

    migrate = partial(_migrate, database, is_migrated)

    async def sweep_once() -> None:
        sweep_id = f"sweep-{secrets.token_hex(8)}"
        metrics.count_settled(await sweep(database, clock, settings.settlement, sweep_id))

    async def keep_up() -> None:
        while not is_migrated.is_set():
            await anyio.sleep(RETRY_SECONDS)
            await _attempt(migrate)
        while True:
            await _attempt(sweep_once)
            await _attempt(authenticator.record_use)
            await anyio.sleep(SWEEP_SECONDS)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await _attempt(migrate)
        try:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(keep_up)
                with drain.before_stopping():
                    yield
                tasks.cancel_scope.cancel()
        finally:
            await database.dispose()

    app = Starlette(
        routes=[
            Route("/graphql", view.respond, methods=["GET", "POST"]),
            *graphiql.routes("/graphql"),
            Route("/livez", _livez),
            Route("/readyz", Readiness(database, drain).respond),
            Route("/metrics", metrics.respond),
        ],
        middleware=[
            Middleware(Farewell, drain=drain),
            Middleware(Requests, metrics=metrics),
            Middleware(Refusals),
        ],
        exception_handlers={HTTPException: _http_error},
        lifespan=lifespan,
    )
    app.router.redirect_slashes = False  # a redirect would be no JSON, and would trust Host
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


async def _http_error(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    message = f"{error.detail}: use POST /graphql."
    headers = error.headers or {}
    return answers.response(answers.failed(Code.BAD_REQUEST, message, error.status_code, headers))


async def _migrate(database: Database, is_migrated: anyio.Event) -> None:
    """Bring the database up to date; one that is absent is tried again and again."""
    await migrations.upgrade(database)
    is_migrated.set()


async def _attempt(chore: Callable[[], Awaitable[None]]) -> None:
    """Do a chore; what goes wrong is told in the log, and the next round tries again."""
    try:
        await chore()
    except (Unavailable, ConfigurationError) as error:
        log.warning("unavailable", reason=str(error))
    except Exception:
        log.exception("failed")
