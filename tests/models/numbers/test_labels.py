"""The rules of tags, notes and references."""

import unicodedata

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from models.numbers import labels
from models.numbers.labels import (
    MAX_TAGS,
    SEPARATOR,
    TAG_LENGTH,
    TagEdit,
    TagsValue,
    split,
    tag_key,
)

CONTROLS = {"Cc", "Cs", "Zl", "Zp"}

ANY = st.text(st.characters() | st.sampled_from("|\n\r\t \u00a0aAäÄßſıİ｜"), max_size=60)
GOOD = (
    st.text(
        st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="|")
        | st.sampled_from("aAäÄßſıİ｜ "),
        min_size=1,
        max_size=8,
    )
    .map(str.strip)
    .filter(bool)
)
LISTS = st.lists(GOOD, max_size=MAX_TAGS).map(tuple)


def has_controls(text: str) -> bool:
    return any(unicodedata.category(character) in CONTROLS for character in text)


def is_tag(text: str) -> bool:
    """The oracle: whether a text can be a tag."""
    is_long_enough = 1 <= len(text.strip()) <= TAG_LENGTH
    return is_long_enough and not has_controls(text) and SEPARATOR not in text


def accepted(value: TagsValue, current: str | None = None) -> tuple[str, ...] | None:
    try:
        return split(labels.tags(value, current))
    except Refused:
        return None


@given(st.lists(ANY, max_size=25).map(tuple))
def test_tags_are_refused_or_kept_as_first_written_unique_and_sorted(
    listed: tuple[str, ...],
) -> None:
    kept = accepted(listed)
    keys = {tag_key(tag.strip()) for tag in listed}
    if not all(map(is_tag, listed)) or len(keys) > MAX_TAGS:
        assert kept is None
        return
    assert kept is not None
    assert [tag_key(tag) for tag in kept] == sorted(keys)
    trimmed = [tag.strip() for tag in listed]
    firsts = {next(tag for tag in trimmed if tag_key(tag) == key) for key in keys}
    assert set(kept) == firsts


@given(LISTS, LISTS)
def test_a_tag_that_a_number_has_keeps_its_spelling(
    first: tuple[str, ...], second: tuple[str, ...]
) -> None:
    current = labels.tags(first, None)
    spelt = {tag_key(tag): tag for tag in split(current)}
    again = labels.tags(tuple(tag.upper() for tag in first if is_tag(tag.upper())), current)
    assert {tag for tag in split(again) if tag_key(tag) in spelt} <= {*spelt.values()}
    replaced = split(labels.tags(second, current))
    assert {tag_key(tag) for tag in replaced} == {tag_key(tag) for tag in second}
    assert all(spelt.get(tag_key(tag), tag) == tag for tag in replaced)


@given(LISTS, LISTS, LISTS)
def test_an_edit_adds_removes_and_leaves_the_others(
    had: tuple[str, ...], add: tuple[str, ...], remove: tuple[str, ...]
) -> None:
    current = labels.tags(had, None)
    keys = ({*map(tag_key, had)} | {*map(tag_key, add)}) - {*map(tag_key, remove)}
    edited = accepted(TagEdit(add, remove), current)
    if len(keys) > MAX_TAGS:
        assert edited is None
        return
    assert edited is not None
    assert [*map(tag_key, edited)] == sorted(keys)
    kept = {tag for tag in split(current) if tag_key(tag) in keys}
    assert kept <= {*edited}


@given(LISTS, LISTS)
def test_the_text_of_tags_becomes_the_same_tags_again(
    listed: tuple[str, ...], others: tuple[str, ...]
) -> None:
    """So a value of the trail can be restored, whatever the number has now."""
    text = labels.tags(listed, None)
    assert labels.tags(text, labels.tags(others, None)) == text
    assert accepted(split(text)) == split(text)


@given(LISTS)
def test_what_the_database_gets_has_each_tag_with_its_key(listed: tuple[str, ...]) -> None:
    text = labels.tags(listed, None)
    texts = {"nickname": None, "name": None, "tags": text, "reference": None}
    keys = labels.text_keys("+1", texts)
    pairs = orjson.loads(keys["tag_keys"] or "[]")
    assert pairs == [[tag_key(tag), tag] for tag in split(text)]
    assert str(keys["search_key"]).split("\n") == ["+1", "", "", *(key for key, _ in pairs)]


@pytest.mark.parametrize(
    ("edit", "fields"),
    [
        (TagEdit(), [()]),
        (TagEdit(("a",), ("A",)), [("remove", "0")]),
        (TagEdit(("a", "|", "\n")), [("add", "1"), ("add", "2"), ("add", "2")]),
        (TagEdit(tuple(map(str, range(21)))), [("add",)]),
    ],
)
def test_an_edit_that_fits_no_number_is_refused(
    edit: TagEdit, fields: list[tuple[str, ...]]
) -> None:
    with pytest.raises(Refused) as refused:
        labels.check_edit(edit)
    assert [failure.path for failure in refused.value.failures] == fields


class Counted(str):
    """A tag that knows how often it was looked at."""

    strips = 0

    def strip(self, chars: str | None = None, /) -> str:
        self.strips += 1
        return super().strip(chars)


def test_what_an_edit_removes_is_folded_once_for_all_numbers() -> None:
    tag = Counted("É")
    edit = TagEdit(remove=(tag,))
    labels.check_edit(edit)
    assert [labels.tags(edit, "é|x") for _ in range(100)] == ["x"] * 100
    assert tag.strips == 1


@given(ANY | st.text(max_size=1100))
def test_a_note_keeps_its_lines_and_a_reference_has_one(text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    is_note = len(lines.strip()) <= 1000 and not has_controls(lines.replace("\n", ""))
    is_reference = len(text.strip()) <= 100 and not has_controls(text)
    for rule, is_good, kept in [
        (labels.note, is_note, lines.strip()),
        (labels.reference, is_reference, text.strip()),
    ]:
        try:
            assert rule(text) == (kept or None)
            assert is_good
        except Refused:
            assert not is_good


@pytest.mark.parametrize("length", [1000, 1001])
def test_the_length_of_a_note_counts_without_blanks_around_it(length: int) -> None:
    text = f" {'ü' * length}\r\n"
    if length == 1000:
        assert labels.note(text) == "ü" * length
    else:
        with pytest.raises(Refused):
            labels.note(text)
