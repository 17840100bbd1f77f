"""`grantPhoneNumberAccess` and `revokePhoneNumberAccess`: the owner lets others see a number.

A grant changes nothing of the number itself, so its version stays; the number is held meanwhile, so
that it cannot change hands between the judgement and the grant.
"""

from datetime import datetime
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection, Row, bindparam, delete, insert
from sqlmodel import col

from models import policy, rules
from models.change import Step, granted_to
from models.columns import Id
from models.enums import PhoneNumberChangeField
from models.errors import both
from models.policy import Action
from models.records import AccountRecord, GrantRecord, PhoneNumberRecord
from models.tables import PhoneNumberGrant
from resolvers.accounts import account_by_name, accounts_by_id
from resolvers.context import Context
from resolvers.nested import Nested
from resolvers.permission import number_to
from resolvers.phone_numbers import records
from resolvers.steps import Occasion, in_transaction, occasion_of, record


class Grant(NamedTuple):
    """What is asked for. An id that cannot be one is None."""

    number_id: int | None
    grantee: str
    expires_at: datetime | None = None


Taken: TypeAlias = Row[int, datetime, datetime | None, bool]
"""A grant that was removed: by whom and since when it was granted, its end, if it was in force."""


async def grant_access(context: Context, asked: Grant) -> GrantRecord:
    """Let an account see a number, until a moment or for ever.

    To grant again changes the end. Raises Refused, having written nothing; Unavailable.
    """
    return await in_transaction(context, lambda connection: _grant(connection, context, asked))


def _grant(connection: Connection, context: Context, asked: Grant) -> GrantRecord:
    occasion = occasion_of(context)
    number = number_to(
        Action.GRANT, connection, context, asked.number_id, occasion.now, is_held=True
    )
    grantee, expires_at = both(
        lambda: rules.grantee(account_by_name(connection, asked.grantee), number.owner_id),
        lambda: rules.grant_end(asked.expires_at, occasion.now),
    )
    return put_grant(connection, number, grantee, expires_at, occasion)


def put_grant(
    connection: Connection,
    number: PhoneNumberRecord,
    grantee: AccountRecord,
    expires_at: datetime | None,
    occasion: Occasion,
) -> GrantRecord:
    """Grant a number, or change the end of a grant in force, and record what has changed."""
    before = _taken_back(connection, number.id, grantee.id, occasion.now)
    if before is None:
        granted_by, created_at = number.owner_id, occasion.now
    else:
        granted_by, created_at = before.granted_by_id, before.created_at
    values = {
        "phone_number_id": number.id,
        "grantee_id": grantee.id,
        "granted_by_id": granted_by,
        "created_at": created_at,
        "expires_at": expires_at,
        "number_created_at": number.created_at,
    }
    connection.execute(insert(PhoneNumberGrant).values(**values))
    _record(connection, number, _told(grantee, before), granted_to(grantee, expires_at), occasion)
    granter = accounts_by_id(connection, [granted_by])[granted_by]
    return GrantRecord(grantee, granter, created_at, expires_at)


async def revoke_access(context: Context, asked: Grant, nested: Nested) -> PhoneNumberRecord:
    """End a grant now; where there is none, nothing changes. Gives the number.

    Raises Refused, having written nothing; Unavailable.
    """
    return await in_transaction(
        context, lambda connection: _revoke(connection, context, asked, nested)
    )


def _revoke(
    connection: Connection, context: Context, asked: Grant, nested: Nested
) -> PhoneNumberRecord:
    occasion = occasion_of(context)
    number = number_to(
        Action.REVOKE, connection, context, asked.number_id, occasion.now, is_held=True
    )
    grantee = account_by_name(connection, asked.grantee)
    if grantee is not None:
        before = _taken_back(connection, number.id, grantee.id, occasion.now)
        _record(connection, number, _told(grantee, before), None, occasion)
    return records(connection, [number], nested, occasion.now)[0]


def _taken_back(
    connection: Connection, number_id: int, grantee_id: int, now: datetime
) -> Taken | None:
    """Remove the grant. Gives what it was; None where there was none, or it had ended."""
    parameters = {"number_id": number_id, "grantee_id": grantee_id, "now": now}
    row = connection.execute(_TAKE_BACK, parameters).one_or_none()
    return row if row is not None and row.was_in_force else None


def _told(grantee: AccountRecord, grant: Taken | None) -> str | None:
    return None if grant is None else granted_to(grantee, grant.expires_at)


def _record(
    connection: Connection,
    number: PhoneNumberRecord,
    before: str | None,
    after: str | None,
    occasion: Occasion,
) -> None:
    if before != after:
        step = Step(PhoneNumberChangeField.GRANT, before, after, {})
        record(connection, [(number.id, step)], occasion)


_TAKE_BACK = (
    delete(PhoneNumberGrant)
    .where(
        col(PhoneNumberGrant.phone_number_id) == bindparam("number_id", type_=Id),
        col(PhoneNumberGrant.grantee_id) == bindparam("grantee_id", type_=Id),
    )
    .returning(
        col(PhoneNumberGrant.granted_by_id),
        col(PhoneNumberGrant.created_at),
        col(PhoneNumberGrant.expires_at),
        policy.has_not_ended().label("was_in_force"),
    )
)
