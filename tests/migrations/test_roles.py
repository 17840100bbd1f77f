"""The role that the server runs as: it can do all that requests need, and nothing else."""

import itertools
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import psycopg
import pytest

import migrations
from database import connect
from database.errors import ConfigurationError
from migrations import roles
from models.tables import Table
from resolvers.integrity.check import check
from resolvers.mutations import kept_answers
from resolvers.mutations.calling_names import sweep
from tests.migrations.revisions import take
from tests.support.book import UPDATE, Book, book_at
from tests.support.programs.processes import numberbook

_names = (f"server_{number}" for number in itertools.count())


@pytest.fixture
def role(postgresql_url: str) -> Iterator[str]:
    """A role that can only sign in."""
    name = next(_names)
    with psycopg.connect(postgresql_url, autocommit=True) as owner:
        owner.execute(f"CREATE ROLE {name} LOGIN".encode())
        yield name
        owner.execute(f"DROP OWNED BY {name}; DROP ROLE {name}".encode())


@pytest.fixture
async def server_role_url(postgresql_url: str, role: str) -> str:
    """The URL of the database with the role that the server runs as."""
    database = connect(postgresql_url)
    await roles.grant_to(database, role)
    await database.dispose()
    return postgresql_url.replace("postgres:@", f"{role}:@")


def test_every_table_has_its_privileges() -> None:
    assert set(roles.PRIVILEGES) == {*Table.metadata.tables, "alembic_version"}


async def test_the_server_role_can_do_all_that_requests_need(server_role_url: str) -> None:
    database = connect(server_role_url)
    async with book_at(server_role_url, database) as book:
        assert (await book.client.get("/readyz")).status_code == 200
        await a_session(book)
        assert [finding async for finding in check(database)] == []
    await database.dispose()


async def a_session(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    oscar = await book.person("oscar", is_operator=True)
    number, other = await book.number(olivia), await book.number(olivia)
    await book.associate(number, "SIP_RULE_ID", "rule")
    assert (await olivia.update(number, nickname="Sales"))["userErrors"] == []
    assert (await olivia.update(number, callingName="Acme 24"))["userErrors"] == []
    items = [{"id": each, "name": "desk"} for each in (number, other)]
    for person, field, given in (
        (olivia, "updatePhoneNumbers", {"items": items}),
        (olivia, "grantPhoneNumberAccess", {"id": number, "grantee": george.account.name}),
        (oscar, "settleCallingName", {"id": number, "outcome": "SUCCEEDED"}),
        (olivia, "revokePhoneNumberAccess", {"id": number, "grantee": george.account.name}),
        (olivia, "transferPhoneNumber", {"id": other, "owner": george.account.name}),
    ):
        assert (await person.mutate(field, "__typename", **given))["userErrors"] == []
    update = UPDATE, {"input": {"id": number, "nickname": "Desk"}}
    answers = [await olivia.send(*update, "a key of olivia") for _ in range(2)]
    assert answers[0].content == answers[1].content
    answer = await george.ask(
        "{ viewer { name } phoneNumbers { totalCount nodes { e164 grants { totalCount }"
        " changes { nodes { field } } associations { value } } } }"
    )
    assert answer.data["phoneNumbers"]["totalCount"] == 1


async def test_the_server_role_can_run_the_sweep(server_role_url: str) -> None:
    database = connect(server_role_url)
    async with book_at(server_role_url, database) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        assert (await olivia.update(number, callingName="Acme 24"))["userErrors"] == []
        book.clock.turn(hours=73)
        assert await sweep(database, book.clock, book.settings.settlement, "sweep:test") == 1
        assert (await book.stored(number))["calling_name_status"] == "UPDATE_FAILED"
        update = UPDATE, {"input": {"id": number, "nickname": "Desk"}}
        assert (await olivia.send(*update, "a key of olivia")).status_code == 200
        book.clock.turn(hours=24)
        assert await kept_answers.sweep(database, book.clock) == 1
    await database.dispose()


FORBIDDEN = {
    "trail": (
        "UPDATE phone_number_change SET new_value = 'x'",
        "DELETE FROM phone_number_change",
        "TRUNCATE phone_number_change",
        "TRUNCATE phone_number CASCADE",
        "ALTER TABLE phone_number_change DISABLE TRIGGER ALL",
        "DROP TRIGGER phone_number_change_no_change ON phone_number_change",
        "SET session_replication_role = replica",
    ),
    "schema": (
        "DELETE FROM phone_number",
        "DROP TABLE phone_number",
        "ALTER TABLE phone_number ADD COLUMN x int",
        "CREATE TABLE x (y int)",
        "CREATE INDEX x ON phone_number (name)",
        "DROP FUNCTION refuse_to_change_the_trail CASCADE",
        "UPDATE alembic_version SET version_num = '0001'",
        "SET ROLE postgres",
    ),
}


@pytest.mark.parametrize("what", FORBIDDEN)
async def test_the_server_role_can_change_neither(server_role_url: str, what: str) -> None:
    with psycopg.connect(server_role_url, autocommit=True) as connection:
        for statement in FORBIDDEN[what]:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement.encode())


