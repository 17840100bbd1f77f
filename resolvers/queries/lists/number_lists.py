"""How a page and a total of a list of numbers are found, whatever the filter is.

Most lists have their page among the first rows of an index. So the scans in the order of the list
come first, but they look at few rows (LOOKED_AT). If that does not decide, the filter finds few of
all, and the search index has them. What no index knows, a text of one or two characters, is looked
for among more rows (AT_MOST_LOOKED_AT), and the page ends there (docs/decisions/0069).
"""

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection

from database.indexes import is_ready
from database.statements import Row
from models.enums import PhoneNumberAccess
from models.records import PhoneNumberRecord
from models.tables import GRANT_ORDERS, SEARCH_INDEX
from resolvers.queries.lists import index_scans
from resolvers.queries.lists.filters import TAGS
from resolvers.queries.lists.index_scans import GATHERED
from resolvers.queries.lists.page_shapes import FRONTIER, GRANT_KEYS, PageShape, Way
from resolvers.queries.lists.pagination import Key, PageArguments, cursor_parameters, cut
from resolvers.queries.lists.search_terms import TERMS, finds_few
from resolvers.queries.lists.statements import (
    ARE_MANY_TAGGED,
    HAS_MANY_GRANTS,
    access_place,
    count_statement,
    page_key,
    page_records,
    page_shape,
    page_statement,
    total_shape,
)

LOOKED_AT = 2_000
"""Rows that a scan looks at before the search index is asked. They take about 3 ms. What is rarer
than one in forty is not always among them, but then the index finds at most one in forty.
"""

AT_MOST_LOOKED_AT = 5_000
"""Rows that a scan looks at for a total, or where there is no index. For many more, PostgreSQL
would read all numbers instead of looking these up.
"""

MANY_FOUND = 20_000
MANY_LOOKED_UP = 100_000
"""To read so many numbers by the index takes some 50 ms, and 300 with a lookup of the grants."""

MANY_TAGGED = 3_000
"""If more numbers have any of the tags, another condition finds fewer."""

NO_LIMIT = 10**12
"""Of a total that has to be exact."""

NO_TOTAL: tuple[int | None, bool] = (None, True)

LOOKED_UP = GATHERED - {TAGS} | {"e164"}
"""Conditions that other indexes know, and find few."""


class Asked(NamedTuple):
    """Which numbers, and whether only their list columns are needed."""

    accesses: tuple[PhoneNumberAccess, ...]
    conditions: frozenset[str]
    only_list_columns: bool


class FoundPage(NamedTuple):
    """The numbers of a page, and their positions, with what `ConnectionRecord` says of it."""

    numbers: Sequence[PhoneNumberRecord]
    positions: Sequence[tuple[Key, int]]
    has_more: bool
    frontier: tuple[Key, int] | None = None


def find_page(
    connection: Connection, asked: Asked, page: PageArguments, values: Mapping[str, Any]
) -> FoundPage:
    """A page of a list. `values` are the parameters of its conditions."""
    shape = page_shape(page, asked.accesses, asked.conditions)
    shape = shape._replace(are_grants_indexed=_are_grants_indexed(connection, shape))
    values = {**values, **cursor_parameters(page)}
    for each in _ways(shape, connection, values):
        rows = _rows(connection, each, asked, values)
        frontier = _frontier(rows[: page.size + 1], asked) if each.is_bounded else None
        if frontier is None:
            break
    return _found(rows, frontier, page, asked)


def _ways(
    shape: PageShape, connection: Connection, values: Mapping[str, Any]
) -> Iterator[PageShape]:
    """The shape for each way to find the rows, in turn, until one decides."""
    only = _only_way(shape, connection, values)
    if only is not None:
        yield only
        return
    yield shape.of_each()._replace(way=Way.BOUNDED, looked_at=LOOKED_AT)
    yield _second(shape, connection, values)


def _are_grants_indexed(connection: Connection, shape: PageShape) -> bool:
    index = GRANT_ORDERS.get(GRANT_KEYS[shape.order.field].name)
    return index is None or is_ready(connection, index)


def _only_way(
    shape: PageShape, connection: Connection, values: Mapping[str, Any]
) -> PageShape | None:
    """The shape for the only way that is worth to be gone; None if there are several."""
    if not _is_bounded(shape):
        return shape
    if TAGS in shape.conditions and not _are_many_tagged(connection, values):
        return shape._replace(way=Way.TAGGED)
    return None


