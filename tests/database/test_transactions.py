"""Units of work within the transaction of another unit, on both databases."""

import anyio.lowlevel
import psycopg
import pytest
from sqlalchemy import Connection, text

from database import DEFAULT_BOUNDS, Database, Units, connect
from database.errors import Locked, Unavailable
from database.transactions import within

INSERT = (
    "INSERT INTO account (name, kind, is_operator, created_at)"
    " VALUES ('{}', 'PERSON', false, '2026-01-01T00:00:00.000Z')"
)


def insert(connection: Connection, name: str) -> None:
    connection.execute(text(INSERT.format(name)))


def insert_then_fail(connection: Connection) -> None:
    insert(connection, "nobody")
    raise ValueError("on purpose")


def names(connection: Connection) -> list[str]:
    return list(connection.execute(text("SELECT name FROM account ORDER BY name")).scalars())


async def several(units: Units) -> list[str]:
    """Two units that write, and between them one that fails."""
    await units.write(lambda connection: insert(connection, "ann"))
    with pytest.raises(ValueError, match="on purpose"):
        await units.write(insert_then_fail)
    await units.write_once(lambda connection: insert(connection, "bea"))
    return await units.read(names)


async def test_only_what_a_unit_that_raises_wrote_is_undone(database: Database) -> None:
    seen = await database.write(lambda connection: within(connection, several))
    assert seen == await database.read(names) == ["ann", "bea"]


async def test_all_is_undone_if_the_outer_unit_raises(database: Database) -> None:
    def outer(connection: Connection) -> None:
        assert within(connection, several) == ["ann", "bea"]
        raise ValueError("on purpose")

    with pytest.raises(ValueError, match="on purpose"):
        await database.write(outer)
    assert await database.read(names) == []


async def test_a_statement_that_fails_leaves_the_transaction_usable(database: Database) -> None:
    async def work(units: Units) -> None:
        await units.write(lambda connection: insert(connection, "ann"))
        with pytest.raises(Exception, match="(?i)unique"):
            await units.write(lambda connection: insert(connection, "ann"))
        await units.write(lambda connection: insert(connection, "bea"))

    await database.write(lambda connection: within(connection, work))
    assert await database.read(names) == ["ann", "bea"]


async def test_work_that_waits_for_something_else_is_refused_and_undone(
    database: Database,
) -> None:
    async def work(units: Units) -> None:
        await units.write(lambda connection: insert(connection, "ann"))
        await anyio.lowlevel.checkpoint()

    with pytest.raises(RuntimeError, match="something other than its transaction"):
        await database.write(lambda connection: within(connection, work))
    assert await database.read(names) == []


async def test_a_snapshot_is_refused(database: Database) -> None:
    async def snapshot(units: Units) -> list[str]:
        return await units.read_snapshot(names)

    with pytest.raises(RuntimeError, match="snapshot"):
        await database.write(lambda c: within(c, snapshot))


async def test_a_row_that_another_transaction_has_locked_is_reported_as_such(
    postgresql_url: str,
) -> None:
    database = connect(postgresql_url, DEFAULT_BOUNDS._replace(lock_seconds=0.05))
    await database.write(lambda connection: insert(connection, "ann"))

    def rename(connection: Connection) -> None:
        connection.execute(text("UPDATE account SET is_operator = true"))

    async def work(units: Units) -> list[str]:
        with pytest.raises(Locked):
            await units.write(rename)
        return await units.read(names)

    with psycopg.connect(postgresql_url) as other:
        other.execute("SELECT FROM account FOR UPDATE")
        found = await database.write(lambda c: within(c, work))
    assert found == ["ann"]
    await database.dispose()


async def test_after_the_connection_is_lost_no_unit_runs_on_another_one(
    postgresql_url: str,
) -> None:
    database = connect(postgresql_url)

    def cut(connection: Connection) -> None:
        pid = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        with psycopg.connect(postgresql_url, autocommit=True) as other:
            other.execute("SELECT pg_terminate_backend(%s)", (pid,))
        insert(connection, "ann")

    async def work(units: Units) -> None:
        for unit in (cut, lambda connection: insert(connection, "bea")):
            with pytest.raises(Unavailable):
                await units.write(unit)

    with pytest.raises(Unavailable):
        await database.write(lambda connection: within(connection, work))
    assert await database.read(names) == []
    await database.dispose()
