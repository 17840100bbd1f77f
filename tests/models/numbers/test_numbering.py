"""The columns that are derived from a number and its names."""

import unicodedata

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.changes.creation import known_country, warnings_about
from models.enums import NumberType
from models.numbers.number_text import ImpossibleNumber, NumberFault
from models.numbers.numbering import derive, fold, nickname_key, search_key
from models.rules import E164, has_control_characters

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
        ("+1 800 GO FEDEX", "+18004633339"),
        ("+390236618300", "+390236618300"),
    ],
)
def test_letters_and_leading_zeros_are_read_as_they_are_dialled(text: str, e164: str) -> None:
    assert derive(text).e164 == e164


ONE_NUMBER = {
    ("+49 (0)30 555-0100", None): "+49305550100",
    ("00 49 30 5550100", None): "+49305550100",
    ("00 49 30 5550100", "DE"): "+49305550100",
    ("011 49 30 5550100", "US"): "+49305550100",
    ("tel:+49-30-555-0100", None): "+49305550100",
    ("+49\u00a030\u00a05550100", None): "+49305550100",
    (
        "\uff0b\uff14\uff19\u3000\uff13\uff10\u30fc\uff15\uff15\uff15\uff10\uff11\uff10\uff10",
        None,
    ): ("+49305550100"),
    ("\u202a+49305550100\u202c", None): "+49305550100",
    ("\ufeff+49305550100\u200b", None): "+49305550100",
    ("'+49305550100", None): "+49305550100",
    ("\u2019030 5550100", "DE"): "+49305550100",
    ("030/5550100", "DE"): "+49305550100",
    ("0049 (0)30 / 555 01 00", None): "+49305550100",
    ("04921/12345", "DE"): "+49492112345",
    ("+49 30 5550100-05", None): "+4930555010005",
    ("8 (916) 123-45-67", "RU"): "+79161234567",
    ("+7 916 123-45-67", "RU"): "+79161234567",
    ("01.42.68.53.00", "FR"): "+33142685300",
    ("14155551234", "US"): "+14155551234",
    ("1 (415) 555-1234", "CA"): "+14155551234",
    ("441514960000", "GB"): "+441514960000",
    ("12423651234", "BS"): "+12423651234",
    ("06 698 12345", "VA"): "+390669812345",
    ("4002", "NU"): "+6834002",
    ("+56 (0)600123456", None): "+56600123456",
    ("+39 (0)6 698 12345", None): "+390669812345",
}
"""Texts, with a country or without, that only one number has the digits of."""


@pytest.mark.parametrize(("text", "country"), ONE_NUMBER)
def test_a_text_with_the_digits_of_one_number_is_read(text: str, country: str | None) -> None:
    assert derive(text, country).e164 == ONE_NUMBER[text, country]


REFUSED: dict[NumberFault, list[tuple[str, str | None]]] = {
    NumberFault.LETTERS: [
        ("+49 30 5550100 Fax", "DE"),
        ("+1 415 555 0100 App 12", None),
        ("(415) 55O-0102", "US"),
        ("+1 41555O0102", None),
        ("+1 415 555 01OO", None),
        ("+1 800 FLOWERSX", None),
        ("1-800-FLOWERS", "US"),
        ("+44 800 FLOWERS", None),
        ("+49 30 5550100 \u0444\u0430\u043a\u0441", None),
        ("n/a", "US"),
    ],
    NumberFault.DECIMAL: [
        ("14155551234.0", "US"),
        ("4915112345678.0", "DE"),
        ("+14155551234.0", None),
        ("14155551234,0", "US"),
        ("4155551234.00", "US"),
        ("(415) 555-1234.0", "US"),
    ],
    NumberFault.EXPONENT: [
        ("1.41556E+10", "US"),
        ("1,41556E+10", "US"),
        ("4.91511E12", "DE"),
        ("1e+10", None),
    ],
    NumberFault.SEVERAL: [
        ("+49 30 5550100/05", None),
        ("030 5550100/05", "DE"),
        ("0421 55501/55502", "DE"),
        ("+14155551234, +14155551235", None),
        ("4155551234;4155551235", "US"),
        ("(415) 555-1234 or 1235", "US"),
        ("+14155551234 +14155551235", None),
        ("+14155551234|+14155551235", None),
        ("+14155551234,5", None),
    ],
    NumberFault.EXTENSION: [
        ("+14155551234;ext=5", None),
        ("tel:+14155551234;ext=5", None),
        ("415-555-1234 x 12", "US"),
        ("415-555-1234 ext. 12", "US"),
        *(("1000", country) for country in (None, "US", "DE", "GB")),
    ],
    NumberFault.NO_COUNTRY: [("020 7946 0018", None), ("14155551234", None)],
    NumberFault.TWO_READINGS: [
        ("4915112345678", "DE"),
        ("919876543210", "IN"),
        ("9001234567", "TR"),
        ("005511961234567", "BR"),
        ("+39 (0)3123456789", None),
    ],
    NumberFault.DIGITS: [
        ("011 15-2345-6789", "AR"),
        ("555-1234", "BS"),
        ("0 15 11 96123-4567", "BR"),
    ],
    NumberFault.NOT_POSSIBLE: [
        ("+56 0600123456", None),
        ("+52 1 55 1234 5678", None),
        ("+141555512345", None),
        ("555-1234", "US"),
        ("+0049305550100", None),
    ],
    NumberFault.MALFORMED: [
        ("", None),
        ("-14155551234", "US"),
        ("+1415\n5551234", None),
        ("+1415555123\u00b2", None),
        ("14155551234%", "US"),
        ('="+14155551234"', None),
        ("*31#", None),
        ("9" * 300, "US"),
    ],
}
"""Texts that are no number, or more or less than one, by what is wrong with them."""


