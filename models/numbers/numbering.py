"""What is derived from a number's digits and its names. It is computed once, when it is written."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import phonenumbers
from phonenumbers import PhoneMetadata
from phonenumbers import PhoneNumberType as LibraryType

from models.enums import NumberType
from models.numbers.number_text import (
    ADVICE,
    ImpossibleNumber,
    NumberFault,
    WrittenNumber,
    written_number,
)
from models.numbers.plans import Place, Plan, plan, split
from models.rules import E164

NO_COUNTRY = "001"
"""The library's region of numbers that belong to no country (+800, +883)."""

MAX_SHORT = 5
"""Digits. A national number that is not longer is an extension or a service, unless its country has
valid numbers as short as that.
"""


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
    is_spelt: bool = False
    """Whether letters of the text were read as digits: a vanity number."""


@dataclass(frozen=True)
class Reading:
    """What a text can be: a number of a plan, without its calling code."""

    plan: Plan
    national: str

    @cached_property
    def e164(self) -> str:
        """The number with its calling code."""
        return f"+{self.plan.calling_code}{self.national}"

    @cached_property
    def place(self) -> Place:
        """Where it belongs within its plan."""
        return self.plan.place(self.national)

    @property
    def is_valid(self) -> bool:
        """Whether it is in a range that the library knows."""
        return self.place.number_type is not None


def derive(text: str, country_code: str | None = None) -> DerivedNumber:
    """The number that a text means, as people and systems write it, and what follows from it.

    `country_code` (ISO 3166-1 alpha-2) is needed to read a number in national form, and decides if
    the number can belong to several countries (+1 is 25 regions). The digits of the number are
    those of the text, but for a trunk prefix and an international prefix; a text that could mean
    two numbers is refused. Raises ImpossibleNumber.
    """
    written = written_number(text)
    number = _only_reading(written, country_code)
    return DerivedNumber(
        e164=number.e164,
        country_code=_country_of(number, country_code),
        national_format=number.plan.national_format(number.national),
        international_format=number.plan.international_format(number.national),
        number_type=number.place.number_type or NumberType.LOCAL,
        is_valid=number.is_valid,
        is_spelt=written.is_spelt,
    )


def _only_reading(written: WrittenNumber, country_code: str | None) -> Reading:
    """The one number that the digits can be. Raises ImpossibleNumber."""
    possible = {number.e164: number for number in _readings(written, country_code)}
    exact = [e164 for e164 in possible if has_same_digits(possible[e164], written, country_code)]
    if len(exact) > 1:
        both = " or ".join(sorted(exact, key=len))
        raise ImpossibleNumber(f"could be {both}: {ADVICE}", NumberFault.TWO_READINGS)
    if possible and not exact:
        raise ImpossibleNumber(
            f"would become {' or '.join(possible)}, whose digits are not those given: {ADVICE}",
            NumberFault.DIGITS,
        )
    if not exact or _is_short(written, possible[exact[0]]):
        raise _no_reading(written, country_code)
    return possible[exact[0]]


def _no_reading(written: WrittenNumber, country_code: str | None) -> ImpossibleNumber:
    if not written.has_plus and len(written.digits) <= MAX_SHORT:
        message = "is too short, as an extension is: only whole numbers can be held"
        return ImpossibleNumber(message, NumberFault.EXTENSION)
    if not written.has_plus and country_code is None:
        message = f"has no country: {ADVICE}, or give its country"
        return ImpossibleNumber(message, NumberFault.NO_COUNTRY)
    message = "is not possible: its length does not fit its country"
    return ImpossibleNumber(message, NumberFault.NOT_POSSIBLE)


def _is_short(written: WrittenNumber, number: Reading) -> bool:
    is_short = not written.has_plus and len(written.digits) <= MAX_SHORT
    return is_short and not number.is_valid


def _readings(written: WrittenNumber, country_code: str | None) -> Iterator[Reading]:
    """The possible numbers that the digits could be."""
    if written.has_plus:
        yield from _possible(_international(written.digits))
        if written.without_zero is not None:
            number = _international(written.without_zero)
            yield from (each for each in _possible(number) if each.is_valid)
        return
    abroad = [*_dialled_abroad(written.digits, country_code)]
    for number in _national(written.digits, country_code):
        # Behind an international prefix all other lengths are possible too, but hardly meant.
        if not abroad or number.is_valid:
            yield number
    yield from abroad


