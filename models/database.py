"""Where units of work run, and how.

A unit is a plain synchronous function that takes a connection; all database code of the house is
such functions. On PostgreSQL a whole unit runs through one greenlet switch, on SQLite in the event
loop itself: either costs less than threads or a switch per statement (docs/decisions/0002). The
drivers' errors leave here as ours.
"""

import random
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeVar

import anyio
import psycopg
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DatabaseError,
    DBAPIError,
    OperationalError,
    ProgrammingError,
    SQLAlchemyError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from models.errors import ConfigurationError, Locked, Unavailable
from models.greenlets import Greenlets
from models.libpq import LibpqConnection
from models.open_connections import OpenConnections
from models.sqlite import sqlite3
from models.statements import command

T = TypeVar("T")
Unit = Callable[[Connection], T]


class Bounds(NamedTuple):
    """How much of the database a process uses, and how long it waits for it."""

    pool_size: int = 10
    """Connections of a process to PostgreSQL."""
    pool_seconds: float = 2.0
    """How long a unit waits for a connection to PostgreSQL while all are in use."""
    statement_seconds: float = 2.0
    """How long a unit on SQLite, or a statement on PostgreSQL, may take."""
    lock_seconds: float = 0.5
    """How long a statement on PostgreSQL waits for a row that another transaction holds."""


DEFAULT_BOUNDS = Bounds()

BUSY_SECONDS = 2.0
"""How long a transaction on SQLite waits for its turn to write."""

SILENCE_SECONDS = 5.0
"""After the time that a statement may take, PostgreSQL has ended it; where it says nothing for so
long then, it is gone."""


# SQLAlchemy begins and ends nothing by itself: a read needs no transaction, a write says BEGIN.
ENGINE_OPTIONS: dict[str, Any] = {
    "isolation_level": "AUTOCOMMIT",
    "skip_autocommit_rollback": True,
    "pool_reset_on_return": None,
    "hide_parameters": True,
}


class Connections(NamedTuple):
    """How the connections of a process stand: `waiting` are the units that have none yet."""

    maximum: int
    in_use: int
    waiting: int


class Database(Protocol):
    """A database that runs units of work."""

    name: str

    def connections(self) -> Connections:
        """How its connections stand at this moment; asks nobody."""

    async def read(self, unit: Unit[T]) -> T:
        """Run a unit that only reads, without a transaction. Raises Unavailable."""

    async def write(self, unit: Unit[T]) -> T:
        """Run a unit in one transaction: all of it is kept, or, where it raises, nothing. Raises
        Unavailable, Locked.
        """

    async def write_once(self, unit: Unit[T]) -> T:
        """Run a unit that does nothing after its one writing, which on PostgreSQL is one statement
        and so needs no transaction around it. Raises what `write` does.
        """

    async def migrate(self, unit: Unit[T]) -> T:
        """Run a unit that changes the schema, one at a time among all processes.

        It may take its time. Raises ConfigurationError where the role may not; Unavailable.
        """

    async def dispose(self) -> None:
        """Close all connections."""


def connect(url: str, bounds: Bounds = DEFAULT_BOUNDS) -> Database:
    """The database at a URL, `sqlite:///data/numberbook.db` or `postgresql://...`; nothing is
    opened yet.

    Raises ConfigurationError.
    """
    parsed = _parse(url)
    if parsed.get_backend_name() == "sqlite":
        return SQLiteDatabase(parsed, bounds)
    return PostgreSQLDatabase(parsed, bounds)


def _parse(url: str) -> URL:
    advice = (
        "Set NUMBERBOOK_DATABASE_URL to sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME."
    )
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise ConfigurationError(f"The database URL cannot be read. {advice}") from None
    if parsed.get_backend_name() == "postgres":
        parsed = parsed.set(drivername="postgresql")
    if parsed.drivername not in {"sqlite", "postgresql"}:
        raise ConfigurationError(f"The database URL names neither of our databases. {advice}")
    if parsed.drivername == "sqlite" and parsed.database in {None, "", ":memory:"}:
        raise ConfigurationError(f"A database in memory is lost at the end. {advice}")
    return parsed


