"""Each rule at its limit, below and above it, and for generated texts."""

import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import rules
from models.enums import FailureCode, ProductType
from models.errors import Refused

NBSP = "\u00a0"
IDEOGRAPHIC_SPACE = "\u3000"
ZERO_WIDTH_JOINER = "\u200d"
CONTROLS = [*"\n\r\t\0\x0b\x0c\x1b\x1c\x1f\x7f\x80\x85\x9f", "\u2028", "\u2029"]
CHARACTERS = ["x", "é", "中", "😀", "\U00020000", "\u0301"]

VOICE_CONNECTOR = ProductType.VOICE_CONNECTOR
DIAL_IN = ProductType.SIP_MEDIA_APPLICATION_DIAL_IN

unhurried = settings(deadline=None)
"""For properties that do not measure time."""


class Refusal(NamedTuple):
    code: FailureCode
    path: tuple[str, ...] | None
    status: int


NICKNAME_TOO_LONG = Refusal(FailureCode.TOO_LONG, ("nickname",), 422)
NICKNAME_INVALID = Refusal(FailureCode.INVALID, ("nickname",), 422)
NAME_TOO_LONG = Refusal(FailureCode.TOO_LONG, ("name",), 400)
NAME_INVALID = Refusal(FailureCode.INVALID, ("name",), 400)
CALLING_NAME_INVALID = Refusal(FailureCode.INVALID, ("callingName",), 400)
NOT_ALLOWED = Refusal(FailureCode.PRODUCT_TYPE_NOT_ALLOWED, ("productType",), 400)
REQUIRED = Refusal(FailureCode.REQUIRED, ("productType",), 400)


def refusals(rule: Callable[..., object], *given: str | None) -> list[Refusal]:
    """All failures of a value that breaks the rule."""
    with pytest.raises(Refused) as refused:
        rule(*given)
    return [
        Refusal(failure.code, failure.path, failure.status) for failure in refused.value.failures
    ]


# ---- nickname, as in the voice platform


@pytest.mark.parametrize("length", [1, 49, 50])
@pytest.mark.parametrize("character", CHARACTERS)
def test_a_nickname_has_up_to_50_code_points(character: str, length: int) -> None:
    assert rules.nickname(character * length) == character * length


@pytest.mark.parametrize("length", [51, 52, 5000])
@pytest.mark.parametrize("character", CHARACTERS)
def test_a_nickname_of_more_code_points_is_too_long(character: str, length: int) -> None:
    assert refusals(rules.nickname, character * length) == [NICKNAME_TOO_LONG]


def test_the_message_for_a_long_nickname_is_that_of_the_voice_platform() -> None:
    with pytest.raises(Refused) as refused:
        rules.nickname("x" * 51)

    [failure] = refused.value.failures
    assert failure.message == "The nickname must not exceed 50 characters."


def test_a_letter_with_its_combining_mark_counts_as_two() -> None:
    assert rules.nickname("e\u0301" * 25) == "e\u0301" * 25
    assert refusals(rules.nickname, "e\u0301" * 25 + "x") == [NICKNAME_TOO_LONG]


def test_a_family_of_emoji_counts_each_of_its_members_and_joiners() -> None:
    family = ZERO_WIDTH_JOINER.join("👩👩👧👦")
    assert rules.nickname(family * 7 + "x") == family * 7 + "x"
    assert refusals(rules.nickname, family * 7 + "xx") == [NICKNAME_TOO_LONG]


@pytest.mark.parametrize(
    "text",
    [
        *("Sales line", "Support — US", "Büro", "مكتب", "事務所 東京", "🇺🇸 desk", "two  blanks"),
        "a'b\"c\\d<e>&f%g_h{}$;--",
        f"in{NBSP}between",
        f"in{IDEOGRAPHIC_SPACE}between",
    ],
)
def test_a_nickname_in_any_alphabet_is_kept_as_it_is(text: str) -> None:
    assert rules.nickname(text) == text


@pytest.mark.parametrize("blank", [" ", "   ", NBSP, IDEOGRAPHIC_SPACE, "\u2003", f" {NBSP} "])
def test_blanks_around_a_nickname_are_trimmed(blank: str) -> None:
    assert rules.nickname(f"{blank}Sales line") == "Sales line"
    assert rules.nickname(f"Sales line{blank}") == "Sales line"
    assert rules.nickname(f"{blank}Sales line{blank}") == "Sales line"


def test_the_length_of_a_nickname_is_that_of_the_trimmed_text() -> None:
    assert rules.nickname(" " * 30 + "x" * 50 + NBSP * 30) == "x" * 50
    assert refusals(rules.nickname, f" {'x' * 51} ") == [NICKNAME_TOO_LONG]


