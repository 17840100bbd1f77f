"""What the SQL of a page depends on: its order, its cursors as ranges of an index, and the way in
which its rows are found.
"""

from collections.abc import Sequence
from enum import Enum, StrEnum, auto
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Integer,
    and_,
    bindparam,
    case,
    inspect,
    literal_column,
    tuple_,
)

from models.access import Branch
from models.enums import OrderDirection, PhoneNumberAccess, PhoneNumberOrderField
from models.tables import PhoneNumber, PhoneNumberGrant
from resolvers.queries.lists.filters import TAGS, TAGS_OF_EACH, conditions_named
from resolvers.queries.lists.pagination import Order

_NUMBER = inspect(PhoneNumber).local_table.c
_GRANT = inspect(PhoneNumberGrant).local_table.c

ORDER_KEYS: dict[StrEnum, ColumnElement[Any]] = {
    PhoneNumberOrderField.CALLING_NAME_DUE_AT: _NUMBER.calling_name_due_at,
    PhoneNumberOrderField.CREATED_AT: _NUMBER.created_at,
    PhoneNumberOrderField.E164: _NUMBER.e164,
    PhoneNumberOrderField.NICKNAME: _NUMBER.nickname_key,
    PhoneNumberOrderField.UPDATED_AT: _NUMBER.updated_at,
}


GRANT_KEYS: dict[StrEnum, ColumnElement[Any]] = {
    PhoneNumberOrderField.CALLING_NAME_DUE_AT: _GRANT.number_calling_name_due_at,
    PhoneNumberOrderField.CREATED_AT: _GRANT.number_created_at,
    PhoneNumberOrderField.E164: _GRANT.number_e164,
    PhoneNumberOrderField.NICKNAME: _GRANT.number_nickname_key,
    PhoneNumberOrderField.UPDATED_AT: _GRANT.number_updated_at,
}
"""The same in the rows of grants."""

HAS_GAPS = frozenset({PhoneNumberOrderField.CALLING_NAME_DUE_AT, PhoneNumberOrderField.NICKNAME})
"""Orders whose key not every number has. Those without come last in both directions."""


def order_columns(field: StrEnum) -> list[ColumnElement[Any]]:
    """The columns by which a scan is sorted, as the indexes are. The id breaks ties, except for
    E.164, which is unique.
    """
    key = ORDER_KEYS[field]
    return [key] if field == PhoneNumberOrderField.E164 else [key, _NUMBER.id]


def grant_columns(field: StrEnum) -> list[ColumnElement[Any]]:
    """The same of the indexes of grants."""
    key = GRANT_KEYS[field]
    return [key] if field == PhoneNumberOrderField.E164 else [key, _GRANT.phone_number_id]


FRONTIER = "FRONTIER"
"""In the place of the viewer's access: this row is the last that a bounded scan has looked at. If
it is not behind the page, rows of the page can be missing.
"""


class Way(Enum):
    """How the rows of a list are found."""

    ORDERED = auto()
    """By scans in the order of the list, until there are enough."""
    BOUNDED = auto()
    """The same, but each scan ends after `looked_at` rows, with a row that says so (FRONTIER)."""
    FOUND = auto()
    """By the search index: all that it finds, sorted."""
    TAGGED = auto()
    """By the index of tags: all that have any of them, sorted."""