def _reason(error: SQLAlchemyError) -> str:
    """The driver's own first line: what follows it may tell values, which belong in no log."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return str(cause).partition("\n")[0]


class SQLiteDatabase:
    """One file, one connection a process. WAL lets other processes read and write beside it."""

    name = "sqlite"

    def __init__(self, url: URL, bounds: Bounds) -> None:
        self.path = Path(url.database or "")
        self._bounds = bounds
        self._deadline = float("inf")
        self._waiting = 0
        self._engine = self._create_engine(url)
        self._open = OpenConnections(self._engine)

    def connections(self) -> Connections:
        # A unit runs without a pause: nobody who can ask meets one that is running.
        return Connections(maximum=1, in_use=0, waiting=self._waiting)

    async def read(self, unit: Unit[T]) -> T:
        return self._run(unit, self._bounds.statement_seconds)

    async def write(self, unit: Unit[T]) -> T:
        return await self._transaction(unit, self._bounds.statement_seconds)

    async def write_once(self, unit: Unit[T]) -> T:
        return await self.write(unit)

    async def migrate(self, unit: Unit[T]) -> T:
        return await self._transaction(unit, float("inf"))

    async def dispose(self) -> None:
        self._open.close()
        self._engine.dispose()

    def _create_engine(self, url: URL) -> Engine:
        engine = create_engine(
            url,
            module=sqlite3,
            pool_size=1,
            max_overflow=0,
            **ENGINE_OPTIONS,
            connect_args={"timeout": 0, "check_same_thread": False},
        )
        event.listen(engine, "connect", self._set_up)
        return engine

    def _set_up(self, connection: Any, _: ConnectionPoolEntry) -> None:  # noqa: ANN401
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        # Every 10,000 steps of its machine, some half a millisecond, SQLite asks whether to give
        # up.
        connection.set_progress_handler(lambda: time.monotonic() > self._deadline, 10_000)

    async def _transaction(self, unit: Unit[T], seconds: float) -> T:
        """Wait for the turn to write without holding up the event loop, then run the unit at one
        go.
        """
        give_up = time.monotonic() + BUSY_SECONDS
        while True:
            is_last_try = time.monotonic() > give_up
            try:
                return self._run(partial(_begin_and_commit, unit, is_last_try=is_last_try), seconds)
            except _BusyError:
                await self._pause()

    async def _pause(self) -> None:
        self._waiting += 1
        try:
            await anyio.sleep(random.uniform(0.001, 0.01))
        finally:
            self._waiting -= 1

    def _run(self, unit: Unit[T], seconds: float) -> T:
        self._deadline = time.monotonic() + seconds
        try:
            return self._open.run(unit)
        except (OperationalError, PoolTimeout) as error:
            raise Unavailable(_reason(error)) from error
        except DatabaseError as error:
            # A file that is damaged, or no database, comes as this class itself.
            if type(error.orig) is not sqlite3.DatabaseError:
                raise
            raise Unavailable(_reason(error)) from error


_PRAGMAS = (
    "journal_mode = WAL",
    "foreign_keys = ON",
    "synchronous = FULL",
    "cache_size = -16000",  # KiB; with SQLite's own 2000 a page that is sorted reads all anew
)


class _BusyError(Exception):
    """Another connection is writing."""


def _begin_and_commit(unit: Unit[T], connection: Connection, *, is_last_try: bool) -> T:
    """Raises _BusyError."""
    try:
        command(connection, "BEGIN IMMEDIATE")
    except OperationalError as error:
        if is_last_try or "locked" not in str(error.orig):
            raise
        raise _BusyError from None
    return _commit(unit, connection)


def _commit(unit: Unit[T], connection: Connection) -> T:
    """Run a unit in the transaction that has begun, and end it."""
    try:
        result = unit(connection)
        command(connection, "COMMIT")
    except BaseException:
        # A connection that is lost has nothing to roll back; after some errors, such as a full
        # disk, the driver finds nothing to roll back either.
        if not connection.invalidated:
            connection.connection.rollback()
        raise
    return result


class PostgreSQLDatabase:
    """A pool of connections to a PostgreSQL server."""

    name = "postgresql"

    def __init__(self, url: URL, bounds: Bounds) -> None:
        self._bounds = bounds
        self._pool = _postgresql_engine(url, bounds)
        self._open = OpenConnections(self._pool.sync_engine)
        self._greenlets = Greenlets()
        self._turns = anyio.Semaphore(bounds.pool_size)

    def connections(self) -> Connections:
        size = self._bounds.pool_size
        waiting = self._turns.statistics().tasks_waiting
        return Connections(size, in_use=size - self._turns.value, waiting=waiting)

    async def read(self, unit: Unit[T]) -> T:
        try:
            self._turns.acquire_nowait()
        except anyio.WouldBlock:
            await self._wait_for_a_turn()
        try:
            # What has begun comes to its end, which the timeouts bound.
            result: T = await self._greenlets.run(partial(self._open.run, unit))
        except (DBAPIError, PoolTimeout) as error:
            ours = _translated(error)
            if ours is None:
                raise
            raise ours from error
        finally:
            self._turns.release()
        return result

    async def write(self, unit: Unit[T]) -> T:
        return await self.read(partial(_in_transaction, unit))

    async def write_once(self, unit: Unit[T]) -> T:
        return await self.read(unit)

    async def migrate(self, unit: Unit[T]) -> T:
        try:
            return await self.read(partial(_in_transaction, partial(_alone, unit)))
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

    async def _wait_for_a_turn(self) -> None:
        """Wait for a connection in the order of arrival: in the pool's own queue latecomers
        overtake. Raises Unavailable.
        """
        try:
            with anyio.fail_after(self._bounds.pool_seconds):
                await self._turns.acquire()
        except TimeoutError:
            raise Unavailable("no connection became free in time") from None


def _in_transaction(unit: Unit[T], connection: Connection) -> T:
    command(connection, "BEGIN")
    return _commit(unit, connection)


def _alone(unit: Unit[T], connection: Connection) -> T:
    """Run a unit while no other process migrates, and let each of its statements take its time."""
    driver: Any = connection.connection.driver_connection
    silence_seconds, driver.silence_seconds = driver.silence_seconds, None
    try:
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        connection.exec_driver_sql("SET LOCAL lock_timeout = '60s'")
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('numberbook'))")
        return unit(connection)
    finally:
        driver.silence_seconds = silence_seconds


def _postgresql_engine(url: URL, bounds: Bounds) -> AsyncEngine:
    settings = {
        "statement_timeout": int(bounds.statement_seconds * 1000),
        "lock_timeout": int(bounds.lock_seconds * 1000),
        "idle_in_transaction_session_timeout": 5000,
        "timezone": "UTC",
        "jit": "off",
        # Statements that are planned once, and not for their values: those of models/statements.py.
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
            "async_creator_fn": LibpqConnection.connecting(
                bounds.statement_seconds + SILENCE_SECONDS
            ),
            **_KEEPING_ALIVE,
        },
    )


# A server whose machine is gone says nothing, not even that; the system then asks after it.
_KEEPING_ALIVE = {
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}


def _translated(error: DBAPIError | PoolTimeout) -> Exception | None:
    """Our error for the driver's; None where it is a fault of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, _CONTENTION):
        return Locked(_reason(error))
    is_outage = isinstance(cause, psycopg.OperationalError | PoolTimeout)
    if is_outage or (isinstance(error, DBAPIError) and error.connection_invalidated):
        return Unavailable(_reason(error))
    return None


_CONTENTION = (
    psycopg.errors.LockNotAvailable,
    psycopg.errors.DeadlockDetected,
    psycopg.errors.SerializationFailure,
)