@pytest.mark.parametrize(
    ("fault", "text", "country"),
    [(fault, *case) for fault, texts in REFUSED.items() for case in texts],
)
def test_a_text_that_is_more_or_less_than_one_number_is_refused(
    fault: NumberFault, text: str, country: str | None
) -> None:
    with pytest.raises(ImpossibleNumber) as refused:
        derive(text, country)
    assert refused.value.fault == fault


def test_both_readings_are_told() -> None:
    with pytest.raises(ImpossibleNumber) as refused:
        derive("4915112345678", "DE")
    assert str(refused.value) == (
        "could be +4915112345678 or +494915112345678: write it as + and its digits"
    )


def test_the_digits_of_a_vanity_number_are_told() -> None:
    warnings = warnings_about(derive("+1 800 FLOWERS"), None)
    assert warnings == ["The letters of the number are read as digits: +18003569377."]


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("UK", "'UK' is no ISO country code and left out: GB is."),
        ("uk", "'uk' is no ISO country code and left out: GB is."),
        ("Germany", "'Germany' is no ISO country code and left out."),
    ],
)
def test_a_country_that_is_no_iso_code_is_told(code: str, told: str) -> None:
    warnings: list[str] = []
    assert known_country(code, warnings) is None
    assert warnings == [told]


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
        *("+0123456789", "+999123456789", "4155551234"),
        *("+1415555123", "+141555512345", "+44 20 7946 00000000", "+883510"),
        *("+14155551234 or 5", "foo +14155551234 bar", "+14155551234 +14155551235", "9" * 300),
    ],
)
def test_what_cannot_be_a_number_is_refused(text: str) -> None:
    with pytest.raises(ImpossibleNumber):
        derive(text)


def test_a_number_of_15_digits_is_the_longest() -> None:
    assert derive("+491511234567890").e164 == "+491511234567890"
    with pytest.raises(ImpossibleNumber, match="its length"):
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
        ("İstanbul", "istanbul"),
        ("İSTANBUL", "Istanbul"),
        ("Işık", "IŞIK"),
        ("it\u2019s", "it's"),
        ("\u201eSüd\u201c", '"SÜD"'),
        ("\u00abNord\u00bb", '"nord"'),
        ("Support \u2014 US", "support - us"),
        ("1\u20132\u22123", "1-2-3"),
        ("Ｆｒｏｎｔ　ｄｅｓｋ", "front desk"),
        ("ｶﾞｲﾄﾞ", "ガイド"),
        ("a\u00a0b", "A B"),
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
    ("one", "other"), [("u", "ü"), ("ss", "s"), ("e", "é"), ("a", "ä"), ("²", "2"), ("①", "1")]
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
    assert fold(text.upper()) == fold(text.lower()) == fold(text.title()) == fold(text)


@unhurried
@given(st.text(alphabet="aäAÄßſsSΣσςᾳᾷΑıİiIǰ\u0301\u0307\u0308\u030c\u0342\u0345"))
def test_fold_treats_composed_and_decomposed_texts_alike(text: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert fold(composed) == fold(decomposed) == unicodedata.normalize("NFC", fold(text))


@unhurried
@given(st.text(st.characters(codec="ascii")))
def test_letters_of_english_are_folded_alike_among_others_or_alone(text: str) -> None:
    assert fold(f"{text}\u00e9") == f"{fold(text)}\u00e9"
    assert nickname_key(f"{text}\u00e9") == f"{nickname_key(text)}\u00e9"
    assert has_control_characters(f"{text}\u00e9") == has_control_characters(text)


def test_the_key_of_a_nickname_is_its_folded_text_or_none() -> None:
    assert nickname_key("BÜRO — „1“") == nickname_key("Bu\u0308ro — „1“") == "büro — „1“"
    assert nickname_key(None) is None


def test_a_search_looks_through_the_number_its_nickname_and_its_name() -> None:
    assert search_key("+14155551234", "BÜRO", "Front") == "+14155551234\nbüro\nfront"
    assert search_key("+14155551234", None, None) == "+14155551234\n\n"
