"""Units of work on both databases."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from typing import Any

import anyio
import anyio.lowlevel
import psycopg
import pytest
from sqlalchemy import Connection, select, text

from database import DEFAULT_BOUNDS, Connections, Database, connect, sqlite
from database.errors import ConfigurationError, Unavailable
from database.long_reads import THREADS
from database.statements import Statement

try:
    import pysqlite3.dbapi2 as sqlite3  # two libraries in one process do not see each other's locks
except ImportError:
    import sqlite3

INSERT = text(
    "INSERT INTO account (name, kind, is_operator, created_at)"
    " VALUES ('olivia', 'PERSON', false, '2026-01-01T00:00:00.000Z')"
)
COUNT = text("SELECT count(*) FROM account")
PID = text("SELECT pg_backend_pid()")
CUT = (
    b"SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    b" WHERE datname = current_database() AND application_name = 'numberbook'"
)


def _insert(connection: Connection) -> None:
    connection.execute(INSERT)


def _insert_then_fail(connection: Connection) -> None:
    connection.execute(INSERT)
    raise RuntimeError("on purpose")


def _count(connection: Connection) -> int:
    count: int = connection.execute(COUNT).scalar_one()
    return count


async def test_a_unit_that_ends_is_committed(database: Database) -> None:
    await database.write(_insert)
    assert await database.read(_count) == 1


async def test_a_unit_that_raises_is_rolled_back(database: Database) -> None:
    with pytest.raises(RuntimeError):
        await database.write(_insert_then_fail)
    assert await database.read(_count) == 0


async def test_connections_in_use_and_waiting_units_are_counted(postgresql_url: str) -> None:
    database = connect(postgresql_url)
    size = DEFAULT_BOUNDS.pool_size
    idle = Connections(size, in_use=0, waiting=0)
    assert database.connections() == idle
    with closing(psycopg.connect(postgresql_url)) as other:
        other.execute(LOCK)
        async with anyio.create_task_group() as tasks:
            for _ in range(size + 2):
                tasks.start_soon(database.read, _wait_for_the_lock)
            await until(database, Connections(size, in_use=size, waiting=2))
            other.rollback()
    assert database.connections() == idle
    await database.dispose()


async def test_units_that_wait_for_the_write_lock_are_counted(sqlite_url: str) -> None:
    database = connect(sqlite_url)
    idle = Connections(1 + THREADS, in_use=0, waiting=0)
    assert database.connections() == idle
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as other:
        other.execute("BEGIN IMMEDIATE")
        async with anyio.create_task_group() as tasks:
            for _ in range(2):
                tasks.start_soon(database.write, _count)
            await until(database, idle._replace(waiting=2))
            other.rollback()
    assert database.connections() == idle
    await database.dispose()


Use = Callable[[Database], Awaitable[int]]


@pytest.mark.parametrize(
    "use",
    [
        lambda database: database.read(_count),
        lambda database: database.read_snapshot(_count),
        lambda database: database.write(_count),
        lambda database: database.write_once(_count),
        lambda database: database.migrate(_count),
        lambda database: database.maintain(_count),
    ],
    ids=["read", "read_snapshot", "write", "write_once", "migrate", "maintain"],
)
async def test_a_unit_waits_while_another_process_has_locked_the_whole_file(
    sqlite_url: str, use: Use
) -> None:
    database = connect(sqlite_url)
    counted: list[int] = []

    async def count() -> None:
        counted.append(await use(database))

    with closing(exclusive(sqlite_url)) as other:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(count)
            await until(database, Connections(1 + THREADS, in_use=0, waiting=1))
            other.close()
    assert counted == [0]
    await database.dispose()


async def test_a_file_that_stays_locked_is_an_outage(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.1)
    database = connect(sqlite_url)
    with closing(exclusive(sqlite_url)), pytest.raises(Unavailable, match="locked"):
        await database.read(_count)
    assert await database.read(_count) == 0
    await database.dispose()


def exclusive(url: str) -> Any:  # noqa: ANN401
    """A connection that locks the whole file, as one does that is the last and closes."""
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("BEGIN IMMEDIATE")
    connection.rollback()
    return connection


LOCK = "SELECT pg_advisory_xact_lock(1)"


def _wait_for_the_lock(connection: Connection) -> None:
    connection.execute(text(LOCK))


def _sleep(connection: Connection) -> None:
    connection.execute(text("SELECT pg_sleep(0.5)"))


async def until(database: Database, connections: Connections) -> None:
    with anyio.fail_after(10):
        while database.connections() != connections:
            await anyio.sleep(0.005)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "numbers.db",
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://host/name",
        "postgresql://host:port/x",
    ],
)
def test_a_url_that_cannot_work_is_refused_with_advice(url: str) -> None:
    with pytest.raises(ConfigurationError, match="Set NUMBERBOOK_DATABASE_URL"):
        connect(url)


@pytest.fixture
async def on_postgresql(postgresql_url: str) -> AsyncIterator[Database]:
    database = connect(postgresql_url)
    yield database
    await database.dispose()


async def cancelled_by_a_scope(run: Awaitable[object], seconds: float) -> None:
    with anyio.move_on_after(seconds) as scope:
        await run
        await anyio.lowlevel.checkpoint()
    assert scope.cancelled_caught


async def cancelled_as_a_task(run: Awaitable[object], seconds: float) -> None:
    """As graphql-core does with the other root fields if one makes `data` null."""
    task = asyncio.ensure_future(run)
    await anyio.sleep(seconds)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


SLEEP = Statement(lambda: select(text("pg_sleep(0.4)::text")))


def by_sqlalchemy(connection: Connection) -> None:
    connection.execute(text("SELECT pg_sleep(0.4)"))


def by_our_own(connection: Connection) -> None:
    SLEEP.rows(connection, {})


@pytest.mark.parametrize("cancelled", [cancelled_by_a_scope, cancelled_as_a_task])
@pytest.mark.parametrize("wait", [by_sqlalchemy, by_our_own])
@pytest.mark.parametrize("seconds", [0.0001, 0.02, 0.2])
async def test_a_cancelled_unit_leaves_a_connection_that_works(
    on_postgresql: Database,
    caplog: pytest.LogCaptureFixture,
    cancelled: Callable[[Awaitable[object], float], Awaitable[None]],
    wait: Callable[[Connection], None],
    seconds: float,
) -> None:
    pid = await on_postgresql.read(lambda connection: connection.scalar(PID))
    for run in (on_postgresql.read, on_postgresql.write):
        await cancelled(run(wait), seconds)
    assert await on_postgresql.read(lambda connection: connection.scalar(PID)) == pid
    assert caplog.text == ""


async def test_of_connections_that_are_cut_while_idle_only_one_fails_a_unit(
    on_postgresql: Database, postgresql_url: str
) -> None:
    size = DEFAULT_BOUNDS.pool_size
    async with anyio.create_task_group() as tasks:
        for _ in range(size):
            tasks.start_soon(on_postgresql.read, _sleep)
    with closing(psycopg.connect(postgresql_url, autocommit=True)) as other:
        cut = other.execute(CUT).fetchall()
    assert len(cut) == size
    with pytest.raises(Unavailable):
        await on_postgresql.read(_sleep)
    async with anyio.create_task_group() as tasks:
        for _ in range(size):
            tasks.start_soon(on_postgresql.read, _sleep)
