"""Upgrades of the database's schema from nothing to the newest revision, and downgrades."""

import re
from functools import partial
from typing import Any

import anyio
import anyio.to_thread
import psycopg
import pytest
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

import migrations
from database import Database, connect
from database.errors import ConfigurationError, Unavailable
from models.clock import utc_now
from resolvers.demo.data import fill
from resolvers.integrity.check import check
from tests.migrations.revisions import older, take
from tests.support.book import SECRET_KEY, Book
from tests.support.programs.processes import ROOT


async def test_the_tables_are_those_of_the_models(database: Database) -> None:
    await database.migrate(partial(take, "check"))


async def test_down_and_up_again(database: Database) -> None:
    await database.migrate(lambda connection: take("downgrade", connection, "base"))
    assert not await migrations.is_current(database)
    assert await migrations.upgrade(database) == (migrations.EMPTY, migrations.newest())
    assert await migrations.is_current(database)
    await database.migrate(partial(take, "check"))


def _rows(connection: Connection) -> dict[str, list[Any]]:
    """All rows of all tables except that of the revision."""
    names = set(inspect(connection).get_table_names()) - {"alembic_version"}
    tables = {name for name in names if not name.startswith("phone_number_search")}
    return {
        table: sorted(map(repr, connection.execute(text(f"SELECT * FROM {table}"))))
        for table in tables
    }


def _downgrade(revision: str, connection: Connection) -> None:
    take("downgrade", connection, revision)


async def test_down_and_up_again_keeps_all_data(database: Database) -> None:
    await fill(database, utc_now, SECRET_KEY.encode())
    # Older revisions than the newest have no tags, notes and references.
    await database.migrate(lambda connection: take("downgrade", connection, "0010"))
    await migrations.upgrade(database)
    before = await database.read(_rows)
    assert all(len(before[table]) for table in ("phone_number", "phone_number_grant"))
    for revision in older():
        await database.migrate(partial(_downgrade, revision))
        assert not await migrations.is_current(database)
        await migrations.upgrade(database)
        assert await database.read(_rows) == before, revision
    assert [finding async for finding in check(database)] == []
    await database.migrate(partial(take, "check"))
    with pytest.raises(DBAPIError, match="only added to"):
        await database.write(
            lambda connection: connection.execute(text("DELETE FROM phone_number_change"))
        )


async def test_a_trail_is_kept_when_it_becomes_append_only(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = [await book.number(olivia) for _ in range(3)]
    before = [await book.everything(number) for number in numbers]
    trails = [trail for _, trail in before]
    await book.database.migrate(lambda connection: take("downgrade", connection, "0001"))
    assert [await book.trail(number) for number in numbers] == trails
    await migrations.upgrade(book.database)
    assert [await book.everything(number) for number in numbers] == before
    assert (await olivia.update(numbers[0], nickname="x"))["userErrors"] == []
    assert len(await book.trail(numbers[0])) == 2


async def test_concurrent_upgrades_are_done_once(database: Database, database_url: str) -> None:
    await database.migrate(lambda connection: take("downgrade", connection, "base"))
    others = [connect(database_url) for _ in range(4)]
    async with anyio.create_task_group() as tasks:
        for other in others:
            tasks.start_soon(migrations.upgrade, other)
    assert await migrations.is_current(database)
    for other in others:
        await other.dispose()


async def test_the_error_for_a_role_that_may_not_change_the_schema_says_what_to_do(
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


def readable(url: str) -> bool:
    """Whether somebody who waits for a table as long as a server does can read accounts."""
    with psycopg.connect(url, options="-c lock_timeout=500") as connection:
        connection.execute("SELECT count(*) FROM account")
        return True


async def test_a_migration_that_waits_for_a_table_lets_others_read(postgresql_url: str) -> None:
    database = connect(postgresql_url)
    await database.migrate(lambda connection: take("downgrade", connection, "0002"))
    with psycopg.connect(postgresql_url) as dump:
        dump.execute("LOCK TABLE account IN ACCESS SHARE MODE")  # as pg_dump does for minutes
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(migrations.upgrade, database)
            for _ in range(20):
                await anyio.sleep(0.1)
                assert await anyio.to_thread.run_sync(readable, postgresql_url)
            assert not await migrations.is_current(database)
            dump.rollback()
    assert await migrations.is_current(database)
    await database.dispose()


async def test_a_table_that_stays_locked_is_an_outage_and_nothing_is_half_done(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "PATIENCE_SECONDS", 0.1)
    database = connect(postgresql_url)
    await database.migrate(lambda connection: take("downgrade", connection, "0002"))
    with psycopg.connect(postgresql_url) as dump:
        dump.execute("LOCK TABLE account IN ACCESS SHARE MODE")
        with pytest.raises(Unavailable, match="stayed locked"):
            await migrations.upgrade(database)
    assert not await migrations.is_current(database)
    await migrations.upgrade(database)
    await database.migrate(partial(take, "check"))
    await database.dispose()


BEFORE = re.compile(r"CREATE INDEX CONCURRENTLY IF NOT EXISTS (\w+)[^;]+;")


async def test_the_indexes_that_are_made_before_the_migration_are_those_of_the_models(
    postgresql_url: str,
) -> None:
    database = connect(postgresql_url)
    await database.migrate(lambda connection: take("downgrade", connection, "0002"))
    changelog = (ROOT / "CHANGELOG.md").read_text()
    made = list(BEFORE.finditer(changelog))
    with psycopg.connect(postgresql_url, autocommit=True) as connection:
        for each in made:
            connection.execute(each[0].encode())
        [[before]] = connection.execute(_OIDS, [[each[1] for each in made]])
        await migrations.upgrade(database)
        [[after]] = connection.execute(_OIDS, [[each[1] for each in made]])
    assert before == after
    assert len(before) == 6
    await database.migrate(partial(take, "check"))
    await database.dispose()


_OIDS = "SELECT array_agg(oid ORDER BY relname) FROM pg_class WHERE relname = ANY (%s)"

FOLDED = {"İstanbul": "istanbul", "“Süd” – 1": '"süd" - 1', "Ｆｒｏｎｔ": "front", "Büro": "BÜRO"}
"""Nicknames, and a search that finds each. The last one was found before, too."""

SEARCH = """
query($search: String) { phoneNumbers(filter: {search: $search}) { nodes { databaseId } } }
"""


async def test_names_of_a_former_version_are_found_by_their_plain_forms(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = {name: await book.number(olivia, nickname=name, name="a") for name in FOLDED}
    many = await book.numbers(
        olivia, [{"e164": f"+1415556{n}", "nickname": f"„{n}“"} for n in range(1000, 3001)]
    )
    before = [await book.everything(number) for number in numbers.values()]

    def searched(connection: Connection) -> list[str]:
        found = connection.execute(text("SELECT id, search_key FROM phone_number")).all()
        by_id = {row.id: row.search_key for row in found}
        return [by_id[number] for number in numbers.values()]

    await book.database.migrate(lambda connection: take("downgrade", connection, "0005"))
    former = await book.database.read(searched)
    await migrations.upgrade(book.database)
    searched_now = await book.database.read(searched)
    differs = [one != other for one, other in zip(searched_now, former, strict=True)]
    assert differs == [True] * 3 + [False]
    assert [await book.everything(number) for number in numbers.values()] == before
    assert [finding async for finding in check(book.database)] == []
    for search, number in [
        *zip(FOLDED.values(), numbers.values(), strict=True),
        ('"3000"', many[-1]),
    ]:
        answer = await olivia.ask(SEARCH, search=search)
        assert answer.data["phoneNumbers"]["nodes"] == [{"databaseId": number}]
