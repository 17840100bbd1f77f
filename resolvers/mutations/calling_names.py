"""Settle requests for calling names: by `settleCallingName`, with which an operator reports the
carrier's answer, and by the sweep, which settles overdue requests.

Every serving process runs the sweep; several can run at the same time.
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
from models import access, rules
from models.changes import transitions
from models.changes.transitions import Settlement
from models.clock import Clock
from models.enums import CallingNameOutcome, CallingNameStatus, PhoneNumberAccess
from models.errors import Refused, accepted, outcome
from models.policy import SYSTEM, Action
from models.records import PhoneNumberRecord
from models.tables import PhoneNumber
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
from resolvers.mutations.payloads import Result, with_related
from resolvers.queries.lists.statements import NUMBER_COLUMNS, number_record
from resolvers.queries.phone_numbers import records
from resolvers.queries.related import Related

MESSAGE = "Calling name settled successfully."

BATCH = 100


class CallingNameReport(NamedTuple):
    """The carrier's answer. `number_id` is None if the id was invalid."""

    number_id: int | None
    outcome: CallingNameOutcome
    reason: str | None


async def settle_calling_name(
    context: Context, report: CallingNameReport, related: Related
) -> PhoneNumberRecord:
    """Settle the pending request. Raises Refused (nothing is written), Unavailable."""
    return await in_transaction(
        context, lambda connection: _settle(connection, context, report, related)
    )


def _settle(
    connection: Connection, context: Context, report: CallingNameReport, related: Related
) -> PhoneNumberRecord:
    audit = audit_context(context)
    [settled] = settle_all(connection, audit, [report])
    return records(
        connection,
        [accepted(settled).number],
        related,
        access.parameters(context.viewer, audit.now),
    )[0]


async def settle_calling_names(
    context: Context, reports: Sequence[CallingNameReport], related: Related
) -> list[Result]:
    """Settle the pending requests of several numbers. Returns the number or the refusal of each, in
    their order.

    Raises Refused (nothing is written) if the list as a whole is invalid; Unavailable.
    """
    rules.check_items([report.number_id for report in reports])
    try:
        return await in_transaction(
            context, lambda connection: _settle_each(connection, context, reports, related)
        )
    except Refused as conflict:
        return [conflict for _ in reports]


def _settle_each(
    connection: Connection,
    context: Context,
    reports: Sequence[CallingNameReport],
    related: Related,
) -> list[Result]:
    audit = audit_context(context)
    results = settle_all(connection, audit, reports)
    return with_related(connection, results, related, access.parameters(context.viewer, audit.now))


def settle_all(
    connection: Connection, audit: AuditContext, reports: Sequence[CallingNameReport]
) -> list[Changed | Refused]:
    """Settle the pending requests of several different numbers. Each is authorized and validated by
    itself.
    """
    ids = [report.number_id for report in reports]
    numbers = authorize(Action.SETTLE, connection, audit, ids)
    plan = partial(_plan, numbers=numbers, now=audit.now)
    planned = [outcome(partial(plan, report)) for report in reports]
    return apply_each(connection, planned, audit)


def _plan(report: CallingNameReport, numbers: Authorized, now: datetime) -> PlannedUpdate:
    """Authorize and validate a report. Raises Refused."""
    number = permitted(numbers, report.number_id)
    return PlannedUpdate(
        number, [transitions.settle_pending(number, report.outcome, report.reason, now)]
    )


async def sweep(database: Database, clock: Clock, settlement: Settlement, request_id: str) -> int:
    """Settle overdue requests, each in a transaction of its own. Returns how many were settled.

    Numbers that another process is settling or changing are skipped. Raises Unavailable.
    """
    settled = 0
    while True:
        audit = AuditContext(clock(), request_id, SYSTEM)
        overdue = await database.read(partial(_overdue, now=audit.now))
        outcomes = 0
        for number in overdue:
            outcomes += await _settle_overdue(database, number, settlement, audit)
            await anyio.lowlevel.checkpoint()  # a write on SQLite blocks the event loop
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
    """How many numbers have a pending request. Raises Unavailable."""
    return await database.read(lambda connection: connection.execute(_PENDING).scalar_one())


# The status is written into the SQL text, so that every plan can use the index of pending requests.
_IS_PENDING = col(PhoneNumber.calling_name_status) == bindparam(
    "pending", CallingNameStatus.UPDATE_IN_PROGRESS.value, type_=Text(), literal_execute=True
)
_PENDING = select(func.count()).select_from(PhoneNumber).where(_IS_PENDING)

_OVERDUE = (
    # The system sees every number, as operators do.
    select(*NUMBER_COLUMNS, literal(PhoneNumberAccess.OPERATOR.value))
    .where(
        _IS_PENDING,
        col(PhoneNumber.calling_name_due_at) <= bindparam("now", type_=UtcDateTime()),
    )
    .order_by(col(PhoneNumber.calling_name_due_at))
    .limit(BATCH)
)