def _national(digits: str, country_code: str | None) -> Iterator[Reading]:
    """The readings with the calling code of the country before the digits, or at their start."""
    if country_code is None:
        return
    calling_code = str(phonenumbers.country_code_for_region(country_code))
    yield from _possible(_international(f"{calling_code}{digits}"))
    if not _international_prefix(country_code).match(digits):
        yield from _possible(_parsed(digits, country_code))
    if digits.startswith(calling_code):
        yield from _possible(_international(digits))


def _dialled_abroad(digits: str, country_code: str | None) -> Iterator[Reading]:
    """The readings behind an international prefix."""
    for rest in _behind_prefixes(digits, country_code):
        yield from _possible(_international(rest))


def _behind_prefixes(digits: str, country_code: str | None) -> Iterator[str]:
    """What follows the country's own international prefix, or the usual ones."""
    found = _international_prefix(country_code).match(digits)
    if found:
        yield digits[found.end() :]
    if digits.startswith("00"):
        yield digits[2:]
    if country_code is not None:
        american = f"011{phonenumbers.country_code_for_region(country_code)}"
        if digits.startswith(american):
            yield digits[3:]


@lru_cache(maxsize=300)
def _international_prefix(country_code: str | None) -> re.Pattern[str]:
    """The prefixes of a country; without one none matches."""
    metadata = country_code and PhoneMetadata.metadata_for_region(country_code)
    return re.compile((metadata.international_prefix if metadata else None) or r"\Z.")


def _international(digits: str) -> Reading | None:
    """The number that the library reads in a + and these digits."""
    found = split(digits)
    if found is None or found[0].has_prefix(found[1]):
        return _parsed(f"+{digits}", None)
    return Reading(*found)


def _parsed(text: str, country_code: str | None) -> Reading | None:
    """The number that the library reads in a text; None if it reads none."""
    try:
        number = phonenumbers.parse(text, country_code)
    except phonenumbers.NumberParseException:
        return None
    national = phonenumbers.national_significant_number(number)
    return Reading(plan(number.country_code or 0), national)


def _possible(number: Reading | None) -> Iterator[Reading]:
    """The number, if it is possible."""
    # Not `is_possible_number`, which accepts numbers that lack their area code.
    is_whole = number is not None and number.plan.is_possible(number.national)
    if not number or not is_whole or not E164.fullmatch(number.e164):
        return
    if _is_read_as_itself(number) and not _has_foreign_zero(number):
        yield number


def _is_read_as_itself(number: Reading) -> bool:
    """Whether its E.164 means this number. The library takes a prefix off behind a calling code
    too: what begins like one after that would become another number with each reading.
    """
    return not number.plan.has_prefix(number.national) or _parsed(number.e164, None) == number


def _has_foreign_zero(number: Reading) -> bool:
    """Whether the number has a zero behind its calling code that is none of its digits: as a trunk
    prefix, in a country that has no trunk prefix.
    """
    calling_code = number.plan.calling_code
    if not number.national.startswith("0") or number.is_valid:
        return False
    without = _international(f"{calling_code}{number.national[1:]}")
    return (without is not None and without.is_valid) or not _has_leading_zeros(calling_code)


@lru_cache(maxsize=300)
def _has_leading_zeros(calling_code: int) -> bool:
    regions = phonenumbers.region_codes_for_country_code(calling_code)
    examples = (
        phonenumbers.example_number_for_type(region, number_type)
        for region in regions
        for number_type in LibraryType.values()
    )
    return any(example is not None and example.italian_leading_zero for example in examples)


