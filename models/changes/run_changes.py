"""The changes that an update run can make, in one table."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from models.changes.details import DETAILS
from models.changes.transitions import DetailChange
from models.enums import FailureCode, PhoneNumberChangeField, PhoneNumberDetail
from models.errors import Failure, Refused
from models.numbers import labels
from models.numbers.labels import TagEdit, TagsValue


class ChangeKind(NamedTuple):
    """A field of the GraphQL input UpdateRunChange."""

    detail: PhoneNumberDetail
    argument: str
    """Its name in Python."""
    checked: Callable[[Any], str | None]
    """Takes the given value; returns the text that is stored and shown. Raises Refused if no number
    could have the value.
    """
    requested: Callable[[str | None], TagsValue] = lambda text: text
    """Takes that text; returns the value for `DetailChange`."""


class RunChange(NamedTuple):
    """What a run changes. `change` is one of RUN_CHANGES; `value` is its text, None to clear."""

    change: str
    value: str | None

    @property
    def field(self) -> PhoneNumberChangeField:
        """Its name in the trail."""
        return DETAILS[self._kind.detail].field

    @property
    def column(self) -> str:
        """Its name in the record of a number."""
        return DETAILS[self._kind.detail].column

    @property
    def details(self) -> tuple[DetailChange, ...]:
        """The change of one number."""
        return (DetailChange(self._kind.detail, self._kind.requested(self.value)),)

    @property
    def _kind(self) -> ChangeKind:
        return RUN_CHANGES[self.change]


def run_change(name: str, value: TagsValue) -> RunChange:
    """The change with this value. Raises Refused if no number could have it."""
    try:
        return RunChange(name, RUN_CHANGES[name].checked(value))
    except Refused as refused:
        failures = (one._replace(path=_path(name, one)) for one in refused.failures)
        raise Refused(*failures) from None


def _path(name: str, failure: Failure) -> tuple[str, ...]:
    """From the input to the value; the rule's own path begins with the name of its detail."""
    return ("change", name, *(failure.path or ())[1:])


def _kind(detail: PhoneNumberDetail) -> ChangeKind:
    row = DETAILS[detail]
    return ChangeKind(detail, row.column, lambda value: row.rule(value, None))


def _tags(listed: Iterable[str]) -> str:
    text = labels.joined(labels.given_tags(listed, "tags"))
    if text is None:
        raise Refused(Failure(FailureCode.REQUIRED, "Give at least one tag.", ("tags",)))
    return text


_OF_DETAILS = {
    DETAILS[detail].argument: _kind(detail)
    for detail in DETAILS
    if detail != PhoneNumberDetail.TAGS
}
RUN_CHANGES: dict[str, ChangeKind] = _OF_DETAILS | {
    # Whether a number can have it depends on its country.
    "productType": _OF_DETAILS["productType"]._replace(checked=lambda value: str(value)),
    "addTags": ChangeKind(
        PhoneNumberDetail.TAGS,
        "add_tags",
        _tags,
        lambda text: TagEdit(add=labels.split(text)),
    ),
    "removeTags": ChangeKind(
        PhoneNumberDetail.TAGS,
        "remove_tags",
        _tags,
        lambda text: TagEdit(remove=labels.split(text)),
    ),
}
"""By their names in GraphQL."""
