"""Access tokens of accounts: create, list, revoke and find them."""

from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, exists, func, insert, select, update
from sqlmodel import col

from database import Database
from database.errors import ConfigurationError
from database.types import Id
from models import rules, token_format
from models.clock import Clock
from models.enums import AccountKind
from models.records import AccountRecord
from models.tables import AccessToken, Account
from resolvers.accounts.accounts import disabled

MAX_DAYS = 3650


class TokenRecord(NamedTuple):
    """What may be shown of a token: of the token itself only the last 4 characters."""

    id: int
    name: str
    last4: str
    created_at: datetime
    expires_at: datetime
    last_used_at: datetime | None
    revoked_at: datetime | None
    access_key_id: str | None


class LiveToken(NamedTuple):
    """The account that a valid token belongs to, and when it expires."""

    id: int
    account_id: int
    expires_at: datetime


class AccessKey(NamedTuple):
    """An access key, with which clients of AWS sign requests. Its secret is a token."""

    id: str
    secret: str


async def create_token(
    database: Database, clock: Clock, key: bytes, account: AccountRecord, name: str, days: int
) -> str:
    """Create a token of a person and return it; it is not stored. Raises ConfigurationError,
    Refused.
    """
    _check_holder(account)
    token = token_format.new_token()
    await keep_token(database, clock, key, account, name, token, days)
    return token


async def create_access_key(
    database: Database, clock: Clock, key: bytes, account: AccountRecord, name: str, days: int
) -> AccessKey:
    """The same for an access key; its secret is not stored. Raises the same."""
    _check_holder(account)
    access_key_id = token_format.new_access_key_id()
    secret = token_format.secret_access_key(key, access_key_id)
    await keep_token(database, clock, key, account, name, secret, days, access_key_id)
    return AccessKey(access_key_id, secret)


def _check_holder(account: AccountRecord) -> None:
    if account.kind == AccountKind.TEAM:
        raise ConfigurationError(f"{account.name} is a team: make tokens for its members.")
    if account.is_disabled:
        raise ConfigurationError(disabled(account.name))


async def keep_token(
    database: Database,
    clock: Clock,
    key: bytes,
    account: AccountRecord,
    name: str,
    token: str,
    days: int,
    access_key_id: str | None = None,
) -> None:
    """Store a token's digest, and the id of the access key that it is the secret of.

    Raises ConfigurationError if its lifetime in days is invalid; Refused if its name is.
    """
    if not 1 <= days <= MAX_DAYS:
        raise ConfigurationError(f"A token lives 1 to {MAX_DAYS} days, not {days}.")
    now = clock()
    statement = insert(AccessToken).values(
        account_id=account.id,
        name=rules.token_name(name),
        last4=token[-4:],
        digest=token_format.digest(token, key),
        access_key_id=access_key_id,
        created_at=now,
        expires_at=now + timedelta(days=days),
    )
    await database.write(lambda connection: connection.execute(statement))


async def account_tokens(database: Database, account: AccountRecord) -> list[TokenRecord]:
    """The account's tokens, oldest first."""
    columns = (col(getattr(AccessToken, name)) for name in TokenRecord._fields)
    statement = (
        select(*columns)
        .where(col(AccessToken.account_id) == account.id)
        .order_by(col(AccessToken.id))
    )
    return await database.read(
        lambda connection: [TokenRecord._make(row) for row in connection.execute(statement)]
    )


async def revoke_token(database: Database, clock: Clock, token_id: int) -> None:
    """Revoke a token. If it is revoked already, nothing changes. Raises ConfigurationError."""

    revoked_at = func.coalesce(col(AccessToken.revoked_at), clock())
    statement = (
        update(AccessToken).where(col(AccessToken.id) == token_id).values(revoked_at=revoked_at)
    )
    result = await database.write(lambda connection: connection.execute(statement))
    if result.rowcount == 0:
        raise ConfigurationError(f"There is no token {token_id}: see `numberbook tokens list`.")


async def live_token(database: Database, clock: Clock, digest: str) -> LiveToken | None:
    """The token with this digest, if it is neither revoked nor expired and its account is not
    disabled. Raises Unavailable.
    """

    def unit(connection: Connection) -> LiveToken | None:
        row = connection.execute(_BY_DIGEST, {"digest": digest}).one_or_none()
        return None if row is None else LiveToken._make(row)

    token = await database.read(unit)
    return token if token is not None and clock() < token.expires_at else None


async def is_known(database: Database, digest: str) -> bool:
    """Whether a token with this digest was ever created. Raises Unavailable."""
    known = select(exists().where(col(AccessToken.digest) == digest))
    return await database.read(lambda connection: connection.execute(known).scalar_one())


async def record_use(database: Database, used: dict[int, datetime]) -> None:
    """Store when tokens were last used. `used` has the times by token id. Raises Unavailable."""
    rows = [{"token_id": token_id, "moment": moment} for token_id, moment in used.items()]
    await database.write(lambda connection: connection.execute(_USED, rows))


_BY_DIGEST = (
    select(col(AccessToken.id), col(AccessToken.account_id), col(AccessToken.expires_at))
    .join(Account, col(Account.id) == col(AccessToken.account_id))
    .where(
        col(AccessToken.digest) == bindparam("digest"),
        col(AccessToken.revoked_at).is_(None),
        col(Account.disabled_at).is_(None),
    )
)
_USED = (
    update(AccessToken)
    .where(col(AccessToken.id) == bindparam("token_id", type_=Id))
    .values(last_used_at=bindparam("moment"))
)
