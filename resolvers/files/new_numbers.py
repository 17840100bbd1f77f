"""From a row of a file to a new number, or to everything that speaks against it.

Every detail passes the rule that an update of it passes. What the number itself tells wins over the
file. Nothing here touches the database.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple, ParamSpec, TypeVar

from database.moments import to_milliseconds
from models import rules
from models.details import DETAILS, LABELS
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
from models.numbering import (
    DerivedNumber,
    ImpossibleNumber,
    countries,
    derive,
    nickname_key,
    search_key,
)
from models.records import AssociationRecord
from models.transitions import Settlement, pending_calling_name
from resolvers.files.columns import CAPABILITIES, REFERENCES, AssociationRow, NumberRow, folded

P = ParamSpec("P")
T = TypeVar("T")
Member = TypeVar("Member", bound=StrEnum)

YES = frozenset({"true", "yes", "1"})
NO = frozenset({"false", "no", "0"})


class NewNumber(NamedTuple):
    """A row that has been judged. Refusals keep the number out, warnings do not."""

    line: int
    e164: str | None
    """None where the row has no possible number."""
    columns: dict[str, Any]
    """The columns of the number but its owner; incomplete where it is refused."""
    associations: list[AssociationRecord]
    refusals: list[str]
    warnings: list[str]

    @property
    def is_accepted(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.refusals


class Findings:
    """What is found to be wrong with a row: all of it, not only the first."""

    def __init__(self) -> None:
        self.refusals: list[str] = []
        self.warnings: list[str] = []

    def accept(self, rule: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """What the rule makes of a value; None where it refuses it, which is noted."""
        try:
            return rule(*args, **kwargs)
        except Refused as refused:
            self.refusals.extend(failure.message for failure in refused.failures)
            return None


def new_number(row: NumberRow, now: datetime, settlement: Settlement) -> NewNumber:
    """The number that a row tells of, with everything that speaks against it."""
    findings = Findings()
    derived = findings.accept(_derived, row, findings.warnings)
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
        columns["search_key"] = search_key(e164, columns["nickname"], columns["name"])
    return NewNumber(row.line, e164, columns, associations, findings.refusals, findings.warnings)


def _derived(row: NumberRow, warnings: list[str]) -> DerivedNumber:
    if not row.number:
        raise _refusal("There is no number.")
    hint = _country_hint(row, warnings)
    try:
        derived = derive(row.number, hint)
    except ImpossibleNumber as impossible:
        raise _refusal(f"The number {impossible}.") from None
    if not derived.is_valid:
        warnings.append("The number is possible, but of no range that is known to be in use.")
    if hint not in {None, derived.country_code}:
        told = f"of {derived.country_code}" if derived.country_code else "of no country"
        warnings.append(f"The number is {told}, not of {hint}.")
    return derived


def _country_hint(row: NumberRow, warnings: list[str]) -> str | None:
    code = (row.country_code or "").strip().upper()
    if not code or code in countries():
        return code or None
    warnings.append(f"The country code {_shown(code)} is not known and left out.")
    return None


def _associations(row: NumberRow, now: datetime, findings: Findings) -> Iterator[AssociationRecord]:
    """Each association once."""
    known = set()
    for given in row.associations:
        found = findings.accept(_association, given, now)
        if found is None:
            continue
        if found[:2] in known:
            findings.warnings.append("An association is given twice: the first mention counts.")
        else:
            known.add(found[:2])
            yield found


def _association(given: AssociationRow, now: datetime) -> AssociationRecord:
    name = _member(PhoneNumberAssociationName, given.name, "association's name")
    value = rules.reference(given.value, "association's value")
    if name is None or value is None:
        raise _refusal("An association needs a name and a value.")
    moment = _past(given.associated_at, "association's time", now)
    return AssociationRecord(name.value, value, moment or now)


def _labels(row: NumberRow, findings: Findings) -> dict[str, Any]:
    details = [DETAILS[label] for label in LABELS]
    labels = {d.column: findings.accept(d.rule, getattr(row, d.column), None) for d in details}
    references = {
        name: findings.accept(rules.reference, getattr(row, name), _spoken(name))
        for name in REFERENCES
    }
    return labels | references | {"nickname_key": nickname_key(labels["nickname"])}


def _states(row: NumberRow, findings: Findings, *, is_assigned: bool) -> dict[str, Any]:
    kind = findings.accept(_member, PhoneNumberType, row.type, "type")
    status = findings.accept(_member, PhoneNumberStatus, row.status, "status")
    known = PhoneNumberStatus.ASSIGNED if is_assigned else PhoneNumberStatus.UNASSIGNED
    return {"type": (kind or PhoneNumberType.NORMAL).value, "status": (status or known).value}


def _capabilities(row: NumberRow, findings: Findings) -> dict[str, Any]:
    return {
        name: findings.accept(_flag, getattr(row, name), _spoken(name)) for name in CAPABILITIES
    }


def _spoken(column: str) -> str:
    """A column as a report names it: inbound SMS."""
    words = column.split("_")
    return " ".join(word.upper() if word in {"sms", "mms"} else word for word in words)


def _times(row: NumberRow, now: datetime, findings: Findings) -> dict[str, Any]:
    created_at = findings.accept(_past, row.created_at, "time of creation", now)
    updated_at = findings.accept(_past, row.updated_at, "time of the last update", now)
    if created_at and updated_at and updated_at < created_at:
        findings.refusals.append("The last update is before the creation.")
    return {
        # A number that was updated once was there by then.
        "created_at": created_at or updated_at or now,
        "updated_at": updated_at or now,
        "deletion_at": findings.accept(_moment, row.deletion_at, "time of deletion"),
    }


def _calling_name(
    row: NumberRow, now: datetime, settlement: Settlement, findings: Findings
) -> dict[str, Any]:
    """The name in effect. It is history, not a request, unless an update is in progress.

    Then the name asked for is pending from now on.
    """
    name = findings.accept(rules.calling_name, row.calling_name)
    requested = findings.accept(rules.calling_name, row.calling_name_requested)
    told = findings.accept(
        _member, CallingNameStatus, row.calling_name_status, "calling name's status"
    )
    status = told or (CallingNameStatus.UPDATE_SUCCEEDED if name else CallingNameStatus.UNASSIGNED)
    if status == CallingNameStatus.UPDATE_IN_PROGRESS:
        is_both_told = row.calling_name_requested is not None
        in_effect, requested = (name, requested) if is_both_told else (None, name)
        return {"calling_name": in_effect} | pending_calling_name(requested, now, settlement)
    if requested:
        findings.warnings.append("No update of the calling name is in progress: none is asked for.")
    return NO_REQUEST | _in_effect(name, status, findings)


def _in_effect(name: str | None, status: CallingNameStatus, findings: Findings) -> dict[str, Any]:
    """A name and a status that agree with each other."""
    if status == CallingNameStatus.UNASSIGNED and name:
        findings.warnings.append(
            "The calling name is left out: its status is that none is assigned."
        )
        name = None
    if status == CallingNameStatus.UPDATE_SUCCEEDED and not name:
        findings.warnings.append("There is no calling name whose update can have succeeded.")
        status = CallingNameStatus.UNASSIGNED
    return {"calling_name": name, "calling_name_status": status.value}


NO_REQUEST: dict[str, Any] = {
    "calling_name_requested": None,
    "calling_name_requested_at": None,
    "calling_name_due_at": None,
    "calling_name_settled_at": None,
    "calling_name_reason": None,
}


def _facts(row: NumberRow, derived: DerivedNumber | None, findings: Findings) -> dict[str, Any]:
    """The columns that follow from the number, with what the file tells beside it."""
    number_type = findings.accept(_member, NumberType, row.number_type, "number type")
    product_type = findings.accept(_member, ProductType, row.product_type, "product type")
    if derived is None:
        return {}
    return {
        "e164": derived.e164,
        "country_code": derived.country_code,
        "national_format": derived.national_format,
        "international_format": derived.international_format,
        "number_type": _number_type(derived, number_type, findings).value,
        "product_type": _product_type(derived, product_type, findings),
    }


def _number_type(derived: DerivedNumber, told: NumberType | None, findings: Findings) -> NumberType:
    """What the number tells; one of no known range tells nothing, and the file fills in."""
    if told is None or told == derived.number_type:
        return derived.number_type
    if not derived.is_valid:
        return told
    findings.warnings.append(f"The number is {derived.number_type}, not {told}.")
    return derived.number_type


def _product_type(
    derived: DerivedNumber, told: ProductType | None, findings: Findings
) -> str | None:
    """A number may come in without one, though an update cannot take it away."""
    if told is None:
        return None
    return findings.accept(rules.product_type, told.value, derived.country_code)


def _member(values: type[Member], text: str | None, what: str) -> Member | None:
    """The member of an enumeration that a file means. Raises Refused."""
    if not text or not text.strip():
        return None
    member: Member | None = _by_name(values).get(folded(text))
    if member is None:
        raise _refusal(f"The {what} must be one of {', '.join(values)}, not {_shown(text)}.")
    return member


@cache
def _by_name(values: type[Member]) -> dict[str, Member]:
    return {folded(member): member for member in values}


def _flag(text: str | None, what: str) -> bool | None:
    """Raises Refused."""
    if not text or not text.strip():
        return None
    if folded(text) not in YES | NO:
        raise _refusal(f"{what.capitalize()} must be true or false, not {_shown(text)}.")
    return folded(text) in YES


def _past(text: str | None, what: str, now: datetime) -> datetime | None:
    """Raises Refused."""
    moment = _moment(text, what)
    if moment is not None and moment > now:
        raise _refusal(f"The {what} is in the future.")
    return moment


def _moment(text: str | None, what: str) -> datetime | None:
    """A time in ISO 8601; in UTC where it names no offset. Raises Refused."""
    if not text or not text.strip():
        return None
    try:
        moment = datetime.fromisoformat(text.strip().upper())
        return to_milliseconds(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        raise _refusal(
            f"The {what} must be a time such as 2026-01-05T10:00:00Z, not {_shown(text)}."
        ) from None


def _refusal(message: str) -> Refused:
    return Refused(Failure(FailureCode.INVALID, message, None))


def _shown(text: str) -> str:
    """A value as a report can show it: short, and without anything that a terminal would obey."""
    return repr(text if len(text) <= 40 else f"{text[:40]}...")
