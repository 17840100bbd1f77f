"""The columns of a new number. Imports and `createPhoneNumber` use them."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from models import rules
from models.changes.details import DETAILS, LABELS, Detail
from models.enums import (
    CallingNameStatus,
    FailureCode,
    PhoneNumberStatus,
    PhoneNumberType,
)
from models.errors import Failure, Refused, accepted, outcome
from models.numbers.labels import text_keys
from models.numbers.number_text import ImpossibleNumber
from models.numbers.numbering import DerivedNumber, countries, derive

NO_REQUEST: dict[str, Any] = {
    "calling_name_requested": None,
    "calling_name_requested_at": None,
    "calling_name_due_at": None,
    "calling_name_settled_at": None,
    "calling_name_reason": None,
}


class NewNumber(NamedTuple):
    """A number that is to be created: `text` as people write it, and what is known of it."""

    text: str
    country_code: str | None = None
    type: str | None = None
    nickname: str | None = None
    name: str | None = None
    product_type: str | None = None
    tags: tuple[str, ...] = ()
    note: str | None = None
    reference: str | None = None


class Created(NamedTuple):
    """The columns of a new number without its owner, and the warnings about it."""

    columns: dict[str, Any]
    warnings: list[str]


def created(new: NewNumber, now: datetime) -> Created:
    """The new number. Raises Refused with everything that is wrong with it."""
    warnings: list[str] = []
    labels = {DETAILS[label].column: partial(_label, new, DETAILS[label]) for label in LABELS}
    number = outcome(lambda: _derived(new, warnings))
    product_type = partial(_product_type, new, number)
    found = _all({"number": lambda: accepted(number), **labels, "product_type": product_type})
    derived = found.pop("number")
    columns = (
        derived_columns(derived)
        | found
        | text_keys(derived.e164, found)
        | {
            "type": new.type or PhoneNumberType.NORMAL.value,
            "status": PhoneNumberStatus.UNASSIGNED.value,
            "calling_name_status": CallingNameStatus.UNASSIGNED.value,
            "version": 1,
            "created_at": now,
            "updated_at": now,
        }
    )
    return Created(columns | NO_REQUEST, warnings)


def derived_columns(derived: DerivedNumber) -> dict[str, Any]:
    """The columns that follow from the number's digits."""
    return {
        "e164": derived.e164,
        "country_code": derived.country_code,
        "national_format": derived.national_format,
        "international_format": derived.international_format,
        "number_type": derived.number_type.value,
    }


def known_country(code: str | None, warnings: list[str]) -> str | None:
    """The country with this code in any case; None, and a warning, if there is none."""
    given = (code or "").strip()
    upper = given.upper()
    if not upper or upper in countries():
        return upper or None
    is_meant = f": {_MISTAKEN[upper]} is" if upper in _MISTAKEN else ""
    warnings.append(f"{shown(given)} is no ISO country code and left out{is_meant}.")
    return None


_MISTAKEN = {"UK": "GB", "EN": "GB", "EL": "GR", "USA": "US"}
"""Codes that are written for a country whose ISO code is another one."""


def warnings_about(derived: DerivedNumber, country_code: str | None) -> list[str]:
    """What is remarkable about a number that was given with this country."""
    warnings = []
    if derived.is_spelt:
        warnings.append(f"The letters of the number are read as digits: {derived.e164}.")
    if not derived.is_valid:
        warnings.append("The number is possible, but of no range that is known to be in use.")
    if country_code not in {None, derived.country_code}:
        country = f"of {derived.country_code}" if derived.country_code else "of no country"
        warnings.append(f"The number is {country}, not of {country_code}.")
    return warnings


def shown(text: str) -> str:
    """A value for a report: short, and without control characters for a terminal."""
    return repr(text if len(text) <= 40 else f"{text[:40]}...")


def _derived(new: NewNumber, warnings: list[str]) -> DerivedNumber:
    country_code = known_country(new.country_code, warnings)
    try:
        derived = derive(new.text, country_code)
    except ImpossibleNumber as impossible:
        message = " ".join([f"The number {impossible}.", *warnings])
        code = FailureCode.NOT_A_PHONE_NUMBER
        raise Refused(Failure(code, message, ("phoneNumber",))) from None
    warnings.extend(warnings_about(derived, country_code))
    return derived


def _label(new: NewNumber, detail: Detail) -> str | None:
    return detail.rule(getattr(new, detail.column), None)


def _product_type(new: NewNumber, number: DerivedNumber | Refused) -> str | None:
    """A number can be created without a product type, but an update cannot clear it. Without a
    number, and so without a country, it cannot be judged.
    """
    if new.product_type is None or isinstance(number, Refused):
        return None
    return rules.product_type(new.product_type, number.country_code)


def _all(checks: dict[str, Callable[[], Any]]) -> dict[str, Any]:
    """The results of all checks, by their names. Raises Refused with the failures of all."""
    found = {name: outcome(check) for name, check in checks.items()}
    failures = [
        failure
        for result in found.values()
        if isinstance(result, Refused)
        for failure in result.failures
    ]
    if failures:
        raise Refused(*failures)
    return found