async def test_privileges_that_were_granted_by_hand_are_revoked(
    server_role_url: str, postgresql_url: str
) -> None:
    role = server_role_url.partition("://")[2].partition(":")[0]
    with psycopg.connect(postgresql_url, autocommit=True) as owner:
        owner.execute(f"GRANT ALL ON ALL TABLES IN SCHEMA public TO {role}".encode())
        owner.execute(f"GRANT CREATE ON SCHEMA public TO {role}".encode())
    database = connect(postgresql_url)
    await roles.grant_to(database, role)
    await database.dispose()
    with psycopg.connect(server_role_url, autocommit=True) as connection:
        for statement in ("TRUNCATE phone_number_change", "CREATE TABLE x (y int)"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)


async def test_the_server_role_cannot_migrate_and_the_error_says_who_can(
    server_role_url: str, postgresql_url: str
) -> None:
    owner = connect(postgresql_url)
    await owner.migrate(lambda connection: take("downgrade", connection, "0001"))
    restricted = connect(server_role_url)
    with pytest.raises(ConfigurationError, match="run `numberbook migrate`"):
        await migrations.upgrade(restricted)
    for database in (owner, restricted):
        await database.dispose()


@pytest.mark.usefixtures("anyio_backend")
@pytest.mark.parametrize("command", [["check"], ["export"], ["accounts", "create", "ann"]])
def test_a_command_of_a_role_without_privileges_is_refused_in_one_line(
    postgresql_url: str, role: str, tmp_path: Path, command: list[str]
) -> None:
    url = postgresql_url.replace("postgres:@", f"{role}:@")
    ended = numberbook(tmp_path, *command, NUMBERBOOK_DATABASE_URL=url)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "permission denied for " in ended.stderr
    assert "--grant-to" in ended.stderr
    assert ended.stderr.count("\n") == 1


@pytest.mark.usefixtures("anyio_backend")
def test_migrate_grants_to_a_role_and_refuses_other_roles(
    postgresql_url: str, role: str, tmp_path: Path
) -> None:
    migrate = partial(numberbook, tmp_path, "migrate", "--grant-to")
    ended = migrate(role, NUMBERBOOK_DATABASE_URL=postgresql_url)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert f"The role {role} can run the server.\n" in ended.stdout
    assert f"\nALTER ROLE \"{role}\" SET lock_timeout = '500';\n" in ended.stdout
    for name, url, message in (
        ("nobody", postgresql_url, "There is no PostgreSQL role nobody"),
        ("postgres", postgresql_url, "can act as the one that owns the tables"),
        (role, "sqlite:///numbers.db", "SQLite has no roles"),
    ):
        ended = migrate(name, NUMBERBOOK_DATABASE_URL=url)
        assert ended.returncode == 1
        assert message in ended.stderr
