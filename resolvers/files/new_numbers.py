"""From a row of a file to the columns of a new number, or to all reasons to refuse it.

Details are validated by the same rules as updates. If the file contradicts what follows from the
number's digits, the digits count. Nothing here uses the database.
"""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple, TypeVar

from models import rules
from models.changes.carrier import CAPABILITIES
from models.changes.creation import (
    NO_REQUEST,
    derived_columns,
    known_country,
    shown,
    warnings_about,
)
from models.changes.details import DETAILS, LABELS
from models.changes.transitions import Settlement, pending_calling_name
from models.clock import parse_file_time
from models.enums import (
    CallingNameStatus,
    FailureCode,
    NumberType,
    PhoneNumberAssociationName,
    PhoneNumberStatus,
    PhoneNumberType,
    ProductType,
)
from models.errors import Failure, Refused
from models.numbers.labels import text_keys
from models.numbers.numbering import DerivedNumber
from models.platform import PlatformEntry
from models.records import AssociationRecord
from resolvers.files.columns import REFERENCES, AssociationRow, NumberRow, folded
from resolvers.files.findings import Findings

Member = TypeVar("Member", bound=StrEnum)

YES = frozenset({"true", "yes", "1"})
NO = frozenset({"false", "no", "0"})


class NewNumber(NamedTuple):
    """A validated row. A number with refusals is not created; one with warnings is."""

    line: int
    e164: str | None
    """None if the row has no possible number."""
    columns: dict[str, Any]
    """The columns of the number without its owner; incomplete if it is refused."""
    associations: list[AssociationRecord]
    text: str | None
    """The number as it is in the file."""
    findings: Findings
    platform: PlatformEntry | None = None

    @property
    def is_accepted(self) -> bool:
        """Whether there is no reason to refuse it."""
        return not self.findings.refusals


class FirstLines:
    """The first line of a file with each number, and with each id of the voice platform. `unit` is
    what reports number.
    """

    def __init__(self, unit: str) -> None:
        self._unit = unit
        self._lines: dict[str | int, int] = {}

    def __contains__(self, key: str | int) -> bool:
        return key in self._lines

    def check(self, what: str, key: str | int | None, number: NewNumber) -> None:
        """Refuse the number if an earlier line has the same key."""
        first = number.line if key is None else self._lines.setdefault(key, number.line)
        if first != number.line:
            number.findings.refuse(f"The {what} is in the file already, in {self._unit} {first}.")


def new_number(row: NumberRow, now: datetime, settlement: Settlement) -> NewNumber:
    """The number of a row, with all refusals and warnings."""
    findings = Findings()
    row = _with_number_type(row, findings)
    derived = _derived(row, findings)
    associations = list(_associations(row, now, findings))
    columns = {
        **_labels(row, findings),
        **_states(row, findings, is_assigned=bool(associations)),
        **_capabilities(row, findings),
        **_times(row, now, findings),
        **_calling_name(row, now, settlement, findings),
        **_facts(row, derived, findings),
        "version": 1,
    }
    e164 = None
    if derived is not None:
        e164 = derived.e164
        columns |= text_keys(e164, columns)
    platform = _platform(row, findings)
    return NewNumber(row.line, e164, columns, associations, row.number, findings, platform)


def _platform(row: NumberRow, findings: Findings) -> PlatformEntry | None:
    platform_id = findings.accept(rules.platform_id, row.platform_id)
    facts = findings.accept(rules.platform_facts, row.platform)
    if platform_id is not None:
        return PlatformEntry(platform_id, facts)
    if facts is not None:
        findings.refuse("What the platform says of a number needs the platform's id.", row.platform)
    return None


