"""Numbers that somebody wants to do something to, judged by the policy: one statement for all."""

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, literal, select
from sqlmodel import col

from models import policy
from models.columns import any_of
from models.enums import FailureCode, PhoneNumberAccess
from models.errors import Failure, Refused, accepted
from models.policy import PERMITTED_TO_SYSTEM, Action, System
from models.records import PhoneNumberRecord
from models.statements import Statement
from models.tables import PhoneNumber
from resolvers.steps import Occasion
from resolvers.visible_numbers import JUDGED_NUMBERS, NUMBER_COLUMNS, number_record

Judged: TypeAlias = Mapping[int, PhoneNumberRecord | Refused]
"""Numbers by their ids, or why something may not be done to them."""

NOT_FOUND = Failure(FailureCode.NOT_FOUND, "Phone number not found.", ("id",))


def permitted(numbers: Judged, number_id: int | None) -> PhoneNumberRecord:
    """The number among those judged, if the policy lets the actor do this to it.

    Raises Refused: NOT_FOUND where the actor cannot see it, in the same words as where there is
    none; else FORBIDDEN.
    """
    found = None if number_id is None else numbers.get(number_id)
    return accepted(Refused(NOT_FOUND) if found is None else found)


def numbers_to(
    action: Action,
    connection: Connection,
    occasion: Occasion,
    ids: Collection[int | None],
    *,
    is_held: bool = False,
) -> Judged:
    """Each of the numbers that the actor sees, or why the policy forbids the actor this.

    An id that cannot be one is None. `is_held` keeps the numbers from others who would change them
    until the transaction ends.
    """
    parameters: dict[str, Any] = {"number_ids": [*{number_id for number_id in ids if number_id}]}
    if not parameters["number_ids"]:
        return {}
    if isinstance(occasion.actor, System):
        statement = _numbers_for_system(action, is_held=is_held)
    else:
        statement = _judged_numbers(action, is_held=is_held)
        parameters |= policy.parameters(occasion.actor, occasion.now)
    found = ((number_record(own), may) for *own, may in statement.rows(connection, parameters))
    return {
        number.id: number if may else _forbidden(action)
        for number, may in found
        if number.viewer_access is not None
    }


def _forbidden(action: Action) -> Refused:
    return Refused(Failure(FailureCode.FORBIDDEN, policy.REFUSALS[action], None))


@lru_cache(maxsize=20)
def _judged_numbers(action: Action, *, is_held: bool) -> Statement:
    statement = JUDGED_NUMBERS.add_columns(policy.is_permitted(action).label("is_permitted"))
    return Statement(_held(statement) if is_held else statement)


@lru_cache(maxsize=20)
def _numbers_for_system(action: Action, *, is_held: bool) -> Statement:
    """The system sees every number, as operators do."""
    access = literal(PhoneNumberAccess.OPERATOR.value).label("viewer_access")
    is_permitted = literal(action in PERMITTED_TO_SYSTEM).label("is_permitted")
    numbers = any_of(col(PhoneNumber.id), "number_ids")
    statement = select(*NUMBER_COLUMNS, access, is_permitted).where(numbers)
    return Statement(_held(statement) if is_held else statement)


def _held(statement: Select[Any]) -> Select[Any]:
    """All hold numbers in the same order, so that no two wait for each other in a circle.

    SQLite needs none of it: there a transaction that writes is alone from its beginning.
    """
    ordered = statement.order_by(col(PhoneNumber.id))
    return ordered.with_for_update(of=PhoneNumber, key_share=True)
