"""`settleCallingName`: an operator reports what the carrier made of a pending calling name."""

from typing import NamedTuple

from sqlalchemy import Connection

from models import change
from models.enums import CallingNameOutcome
from models.policy import Action
from models.records import PhoneNumberRecord
from resolvers.context import Context
from resolvers.nested import Nested
from resolvers.permission import number_to
from resolvers.phone_numbers import records
from resolvers.steps import in_transaction, occasion_of, take_one


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
    number = number_to(Action.SETTLE, connection, context, report.number_id, occasion.now)
    step = change.settle_pending(number, report.outcome, report.reason, occasion.now)
    settled = take_one(connection, number, [step], occasion)
    return records(connection, [settled], nested, occasion.now)[0]
