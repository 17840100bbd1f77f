"""Authorize an action on numbers by the policy, with one statement for all of them."""

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Select, case, false, null, select, true
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
"""By the ids of the numbers: the number, or why the action is refused."""

Decision: TypeAlias = tuple[ColumnElement[Any], ColumnElement[bool]]
"""SQL: an actor's access to a number, and whether the policy permits the actor an action."""

DELETED = Failure(
    FailureCode.DELETED, "The phone number is deleted: restore it to change it.", None
)
NOT_FOUND = Failure(FailureCode.NOT_FOUND, "Phone number not found.", ("id",))


def permitted(numbers: Authorized, number_id: int | None) -> PhoneNumberRecord:
    """The number with this id, if the policy permits the action.

    Raises Refused: NOT_FOUND if the actor cannot see the number, with the same message as if it did
    not exist; otherwise FORBIDDEN.
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
    """The numbers that the actor sees, each as the number itself or why the policy refuses the
    action.

    An id is None if it was invalid. `is_locked` locks the numbers until the transaction ends.
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
        number.id: _decided(action, number, may)
        for number, may in found
        if number.viewer_access is not None
    }


def _decided(action: Action, number: PhoneNumberRecord, may: bool) -> PhoneNumberRecord | Refused:
    if not may:
        return Refused(Failure(FailureCode.FORBIDDEN, policy.REFUSALS[action], None))
    if number.is_deleted and action not in policy.PERMITTED_ON_DELETED:
        return Refused(DELETED)
    return number


@lru_cache(maxsize=100)
def _authorized_numbers(
    action: Action, *, is_by_system: bool, is_one: bool, is_locked: bool
) -> Statement:
    """NUMBER_COLUMNS, the actor's access, and whether the action is permitted, for `number_id` or
    for `number_ids`.
    """
    own_id = col(PhoneNumber.id)
    own_access, is_permitted = _of_system(action) if is_by_system else _of_viewer(action)
    statement = select(
        *NUMBER_COLUMNS, own_access.label("viewer_access"), is_permitted.label("is_permitted")
    ).where(own_id == NUMBER_ID if is_one else any_of(own_id, "number_ids"))
    return Statement(_with_locks(statement) if is_locked else statement)


def _of_viewer(action: Action) -> Decision:
    return access.access_to_any(), access.is_permitted(action)


def _of_system(action: Action) -> Decision:
    """The system sees every number that is not released, as operators do."""
    is_permitted = true() if action in PERMITTED_TO_SYSTEM else false()
    own_access = case((access.is_released(), null()), else_=PhoneNumberAccess.OPERATOR.value)
    return own_access, is_permitted


def _with_locks(statement: Select[Any]) -> Select[Any]:
    """All transactions lock numbers in the same order, so that there are no deadlocks.

    SQLite needs no row locks: only one transaction can write at a time.
    """
    ordered = statement.order_by(col(PhoneNumber.id))
    return ordered.with_for_update(of=PhoneNumber, key_share=True)
