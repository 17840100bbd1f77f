"""How a number changes: from a request to its transitions, or to all that is wrong with it.

A transition makes one new version of the number and one row in its trail. Nothing here uses the
database.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from database.moments import rfc3339, to_milliseconds
from models import rules
from models.changes.details import DETAILS, Detail
from models.enums import (
    CallingNameOutcome,
    CallingNameSettlement,
    CallingNameStatus,
    Creators,
    FailureCode,
    PhoneNumberChangeField,
    PhoneNumberDetail,
    PhoneNumberStatus,
)
from models.errors import Failure, Refused, both
from models.numbers.labels import TagsValue
from models.numbers.numbering import released_e164
from models.records import AccountRecord, CallingNameUpdateRecord, PhoneNumberRecord


class DetailChange(NamedTuple):
    """A detail and its requested value; None if null was given. Only of tags it need not be a text.
    `is_default`: the value is the account's own.
    """

    detail: PhoneNumberDetail
    value: TagsValue
    is_default: bool = False


@dataclass(frozen=True)
class Settlement:
    """How requests for calling names are settled. In Chime they can take up to 72 hours."""

    mode: CallingNameSettlement = CallingNameSettlement.CARRIER
    duration: timedelta = timedelta(hours=72)


class Transition(NamedTuple):
    """One change of a number: its row in the trail, and the fields of the record that it sets.

    `is_by_system`: the actor is the system, even if a viewer made the request.
    """

    field: PhoneNumberChangeField
    old_value: str | None
    new_value: str | None
    columns: dict[str, Any]
    is_by_system: bool = False


@dataclass(frozen=True)
class Lifecycle:
    """Who may create numbers, and how long a deleted one can be restored. Chime keeps deleted
    numbers for 7 days.
    """

    creators: Creators = Creators.OPERATORS
    restorable: timedelta = timedelta(days=7)


REASON_OF_DELETED = "The phone number was deleted."
"""Why a calling name fails that was pending when its number was deleted."""


def one_detail(changes: tuple[DetailChange, ...]) -> DetailChange:
    """The requested detail. Raises Refused for none or several (Chime: one at a time)."""
    if not changes:
        message = f"Give the detail to update: {_NAMES}."
        raise Refused(Failure(FailureCode.NO_DETAIL, message, ()))
    if len(changes) > 1:
        message = f"Update one detail at a time: {_NAMES}."
        raise Refused(Failure(FailureCode.TOO_MANY_DETAILS, message, ()))
    return changes[0]


def with_default(change: DetailChange, default: str | None) -> DetailChange:
    """The change with its value, if that is to be the account's. Raises Refused if it has none."""
    if not change.is_default:
        return change
    if default is None:
        message = "The account has no default calling name."
        raise Refused(Failure(FailureCode.REQUIRED, message, ("useDefaultCallingName",)))
    return DetailChange(change.detail, default)


def transitions_to(
    change: DetailChange, number: PhoneNumberRecord, now: datetime, settlement: Settlement
) -> list[Transition]:
    """The transitions that make the change; none if the value is the stored one. Raises Refused.

    An overdue request for a calling name is settled first.
    """
    settled = overdue_transitions(number, now, settlement)
    number = after(number, settled)
    if change.detail == PhoneNumberDetail.CALLING_NAME:
        return settled + _request_calling_name(change, number, now, settlement)
    return settled + _change_detail(DETAILS[change.detail], change.value, number)


def after(number: PhoneNumberRecord, transitions: Sequence[Transition]) -> PhoneNumberRecord:
    """The number after the transitions."""
    for transition in transitions:
        number = number._replace(**transition.columns)
    return number


def overdue_transitions(
    number: PhoneNumberRecord, now: datetime, settlement: Settlement
) -> list[Transition]:
    """The transition that settles an overdue request for a calling name; empty if there is none."""
    asked = number.calling_name_update
    if not number.has_pending_calling_name or asked is None or now < asked.due_at:
        return []
    if settlement.mode == CallingNameSettlement.AUTOMATIC:
        transition = settle(number, CallingNameOutcome.SUCCEEDED, None, now)
    else:
        transition = settle(number, CallingNameOutcome.FAILED, _silence(asked), now)
    return [transition._replace(is_by_system=True)]


def _silence(asked: CallingNameUpdateRecord) -> str:
    """Why a request failed that the carrier never answered. It names the time that the request was
    given: the setting may be another one by now.
    """
    hours = f"{(asked.due_at - asked.requested_at) / timedelta(hours=1):g}"
    unit = "hour" if hours == "1" else "hours"
    return f"The carrier did not answer within {hours} {unit}."


def settle(
    number: PhoneNumberRecord, outcome: CallingNameOutcome, reason: str | None, now: datetime
) -> Transition:
    """The transition that settles the pending request.

    If it succeeded, the requested name takes effect; otherwise the present one stays.
    """
    requested = number.calling_name_requested
    if outcome == CallingNameOutcome.FAILED:
        columns = _settled(CallingNameStatus.UPDATE_FAILED, reason, now)
        return Transition(
            PhoneNumberChangeField.CALLING_NAME_REQUEST, requested or "", None, columns
        )
    status = CallingNameStatus.UPDATE_SUCCEEDED if requested else CallingNameStatus.UNASSIGNED
    columns = _settled(status, None, now) | {"calling_name": requested}
    return Transition(PhoneNumberChangeField.CALLING_NAME, number.calling_name, requested, columns)