def _with_number_type(row: NumberRow, findings: Findings) -> NumberRow:
    """The row, without a number type in the column of the type: the number itself tells it."""
    if row.type is None or folded(row.type) not in _by_name(NumberType):
        return row
    findings.warnings.append(
        f"The type {shown(row.type)} is left out: the number itself tells it. A type is one of"
        f" {', '.join(PhoneNumberType)}."
    )
    return row._replace(type=None, number_type=row.number_type or row.type)


def _derived(row: NumberRow, findings: Findings) -> DerivedNumber | None:
    hint = known_country(row.country_code, findings.warnings)
    derived = findings.number(row.number, hint)
    if derived is not None:
        findings.warnings.extend(warnings_about(derived, hint))
    return derived


def _associations(row: NumberRow, now: datetime, findings: Findings) -> Iterator[AssociationRecord]:
    """The associations, without duplicates."""
    known = set()
    for given in row.associations or ():
        found = _association(given, now, findings)
        if found is None:
            continue
        if found[:2] in known:
            findings.warnings.append("An association is given twice: the first mention counts.")
        else:
            known.add(found[:2])
            yield found


def _association(
    given: AssociationRow, now: datetime, findings: Findings
) -> AssociationRecord | None:
    if not given.name.strip() or not given.value.strip():
        given_alone = given.name or given.value
        findings.refuse("An association must have a name and a value.", given_alone)
        return None
    name = findings.accept(_member, given.name, PhoneNumberAssociationName, "association's name")
    value = findings.accept(rules.reference, given.value, "association's value")
    moment = findings.accept(_past, given.associated_at, "association's time", now)
    if name is None or value is None:
        return None
    return AssociationRecord(name.value, value, moment or now)


def _labels(row: NumberRow, findings: Findings) -> dict[str, Any]:
    labels = {d.column: findings.accept(d.rule, getattr(row, d.column), None) for d in _LABELS}
    references = {
        name: findings.accept(rules.reference, getattr(row, name), _SPOKEN[name])
        for name in REFERENCES
    }
    return labels | references


def _states(row: NumberRow, findings: Findings, *, is_assigned: bool) -> dict[str, Any]:
    kind = findings.accept(_member, row.type, PhoneNumberType, "type")
    status = findings.accept(_member, row.status, PhoneNumberStatus, "status")
    known = PhoneNumberStatus.ASSIGNED if is_assigned else PhoneNumberStatus.UNASSIGNED
    return {"type": (kind or PhoneNumberType.NORMAL).value, "status": (status or known).value}


def _capabilities(row: NumberRow, findings: Findings) -> dict[str, Any]:
    return {
        name: findings.accept(_flag, getattr(row, name), _SPOKEN[name]) for name in CAPABILITIES
    }


def _spoken(column: str) -> str:
    """A column as a report names it: inbound SMS."""
    words = column.split("_")
    return " ".join(word.upper() if word in {"sms", "mms"} else word for word in words)


_LABELS = [DETAILS[label] for label in LABELS]
_SPOKEN = {name: _spoken(name) for name in (*CAPABILITIES, *REFERENCES)}


def _times(row: NumberRow, now: datetime, findings: Findings) -> dict[str, Any]:
    created_at = findings.accept(_past, row.created_at, "time of creation", now)
    updated_at = findings.accept(_past, row.updated_at, "time of the last update", now)
    if created_at and updated_at and updated_at < created_at:
        findings.refuse("The last update is before the creation.", row.updated_at)
    return {
        # A number existed at the latest when it was updated.
        "created_at": created_at or updated_at or now,
        "updated_at": updated_at or now,
        "deletion_at": findings.accept(_moment, row.deletion_at, "time of deletion"),
    }