class PageShape(NamedTuple):
    """All that the SQL text of a page depends on.

    `after` and `before`: whether the cursor's row has a key (True) or none (False); None without a
    cursor. `rows` is the most rows that each scan returns, and `looked_at` the most rows that it
    looks at, if it is bounded. What is only counted is not sorted where it is gathered.
    `are_grants_indexed`: whether the grants have an index for the order; else all that are granted
    are collected and sorted.
    """

    order: Order
    is_backward: bool
    after: bool | None
    before: bool | None
    accesses: tuple[PhoneNumberAccess, ...]
    conditions: frozenset[str]
    rows: int
    way: Way = Way.ORDERED
    looked_at: int = 0
    is_sorted: bool = True
    are_grants_indexed: bool = True

    @property
    def is_ascending(self) -> bool:
        """The direction of the scan. It is opposite to the list's order for the last rows."""
        return (self.order.direction == OrderDirection.ASC) != self.is_backward

    def filters(self, branch: Branch) -> list[ColumnElement[bool]]:
        """The conditions of the filter."""
        return conditions_named(self.conditions, branch.kind)

    def limit(self, *guards: ColumnElement[bool] | None) -> ColumnElement[int]:
        """The LIMIT of a scan, as a literal, because the plan depends on it. The guards are part of
        it: they are evaluated once, and if one is false, no row is read.
        """
        rows = literal_column(str(self.rows), Integer)
        given = [guard for guard in guards if guard is not None]
        return case((and_(*given), rows), else_=literal_column("0")) if given else rows

    @property
    def is_bounded(self) -> bool:
        """Whether its scans end after `looked_at` rows."""
        return self.way is Way.BOUNDED

    def of_each(self) -> "PageShape":
        """The same list, with a lookup of the tags of each number."""
        if TAGS not in self.conditions:
            return self
        return self._replace(conditions=self.conditions - {TAGS} | {TAGS_OF_EACH})

    def without_filter(self, rows: int) -> "PageShape":
        """The same list with all numbers that are held, and so many rows of each scan."""
        return self._replace(conditions=frozenset(), rows=rows)

    def sorted(self, columns: Sequence[ColumnElement[Any]]) -> list[ColumnElement[Any]]:
        """The columns in the direction of the scan."""
        return [column.asc() if self.is_ascending else column.desc() for column in columns]


class Rows(Enum):
    """Which rows beyond a cursor: all, those with the same key as the cursor, or the others."""

    ALL = auto()
    TIES = auto()
    OTHERS = auto()


class Cursor(NamedTuple):
    """A cursor as a bound of the page's rows: in the index they are after it if it `is_lower`, else
    before it.
    """

    name: str
    is_lower: bool
    rows: Rows = Rows.ALL

    def bounds(
        self, columns: Sequence[ColumnElement[Any]], owner: Sequence[ColumnElement[Any]] = ()
    ) -> ColumnElement[bool]:
        """The condition on the columns of an order. `owner` is OWNERSHIP if the scan uses an index
        that begins with the owner.
        """
        values = [self._value(column) for column in columns]
        if self.rows is Rows.ALL:
            return self._is_beyond([*owner[:1], *columns], [*owner[1:], *values])
        own = [owner[0] == owner[1]] if owner else []
        if self.rows is Rows.TIES:
            own.append(columns[0] == values[0])
            return and_(*own, self._is_beyond(columns[1:], values[1:]))
        return and_(*own, self._is_beyond(columns[:1], values[:1]))

    def _is_beyond(
        self, columns: Sequence[ColumnElement[Any]], values: Sequence[ColumnElement[Any]]
    ) -> ColumnElement[bool]:
        row, bound = tuple_(*columns), tuple_(*values)
        return row > bound if self.is_lower else row < bound

    def _value(self, column: ColumnElement[Any]) -> ColumnElement[Any]:
        is_id = column is _NUMBER.id or column is _GRANT.phone_number_id
        name = f"{self.name}_id" if is_id else f"{self.name}_key"
        return bindparam(name, type_=column.type)


class Range(NamedTuple):
    """The rows of an order that have a key, or those that have none.

    A list has the numbers without a key last in both directions, but an index has them always at
    the same end. So there is a scan for each of the two.
    """

    is_keyed: bool
    cursors: tuple[Cursor, ...]


def ranges(shape: PageShape) -> list[Range]:
    """The ranges from which the page can have rows."""
    if shape.order.field not in HAS_GAPS:
        return [_range(shape, is_keyed=True)]
    starts_among_others, ends_among_keyed = shape.after is False, shape.before is True
    keyed = [_range(shape, is_keyed=True)] * (not starts_among_others)
    return keyed + [_range(shape, is_keyed=False)] * (not ends_among_keyed)


def _range(shape: PageShape, *, is_keyed: bool) -> Range:
    """The range, with the cursors that are in it."""
    is_ascending = shape.order.direction == OrderDirection.ASC
    after = [Cursor("after", is_lower=is_ascending)] * (shape.after is is_keyed)
    before = [Cursor("before", is_lower=not is_ascending)] * (shape.before is is_keyed)
    return Range(is_keyed, (*after, *before))
