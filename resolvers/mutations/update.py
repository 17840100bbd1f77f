"""`updatePhoneNumber` and `updatePhoneNumbers`: one transaction in which changes are judged, made
and recorded.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection

from models import rules, transitions
from models.enums import FailureCode
from models.errors import Failure, Refused, accepted, outcome
from models.policy import Action
from models.records import PhoneNumberRecord
from models.transitions import DetailChange, Settlement
from resolvers.context import Context
from resolvers.mutations.apply import (
    Changed,
    PlannedUpdate,
    apply_each,
    audit_context,
    in_one_statement,
    in_transaction,
)
from resolvers.mutations.authorization import Authorized, authorize, permitted
from resolvers.queries.phone_numbers import records
from resolvers.queries.related import Related

MESSAGE = "Phone number updated successfully."
"""Seed 000's word for success."""

STALE = Failure(
    FailureCode.CONFLICT,
    "The phone number has changed since the expected version: read it again, then update.",
    ("expectedVersion",),
)


Result: TypeAlias = PhoneNumberRecord | Refused


class PhoneNumberUpdate(NamedTuple):
    """What is asked for. An id that cannot be one is None; details that are not given are not
    there.
    """

    number_id: int | None
    details: tuple[DetailChange, ...]
    expected_version: int | None


async def update_phone_number(
    context: Context, asked: PhoneNumberUpdate, related: Related
) -> PhoneNumberRecord:
    """Change one detail of a number. Raises Refused, having written nothing; Unavailable."""
    run = in_one_statement if related.is_nothing else in_transaction
    [result] = await run(context, lambda connection: _update(connection, context, [asked], related))
    return accepted(result)


async def update_phone_numbers(
    context: Context, asked: Sequence[PhoneNumberUpdate], related: Related
) -> list[Result]:
    """Change one detail of each of several numbers, or tell in its place why not.

    Raises Refused, having written nothing, for what is wrong with all together; Unavailable.
    """
    rules.check_items([one.number_id for one in asked])
    try:
        return await in_transaction(
            context, lambda connection: _update(connection, context, asked, related)
        )
    except Refused as conflict:
        return [conflict for _ in asked]


def _update(
    connection: Connection, context: Context, asked: Sequence[PhoneNumberUpdate], related: Related
) -> list[Result]:
    audit = audit_context(context)
    ids = [one.number_id for one in asked if len(one.details) == 1]
    numbers = authorize(Action.UPDATE, connection, audit, ids)
    judge = partial(_judged, numbers=numbers, now=audit.now, settlement=context.settlement)
    judged = [outcome(partial(judge, one)) for one in asked]
    results = apply_each(connection, judged, audit)
    return _with_related(connection, results, related, audit.now)


def _judged(
    asked: PhoneNumberUpdate,
    numbers: Authorized,
    now: datetime,
    settlement: Settlement,
) -> PlannedUpdate:
    """The order of the checks tells nobody of a number what they may not see (contract.md).

    Raises Refused.
    """
    detail = transitions.one_detail(asked.details)
    number = permitted(numbers, asked.number_id)
    if asked.expected_version not in {None, number.version}:
        raise Refused(STALE)
    return PlannedUpdate(number, transitions.transitions_to(detail, number, now, settlement))


def _with_related(
    connection: Connection, results: Sequence[Changed | Refused], related: Related, now: datetime
) -> list[Result]:
    numbers = [result.number for result in results if not isinstance(result, Refused)]
    loaded = iter(records(connection, numbers, related, now))
    return [result if isinstance(result, Refused) else next(loaded) for result in results]
