"""The SQL over the numbers that a viewer sees: pages, counts, and one number.

A page is the union of the policy's branches, each limited before they are merged and limited
again, so that each walks an index of its own. The statements are built once a shape; SQLAlchemy
compiles each once.
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Subquery,
    Text,
    bindparam,
    case,
    false,
    func,
    inspect,
    literal,
    null,
    select,
    tuple_,
    union_all,
)
from sqlmodel import col

from models import policy
from models.columns import Id, any_of
from models.enums import OrderDirection, PhoneNumberAccess, PhoneNumberOrderField
from models.records import PhoneNumberRecord
from models.tables import PhoneNumber
from resolvers.filters import CONDITIONS
from resolvers.pages import Order, PageArguments

NUMBER_COLUMNS = tuple(
    col(getattr(PhoneNumber, name))
    for name in PhoneNumberRecord._fields
    if name in PhoneNumber.model_fields
)
"""The columns of a number that a record holds, in its order."""

_TABLE = inspect(PhoneNumber).local_table.c

ORDER_KEYS: dict[StrEnum, ColumnElement[Any]] = {
    PhoneNumberOrderField.CREATED_AT: _TABLE.created_at,
    PhoneNumberOrderField.E164: _TABLE.e164,
    PhoneNumberOrderField.NICKNAME: _TABLE.nickname_key,
    PhoneNumberOrderField.UPDATED_AT: _TABLE.updated_at,
}

NUMBER_ID = bindparam("number_id", type_=Id)
ROWS = bindparam("rows", type_=Integer)


def number_record(row: Sequence[Any]) -> PhoneNumberRecord:
    """A row of NUMBER_COLUMNS and the viewer's access, with nothing beside it."""
    return PhoneNumberRecord(*row)


class PageShape(NamedTuple):
    """All that the statement of a page depends on, but for values.

    `after` and `before` tell of a cursor that it stands among rows with a key (True) or without
    one (False).
    """

    order: Order
    is_backward: bool
    after: bool | None
    before: bool | None
    accesses: tuple[PhoneNumberAccess, ...]
    conditions: frozenset[str]


def page_shape(
    page: PageArguments, accesses: tuple[PhoneNumberAccess, ...], conditions: frozenset[str]
) -> PageShape:
    """The shape of the statement for a page."""
    after, before = (None if p is None else p.key is not None for p in (page.after, page.before))
    return PageShape(page.order, page.is_backward, after, before, accesses, conditions)


def page_parameters(page: PageArguments) -> dict[str, Any]:
    """The values of a page's cursors and size; one row too many tells whether more follow."""
    parameters: dict[str, Any] = {"rows": page.size + 1}
    for name, position in (("after", page.after), ("before", page.before)):
        if position is not None:
            parameters |= {f"{name}_key": position.key, f"{name}_id": position.id}
    return parameters


@lru_cache(maxsize=1000)
def page_statement(shape: PageShape) -> Select[Any]:
    """Rows of a page as walked: the columns of a record, the viewer's access, the order's key."""
    parts = [
        _part(shape, branch, is_keyed)
        for branch in policy.branches(shape.accesses)
        for is_keyed in _ranges(shape)
    ]
    if not parts:
        return select(*NUMBER_COLUMNS, null(), null()).where(false())
    merged = union_all(*(select(part) for part in parts)).subquery()
    return select(merged).order_by(*_merged_order(shape, merged)).limit(ROWS)


def _ranges(shape: PageShape) -> list[bool]:
    """The ranges of an order, walked one by one: rows with a key and, for nicknames, rows without.

    A list by nickname ends with the unnamed numbers in both directions, where an index has them at
    one end only.
    """
    if shape.order.field != PhoneNumberOrderField.NICKNAME:
        return [True]
    starts_among_unnamed, ends_among_named = shape.after is False, shape.before is True
    return [True] * (not starts_among_unnamed) + [False] * (not ends_among_named)


