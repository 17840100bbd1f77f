"""The names of accounts: which are accepted, and which are the same."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import rules
from models.errors import Refused
from models.names import name_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("José", "Jose\u0301"),
        ("zoë", "ZOE\u0308"),
        ("Straße", "STRASSE"),
        ("ann", "ａｎｎ"),
        ("ﬁn", "fin"),
        ("Σίσυφος", "ΣΊΣΥΦΟΣ"),
        ("ann", "an\ufe0fn"),
    ],
)
def test_names_that_look_alike_are_the_same(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "\u3164",
        "\ufe0f",
        "a\u200db",
        "a\u00adb",
        "\u202eann",
        "a\nb",
        "a\tb",
        "a\u00a0b",
        "a\0",
        "a\ud800",
        "x" * 101,
    ],
)
def test_names_that_cannot_be_seen_or_told_apart_are_refused(name: str) -> None:
    with pytest.raises(Refused, match="one line of 1 to 100 printable characters"):
        rules.account_name(name)


def test_a_name_is_trimmed_and_composed() -> None:
    assert rules.account_name("  Jose\u0301 Q. ") == "José Q."


@given(st.text(max_size=20))
def test_every_way_to_write_a_name_has_the_same_key(text: str) -> None:
    key = name_key(text)
    for form in ("NFC", "NFD"):
        assert name_key(unicodedata.normalize(form, text)) == key
    assert name_key(key) == key


@given(st.text(max_size=20))
def test_an_accepted_name_is_accepted_again_unchanged(text: str) -> None:
    try:
        name = rules.account_name(text)
    except Refused:
        return
    assert rules.account_name(name) == name
    assert unicodedata.is_normalized("NFC", name)
