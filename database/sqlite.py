"""SQLite: one file, one connection per process. Units of work run in the event loop's thread."""

import random
import time
from contextlib import closing
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
"""How long a transaction on SQLite waits for the write lock."""


class SQLiteDatabase:
    """One file, one connection per process. With WAL other processes can use the file too."""

    name = "sqlite"

    def __init__(self, url: URL, bounds: Bounds) -> None:
        self.path = Path(url.database or "")
        self._bounds = bounds
        self._deadline = float("inf")
        self._waiting = 0
        self._engine = self._create_engine(url)
        self._open = OpenConnections(self._engine)

    def connections(self) -> Connections:
        # A unit blocks the event loop, so none can be running while this code runs.
        return Connections(maximum=1, in_use=0, waiting=self._waiting)

    async def read(self, unit: Unit[T]) -> T:
        return self._run(unit, self._bounds.statement_seconds)

    async def read_snapshot(self, unit: Unit[T]) -> T:
        return await self.read(partial(_in_snapshot, unit))

    async def write(self, unit: Unit[T]) -> T:
        return await self._transaction(unit, self._bounds.statement_seconds)

    async def write_once(self, unit: Unit[T]) -> T:
        return await self.write(unit)

    async def pause(self) -> None:
        await anyio.lowlevel.checkpoint()

    async def migrate(self, unit: Unit[T]) -> T:
        return await self._transaction(unit, float("inf"))

    async def maintain(self, unit: Unit[T]) -> T:
        return self._run(unit, float("inf"))

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
        # SQLite calls this every 10,000 instructions, about half a millisecond, and stops the
        # statement if it returns true.
        connection.set_progress_handler(lambda: time.monotonic() > self._deadline, 10_000)

    async def _transaction(self, unit: Unit[T], seconds: float) -> T:
        """Wait for the write lock without blocking the event loop, then run the whole unit."""
        wait_until = time.monotonic() + BUSY_SECONDS
        while True:
            is_last_try = time.monotonic() > wait_until
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
        except (DatabaseError, PoolTimeout) as error:
            ours = translated(error)
            if ours is None:
                raise
            raise ours from error


_PRAGMAS = (
    "journal_mode = WAL",
    "foreign_keys = ON",
    "synchronous = FULL",
    "cache_size = -16000",  # KiB; with the default 2000 a sorted page reads the file again
)


class _BusyError(Exception):
    """Another connection is writing."""


def _in_snapshot(unit: Unit[T], connection: Connection) -> T:
    """The first statement of the transaction takes the snapshot; it waits for nobody."""
    command(connection, "BEGIN")
    return commit(unit, connection)


def _begin_and_commit(unit: Unit[T], connection: Connection, *, is_last_try: bool) -> T:
    """Raises _BusyError."""
    try:
        command(connection, "BEGIN IMMEDIATE")
    except OperationalError as error:
        if is_last_try or "locked" not in str(error.orig):
            raise
        raise _BusyError from None
    return commit(unit, connection)


def translated(error: DBAPIError | PoolTimeout) -> Unavailable | None:
    """Our error for the driver's; None for a programming error of ours."""
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
