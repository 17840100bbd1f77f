"""What the operator's commands change of an account: its name, its rights, and whether it is
disabled.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Update, bindparam, func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import col

from database import Database
from database.errors import ConfigurationError
from database.types import Id
from models.clock import MILLISECOND, Clock
from models.enums import AccountKind
from models.records import AccountRecord
from models.tables import Account, AccountFormerName
from resolvers.accounts.accounts import complete_keys, name_columns, write_words


async def rename_account(
    database: Database, clock: Clock, account: AccountRecord, name: str
) -> str:
    """Rename an account. Returns the name as it is stored. Raises Refused if it is invalid,
    ConfigurationError if another account has it.
    """
    columns = name_columns(name)

    def unit(connection: Connection) -> None:
        complete_keys(connection)
        parameters = {"account_id": account.id}
        former: str = connection.execute(_NAME, parameters).scalar_one()
        connection.execute(_of(account).values(**columns))
        write_words(connection, account.id, columns["name_key"])
        if columns["name"] != former:
            _keep(connection, account.id, former, clock())

    try:
        await database.write(unit)
    except IntegrityError:
        message = f"There is an account named {columns['name']} already."
        raise ConfigurationError(message) from None
    return columns["name"]


def _keep(connection: Connection, account_id: int, name: str, now: datetime) -> None:
    """Keep a former name. Its end is after those of names before it, also if the clock is not."""
    last = connection.execute(_LAST_UNTIL, {"account_id": account_id}).scalar_one()
    until = now if last is None else max(now, last + MILLISECOND)
    former = {"account_id": account_id, "until": until, "name": name}
    connection.execute(insert(AccountFormerName).values(**former))


async def set_operator(database: Database, account: AccountRecord, *, is_operator: bool) -> None:
    """Make an account an operator, or no operator any more."""
    await _set(database, account, is_operator=is_operator)


async def disable(database: Database, clock: Clock, account: AccountRecord) -> None:
    """Disable a person's account. One that is disabled stays so. Raises ConfigurationError."""
    check_can_be_disabled(account)
    await _set(database, account, disabled_at=func.coalesce(col(Account.disabled_at), clock()))


def check_can_be_disabled(account: AccountRecord) -> None:
    """Raises ConfigurationError."""
    if account.kind == AccountKind.TEAM:
        raise ConfigurationError(f"{account.name} is a team: remove its members instead.")


async def enable(database: Database, account: AccountRecord) -> None:
    """Enable an account again: its tokens that have not ended are valid."""
    await _set(database, account, disabled_at=None)


async def is_disabled(database: Database, account_id: int) -> bool:
    """Whether an account is disabled. Raises Unavailable."""
    parameters = {"account_id": account_id}
    return await database.read(
        lambda connection: (
            connection.execute(_DISABLED_AT, parameters).scalar_one_or_none() is not None
        )
    )


async def _set(database: Database, account: AccountRecord, **columns: Any) -> None:  # noqa: ANN401
    statement = _of(account).values(**columns)
    await database.write(lambda connection: connection.execute(statement))


def _of(account: AccountRecord) -> Update:
    return update(Account).where(col(Account.id) == account.id)


_NAME = (
    select(col(Account.name))
    .where(col(Account.id) == bindparam("account_id", type_=Id))
    .with_for_update()
)
_LAST_UNTIL = select(func.max(col(AccountFormerName.until))).where(
    col(AccountFormerName.account_id) == bindparam("account_id", type_=Id)
)
_DISABLED_AT = select(col(Account.disabled_at)).where(
    col(Account.id) == bindparam("account_id", type_=Id)
)