def settle_pending(
    number: PhoneNumberRecord, outcome: CallingNameOutcome, reason: str | None, now: datetime
) -> Transition:
    """The transition for the carrier's answer; only a failure has a reason. Raises Refused."""
    why = reason if outcome == CallingNameOutcome.FAILED else None
    checked_reason, _ = both(lambda: rules.reason(why), lambda: _check_pending(number))
    return settle(number, outcome, checked_reason, now)


def _check_pending(number: PhoneNumberRecord) -> None:
    if not number.has_pending_calling_name:
        message = "No calling name update is pending on this phone number."
        raise Refused(Failure(FailureCode.NO_PENDING_UPDATE, message, None))


def transitions_to_owner(owner: AccountRecord, new_owner: AccountRecord) -> list[Transition]:
    """The transition that changes the owner; empty if the owner stays."""
    columns = {"owner_id": new_owner.id}
    return _transition(PhoneNumberChangeField.OWNER, owner.name, new_owner.name, columns)


def deletion(
    number: PhoneNumberRecord, now: datetime, settlement: Settlement, lifecycle: Lifecycle
) -> list[Transition]:
    """The transitions that delete a number. A pending request for a calling name fails first."""
    settled = overdue_transitions(number, now, settlement)
    number = after(number, settled)
    if number.has_pending_calling_name:
        settled = [settle(number, CallingNameOutcome.FAILED, REASON_OF_DELETED, now)]
    deletion_at = to_milliseconds(now + lifecycle.restorable)
    columns = {
        "status": PhoneNumberStatus.RELEASE_IN_PROGRESS,
        "deletion_at": deletion_at,
        "former_status": number.status,
        "former_deletion_at": number.deletion_at,
    }
    deleted = Transition(PhoneNumberChangeField.DELETED, None, rfc3339(deletion_at), columns)
    return [*settled, deleted]


def restoration(number: PhoneNumberRecord, now: datetime) -> list[Transition]:
    """The transition that restores a deleted number; empty if it is not deleted. Raises Refused if
    its time is over.
    """
    if not number.is_deleted or number.deletion_at is None:
        return []
    if number.deletion_at <= now:
        message = "The phone number is being released: it cannot be restored any more."
        raise Refused(Failure(FailureCode.DELETED, message, None))
    columns = {
        "status": number.former_status,
        "deletion_at": number.former_deletion_at,
        "former_status": None,
        "former_deletion_at": None,
    }
    before = rfc3339(number.deletion_at)
    return [Transition(PhoneNumberChangeField.RESTORED, before, None, columns)]


def release(number: PhoneNumberRecord) -> Transition:
    """The transition that releases a deleted number: its E.164 can come in again."""
    columns = {"e164": released_e164(number.id), "former_e164": number.e164}
    return Transition(PhoneNumberChangeField.RELEASED, number.e164, None, columns)


def granted_to(grantee: AccountRecord, expires_at: datetime | None) -> str:
    """A grant as text in the trail: `george`, or `george until 2026-11-22T02:54:23.000Z`."""
    return grantee.name if expires_at is None else f"{grantee.name} until {rfc3339(expires_at)}"


def _settled(status: CallingNameStatus, reason: str | None, now: datetime) -> dict[str, Any]:
    return {
        "calling_name_status": status,
        "calling_name_settled_at": now,
        "calling_name_reason": reason,
    }


def _request_calling_name(
    change: DetailChange, number: PhoneNumberRecord, now: datetime, settlement: Settlement
) -> list[Transition]:
    rule = DETAILS[change.detail].rule
    requested, _ = both(lambda: rule(change.value, number), lambda: _check_idle(number))
    if requested == number.calling_name:
        return []
    columns = pending_calling_name(requested, now, settlement)
    # In the trail, null means that no request is pending, and "" is a request to clear the name.
    return [Transition(PhoneNumberChangeField.CALLING_NAME_REQUEST, None, requested or "", columns)]


def _check_idle(number: PhoneNumberRecord) -> None:
    if number.has_pending_calling_name:
        message = "A calling name update is pending; it must be complete before another can start."
        code = FailureCode.CALLING_NAME_UPDATE_PENDING
        raise Refused(Failure(code, message, ("callingName",)))


def pending_calling_name(
    requested: str | None, now: datetime, settlement: Settlement
) -> dict[str, Any]:
    """The columns of a number when a calling name has just been requested."""
    return {
        "calling_name_status": CallingNameStatus.UPDATE_IN_PROGRESS,
        "calling_name_requested": requested,
        "calling_name_requested_at": now,
        "calling_name_due_at": now + settlement.duration,
        "calling_name_settled_at": None,
        "calling_name_reason": None,
    }


def _change_detail(detail: Detail, value: TagsValue, number: PhoneNumberRecord) -> list[Transition]:
    new = detail.rule(value, number)
    return _transition(detail.field, getattr(number, detail.column), new, {detail.column: new})


def _transition(
    field: PhoneNumberChangeField, old: str | None, new: str | None, columns: dict[str, Any]
) -> list[Transition]:
    return [] if old == new else [Transition(field, old, new, columns)]


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"


_NAMES = _listed([detail.argument for detail in DETAILS.values()])
