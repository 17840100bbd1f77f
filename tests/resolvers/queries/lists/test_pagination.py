"""Pages without a database: a cursor gives back its position, hostile cursors are refused, and page
info is as Relay specifies it.
"""

import base64
import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from itertools import product
from typing import NamedTuple

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from database.moments import to_milliseconds
from database.types import MAX_ID
from models.enums import OrderDirection, PhoneNumberOrderField
from models.errors import BadInput
from resolvers.queries.lists.pagination import (
    ALL_CHANGES_ORDER,
    CHANGES_ORDER,
    GRANTS_ORDER,
    ITEMS_ORDER,
    RUNS_ORDER,
    ConnectionRecord,
    Key,
    Order,
    PageArguments,
    PageInfoRecord,
    Position,
    RelatedOrderField,
    cut,
    decode_cursor,
    encode_cursor,
    page_arguments,
)

ORDERS = [Order(*pair) for pair in product(PhoneNumberOrderField, OrderDirection)]
BY_E164 = Order(PhoneNumberOrderField.E164, OrderDirection.ASC)
BY_NICKNAME = Order(PhoneNumberOrderField.NICKNAME, OrderDirection.ASC)
BY_AGE = Order(PhoneNumberOrderField.CREATED_AT, OrderDirection.DESC)

MOMENT = datetime(2026, 1, 2, 3, 4, 5, 678_000, tzinfo=UTC)

OF_RELATED = [GRANTS_ORDER, CHANGES_ORDER, ALL_CHANGES_ORDER, RUNS_ORDER, ITEMS_ORDER]
orders = st.sampled_from([*ORDERS, *OF_RELATED])
ids = st.integers(1, MAX_ID)
moments = st.datetimes(timezones=st.just(UTC)).map(to_milliseconds)
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
keys: dict[StrEnum, st.SearchStrategy[Key]] = {
    PhoneNumberOrderField.CALLING_NAME_DUE_AT: st.none() | moments,
    PhoneNumberOrderField.CREATED_AT: moments,
    PhoneNumberOrderField.E164: texts,
    PhoneNumberOrderField.NICKNAME: st.none() | texts,
    PhoneNumberOrderField.UPDATED_AT: moments,
    RelatedOrderField.GRANTED_AT: moments,
    RelatedOrderField.CHANGE: st.none(),
    RelatedOrderField.CHANGED_AT: moments,
    RelatedOrderField.RUN: st.none(),
    RelatedOrderField.PLACE: st.none(),
}


class Place(NamedTuple):
    order: Order
    position: Position


@st.composite
def places(draw: st.DrawFn) -> Place:
    order = draw(orders)
    return Place(order, Position(draw(keys[order.field]), draw(ids)))


def test_every_order_has_keys_to_try() -> None:
    assert {*keys} == {*PhoneNumberOrderField, *RelatedOrderField}


@given(places())
@example(Place(BY_NICKNAME, Position("", 1)))
@example(Place(BY_NICKNAME, Position(None, MAX_ID)))
@example(Place(BY_AGE, Position(datetime.min.replace(tzinfo=UTC), 1)))
@example(Place(BY_AGE, Position(to_milliseconds(datetime.max.replace(tzinfo=UTC)), 1)))
def test_a_cursor_gives_back_its_position(place: Place) -> None:
    cursor = encode_cursor(place.order, place.position)
    assert decode_cursor(cursor, place.order, "after") == place.position


@given(places(), places())
def test_two_positions_never_share_a_cursor(one: Place, other: Place) -> None:
    assert (encode_cursor(*one) == encode_cursor(*other)) == (one == other)


@given(places())
def test_a_cursor_is_safe_in_addresses_and_shorter_than_a_body(place: Place) -> None:
    cursor = encode_cursor(*place)
    assert set(cursor) <= {
        *"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=",
    }


def encoded(value: object) -> str:
    """A cursor with this JSON in it."""
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=8,
)
lookalikes = st.tuples(
    st.sampled_from([*PhoneNumberOrderField, "id", None]),
    st.sampled_from([*OrderDirection, "asc", 1]),
    json_values | moments.map(str) | st.just(float("nan")),
    ids | json_values | st.integers(-(2**70), 2**70),
).map(encoded)
binary = st.binary(max_size=200).map(lambda raw: base64.urlsafe_b64encode(raw).decode())


@st.composite
def damaged_cursors(draw: st.DrawFn) -> str:
    """A valid cursor with a part replaced."""
    cursor = encode_cursor(*draw(places()))
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(cursor))] * 2)))
    return cursor[:start] + draw(st.text(max_size=4)) + cursor[end:]


anything = st.one_of(st.text(), binary, json_values.map(encoded), lookalikes, damaged_cursors())


def position_or_refusal(cursor: str, order: Order) -> Position | str:
    """The position, or the message of BadInput; any other exception fails the test."""
    try:
        return decode_cursor(cursor, order, "before")
    except BadInput as refusal:
        return str(refusal)


