"""`updateAccountSettings`: the default calling name of the viewer's account."""

from datetime import datetime

from sqlalchemy import Connection, update
from sqlmodel import col

from database.errors import Locked
from models import access, rules
from models.enums import FailureCode
from models.errors import Failure, Refused
from models.records import ViewerRecord
from models.tables import Account
from resolvers.accounts.accounts import VIEWER_COLUMNS, viewer_account
from resolvers.context import Context

CONFLICT = Failure(FailureCode.CONFLICT, "The settings are being changed by another request.", None)


async def set_default_calling_name(context: Context, name: str | None) -> ViewerRecord:
    """Change the default calling name of the viewer's account. Raises Refused (nothing is written),
    Unavailable.
    """
    try:
        return await context.database.write(lambda connection: _set(connection, context, name))
    except Locked:
        raise Refused(CONFLICT) from None


def _set(connection: Connection, context: Context, name: str | None) -> ViewerRecord:
    now, account = context.clock(), viewer_account(connection, context.viewer)
    changed_at = account.default_calling_name_at
    requested = rules.default_calling_name(name, account.default_calling_name, changed_at, now)
    if requested == account.default_calling_name:
        return account
    return _written(connection, account, requested, now)


def _written(
    connection: Connection, account: ViewerRecord, name: str | None, now: datetime
) -> ViewerRecord:
    """Write the name, unless another request has changed it since the account was read."""
    read = col(Account.default_calling_name_at).is_not_distinct_from(
        account.default_calling_name_at
    )
    statement = (
        update(Account)
        .where(col(Account.id) == access.VIEWER_ID, read)
        .values(default_calling_name=name, default_calling_name_at=now)
        .returning(*VIEWER_COLUMNS)
    )
    row = connection.execute(statement, {"viewer_id": account.id}).one_or_none()
    if row is None:
        raise Refused(CONFLICT)
    return ViewerRecord._make(row)
