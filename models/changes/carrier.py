"""What a carrier's list says of a number, where the number differs from that, and how it takes it
on. Nothing here uses the database.

What a list does not say is no difference. A calling name that is pending here takes nothing on but
the carrier's answer to it.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from database.moments import rfc3339
from models.changes.creation import NO_REQUEST
from models.changes.transitions import (
    Settlement,
    Transition,
    pending_calling_name,
    settle,
    settle_pending,
)
from models.enums import (
    CallingNameOutcome,
    CallingNameStatus,
    CarrierField,
    PhoneNumberChangeField,
)
from models.records import AssociationRecord, PhoneNumberRecord

CAPABILITIES = (
    "inbound_call",
    "outbound_call",
    "inbound_sms",
    "outbound_sms",
    "inbound_mms",
    "outbound_mms",
)
"""Columns that are true, false or unknown."""

REASON_OF_LIST = "The carrier's list says that it failed."
"""Why a calling name fails that the list shows as failed."""


class CarrierName(NamedTuple):
    """A calling name: the requested one while an update is in progress, else the one in effect.

    `status` is None if the list says only which name is in effect. The name says nothing if the
    update failed.
    """

    status: str | None
    name: str | None


class CarrierState(NamedTuple):
    """What a list says of a number. None, or no item: it does not say it."""

    name: str | None = None
    product_type: str | None = None
    status: str | None = None
    capabilities: Mapping[str, bool] = {}
    associations: tuple[AssociationRecord, ...] | None = None
    calling_name: CarrierName | None = None


class Difference(NamedTuple):
    """A field whose value here is not that of the list: both as text, None for none."""

    field: CarrierField
    here: str | None
    there: str | None
    transitions: list[Transition]
    """Those with which the number takes it on; empty if it cannot."""
    is_settled: bool = False
    """Whether the list has the answer to a pending request."""


def differences(
    number: PhoneNumberRecord, said: CarrierState, now: datetime, settlement: Settlement
) -> list[Difference]:
    """Where the number, which has its associations, differs from what the list says of it."""
    return [
        *_column(number, CarrierField.NAME, said.name),
        *_column(number, CarrierField.PRODUCT_TYPE, said.product_type),
        *_column(number, CarrierField.STATUS, said.status),
        *_capabilities(number, said.capabilities),
        *_associations(number, said.associations),
        *_calling_name(number, said.calling_name, now, settlement),
    ]


def _column(
    number: PhoneNumberRecord, field: CarrierField, there: str | None
) -> Iterator[Difference]:
    column = field.value.lower()
    here = getattr(number, column)
    if there is not None and there != here:
        change = Transition(PhoneNumberChangeField(field.value), here, there, {column: there})
        yield Difference(field, here, there, [change])


def _capabilities(number: PhoneNumberRecord, said: Mapping[str, bool]) -> Iterator[Difference]:
    changed: dict[str, Any] = {
        name: value for name, value in said.items() if getattr(number, name) != value
    }
    if changed:
        here = capabilities_text(number)
        there = capabilities_text(number._replace(**changed))
        change = Transition(PhoneNumberChangeField.CAPABILITIES, here, there, changed)
        yield Difference(CarrierField.CAPABILITIES, here, there, [change])


def capabilities_text(number: PhoneNumberRecord) -> str | None:
    """The known capabilities as one text, such as `inbound_call=true; inbound_sms=false`; None for
    none.
    """
    known = ((name, getattr(number, name)) for name in CAPABILITIES)
    return (
        "; ".join(f"{name}={str(value).lower()}" for name, value in known if value is not None)
        or None
    )


def _associations(
    number: PhoneNumberRecord, said: tuple[AssociationRecord, ...] | None
) -> Iterator[Difference]:
    there = associations_after(number, said)
    if {*there} != {*number.associations}:
        texts = (associations_text(number.associations), associations_text(there))
        # They are the rows of another table, and no columns of the number.
        change = Transition(PhoneNumberChangeField.ASSOCIATIONS, *texts, {})
        yield Difference(CarrierField.ASSOCIATIONS, *texts, [change])


def associations_after(
    number: PhoneNumberRecord, said: tuple[AssociationRecord, ...] | None
) -> tuple[AssociationRecord, ...]:
    """The associations of a number that takes these on. Those that it has keep the times that they
    have here: what is associated is compared, not since when.
    """
    if said is None:
        return number.associations
    known = {each[:2]: each for each in number.associations}
    return tuple(known.get(each[:2], each) for each in said)


def associations_text(associations: Iterable[AssociationRecord]) -> str | None:
    """The associations as one text in the order of their names and values; None for none."""
    return association_text(sorted(associations)) or None


def association_text(associations: Iterable[AssociationRecord]) -> str:
    """The associations as one text, in their order:
    `VOICE_CONNECTOR_ID=abc123@2026-01-05T10:00:00.000Z; ...`. In a value `%`, `;` and `@` are
    written as %25, %3B and %40.
    """
    return "; ".join(
        f"{each.name}={each.value.translate(_ESCAPES)}@{rfc3339(each.associated_at)}"
        for each in associations
    )


def unescaped(value: str) -> str:
    """The value of an association that is written so."""
    # The escape of % itself is undone last, so that it makes no new escapes.
    return value.replace("%3B", ";").replace("%40", "@").replace("%25", "%")


_ESCAPES = str.maketrans({"%": "%25", ";": "%3B", "@": "%40"})


def _calling_name(
    number: PhoneNumberRecord, said: CarrierName | None, now: datetime, settlement: Settlement
) -> Iterator[Difference]:
    if said is None or _is_agreed(number, said):
        return
    is_pending = number.has_pending_calling_name
    here = number.calling_name_requested if is_pending else number.calling_name
    made = _answer(number, said, now) if is_pending else _taken_on(number, said, now, settlement)
    yield Difference(
        CarrierField.CALLING_NAME,
        _name_text(here, number.calling_name_status),
        _name_text(said.name, said.status or CallingNameStatus.UPDATE_SUCCEEDED),
        made,
        is_settled=is_pending and bool(made),
    )


def _is_agreed(number: PhoneNumberRecord, said: CarrierName) -> bool:
    if number.has_pending_calling_name:
        names = (None, number.calling_name_requested)
        return said.status == CallingNameStatus.UPDATE_IN_PROGRESS and said.name in names
    if said.status in _WITHOUT_NAME_IN_EFFECT:
        return said.status == number.calling_name_status
    is_status = said.status in (None, number.calling_name_status)
    return is_status and said.name == number.calling_name


_WITHOUT_NAME_IN_EFFECT = (CallingNameStatus.UPDATE_IN_PROGRESS, CallingNameStatus.UPDATE_FAILED)


def _answer(number: PhoneNumberRecord, said: CarrierName, now: datetime) -> list[Transition]:
    """The transition that settles the pending request; empty if the list has no answer to it."""
    if said.status == CallingNameStatus.UPDATE_FAILED:
        return [settle_pending(number, CallingNameOutcome.FAILED, REASON_OF_LIST, now)]
    is_other = said.name != number.calling_name_requested
    if said.status == CallingNameStatus.UPDATE_IN_PROGRESS or is_other:
        return []
    return [settle_pending(number, CallingNameOutcome.SUCCEEDED, None, now)]


def _taken_on(
    number: PhoneNumberRecord, said: CarrierName, now: datetime, settlement: Settlement
) -> list[Transition]:
    """The transition of a number without a pending request. Unless the list has a late answer to
    the last request, this is not of the state that the number takes on: it is forgotten.
    """
    if said.status == CallingNameStatus.UPDATE_IN_PROGRESS:
        columns = pending_calling_name(said.name, now, settlement)
        field = PhoneNumberChangeField.CALLING_NAME_REQUEST
        return [Transition(field, None, said.name or "", columns)]
    if said.status == CallingNameStatus.UPDATE_FAILED or said.name == number.calling_name:
        return [_status(number, said.status)]
    if number.calling_name_requested_at and number.calling_name_requested == said.name:
        return [settle(number, CallingNameOutcome.SUCCEEDED, None, now)]
    return [_in_effect(number, said.name)]


def _status(number: PhoneNumberRecord, status: str | None) -> Transition:
    field = PhoneNumberChangeField.CALLING_NAME_STATUS
    columns = NO_REQUEST | {"calling_name_status": status}
    return Transition(field, number.calling_name_status, status, columns)


def _in_effect(number: PhoneNumberRecord, name: str | None) -> Transition:
    status = CallingNameStatus.UPDATE_SUCCEEDED if name else CallingNameStatus.UNASSIGNED
    columns = NO_REQUEST | {"calling_name": name, "calling_name_status": status.value}
    return Transition(PhoneNumberChangeField.CALLING_NAME, number.calling_name, name, columns)


def _name_text(name: str | None, status: str) -> str:
    return f"{name} ({status})" if name else str(status)
