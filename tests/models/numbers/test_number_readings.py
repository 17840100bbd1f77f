"""Every number that the library knows, in the ways in which it is written: it is read as itself or
refused, and never as another number.
"""

from collections.abc import Iterator

import phonenumbers
import pytest
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from models.numbers.number_text import ImpossibleNumber
from models.numbers.numbering import derive

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
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region)
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
