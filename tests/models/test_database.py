"""Units of work on both databases."""

import pytest
from sqlalchemy import Connection, text

from models.database import Database, connect
from models.errors import ConfigurationError

INSERT = text(
    "INSERT INTO account (name, kind, is_operator, created_at)"
    " VALUES ('olivia', 'PERSON', false, '2026-01-01T00:00:00.000Z')"
)
COUNT = text("SELECT count(*) FROM account")


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
