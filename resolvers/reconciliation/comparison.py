"""Compare numbers with what a list says of them, and apply what was chosen, in a unit of work."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from sqlalchemy import Connection

from models.changes.carrier import Difference, associations_after, differences
from models.changes.transitions import Settlement
from models.enums import CarrierField, PhoneNumberStatus
from models.errors import Refused
from models.records import PhoneNumberRecord
from resolvers.files.bulk_commands import reason
from resolvers.mutations.apply import AuditContext, Changed, PlannedUpdate, apply_each
from resolvers.reconciliation.held_numbers import (
    NewAssociations,
    numbers_of,
    replace_associations,
)
from resolvers.reconciliation.listings import Listing


class Kind(StrEnum):
    """How the book and the list disagree."""

    ONLY_HERE = "ONLY_HERE"
    ONLY_THERE = "ONLY_THERE"
    DIFFERS = "DIFFERS"
    SETTLED = "SETTLED"
    """A calling name is pending here, and the list has the answer."""
    UNANSWERED = "UNANSWERED"
    """A calling name is pending here; the list has neither an answer nor the same request."""


class Whereabouts(StrEnum):
    """What the book has of a number that its owner does not hold."""

    ABSENT = "absent"
    DELETED = "deleted"
    OF_ANOTHER = "of another account"


class Disagreement(NamedTuple):
    """One thing in which the book and the list disagree.

    `here` and `there` are the values of the field; of a number that is only there, `here` is one of
    Whereabouts. `refusal` says why a field that was to be applied could not be, or why a number
    that seems to be only here may be in the list.
    """

    kind: Kind
    number: str
    line: int | None = None
    field: CarrierField | None = None
    here: str | None = None
    there: str | None = None
    is_applied: bool = False
    refusal: str | None = None


class Compared(NamedTuple):
    """What the book has of a number in the list: where it is, if its owner does not hold it, or
    else the differences, and the result of applying some of them.
    """

    number: PhoneNumberRecord | None
    whereabouts: Whereabouts | None = None
    differences: Sequence[Difference] = ()
    result: Changed | Refused | None = None


ByNumber = Mapping[str, Compared]


class Task(NamedTuple):
    """What is done with each batch of lines: whose numbers are compared, and what is applied."""

    owner_id: int
    settlement: Settlement
    audit: AuditContext
    fields: Collection[CarrierField]

    def chosen(self, compared: Compared) -> list[Difference]:
        """The differences that are applied."""
        return [one for one in compared.differences if self.is_chosen(one)]

    def is_chosen(self, difference: Difference) -> bool:
        """Whether the number takes on this field."""
        return difference.field in self.fields and bool(difference.transitions)


def compared(
    connection: Connection, task: Task, listings: Sequence[Listing]
) -> dict[str, Compared]:
    """Compare each listing, whose numbers are different, with the book."""
    found = numbers_of(connection, [one.e164 for one in listings])
    return {one.e164: _compared(task, one, found.get(one.e164)) for one in listings}


def _compared(task: Task, listed: Listing, number: PhoneNumberRecord | None) -> Compared:
    if number is None:
        return Compared(None, Whereabouts.ABSENT)
    if number.owner_id != task.owner_id:
        return Compared(number, Whereabouts.OF_ANOTHER)
    if number.is_deleted:
        is_agreed = listed.said.status == PhoneNumberStatus.RELEASE_IN_PROGRESS
        return Compared(number, None if is_agreed else Whereabouts.DELETED)
    found = differences(number, listed.said, task.audit.now, task.settlement)
    return Compared(number, None, found)


def applied(connection: Connection, task: Task, listings: Sequence[Listing]) -> dict[str, Compared]:
    """Compare the numbers again, and let them take on what is chosen."""
    found = compared(connection, task, listings)
    planned = {e164: update for e164, one in found.items() for update in _planned(task, one)}
    results = apply_each(connection, [*planned.values()], task.audit)
    written = dict(zip(planned, results, strict=True))
    replaced = (_new_associations(task, one, found[one.e164], written) for one in listings)
    replace_associations(connection, [one for one in replaced if one is not None])
    return {e164: one._replace(result=written.get(e164)) for e164, one in found.items()}


def _planned(task: Task, compared: Compared) -> Iterator[PlannedUpdate]:
    chosen = task.chosen(compared)
    if compared.number is not None and chosen:
        yield PlannedUpdate(compared.number, [each for one in chosen for each in one.transitions])


def _new_associations(
    task: Task, listed: Listing, compared: Compared, written: Mapping[str, Changed | Refused]
) -> NewAssociations | None:
    """The associations that a number gets, if it gets others and its new version is written."""
    is_written = isinstance(written.get(listed.e164), Changed)
    fields = {one.field for one in task.chosen(compared)}
    if compared.number is None or not is_written or CarrierField.ASSOCIATIONS not in fields:
        return None
    after = associations_after(compared.number, listed.said.associations)
    return NewAssociations(compared.number, after)


def disagreements(task: Task, listed: Listing, compared: Compared) -> Iterator[Disagreement]:
    """What is reported about a number in the list."""
    if compared.whereabouts is not None:
        yield Disagreement(
            Kind.ONLY_THERE, listed.e164, listed.line, here=compared.whereabouts.value
        )
    yield from map(partial(_disagreement, task, listed, compared.result), compared.differences)


def _disagreement(
    task: Task, listed: Listing, result: Changed | Refused | None, difference: Difference
) -> Disagreement:
    is_chosen = task.is_chosen(difference)
    return Disagreement(
        _kind(difference),
        listed.e164,
        listed.line,
        difference.field,
        difference.here,
        difference.there,
        is_applied=is_chosen and isinstance(result, Changed),
        refusal=reason(result) if is_chosen and isinstance(result, Refused) else None,
    )


def _kind(difference: Difference) -> Kind:
    if difference.is_settled:
        return Kind.SETTLED
    return Kind.DIFFERS if difference.transitions else Kind.UNANSWERED
