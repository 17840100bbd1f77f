"""The way of a database's schema from nothing to the present and back."""

from functools import partial
from pathlib import Path

import anyio
import psycopg
import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

import migrations
from models.database import Database, connect
from models.errors import ConfigurationError
from tests.house import House


def _alembic(step: str, connection: Connection, *arguments: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    config.attributes["connection"] = connection
    getattr(command, step)(config, *arguments)


async def test_the_tables_are_those_of_the_models(database: Database) -> None:
    await database.migrate(partial(_alembic, "check"))


async def test_down_and_up_again(database: Database) -> None:
    await database.migrate(lambda connection: _alembic("downgrade", connection, "base"))
    assert not await migrations.is_current(database)
    assert await migrations.upgrade(database) == (migrations.EMPTY, migrations.newest())
    assert await migrations.is_current(database)
    await database.migrate(partial(_alembic, "check"))


async def test_a_trail_is_kept_when_it_becomes_append_only(house: House) -> None:
    olivia = await house.person("olivia")
    numbers = [await house.number(olivia) for _ in range(3)]
    before = [await house.everything(number) for number in numbers]
    await house.database.migrate(lambda connection: _alembic("downgrade", connection, "0001"))
    assert [await house.everything(number) for number in numbers] == before
    await migrations.upgrade(house.database)
    assert [await house.everything(number) for number in numbers] == before
    assert (await olivia.update(numbers[0], nickname="x"))["userErrors"] == []
    assert len(await house.trail(numbers[0])) == 2


async def test_many_at_once_upgrade_once(database: Database, database_url: str) -> None:
    await database.migrate(lambda connection: _alembic("downgrade", connection, "base"))
    others = [connect(database_url) for _ in range(4)]
    async with anyio.create_task_group() as tasks:
        for other in others:
            tasks.start_soon(migrations.upgrade, other)
    assert await migrations.is_current(database)
    for other in others:
        await other.dispose()


async def test_a_revision_of_a_newer_version_is_refused(database: Database) -> None:
    await database.write(
        lambda connection: connection.execute(text("UPDATE alembic_version SET version_num = '9'"))
    )
    with pytest.raises(ConfigurationError, match="revision 9, which this version"):
        await migrations.upgrade(database)


async def test_a_role_that_may_not_change_the_schema_is_told_what_to_do(
    postgresql_url: str,
) -> None:
    with psycopg.connect(postgresql_url, autocommit=True) as owner:
        owner.execute("DROP SCHEMA public CASCADE")
        owner.execute("CREATE SCHEMA public")
        owner.execute("CREATE ROLE reader LOGIN")
        owner.execute("GRANT USAGE ON SCHEMA public TO reader")
    database = connect(postgresql_url.replace("postgres:@", "reader:@"))
    with pytest.raises(ConfigurationError, match="run `numberbook migrate`"):
        await migrations.upgrade(database)
    await database.dispose()
