"""`settleCallingName`: an operator reports what the carrier made of a pending calling name."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

from sqlalchemy import Connection

from models import change
from models.enums import CallingNameOutcome
from models.errors import Refused, accepted, outcome
from models.policy import Action
from models.records import PhoneNumberRecord
from resolvers.context import Context
from resolvers.nested import Nested
from resolvers.permission import Judged, numbers_to, permitted
from resolvers.phone_numbers import records
from resolvers.steps import Changed, Move, Occasion, in_transaction, occasion_of, take_each


class CallingNameReport(NamedTuple):
    """What the carrier said. An id that cannot be one is None."""

    number_id: int | None
    outcome: CallingNameOutcome
    reason: str | None


async def settle_calling_name(
    context: Context, report: CallingNameReport, nested: Nested
) -> PhoneNumberRecord:
    """End the pending request. Raises Refused, having written nothing; Unavailable."""
    return await in_transaction(
        context, lambda connection: _settle(connection, context, report, nested)
    )


def _settle(
    connection: Connection, context: Context, report: CallingNameReport, nested: Nested
) -> PhoneNumberRecord:
    occasion = occasion_of(context)
    [settled] = settle_all(connection, occasion, [report])
    return records(connection, [accepted(settled).number], nested, occasion.now)[0]


def settle_all(
    connection: Connection, occasion: Occasion, reports: Sequence[CallingNameReport]
) -> list[Changed | Refused]:
    """End the pending requests of several numbers, each another one and judged by itself."""
    ids = [report.number_id for report in reports]
    numbers = numbers_to(Action.SETTLE, connection, occasion, ids)
    judge = partial(_judged, numbers=numbers, now=occasion.now)
    judged = [outcome(partial(judge, report)) for report in reports]
    return take_each(connection, judged, occasion)


def _judged(report: CallingNameReport, numbers: Judged, now: datetime) -> Move:
    """Raises Refused."""
    number = permitted(numbers, report.number_id)
    return Move(number, [change.settle_pending(number, report.outcome, report.reason, now)])
