"""`grantPhoneNumberAccess` and `revokePhoneNumberAccess`: the owner lets others see a number.

A grant does not change the number itself, so its version stays. The number is locked, so that its
owner cannot change between the authorization and the grant.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple, TypeAlias, TypeVar

from sqlalchemy import Connection, Row, bindparam, delete, insert
from sqlmodel import col

from database.types import Id
from models import access, rules
from models.changes.transitions import Transition, granted_to
from models.enums import PhoneNumberChangeField
from models.errors import Refused, accepted, outcome
from models.policy import Action
from models.records import AccountRecord, GrantRecord, PhoneNumberRecord
from models.tables import PhoneNumberGrant
from resolvers.accounts.accounts import accounts_by_id, accounts_by_name
from resolvers.context import Context
from resolvers.mutations.apply import AuditContext, audit_context, in_transaction, record
from resolvers.mutations.authorization import Authorized, authorize_locked, permitted
from resolvers.queries.phone_numbers import records
from resolvers.queries.related import Related

T = TypeVar("T")


class Grant(NamedTuple):
    """A requested grant, or the end of one. `number_id` is None if the id was invalid."""

    number_id: int | None
    grantee: str
    expires_at: datetime | None = None


RemovedGrant: TypeAlias = Row[int, datetime, datetime | None, bool]
"""A removed grant: granted_by_id, created_at, expires_at, was_in_force."""


class Granted(NamedTuple):
    """A grant that is in force, and whether the request changed anything."""

    number: PhoneNumberRecord
    grantee: AccountRecord
    granted_by_id: int
    created_at: datetime
    expires_at: datetime | None
    has_changed: bool


class Revoked(NamedTuple):
    """A number, and the grantee whose grant of it was ended; None if there was no such grant."""

    number: PhoneNumberRecord
    grantee_id: int | None
    has_changed: bool


class GrantMade(NamedTuple):
    """A grant, and its number."""

    grant: GrantRecord
    number: PhoneNumberRecord


Accounts: TypeAlias = Mapping[str, AccountRecord]


async def grant_access(context: Context, asked: Grant, related: Related) -> GrantMade:
    """Let an account see a number, until a time or without an end.

    To grant again changes the end. Raises Refused (nothing is written), Unavailable.
    """
    return await in_transaction(
        context, lambda connection: _grant_one(connection, context, asked, related)
    )


def _grant_one(
    connection: Connection, context: Context, asked: Grant, related: Related
) -> GrantMade:
    audit = audit_context(context)
    [result] = grant_all(connection, audit, [asked])
    number, grantee, granter_id, created_at, expires_at, _ = accepted(result)
    granter = accounts_by_id(connection, [granter_id])[granter_id]
    grant = GrantRecord(number.id, grantee, granter, created_at, expires_at)
    return GrantMade(
        grant, *records(connection, [number], related, access.parameters(context.viewer, audit.now))
    )


def grant_all(
    connection: Connection, audit: AuditContext, asked: Sequence[Grant]
) -> list[Granted | Refused]:
    """Grant several numbers. Each is authorized and validated by itself."""
    return _each(Action.GRANT, _grant, connection, audit, asked)


def _grant(
    connection: Connection,
    audit: AuditContext,
    numbers: Authorized,
    accounts: Accounts,
    asked: Grant,
) -> Granted:
    number = permitted(numbers, asked.number_id)
    # In this order: with an end in the past, which leaves no trace, nobody can probe for names.
    expires_at = rules.grant_end(asked.expires_at, audit.now)
    grantee = rules.grantee(accounts.get(asked.grantee), number.owner_id)
    return put_grant(connection, number, grantee, expires_at, audit)


def put_grant(
    connection: Connection,
    number: PhoneNumberRecord,
    grantee: AccountRecord,
    expires_at: datetime | None,
    audit: AuditContext,
) -> Granted:
    """Grant a number in its owner's name, or change the end of a grant in force, and write the
    trail.
    """
    before = _remove_grant(connection, number.id, grantee.id, audit.now)
    if before is None:
        granted_by, created_at = number.owner_id, audit.now
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
    after = granted_to(grantee, expires_at)
    has_changed = _record(connection, number, _trail_value(grantee, before), after, audit)
    return Granted(number, grantee, granted_by, created_at, expires_at, has_changed)


async def revoke_access(context: Context, asked: Grant, related: Related) -> Revoked:
    """End a grant now; without one nothing changes.

    Raises Refused (nothing is written), Unavailable.
    """
    return await in_transaction(
        context, lambda connection: _revoke_one(connection, context, asked, related)
    )


def _revoke_one(
    connection: Connection, context: Context, asked: Grant, related: Related
) -> Revoked:
    audit = audit_context(context)
    [result] = revoke_all(connection, audit, [asked])
    revoked = accepted(result)
    [number] = records(
        connection, [revoked.number], related, access.parameters(context.viewer, audit.now)
    )
    return revoked._replace(number=number)


def revoke_all(
    connection: Connection, audit: AuditContext, asked: Sequence[Grant]
) -> list[Revoked | Refused]:
    """End several grants. Each is authorized and validated by itself."""
    return _each(Action.REVOKE, _revoke, connection, audit, asked)


def _revoke(
    connection: Connection,
    audit: AuditContext,
    numbers: Authorized,
    accounts: Accounts,
    asked: Grant,
) -> Revoked:
    number = permitted(numbers, asked.number_id)
    grantee = accounts.get(asked.grantee)
    # For an unknown name too, so that it takes as long.
    grantee_id = _NOBODY if grantee is None else grantee.id
    grant = _remove_grant(connection, number.id, grantee_id, audit.now)
    before = None if grantee is None else _trail_value(grantee, grant)
    has_changed = _record(connection, number, before, None, audit)
    return Revoked(number, grantee_id if has_changed else None, has_changed)


_NOBODY = 0
"""An id that no account has."""


def _each(
    action: Action,
    do: Callable[[Connection, AuditContext, Authorized, Accounts, Grant], T],
    connection: Connection,
    audit: AuditContext,
    asked: Sequence[Grant],
) -> list[T | Refused]:
    """Do it for each. The numbers are locked, then authorized, then the grantees are read, each by
    one statement for all.
    """
    ids = [one.number_id for one in asked]
    numbers = authorize_locked(action, connection, audit, ids)
    accounts = accounts_by_name(connection, {one.grantee for one in asked})
    return [outcome(partial(do, connection, audit, numbers, accounts, one)) for one in asked]


def _remove_grant(
    connection: Connection, number_id: int, grantee_id: int, now: datetime
) -> RemovedGrant | None:
    """Remove the grant and return it; None if there was none, or if it had ended."""
    parameters = {"number_id": number_id, "grantee_id": grantee_id, "now": now}
    row = connection.execute(_REMOVE_GRANT, parameters).one_or_none()
    return row if row is not None and row.was_in_force else None


def _trail_value(grantee: AccountRecord, grant: RemovedGrant | None) -> str | None:
    return None if grant is None else granted_to(grantee, grant.expires_at)


def _record(
    connection: Connection,
    number: PhoneNumberRecord,
    before: str | None,
    after: str | None,
    audit: AuditContext,
) -> bool:
    """Write the change to the trail, if there is one. Returns whether there is."""
    if before != after:
        transition = Transition(PhoneNumberChangeField.GRANT, before, after, {})
        record(connection, [(number.id, transition)], audit)
    return before != after


_REMOVE_GRANT = (
    delete(PhoneNumberGrant)
    .where(
        col(PhoneNumberGrant.phone_number_id) == bindparam("number_id", type_=Id),
        col(PhoneNumberGrant.grantee_id) == bindparam("grantee_id", type_=Id),
    )
    .returning(
        col(PhoneNumberGrant.granted_by_id),
        col(PhoneNumberGrant.created_at),
        col(PhoneNumberGrant.expires_at),
        access.has_not_ended().label("was_in_force"),
    )
)
