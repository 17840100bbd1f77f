"""From a line of a carrier's list to what it says of its number, as an import would take it.

A blank, an absent column and an absent key say nothing, in every format. Only of associations a
list in JSON can say that there are none: `[]`.
"""

from typing import NamedTuple

from models.changes.carrier import CAPABILITIES, CarrierName, CarrierState
from models.enums import CallingNameStatus
from resolvers.files.columns import NumberRow, folded
from resolvers.files.new_numbers import NewNumber


class Listing(NamedTuple):
    """A line that can be compared."""

    line: int
    e164: str
    said: CarrierState
    row: NumberRow
    number: NewNumber


def listing(row: NumberRow, number: NewNumber) -> Listing:
    """What the row says, of which an import would make this number, which is accepted."""
    assert number.e164 is not None, "a number that is accepted has digits"
    return Listing(row.line, number.e164, _said(row, number), row, number)


def _said(row: NumberRow, number: NewNumber) -> CarrierState:
    columns = number.columns
    known = ((name, columns[name]) for name in CAPABILITIES)
    return CarrierState(
        name=columns["name"],
        product_type=columns["product_type"],
        status=columns["status"] if _has_text(row.status) else None,
        capabilities={name: value for name, value in known if value is not None},
        associations=None if row.associations is None else tuple(number.associations),
        calling_name=_calling_name(row, number),
    )


def _calling_name(row: NumberRow, number: NewNumber) -> CarrierName | None:
    name = number.columns["calling_name"]
    if not _has_text(row.calling_name_status):
        return CarrierName(None, name) if name else None
    status = number.columns["calling_name_status"]
    if status == CallingNameStatus.UPDATE_IN_PROGRESS:
        return CarrierName(status, number.columns["calling_name_requested"])
    if status == CallingNameStatus.UPDATE_FAILED:
        return CarrierName(status, None)
    return CarrierName(status, name) if name or not _is_success(row) else None


def is_nameless(listed: Listing) -> bool:
    """Whether the line says that an update of the calling name succeeded, and not of which name: it
    says nothing, and the number has a warning about it.
    """
    return _is_success(listed.row) and not listed.number.columns["calling_name"]


def _is_success(row: NumberRow) -> bool:
    return folded(row.calling_name_status or "") == folded(CallingNameStatus.UPDATE_SUCCEEDED)


def _has_text(text: str | None) -> bool:
    return bool((text or "").strip())
