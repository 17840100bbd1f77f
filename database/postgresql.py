"""PostgreSQL: a pool of connections. Each unit of work runs in a greenlet."""

from functools import partial
from typing import Any, TypeVar

import anyio
import psycopg
from sqlalchemy import Connection
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from database.drivers import DriverName, PsycopgConnection
from database.errors import ConfigurationError, Locked, Unavailable
from database.greenlets import Greenlets
from database.libpq import LibpqConnection
from database.pool import OpenConnections
from database.statements import command
from database.units import ENGINE_OPTIONS, Bounds, Connections, Unit, commit, reason

T = TypeVar("T")

DRIVERS: dict[DriverName, type[PsycopgConnection]] = {
    DriverName.LIBPQ: LibpqConnection,
    DriverName.PSYCOPG: PsycopgConnection,
}

SILENCE_SECONDS = 5.0
"""How long to wait after `statement_seconds`, when PostgreSQL should have cancelled the statement.
A server that still does not answer counts as lost.
"""


class PostgreSQLDatabase:
    """A pool of connections to a PostgreSQL server."""

    name = "postgresql"

    def __init__(self, url: URL, bounds: Bounds, driver: DriverName) -> None:
        self._bounds = bounds
        self._pool = _engine(url, bounds, DRIVERS[driver])
        self._open = OpenConnections(self._pool.sync_engine)
        self._greenlets = Greenlets()
        self._slots = anyio.Semaphore(bounds.pool_size)

    def connections(self) -> Connections:
        size = self._bounds.pool_size
        waiting = self._slots.statistics().tasks_waiting
        return Connections(size, in_use=size - self._slots.value, waiting=waiting)

    async def read(self, unit: Unit[T]) -> T:
        try:
            self._slots.acquire_nowait()
        except anyio.WouldBlock:
            await self._wait_for_connection()
        try:
            # A unit that has started runs to its end; the timeouts of statements bound it.
            result: T = await self._greenlets.run(partial(self._open.run, unit))
        except (DBAPIError, PoolTimeout) as error:
            ours = _translated(error)
            if ours is None:
                raise
            raise ours from error
        finally:
            self._slots.release()
        return result

    async def read_snapshot(self, unit: Unit[T]) -> T:
        return await self.read(partial(_in_snapshot, unit))

    async def write(self, unit: Unit[T]) -> T:
        return await self.read(partial(_in_transaction, unit))

    async def write_once(self, unit: Unit[T]) -> T:
        return await self.read(unit)

    async def migrate(self, unit: Unit[T]) -> T:
        try:
            return await self.read(partial(_in_transaction, partial(_exclusively, unit)))
        except ProgrammingError as error:
            if not isinstance(error.orig, psycopg.errors.InsufficientPrivilege):
                raise
            raise ConfigurationError(
                "This PostgreSQL role may not change the schema: run `numberbook migrate` with"
                " NUMBERBOOK_DATABASE_URL naming the role that owns it, then serve again."
            ) from None

    async def dispose(self) -> None:
        await self._greenlets.run(self._open.close)
        await self._pool.dispose()

    async def _wait_for_connection(self) -> None:
        """Wait for a free connection, first come, first served: the pool's own queue does not keep
        that order. Raises Unavailable after `pool_seconds`.
        """
        try:
            with anyio.fail_after(self._bounds.pool_seconds):
                await self._slots.acquire()
        except TimeoutError:
            raise Unavailable("no connection became free in time") from None


def _in_snapshot(unit: Unit[T], connection: Connection) -> T:
    command(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
    return commit(unit, connection)


def _in_transaction(unit: Unit[T], connection: Connection) -> T:
    command(connection, "BEGIN")
    return commit(unit, connection)


def _exclusively(unit: Unit[T], connection: Connection) -> T:
    """Run a unit while no other process migrates, without a time limit for its statements."""
    driver: Any = connection.connection.driver_connection
    silence_seconds, driver.silence_seconds = driver.silence_seconds, None
    try:
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        connection.exec_driver_sql("SET LOCAL lock_timeout = '60s'")
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('numberbook'))")
        return unit(connection)
    finally:
        driver.silence_seconds = silence_seconds


def _engine(url: URL, bounds: Bounds, driver: type[PsycopgConnection]) -> AsyncEngine:
    settings = {
        "statement_timeout": int(bounds.statement_seconds * 1000),
        "lock_timeout": int(bounds.lock_seconds * 1000),
        "idle_in_transaction_session_timeout": 5000,
        "timezone": "UTC",
        "jit": "off",
        # Plan a statement once, not for its parameters each time: database/statements.py.
        "plan_cache_mode": "force_generic_plan",
        "enable_seqscan": "off",
        "enable_incremental_sort": "off",
    }
    options = " ".join(f"-c {name}={value}" for name, value in settings.items())
    return create_async_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=bounds.pool_size,
        max_overflow=0,
        pool_timeout=bounds.pool_seconds,
        **ENGINE_OPTIONS,
        connect_args={
            "options": options,
            "connect_timeout": 2,
            "application_name": "numberbook",
            "prepare_threshold": None,
            "async_creator_fn": driver.connecting(bounds.statement_seconds + SILENCE_SECONDS),
            **_KEEPALIVES,
        },
    )


# A server whose machine is down closes no connection. TCP keepalives find that out.
_KEEPALIVES = {
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}


def _translated(error: DBAPIError | PoolTimeout) -> Exception | None:
    """Our error for the driver's; None for a programming error of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, _CONTENTION):
        return Locked(reason(error))
    is_outage = isinstance(cause, psycopg.OperationalError | PoolTimeout)
    if is_outage or (isinstance(error, DBAPIError) and error.connection_invalidated):
        return Unavailable(reason(error))
    return None


_CONTENTION = (
    psycopg.errors.LockNotAvailable,
    psycopg.errors.DeadlockDetected,
    psycopg.errors.SerializationFailure,
)
