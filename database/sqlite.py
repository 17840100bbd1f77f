"""SQLite: one file. Units of work run in the event loop's thread, on one connection, but for reads
that take long.
"""

import random
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import anyio
import anyio.lowlevel
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import ConnectionPoolEntry

from database.errors import Unavailable
from database.long_reads import THREADS, LongReads
from database.pool import OpenConnections
from database.statements import command
from database.units import ENGINE_OPTIONS, Bounds, Connections, Unit, commit, reason

try:
    import pysqlite3.dbapi2 as sqlite3
except ImportError:  # no wheel for this machine: docs/decisions/0003
    import sqlite3

__all__ = ["HAS_SAFE_WAL", "SQLiteDatabase", "copy", "faults", "sqlite3", "translated"]

T = TypeVar("T")

HAS_SAFE_WAL = sqlite3.sqlite_version_info >= (3, 51, 3)
"""False if this SQLite can lose a write that runs during another connection's checkpoint."""

BUSY_SECONDS = 2.0
"""How long a unit waits while another process has the lock that it needs: that for writing, or that
of the whole file, which is taken for a moment when its last connection is closed.
"""

ROLLBACK_SECONDS = 1.0
"""How long a unit that was interrupted has for its rollback."""


INTERVAL = 10_000
"""After so many steps, about half a millisecond, SQLite asks whether a unit is over."""

NO_BOUND = float("inf")

PREPARED = 128
PREPARED_FOR_LONG_READS = 16
"""Statements of one connection. To prepare one takes nothing beside a long read."""


class SQLiteDatabase:
    """One file, one connection that writes, and some for long reads (docs/decisions/0072).

    With WAL other processes can use the file too.
    """

    name = "sqlite"

    def __init__(self, url: URL, bounds: Bounds) -> None:
        self.path = Path(url.database or "")
        self._bounds = bounds
        self._allowance = _Allowance(min(INTERVAL, bounds.inline_steps))
        self._waiting = 0
        self._engine = _create_engine(url, 1, PREPARED, self._set_up)
        self._open = OpenConnections(self._engine)
        self._long_reads = LongReads(
            _create_engine(url, THREADS, PREPARED_FOR_LONG_READS, _set_up_reader),
            bounds.statement_seconds,
            self.path.with_name(f"{self.path.name}-wal"),
            self._shorten_log,
        )

    def connections(self) -> Connections:
        # A unit on the first connection blocks the event loop: none runs while this code does.
        maximum, in_use, waiting = self._long_reads.connections()
        return Connections(1 + maximum, in_use, self._waiting + waiting)

    async def read(self, unit: Unit[T]) -> T:
        try:
            return await self._when_unlocked(
                unit, self._bounds.statement_seconds, self._bounds.inline_steps
            )
        except Unavailable:
            if not self._allowance.is_used_up:
                raise
        try:
            return await self._long_reads.run(unit)
        except (DatabaseError, PoolTimeout) as error:
            raise translated(error) or error

    async def read_snapshot(self, unit: Unit[T]) -> T:
        return await self.read(partial(_in_snapshot, unit))

    async def write(self, unit: Unit[T]) -> T:
        return await self._transaction(unit, self._bounds.statement_seconds)

    async def write_once(self, unit: Unit[T]) -> T:
        return await self.write(unit)

    async def pause(self) -> None:
        await anyio.lowlevel.checkpoint()

    async def migrate(self, unit: Unit[T]) -> T:
        return await self._transaction(unit, NO_BOUND)

    async def maintain(self, unit: Unit[T]) -> T:
        return await self._when_unlocked(unit, NO_BOUND)

    async def dispose(self) -> None:
        self._long_reads.close()
        self._open.close()
        self._engine.dispose()

    def _set_up(self, connection: Any, _: ConnectionPoolEntry) -> None:  # noqa: ANN401
        _set(connection, _PRAGMAS)
        connection.set_progress_handler(self._allowance.is_over, self._allowance.interval)

    async def _transaction(self, unit: Unit[T], seconds: float) -> T:
        return await self._when_unlocked(partial(_begin_and_commit, unit), seconds)

    async def _when_unlocked(self, unit: Unit[T], seconds: float, steps: float = NO_BOUND) -> T:
        """Run a unit, anew while another connection has a lock, without blocking the event loop.

        A unit that writes has the lock for writing before it begins, so it runs once.
        """
        wait_until = time.monotonic() + BUSY_SECONDS
        while True:
            try:
                return self._run(unit, seconds, steps)
            except _BusyError:
                if time.monotonic() > wait_until:
                    raise
            await self._pause()

    async def _pause(self) -> None:
        self._waiting += 1
        try:
            await anyio.sleep(random.uniform(0.001, 0.01))
        finally:
            self._waiting -= 1

    def _shorten_log(self) -> None:
        """Empty the log, unless another process reads."""
        with suppress(Unavailable):
            self._run(_checkpoint, self._bounds.statement_seconds)

    def _run(self, unit: Unit[T], seconds: float, steps: float = NO_BOUND) -> T:
        self._allowance.give(steps, seconds)
        try:
            return self._open.run(unit)
        except (DatabaseError, PoolTimeout) as error:
            raise translated(error) or error