@given(anything, orders)
def test_any_text_as_a_cursor_is_a_position_or_bad_input(cursor: str, order: Order) -> None:
    found = position_or_refusal(cursor, order)
    if isinstance(found, str):
        assert found.startswith("The before cursor is ")
    else:
        again = decode_cursor(encode_cursor(order, found), order, "before")
        assert again == found
        assert 1 <= found.id <= MAX_ID


DEEP = "[" * 20_000 + "]" * 20_000
HOSTILE: dict[str, tuple[Order, str]] = {
    "nothing": (BY_E164, ""),
    "no base64": (BY_E164, "%%%%"),
    "no ASCII": (BY_E164, "é" * 8),
    "a lone surrogate": (BY_E164, "\ud800"),
    "NUL": (BY_E164, "\0"),
    "no JSON": (BY_E164, base64.b64encode(b"\xff\xfe{{").decode()),
    "64 KB of base64": (BY_E164, "A" * 65_536),
    "64 KB of nothing": (BY_E164, " " * 65_536),
    "deep brackets": (BY_E164, base64.b64encode(DEEP.encode()).decode()),
    "nested JSON": (BY_E164, encoded(["E164", "ASC", [[["+1"]]], 1])),
    "a number alone": (BY_E164, encoded(4)),
    "null": (BY_E164, encoded(None)),
    "a text of four": (BY_E164, encoded("E164")),
    "an object of four": (BY_E164, encoded(dict.fromkeys(["E164", "ASC", "+1", "1"]))),
    "too few values": (BY_E164, encoded(["E164", "ASC", "+1"])),
    "too many values": (BY_E164, encoded(["E164", "ASC", "+1", 1, 1])),
    "NaN": (BY_E164, encoded(["E164", "ASC", "+1", float("nan")])),
    "a key that is a number": (BY_E164, encoded(["E164", "ASC", 14155551234, 1])),
    "a key that is null": (BY_E164, encoded(["E164", "ASC", None, 1])),
    "a key with NUL": (BY_E164, encoded(["E164", "ASC", "+1\0", 1])),
    "a key with a lone surrogate": (BY_E164, encoded(["E164", "ASC", "\ud800", 1])),
    "an id that is a text": (BY_E164, encoded(["E164", "ASC", "+1", "1"])),
    "an id that is a float": (BY_E164, encoded(["E164", "ASC", "+1", 1.0])),
    "an id that is true": (BY_E164, encoded(["E164", "ASC", "+1", True])),
    "an id that is null": (BY_E164, encoded(["E164", "ASC", "+1", None])),
    "an id of 0": (BY_E164, encoded(["E164", "ASC", "+1", 0])),
    "a negative id": (BY_E164, encoded(["E164", "ASC", "+1", -1])),
    "an id of 2^63": (BY_E164, encoded(["E164", "ASC", "+1", 2**63])),
    "an id of 2^64": (BY_E164, encoded(["E164", "ASC", "+1", 2**64])),
    "an id of 5000 digits": (
        BY_E164,
        base64.b64encode(b'["E164","ASC","+1",' + b"9" * 5000 + b"]").decode(),
    ),
    "a nickname that is a list": (BY_NICKNAME, encoded(["NICKNAME", "ASC", ["a"], 1])),
    "a nickname that is false": (BY_NICKNAME, encoded(["NICKNAME", "ASC", False, 1])),
    "a time that is a word": (BY_AGE, encoded(["CREATED_AT", "DESC", "yesterday", 1])),
    "a time that is null": (BY_AGE, encoded(["CREATED_AT", "DESC", None, 1])),
    "a time that is a number": (BY_AGE, encoded(["CREATED_AT", "DESC", 0, 1])),
    "a time without a zone": (BY_AGE, encoded(["CREATED_AT", "DESC", "2026-01-01T00:00:00", 1])),
    "a time before all": (
        BY_AGE,
        encoded(["CREATED_AT", "DESC", "0001-01-01T00:00:00+23:59", 1]),
    ),
    "a time after all": (
        BY_AGE,
        encoded(["CREATED_AT", "DESC", "9999-12-31T23:59:59-23:59", 1]),
    ),
}


@pytest.mark.parametrize("named", HOSTILE)
@pytest.mark.parametrize("argument", ["after", "before"])
def test_a_hostile_cursor_is_refused_by_the_name_of_its_argument(named: str, argument: str) -> None:
    order, cursor = HOSTILE[named]
    with pytest.raises(BadInput, match=f"^The {argument} cursor is (malformed|of another)"):
        decode_cursor(cursor, order, argument)


@given(places(), orders)
def test_a_cursor_of_another_order_or_direction_is_refused(place: Place, other: Order) -> None:
    cursor = encode_cursor(*place)
    if other == place.order:
        assert decode_cursor(cursor, other, "after") == place.position
    else:
        with pytest.raises(BadInput, match="^The after cursor is of another order"):
            decode_cursor(cursor, other, "after")


