"""The columns that are derived from a number and its names."""

import unicodedata

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import NumberType
from models.numbering import ImpossibleNumber, derive, fold, nickname_key, search_key
from models.rules import E164

unhurried = settings(deadline=None)


# ---- numbers


def test_formats_country_and_type_are_derived_from_a_number() -> None:
    number = derive("+14155551234")

    assert number.e164 == "+14155551234"
    assert number.country_code == "US"
    assert number.national_format == "(415) 555-1234"
    assert number.international_format == "+1 415-555-1234"
    assert number.number_type == NumberType.LOCAL
    assert number.is_valid


@pytest.mark.parametrize(
    ("e164", "country_code"),
    [
        ("+14155551234", "US"),
        ("+12423651234", "BS"),
        ("+16045551234", "CA"),
        ("+442079460000", "GB"),
        ("+441481960194", "GG"),
        ("+441534456789", "JE"),
        ("+441624756789", "IM"),
        ("+74951234567", "RU"),
        ("+77011234567", "KZ"),
        ("+77172123456", "KZ"),
        ("+80012345678", None),
        ("+883510012345678", None),
        ("+18005551234", "US"),
    ],
)
def test_a_country_follows_from_the_whole_number(e164: str, country_code: str | None) -> None:
    assert derive(e164).country_code == country_code


@pytest.mark.parametrize(
    ("e164", "number_type"),
    [
        ("+18005551234", NumberType.TOLL_FREE),
        ("+18885551234", NumberType.TOLL_FREE),
        ("+448001234567", NumberType.TOLL_FREE),
        ("+80012345678", NumberType.TOLL_FREE),
        ("+14155551234", NumberType.LOCAL),
        ("+447700900123", NumberType.LOCAL),
        ("+883510012345678", NumberType.LOCAL),
    ],
)
def test_a_number_is_toll_free_or_local(e164: str, number_type: NumberType) -> None:
    assert derive(e164).number_type == number_type


@pytest.mark.parametrize(
    "text",
    [
        "+14155551234",
        "+1 (415) 555-1234",
        " +1 415.555.1234 ",
        "tel:+1-415-555-1234",
        "tel:415-555-1234;phone-context=+1",
        "＋１４１５５５５１２３４",
        "+１（415）555－1234",
        "+١٤١٥٥٥٥١٢٣٤",
    ],
)
def test_a_number_is_read_however_it_is_written(text: str) -> None:
    assert derive(text) == derive("+14155551234")


@pytest.mark.parametrize(
    ("text", "e164"),
    [
        ("+1 800 FLOWERS", "+18003569377"),
        ("+1-800-flowers", "+18003569377"),
        ("+390236618300", "+390236618300"),
    ],
)
def test_letters_and_leading_zeros_are_read_as_they_are_dialled(text: str, e164: str) -> None:
    assert derive(text).e164 == e164


def test_a_country_helps_to_read_a_number_without_its_calling_code() -> None:
    assert derive("(415) 555-1234", "US").e164 == "+14155551234"
    assert derive("020 7946 0000", "GB").e164 == "+442079460000"


def test_the_number_itself_wins_over_the_country_that_is_given() -> None:
    assert derive("+14155551234", "CA").country_code == "US"
    assert derive("+441481960194", "GB").country_code == "GG"
    assert derive("+80012345678", "US").country_code is None


def test_the_country_that_is_given_counts_if_the_number_has_several_possible() -> None:
    open_number = "+15552345678"
    assert derive(open_number).country_code is None
    assert derive(open_number, "CA").country_code == "CA"
    assert derive(open_number, "DE").country_code is None


def test_a_number_that_metadata_does_not_know_yet_is_possible_but_not_valid() -> None:
    assert not derive("+15552345678").is_valid


@pytest.mark.parametrize(
    "text",
    [
        "+14155551234 ext. 5",
        "+14155551234x5",
        "+14155551234,5",
        "+1 415 555 1234 #12",
        "tel:+14155551234;ext=5",
    ],
)
def test_an_extension_is_refused(text: str) -> None:
    with pytest.raises(ImpossibleNumber, match="has an extension"):
        derive(text)


