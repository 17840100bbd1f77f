"""Every number that the library knows, in the ways in which it is written, and digits that are made
up: a number is read as itself or refused, and never as another number.
"""

from collections.abc import Iterator

import phonenumbers
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneMetadata, PhoneNumberFormat, PhoneNumberType

from models.numbers.number_text import ImpossibleNumber, NumberFault
from models.numbers.numbering import derive
from tests.support.counts import times

FORMATS = (
    PhoneNumberFormat.E164,
    PhoneNumberFormat.INTERNATIONAL,
    PhoneNumberFormat.NATIONAL,
    PhoneNumberFormat.RFC3966,
)
WIDE = str.maketrans("0123456789+-()", "０１２３４５６７８９＋－（）")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def examples(region: str) -> Iterator[phonenumbers.PhoneNumber]:
    """The library's examples of a region, one of each type."""
    for number_type in PhoneNumberType.values():
        example = phonenumbers.example_number_for_type(region, number_type)
        if example is not None:
            yield example


def is_number(text: str) -> bool:
    """Whether the library knows a range that the number is in."""
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(text))
    except phonenumbers.NumberParseException:
        return False


def ways(number: phonenumbers.PhoneNumber, region: str) -> set[str]:
    """A number as people, spreadsheets and systems write it."""
    plain, abroad, national, _ = (phonenumbers.format_number(number, form) for form in FORMATS)
    calling_code, significant = (
        number.country_code,
        phonenumbers.national_significant_number(number),
    )
    written = {phonenumbers.format_number(number, form) for form in FORMATS}
    written |= {plain[1:], abroad[1:], significant, f"+({calling_code}) {significant}"}
    written |= {f"00{plain[1:]}", f"00 {abroad[1:]}", f"'{plain}", f"\u202a{plain}\u202c"}
    written |= {phonenumbers.format_out_of_country_calling_number(number, "US")}
    written |= {text.translate(WIDE) for text in (plain, abroad, national, plain[1:])}
    written |= {text.replace(" ", "\u00a0").replace("-", "\u2011") for text in (abroad, national)}
    written |= {plain.translate(ARABIC), national.translate(ARABIC)}
    written |= {f"+{calling_code} (0){significant}"}
    for trunk in trunks(number, region):
        written |= {f"+{calling_code} {trunk}{significant}", f"{trunk}{significant}"}
        written |= {f"({trunk}{significant[:2]}) {significant[2:]}"}
    return written


def trunks(number: phonenumbers.PhoneNumber, region: str) -> set[str]:
    """The trunk prefix of a region, and a zero if no other number begins with it there."""
    metadata = PhoneMetadata.metadata_for_region(region)
    own = metadata.national_prefix if metadata else None
    significant = phonenumbers.national_significant_number(number)
    is_ambiguous = is_number(f"+{number.country_code}0{significant}") or significant[0] == "0"
    return {own or ""} | ({"0"} if not is_ambiguous else set())


def readings(
    number: phonenumbers.PhoneNumber, region: str
) -> Iterator[tuple[str, str | None, str]]:
    """Each way that is read, the country that was given, and what the text became."""
    for text in sorted(ways(number, region)):
        for country in (None, region if region != "001" else None):
            try:
                yield text, country, derive(text, country).e164
            except ImpossibleNumber:
                continue


WHOLE_IN_CANADA_ONLY = "+13101234"
"""A number without an area code: it can be dialled only in Canada."""

REGIONS = [*sorted(phonenumbers.SUPPORTED_REGIONS)]
CALLING_CODES = [*sorted(phonenumbers.COUNTRY_CODES_FOR_NON_GEO_REGIONS)]


@pytest.mark.parametrize("region", REGIONS)
def test_an_example_is_read_as_itself_or_refused_in_every_way_of_writing(region: str) -> None:
    for number in examples(region):
        itself = phonenumbers.format_number(number, PhoneNumberFormat.E164)
        read = {(text, country): e164 for text, country, e164 in readings(number, region)}
        others = {way: e164 for way, e164 in read.items() if e164 != itself}
        assert others == {}, itself
        if itself != WHOLE_IN_CANADA_ONLY:
            international = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
            assert read[itself, None] == read[international, None] == read[itself, region]


@pytest.mark.parametrize("calling_code", CALLING_CODES)
def test_a_number_of_no_country_is_read_as_itself_or_refused(calling_code: int) -> None:
    number = phonenumbers.example_number_for_non_geo_entity(calling_code)
    assert number is not None
    itself = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    read = {text: e164 for text, _, e164 in readings(number, "001")}
    assert set(read.values()) == {itself}


DIGITS = "0123456789"
many = settings(deadline=None, max_examples=times("readings"))


def prefixes(metadata: PhoneMetadata) -> st.SearchStrategy[str]:
    """Digits that people of a region dial before a number, or that the library takes for such."""
    taken_off = metadata.national_prefix_for_parsing
    usual = st.sampled_from(["", "0", "8", metadata.national_prefix or ""])
    if taken_off is None:
        return usual
    digits = st.characters(min_codepoint=ord("0"), max_codepoint=ord("9"))
    return usual | st.from_regex(taken_off, fullmatch=True, alphabet=digits)


@st.composite
def made_up(draw: st.DrawFn) -> tuple[str, str]:
    """Digits of about the length of a region's numbers, with prefixes or without; the region."""
    region = draw(st.sampled_from(REGIONS))
    metadata = PhoneMetadata.metadata_for_region(region)
    assert metadata is not None
    assert metadata.general_desc is not None
    length = draw(st.sampled_from(metadata.general_desc.possible_length)) + draw(st.integers(-1, 1))
    number = draw(st.text(DIGITS, min_size=length, max_size=length))
    before = "".join(draw(st.lists(prefixes(metadata), max_size=2)))
    code = draw(st.sampled_from(["", "+{}", "{}", "00{}"])).format(metadata.country_code)
    return f"{code}{before}{number}", region


@many
@given(made_up())
@example(("88326230567", "BY"))
@example(("0116922471234", "CN"))
@example(("880023456788", "BY"))
@example(("+375888778158", "BY"))
def test_what_is_read_is_itself_when_it_is_read_again(made: tuple[str, str]) -> None:
    text, region = made
    for country in (None, region):
        try:
            itself = derive(text, country)
        except ImpossibleNumber:
            continue
        again = {derive(itself.e164, hint).e164 for hint in (None, itself.country_code)}
        assert again == {itself.e164}
        assert without_plus(itself.e164, itself.country_code) in {itself.e164, None}


def without_plus(e164: str, country: str | None) -> str | None:
    """What a number becomes whose + a spreadsheet has taken off; None if it is refused."""
    try:
        return derive(e164[1:], country).e164
    except ImpossibleNumber:
        return None


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("+782812365619", None),
        ("+7 8 916 123-45-67", None),
        ("00 7 8 916 123-45-67", "DE"),
        ("+36 06 20 123 4567", None),
        ("+86 17911 139 1234 5678", None),
        ("+3758326230567", None),
    ],
)
def test_nothing_but_a_zero_is_dropped_behind_a_calling_code(
    text: str, country: str | None
) -> None:
    with pytest.raises(ImpossibleNumber, match="whose digits are not those given") as refused:
        derive(text, country)
    assert refused.value.fault == NumberFault.DIGITS
