"""The numbering plans of the calling codes, from the library's metadata.

The library looks its patterns up again for each question about a number, and answers some questions
by others. Here the patterns of a plan are compiled once, because an import asks about each of its
numbers. Each answer is that of the functions of the library that its docstring names.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

import phonenumbers
from phonenumbers import NumberFormat, PhoneMetadata, PhoneNumberDesc

from models.enums import NumberType


class Place(NamedTuple):
    """Where a number belongs within its plan."""

    region: str | None
    """The region of the library; None if it is not known."""
    number_type: NumberType | None
    """None if the number is in no range that the library knows."""


class _Range(NamedTuple):
    """Numbers of one kind, by their lengths (none are given where the pattern tells) and digits."""

    lengths: frozenset[int]
    pattern: re.Pattern[str]

    def has(self, national: str) -> bool:
        has_length = not self.lengths or len(national) in self.lengths
        return has_length and self.pattern.fullmatch(national) is not None


class _Format(NamedTuple):
    """How numbers of a form are written."""

    start: re.Pattern[str] | None
    pattern: re.Pattern[str]
    replacement: str

    def fits(self, national: str) -> bool:
        starts = self.start is None or self.start.match(national)
        return bool(starts) and self.pattern.fullmatch(national) is not None


class _Region:
    """A country, or all of the world, in a plan."""

    def __init__(self, metadata: PhoneMetadata) -> None:
        self._start = _compiled(metadata.leading_digits)
        self._all = _ranges(metadata.general_desc)
        self._premium_rate = _ranges(metadata.premium_rate)
        self._toll_free = _ranges(metadata.toll_free)
        self._others = _ranges(
            metadata.fixed_line,
            None if metadata.same_mobile_and_fixed_line_pattern else metadata.mobile,
            metadata.shared_cost,
            metadata.voip,
            metadata.personal_number,
            metadata.pager,
            metadata.uan,
            metadata.voicemail,
        )

    def claims(self, national: str) -> bool:
        """Whether a number is of this region and of none that comes later in the plan."""
        if self._start is not None:
            return self._start.match(national) is not None
        return self.number_type(national) is not None

    def number_type(self, national: str) -> NumberType | None:
        """The type of a number of this region; None if it is in no range."""
        if not _is_in(self._all, national):
            return None
        if _is_in(self._premium_rate, national):
            return NumberType.LOCAL
        if _is_in(self._toll_free, national):
            return NumberType.TOLL_FREE
        return NumberType.LOCAL if _is_in(self._others, national) else None


class Plan:
    """The numbers of a calling code; they are given without it, as digits."""

    def __init__(self, calling_code: int) -> None:
        self.calling_code = calling_code
        self.regions: Sequence[str] = phonenumbers.region_codes_for_country_code(calling_code)
        main = _metadata(calling_code, self.regions[0])
        assert main.general_desc is not None
        lengths = main.general_desc.possible_length
        self._lengths = frozenset(lengths) - {*main.general_desc.possible_length_local_only}
        self._prefix = _compiled(main.national_prefix_for_parsing)
        self._national = [*_formats(main.number_format, is_national=True)]
        abroad = main.intl_number_format or main.number_format
        self._international = [*_formats(abroad, is_national=False)]

    def is_possible(self, national: str) -> bool:
        """Whether a number can have this length: `is_possible_number_with_reason`."""
        return len(national) in self._lengths

    def has_prefix(self, national: str) -> bool:
        """Whether what follows the calling code begins with what `parse` could take for a prefix
        that is dialled within the country, so that it could drop or change digits.
        """
        found = self._prefix and self._prefix.match(national)
        return found is not None and (found[0] != "" or found.lastindex is not None)

    def place(self, national: str) -> Place:
        """`region_code_for_number`, and `number_type`, by which `is_valid_number` tells."""
        for code in self.regions:
            region = _region(self.calling_code, code)
            if len(self.regions) == 1 or region.claims(national):
                return Place(code, region.number_type(national))
        return Place(None, None)

    def national_format(self, national: str) -> str:
        """`format_number` in the national format."""
        return _formatted(self._national, national)

    def international_format(self, national: str) -> str:
        """`format_number` in the international format."""
        return f"+{self.calling_code} {_formatted(self._international, national)}"


@cache
def plan(calling_code: int) -> Plan:
    """The plan of a calling code that the library knows."""
    return Plan(calling_code)


def split(digits: str) -> tuple[Plan, str] | None:
    """The plan and the national number of an international one; None if there is no such calling
    code. No calling code is the beginning of another one.
    """
    ends = (end for end in _LENGTHS if digits[:end] in _calling_codes())
    end = next(ends, None)
    return None if end is None else (plan(int(digits[:end])), digits[end:])


_LENGTHS = (1, 2, 3)
"""Of calling codes."""


@cache
def _calling_codes() -> frozenset[str]:
    return frozenset(map(str, phonenumbers.COUNTRY_CODE_TO_REGION_CODE))


@cache
def _region(calling_code: int, code: str) -> _Region:
    return _Region(_metadata(calling_code, code))


def _metadata(calling_code: int, code: str) -> PhoneMetadata:
    found = PhoneMetadata.metadata_for_region_or_calling_code(calling_code, code)
    assert found is not None
    return found


@cache
def _compiled(pattern: str | None) -> re.Pattern[str] | None:
    return re.compile(pattern) if pattern else None


def _ranges(*kinds: PhoneNumberDesc | None) -> list[_Range]:
    """The ranges of these kinds, without kinds that have no numbers."""
    return [
        _Range(frozenset(kind.possible_length), pattern)
        for kind in kinds
        if kind and (pattern := _compiled(kind.national_number_pattern))
    ]


def _is_in(ranges: Iterable[_Range], national: str) -> bool:
    return any(each.has(national) for each in ranges)


def _formats(formats: Iterable[NumberFormat], *, is_national: bool) -> Iterator[_Format]:
    for each in formats:
        assert each.pattern
        assert each.format
        rule = each.national_prefix_formatting_rule if is_national else None
        replacement = _FIRST_GROUP.sub(rule, each.format, count=1) if rule else each.format
        # The last of the patterns of the first digits is the most detailed.
        start = _compiled([None, *each.leading_digits_pattern][-1])
        yield _Format(start, re.compile(each.pattern), replacement)


_FIRST_GROUP = re.compile(r"(\\\d)")
"""In a replacement."""


def _formatted(formats: Iterable[_Format], national: str) -> str:
    for each in formats:
        if each.fits(national):
            return each.pattern.sub(each.replacement, national)
    return national