class _Allowance:
    """The steps and the time of the unit that runs now."""

    def __init__(self, interval: int) -> None:
        """`interval`: after how many steps SQLite calls `is_over`."""
        self.interval = interval
        self.give(NO_BOUND, NO_BOUND)

    def give(self, steps: float, seconds: float) -> None:
        """Let another unit begin."""
        self.is_used_up = False
        self._steps = steps
        self._ends_at = time.monotonic() + seconds

    def is_over(self) -> bool:
        """Whether SQLite is to interrupt the statement."""
        self._steps -= self.interval
        if self._steps >= 0 and time.monotonic() < self._ends_at:
            return False
        self.give(NO_BOUND, ROLLBACK_SECONDS)
        self.is_used_up = True
        return True


def _create_engine(
    url: URL, size: int, statements: int, set_up: Callable[[Any, ConnectionPoolEntry], None]
) -> Engine:
    """`statements`: how many each connection keeps prepared; one takes some 40 KB."""
    engine = create_engine(
        url,
        module=sqlite3,
        pool_size=size,
        max_overflow=0,
        **ENGINE_OPTIONS,
        connect_args={
            "timeout": 0,
            "check_same_thread": False,
            "cached_statements": statements,
        },
    )
    event.listen(engine, "connect", set_up)
    return engine


def _set_up_reader(connection: Any, _: ConnectionPoolEntry) -> None:  # noqa: ANN401
    _set(connection, (*_PRAGMAS, "cache_size = -4000", "query_only = ON"))


def _set(connection: Any, pragmas: Sequence[str]) -> None:  # noqa: ANN401
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}")


_PRAGMAS = (
    "journal_mode = WAL",
    "foreign_keys = ON",
    "synchronous = FULL",
    "cache_size = -16000",  # KiB; with the default 2000 a sorted page reads the file again
)


class _BusyError(Unavailable):
    """Another connection has a lock that is needed."""


def _checkpoint(connection: Connection) -> None:
    command(connection, "PRAGMA wal_checkpoint(TRUNCATE)")


def _in_snapshot(unit: Unit[T], connection: Connection) -> T:
    """The first statement of the transaction takes the snapshot; it waits for nobody."""
    _begin(connection, "BEGIN")
    return commit(unit, connection)


def _begin_and_commit(unit: Unit[T], connection: Connection) -> T:
    _begin(connection, "BEGIN IMMEDIATE")
    return commit(unit, connection)


def _begin(connection: Connection, sql: str) -> None:
    try:
        command(connection, sql)
    except BaseException:
        connection.connection.rollback()  # it may be interrupted when it has begun
        raise


def translated(error: DBAPIError | PoolTimeout) -> Unavailable | None:
    """Our error for the driver's; None for a programming error of ours."""
    if isinstance(error, OperationalError) and "locked" in str(error.orig):
        return _BusyError(reason(error))
    if isinstance(error, OperationalError | PoolTimeout):
        return Unavailable(reason(error))
    # For a damaged file, or one that is no database, SQLite raises this class itself.
    return Unavailable(reason(error)) if type(error.orig) is sqlite3.DatabaseError else None


def copy(path: Path, target: Path) -> None:
    """Copy a database as it is at one moment, without blocking others. Raises sqlite3.Error."""
    with closing(_open_existing(path)) as source, closing(sqlite3.connect(target)) as copied:
        source.backup(copied)


def faults(path: Path) -> list[str]:
    """What SQLite finds wrong with the pages, the indexes and the constraints of a file.

    It can take long: it reads the whole file. Raises sqlite3.Error.
    """
    with closing(_open_existing(path)) as connection:
        rows = connection.execute("PRAGMA integrity_check").fetchall()
    return [row[0] for row in rows if row[0] != "ok"]


def _open_existing(path: Path) -> Any:  # noqa: ANN401
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)
