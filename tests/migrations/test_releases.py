"""A database that a newer release has migrated: served if it says that this release may."""

import re
from functools import partial
from pathlib import Path

import anyio
import httpx
import pytest
from sqlalchemy import Connection, text

import migrations
from database import Database, connect
from database.errors import ConfigurationError
from migrations import releases
from tests.migrations.revisions import older, take
from tests.support.book import Book, book_at
from tests.support.programs.processes import ROOT, free_port, numberbook, serving

LATER = "0.3.0"
THEIRS = [releases.LAST, releases.THIS]
NOT_THEIRS = [LATER, "0.10.0", "1.0.0", None]


async def migrate_as_newer(database: Database, oldest: str | None) -> None:
    """Do what the migration of a newer release leaves."""
    statement = text("UPDATE alembic_version SET version_num = '9', oldest_release = :oldest")
    await database.write(lambda connection: connection.execute(statement, {"oldest": oldest}))


def downgrade(revision: str, connection: Connection) -> None:
    take("downgrade", connection, revision)


async def readiness(book: Book) -> int:
    return (await book.client.get("/readyz")).status_code


def test_the_version_is_that_of_the_changelog() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text()
    versions = re.findall(r"^## (\S+)", changelog, re.MULTILINE)
    assert versions[:2] == [releases.THIS, releases.LAST]


@pytest.mark.parametrize(
    ("one", "other", "is_at_most"),
    [
        ("0.1.0", "0.2.0", True),
        ("0.2.0", "0.2.0", True),
        ("0.10.0", "0.9.0", False),
        ("1.0.0", "0.9.9", False),
        ("0.9.9", "0.9.10", True),
    ],
)
def test_releases_are_in_the_order_of_their_numbers(one: str, other: str, is_at_most: bool) -> None:
    assert releases.is_at_most(one, other) is is_at_most


async def test_the_newest_schema_lets_the_last_release_serve(database: Database) -> None:
    statement = text("SELECT oldest_release FROM alembic_version")
    oldest = await database.read(lambda connection: connection.execute(statement).scalar_one())
    assert oldest == releases.LAST


@pytest.mark.parametrize("oldest", THEIRS)
async def test_a_newer_database_is_served_if_it_lets_this_release_serve(
    database_url: str, database: Database, oldest: str
) -> None:
    async with book_at(database_url, database) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        await migrate_as_newer(database, oldest)
        assert await readiness(book) == 200
        assert (await olivia.update(number, nickname="x"))["userErrors"] == []
    async with book_at(database_url, database) as restarted:
        assert await readiness(restarted) == 200
        olivia.client = restarted.client
        assert (await olivia.update(number, nickname="y"))["userErrors"] == []
    assert await migrations.upgrade(database) == ("9", "9")


@pytest.mark.parametrize("oldest", NOT_THEIRS)
async def test_a_newer_database_that_needs_a_newer_release_is_refused(
    database_url: str, database: Database, oldest: str | None
) -> None:
    async with book_at(database_url, database) as book:
        await migrate_as_newer(database, oldest)
        assert await readiness(book) == 503
    async with book_at(database_url, database) as restarted:
        assert await readiness(restarted) == 503
    needed = re.escape(oldest or "that made it")
    with pytest.raises(ConfigurationError, match=f"revision 9, .* run version {needed} or a newer"):
        await migrations.upgrade(database)


async def test_an_older_database_is_not_served_before_it_is_migrated(book: Book) -> None:
    for revision in older():
        await book.database.migrate(partial(downgrade, revision))
        assert await readiness(book) == 503
    await migrations.upgrade(book.database)
    assert await readiness(book) == 200


@pytest.mark.usefixtures("anyio_backend")
def test_servers_start_on_a_newer_database_but_the_check_wants_its_own(
    database_url: str, tmp_path: Path
) -> None:
    variables = {"NUMBERBOOK_DATABASE_URL": database_url, "NUMBERBOOK_SECRET_KEY": "x" * 32}
    anyio.run(migrate_at, database_url, releases.THIS)
    with serving(tmp_path, **variables) as server:
        assert httpx.get(f"{server.url}/readyz").status_code == 200
    checked = numberbook(tmp_path, "check", **variables)
    assert (checked.returncode, "not at the revision" in checked.stderr) == (1, True)
    anyio.run(migrate_at, database_url, LATER)
    port = str(free_port())
    ended = numberbook(tmp_path, "serve", "--port", port, **variables)
    assert (ended.returncode, "run version 0.3.0" in ended.stderr) == (1, True)


async def migrate_at(url: str, oldest: str) -> None:
    database = connect(url)
    await migrate_as_newer(database, oldest)
    await database.dispose()
