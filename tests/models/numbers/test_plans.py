"""What the plans say of numbers is what the library says, whether the numbers are in use or not."""

from collections.abc import Iterator

import phonenumbers
from hypothesis import given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, PhoneNumberType, ValidationResult

from models.enums import NumberType
from models.numbers.plans import Place, plan, split
from tests.support.counts import times

CODES = sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE)
DIGITS = "0123456789"
many = settings(deadline=None, max_examples=times("plans"))


def examples(calling_code: int) -> Iterator[str]:
    """The national numbers of the library's examples, one of each type and region."""
    for region in phonenumbers.region_codes_for_country_code(calling_code):
        for number_type in PhoneNumberType.values():
            found = phonenumbers.example_number_for_type(region, number_type)
            found = found or phonenumbers.example_number_for_non_geo_entity(calling_code)
            if found is not None:
                yield phonenumbers.national_significant_number(found)


EXAMPLES = {code: sorted(set(examples(code))) for code in CODES}


@st.composite
def nationals(draw: st.DrawFn, calling_code: int) -> str:
    """The beginning of an example, and other digits behind it."""
    start = draw(st.sampled_from(EXAMPLES[calling_code]))
    kept = draw(st.integers(0, len(start)))
    length = draw(st.sampled_from([len(start) - kept, len(start) - kept + 1, 3]))
    zeros = draw(st.sampled_from(["", "", "", "0", "00"]))
    rest = draw(st.text(DIGITS, min_size=length, max_size=length))
    return (zeros + start[:kept] + rest) or "0"


numbers = st.sampled_from(CODES).flatmap(lambda code: st.tuples(st.just(code), nationals(code)))


def of_library(calling_code: int, national: str) -> phonenumbers.PhoneNumber:
    """The library's object of a number."""
    zeros = len(national[:-1]) - len(national[:-1].lstrip("0"))
    return phonenumbers.PhoneNumber(
        country_code=calling_code,
        national_number=int(national),
        italian_leading_zero=zeros > 0,
        number_of_leading_zeros=zeros,
    )


def assert_same(calling_code: int, national: str) -> None:
    number, ours = of_library(calling_code, national), plan(calling_code)
    kind = phonenumbers.number_type(number)
    number_type = NumberType.TOLL_FREE if kind == PhoneNumberType.TOLL_FREE else NumberType.LOCAL
    is_valid = phonenumbers.is_valid_number(number)
    reason = phonenumbers.is_possible_number_with_reason(number)
    region = phonenumbers.region_code_for_number(number)

    assert phonenumbers.national_significant_number(number) == national
    assert ours.place(national) == Place(region, number_type if is_valid else None)
    assert ours.is_possible(national) == (reason == ValidationResult.IS_POSSIBLE)
    assert ours.national_format(national) == phonenumbers.format_number(
        number, PhoneNumberFormat.NATIONAL
    )
    assert ours.international_format(national) == phonenumbers.format_number(
        number, PhoneNumberFormat.INTERNATIONAL
    )


def test_the_examples_of_all_regions_are_what_the_library_says() -> None:
    for calling_code in CODES:
        for national in EXAMPLES[calling_code]:
            assert_same(calling_code, national)
            assert split(f"{calling_code}{national}") == (plan(calling_code), national)


@many
@given(numbers)
def test_any_number_is_what_the_library_says(number: tuple[int, str]) -> None:
    assert_same(*number)


@many
@given(numbers.map(lambda number: f"{number[0]}{number[1]}") | st.text(DIGITS, max_size=17))
def test_digits_are_split_as_the_library_reads_them(digits: str) -> None:
    found = split(digits)
    try:
        read = phonenumbers.parse(f"+{digits}")
    except phonenumbers.NumberParseException:
        assert found is None or not found[0].is_possible(found[1])
        return
    assert found is not None
    ours, national = found
    assert ours.calling_code == read.country_code
    if not ours.has_prefix(national):
        assert national == phonenumbers.national_significant_number(read)
