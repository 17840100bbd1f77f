"""What carriers are known to refuse in a calling name, or to show wrong.

A warning refuses nothing: a name that breaks no rule can always be asked for. Where each warning
comes from is in docs/calling-names.md.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from models.enums import CallingNameWarningCode, NumberType
from models.records import PhoneNumberRecord
from models.rules import HOME_COUNTRY

LOCAL_DIGITS = 7
"""The digits of a number without its area code."""

GENERIC = frozenset(
    {
        "ANONYMOUS",
        "BUSINESS",
        "CALL CENTER",
        "CALLER",
        "CELL PHONE",
        "COMPANY",
        "CUSTOMER CARE",
        "CUSTOMER SERVIC",
        "HELP DESK",
        "HOME",
        "MAIN",
        "MAIN OFFICE",
        "MOBILE",
        "NAME",
        "NO NAME",
        "OFFICE",
        "OUT OF AREA",
        "PHONE",
        "PRIVATE",
        "PRIVATE CALLER",
        "PRIVATE NUMBER",
        "RECEPTION",
        "RESTRICTED",
        "SALES",
        "SALES TEAM",
        "SUPPORT",
        "SUPPORT TEAM",
        "TECH SUPPORT",
        "TELEPHONE",
        "TEST",
        "TOLL FREE CALL",
        "UNAVAILABLE",
        "UNKNOWN",
        "UNKNOWN CALLER",
        "UNKNOWN NAME",
        "WIRELESS CALLER",
    }
)
"""Names that say nothing of who calls, and what phones show where there is no name."""

MESSAGES: dict[CallingNameWarningCode, str] = {
    CallingNameWarningCode.BLANK: "A name of spaces alone shows as no name.",
    CallingNameWarningCode.DIGITS_ONLY: "Carriers refuse a name without letters.",
    CallingNameWarningCode.FEWER_THAN_TWO_LETTERS: "Carriers ask for two letters at least.",
    CallingNameWarningCode.GENERIC: "Carriers refuse names that do not say who calls.",
    CallingNameWarningCode.LEADING_DIGIT: "Carriers ask for a letter first.",
    CallingNameWarningCode.NOT_US: "Calling names are looked up for U.S. numbers only.",
    CallingNameWarningCode.REPEATS_NUMBER: "Carriers refuse the number as its own name.",
    CallingNameWarningCode.TOLL_FREE: "Calling names are not kept for toll-free numbers.",
}
"""What is told of each, for people."""


class CallingNameWarning(NamedTuple):
    code: CallingNameWarningCode

    @property
    def message(self) -> str:
        """For people."""
        return MESSAGES[self.code]


def calling_name_warnings(name: str | None, number: PhoneNumberRecord) -> list[CallingNameWarning]:
    """The warnings about a name that the rules allow, sorted by their codes. A request to clear the
    name, by None or "", has none.
    """
    if not name:
        return []
    holds = [code for code, rule in _RULES.items() if rule(name, number)]
    return [CallingNameWarning(code) for code in holds]


def latest_name(number: PhoneNumberRecord) -> str | None:
    """The name that was asked for: the pending one, else the one in effect."""
    return number.calling_name_requested if number.has_pending_calling_name else number.calling_name


def _is_blank(name: str) -> bool:
    return not name.strip()


def _letters(name: str) -> int:
    return len(re.sub("[^A-Za-z]", "", name))


def _digits(text: str) -> str:
    return re.sub("[^0-9]", "", text)


def _is_generic(name: str) -> bool:
    return " ".join(name.upper().split()) in GENERIC


def _repeats(name: str, number: PhoneNumberRecord) -> bool:
    digits = _digits(name)
    return len(digits) >= LOCAL_DIGITS and digits in number.e164


_Rule = Callable[[str, PhoneNumberRecord], bool]

# Of a name without letters only the most exact of the first three is told.
_RULES: dict[CallingNameWarningCode, _Rule] = {
    CallingNameWarningCode.BLANK: lambda name, _: _is_blank(name),
    CallingNameWarningCode.DIGITS_ONLY: lambda name, _: not (_is_blank(name) or _letters(name)),
    CallingNameWarningCode.FEWER_THAN_TWO_LETTERS: lambda name, _: _letters(name) == 1,
    CallingNameWarningCode.GENERIC: lambda name, _: _is_generic(name),
    CallingNameWarningCode.LEADING_DIGIT: lambda name, _: (
        _letters(name) > 0 and name.lstrip()[0].isdigit()
    ),
    CallingNameWarningCode.NOT_US: lambda _, number: number.country_code != HOME_COUNTRY,
    CallingNameWarningCode.REPEATS_NUMBER: _repeats,
    CallingNameWarningCode.TOLL_FREE: lambda _, number: number.number_type == NumberType.TOLL_FREE,
}
