"""The columns that are derived from a number's digits and names. They are computed when the number
is written, not when it is read.
"""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

import phonenumbers
from phonenumbers import PhoneNumberFormat, ValidationResult
from phonenumbers import PhoneNumberType as LibraryType

from models.enums import NumberType
from models.rules import E164

NO_COUNTRY = "001"
"""The library's code for the region of numbers that belong to no country (+800, +883)."""


class ImpossibleNumber(ValueError):
    """The text is not a phone number; the message says why."""


class DerivedNumber(NamedTuple):
    """A number in E.164 and what is derived from it."""

    e164: str
    country_code: str | None
    national_format: str
    international_format: str
    number_type: NumberType
    is_valid: bool
    """False if the number is possible but in no range that the library knows. The library's data
    can be out of date.
    """


def derive(text: str, country_code: str | None = None) -> DerivedNumber:
    """Read a phone number in any usual form, and derive its columns.

    `country_code` (ISO 3166-1 alpha-2) is used to read a number without a country calling code. It
    is also the country of a number whose digits leave several possible (+1 belongs to 25). Raises
    ImpossibleNumber.
    """
    number = _parse(text, country_code)
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    if not E164.fullmatch(e164):
        raise ImpossibleNumber("is not an E.164 number: + and 2 to 15 digits")
    is_toll_free = phonenumbers.number_type(number) == LibraryType.TOLL_FREE
    return DerivedNumber(
        e164=e164,
        country_code=_country_of(number, country_code),
        national_format=phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL),
        international_format=phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL),
        number_type=NumberType.TOLL_FREE if is_toll_free else NumberType.LOCAL,
        is_valid=phonenumbers.is_valid_number(number),
    )


def _parse(text: str, country_code: str | None) -> phonenumbers.PhoneNumber:
    try:
        number = phonenumbers.parse(text, country_code)
    except phonenumbers.NumberParseException as error:
        raise ImpossibleNumber("is not a phone number: write it as + and its digits") from error
    if number.extension:
        raise ImpossibleNumber("has an extension; only whole numbers can be held")
    # Not `is_possible_number`, which accepts numbers that can be dialled only within their area.
    if phonenumbers.is_possible_number_with_reason(number) != ValidationResult.IS_POSSIBLE:
        raise ImpossibleNumber("is not possible: its length does not fit its country")
    return number


def _country_of(number: phonenumbers.PhoneNumber, hint: str | None) -> str | None:
    """The country that follows from the digits. If they leave several possible, the hint if it is
    one of these. None if it is not known.
    """
    region = phonenumbers.region_code_for_number(number)
    if region is None:
        regions = phonenumbers.region_codes_for_country_code(number.country_code or 0)
        candidates = [hint] if hint in regions else regions
        region = candidates[0] if len(candidates) == 1 else None
    return None if region == NO_COUNTRY else region


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """The ISO 3166-1 alpha-2 codes that numbers can have."""
    return frozenset(phonenumbers.SUPPORTED_REGIONS)


def fold(text: str) -> str:
    """The text as search and order compare it: case-folded, and composed (Unicode NFC)."""
    # It is decomposed first, as Unicode's caseless matching requires: case folding would put a
    # composed iota subscript in a wrong place.
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).casefold())


def released_e164(number_id: int) -> str:
    """What a released number has in the place of its E.164, which can come in again. No number and
    no request can equal it.
    """
    return f"released:{number_id}"


def nickname_key(nickname: str | None) -> str | None:
    """The key that orders numbers by nickname, in the same way on both databases."""
    return None if nickname is None else fold(nickname)


def search_key(e164: str, nickname: str | None, name: str | None) -> str:
    """The texts that a search looks in, one per line. None of them can contain a line end."""
    return "\n".join((e164, fold(nickname or ""), fold(name or "")))