def _second(shape: PageShape, connection: Connection, values: Mapping[str, Any]) -> PageShape:
    """The shape for the way to find what bounded scans did not."""
    is_known = values[TERMS] and is_ready(connection, SEARCH_INDEX[connection.dialect.name])
    if TAGS in shape.conditions and not is_known:
        return shape._replace(way=Way.TAGGED)
    if is_known and _is_worth_reading(shape, connection, values):
        return shape.of_each()._replace(way=Way.FOUND)
    return shape.of_each()._replace(way=Way.BOUNDED, looked_at=AT_MOST_LOOKED_AT)


def _is_worth_reading(shape: PageShape, connection: Connection, values: Mapping[str, Any]) -> bool:
    """Whether to read all that the search index finds. Of text that it does not know that is few,
    and of numbers that can be granted each has to be looked up.
    """
    if not _have_all_terms(shape, values):
        return finds_few(connection, values, MANY_FOUND)
    is_granted = PhoneNumberAccess.GRANTED in shape.accesses
    if not (is_granted and _has_many_grants(connection, values)):
        return True
    return finds_few(connection, values, MANY_LOOKED_UP)


def _have_all_terms(shape: PageShape, values: Mapping[str, Any]) -> bool:
    """Whether the index knows every condition: it knows no text of one or two characters."""
    return len(values[TERMS]) == len(shape.conditions - {TAGS})


def _has_many_grants(connection: Connection, values: Mapping[str, Any]) -> bool:
    given = {**values, "many_grants": index_scans.MANY_GRANTS}
    [[has_many]] = HAS_MANY_GRANTS.rows(connection, given)
    return bool(has_many)


def _are_many_tagged(connection: Connection, values: Mapping[str, Any]) -> bool:
    [[are_many]] = ARE_MANY_TAGGED.rows(connection, {**values, "many_tagged": MANY_TAGGED})
    return bool(are_many)


def _is_bounded(shape: PageShape) -> bool:
    """Whether scans of the list could look at many rows."""
    return bool(shape.conditions) and shape.conditions.isdisjoint(LOOKED_UP)


def _rows(
    connection: Connection, shape: PageShape, asked: Asked, values: Mapping[str, Any]
) -> Sequence[Row]:
    is_list = asked.only_list_columns
    statement = page_statement(shape, connection.dialect.name, only_list_columns=is_list)
    return statement.rows(connection, values)


def _frontier(rows: Sequence[Row], asked: Asked) -> int | None:
    """The place of the first row that says where a scan has ended."""
    place = access_place(only_list_columns=asked.only_list_columns)
    places = (number for number, row in enumerate(rows) if row[place] == FRONTIER)
    return next(places, None)


def _found(
    rows: Sequence[Row], frontier: int | None, page: PageArguments, asked: Asked
) -> FoundPage:
    is_list = asked.only_list_columns
    position_of = itemgetter(page_key(page.order.field, only_list_columns=is_list), 0)
    kept, has_more = cut(rows if frontier is None else rows[:frontier], page)
    numbers, positions = page_records(kept, only_list_columns=is_list), list(map(position_of, kept))
    if frontier is None:
        return FoundPage(numbers, positions, has_more)
    end = position_of(rows[frontier]) if frontier < page.size else None
    return FoundPage(numbers, positions, has_more=True, frontier=end)


def count(
    connection: Connection, asked: Asked, values: Mapping[str, Any], limit: int
) -> tuple[int, bool]:
    """How many numbers a list has, and whether that is exact: else there are at least so many. Up
    to the limit it is, but for what no index knows.
    """
    shape = total_shape(asked.accesses, asked.conditions, limit)
    only = _only_way(shape, connection, values)
    if only is not None:
        return _up_to(limit, *_counted(connection, only, values))
    bounded = shape.of_each()._replace(way=Way.BOUNDED, looked_at=AT_MOST_LOOKED_AT)
    number, is_cut = _counted(connection, bounded, values)
    if is_cut and number <= limit:
        second = _second_to_count(shape, connection, values, number)
        if not second.is_bounded:
            number, is_cut = _counted(connection, second, values)
    return _up_to(limit, number, is_cut)


def _second_to_count(
    shape: PageShape, connection: Connection, values: Mapping[str, Any], number: int
) -> PageShape:
    """The same for a total, when so many were found among AT_MOST_LOOKED_AT: what is common is
    sooner counted in the order of the list.
    """
    if number > AT_MOST_LOOKED_AT // 4 and TAGS not in shape.conditions:
        return shape
    return _second(shape, connection, values)


def _counted(
    connection: Connection, shape: PageShape, values: Mapping[str, Any]
) -> tuple[int, bool]:
    [row] = count_statement(shape, connection.dialect.name).rows(connection, values)
    return row[0], bool(row[1])


def _up_to(limit: int, number: int, is_cut: bool) -> tuple[int, bool]:
    return min(number, limit), not is_cut and number <= limit