@pytest.mark.parametrize(
    "text",
    [
        "+15551234",  # can be dialled only within its area
        *("", " ", "+", "+1", "+12", "abc", "null", "sip:olivia@example.com"),
        *("+0123456789", "+999123456789", "4155551234", "0044 20 7946 0000"),
        *("+1415555123", "+141555512345", "+44 20 7946 00000000", "+883510"),
        *("+14155551234 or 5", "foo +14155551234 bar", "+14155551234 +14155551235", "9" * 300),
    ],
)
def test_what_cannot_be_a_number_is_refused(text: str) -> None:
    with pytest.raises(ImpossibleNumber):
        derive(text)


def test_a_number_of_15_digits_is_the_longest() -> None:
    assert derive("+491511234567890").e164 == "+491511234567890"
    with pytest.raises(ImpossibleNumber, match="2 to 15 digits"):
        derive("+4915112345678901")


@pytest.mark.parametrize("region", sorted(phonenumbers.SUPPORTED_REGIONS))
def test_the_example_of_each_country_is_valid_and_of_a_country_with_its_code(region: str) -> None:
    example = phonenumbers.example_number(region)
    assert example is not None
    number = derive(phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164))

    calling_code = phonenumbers.country_code_for_region(region)
    neighbours = phonenumbers.region_codes_for_country_code(calling_code)
    assert number.is_valid
    assert number.country_code in neighbours


@unhurried
@given(st.text(alphabet="+0123456789 -().;=xX,/#extlpionc:٣３abc\n\0", max_size=25))
def test_whatever_is_read_is_an_e164_number_that_reads_as_itself(text: str) -> None:
    try:
        number = derive(text)
    except ImpossibleNumber:
        return
    assert E164.fullmatch(number.e164)
    assert derive(number.e164) == number


# ---- names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("BÜRO", "Büro"),
        ("Büro", "Bu\u0308ro"),
        ("BU\u0308RO", "büro"),
        ("Straße", "STRASSE"),
        ("STRAẞE", "straße"),
        ("ΣΊΣΥΦΟΣ", "σίσυφος"),
        ("ΟΔΟΣ", "οδοσ"),
        ("ОФИС", "офис"),
        ("ՏՈՒՆ", "տուն"),
        ("ﬁre", "FIRE"),
        ("İ", "i\u0307"),
        ("ᾷ", "ᾷ".title()),
        ("ᾷ", "ᾷ".upper()),
        ("\u212a", "k"),
        ("Å", "\u212b"),
        ("𐐀", "𐐨"),
    ],
)
def test_fold_removes_case_and_composition(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("I", "ı"), ("u", "ü"), ("ss", "s"), ("e", "é"), ("ａ", "a"), ("a", "ä")]
)
def test_fold_leaves_different_letters_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@unhurried
@given(st.text())
def test_fold_changes_nothing_the_second_time(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@unhurried
@given(st.text())
def test_fold_knows_no_case(text: str) -> None:
    dotless = text.replace("ı", "")  # Turkish: its capital I is that of another letter
    assert fold(dotless.upper()) == fold(dotless.lower()) == fold(dotless.title()) == fold(dotless)


@unhurried
@given(st.text(alphabet="aäAÄßſsSΣσςᾳᾷΑıİiIǰ\u0301\u0307\u0308\u030c\u0342\u0345"))
def test_fold_treats_composed_and_decomposed_texts_alike(text: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert fold(composed) == fold(decomposed) == unicodedata.normalize("NFC", fold(text))


def test_the_key_of_a_nickname_is_its_folded_text_or_none() -> None:
    assert nickname_key("BÜRO") == "büro"
    assert nickname_key(None) is None


def test_a_search_looks_through_the_number_its_nickname_and_its_name() -> None:
    assert search_key("+14155551234", "BÜRO", "Front") == "+14155551234\nbüro\nfront"
    assert search_key("+14155551234", None, None) == "+14155551234\n\n"