def has_same_digits(number: Reading, written: WrittenNumber, country_code: str | None) -> bool:
    """Whether a number has the digits of a text and no others: with or without its trunk prefix, or
    with its calling code, a trunk zero, and an international prefix before these.
    """
    calling_code, national = number.plan.calling_code, number.national
    trunks = {"", *_trunk_prefixes(calling_code, country_code)}
    international = {f"{calling_code}{trunk}{national}" for trunk in trunks & {"", "0"}}
    if written.has_plus:
        return not international.isdisjoint({written.digits, written.without_zero})
    local = {f"{trunk}{national}" for trunk in trunks}
    forms = {written.digits, *_behind_prefixes(written.digits, country_code)}
    return written.digits in local or not international.isdisjoint(forms)


@lru_cache(maxsize=1000)
def _trunk_prefixes(calling_code: int, country_code: str | None) -> frozenset[str]:
    """What is dialled before a national number within its country."""
    regions = (country_code, phonenumbers.region_code_for_country_code(calling_code))
    found = (PhoneMetadata.metadata_for_region(region) for region in regions if region)
    return frozenset(one.national_prefix for one in found if one and one.national_prefix)


def _country_of(number: Reading, hint: str | None) -> str | None:
    """The country that follows from the digits. If they leave several possible, the hint if it is
    one of these. None if it is not known.
    """
    region = number.place.region
    if region is None:
        regions = number.plan.regions
        candidates = [hint] if hint in regions else regions
        region = candidates[0] if len(candidates) == 1 else None
    return None if region == NO_COUNTRY else region


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """The ISO 3166-1 alpha-2 codes that numbers can have."""
    return frozenset(phonenumbers.SUPPORTED_REGIONS)


def fold(text: str) -> str:
    """The text as a search compares it: without case, in every alphabet; with plain quotes, dashes,
    blanks and widths; composed (Unicode NFC).
    """
    if text.isascii():
        return text.lower()
    plain = "".join(map(_plain_character, text))
    folded = _decomposed(plain).translate(_DOTLESS)
    return unicodedata.normalize("NFC", _DOTTED.sub(_without_dot, folded))


def without_case(text: str) -> str:
    """The text as an order compares it: without case, in every alphabet; composed."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFC", _decomposed(text))


def _decomposed(text: str) -> str:
    # Decomposed before case folding, as Unicode's caseless matching does, because a composed iota
    # subscript would become a separate letter.
    return unicodedata.normalize("NFD", text).casefold()


_DOTLESS = str.maketrans({"\u0131": "i"})
_DOTTED = re.compile("i[\u0300-\u036f]*\u0307")
"""In Turkish the capital of i has a dot, and that of a dotless i is I; both are an i here."""


def _without_dot(found: re.Match[str]) -> str:
    return found[0].replace("\u0307", "")


@lru_cache(maxsize=10_000)
def _plain_character(character: str) -> str:
    if unicodedata.decomposition(character).startswith(("<wide>", "<narrow>")):
        return unicodedata.normalize("NFKC", character)
    return _PLAIN.get(character) or _PLAIN_CATEGORIES.get(
        unicodedata.category(character), character
    )


_PLAIN = {"\u2212": "-"} | dict.fromkeys("\u00b4\u2018\u2019\u201a\u201b\u2032\u2039\u203a", "'")
_PLAIN |= dict.fromkeys("\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033", '"')
_PLAIN_CATEGORIES = {"Pd": "-", "Zs": " "}
"""Typographic quotes, dashes and blanks, by their plain ones."""


def released_e164(number_id: int) -> str:
    """What a released number has in the place of its E.164, which can come in again. No number and
    no request can equal it.
    """
    return f"released:{number_id}"


def nickname_key(nickname: str | None) -> str | None:
    """The key that orders numbers by nickname, in the same way on both databases."""
    return None if nickname is None else without_case(nickname)


def search_key(
    e164: str, nickname: str | None, name: str | None, others: Iterable[str] = ()
) -> str:
    """The texts that a search looks in, one per line. None of them can contain a line end. Of the
    `others`, which most numbers do not have, empty ones are left out.
    """
    texts = [nickname or "", name or "", *filter(None, others)]
    return "\n".join((e164, *map(fold, texts)))


def last_release_search_key(e164: str, nickname: str | None, name: str | None) -> str:
    """What release 0.1.0 writes in its place, which can serve the same database."""
    return "\n".join((e164, without_case(nickname or ""), without_case(name or "")))