@pytest.mark.parametrize("control", CONTROLS)
@pytest.mark.parametrize("where", ["{}", "{}Sales", "Sales{}", "Sa{}les", " {} ", "Sales {} "])
def test_a_control_character_in_a_nickname_is_refused_and_never_trimmed(
    where: str, control: str
) -> None:
    assert refusals(rules.nickname, where.format(control)) == [NICKNAME_INVALID]


@pytest.mark.parametrize("control", CONTROLS)
def test_a_long_nickname_with_a_control_character_has_both_failures(control: str) -> None:
    both = [NICKNAME_TOO_LONG, NICKNAME_INVALID]
    assert refusals(rules.nickname, "x" * 50 + control + "x") == both


@pytest.mark.parametrize("text", [None, "", " ", "   ", NBSP, IDEOGRAPHIC_SPACE, " " * 51])
def test_null_empty_and_blank_clear_the_nickname(text: str | None) -> None:
    assert rules.nickname(text) is None


@unhurried
@given(st.text(max_size=60))
def test_a_nickname_that_is_stored_keeps_the_rule(text: str) -> None:
    try:
        stored = rules.nickname(text)
    except Refused:
        return
    assert rules.nickname(stored) == stored
    if stored is not None:
        assert 1 <= len(stored) <= 50
        assert stored == stored.strip()
        assert not any(unicodedata.category(c) in {"Cc", "Zl", "Zp"} for c in stored)


@unhurried
@given(st.text(alphabet=st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=60))
def test_a_nickname_of_visible_characters_is_refused_only_for_its_length(text: str) -> None:
    if len(text) <= 50:
        assert rules.nickname(text) == text
    else:
        assert refusals(rules.nickname, text) == [NICKNAME_TOO_LONG]


# ---- name, as in Chime


@pytest.mark.parametrize("length", [1, 255, 256])
def test_a_name_has_up_to_256_characters(length: int) -> None:
    assert rules.name("x" * length) == "x" * length


@pytest.mark.parametrize("length", [257, 258, 60_000])
def test_a_name_of_more_is_too_long(length: int) -> None:
    assert refusals(rules.name, "x" * length) == [NAME_TOO_LONG]


def test_blanks_between_the_words_of_a_name_count() -> None:
    assert rules.name(f"a{' ' * 254}b") == f"a{' ' * 254}b"
    assert refusals(rules.name, f"a{' ' * 255}b") == [NAME_TOO_LONG]


@pytest.mark.parametrize(
    "text", ["front desk", "a", "A-1", "a,b.c_d-e", ",", ".", "_", "-", "a  b", "- -", "9 9 9"]
)
def test_a_name_is_words_of_its_letters_with_spaces_between(text: str) -> None:
    assert rules.name(text) == text


@pytest.mark.parametrize(
    "text",
    [
        *(" ", "  ", " front", "front ", " front desk "),
        *(f"front{end}" for end in CONTROLS),
        *(f"front{inside}desk" for inside in [*CONTROLS, NBSP, IDEOGRAPHIC_SPACE]),
        *("Büro", "bu\u0308ro", "ｆｒｏｎｔ", "фронт", "٣", "３", "²", "\u212a"),
        *("front/desk", "front'desk", "front;desk", "front@desk", "front—desk", "😀", "a%b"),
    ],
)
def test_a_name_of_anything_else_is_refused(text: str) -> None:
    assert refusals(rules.name, text) == [NAME_INVALID]


@pytest.mark.parametrize("text", ["é" * 257, "x" * 256 + "\n", " " * 257])
def test_a_long_name_with_wrong_letters_has_both_failures(text: str) -> None:
    assert refusals(rules.name, text) == [NAME_TOO_LONG, NAME_INVALID]


@pytest.mark.parametrize("text", [None, ""])
def test_null_and_empty_clear_the_name(text: str | None) -> None:
    assert rules.name(text) is None


NEAR_MISSES = "aZ09,._- \t\n\r\x0b\x0c\x1c\x85\u00a0\u2003\u2028\u3000é٣３ａ\u212a\u0301'@\0"
"""Characters that the patterns accept, and many that look like them."""


def is_name_of_the_carrier(text: str) -> bool:
    """Chime's pattern and length, except that the only white space is the space."""
    pattern = r"^$|^[a-zA-Z0-9\,\.\_\-]+( +[a-zA-Z0-9\,\.\_\-]+)*$"
    return len(text) <= 256 and re.fullmatch(pattern, text, re.ASCII) is not None


