"""Reads on SQLite that take long: in threads, beside the others, with the same answers."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from threading import Event
from typing import Any

import anyio
import pytest
from sqlalchemy import Connection, text

from database import DEFAULT_BOUNDS, Database, connect, long_reads
from database.errors import Unavailable
from database.long_reads import MOST_WAITING, THREADS
from database.units import READER

COUNTING = "WITH RECURSIVE t(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM t {}) SELECT max(i) FROM t"
ENDLESS = text(COUNTING.format(""))
LONG = text(COUNTING.format("WHERE i < 20000"))
COUNT = text("SELECT count(*) FROM account")
INSERT = text(
    "INSERT INTO account (name, kind, is_operator, created_at)"
    " VALUES ('olivia', 'PERSON', false, '2026-01-01T00:00:00.000Z')"
)


def value(statement: Any) -> Callable[[Connection], int]:  # noqa: ANN401
    def unit(connection: Connection) -> int:
        found: int = connection.execute(statement).scalar_one()
        return found

    return unit


def insert(connection: Connection) -> None:
    connection.execute(INSERT)


@pytest.fixture
async def book_file(sqlite_url: str) -> AsyncIterator[Database]:
    database = connect(sqlite_url)
    yield database
    await database.dispose()


async def until(database: Database, in_use: int, waiting: int = 0) -> None:
    with anyio.fail_after(20):
        while database.connections()[1:] != (in_use, waiting):
            await anyio.sleep(0.001)


async def test_others_read_and_write_while_one_reads_without_end(book_file: Database) -> None:
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(book_file.read, value(ENDLESS))
        await until(book_file, in_use=1)
        for _ in range(5):
            await book_file.write_once(value(COUNT))
            assert await book_file.read(value(COUNT)) == 0
            assert await book_file.read_snapshot(value(LONG)) == 20_000
        tasks.cancel_scope.cancel()
    await until(book_file, in_use=0)


async def test_reads_that_nobody_waits_for_any_more_free_their_threads(
    book_file: Database,
) -> None:
    for _ in range(2):
        async with anyio.create_task_group() as tasks:
            for _ in range(THREADS + 1):
                tasks.start_soon(book_file.read_snapshot, value(ENDLESS))
            await until(book_file, in_use=THREADS, waiting=1)
            tasks.cancel_scope.cancel()
    with anyio.fail_after(20):
        assert await book_file.read_snapshot(value(LONG)) == 20_000


async def test_a_read_that_takes_too_much_cpu_time_is_given_up(sqlite_url: str) -> None:
    database = connect(sqlite_url, DEFAULT_BOUNDS._replace(statement_seconds=0.1))
    for read in (database.read, database.read_snapshot):
        with pytest.raises(Unavailable, match="interrupted"):
            await read(value(ENDLESS))
    assert await database.read(value(LONG)) == 20_000
    await database.dispose()


async def test_one_account_with_many_long_reads_does_not_hold_up_another(
    sqlite_url: str,
) -> None:
    database = connect(sqlite_url, DEFAULT_BOUNDS._replace(statement_seconds=0.3))
    refused = []

    async def read_without_end() -> None:
        READER.set("ann")
        try:
            await database.read(value(ENDLESS))
        except Unavailable as error:
            refused.append(str(error))

    async with anyio.create_task_group() as tasks:
        for _ in range(THREADS + MOST_WAITING + 1):
            tasks.start_soon(read_without_end)
        with anyio.fail_after(20):
            while not refused:
                await anyio.sleep(0.001)
        assert refused[0] == "too many long reads of one account wait"
        READER.set("bea")
        assert await database.read(value(LONG)) == 20_000
        assert len(refused) < MOST_WAITING
        tasks.cancel_scope.cancel()
    await database.dispose()


async def test_a_snapshot_in_a_thread_is_of_one_moment(sqlite_url: str) -> None:
    database = connect(sqlite_url, DEFAULT_BOUNDS._replace(inline_steps=1))
    has_counted, is_written = Event(), Event()

    def count_twice(connection: Connection) -> list[int]:
        counts = [connection.execute(COUNT).scalar_one()]
        has_counted.set()
        assert is_written.wait(20)
        return [*counts, connection.execute(COUNT).scalar_one()]

    reading = asyncio.ensure_future(database.read_snapshot(count_twice))
    with anyio.fail_after(20):
        while not has_counted.is_set():
            await anyio.sleep(0.001)
    await database.write(insert)
    is_written.set()
    assert await reading == [0, 0]
    assert await database.read(value(COUNT)) == 1  # and one's own change is seen at once
    await database.dispose()


async def test_threads_cannot_write(sqlite_url: str) -> None:
    database = connect(sqlite_url, DEFAULT_BOUNDS._replace(inline_steps=1))
    with pytest.raises(Unavailable, match="readonly"):
        await database.read(insert)
    assert await database.read(value(COUNT)) == 0
    await database.dispose()


async def test_without_a_bound_reads_stay_in_the_event_loop(sqlite_url: str) -> None:
    database = connect(sqlite_url, DEFAULT_BOUNDS._replace(inline_steps=10**15))
    reading = asyncio.ensure_future(database.read(value(LONG)))
    await anyio.lowlevel.checkpoint()
    assert reading.done()
    await database.dispose()


async def test_after_a_read_was_moved_writes_have_all_the_time_they_need(
    sqlite_url: str,
) -> None:
    database = connect(sqlite_url, DEFAULT_BOUNDS._replace(inline_steps=1))

    def insert_slowly(connection: Connection) -> int:
        insert(connection)
        return value(LONG)(connection)

    for read in (database.read, database.read_snapshot):
        assert await read(value(LONG)) == 20_000
    assert await database.write(insert_slowly) == 20_000
    assert await database.read(value(COUNT)) == 1
    await database.dispose()


async def test_reads_that_overlap_without_end_do_not_let_the_log_grow(
    book_file: Database, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    most = 100_000
    monkeypatch.setattr(long_reads, "MOST_LOG_BYTES", most)
    log = Path(f"{sqlite_url.removeprefix('sqlite:///')}-wal")
    await book_file.write(insert)

    async def read_again_and_again() -> None:
        while True:
            await book_file.read(value(LONG))

    async with anyio.create_task_group() as tasks:
        for _ in range(THREADS + 1):
            tasks.start_soon(read_again_and_again)
        sizes = [await _written(book_file, log) for _ in range(150)]
        tasks.cancel_scope.cancel()
    assert max(sizes) > most
    assert min(sizes[75:]) < most / 2


async def _written(database: Database, log: Path) -> int:
    await database.write(_update)
    await anyio.sleep(0.001)
    return log.stat().st_size


def _update(connection: Connection) -> None:
    connection.execute(text("UPDATE account SET is_operator = NOT is_operator"))
