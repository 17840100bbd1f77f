"""Statements on both drivers of PostgreSQL, on connections that SQLAlchemy uses too."""

import time
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from typing import Any

import anyio
import psycopg
import pytest
from sqlalchemy import Connection, bindparam, cast, select, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.types import Boolean, Text

from database import Bounds, Database, DriverName, connect
from database.errors import Unavailable
from database.moments import rfc3339
from database.postgresql.libpq import MAX_PREPARED
from database.statements import Rows, Statement, command
from database.types import Id, StoredMoment, UtcDateTime
from models.enums import AccountKind

NUMBER = bindparam("value", type_=Id)
ECHO = Statement(lambda: select(NUMBER))
CUT = "SELECT pg_terminate_backend(%s)"
PID = Statement(lambda: select(text("pg_backend_pid()")))
WAIT = Statement(lambda: select(text("pg_sleep(0.3)::text")))
WAIT_TO_BE_CUT = Statement(lambda: select(text("pg_sleep(60)::text")))


@pytest.fixture(params=DriverName)
def driver(request: pytest.FixtureRequest) -> DriverName:
    name: DriverName = request.param
    return name


@pytest.fixture
async def database(postgresql_url: str, driver: DriverName) -> AsyncIterator[Database]:
    database = connect(postgresql_url, driver=driver)
    yield database
    await database.dispose()


that_prepares = pytest.mark.parametrize("driver", [DriverName.LIBPQ], indirect=True)


async def rows(database: Database, statement: Statement, **parameters: Any) -> Rows:  # noqa: ANN401
    return await database.read(lambda connection: statement.rows(connection, parameters))


MOMENT = datetime(2026, 11, 28, 9, 30, 0, 123000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        (Id, 1),
        (Id, 2**63 - 1),
        (Id, None),
        (Text(), ""),
        (Text(), "Büro — ☎ 🎧"),
        (Text(), AccountKind.TEAM),
        (Text(), "x" * 3_000_000),
        (Text(), None),
        (Boolean(), False),
        (Boolean(), None),
        (UtcDateTime(), MOMENT),
        (UtcDateTime(), None),
        (ARRAY(Id), []),
        (ARRAY(Id), [1, 2**63 - 1]),
        (ARRAY(Text()), ["a", '"', "{", "\\", ""]),
        (ARRAY(Text()), [AccountKind.TEAM, AccountKind.PERSON]),
    ],
)
async def test_a_value_is_returned_as_sent(database: Database, type_: Any, value: object) -> None:  # noqa: ANN401
    echo = Statement(lambda: select(cast(bindparam("value", type_=type_), type_)))
    for _ in range(2):
        assert await rows(database, echo, value=value) == [(value,)]


@that_prepares
async def test_integers_of_any_size_are_one_prepared_statement(database: Database) -> None:
    names = text("SELECT count(*) FROM pg_prepared_statements")

    def unit(connection: Connection) -> int:
        for value in (1, 2**15, 2**31, 2**62):
            assert ECHO.rows(connection, {"value": value}) == [(value,)]
        prepared: int = connection.execute(names).scalar_one()
        return prepared

    assert await database.read(unit) == 1


@that_prepares
async def test_the_oldest_prepared_statements_are_dropped(database: Database) -> None:
    statements = [
        Statement(partial(select, NUMBER, text(str(n)))) for n in range(MAX_PREPARED + 20)
    ]

    def unit(connection: Connection) -> int:
        for _ in range(2):
            for number, statement in enumerate(statements):
                assert statement.rows(connection, {"value": 7}) == [(7, number)]
        count = text("SELECT count(*) FROM pg_prepared_statements")
        prepared: int = connection.execute(count).scalar_one()
        return prepared

    assert await database.read(unit) == MAX_PREPARED


async def test_concurrent_units_have_their_own_answers(database: Database) -> None:
    found: dict[int, Rows] = {}

    async def ask(value: int) -> None:
        found[value] = await rows(database, ECHO, value=value)

    for _ in range(3):
        async with anyio.create_task_group() as tasks:
            for value in range(64):
                tasks.start_soon(ask, value)
        assert found == {value: [(value,)] for value in range(64)}


async def test_sqlalchemy_and_our_own_statements_share_a_connection(
    database: Database,
) -> None:
    def unit(connection: Connection) -> None:
        for value in range(20):
            assert ECHO.rows(connection, {"value": value}) == [(value,)]
            assert connection.execute(text("SELECT :v"), {"v": value}).scalar_one() == value

    await database.read(unit)
    await database.write(unit)


async def test_after_a_failed_statement_the_connection_can_be_used(database: Database) -> None:
    division = Statement(
        lambda: select(text("1 / :value").bindparams(bindparam("value", type_=Id)))
    )
    pid = await rows(database, PID)
    for _ in range(2):
        with pytest.raises(Exception, match="division by zero"):
            await rows(database, division, value=0)
        assert await rows(database, division, value=1) == [(1,)]
    assert await rows(database, PID) == pid


