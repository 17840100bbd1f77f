"""`updatePhoneNumber`: one transaction in which a change is judged, made and recorded."""

from typing import NamedTuple

from sqlalchemy import Connection

from models import change
from models.change import DetailChange
from models.enums import FailureCode
from models.errors import Failure, Locked, Refused
from models.policy import Action
from models.records import PhoneNumberRecord
from resolvers.context import Context
from resolvers.phone_numbers import Nested, records
from resolvers.steps import CONFLICT, Occasion, number_to, take

MESSAGE = "Phone number updated successfully."
"""Seed 000's word for success."""

STALE = Failure(
    FailureCode.CONFLICT,
    "The phone number has changed since the expected version: read it again, then update.",
    ("expectedVersion",),
)


class PhoneNumberUpdate(NamedTuple):
    """What is asked for. An id that cannot be one is None; details that are not given are not
    there.
    """

    number_id: int | None
    details: tuple[DetailChange, ...]
    expected_version: int | None


async def update_phone_number(
    context: Context, asked: PhoneNumberUpdate, nested: frozenset[Nested]
) -> PhoneNumberRecord:
    """Change one detail of a number. Raises Refused, having written nothing; Unavailable."""
    detail = change.one_detail(asked.details)
    try:
        return await context.database.write(
            lambda connection: _update(connection, context, asked, detail, nested)
        )
    except Locked:
        raise Refused(CONFLICT) from None


def _update(
    connection: Connection,
    context: Context,
    asked: PhoneNumberUpdate,
    detail: DetailChange,
    nested: frozenset[Nested],
) -> PhoneNumberRecord:
    """The order of the checks tells nobody of a number what they may not see (contract.md)."""
    occasion = Occasion(context.clock(), context.request_id, context.viewer)
    number = number_to(Action.UPDATE, connection, context, asked.number_id, occasion.now)
    if asked.expected_version not in {None, number.version}:
        raise Refused(STALE)
    steps = change.steps_to(detail, number, occasion.now, context.settlement)
    row = take(connection, number, steps, occasion) if steps else number
    return records(connection, [row], nested)[0]
