"""Numbers that somebody wants to do something to, judged by the policy: one statement for all."""

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Select, false, literal, select, true
from sqlmodel import col

from database.functions import any_of
from database.statements import Statement
from models import access, policy
from models.enums import FailureCode, PhoneNumberAccess
from models.errors import Failure, Refused, accepted
from models.policy import PERMITTED_TO_SYSTEM, Action, System
from models.records import PhoneNumberRecord
from models.tables import PhoneNumber
from resolvers.mutations.apply import AuditContext
from resolvers.queries.statements import NUMBER_COLUMNS, NUMBER_ID, number_record

Authorized: TypeAlias = Mapping[int, PhoneNumberRecord | Refused]
"""Numbers by their ids, or why something may not be done to them."""

Judgement: TypeAlias = tuple[ColumnElement[Any], ColumnElement[bool]]
"""SQL: an actor's access to a number, and whether the policy permits the actor an action."""

NOT_FOUND = Failure(FailureCode.NOT_FOUND, "Phone number not found.", ("id",))


def permitted(numbers: Authorized, number_id: int | None) -> PhoneNumberRecord:
    """The number among those judged, if the policy lets the actor do this to it.

    Raises Refused: NOT_FOUND where the actor cannot see it, in the same words as where there is
    none; else FORBIDDEN.
    """
    found = None if number_id is None else numbers.get(number_id)
    return accepted(Refused(NOT_FOUND) if found is None else found)


def authorize(
    action: Action,
    connection: Connection,
    audit: AuditContext,
    ids: Collection[int | None],
    *,
    is_locked: bool = False,
) -> Authorized:
    """Each of the numbers that the actor sees, or why the policy forbids the actor this.

    An id that cannot be one is None. `is_locked` keeps others from changing the numbers until the
    transaction ends.
    """
    wanted = [*{number_id for number_id in ids if number_id}]
    if not wanted:
        return {}
    is_one, is_by_system = len(wanted) == 1, isinstance(audit.actor, System)
    statement = _authorized_numbers(
        action, is_by_system=is_by_system, is_one=is_one, is_locked=is_locked
    )
    parameters: dict[str, Any] = {"number_id": wanted[0]} if is_one else {"number_ids": wanted}
    if not isinstance(audit.actor, System):
        parameters |= access.parameters(audit.actor, audit.now)
    found = ((number_record(own), may) for *own, may in statement.rows(connection, parameters))
    return {
        number.id: number if may else _forbidden(action)
        for number, may in found
        if number.viewer_access is not None
    }


def _forbidden(action: Action) -> Refused:
    return Refused(Failure(FailureCode.FORBIDDEN, policy.REFUSALS[action], None))


@lru_cache(maxsize=100)
def _authorized_numbers(
    action: Action, *, is_by_system: bool, is_one: bool, is_locked: bool
) -> Statement:
    """NUMBER_COLUMNS, the actor's access and the judgement of `number_id`, or of `number_ids`."""
    own_id = col(PhoneNumber.id)
    own_access, is_permitted = _of_system(action) if is_by_system else _of_viewer(action)
    statement = select(
        *NUMBER_COLUMNS, own_access.label("viewer_access"), is_permitted.label("is_permitted")
    ).where(own_id == NUMBER_ID if is_one else any_of(own_id, "number_ids"))
    return Statement(_with_locks(statement) if is_locked else statement)


def _of_viewer(action: Action) -> Judgement:
    return access.viewer_access(), access.is_permitted(action)


def _of_system(action: Action) -> Judgement:
    """The system sees every number, as operators do."""
    is_permitted = true() if action in PERMITTED_TO_SYSTEM else false()
    return literal(PhoneNumberAccess.OPERATOR.value), is_permitted


def _with_locks(statement: Select[Any]) -> Select[Any]:
    """All hold numbers in the same order, so that no two wait for each other in a circle.

    SQLite needs none of it: there a transaction that writes is alone from its beginning.
    """
    ordered = statement.order_by(col(PhoneNumber.id))
    return ordered.with_for_update(of=PhoneNumber, key_share=True)
