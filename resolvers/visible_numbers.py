"""The SQL over the numbers that a viewer sees: pages, counts, and one number.

A page is the union of the policy's branches, each walked and limited on its own (walks.py), merged
and limited again. The statements are built once a shape.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Subquery,
    Text,
    bindparam,
    case,
    false,
    func,
    literal,
    null,
    select,
    union_all,
)
from sqlmodel import col

from models import policy
from models.columns import Id, any_of
from models.enums import PhoneNumberAccess, PhoneNumberOrderField
from models.records import PhoneNumberRecord
from models.statements import Statement
from models.tables import PhoneNumber
from resolvers.filters import CONDITIONS
from resolvers.pages import PageArguments
from resolvers.walks import PageShape, ranges, walk

NUMBER_COLUMNS = tuple(
    col(getattr(PhoneNumber, name))
    for name in PhoneNumberRecord._fields
    if name in PhoneNumber.model_fields
)
"""The columns of a number that a record holds, in its order."""

NUMBER_ID = bindparam("number_id", type_=Id)

ROWS = (21, 51, 101)
"""How many rows are looked for: at least one more than the page holds, to tell whether more follow.
A few sizes make few statements.
"""


def number_record(row: Sequence[Any]) -> PhoneNumberRecord:
    """A row of NUMBER_COLUMNS and the viewer's access, with nothing beside it."""
    return PhoneNumberRecord(*row)


def page_shape(
    page: PageArguments, accesses: tuple[PhoneNumberAccess, ...], conditions: frozenset[str]
) -> PageShape:
    """The shape of the statement for a page."""
    after, before = (None if p is None else p.key is not None for p in (page.after, page.before))
    rows = next(rows for rows in ROWS if rows > page.size)
    return PageShape(page.order, page.is_backward, after, before, accesses, conditions, rows)


def page_parameters(page: PageArguments) -> dict[str, Any]:
    """The values of a page's cursors."""
    parameters: dict[str, Any] = {}
    for name, position in (("after", page.after), ("before", page.before)):
        if position is not None:
            parameters |= {f"{name}_key": position.key, f"{name}_id": position.id}
    return parameters


@lru_cache(maxsize=1000)
def page_statement(shape: PageShape, database: str) -> Statement:
    """Rows of a page as walked: NUMBER_COLUMNS, the viewer's access, and the order's key."""
    walks = [
        walk(shape, branch, part, database).subquery()
        for branch in policy.branches(shape.accesses)
        for part in ranges(shape)
    ]
    if not walks:
        return Statement(select(*NUMBER_COLUMNS, null(), null()).where(false()))
    merged = union_all(*(select(each) for each in walks)).subquery()
    page = select(merged).order_by(*_page_order(shape, merged)).limit(shape.limit()).subquery()
    access = func.coalesce(page.c.viewer_access, policy.viewer_access())
    return Statement(
        select(*NUMBER_COLUMNS, access.label("viewer_access"), page.c.key)
        .join_from(page, PhoneNumber, col(PhoneNumber.id) == page.c.id)
        .order_by(*_page_order(shape, page)),
        is_planned_once=not shape.conditions,
    )


def _page_order(shape: PageShape, rows: Subquery) -> list[ColumnElement[Any]]:
    order = shape.sorted([rows.c.key, rows.c.id])
    if shape.order.field != PhoneNumberOrderField.NICKNAME:
        return order
    is_last = rows.c.key.is_(None)
    return [is_last.desc() if shape.is_backward else is_last.asc(), *order]


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
