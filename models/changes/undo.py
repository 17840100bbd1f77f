"""Undo: which changes of a number can be taken back, and the change that does so."""

from typing import NamedTuple

from models.changes.details import DETAILS
from models.changes.transitions import DetailChange
from models.enums import FailureCode, PhoneNumberChangeField, PhoneNumberDetail
from models.errors import Failure, Refused
from models.records import PhoneNumberRecord


class RecordedChange(NamedTuple):
    """A row of the trail, as far as it is needed to take it back."""

    id: int
    phone_number_id: int
    field: str
    old_value: str | None
    new_value: str | None


NOT_UNDOABLE = Failure(
    FailureCode.NOT_UNDOABLE, "A change of this kind cannot be taken back.", None
)
NO_LONGER_LEFT = Failure(
    FailureCode.CONFLICT,
    "The field is no longer what this change left: what came later must be taken back first.",
    None,
)

_DETAILS: dict[str, PhoneNumberDetail] = {
    row.field: detail
    for detail, row in DETAILS.items()
    if detail != PhoneNumberDetail.CALLING_NAME  # the carrier has it
}
_REQUIRED = frozenset({PhoneNumberChangeField.PRODUCT_TYPE})
"""Fields that no update can clear."""


def is_undoable(field: str, old_value: str | None) -> bool:
    """Whether a change of this field from this value is of a kind that can be taken back."""
    return field in _DETAILS and (old_value is not None or field not in _REQUIRED)


def undoing(change: RecordedChange, number: PhoneNumberRecord) -> DetailChange:
    """The change that takes a change of the number back. Raises Refused: NOT_UNDOABLE, or CONFLICT
    if the field is no longer what the change left.
    """
    if not is_undoable(change.field, change.old_value):
        raise Refused(NOT_UNDOABLE)
    detail = _DETAILS[change.field]
    if getattr(number, DETAILS[detail].column) != change.new_value:
        raise Refused(NO_LONGER_LEFT)
    return DetailChange(detail, change.old_value)
