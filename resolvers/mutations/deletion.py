"""`deletePhoneNumber` and `restorePhoneNumber`, and the sweep that releases deleted numbers.

A deleted number keeps its grants, which are not in force, so that it can be restored as it was.
When it is released they end (docs/decisions/0037).
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

import anyio.lowlevel
from sqlalchemy import Connection, bindparam, delete, literal, select
from sqlmodel import col

from database import Database
from database.errors import Locked
from database.types import Id, UtcDateTime
from models import access, rules
from models.changes import transitions
from models.changes.transitions import Lifecycle, Settlement
from models.clock import Clock
from models.enums import PhoneNumberAccess
from models.errors import Refused, outcome
from models.policy import SYSTEM, Action
from models.records import PhoneNumberRecord
from models.tables import PhoneNumber, PhoneNumberGrant
from resolvers.context import Context
from resolvers.mutations.apply import (
    CONFLICT,
    AuditContext,
    Changed,
    PlannedUpdate,
    apply_each,
    apply_one,
    audit_context,
    in_transaction,
)
from resolvers.mutations.authorization import Authorized, authorize, permitted
from resolvers.mutations.update import STALE
from resolvers.queries.lists.statements import NUMBER_COLUMNS, number_record
from resolvers.queries.phone_numbers import visible_numbers
from resolvers.queries.related import Related
from resolvers.queries.seen_numbers import NUMBER_BY_ID

DELETED = "Phone number deleted successfully."
RESTORED = "Phone number restored successfully."

BATCH = 100


class NumberAtVersion(NamedTuple):
    """The number to delete or restore. `number_id` is None if the id was invalid."""

    number_id: int | None
    expected_version: int | None = None


async def delete_phone_number(context: Context, asked: NumberAtVersion) -> PhoneNumberRecord:
    """Delete a number. Raises Refused (nothing is written), Unavailable."""

    def unit(connection: Connection) -> PhoneNumberRecord:
        audit = audit_context(context)
        return delete_one(connection, audit, asked, context.settlement, context.lifecycle)

    return await in_transaction(context, unit)


def delete_one(
    connection: Connection,
    audit: AuditContext,
    asked: NumberAtVersion,
    settlement: Settlement,
    lifecycle: Lifecycle,
) -> PhoneNumberRecord:
    """Authorize and make a deletion. Raises Refused."""
    number = _authorized(Action.DELETE, connection, audit, asked)
    made = transitions.deletion(number, audit.now, settlement, lifecycle)
    return apply_one(connection, number, made, audit)


async def delete_phone_numbers(
    context: Context, number_ids: Sequence[int | None]
) -> list[Changed | Refused]:
    """Delete several numbers. Returns the number or the refusal of each, in their order.

    Raises Refused (nothing is written) if the list as a whole is invalid; Unavailable.
    """
    rules.check_items(number_ids)
    try:
        return await in_transaction(
            context, lambda connection: _delete_each(connection, context, number_ids)
        )
    except Refused as conflict:
        return [conflict for _ in number_ids]


def _delete_each(
    connection: Connection, context: Context, number_ids: Sequence[int | None]
) -> list[Changed | Refused]:
    audit = audit_context(context)
    numbers = authorize(Action.DELETE, connection, audit, number_ids)
    plan = partial(_plan_deletion, context=context, audit=audit, numbers=numbers)
    return apply_each(connection, [outcome(partial(plan, one)) for one in number_ids], audit)


def _plan_deletion(
    number_id: int | None, context: Context, audit: AuditContext, numbers: Authorized
) -> PlannedUpdate:
    number = permitted(numbers, number_id)
    made = transitions.deletion(number, audit.now, context.settlement, context.lifecycle)
    return PlannedUpdate(number, made)


async def restore_phone_number(
    context: Context, asked: NumberAtVersion, related: Related
) -> PhoneNumberRecord:
    """Restore a deleted number; one that is not deleted stays as it is. Raises Refused (nothing is
    written), Unavailable.
    """

    def unit(connection: Connection) -> PhoneNumberRecord:
        audit = audit_context(context)
        restored = restore_one(connection, audit, asked).number
        # A grant to an operator is in force again, and changes their access.
        parameters = {"number_id": restored.id, **access.parameters(context.viewer, audit.now)}
        found = visible_numbers(connection, NUMBER_BY_ID, parameters, related)
        if not found:
            raise Refused(CONFLICT)
        return found[0]

    return await in_transaction(context, unit)


def restore_one(connection: Connection, audit: AuditContext, asked: NumberAtVersion) -> Changed:
    """Authorize and make a restoration. Raises Refused."""
    number = _authorized(Action.RESTORE, connection, audit, asked)
    made = transitions.restoration(number, audit.now)
    return Changed(apply_one(connection, number, made, audit), has_changed=bool(made))


def _authorized(
    action: Action, connection: Connection, audit: AuditContext, asked: NumberAtVersion
) -> PhoneNumberRecord:
    found = authorize(action, connection, audit, [asked.number_id])
    number = permitted(found, asked.number_id)
    if asked.expected_version not in {None, number.version}:
        raise Refused(STALE)
    return number


async def sweep(database: Database, clock: Clock, request_id: str) -> int:
    """Release the deleted numbers whose time is over, each in a transaction of its own. Returns how
    many were released.

    Numbers that another process is releasing or restoring are skipped. Raises Unavailable.
    """
    released = 0
    while True:
        audit = AuditContext(clock(), request_id, SYSTEM)
        outcomes = 0
        for number in await database.read(partial(_overdue, now=audit.now)):
            outcomes += await _release(database, number, audit)
            await anyio.lowlevel.checkpoint()  # a write on SQLite blocks the event loop
        released += outcomes
        if not outcomes:
            return released


def _overdue(connection: Connection, now: datetime) -> list[PhoneNumberRecord]:
    return [number_record(row) for row in connection.execute(_OVERDUE, {"now": now})]


async def _release(database: Database, number: PhoneNumberRecord, audit: AuditContext) -> bool:
    def unit(connection: Connection) -> None:
        apply_one(connection, number, [transitions.release(number)], audit)
        connection.execute(_END_GRANTS, {"number_id": number.id})

    try:
        await database.write(unit)
    except (Refused, Locked):
        return False
    return True


_OVERDUE = (
    # The system sees every deleted number, as operators do.
    select(*NUMBER_COLUMNS, literal(PhoneNumberAccess.OPERATOR.value))
    .where(
        access.is_deleted(),
        col(PhoneNumber.deletion_at) <= bindparam("now", type_=UtcDateTime()),
    )
    .order_by(col(PhoneNumber.deletion_at), col(PhoneNumber.id))
    .limit(BATCH)
)
_END_GRANTS = delete(PhoneNumberGrant).where(
    col(PhoneNumberGrant.phone_number_id) == bindparam("number_id", type_=Id)
)
