"""What follows from a number's own digits and names: computed once, when it is written."""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

import phonenumbers
from phonenumbers import PhoneNumberFormat, ValidationResult
from phonenumbers import PhoneNumberType as LibraryType

from models.enums import NumberType
from models.rules import E164

NO_COUNTRY = "001"
"""What the library calls the region of numbers that belong to no country (+800, +883)."""


class ImpossibleNumber(ValueError):
    """The text is no phone number; the message says why."""


class DerivedNumber(NamedTuple):
    """A number in E.164 and what it tells about itself."""

    e164: str
    country_code: str | None
    national_format: str
    international_format: str
    number_type: NumberType
    is_valid: bool
    """False where the number is possible but no range known to the library holds it: its metadata
    lags behind.
    """


def derive(text: str, country_code: str | None = None) -> DerivedNumber:
    """Normalise a phone number as people and systems write it, and tell what follows from it.

    `country_code` (ISO 3166-1 alpha-2) helps to read a number without a country calling code, and
    fills in for a number whose country is open (+1 is 25 regions). Raises ImpossibleNumber.
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
    # Not `is_possible_number`, which lets numbers in that are whole only within their area.
    if phonenumbers.is_possible_number_with_reason(number) != ValidationResult.IS_POSSIBLE:
        raise ImpossibleNumber("is not possible: its length does not fit its country")
    return number


def _country_of(number: phonenumbers.PhoneNumber, hint: str | None) -> str | None:
    """The country that the number itself tells; where it tells none, the hint if that can be, else
    the only one.
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
    """The text as search and order see it: without case, in every alphabet, and composed (Unicode
    NFC).
    """
    # Decomposed first, as Unicode's caseless matching asks: a composed iota subscript folds out of
    # its place.
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).casefold())


def nickname_key(nickname: str | None) -> str | None:
    """What orders a number by its nickname, alike on both databases."""
    return None if nickname is None else fold(nickname)


def search_key(e164: str, nickname: str | None, name: str | None) -> str:
    """The texts that a search looks through, each on its own line: none of them can hold a line
    end.
    """
    return "\n".join((e164, fold(nickname or ""), fold(name or "")))
