"""Objects of different Python types are read in different ways, with the same result."""

from collections.abc import Awaitable, Iterator, Mapping
from typing import Any, NamedTuple

import pytest
from graphql import Undefined

from engine.object_functions import (
    MAX_TYPES,
    Column,
    Objects,
    Selected,
    TypeCheck,
    UnexpectedError,
)
from models.records import Records

READS = {"v0": "a", "v1": "b", "v2": "c", "v3": "d", "v4": "a", "v5": "length"}
NO_COLUMNS: Mapping[str, Column] = {}
ENTRY = "(v0, v1, v2, v3, v4, v5)"


class One(NamedTuple):
    only: int


def objects(
    reads: dict[str, str] = READS, entry: str = ENTRY, columns: Mapping[str, Column] = NO_COLUMNS
) -> Objects:
    selected = Selected(columns, reads, [], entry, calls_with_object=False)
    names = {"doubled": lambda values: [2 * value for value in values], "lost": lambda _: []}
    return Objects("objects", TypeCheck([], None), selected, names, Records)


class Letters(NamedTuple):
    a: int
    b: int
    c: int
    d: int
    unread: int

    @property
    def length(self) -> int:
        return len(self)


class Backwards(Letters):
    """Overrides one of its fields with a property."""

    @property
    def b(self) -> int:
        return -1


class Plain:
    a, b, c, d, length = 1, 2, 3, 4, 5


def completed(these: Objects, object_: object) -> Any:  # noqa: ANN401
    one = these[type(object_)](object_, [])
    assert these.all([object_], []) == [one]
    return one


def test_tuples_are_unpacked_and_attributes_of_other_objects_are_read() -> None:
    these = objects()
    for object_ in (Letters(1, 2, 3, 4, 5), Plain(), Letters(1, 2, 3, 4, 6)):
        assert completed(these, object_) == (1, 2, 3, 4, 1, 5)
    assert "v0, v1, v2, v3, _, = o\n    v4 = v0\n    v5 = o.length" in these.source(Letters)
    assert "v0 = o.a" in these.source(Plain)


def test_a_property_that_overrides_a_field_is_read_as_a_property() -> None:
    assert completed(objects(), Backwards(1, 2, 3, 4, 5)) == (1, -1, 3, 4, 1, 5)


def test_positions_come_from_the_fields_and_not_from_the_list_of_names() -> None:
    moved = type("Moved", (Letters,), {"_fields": ("d", "c", "b", "a", "unread")})
    assert completed(objects(), moved(1, 2, 3, 4, 5)) == (1, 2, 3, 4, 1, 5)


def test_a_tuple_that_is_shorter_than_its_class_says_is_left_to_graphql_core() -> None:
    with pytest.raises(ValueError, match="not enough values"):
        completed(objects(), tuple.__new__(Letters, (1, 2, 3, 4)))


def test_few_attributes_of_a_tuple_are_read_one_by_one() -> None:
    few = objects({"v0": "a", "v1": "b"}, "(v0, v1)")
    assert completed(few, Letters(1, 2, 3, 4, 5)) == (1, 2)
    assert "= o\n" not in few.source(Letters)


DOUBLED = {"v6": Column("d", "", "doubled({})", ["v6 = 2 * v6"])}


@pytest.mark.parametrize("all_", [[], [Letters(1, 2, 3, 4, 5)], [Letters(1, 2, 3, 4, 5), Plain()]])
def test_a_column_is_computed_for_all_objects_at_once(all_: list[Any]) -> None:
    these = objects({}, "v6", DOUBLED)
    assert these.all(all_, []) == [8] * len(all_)


def test_a_column_that_is_too_short_loses_no_object() -> None:
    these = objects({}, "v6", {"v6": Column("d", "", "lost({})", [])})
    with pytest.raises(ValueError, match="shorter"):
        these.all([Plain(), Plain()], [])


def test_none_stays_none_among_objects() -> None:
    these = objects({}, "v6", DOUBLED)
    assert these.some([None, Plain(), None, Plain()], []) == [None, 8, None, 8]


ROWS = [(1, 2, 3, 4, 5), (5, 4, 3, 2, 1)]


@pytest.mark.parametrize("class_", [Letters, Backwards])
def test_records_are_completed_like_their_objects(class_: type[Letters]) -> None:
    for reads, entry in (({"v0": "a", "v1": "b"}, "(v0, v1, v6)"), (READS, ENTRY)):
        these = objects(reads, entry, DOUBLED)
        whole = [tuple.__new__(class_, row) for row in ROWS]
        assert these.all(Records(class_, ROWS), []) == these.all(whole, [])
        assert [*Records(class_, ROWS)] == whole


def test_a_tuple_of_one_is_unpacked_too() -> None:
    many = objects(dict.fromkeys(["v0", "v1", "v2", "v3"], "only"), "(v0, v1, v2, v3)")
    assert completed(many, One(7)) == (7, 7, 7, 7)


def test_attributes_with_odd_names_are_read_too() -> None:
    odd = type("Odd", (), {"class": 1, "None": 2, "é": 3, "x y": 4})
    reads = {"v0": "class", "v1": "None", "v2": "é", "v3": "x y"}
    assert completed(objects(reads, "(v0, v1, v2, v3)"), odd()) == (1, 2, 3, 4)


def later() -> Iterator[int]:
    yield 1


class Late:
    def __await__(self) -> Iterator[Any]:
        yield


@pytest.mark.parametrize("odd", [None, Undefined, ValueError("no"), later(), Late()])
def test_values_that_need_special_treatment_are_left_to_graphql_core(
    odd: Awaitable[object] | object,
) -> None:
    with pytest.raises(UnexpectedError):
        completed(objects(), odd)


def test_objects_of_too_many_types_are_left_to_graphql_core() -> None:
    these = objects()
    for _ in range(MAX_TYPES):
        completed(these, type("New", (Plain,), {})())
    for _ in range(100):
        with pytest.raises(UnexpectedError):
            completed(these, type("New", (Plain,), {})())
    assert len(these) == MAX_TYPES
