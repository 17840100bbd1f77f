"""Numbers that the viewer wants to do something to, judged by the policy: one statement for all."""

from collections.abc import Collection, Mapping
from datetime import datetime
from functools import lru_cache

from sqlalchemy import Connection

from models import policy
from models.enums import FailureCode
from models.errors import Failure, Refused
from models.policy import Action
from models.records import PhoneNumberRecord
from models.statements import Statement
from models.tables import PhoneNumber
from resolvers.context import Context
from resolvers.visible_numbers import JUDGED_NUMBERS, number_record

NOT_FOUND = Failure(FailureCode.NOT_FOUND, "Phone number not found.", ("id",))


def number_to(
    action: Action,
    connection: Connection,
    context: Context,
    number_id: int | None,
    now: datetime,
    *,
    is_held: bool = False,
) -> PhoneNumberRecord:
    """The number, if the policy lets the viewer do this to it.

    `is_held` keeps it from others who would change it until the transaction ends. Raises Refused:
    NOT_FOUND where the viewer cannot see it, in the same words as where there is none; else
    FORBIDDEN.
    """
    ids = [] if number_id is None else [number_id]
    return permitted(numbers_to(action, connection, context, ids, now, is_held=is_held), number_id)


def permitted(
    numbers: Mapping[int, PhoneNumberRecord | Refused], number_id: int | None
) -> PhoneNumberRecord:
    """The number among those judged. Raises Refused."""
    found = None if number_id is None else numbers.get(number_id)
    if found is None:
        raise Refused(NOT_FOUND)
    if isinstance(found, Refused):
        raise found
    return found


def numbers_to(
    action: Action,
    connection: Connection,
    context: Context,
    ids: Collection[int],
    now: datetime,
    *,
    is_held: bool = False,
) -> dict[int, PhoneNumberRecord | Refused]:
    """Each of the numbers that the viewer sees, or why the policy forbids the viewer this."""
    if not ids:
        return {}
    statement = _judged_numbers(action, is_held=is_held)
    parameters = {"number_ids": list(ids), **policy.parameters(context.viewer, now)}
    found = ((number_record(own), may) for *own, may in statement.rows(connection, parameters))
    refused = Refused(Failure(FailureCode.FORBIDDEN, policy.REFUSALS[action], None))
    return {
        number.id: number if may else refused
        for number, may in found
        if number.viewer_access is not None
    }


@lru_cache(maxsize=20)
def _judged_numbers(action: Action, *, is_held: bool) -> Statement:
    statement = JUDGED_NUMBERS.add_columns(policy.is_permitted(action).label("is_permitted"))
    # SQLite needs none: there a transaction that writes is alone from its beginning.
    held = statement.with_for_update(of=PhoneNumber, key_share=True) if is_held else statement
    return Statement(held)