def is_kept(rule: Callable[[str | None], str | None], text: str) -> bool:
    """Whether the rule accepts the text without a change."""
    try:
        return rule(text) == (text or None)
    except Refused:
        return False


@unhurried
@given(st.text() | st.text(alphabet=NEAR_MISSES, max_size=8))
def test_a_name_follows_the_pattern_of_the_carrier(text: str) -> None:
    assert is_kept(rules.name, text) == is_name_of_the_carrier(text)


@unhurried
@given(st.integers(250, 262), st.sampled_from(["a", "a ", "a \n", "-", "é"]))
def test_a_name_follows_the_length_of_the_carrier(length: int, letters: str) -> None:
    text = (letters * length)[:length]
    assert is_kept(rules.name, text) == is_name_of_the_carrier(text)


@settings(deadline=1000)
@given(st.integers(1, 30_000), st.sampled_from(["a ", "a", " ", "a  ", "aa-"]))
def test_every_name_is_refused_in_a_short_time(words: int, word: str) -> None:
    assert NAME_INVALID in refusals(rules.name, f"a{word * words}\n")


# ---- calling name, as in Chime


@pytest.mark.parametrize(
    "text", ["ab", "A1", "ACME", "Acme Inc 24", "x" * 14, "x" * 15, "99", " a", "a ", "  "]
)
def test_a_calling_name_is_2_to_15_letters_digits_or_spaces_as_typed(text: str) -> None:
    assert rules.calling_name(text) == text


@pytest.mark.parametrize(
    "text",
    [
        *("a", " ", "9", "x" * 16, " " * 16, "x" * 60_000),
        *(f"ACME{end}" for end in CONTROLS),
        *(f"AC{inside}ME" for inside in [*CONTROLS, NBSP, IDEOGRAPHIC_SPACE]),
        *(f"{'x' * 15}\n", "x\n", "\n\n"),
        *("Büro", "bu\u0308ro", "ＡＣＭＥ", "АСМЕ", "٣٤", "３４", "\u212a\u212a"),
        *("A.C", "A-C", "A_C", "A,C", "A&C", "A'C", "😀😀"),
    ],
)
def test_a_calling_name_of_anything_else_is_refused(text: str) -> None:
    assert refusals(rules.calling_name, text) == [CALLING_NAME_INVALID]


@pytest.mark.parametrize("text", [None, ""])
def test_null_and_empty_ask_to_clear_the_calling_name(text: str | None) -> None:
    assert rules.calling_name(text) is None


def is_calling_name_of_the_carrier(text: str) -> bool:
    """Chime's pattern."""
    return re.fullmatch(r"^$|^[a-zA-Z0-9 ]{2,15}$", text, re.ASCII) is not None


@unhurried
@given(
    st.text() | st.text(alphabet=NEAR_MISSES, max_size=17) | st.text(alphabet="aZ09 ", max_size=18)
)
def test_a_calling_name_follows_the_pattern_of_the_carrier(text: str) -> None:
    assert is_kept(rules.calling_name, text) == is_calling_name_of_the_carrier(text)


# ---- product type, as in Chime


@pytest.mark.parametrize("value", [VOICE_CONNECTOR, DIAL_IN])
def test_a_number_of_the_us_may_have_any_product_type(value: str) -> None:
    assert rules.product_type(value, "US") == value


@pytest.mark.parametrize("country_code", ["GB", "CA", "PR", "UM", "us", "", None])
def test_a_number_outside_the_us_may_have_only_dial_in(country_code: str | None) -> None:
    assert rules.product_type(DIAL_IN, country_code) == DIAL_IN
    assert refusals(rules.product_type, VOICE_CONNECTOR, country_code) == [NOT_ALLOWED]


@pytest.mark.parametrize("country_code", ["US", "GB", None])
def test_null_is_no_product_type(country_code: str | None) -> None:
    assert refusals(rules.product_type, None, country_code) == [REQUIRED]


# ---- the name of an account


@pytest.mark.parametrize("text", ["o", "Olivia Ólafsdóttir", "x" * 100, f" {'x' * 100} "])
def test_an_account_has_a_name_of_one_line_trimmed(text: str) -> None:
    assert rules.account_name(text) == text.strip()


@pytest.mark.parametrize("text", ["", " ", NBSP, "x" * 101, "a\nb", "olivia\n", "\0", "a\tb"])
def test_an_account_with_any_other_name_is_refused(text: str) -> None:
    refusal = Refusal(FailureCode.INVALID, ("name",), 400)
    assert refusals(rules.account_name, text) == [refusal]
