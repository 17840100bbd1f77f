"""Authorize an action on numbers by the policy, with one statement for all of them."""

from collections.abc import Collection, Mapping
from functools import lru_cache, partial
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
from resolvers.mutations.apply import CONFLICT, AuditContext
from resolvers.queries.lists.statements import number_record
from resolvers.queries.seen_numbers import NUMBER_ID, key, keys, records

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
) -> Authorized:
    """The numbers that the actor sees, each as the number itself or why the policy refuses the
    action.

    An id is None if it was invalid.
    """
    wanted = [*{number_id for number_id in ids if number_id}]
    if not wanted:
        return {}
    is_one, is_by_system = len(wanted) == 1, isinstance(audit.actor, System)
    statement = _authorized_numbers(action, is_by_system=is_by_system, is_one=is_one)
    parameters: dict[str, Any] = {"number_id": wanted[0]} if is_one else {"number_ids": wanted}
    parameters |= _parameters(audit)
    found = ((number_record(own), may) for *own, may in statement.rows(connection, parameters))
    return {number.id: _decided(action, number, may) for number, may in found}


def _decided(action: Action, number: PhoneNumberRecord, may: bool) -> PhoneNumberRecord | Refused:
    if not may:
        return Refused(Failure(FailureCode.FORBIDDEN, policy.REFUSALS[action], None))
    if number.is_deleted and action not in policy.PERMITTED_ON_DELETED:
        return Refused(DELETED)
    return number


def authorize_locked(
    action: Action, connection: Connection, audit: AuditContext, ids: Collection[int | None]
) -> Authorized:
    """The same, with the numbers locked for which the action is permitted, until the transaction
    ends.

    Nobody locks, or waits for, a number that the policy forbids them to change. Who got the right
    after the numbers were locked gets CONFLICT.
    """
    locked = _lock_permitted(action, connection, audit, ids)
    numbers = authorize(action, connection, audit, ids)
    return {
        number_id: number if isinstance(number, Refused) or number_id in locked else _NOT_LOCKED
        for number_id, number in numbers.items()
    }


def _lock_permitted(
    action: Action, connection: Connection, audit: AuditContext, ids: Collection[int | None]
) -> set[int]:
    """Lock those of the numbers for which the action is permitted. Returns their ids."""
    parameters = {"number_ids": [*{number_id for number_id in ids if number_id}]}
    statement = _permitted_numbers(action, is_by_system=isinstance(audit.actor, System))
    return {
        number_id for (number_id,) in statement.rows(connection, parameters | _parameters(audit))
    }


def _parameters(audit: AuditContext) -> dict[str, Any]:
    return {} if isinstance(audit.actor, System) else access.parameters(audit.actor, audit.now)


_NOT_LOCKED = Refused(CONFLICT)


@lru_cache(maxsize=100)
def _authorized_numbers(action: Action, *, is_by_system: bool, is_one: bool) -> Statement:
    """NUMBER_COLUMNS, the actor's access, and whether the action is permitted, for `number_id` or
    for `number_ids`, of what the actor sees.
    """
    return Statement(partial(_authorized, action, is_by_system=is_by_system, is_one=is_one))


def _authorized(action: Action, *, is_by_system: bool, is_one: bool) -> Select[Any]:
    own_access, is_permitted = _decision(action, is_by_system=is_by_system)
    asked = key("id", NUMBER_ID) if is_one else keys("id", "number_ids")
    return records(asked, own_access, is_permitted)


@lru_cache
def _permitted_numbers(action: Action, *, is_by_system: bool) -> Statement:
    """Lock those of `number_ids` for which the action is permitted, and return their ids.

    PostgreSQL evaluates the conditions before it locks a row, and again if it had to wait. All
    transactions lock in the same order, so no two wait for each other. SQLite needs no locks: it
    runs one writing transaction at a time.
    """
    return Statement(partial(_permitted, action, is_by_system=is_by_system))


def _permitted(action: Action, *, is_by_system: bool) -> Select[Any]:
    _, is_permitted = _decision(action, is_by_system=is_by_system)
    statement = select(_ID).where(any_of(_ID, "number_ids"), is_permitted).order_by(_ID)
    return statement.with_for_update(of=PhoneNumber, key_share=True)


def _decision(action: Action, *, is_by_system: bool) -> Decision:
    if not is_by_system:
        return access.access_to_any(), access.is_permitted(action)
    # The system sees every number that is not released, as operators do.
    is_permitted = true() if action in PERMITTED_TO_SYSTEM else false()
    own_access = case((access.is_released(), null()), else_=PhoneNumberAccess.OPERATOR.value)
    return own_access, is_permitted


_ID = col(PhoneNumber.id)
