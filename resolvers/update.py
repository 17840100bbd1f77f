"""`updatePhoneNumber` and `updatePhoneNumbers`: one transaction in which changes are judged, made
and recorded.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection

from models import change, rules
from models.change import DetailChange, Settlement
from models.enums import FailureCode
from models.errors import Failure, Refused, accepted, outcome
from models.policy import Action
from models.records import PhoneNumberRecord
from resolvers.context import Context
from resolvers.nested import Nested
from resolvers.permission import Judged, numbers_to, permitted
from resolvers.phone_numbers import records
from resolvers.steps import (
    Changed,
    Move,
    in_one_statement,
    in_transaction,
    occasion_of,
    take_each,
)

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
    context: Context, asked: PhoneNumberUpdate, nested: Nested
) -> PhoneNumberRecord:
    """Change one detail of a number. Raises Refused, having written nothing; Unavailable."""
    run = in_one_statement if nested.is_nothing else in_transaction
    [result] = await run(context, lambda connection: _update(connection, context, [asked], nested))
    return accepted(result)


async def update_phone_numbers(
    context: Context, asked: Sequence[PhoneNumberUpdate], nested: Nested
) -> list[Result]:
    """Change one detail of each of several numbers, or tell in its place why not.

    Raises Refused, having written nothing, for what is wrong with all together; Unavailable.
    """
    rules.check_items([one.number_id for one in asked])
    try:
        return await in_transaction(
            context, lambda connection: _update(connection, context, asked, nested)
        )
    except Refused as conflict:
        return [conflict for _ in asked]


def _update(
    connection: Connection, context: Context, asked: Sequence[PhoneNumberUpdate], nested: Nested
) -> list[Result]:
    occasion = occasion_of(context)
    ids = [one.number_id for one in asked if len(one.details) == 1]
    numbers = numbers_to(Action.UPDATE, connection, occasion, ids)
    judge = partial(_judged, numbers=numbers, now=occasion.now, settlement=context.settlement)
    judged = [outcome(partial(judge, one)) for one in asked]
    results = take_each(connection, judged, occasion)
    return _with_nested(connection, results, nested, occasion.now)


def _judged(
    asked: PhoneNumberUpdate,
    numbers: Judged,
    now: datetime,
    settlement: Settlement,
) -> Move:
    """The order of the checks tells nobody of a number what they may not see (contract.md).

    Raises Refused.
    """
    detail = change.one_detail(asked.details)
    number = permitted(numbers, asked.number_id)
    if asked.expected_version not in {None, number.version}:
        raise Refused(STALE)
    return Move(number, change.steps_to(detail, number, now, settlement))


def _with_nested(
    connection: Connection, results: Sequence[Changed | Refused], nested: Nested, now: datetime
) -> list[Result]:
    numbers = [result.number for result in results if not isinstance(result, Refused)]
    loaded = iter(records(connection, numbers, nested, now))
    return [result if isinstance(result, Refused) else next(loaded) for result in results]
