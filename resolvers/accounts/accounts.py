"""Accounts: the people and teams that own and see numbers."""

import unicodedata
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, insert, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import col

from database import Database
from database.errors import ConfigurationError
from database.functions import any_of
from database.types import Id, OrderedText
from models import access, rules
from models.clock import Clock
from models.enums import AccountKind
from models.names import name_key, word_keys
from models.policy import Viewer
from models.records import AccountRecord, ViewerRecord
from models.tables import Account, AccountWord
from resolvers.context import Context

ACCOUNT_COLUMNS = tuple(col(getattr(Account, name)) for name in AccountRecord._fields)
VIEWER_COLUMNS = (
    *ACCOUNT_COLUMNS,
    col(Account.default_calling_name),
    col(Account.default_calling_name_at),
)


async def viewer(context: Context) -> ViewerRecord:
    """The account of the viewer. Raises Unavailable."""
    return await context.database.read(
        lambda connection: viewer_account(connection, context.viewer)
    )


def viewer_account(connection: Connection, viewer: Viewer) -> ViewerRecord:
    """The same within a unit of work."""
    parameters = {"viewer_id": viewer.account_id}
    return ViewerRecord(*connection.execute(_VIEWER, parameters).one())


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
    """The accounts with these names, by the names as they are given. Case and the way of writing
    a letter do not matter, unless several accounts differ in these only. Every viewer may use it,
    but must know the names.
    """
    return _found(connection, _BY_NAME, names, {})


def persons_and_visible_teams(
    connection: Connection, viewer: Viewer, names: Collection[str]
) -> dict[str, AccountRecord]:
    """The same without the teams that the viewer does not see: members and operators see a team.

    It is one statement, so that a hidden team takes as long as an unknown name.
    """
    parameters = {"viewer_id": viewer.account_id}
    return _found(connection, _PERSONS_AND_VISIBLE_TEAMS, names, parameters)


def _found(
    connection: Connection,
    statement: Select[Any],
    names: Collection[str],
    parameters: Mapping[str, Any],
) -> dict[str, AccountRecord]:
    # No name has control characters, and PostgreSQL does not accept NUL.
    forms = {name: _forms(name) for name in names if not rules.has_control_characters(name)}
    given = {
        "names": [form for composed in forms.values() for form in composed],
        "keys": [name_key(name) for name in forms],
    }
    by_name: dict[str, AccountRecord] = {}
    by_key: dict[str, AccountRecord] = {}
    for key, *own in connection.execute(statement, {**given, **parameters}):
        by_key[key] = by_name[own[1]] = AccountRecord._make(own)
    found = {
        name: next(filter(None, map(by_name.get, composed)), by_key.get(name_key(name)))
        for name, composed in forms.items()
    }
    return {name: account for name, account in found.items() if account is not None}


def _forms(name: str) -> tuple[str, str]:
    """The name as it is given, and as it would be stored."""
    return name, unicodedata.normalize("NFC", name.strip())


def _by_id(rows: Iterable[Row[Any]]) -> dict[int, AccountRecord]:
    return {row.id: AccountRecord._make(row) for row in rows}


async def create_account(
    database: Database, clock: Clock, name: str, kind: AccountKind, *, is_operator: bool
) -> AccountRecord:
    """Create an account. Raises Refused if the name is invalid, ConfigurationError if it exists."""
    columns = name_columns(name)
    values = {**columns, "kind": kind.value, "is_operator": is_operator}

    def unit(connection: Connection) -> AccountRecord:
        complete_keys(connection)
        statement = insert(Account).values(**values, created_at=clock()).returning(*ACCOUNT_COLUMNS)
        account = AccountRecord(*connection.execute(statement).one())
        write_words(connection, account.id, columns["name_key"])
        return account

    try:
        return await database.write(unit)
    except IntegrityError:
        raise ConfigurationError(f"There is an account named {name} already.") from None


def name_columns(name: str) -> dict[str, str]:
    """The columns of a name that the rule accepts. Raises Refused."""
    accepted = rules.account_name(name)
    return {"name": accepted, "name_key": name_key(accepted)}


def write_words(connection: Connection, account_id: int, key: str) -> None:
    """Write by what the account is found, in place of what it was found by before."""
    connection.execute(_DELETE_WORDS, {"account_id": account_id})
    words = [{"account_id": account_id, "key": each} for each in sorted(word_keys(key))]
    connection.execute(insert(AccountWord), words)


def complete_keys(connection: Connection) -> None:
    """Give their keys to accounts that release 0.1.0 made, unless others have them, so that no new
    name can equal theirs.
    """
    for account in map(AccountRecord._make, connection.execute(_WITHOUT_KEY)):
        key = name_key(account.name)
        given = {"account_id": account.id, "key": key}
        if connection.execute(_HAS_KEY, given).one_or_none() is None:
            connection.execute(_SET_KEY, given)
            write_words(connection, account.id, key)


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


def disabled(name: str) -> str:
    """The message of a command for an account that is disabled."""
    return f"{name} is disabled: see `numberbook accounts enable`."


def check_is_person(account: AccountRecord) -> None:
    """Raises ConfigurationError if a command names a team as the owner of numbers."""
    if account.kind != AccountKind.PERSON:
        raise ConfigurationError(
            f"{account.name} is a team: only persons own phone numbers, and grant them to teams."
        )


def check_enabled(connection: Connection, name: str) -> None:
    """Raises ConfigurationError if a command names an account that is disabled."""
    account = accounts_by_name(connection, [name]).get(name)
    if account is not None and account.is_disabled:
        raise ConfigurationError(disabled(account.name))


async def all_accounts(database: Database) -> list[AccountRecord]:
    """All accounts, sorted by name, for the operator's commands."""
    statement = select(*ACCOUNT_COLUMNS).order_by(col(Account.name))
    return await database.read(
        lambda connection: [AccountRecord(*row) for row in connection.execute(statement)]
    )


_VIEWER = select(*VIEWER_COLUMNS).where(col(Account.id) == access.VIEWER_ID)
_ACCOUNTS = select(*ACCOUNT_COLUMNS).where(any_of(col(Account.id), "account_ids"))
_VISIBLE_ACCOUNTS = _ACCOUNTS.where(col(Account.id).in_(access.grantee_ids()))
_BY_NAME = (
    select(col(Account.name_key), *ACCOUNT_COLUMNS)
    .where(or_(any_of(col(Account.name), "names"), any_of(col(Account.name_key), "keys")))
    .order_by(col(Account.id))
)
_WITHOUT_KEY = (
    select(*ACCOUNT_COLUMNS)
    .where(col(Account.name_key).is_(None))
    .order_by(col(Account.id))
    .limit(1000)
)
_KEY = bindparam("key", type_=OrderedText)
_HAS_KEY = select(col(Account.id)).where(col(Account.name_key) == _KEY)
_SET_KEY = (
    update(Account)
    .where(col(Account.id) == bindparam("account_id", type_=Id))
    .values(name_key=_KEY)
)
_DELETE_WORDS = delete(AccountWord).where(
    col(AccountWord.account_id) == bindparam("account_id", type_=Id)
)
_PERSONS_AND_VISIBLE_TEAMS = _BY_NAME.where(
    or_(
        col(Account.kind) == AccountKind.PERSON.value,
        col(Account.id).in_(access.grantee_ids()),
        access.is_operator(),
    )
)
