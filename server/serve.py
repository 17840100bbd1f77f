"""From settings to a listening server: the checks before the first request."""

import os
import socket
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from importlib import import_module
from pathlib import Path
from shlex import quote
from tempfile import TemporaryDirectory

import anyio
import structlog
import typer
import uvicorn
from sqlalchemy.engine import make_url
from uvicorn.supervisors import Multiprocess

import migrations
from database import Database, connect
from database.errors import ConfigurationError, Unavailable
from database.sqlite import HAS_SAFE_WAL, SQLiteDatabase
from models.clock import utc_now
from resolvers.demo.personas import Persona
from server.app import create_app
from server.auth import keys
from server.http.connection.protocol import Protocol
from server.http.limits import DESCRIPTORS
from server.lifecycle.shutdown import MAX_STOP_SECONDS, exit_cleanly_on_sigterm
from server.observability import logs
from server.observability.metrics import SHARED_FOLDER
from server.settings import Settings
from server.shared_store import is_shared

if sys.platform != "win32":
    import resource

log = structlog.get_logger()

WORKER_SECONDS = 30
"""How long a process may take to start before it is replaced. On a busy machine uvicorn's five
seconds are too few: no process might ever start.
"""

ACCEPTED_AT_ONCE = 64
"""How many new connections a process accepts each time that it looks. uvloop accepts one for each
listener, so with one of them new clients of a busy process would wait for very long.
"""

QUERY = "{ phoneNumbers { totalCount nodes { e164 nickname viewerAccess callingNameStatus } } }"


def serve(settings: Settings, host: str, port: int, workers: int) -> None:
    """Serve until stopped. Raises ConfigurationError before anything listens."""
    logs.configure(settings.log_format)
    create_app(settings)  # raises here, and only once, for settings that cannot work
    _check_workers(settings, workers)
    _check_port(host, port)
    _allow_connections()
    anyio.run(_prepare, settings, _address(host, port))
    exit_cleanly_on_sigterm()
    with _shared_metrics(workers):
        _run(
            uvicorn.Config(
                "server.app:from_environment",
                factory=True,
                host=host,
                port=port,
                workers=workers,
                http=Protocol,
                ws="none",
                log_config=None,
                access_log=False,
                server_header=False,
                # its reading of X-Forwarded-For lets clients choose their address
                proxy_headers=False,
                timeout_graceful_shutdown=MAX_STOP_SECONDS,
                timeout_worker_healthcheck=WORKER_SECONDS,
            )
        )


def _address(host: str, port: int) -> str:
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _run(config: uvicorn.Config) -> None:
    """As `uvicorn.run` does, but with several listeners."""
    server, listener = uvicorn.Server(config), config.bind_socket()
    listeners = [listener, *(listener.dup() for _ in range(ACCEPTED_AT_ONCE - 1))]
    if config.workers > 1:
        Multiprocess(config, listeners).run()
        return
    try:
        server.run(listeners)
    except KeyboardInterrupt:
        return
    if not server.started:
        sys.exit(3)  # as uvicorn does


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """The database of these settings, closed at the end. Raises ConfigurationError."""
    database = connect(settings.database_url, settings.bounds, settings.driver, settings.pooler)
    _make_file(settings)
    try:
        yield database
    finally:
        await database.dispose()


def _make_file(settings: Settings) -> None:
    """Make an empty database, and its folder, that only their owner can read."""
    url = make_url(settings.database_url)
    if url.get_backend_name() != "sqlite" or not url.database:
        return
    path = Path(url.database)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            path.touch(mode=0o600)  # SQLite gives the files next to it the same mode
    except OSError as error:
        raise ConfigurationError(
            f"The file {path} cannot be made ({error.strerror}): make its folder, or set"
            " NUMBERBOOK_DATABASE_URL to a place that can be written."
        ) from None


def _check_workers(settings: Settings, workers: int) -> None:
    if workers > 1 and make_url(settings.database_url).get_backend_name() == "sqlite":
        raise ConfigurationError(
            "SQLite is served by one process: leave out --workers, or set"
            " NUMBERBOOK_DATABASE_URL to a PostgreSQL database."
        )
    if workers > 1 and settings.read_database_url and not is_shared(settings.rate_limit_store):
        raise ConfigurationError(
            "Several processes that read NUMBERBOOK_READ_DATABASE_URL tell each other who has"
            " changed something: set NUMBERBOOK_RATE_LIMIT_STORE to redis://HOST:PORT/DB, or leave"
            " out --workers."
        )


def _check_port(host: str, port: int) -> None:
    """Try the address before the database is touched; uvicorn would try it last."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
    except OSError as error:
        raise ConfigurationError(
            f"Cannot listen on {host} port {port} ({error.strerror}): stop what listens there,"
            " or choose another with --port (make serve PORT=8001) or --host."
        ) from None


def _allow_connections() -> None:
    """Raise the limit of open files and sockets, which is often 1024: idle clients use it up.

    If the system allows fewer than DESCRIPTORS, take all that it allows.
    """
    if sys.platform == "win32":
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = DESCRIPTORS if hard == resource.RLIM_INFINITY else min(hard, DESCRIPTORS)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


@contextmanager
def _shared_metrics(workers: int) -> Iterator[None]:
    """A folder that several processes share, so that each can report the metrics of all."""
    if workers == 1:
        yield
        return
    try:
        folder = TemporaryDirectory(prefix="numberbook-metrics-")
    except OSError as error:
        raise ConfigurationError(
            f"No temporary folder can be made ({error.strerror}), through which --workers share"
            " their metrics: set TMPDIR to one that can be written."
        ) from None
    with folder as name:
        os.environ[SHARED_FOLDER] = name
        yield


async def _prepare(settings: Settings, address: str) -> None:
    """Bring the database up to date. If it is absent, serve anyway and wait for it."""
    async with opened(settings) as database:
        try:
            before, after = await migrations.upgrade(database)
        except Unavailable as error:
            log.warning("database unavailable", reason=str(error))
            return
        _log_place(database)
        if before != after:
            log.info("migrated", before=before, after=after)
        if settings.demo:
            data = import_module("resolvers.demo.data")  # no other server needs it
            key = keys.demonstration_key(settings)
            _announce(await data.fill(database, utc_now, key), address)


def _log_place(database: Database) -> None:
    """Log which file is served, since the setting may be relative, and warn of an old SQLite."""
    if not isinstance(database, SQLiteDatabase):
        return
    log.info("database", file=str(database.path.absolute()))
    if not HAS_SAFE_WAL:
        log.warning(
            "old sqlite",
            advice="do not import while serving: docs/decisions/0003-sqlite.md says why",
        )


def _announce(personas: Sequence[Persona], address: str) -> None:
    """Print the accounts and a query to paste."""
    typer.echo(f"\nNumberbook serves demonstration data on {address}\n")
    for persona in personas:
        typer.echo(f"  {persona.name:<8}{persona.role:<36}{persona.token}")
    typer.echo(
        "\nIn a browser, open that address for the dashboard, or /graphql there for GraphiQL. In a"
        f" shell:\n\n{_command(personas[0], address)}\n"
    )


def _command(persona: Persona, address: str) -> str:
    return (
        f"  TOKEN={persona.token}\n"
        f'  curl -s {quote(f"{address}/graphql")} -H "authorization: Bearer $TOKEN"'
        f" -H 'content-type: application/json' -d '{{\"query\":\"{QUERY}\"}}'"
    )
