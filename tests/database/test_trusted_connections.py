"""A server, or what stands in its place, that does not do what it said: never a crash, never
another statement's rows.
"""

from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, bindparam, select, text

from database import Bounds, Database, DriverName, connect
from database.errors import Unavailable
from database.postgresql.libpq import MAX_PREPARED
from database.statements import Rows, Statement, command
from database.types import Id

NUMBER = bindparam("value", type_=Id)
PAIR = Statement(lambda: select(NUMBER, text("'x'::text FROM generate_series(1, 50)")))
TRUE_ROWS = [(7, "x")] * 50
ONE_CONNECTION = Bounds(pool_size=1)
NAMES = text("SELECT name FROM pg_prepared_statements")
PID = Statement(lambda: select(text("pg_backend_pid()")))

LIES = {
    "fewer": "SELECT $1",
    "more": "SELECT $1, 'x'::text, 'y'::text, $1 FROM generate_series(1, 50)",
    "swapped": "SELECT 'x'::text, $1 FROM generate_series(1, 50)",
    "narrower": "SELECT 1::smallint, 'x'::text WHERE $1 > 0",
    "longer": "SELECT repeat('z', 1000000), 'x'::text WHERE $1 > 0",
    "of moments": "SELECT now(), 'x'::text WHERE $1 > 0",
    "of no columns": "SELECT FROM generate_series(1, 50) WHERE $1 > 0",
    "a command": "UPDATE account SET name = name WHERE id = $1",
}


@pytest.fixture(params=DriverName)
async def database(postgresql_url: str, request: pytest.FixtureRequest) -> AsyncIterator[Database]:
    database = connect(postgresql_url, ONE_CONNECTION, request.param)
    yield database
    await database.dispose()


that_prepares = pytest.mark.parametrize("database", [DriverName.LIBPQ], indirect=True)


async def pair(database: Database) -> Rows:
    return await database.read(lambda connection: PAIR.rows(connection, {"value": 7}))


async def prepared(database: Database) -> list[str]:
    return await database.read(lambda connection: [*connection.scalars(NAMES)])


def lying(name: str, lie: str) -> Callable[[Connection], None]:
    """Makes a name stand for another statement."""

    def unit(connection: Connection) -> None:
        command(connection, f"DEALLOCATE {name}")
        command(connection, f"PREPARE {name} (bigint) AS {lie}")

    return unit


@that_prepares
@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
async def test_a_name_that_stands_for_other_columns_is_an_outage_of_one_connection(
    database: Database, lie: str
) -> None:
    for run in (database.read, database.write):
        assert await pair(database) == TRUE_ROWS
        [name] = await prepared(database)
        await database.read(lying(name, lie))
        with pytest.raises(Unavailable, match="columns of an answer"):
            await run(lambda connection: PAIR.rows(connection, {"value": 7}))
        assert await pair(database) == TRUE_ROWS


@that_prepares
async def test_a_name_that_somebody_else_has_taken_is_an_outage_of_one_connection(
    database: Database,
) -> None:
    await pair(database)
    [name] = await prepared(database)
    for run in (database.read, database.write):
        await database.dispose()
        await database.read(
            lambda connection: command(
                connection, f"PREPARE {name} (bigint) AS SELECT $1, 'y'::text"
            )
        )
        with pytest.raises(Unavailable, match="already exists"):
            await run(lambda connection: PAIR.rows(connection, {"value": 7}))
        assert await pair(database) == TRUE_ROWS


@that_prepares
async def test_a_name_that_is_gone_is_an_outage_of_one_connection(database: Database) -> None:
    await pair(database)
    await database.read(lambda connection: command(connection, "DEALLOCATE ALL"))
    with pytest.raises(Unavailable, match="does not exist"):
        await pair(database)
    assert await pair(database) == TRUE_ROWS


@pytest.mark.parametrize("database", [DriverName.PSYCOPG], indirect=True)
async def test_the_plain_driver_has_no_names_that_could_stand_for_anything_else(
    database: Database,
) -> None:
    for _ in range(10):
        assert await pair(database) == TRUE_ROWS
    assert await prepared(database) == []


@that_prepares
async def test_a_name_follows_from_the_statement_whatever_came_before(
    database: Database, postgresql_url: str
) -> None:
    statements = [Statement(partial(select, NUMBER, text(str(n)))) for n in range(5)]

    async def names_of(database: Database, ordered: list[Statement]) -> dict[str, str]:
        def unit(connection: Connection) -> dict[str, str]:
            for statement in ordered:
                statement.rows(connection, {"value": 1})
            found = connection.execute(text("SELECT statement, name FROM pg_prepared_statements"))
            return {row.statement: row.name for row in found}

        return await database.read(unit)

    other = connect(postgresql_url, ONE_CONNECTION)
    first, second = await names_of(database, statements), await names_of(other, statements[::-1])
    await other.dispose()
    assert first == second
    assert len(set(first.values())) == len(statements)


SHAPES = [Statement(partial(select, NUMBER, text(str(n)))) for n in range(MAX_PREPARED + 50)]


def all_shapes(connection: Connection) -> None:
    for number, statement in enumerate(SHAPES):
        assert statement.rows(connection, {"value": 7}) == [(7, number)]


async def test_statements_that_are_gone_make_room_as_others_do(database: Database) -> None:
    """A pooler may have led us to a session that never had them."""
    [(pid,)] = await database.read(lambda connection: PID.rows(connection, {}))

    def unit(connection: Connection) -> None:
        for number, statement in enumerate(SHAPES):
            assert statement.rows(connection, {"value": 7}) == [(7, number)]
            command(connection, "DEALLOCATE ALL")

    for run in (database.read, database.write):
        await run(unit)
    assert await database.read(lambda connection: PID.rows(connection, {})) == [(pid,)]


@that_prepares
@pytest.mark.parametrize("can_close", [True, False])
async def test_there_are_never_more_statements_than_the_server_shall_keep(
    database: Database, monkeypatch: pytest.MonkeyPatch, *, can_close: bool
) -> None:
    monkeypatch.setattr(psycopg.capabilities, "has_send_close_prepared", lambda: can_close)
    for run in (database.read, database.write):
        await run(all_shapes)
        assert len(await prepared(database)) == MAX_PREPARED


async def test_nothing_that_runs_leaves_a_setting_behind(database: Database) -> None:
    mode = select(text("current_setting('plan_cache_mode')"))
    seeing = Statement(lambda: mode, is_planned_once=False)
    changed = text("SELECT name, setting FROM pg_settings WHERE source = 'session' ORDER BY name")

    def settings(connection: Connection) -> list[Any]:
        return [*connection.execute(changed)]

    before = await database.read(settings)
    for run in (database.read, database.write):
        assert await run(lambda connection: seeing.rows(connection, {})) == [("force_custom_plan",)]
        assert await database.read(settings) == before
