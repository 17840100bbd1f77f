"""Calling names come to their end: `settleCallingName`, by which an operator reports what the
carrier made of a pending one, and the sweep, which settles those whose time is over.

Every serving process sweeps; any number may at once.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

import anyio.lowlevel
from sqlalchemy import Connection, Text, bindparam, func, literal, select
from sqlmodel import col

from database import Database
from database.errors import Locked
from database.types import UtcDateTime
from models import transitions
from models.clock import Clock
from models.enums import CallingNameOutcome, CallingNameStatus, PhoneNumberAccess
from models.errors import Refused, accepted, outcome
from models.policy import SYSTEM, Action
from models.records import PhoneNumberRecord
from models.tables import PhoneNumber
from models.transitions import Settlement
from resolvers.context import Context
from resolvers.mutations.apply import (
    AuditContext,
    Changed,
    PlannedUpdate,
    apply_each,
    apply_one,
    audit_context,
    in_transaction,
)
from resolvers.mutations.authorization import Authorized, authorize, permitted
from resolvers.queries.phone_numbers import records
from resolvers.queries.related import Related
from resolvers.queries.statements import NUMBER_COLUMNS, number_record

BATCH = 100


class CallingNameReport(NamedTuple):
    """What the carrier said. An id that cannot be one is None."""

    number_id: int | None
    outcome: CallingNameOutcome
    reason: str | None


async def settle_calling_name(
    context: Context, report: CallingNameReport, related: Related
) -> PhoneNumberRecord:
    """End the pending request. Raises Refused, having written nothing; Unavailable."""
    return await in_transaction(
        context, lambda connection: _settle(connection, context, report, related)
    )


def _settle(
    connection: Connection, context: Context, report: CallingNameReport, related: Related
) -> PhoneNumberRecord:
    audit = audit_context(context)
    [settled] = settle_all(connection, audit, [report])
    return records(connection, [accepted(settled).number], related, audit.now)[0]


def settle_all(
    connection: Connection, audit: AuditContext, reports: Sequence[CallingNameReport]
) -> list[Changed | Refused]:
    """End the pending requests of several numbers, each another one and judged by itself."""
    ids = [report.number_id for report in reports]
    numbers = authorize(Action.SETTLE, connection, audit, ids)
    judge = partial(_judged, numbers=numbers, now=audit.now)
    judged = [outcome(partial(judge, report)) for report in reports]
    return apply_each(connection, judged, audit)


def _judged(report: CallingNameReport, numbers: Authorized, now: datetime) -> PlannedUpdate:
    """Raises Refused."""
    number = permitted(numbers, report.number_id)
    return PlannedUpdate(
        number, [transitions.settle_pending(number, report.outcome, report.reason, now)]
    )


async def sweep(database: Database, clock: Clock, settlement: Settlement, request_id: str) -> int:
    """Settle what is overdue, each number in a transaction of its own, and tell how many were.

    A number that another process is settling or changing is left to it. Raises Unavailable.
    """
    settled = 0
    while True:
        audit = AuditContext(clock(), request_id, SYSTEM)
        overdue = await database.read(partial(_overdue, now=audit.now))
        outcomes = 0
        for number in overdue:
            outcomes += await _settle_overdue(database, number, settlement, audit)
            await anyio.lowlevel.checkpoint()  # a write on SQLite does not wait for anything
        settled += outcomes
        if not outcomes:
            return settled


def _overdue(connection: Connection, now: datetime) -> list[PhoneNumberRecord]:
    rows = connection.execute(_OVERDUE, {"now": now})
    return [number_record(row) for row in rows]


async def _settle_overdue(
    database: Database, number: PhoneNumberRecord, settlement: Settlement, audit: AuditContext
) -> bool:
    overdue = transitions.overdue_transitions(number, audit.now, settlement)
    try:
        await database.write(lambda connection: apply_one(connection, number, overdue, audit))
    except (Refused, Locked):
        return False
    return True


async def pending(database: Database) -> int:
    """How many numbers have a request that is pending. Raises Unavailable."""
    return await database.read(lambda connection: connection.execute(_PENDING).scalar_one())


# The status stands in the text, so that every plan can use the index of those that are pending.
_IS_PENDING = col(PhoneNumber.calling_name_status) == bindparam(
    "pending", CallingNameStatus.UPDATE_IN_PROGRESS.value, type_=Text(), literal_execute=True
)
_PENDING = select(func.count()).select_from(PhoneNumber).where(_IS_PENDING)

_OVERDUE = (
    # The system sees as an operator does.
    select(*NUMBER_COLUMNS, literal(PhoneNumberAccess.OPERATOR.value))
    .where(
        _IS_PENDING,
        col(PhoneNumber.calling_name_due_at) <= bindparam("now", type_=UtcDateTime()),
    )
    .order_by(col(PhoneNumber.calling_name_due_at))
    .limit(BATCH)
)
