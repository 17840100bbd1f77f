"""How a number changes: from what was asked to the steps that are taken, or to everything that
speaks against it.

A step is one version of the number and one row in its trail. Nothing here touches the database.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from database.moments import rfc3339
from models import rules
from models.enums import (
    CallingNameOutcome,
    CallingNameSettlement,
    CallingNameStatus,
    FailureCode,
    PhoneNumberChangeField,
    PhoneNumberDetail,
)
from models.errors import Failure, Refused, both
from models.records import AccountRecord, PhoneNumberRecord


class DetailChange(NamedTuple):
    """A detail and what it shall be; None where null was given."""

    detail: PhoneNumberDetail
    value: str | None


@dataclass(frozen=True)
class Settlement:
    """How requests for calling names come to their end (seed 004: they can take 72 hours)."""

    mode: CallingNameSettlement = CallingNameSettlement.CARRIER
    duration: timedelta = timedelta(hours=72)

    @property
    def silence(self) -> str:
        """Why a request fails that the carrier never answered."""
        hours = f"{self.duration / timedelta(hours=1):g}"
        unit = "hour" if hours == "1" else "hours"
        return f"The carrier did not answer within {hours} {unit}."


class Step(NamedTuple):
    """One change of a number: its row in the trail and the fields of its record that it sets. The
    system's own steps have no actor.
    """

    field: PhoneNumberChangeField
    old_value: str | None
    new_value: str | None
    columns: dict[str, Any]
    is_by_system: bool = False


def one_detail(changes: tuple[DetailChange, ...]) -> DetailChange:
    """The only detail asked for (seed 004: one at a time). Raises Refused for none or several."""
    if not changes:
        message = "Give the detail to update: nickname, name, callingName or productType."
        raise Refused(Failure(FailureCode.NO_DETAIL, message, ()))
    if len(changes) > 1:
        message = "Update one detail at a time: nickname, name, callingName or productType."
        raise Refused(Failure(FailureCode.TOO_MANY_DETAILS, message, ()))
    return changes[0]


def steps_to(
    change: DetailChange, number: PhoneNumberRecord, now: datetime, settlement: Settlement
) -> list[Step]:
    """The steps that make the change; none where the value is the stored one. Raises Refused.

    A request for a calling name that is overdue is settled first.
    """
    settled = steps_overdue(number, now, settlement)
    number = after(number, settled)
    if change.detail == PhoneNumberDetail.CALLING_NAME:
        return settled + _request_calling_name(change.value, number, now, settlement)
    return settled + _DETAILS[change.detail](change.value, number)


def after(number: PhoneNumberRecord, steps: Sequence[Step]) -> PhoneNumberRecord:
    """The number when the steps have been taken."""
    for step in steps:
        number = number._replace(**step.columns)
    return number


def steps_overdue(number: PhoneNumberRecord, now: datetime, settlement: Settlement) -> list[Step]:
    """The step that settles a pending request for a calling name whose time is over; none where
    there is none.
    """
    due = number.calling_name_due_at
    if not number.has_pending_calling_name or due is None or now < due:
        return []
    if settlement.mode == CallingNameSettlement.AUTOMATIC:
        step = settle(number, CallingNameOutcome.SUCCEEDED, None, now)
    else:
        step = settle(number, CallingNameOutcome.FAILED, settlement.silence, now)
    return [step._replace(is_by_system=True)]


def settle(
    number: PhoneNumberRecord, outcome: CallingNameOutcome, reason: str | None, now: datetime
) -> Step:
    """The step that ends the pending request.

    The requested name comes into effect, or the one in effect stays.
    """
    requested = number.calling_name_requested
    if outcome == CallingNameOutcome.FAILED:
        columns = _settled(CallingNameStatus.UPDATE_FAILED, reason, now)
        return Step(PhoneNumberChangeField.CALLING_NAME_REQUEST, requested or "", None, columns)
    status = CallingNameStatus.UPDATE_SUCCEEDED if requested else CallingNameStatus.UNASSIGNED
    columns = _settled(status, None, now) | {"calling_name": requested}
    return Step(PhoneNumberChangeField.CALLING_NAME, number.calling_name, requested, columns)


def settle_pending(
    number: PhoneNumberRecord, outcome: CallingNameOutcome, reason: str | None, now: datetime
) -> Step:
    """The step that the carrier's answer makes; only a failure has a reason. Raises Refused."""
    said, _ = both(lambda: rules.reason(reason), lambda: _check_pending(number))
    return settle(number, outcome, said, now)


