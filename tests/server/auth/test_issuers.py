"""A subject counts with its issuer: tokens of another one open no account that was linked before.
A database that does not hold the issuer has to be told.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import pytest
from sqlalchemy import select, text, update
from sqlmodel import col

import migrations
from database import Database, connect
from database.errors import ConfigurationError
from models.clock import utc_now
from models.enums import AccountKind
from models.tables import Account
from resolvers.accounts.accounts import create_account
from resolvers.accounts.subjects import Subject, set_subject
from resolvers.integrity.check import check
from server.settings import PREFIX
from tests.migrations.revisions import take
from tests.support.book import Book, book_with
from tests.support.programs.oidc import AUDIENCE, Issuer, listening
from tests.support.programs.processes import free_port, numberbook

ISSUER = "https://issuer.example"
VIEWER = "{ viewer { name isOperator } }"


@pytest.fixture
def issuers() -> Iterator[tuple[Issuer, Issuer]]:
    """Two issuers that know nothing of each other and share a key."""
    with listening() as one, listening() as other:
        yield one, other


def served(url: str, issuer: Issuer, *, creates_accounts: bool = False) -> Any:  # noqa: ANN401
    settings = {"oidc_issuer": issuer.url, "oidc_audience": AUDIENCE}
    return book_with(url, oidc_create_accounts=creates_accounts, **settings)


async def viewer_of(book: Book, token: str) -> Any:  # noqa: ANN401
    """Whom a token speaks for; the status of a refusal."""
    response = await book.client.post(
        "/graphql", json={"query": VIEWER}, headers={"authorization": f"Bearer {token}"}
    )
    return (
        response.json()["data"]["viewer"] if response.status_code == 200 else response.status_code
    )


async def accounts(database: Database) -> list[tuple[Any, ...]]:
    columns = (col(getattr(Account, name)) for name in ("name", "is_operator", "issuer", "subject"))
    statement = select(*columns).order_by(col(Account.id))
    return await database.read(lambda c: [tuple(row) for row in c.execute(statement)])


@pytest.mark.parametrize("creates_accounts", [False, True])
async def test_another_issuers_subject_is_never_the_operator_who_was_linked(
    issuers: tuple[Issuer, Issuer], database_url: str, log: list[Any], creates_accounts: bool
) -> None:
    one, other = issuers
    async with served(database_url, one) as book:
        boss = await book.account("boss", is_operator=True)
        await set_subject(book.database, boss, Subject(one.url, "1"))
        operator = {"name": boss.name, "isOperator": True}
        assert await viewer_of(book, one.token(sub="1")) == operator
        before = await accounts(book.database)
    async with served(database_url, other, creates_accounts=creates_accounts) as book:
        assert await viewer_of(book, other.token(sub="1")) == 401
        assert await viewer_of(book, one.token(sub="1")) == 401
        assert await accounts(book.database) == before
        warned = [entry for entry in log if entry["event"] == "subject of another issuer"]
        assert [entry["account"] for entry in warned] == [boss.id] * creates_accounts
        if creates_accounts:
            eve = await viewer_of(book, other.token(sub="2", preferred_username="eve"))
            assert eve == {"name": "eve", "isOperator": False}
    async with served(database_url, one) as book:
        assert await viewer_of(book, one.token(sub="1")) == operator
        assert await viewer_of(book, one.token(sub="2")) == 401


async def test_a_subject_without_an_issuer_opens_nothing(
    issuers: tuple[Issuer, Issuer], database_url: str
) -> None:
    """As release 0.1.0 stores one on this schema."""
    one, _ = issuers
    async with served(database_url, one, creates_accounts=True) as book:
        boss = await book.account("boss", is_operator=True)
        statement = update(Account).where(col(Account.id) == boss.id).values(subject="1")
        await book.database.write(lambda c: c.execute(statement))
        before = await accounts(book.database)
        assert await viewer_of(book, one.token(sub="1")) == 401
        assert await accounts(book.database) == before
        [finding] = [finding async for finding in check(book.database)]
        assert finding.subject == f"account {boss.id}"
        assert "migrate --oidc-issuer URL" in finding.problem


async def test_an_account_can_be_linked_to_another_issuer(
    issuers: tuple[Issuer, Issuer], database_url: str
) -> None:
    one, other = issuers
    async with served(database_url, other) as book:
        ann = await book.account("ann")
        await set_subject(book.database, ann, Subject(one.url, "1"))
        await set_subject(book.database, ann, Subject(other.url, "1"))
        assert await viewer_of(book, other.token(sub="1")) == {
            "name": ann.name,
            "isOperator": False,
        }


async def linked_before_issuers(database: Database) -> None:
    """A database of revision 0002 with two accounts that are linked and one that is not."""
    for name, sub in (("ann", "1"), ("bob", "2"), ("carl", None)):
        account = await create_account(
            database, utc_now, name, AccountKind.PERSON, is_operator=False
        )
        if sub is not None:
            await set_subject(database, account, Subject(ISSUER, sub))
    await database.migrate(lambda connection: take("downgrade", connection, "0002"))


async def test_the_migration_asks_for_the_issuer_and_guesses_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await linked_before_issuers(database)
    with pytest.raises(ConfigurationError, match="2 subjects .* --oidc-issuer URL.*is not set"):
        await migrations.upgrade(database)
    monkeypatch.setenv(f"{PREFIX}OIDC_ISSUER", "https://perhaps.example")
    with pytest.raises(ConfigurationError, match="is https://perhaps.example; that need not be"):
        await migrations.upgrade(database)
    revision = text("SELECT version_num FROM alembic_version")
    assert await database.read(lambda c: c.execute(revision).scalar_one()) == "0002"
    assert await migrations.upgrade(database, ISSUER) == ("0002", migrations.newest())
    assert await accounts(database) == [
        ("ann", False, ISSUER, "1"),
        ("bob", False, ISSUER, "2"),
        ("carl", False, None, None),
    ]


async def test_a_migration_without_subjects_asks_for_nothing(database: Database) -> None:
    await database.migrate(lambda connection: take("downgrade", connection, "0002"))
    assert await migrations.upgrade(database) == ("0002", migrations.newest())


@pytest.mark.usefixtures("anyio_backend")
def test_the_commands_ask_tell_and_link(database_url: str, tmp_path: Path) -> None:
    variables = {"NUMBERBOOK_DATABASE_URL": database_url, "NUMBERBOOK_SECRET_KEY": "x" * 32}
    command = partial(numberbook, tmp_path, **variables)
    assert command("accounts", "create", "ann").returncode == 0
    refused = command("accounts", "link", "ann", "1")
    assert (refused.returncode, "NUMBERBOOK_OIDC_ISSUER" in refused.stderr) == (1, True)
    linked = command("accounts", "link", "ann", "1", NUMBERBOOK_OIDC_ISSUER=ISSUER)
    assert linked.stdout == f"Linked ann to the subject 1 of {ISSUER}.\n"
    anyio.run(downgrade, database_url)
    for ended in (
        command("migrate"),
        command("accounts", "list"),
        command("serve", "--port", str(free_port())),
        command("migrate", NUMBERBOOK_OIDC_ISSUER=ISSUER),
    ):
        assert (ended.returncode, "--oidc-issuer URL" in ended.stderr) == (1, True)
    refused = command("migrate", "--oidc-issuer", "http://issuer.example")
    assert refused.stderr.startswith("Error: --oidc-issuer must be the issuer's https:// address")
    for _ in range(2):
        migrated = command("migrate", "--oidc-issuer", ISSUER)
        assert (migrated.returncode, migrated.stderr) == (0, "")
    checked = command("check")
    assert (checked.returncode, checked.stdout) == (0, "")


async def downgrade(url: str) -> None:
    database = connect(url)
    await database.migrate(lambda connection: take("downgrade", connection, "0002"))
    await database.dispose()


async def test_subjects_that_an_old_server_stored_get_their_issuer_by_the_same_option(
    database: Database,
) -> None:
    ann = await create_account(database, utc_now, "ann", AccountKind.PERSON, is_operator=False)
    await create_account(database, utc_now, "bob", AccountKind.PERSON, is_operator=False)
    statement = update(Account).where(col(Account.id) == ann.id).values(subject="1")
    await database.write(lambda c: c.execute(statement))
    for issuer in (ISSUER, "https://another.example"):
        await migrations.upgrade(database, issuer)
    assert await accounts(database) == [("ann", False, ISSUER, "1"), ("bob", False, None, None)]
