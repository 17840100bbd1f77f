"""Accounts: the people and teams that own and see numbers."""

from collections.abc import Collection

from sqlalchemy import Connection, bindparam, insert, select
from sqlalchemy.exc import IntegrityError
from sqlmodel import col

from models import policy, rules
from models.clock import Clock
from models.columns import Id
from models.database import Database
from models.enums import AccountKind
from models.errors import ConfigurationError
from models.records import AccountRecord
from models.tables import Account
from resolvers.context import Context

ACCOUNT_COLUMNS = tuple(col(getattr(Account, name)) for name in AccountRecord._fields)


async def viewer(context: Context) -> AccountRecord:
    """The account that asks. Raises Unavailable."""
    account_id = context.viewer.account_id
    return await context.database.read(
        lambda connection: accounts_by_id(connection, [account_id])[account_id]
    )


async def account(context: Context, account_id: int) -> AccountRecord | None:
    """An account, if it is the viewer's own or one of the viewer's teams. Raises Unavailable."""
    parameters = {"account_id": account_id, "viewer_id": context.viewer.account_id}

    def unit(connection: Connection) -> AccountRecord | None:
        row = connection.execute(_VISIBLE_ACCOUNT, parameters).one_or_none()
        return None if row is None else AccountRecord(*row)

    return await context.database.read(unit)


def accounts_by_id(connection: Connection, ids: Collection[int]) -> dict[int, AccountRecord]:
    """Accounts that the viewer is or sees at a number: the caller has asked the policy."""
    rows = connection.execute(_ACCOUNTS, {"account_ids": list(ids)})
    return {row.id: AccountRecord(*row) for row in rows}


async def create_account(
    database: Database, clock: Clock, name: str, kind: AccountKind, *, is_operator: bool
) -> AccountRecord:
    """A new account. Raises Refused for a name that cannot be, ConfigurationError for one that is taken."""
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

    def unit(connection: Connection) -> AccountRecord | None:
        row = connection.execute(
            select(*ACCOUNT_COLUMNS).where(col(Account.name) == name)
        ).one_or_none()
        return None if row is None else AccountRecord(*row)

    found = await database.read(unit)
    if found is None:
        raise ConfigurationError(
            f"There is no account named {name}: see `numberbook accounts list`,"
            f" or make it with `numberbook accounts create`."
        )
    return found


async def all_accounts(database: Database) -> list[AccountRecord]:
    """Every account by name, for the operator's commands."""
    statement = select(*ACCOUNT_COLUMNS).order_by(col(Account.name))
    return await database.read(
        lambda connection: [AccountRecord(*row) for row in connection.execute(statement)]
    )


_VISIBLE_ACCOUNT = select(*ACCOUNT_COLUMNS).where(
    col(Account.id) == bindparam("account_id", type_=Id),
    col(Account.id).in_(policy.grantee_ids()),
)
_ACCOUNTS = select(*ACCOUNT_COLUMNS).where(
    col(Account.id).in_(bindparam("account_ids", expanding=True))
)
