"""Taking steps: a number and its trail move together, in the transaction of the caller."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, insert, literal, update
from sqlmodel import col

from models import policy
from models.change import Step
from models.enums import FailureCode
from models.errors import Failure, Refused
from models.policy import Action, Viewer
from models.records import PhoneNumberRecord
from models.tables import PhoneNumber, PhoneNumberChange
from resolvers.context import Context
from resolvers.phone_numbers import visible_numbers
from resolvers.visible_numbers import NUMBER_COLUMNS, number_by_id

NOT_FOUND = Failure(FailureCode.NOT_FOUND, "Phone number not found.", ("id",))
CONFLICT = Failure(
    FailureCode.CONFLICT,
    "The phone number is being changed by another request: read it again, then update.",
    None,
)


class Occasion(NamedTuple):
    """When, in which request and by whom steps are taken; None for the system itself."""

    now: datetime
    request_id: str
    actor: Viewer | None


def number_to(
    action: Action, connection: Connection, context: Context, number_id: int | None, now: datetime
) -> PhoneNumberRecord:
    """The number, if the policy lets the viewer do this to it.

    Raises Refused: NOT_FOUND where the viewer cannot see it, in the same words as where there is
    none; else FORBIDDEN.
    """
    if number_id is None:
        raise Refused(NOT_FOUND)
    parameters = {"number_id": number_id, **policy.parameters(context.viewer, now)}
    found = visible_numbers(connection, number_by_id(), parameters)
    if not found:
        raise Refused(NOT_FOUND)
    [number] = found
    if not policy.permits(number.viewer_access, action):
        raise Refused(Failure(FailureCode.FORBIDDEN, policy.REFUSALS[action], None))
    return number


def take(
    connection: Connection, number: PhoneNumberRecord, steps: Sequence[Step], occasion: Occasion
) -> Row[Any]:
    """Change the number and record it; each step is one version. Gives the number's new columns
    and the same access.

    Raises Refused with CONFLICT where the number is no longer at the version that was read.
    """
    columns = {name: value for step in steps for name, value in step.columns.items()}
    statement = (
        update(PhoneNumber)
        .where(col(PhoneNumber.id) == number.id, col(PhoneNumber.version) == number.version)
        .values(**columns, version=number.version + len(steps), updated_at=occasion.now)
        .returning(*NUMBER_COLUMNS, literal(number.viewer_access).label("viewer_access"))
    )
    row = connection.execute(statement).one_or_none()
    if row is None:
        raise Refused(CONFLICT)
    connection.execute(insert(PhoneNumberChange), [_entry(number, s, occasion) for s in steps])
    return row


def _entry(number: PhoneNumberRecord, step: Step, occasion: Occasion) -> dict[str, Any]:
    """The step's row in the trail."""
    actor = None if step.is_by_system else occasion.actor
    return {
        "phone_number_id": number.id,
        "field": step.field.value,
        "old_value": step.old_value,
        "new_value": step.new_value,
        "actor_id": actor.account_id if actor else None,
        "at": occasion.now,
        "request_id": occasion.request_id,
    }