def _part(shape: PageShape, branch: policy.Branch, is_keyed: bool) -> Subquery:
    """One range of one branch, limited: it walks one index."""
    key = ORDER_KEYS[shape.order.field]
    keys: list[ColumnElement[Any]] = [key, _TABLE.id] if is_keyed else [_TABLE.id]
    statement = (
        select(*NUMBER_COLUMNS, branch.access.label("viewer_access"), key.label("key"))
        .where(branch.condition, *(CONDITIONS[name] for name in sorted(shape.conditions)))
        .where(*_bounds(shape, key, is_keyed))
        .order_by(*(_walked(shape, column) for column in _sorted_by(branch, keys)))
        .limit(_limit(branch))
    )
    if shape.order.field == PhoneNumberOrderField.NICKNAME:
        statement = statement.where(key.is_not(None) if is_keyed else key.is_(None))
    return statement.subquery()


def _sorted_by(branch: policy.Branch, keys: list[ColumnElement[Any]]) -> list[ColumnElement[Any]]:
    """Granted numbers are found by their grants and then sorted.

    No index holds the expressions, or PostgreSQL would walk all numbers in their order, in the hope
    of soon meeting granted ones.
    """
    return [func.coalesce(key, key) for key in keys] if branch.is_found_by_grant else keys


def _limit(branch: policy.Branch) -> ColumnElement[int]:
    """A guard stands in the limit: it is read once, and no row where it does not hold."""
    return ROWS if branch.guard is None else case((branch.guard, ROWS), else_=0)


def _bounds(shape: PageShape, key: ColumnElement[Any], is_keyed: bool) -> list[ColumnElement[bool]]:
    """What the cursors ask of the rows of one range; a cursor in the other range asks nothing."""
    is_ascending = shape.order.direction == OrderDirection.ASC
    bounds = []
    if shape.after is is_keyed:
        bounds.append(_beyond("after", key, is_keyed, is_greater=is_ascending))
    if shape.before is is_keyed:
        bounds.append(_beyond("before", key, is_keyed, is_greater=not is_ascending))
    return bounds


def _beyond(
    cursor: str, key: ColumnElement[Any], is_keyed: bool, *, is_greater: bool
) -> ColumnElement[bool]:
    bound_id = bindparam(f"{cursor}_id", type_=Id)
    bound_key = bindparam(f"{cursor}_key", type_=key.type)
    row, bound = tuple_(key, _TABLE.id), tuple_(bound_key, bound_id)
    if not is_keyed:
        row, bound = tuple_(_TABLE.id), tuple_(bound_id)
    return row > bound if is_greater else row < bound


def _merged_order(shape: PageShape, merged: Subquery) -> list[ColumnElement[Any]]:
    order = [_walked(shape, merged.c.key), _walked(shape, merged.c.id)]
    if shape.order.field != PhoneNumberOrderField.NICKNAME:
        return order
    is_last = merged.c.key.is_(None)
    return [is_last.desc() if shape.is_backward else is_last.asc(), *order]


def _walked(shape: PageShape, column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The column in the direction in which the list is walked."""
    is_ascending = (shape.order.direction == OrderDirection.ASC) != shape.is_backward
    return column.asc() if is_ascending else column.desc()


@lru_cache(maxsize=1000)
def count_statement(
    accesses: tuple[PhoneNumberAccess, ...], conditions: frozenset[str]
) -> Select[Any]:
    """How many numbers a list holds in all."""
    counts = [_count(branch, conditions) for branch in policy.branches(accesses)]
    return select(sum(counts, start=literal(0)))


def _count(branch: policy.Branch, conditions: frozenset[str]) -> ColumnElement[int]:
    count = (
        select(func.count())
        .select_from(PhoneNumber)
        .where(branch.condition, *(CONDITIONS[name] for name in sorted(conditions)))
        .scalar_subquery()
    )
    return count if branch.guard is None else case((branch.guard, count), else_=0)


@lru_cache(maxsize=1)
def number_by_id() -> Select[Any]:
    """The columns of one number and the viewer's access to it, null for none, by `number_id`."""
    return _with_access(col(PhoneNumber.id) == NUMBER_ID)


@lru_cache(maxsize=1)
def numbers_by_ids() -> Select[Any]:
    """The same of several numbers, by `number_ids`."""
    return _with_access(any_of(col(PhoneNumber.id), "number_ids"))


@lru_cache(maxsize=1)
def number_by_e164() -> Select[Any]:
    """The same, by `e164`."""
    return _with_access(col(PhoneNumber.e164) == bindparam("e164", type_=Text))


def _with_access(condition: ColumnElement[bool]) -> Select[Any]:
    return select(*NUMBER_COLUMNS, policy.viewer_access().label("viewer_access")).where(condition)