def _calling_name(
    row: NumberRow, now: datetime, settlement: Settlement, findings: Findings
) -> dict[str, Any]:
    """The columns of the calling name. It is taken as the name in effect, without a request.

    If the file has an update in progress, the requested name is pending from now on.
    """
    name = findings.accept(rules.calling_name, row.calling_name)
    requested = findings.accept(rules.calling_name, row.calling_name_requested)
    given = findings.accept(
        _member, row.calling_name_status, CallingNameStatus, "calling name's status"
    )
    status = given or (CallingNameStatus.UPDATE_SUCCEEDED if name else CallingNameStatus.UNASSIGNED)
    if status == CallingNameStatus.UPDATE_IN_PROGRESS:
        has_both_names = row.calling_name_requested is not None
        in_effect, requested = (name, requested) if has_both_names else (None, name)
        return {"calling_name": in_effect} | pending_calling_name(requested, now, settlement)
    if requested:
        findings.warnings.append("No update of the calling name is in progress: none is asked for.")
    return NO_REQUEST | _in_effect(name, status, findings)


def _in_effect(name: str | None, status: CallingNameStatus, findings: Findings) -> dict[str, Any]:
    """The name and the status, corrected if they contradict each other."""
    if status == CallingNameStatus.UNASSIGNED and name:
        findings.warnings.append(
            "The calling name is left out: its status is that none is assigned."
        )
        name = None
    if status == CallingNameStatus.UPDATE_SUCCEEDED and not name:
        findings.warnings.append("There is no calling name whose update can have succeeded.")
        status = CallingNameStatus.UNASSIGNED
    return {"calling_name": name, "calling_name_status": status.value}


def _facts(row: NumberRow, derived: DerivedNumber | None, findings: Findings) -> dict[str, Any]:
    """The columns that are derived from the number, and its product type."""
    number_type = findings.accept(_member, row.number_type, NumberType, "number type")
    product_type = findings.accept(_member, row.product_type, ProductType, "product type")
    if derived is None:
        return {}
    return {
        **derived_columns(derived),
        "number_type": _number_type(derived, number_type, findings).value,
        "product_type": _product_type(derived, product_type, findings),
    }


def _number_type(
    derived: DerivedNumber, given: NumberType | None, findings: Findings
) -> NumberType:
    """The derived type; for a number in no known range, the type in the file if there is one."""
    if given is None or given == derived.number_type:
        return derived.number_type
    if not derived.is_valid:
        return given
    findings.warnings.append(f"The number is {derived.number_type}, not {given}.")
    return derived.number_type


def _product_type(
    derived: DerivedNumber, given: ProductType | None, findings: Findings
) -> str | None:
    """A number can be created without a product type, but an update cannot clear it."""
    if given is None:
        return None
    return findings.accept(rules.product_type, given.value, derived.country_code)


def _member(text: str | None, values: type[Member], what: str) -> Member | None:
    """The member of an enumeration with this name; None if blank. Raises Refused."""
    if not text or not text.strip():
        return None
    member: Member | None = _by_name(values).get(folded(text))
    if member is None:
        raise _refusal(f"The {what} must be one of {', '.join(values)}.")
    return member


@cache
def _by_name(values: type[Member]) -> dict[str, Member]:
    return {folded(member): member for member in values}


def _flag(text: str | None, what: str) -> bool | None:
    """Raises Refused."""
    if not text or not text.strip():
        return None
    if folded(text) not in YES | NO:
        raise _refusal(f"{what.capitalize()} must be true or false.")
    return folded(text) in YES


def _past(text: str | None, what: str, now: datetime) -> datetime | None:
    """Raises Refused."""
    moment = _moment(text, what)
    if moment is not None and moment > now:
        raise _refusal(f"The {what} is in the future.")
    return moment


def _moment(text: str | None, what: str) -> datetime | None:
    """A time, in UTC if it has no offset; None if blank. Raises Refused."""
    if not text or not text.strip():
        return None
    moment = parse_file_time(text.strip())
    if moment is None:
        raise _refusal(
            f"The {what} must be a time such as 2026-01-05T10:00:00Z or 2026-01-05 10:00."
        )
    return moment


def _refusal(message: str) -> Refused:
    return Refused(Failure(FailureCode.INVALID, message, None))