def test_the_time_in_a_cursor_is_read_to_the_millisecond_in_utc() -> None:
    elsewhere = MOMENT.astimezone(timezone(timedelta(hours=5, minutes=30)))
    finer = elsewhere.replace(microsecond=678_999).isoformat()
    cursor = encoded(["CREATED_AT", "DESC", finer, 7])
    assert decode_cursor(cursor, BY_AGE, "after") == Position(MOMENT, 7)


def arguments(
    first: int | None = None,
    last: int | None = None,
    after: str | None = None,
    before: str | None = None,
) -> PageArguments:
    return page_arguments(first, after, last, before, BY_E164)


def test_a_page_without_a_size_has_the_first_twenty() -> None:
    assert arguments() == PageArguments(20, False, None, None, BY_E164)


@pytest.mark.parametrize("size", [0, 1, 20, 100])
def test_first_and_last_take_0_to_100(size: int) -> None:
    assert arguments(first=size) == PageArguments(size, False, None, None, BY_E164)
    assert arguments(last=size) == PageArguments(size, True, None, None, BY_E164)


@pytest.mark.parametrize("size", [-(2**31), -1, 101, 2**31 - 1])
def test_a_size_out_of_range_is_refused_by_its_name(size: int) -> None:
    with pytest.raises(BadInput, match=r"^first must be between 0 and 100\.$"):
        arguments(first=size)
    with pytest.raises(BadInput, match=r"^last must be between 0 and 100\.$"):
        arguments(last=size)


@pytest.mark.parametrize("sizes", [(1, 1), (0, 0), (101, 5), (5, 0)])
def test_first_and_last_together_are_refused(sizes: tuple[int, int]) -> None:
    with pytest.raises(BadInput, match=r"^Give first or last, not both\.$"):
        arguments(*sizes)


def test_an_empty_cursor_is_none() -> None:
    assert arguments(first=3, after="", before="") == arguments(first=3)


def test_cursors_become_positions() -> None:
    near, far = Position("+12", 1), Position("+13", 2)
    after, before = (encode_cursor(BY_E164, position) for position in (near, far))
    asked = arguments(last=3, after=after, before=before)
    assert asked == PageArguments(3, True, near, far, BY_E164)


def test_a_bad_cursor_is_refused_by_the_name_of_its_argument() -> None:
    with pytest.raises(BadInput, match="^The after cursor is malformed"):
        arguments(after="bad")
    with pytest.raises(BadInput, match="^The before cursor is malformed"):
        arguments(before="bad")


class Ask(NamedTuple):
    """A request for a page of a list of positions; cursors are given as indices."""

    length: int
    first: int | None
    last: int | None
    after: int | None
    before: int | None

    @property
    def positions(self) -> list[Position]:
        return [Position(f"+1{index:03}", index + 1) for index in range(self.length)]

    @property
    def page(self) -> PageArguments:
        after, before = (
            None if index is None else self.positions[index] for index in (self.after, self.before)
        )
        return PageArguments(
            self.first or self.last or 20, self.last is not None, after, before, BY_E164
        )

    @property
    def between(self) -> list[Position]:
        """Relay's ApplyCursorsToEdges."""
        start = 0 if self.after is None else self.after + 1
        return self.positions[start : self.length if self.before is None else self.before]


@st.composite
def asks(draw: st.DrawFn) -> Ask:
    length = draw(st.integers(0, 12))
    size = draw(st.integers(1, 14))
    first, last = draw(st.sampled_from([(size, None), (None, size), (None, None)]))
    cursors = st.none() | st.integers(0, length - 1) if length else st.none()
    return Ask(length, first, last, draw(cursors), draw(cursors))


def answered(ask: Ask) -> tuple[Sequence[Position], PageInfoRecord]:
    """The page and its info from the rows of a scan, which has one row more than the page."""
    page = ask.page
    scanned = ask.between[::-1] if page.is_backward else ask.between
    kept, has_more = cut(scanned[: page.size + 1], page)
    return kept, ConnectionRecord(page, kept, kept, has_more, None).page_info


@given(asks())
def test_a_page_has_the_rows_that_relay_specifies(ask: Ask) -> None:
    kept, _ = answered(ask)
    assert kept == (ask.between[-ask.last :] if ask.last else ask.between[: ask.first or 20])


@given(asks())
def test_more_follows_in_the_direction_of_the_scan_exactly_if_rows_are_left(ask: Ask) -> None:
    _, info = answered(ask)
    ahead = info.has_previous_page if ask.last else info.has_next_page
    assert ahead == (len(ask.between) > ask.page.size)


@given(asks())
def test_more_is_beyond_the_other_end_exactly_if_it_has_a_cursor(ask: Ask) -> None:
    _, info = answered(ask)
    if ask.last:
        assert info.has_next_page == (ask.before is not None)
    else:
        assert info.has_previous_page == (ask.after is not None)


@given(asks())
def test_the_cursors_of_a_page_are_those_of_its_ends(ask: Ask) -> None:
    kept, info = answered(ask)
    start, end = (encode_cursor(BY_E164, kept[i]) if kept else None for i in (0, -1))
    assert (info.start_cursor, info.end_cursor) == (start, end)