async def test_custom_plans_are_made_only_for_statements_that_need_them(database: Database) -> None:
    mode = select(text("current_setting('plan_cache_mode')"))
    generic, custom = Statement(lambda: mode), Statement(lambda: mode, is_planned_once=False)
    broken = Statement(lambda: select(text("1 / 0")), is_planned_once=False)

    def unit(connection: Connection) -> list[Rows]:
        return [each.rows(connection, {}) for each in (generic, custom, generic)]

    modes = [[("force_generic_plan",)], [("force_custom_plan",)], [("force_generic_plan",)]]
    for run in (database.read, database.write):
        assert await run(unit) == modes
        with pytest.raises(Exception, match="division by zero"):
            await run(lambda connection: broken.rows(connection, {}))
        assert await rows(database, generic) == modes[0]


async def test_a_connection_that_is_cut_while_it_waits_fails_one_unit(
    database: Database, postgresql_url: str
) -> None:
    [(pid,)] = await rows(database, PID)

    async def cut() -> None:
        await anyio.sleep(0.1)
        async with await psycopg.AsyncConnection.connect(postgresql_url) as other:
            await other.execute(CUT, [pid])

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(cut)
        with pytest.raises(Unavailable, match="terminating connection"):
            await rows(database, WAIT_TO_BE_CUT)
    assert await rows(database, PID) != [(pid,)]


async def test_a_connection_that_is_cut_while_idle_keeps_the_event_loop_quiet(
    database: Database, postgresql_url: str
) -> None:
    [(pid,)] = await rows(database, PID)
    with closing(psycopg.connect(postgresql_url, autocommit=True)) as other:
        other.execute(CUT, [pid])
    await anyio.sleep(0.1)
    started = anyio.current_time()
    turns = 0
    while anyio.current_time() < started + 0.2:
        await anyio.sleep(0.02)
        turns += 1
    assert turns <= 10  # nothing wakes the event loop before a sleep has ended
    with pytest.raises(Unavailable):
        await rows(database, PID)
    assert await rows(database, ECHO, value=1) == [(1,)]


async def test_a_connection_that_is_cut_before_it_is_used_leaves_its_socket_to_others(
    database: Database, postgresql_url: str
) -> None:
    def unit(connection: Connection) -> None:
        [(pid,)] = PID.rows(connection, {})
        with closing(psycopg.connect(postgresql_url, autocommit=True)) as other:
            other.execute(CUT, [pid])
        time.sleep(0.1)  # the event loop does not see that the connection is lost
        ECHO.rows(connection, {"value": 1})

    for _ in range(3):
        with pytest.raises(Unavailable):
            await database.read(unit)
        async with await anyio.create_tcp_listener(local_host="127.0.0.1"):
            assert await rows(database, ECHO, value=1) == [(1,)]


@that_prepares
async def test_a_statement_that_the_server_refuses_is_prepared_again(
    database: Database, postgresql_url: str
) -> None:
    shelf = Statement(lambda: select(text("value FROM shelf")))
    with closing(psycopg.connect(postgresql_url, autocommit=True)) as other:
        other.execute("CREATE TABLE shelf AS SELECT 1 AS value")
        assert await rows(database, shelf) == [(1,)]
        other.execute("ALTER TABLE shelf ALTER value TYPE text")
        with pytest.raises(Exception, match="must not change result type"):
            await rows(database, shelf)
        assert await rows(database, shelf) == [("1",)]
    await database.read(lambda connection: command(connection, "DEALLOCATE ALL"))
    with pytest.raises(Exception, match="does not exist"):
        await rows(database, shelf)
    assert await rows(database, shelf) == [("1",)]


async def test_times_as_stored_and_as_datetimes_are_separate_statements(
    database: Database,
) -> None:
    moment = bindparam("value", type_=UtcDateTime)
    text_, as_stored = (
        Statement(partial(select, cast(moment, t))) for t in (UtcDateTime, StoredMoment)
    )
    for _ in range(2):
        assert await rows(database, text_, value=MOMENT) == [(MOMENT,)]
        [(stored,)] = await rows(database, as_stored, value=MOMENT)
        assert rfc3339(stored) == rfc3339(MOMENT)


async def test_connections_have_tcp_keepalives(database: Database) -> None:
    def unit(connection: Connection) -> dict[str, str]:
        driver: Any = connection.connection.driver_connection
        given: dict[str, str] = driver.info.get_parameters()
        return given

    given = await database.read(unit)
    assert given["tcp_user_timeout"] == "10000"
    assert given["keepalives_idle"] == "5"


async def test_migrations_have_no_limit_of_time(
    postgresql_url: str, driver: DriverName, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("database.postgresql.sessions.SILENCE_SECONDS", 0.1)
    database = connect(postgresql_url, Bounds(statement_seconds=0.1), driver)
    slow = text("SELECT pg_sleep(0.5)")

    def unit(connection: Connection) -> None:
        connection.execute(slow)
        WAIT.rows(connection, {})

    await database.migrate(unit)
    with pytest.raises(Unavailable, match="timeout"):
        await database.read(unit)
    await database.dispose()


async def test_commands_run_too(database: Database) -> None:
    def unit(connection: Connection) -> Rows:
        command(connection, "SET LOCAL application_name = 'somebody'")
        return Statement(lambda: select(text("current_setting('application_name')"))).rows(
            connection, {}
        )

    assert await database.write(unit) == [("somebody",)]
    with pytest.raises(Exception, match="syntax error"):
        await database.read(lambda connection: command(connection, "NONSENSE"))
