"""Pages by the Relay cursor connections specification: arguments, cursors, page info.

A cursor has the position of a row in an order: the value of the order's key and the row's id. It
contains the order and is opaque to clients. It is not trusted: it gives a position, never access.
"""

import base64
import binascii
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from functools import partial
from typing import Any, Generic, NamedTuple, TypeVar

import orjson

from database.moments import rfc3339, to_milliseconds
from database.types import MAX_ID
from models.enums import OrderDirection, PhoneNumberOrderField
from models.errors import BadInput

T = TypeVar("T")

DEFAULT_SIZE = 20
MAX_SIZE = 100

Key = str | int | datetime | None
"""A time can be in the form that the database stores."""


class Order(NamedTuple):
    """What a list is sorted by; the row's id, in the same direction, breaks ties."""

    field: StrEnum = PhoneNumberOrderField.CREATED_AT
    direction: OrderDirection = OrderDirection.DESC


class RelatedOrderField(StrEnum):
    """How lists of related rows are sorted: grants by their time, changes by their ids, the changes
    of all numbers by their time, update runs by their ids, and the numbers of a run by their
    places.
    """

    GRANTED_AT = "GRANTED_AT"
    CHANGE = "CHANGE"
    RUN = "RUN"
    PLACE = "PLACE"
    CHANGED_AT = "CHANGED_AT"


GRANTS_ORDER = Order(RelatedOrderField.GRANTED_AT, OrderDirection.ASC)
CHANGES_ORDER = Order(RelatedOrderField.CHANGE, OrderDirection.DESC)
RUNS_ORDER = Order(RelatedOrderField.RUN, OrderDirection.DESC)
ITEMS_ORDER = Order(RelatedOrderField.PLACE, OrderDirection.ASC)
ALL_CHANGES_ORDER = Order(RelatedOrderField.CHANGED_AT, OrderDirection.DESC)


class Position(NamedTuple):
    """The position of a row in an order."""

    key: Key
    id: int


class PageArguments(NamedTuple):
    """The requested part of a list: the first or the last `size` rows between two positions."""

    size: int
    is_backward: bool
    after: Position | None
    before: Position | None
    order: Order


class PageInfoRecord(NamedTuple):
    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None
    end_cursor: str | None


class EdgeRecord(NamedTuple, Generic[T]):
    node: T
    cursor: str


class ConnectionRecord(NamedTuple, Generic[T]):
    """A page of a list. Its cursors are computed only if they are selected."""

    page: PageArguments
    nodes: Sequence[T]
    positions: Sequence[tuple[Key, int]]
    """The `Position` of each node, as a plain tuple."""
    has_more: bool
    total_count: int | None
    """None if it was not selected."""
    total_count_is_exact: bool = True
    """False if there are at least `total_count`."""
    frontier: tuple[Key, int] | None = None
    """How far the list was looked through, if the page ends before it is full; its `Position`."""

    @property
    def edges(self) -> list[EdgeRecord[T]]:
        """Each row with its cursor."""
        encode = partial(_encoded, _prefix(self.page.order))
        return list(map(EdgeRecord, self.nodes, map(encode, self.positions)))

    @property
    def page_info(self) -> PageInfoRecord:
        """The cursors of the page's ends, and whether there are rows beyond them.

        At the end from which the page starts there are more exactly if it was given a cursor
        there, as Relay allows.
        """
        page, has_more, ends = self.page, self.has_more, self.ends
        return PageInfoRecord(
            has_next_page=page.before is not None if page.is_backward else has_more,
            has_previous_page=has_more if page.is_backward else page.after is not None,
            start_cursor=encode_cursor(page.order, ends[0]) if ends else None,
            end_cursor=encode_cursor(page.order, ends[-1]) if ends else None,
        )

    @property
    def ends(self) -> Sequence[tuple[Key, int]]:
        """The positions of the page's ends. One is the frontier, if there is one."""
        if self.frontier is None:
            return self.positions
        if self.page.is_backward:
            return [self.frontier, *self.positions]
        return [*self.positions, self.frontier]


def page_arguments(
    first: int | None, after: str | None, last: int | None, before: str | None, order: Order
) -> PageArguments:
    """Validate the arguments of a connection. An empty cursor is none: clients without optional
    values send it. Raises BadInput.
    """
    return PageArguments(
        size=page_size(first, last),
        is_backward=last is not None,
        after=decode_cursor(after, order, "after") if after else None,
        before=decode_cursor(before, order, "before") if before else None,
        order=order,
    )