def _check_pending(number: PhoneNumberRecord) -> None:
    if not number.has_pending_calling_name:
        message = "No calling name update is pending on this phone number."
        raise Refused(Failure(FailureCode.NO_PENDING_UPDATE, message, None))


def steps_to_owner(owner: AccountRecord, new_owner: AccountRecord) -> list[Step]:
    """The step that hands the number over; none where the owner stays."""
    columns = {"owner_id": new_owner.id}
    return _step(PhoneNumberChangeField.OWNER, owner.name, new_owner.name, columns)


def granted_to(grantee: AccountRecord, expires_at: datetime | None) -> str:
    """A grant as the trail tells it: `george`, or `george until 2026-11-22T02:54:23.000Z`."""
    return grantee.name if expires_at is None else f"{grantee.name} until {rfc3339(expires_at)}"


def _settled(status: CallingNameStatus, reason: str | None, now: datetime) -> dict[str, Any]:
    return {
        "calling_name_status": status,
        "calling_name_settled_at": now,
        "calling_name_reason": reason,
    }


def _request_calling_name(
    value: str | None, number: PhoneNumberRecord, now: datetime, settlement: Settlement
) -> list[Step]:
    requested, _ = both(lambda: rules.calling_name(value), lambda: _check_idle(number))
    if requested == number.calling_name:
        return []
    columns = pending_calling_name(requested, now, settlement)
    # The trail follows the request itself: nothing pending -> this name ("" for a request to
    # clear).
    return [Step(PhoneNumberChangeField.CALLING_NAME_REQUEST, None, requested or "", columns)]


def _check_idle(number: PhoneNumberRecord) -> None:
    if number.has_pending_calling_name:
        message = "A calling name update is pending; it must be complete before another can start."
        code = FailureCode.CALLING_NAME_UPDATE_PENDING
        raise Refused(Failure(code, message, ("callingName",)))


def pending_calling_name(
    requested: str | None, now: datetime, settlement: Settlement
) -> dict[str, Any]:
    """The columns of a number whose calling name has just been asked for."""
    return {
        "calling_name_status": CallingNameStatus.UPDATE_IN_PROGRESS,
        "calling_name_requested": requested,
        "calling_name_requested_at": now,
        "calling_name_due_at": now + settlement.duration,
        "calling_name_settled_at": None,
        "calling_name_reason": None,
    }


def _set_nickname(value: str | None, number: PhoneNumberRecord) -> list[Step]:
    nickname = rules.nickname(value)
    return _step(PhoneNumberChangeField.NICKNAME, number.nickname, nickname, {"nickname": nickname})


def _set_name(value: str | None, number: PhoneNumberRecord) -> list[Step]:
    name = rules.name(value)
    return _step(PhoneNumberChangeField.NAME, number.name, name, {"name": name})


def _set_product_type(value: str | None, number: PhoneNumberRecord) -> list[Step]:
    product_type = rules.product_type(value, number.country_code)
    columns = {"product_type": product_type}
    return _step(PhoneNumberChangeField.PRODUCT_TYPE, number.product_type, product_type, columns)


def _step(
    field: PhoneNumberChangeField, old: str | None, new: str | None, columns: dict[str, Any]
) -> list[Step]:
    return [] if old == new else [Step(field, old, new, columns)]


_DETAILS: dict[PhoneNumberDetail, Callable[[str | None, PhoneNumberRecord], list[Step]]] = {
    PhoneNumberDetail.NICKNAME: _set_nickname,
    PhoneNumberDetail.NAME: _set_name,
    PhoneNumberDetail.PRODUCT_TYPE: _set_product_type,
}
