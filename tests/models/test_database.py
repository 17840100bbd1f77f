"""Units of work on both databases."""

from collections.abc import AsyncIterator

import anyio
import anyio.lowlevel
import pytest
from sqlalchemy import Connection, text

from models.database import Database, connect
from models.errors import ConfigurationError

INSERT = text(
    "INSERT INTO account (name, kind, is_operator, created_at)"
    " VALUES ('olivia', 'PERSON', false, '2026-01-01T00:00:00.000Z')"
)
COUNT = text("SELECT count(*) FROM account")
PID = text("SELECT pg_backend_pid()")


def _insert(connection: Connection) -> None:
    connection.execute(INSERT)


def _insert_then_fail(connection: Connection) -> None:
    connection.execute(INSERT)
    raise RuntimeError("on purpose")


def _count(connection: Connection) -> int:
    count: int = connection.execute(COUNT).scalar_one()
    return count


async def test_a_unit_that_ends_is_kept(database: Database) -> None:
    await database.write(_insert)
    assert await database.read(_count) == 1


async def test_a_unit_that_raises_leaves_nothing(database: Database) -> None:
    with pytest.raises(RuntimeError):
        await database.write(_insert_then_fail)
    assert await database.read(_count) == 0


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


@pytest.mark.parametrize("seconds", [0.0001, 0.02, 0.2])
async def test_who_is_cancelled_leaves_a_connection_that_goes_on(
    on_postgresql: Database, caplog: pytest.LogCaptureFixture, seconds: float
) -> None:
    pid = await on_postgresql.read(lambda connection: connection.scalar(PID))
    for run in (on_postgresql.read, on_postgresql.write):
        with anyio.move_on_after(seconds) as scope:
            await run(lambda connection: connection.scalar(text("SELECT pg_sleep(0.4)")))
            await anyio.lowlevel.checkpoint()
        assert scope.cancelled_caught
    assert await on_postgresql.read(lambda connection: connection.scalar(PID)) == pid
    assert caplog.text == ""
