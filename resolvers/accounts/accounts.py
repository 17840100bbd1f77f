"""Accounts: the people and teams that own and see numbers."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, Row, insert, or_, select
from sqlalchemy.exc import IntegrityError
from sqlmodel import col

from database import Database
from database.errors import ConfigurationError
from database.functions import any_of
from models import access, rules
from models.clock import Clock
from models.enums import AccountKind
from models.policy import Viewer
from models.records import AccountRecord
from models.tables import Account
from resolvers.context import Context

ACCOUNT_COLUMNS = tuple(col(getattr(Account, name)) for name in AccountRecord._fields)


async def viewer(context: Context) -> AccountRecord:
    """The account of the viewer. Raises Unavailable."""
    account_id = context.viewer.account_id
    return await context.database.read(
        lambda connection: accounts_by_id(connection, [account_id])[account_id]
    )


def visible_accounts(
    connection: Connection, viewer: Viewer, ids: Collection[int]
) -> dict[int, AccountRecord]:
    """Those of the accounts that are the viewer or a team of the viewer."""
    parameters = {"account_ids": list(ids), "viewer_id": viewer.account_id}
    return _by_id(connection.execute(_VISIBLE_ACCOUNTS, parameters))


def accounts_by_id(connection: Connection, ids: Collection[int]) -> dict[int, AccountRecord]:
    """The accounts with these ids. The caller has authorized the viewer to see them."""
    return _by_id(connection.execute(_ACCOUNTS, {"account_ids": list(ids)}))


def accounts_by_name(connection: Connection, names: Collection[str]) -> dict[str, AccountRecord]:
    """The accounts with exactly these names. Every viewer may use it, but must know the names."""
    return _by_name(connection.execute(_BY_NAME, {"names": _possible(names)}))


def persons_and_visible_teams(
    connection: Connection, viewer: Viewer, names: Collection[str]
) -> dict[str, AccountRecord]:
    """The same without the teams that the viewer does not see: members and operators see a team.

    It is one statement, so that a hidden team takes as long as an unknown name.
    """
    parameters = {"names": _possible(names), "viewer_id": viewer.account_id}
    return _by_name(connection.execute(_PERSONS_AND_VISIBLE_TEAMS, parameters))


def _possible(names: Collection[str]) -> list[str]:
    """No name has control characters, and PostgreSQL does not accept NUL."""
    return [name for name in names if not rules.has_control_characters(name)]


def _by_name(rows: Iterable[Row[Any]]) -> dict[str, AccountRecord]:
    return {row.name: AccountRecord._make(row) for row in rows}


def _by_id(rows: Iterable[Row[Any]]) -> dict[int, AccountRecord]:
    return {row.id: AccountRecord._make(row) for row in rows}


async def create_account(
    database: Database, clock: Clock, name: str, kind: AccountKind, *, is_operator: bool
) -> AccountRecord:
    """Create an account. Raises Refused if the name is invalid, ConfigurationError if it exists."""
    values = {"name": rules.account_name(name), "kind": kind.value, "is_operator": is_operator}

    def unit(connection: Connection) -> AccountRecord:
        statement = insert(Account).values(**values, created_at=clock()).returning(*ACCOUNT_COLUMNS)
        return AccountRecord(*connection.execute(statement).one())

    try:
        return await database.write(unit)
    except IntegrityError:
        raise ConfigurationError(f"There is an account named {name} already.") from None


async def account_named(database: Database, name: str) -> AccountRecord:
    """The account with this name, for the operator's commands. Raises ConfigurationError."""

    found = await database.read(lambda connection: accounts_by_name(connection, [name]))
    if name not in found:
        raise ConfigurationError(no_account(name))
    return found[name]


def no_account(name: str) -> str:
    """The message of a command for an account that does not exist."""
    return (
        f"There is no account named {name}: see `numberbook accounts list`,"
        f" or make it with `numberbook accounts create`."
    )


async def all_accounts(database: Database) -> list[AccountRecord]:
    """All accounts, sorted by name, for the operator's commands."""
    statement = select(*ACCOUNT_COLUMNS).order_by(col(Account.name))
    return await database.read(
        lambda connection: [AccountRecord(*row) for row in connection.execute(statement)]
    )


_ACCOUNTS = select(*ACCOUNT_COLUMNS).where(any_of(col(Account.id), "account_ids"))
_VISIBLE_ACCOUNTS = _ACCOUNTS.where(col(Account.id).in_(access.grantee_ids()))
_BY_NAME = select(*ACCOUNT_COLUMNS).where(any_of(col(Account.name), "names"))
_PERSONS_AND_VISIBLE_TEAMS = _BY_NAME.where(
    or_(
        col(Account.kind) == AccountKind.PERSON.value,
        col(Account.id).in_(access.grantee_ids()),
        access.is_operator(),
    )
)
