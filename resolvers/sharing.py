"""`grantPhoneNumberAccess` and `revokePhoneNumberAccess`: the owner lets others see a number.

A grant changes nothing of the number itself, so its version stays; the number is held meanwhile, so
that it cannot change hands between the judgement and the grant.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple, TypeAlias, TypeVar

from sqlalchemy import Connection, Row, bindparam, delete, insert
from sqlmodel import col

from database.types import Id
from models import policy, rules
from models.change import Step, granted_to
from models.enums import PhoneNumberChangeField
from models.errors import Refused, accepted, both, outcome
from models.policy import Action
from models.records import AccountRecord, GrantRecord, PhoneNumberRecord
from models.tables import PhoneNumberGrant
from resolvers.accounts import accounts_by_id, accounts_by_name
from resolvers.context import Context
from resolvers.nested import Nested
from resolvers.permission import Judged, numbers_to, permitted
from resolvers.phone_numbers import records
from resolvers.steps import Changed, Occasion, in_transaction, occasion_of, record

T = TypeVar("T")


class Grant(NamedTuple):
    """What is asked for. An id that cannot be one is None."""

    number_id: int | None
    grantee: str
    expires_at: datetime | None = None


Taken: TypeAlias = Row[int, datetime, datetime | None, bool]
"""A grant that was removed: by whom and since when it was granted, its end, if it was in force."""


class Granted(NamedTuple):
    """A grant that is in force, since when and by whom, and whether that is anything new."""

    grantee: AccountRecord
    granted_by_id: int
    created_at: datetime
    expires_at: datetime | None
    has_changed: bool


Accounts: TypeAlias = Mapping[str, AccountRecord]


async def grant_access(context: Context, asked: Grant) -> GrantRecord:
    """Let an account see a number, until a moment or for ever.

    To grant again changes the end. Raises Refused, having written nothing; Unavailable.
    """
    return await in_transaction(context, lambda connection: _grant_one(connection, context, asked))


def _grant_one(connection: Connection, context: Context, asked: Grant) -> GrantRecord:
    [result] = grant_all(connection, occasion_of(context), [asked])
    grantee, granter_id, created_at, expires_at, _ = accepted(result)
    granter = accounts_by_id(connection, [granter_id])[granter_id]
    return GrantRecord(grantee, granter, created_at, expires_at)


def grant_all(
    connection: Connection, occasion: Occasion, asked: Sequence[Grant]
) -> list[Granted | Refused]:
    """Grant several numbers, each judged by itself."""
    return _each(Action.GRANT, _grant, connection, occasion, asked)


def _grant(
    connection: Connection, occasion: Occasion, numbers: Judged, accounts: Accounts, asked: Grant
) -> Granted:
    number = permitted(numbers, asked.number_id)
    grantee, expires_at = both(
        lambda: rules.grantee(accounts.get(asked.grantee), number.owner_id),
        lambda: rules.grant_end(asked.expires_at, occasion.now),
    )
    return put_grant(connection, number, grantee, expires_at, occasion)


def put_grant(
    connection: Connection,
    number: PhoneNumberRecord,
    grantee: AccountRecord,
    expires_at: datetime | None,
    occasion: Occasion,
) -> Granted:
    """Grant a number in its owner's name, or change the end of a grant in force, and record it."""
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
    told = granted_to(grantee, expires_at)
    has_changed = _record(connection, number, _told(grantee, before), told, occasion)
    return Granted(grantee, granted_by, created_at, expires_at, has_changed)


async def revoke_access(context: Context, asked: Grant, nested: Nested) -> PhoneNumberRecord:
    """End a grant now; where there is none, nothing changes. Gives the number.

    Raises Refused, having written nothing; Unavailable.
    """
    return await in_transaction(
        context, lambda connection: _revoke_one(connection, context, asked, nested)
    )


def _revoke_one(
    connection: Connection, context: Context, asked: Grant, nested: Nested
) -> PhoneNumberRecord:
    occasion = occasion_of(context)
    [result] = revoke_all(connection, occasion, [asked])
    return records(connection, [accepted(result).number], nested, occasion.now)[0]


def revoke_all(
    connection: Connection, occasion: Occasion, asked: Sequence[Grant]
) -> list[Changed | Refused]:
    """End several grants, each judged by itself."""
    return _each(Action.REVOKE, _revoke, connection, occasion, asked)


def _revoke(
    connection: Connection, occasion: Occasion, numbers: Judged, accounts: Accounts, asked: Grant
) -> Changed:
    number = permitted(numbers, asked.number_id)
    grantee = accounts.get(asked.grantee)
    if grantee is None:
        return Changed(number, has_changed=False)
    before = _taken_back(connection, number.id, grantee.id, occasion.now)
    told = _told(grantee, before)
    return Changed(number, _record(connection, number, told, None, occasion))


def _each(
    action: Action,
    do: Callable[[Connection, Occasion, Judged, Accounts, Grant], T],
    connection: Connection,
    occasion: Occasion,
    asked: Sequence[Grant],
) -> list[T | Refused]:
    """Do it to each, with the numbers held and judged, and the grantees, in a statement each."""
    ids = [one.number_id for one in asked]
    numbers = numbers_to(action, connection, occasion, ids, is_held=True)
    accounts = accounts_by_name(connection, {one.grantee for one in asked})
    return [outcome(partial(do, connection, occasion, numbers, accounts, one)) for one in asked]


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
) -> bool:
    """Write what has changed into the trail, and tell whether anything has."""
    if before != after:
        step = Step(PhoneNumberChangeField.GRANT, before, after, {})
        record(connection, [(number.id, step)], occasion)
    return before != after


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
