"""The plain drivers: prepared statements on open connections, rows as tuples."""

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from functools import cache
from typing import Any, Protocol

import psycopg
from sqlalchemy.engine import make_url

from database import moments

try:
    import pysqlite3.dbapi2 as sqlite3
except ImportError:
    import sqlite3

CONNECTIONS = 10
PRAGMAS = ("journal_mode = WAL", "foreign_keys = ON", "synchronous = FULL", "cache_size = -16000")

Row = tuple[Any, ...]


class Session(Protocol):
    """A connection, while one request uses it."""

    async def rows(self, statement: str, *parameters: object) -> Sequence[Row]:
        """All rows of a statement; empty if it returns none."""


class Database(Protocol):
    """A database with open connections."""

    async def open(self) -> None:
        """Connect."""

    def reading(self) -> AbstractAsyncContextManager[Session]:
        """A session without a transaction."""

    def writing(self) -> AbstractAsyncContextManager[Session]:
        """A session in one transaction."""


def database_at(url: str) -> Database:
    """The database at a URL, not yet open."""
    return SQLite(url) if url.startswith("sqlite") else PostgreSQL(url)


def now() -> str:
    """The current time in a form for both databases."""
    return rfc3339(datetime.now(UTC))


def rfc3339(moment: datetime | int | str) -> str:
    """A time of a row, in UTC with milliseconds and Z; SQLite stores it in this form, and F0 reads
    what PostgreSQL stores.
    """
    if isinstance(moment, str):
        return moment
    if isinstance(moment, int):
        return moments.rfc3339(moment)
    return moment.isoformat(timespec="milliseconds")[:-6] + "Z"


class PostgreSQL:
    """psycopg: every statement prepared, rows in binary."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._free: asyncio.LifoQueue[psycopg.AsyncConnection] = asyncio.LifoQueue()

    async def open(self) -> None:
        for _ in range(CONNECTIONS):
            connection = await psycopg.AsyncConnection.connect(
                self._url,
                autocommit=True,
                prepare_threshold=0,
                cursor_factory=psycopg.AsyncRawCursor,
                options="-c timezone=UTC -c jit=off",
            )
            self._free.put_nowait(connection)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Session]:
        connection = await self._free.get()
        try:
            yield PostgreSQLSession(connection)
        finally:
            self._free.put_nowait(connection)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Session]:
        connection = await self._free.get()
        try:
            async with connection.transaction():
                yield PostgreSQLSession(connection)
        finally:
            self._free.put_nowait(connection)


class PostgreSQLSession:
    def __init__(self, connection: psycopg.AsyncConnection) -> None:
        self._connection = connection

    async def rows(self, statement: str, *parameters: object) -> Sequence[Row]:
        cursor = self._connection.cursor(binary=True)
        await cursor.execute(statement.encode(), parameters)
        return await cursor.fetchall() if cursor.description else ()


class SQLite:
    """One connection, used in the thread of the event loop."""

    def __init__(self, url: str) -> None:
        self._path = make_url(url).database or ""

    async def open(self) -> None:
        self._connection = sqlite3.connect(self._path, isolation_level=None, timeout=5)
        for pragma in PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}")

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Session]:
        yield SQLiteSession(self._connection)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Session]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield SQLiteSession(self._connection)
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")


class SQLiteSession:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    async def rows(self, statement: str, *parameters: object) -> Sequence[Row]:
        rows: Sequence[Row] = self._connection.execute(_numbered(statement), parameters).fetchall()
        return rows


@cache
def _numbered(statement: str) -> str:
    """The statement with its parameters in SQLite's notation, ?1 for $1."""
    return re.sub(r"\$(\d)", r"?\1", statement)