def page_size(first: int | None, last: int | None) -> int:
    """The number of rows on a page, by the arguments of a connection. Raises BadInput."""
    if first is not None and last is not None:
        raise BadInput("Give first or last, not both.")
    name, size = ("first", first) if last is None else ("last", last)
    if size is None:
        return DEFAULT_SIZE
    if not 0 <= size <= MAX_SIZE:
        raise BadInput(f"{name} must be between 0 and {MAX_SIZE}.")
    return size


def cursor_parameters(page: PageArguments) -> dict[str, Any]:
    """The parameters of statements for a page's cursors."""
    parameters: dict[str, Any] = {}
    for name, position in (("after", page.after), ("before", page.before)):
        if position is not None:
            parameters |= {f"{name}_key": position.key, f"{name}_id": position.id}
    return parameters


def cut(rows: Sequence[T], page: PageArguments) -> tuple[Sequence[T], bool]:
    """The rows of the page in the order of the list, and whether more follow in the direction of
    the page.

    `rows` are in the order in which they were read, and more than `page.size` if more follow.
    """
    kept = rows[: page.size]
    return kept[::-1] if page.is_backward else kept, len(rows) > page.size


def encode_cursor(order: Order, position: tuple[Key, int]) -> str:
    """The cursor of a position: the order, the key and the id as a JSON list, in base64."""
    return _encoded(_prefix(order), position)


def _prefix(order: Order) -> bytes:
    """The beginning of all cursors of an order."""
    return orjson.dumps([*order])[:-1]


def _encoded(prefix: bytes, position: tuple[Key, int]) -> str:
    key, row_id = position
    if isinstance(key, (datetime, int)):
        key = rfc3339(key)
    whole = b"%b,%b" % (prefix, orjson.dumps([key, row_id])[1:])
    return binascii.b2a_base64(whole, newline=False).translate(_URL_SAFE).decode()


_URL_SAFE = bytes.maketrans(b"+/", b"-_")


def decode_cursor(cursor: str, order: Order, argument: str) -> Position:
    """The position in a cursor. Raises BadInput, which names the argument."""
    try:
        field, direction, key, row_id = orjson.loads(base64.b64decode(cursor, b"-_", validate=True))
    except (ValueError, TypeError, binascii.Error):
        raise BadInput(f"The {argument} cursor is malformed: use one of this API's own.") from None
    if [field, direction] != [*order]:
        raise BadInput(f"The {argument} cursor is of another order: start again without it.")
    try:
        return Position(_KEYS[order.field](key), _row_id(row_id))
    except (ValueError, OverflowError):
        raise BadInput(f"The {argument} cursor is malformed: use one of this API's own.") from None


def _row_id(value: Any) -> int:  # noqa: ANN401
    if type(value) is not int or not 0 < value <= MAX_ID:
        raise ValueError
    return value


def _text(value: Any) -> str:  # noqa: ANN401
    if not isinstance(value, str) or "\0" in value:
        raise ValueError
    return value


def _text_or_none(value: Any) -> str | None:  # noqa: ANN401
    return None if value is None else _text(value)


def _moment(value: Any) -> datetime:  # noqa: ANN401
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError
    return to_milliseconds(moment)


def _moment_or_none(value: Any) -> datetime | None:  # noqa: ANN401
    return None if value is None else _moment(value)


def _none(value: Any) -> None:  # noqa: ANN401
    if value is not None:
        raise ValueError


_KEYS: dict[StrEnum, Callable[[Any], Key]] = {
    PhoneNumberOrderField.CALLING_NAME_DUE_AT: _moment_or_none,
    PhoneNumberOrderField.CREATED_AT: _moment,
    PhoneNumberOrderField.E164: _text,
    PhoneNumberOrderField.NICKNAME: _text_or_none,
    PhoneNumberOrderField.UPDATED_AT: _moment,
    RelatedOrderField.GRANTED_AT: _moment,
    RelatedOrderField.CHANGE: _none,
    RelatedOrderField.RUN: _none,
    RelatedOrderField.PLACE: _none,
    RelatedOrderField.CHANGED_AT: _moment,
}
