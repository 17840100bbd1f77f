"""PostgreSQL: a pool of connections. Each unit of work runs in a greenlet."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, TypeVar

import anyio.lowlevel
from sqlalchemy import Connection
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from database.errors import ConfigurationError
from database.pool import OpenConnections
from database.postgresql.drivers import PsycopgConnection
from database.postgresql.greenlets import Greenlets
from database.postgresql.libpq import LibpqConnection
from database.postgresql.sessions import connecting
from database.postgresql.settings import DriverName, Pooler, session_settings
from database.postgresql.slots import Slots
from database.postgresql.transactions import (
    INSUFFICIENT_PRIVILEGE,
    in_snapshot,
    in_transaction,
    sqlstate,
    translated,
)
from database.statements import command
from database.units import ENGINE_OPTIONS, Bounds, Connections, Unit

T = TypeVar("T")

DRIVERS: dict[DriverName, type[PsycopgConnection]] = {
    DriverName.LIBPQ: LibpqConnection,
    DriverName.PSYCOPG: PsycopgConnection,
}


class PostgreSQLDatabase:
    """A pool of connections to a PostgreSQL server."""

    name = "postgresql"

    def __init__(
        self,
        url: URL,
        bounds: Bounds,
        driver: DriverName,
        pooler: Pooler,
        wanted: str,
    ) -> None:
        """`wanted`: which server to take among the hosts of a URL that does not say it
        (`target_session_attrs` of libpq).
        """
        self._bounds = bounds
        self._slots = Slots(bounds.pool_size, bounds.pool_seconds)
        connect = connecting(DRIVERS[driver], bounds, pooler, self._slots.cancel)
        self._pool = _engine(_choosing(url, wanted), bounds, connect)
        self._open = OpenConnections(self._pool.sync_engine)
        self._greenlets = Greenlets()

    def connections(self) -> Connections:
        return Connections(self._bounds.pool_size, self._slots.in_use, self._slots.waiting)

    async def read(self, unit: Unit[T]) -> T:
        await self._slots.take()
        try:
            # A unit that has started runs to its end; the timeouts of statements bound it.
            result: T = await self._greenlets.run(partial(self._open.run, unit))
        except (DBAPIError, PoolTimeout) as error:
            ours = translated(error)
            if ours is None:
                raise
            raise ours from error
        finally:
            self._slots.give_back()
        return result

    async def read_snapshot(self, unit: Unit[T]) -> T:
        return await self.read(partial(in_snapshot, unit))

    async def write(self, unit: Unit[T]) -> T:
        return await self.read(partial(in_transaction, unit))

    async def write_once(self, unit: Unit[T]) -> T:
        return await self.read(unit)

    async def pause(self) -> None:
        await anyio.lowlevel.checkpoint()

    async def migrate(self, unit: Unit[T]) -> T:
        try:
            return await self.read(partial(in_transaction, partial(_exclusively, unit)))
        except ProgrammingError as error:
            if sqlstate(error) != INSUFFICIENT_PRIVILEGE:
                raise
            raise ConfigurationError(
                "This PostgreSQL role may not change the schema: run `numberbook migrate` with"
                " NUMBERBOOK_DATABASE_URL naming the role that owns it, then serve again."
            ) from None

    async def maintain(self, unit: Unit[T]) -> T:
        return await self.read(partial(_without_limits, self._bounds, unit))

    async def dispose(self) -> None:
        await self._greenlets.run(self._open.close)
        await self._pool.dispose()
        await self._slots.close()


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


def _without_limits(bounds: Bounds, unit: Unit[T], connection: Connection) -> T:
    """Run a unit without a time limit for its statements; the session gets its own back."""
    driver: Any = connection.connection.driver_connection
    silence_seconds, driver.silence_seconds = driver.silence_seconds, None
    limits = [name for name in session_settings(bounds) if name.endswith("_timeout")]
    try:
        for name in limits:
            command(connection, f"SET {name} = 0")
        return unit(connection)
    finally:
        driver.silence_seconds = silence_seconds
        if not connection.invalidated:
            for name in limits:
                command(connection, f"SET {name} = {session_settings(bounds)[name]}")


def _engine(
    url: URL, bounds: Bounds, connect: Callable[..., Awaitable[PsycopgConnection]]
) -> AsyncEngine:
    return create_async_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=bounds.pool_size,
        max_overflow=0,
        pool_timeout=bounds.pool_seconds,
        **ENGINE_OPTIONS,
        connect_args={
            "connect_timeout": 2,
            "application_name": "numberbook",
            "prepare_threshold": None,
            "async_creator_fn": connect,
            **_KEEPALIVES,
        },
    )


def _choosing(url: URL, wanted: str) -> URL:
    """Let libpq take the wanted server among the hosts of a URL that does not say which to take."""
    name = "target_session_attrs"
    return url if name in url.query else url.update_query_dict({name: wanted})


# A server whose machine is down closes no connection. TCP keepalives find that out.
_KEEPALIVES = {
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
