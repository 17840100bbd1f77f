"""The SQL that reads the numbers that a viewer sees: pages and counts.

A page is the union of the policy's branches. Each has its own limited scan (index_scans.py); they
are merged and limited again. Statements are built once for each shape.
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache, partial
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Subquery,
    bindparam,
    case,
    cast,
    false,
    func,
    inspect,
    literal,
    not_,
    null,
    select,
    type_coerce,
    union_all,
)
from sqlmodel import col

from database.statements import Row, Statement
from database.types import StoredMoment, UtcDateTime
from models import access
from models.enums import PhoneNumberAccess, PhoneNumberOrderField
from models.records import (
    DETAIL_ONLY,
    NO_RELATED,
    PhoneNumberRecord,
    Records,
    partial_record,
)
from models.tables import PhoneNumber
from resolvers.queries.lists.filters import (
    DEPENDS_ON_VALUE,
    are_many_tagged,
    branches,
    without_owner_index,
)
from resolvers.queries.lists.index_scans import has_many, scans
from resolvers.queries.lists.page_shapes import FRONTIER, HAS_GAPS, PageShape, Way
from resolvers.queries.lists.pagination import Order, PageArguments

_FIELDS = [name for name in PhoneNumberRecord._fields if name in PhoneNumber.model_fields]

NUMBER_COLUMNS = tuple(col(getattr(PhoneNumber, name)) for name in _FIELDS)
"""The columns of a number in its record, in the same order."""

LIST_COLUMNS = tuple(name for name in _FIELDS if name not in DETAIL_ONLY)
"""The list columns: without the others a page reads about half as much. Two sets of columns need
few statements; one set for each selection would need many.
"""

_TABLE = inspect(PhoneNumber).local_table.c

ROWS = (21, 51, 101, 1_001)
"""How many rows a scan returns at most: more than the page's size, to know whether more follow. A
few sizes need few statements. The last is for previews of update runs.
"""


_KEYS: dict[StrEnum, str] = {
    PhoneNumberOrderField.CREATED_AT: "created_at",
    PhoneNumberOrderField.UPDATED_AT: "updated_at",
    PhoneNumberOrderField.E164: "e164",
}

ListRecord = partial_record((*LIST_COLUMNS, "viewer_access"))
"""Its times are in the form that the database stores: they are only written into answers."""


def number_record(row: Sequence[Any]) -> PhoneNumberRecord:
    """The record of a row of NUMBER_COLUMNS and the viewer's access, without related rows."""
    return tuple.__new__(PhoneNumberRecord, (*row, *NO_RELATED))


def page_records(rows: Sequence[Row], *, only_list_columns: bool) -> Sequence[PhoneNumberRecord]:
    """The records of rows of `page_statement`, without the order's key and related rows."""
    own = access_place(only_list_columns=only_list_columns) + 1
    if only_list_columns:
        return Records(ListRecord, [row[:own] for row in rows])
    return [number_record(row[:own]) for row in rows]


def page_key(field: StrEnum, *, only_list_columns: bool) -> int:
    """The index of the order's key in a row of a page; -1 if it is the additional last column."""
    names = LIST_COLUMNS if only_list_columns else PhoneNumberRecord._fields
    return names.index(_KEYS[field]) if field in _KEYS else -1


def access_place(*, only_list_columns: bool) -> int:
    """The index of the viewer's access in a row of a page."""
    return len(LIST_COLUMNS if only_list_columns else NUMBER_COLUMNS)


def page_shape(
    page: PageArguments, accesses: tuple[PhoneNumberAccess, ...], conditions: frozenset[str]
) -> PageShape:
    """The shape of the statement for a page."""
    after, before = (None if p is None else p.key is not None for p in (page.after, page.before))
    rows = next(rows for rows in ROWS if rows > page.size)
    return PageShape(page.order, page.is_backward, after, before, accesses, conditions, rows)


def total_shape(
    accesses: tuple[PhoneNumberAccess, ...], conditions: frozenset[str], limit: int
) -> PageShape:
    """The shape of the statement for a total that is counted up to a limit."""
    return PageShape(Order(), False, None, None, accesses, conditions, limit + 1, is_sorted=False)


MAX_STATEMENTS = 256
"""Kept of pages, and of counts. One takes up to 36 KB, and 15 ms to compile; a client has some
dozens. Who asks for more pays for it (schema/cost.py).
"""


@lru_cache(maxsize=MAX_STATEMENTS)
def page_statement(shape: PageShape, database: str, *, only_list_columns: bool) -> Statement:
    """The statement of a page. Its rows are in the order of the scan: NUMBER_COLUMNS or
    LIST_COLUMNS, the viewer's access, and the order's key if it is not one of them.
    """
    build = partial(_page, shape, database, only_list_columns=only_list_columns)
    return Statement(build, is_planned_once=_is_planned_once(shape))


def _page(shape: PageShape, database: str, *, only_list_columns: bool) -> Select[Any]:
    list_columns = (_as_stored(_TABLE[name]) for name in LIST_COLUMNS)
    columns = tuple(list_columns) if only_list_columns else NUMBER_COLUMNS
    found = [
        scan.subquery()
        for branch in branches(shape.accesses, shape.conditions)
        for scan in scans(shape, branch, database)
    ]
    if not found:
        return select(*columns, null()).where(false())
    merged = union_all(*(select(each) for each in found)).subquery()
    page = select(merged).order_by(*_page_order(shape, merged)).limit(shape.limit()).subquery()
    own_access = func.coalesce(page.c.viewer_access, access.viewer_access())
    key = [] if shape.order.field in _KEYS else [page.c.key]
    return (
        select(*columns, own_access.label("viewer_access"), *key)
        .join_from(page, PhoneNumber, col(PhoneNumber.id) == page.c.id)
        .order_by(*_page_order(shape, page))
    )


def _is_planned_once(shape: PageShape) -> bool:
    """What the search index finds depends on the values too."""
    return shape.way is not Way.FOUND and shape.conditions.isdisjoint(DEPENDS_ON_VALUE)


def _as_stored(column: ColumnElement[Any]) -> ColumnElement[Any]:
    return type_coerce(column, StoredMoment) if isinstance(column.type, UtcDateTime) else column


def _page_order(shape: PageShape, rows: Subquery) -> list[ColumnElement[Any]]:
    order = shape.sorted([rows.c.key, rows.c.id])
    if shape.is_bounded:  # a row that was found comes before the same row as the frontier
        order.append(case((rows.c.viewer_access == FRONTIER, 1), else_=0).asc())
    if shape.order.field not in HAS_GAPS:
        return order
    is_last = rows.c.key.is_(None)
    return [is_last.desc() if shape.is_backward else is_last.asc(), *order]


@lru_cache(maxsize=MAX_STATEMENTS)
def count_statement(shape: PageShape, database: str) -> Statement:
    """The statement for a total: one row with the count, which is more than the limit if there are
    more, and with whether a scan ended before it had looked at all.
    """
    build = partial(_total, shape, database)
    return Statement(build, is_planned_once=_is_planned_once(shape))


def _total(shape: PageShape, database: str) -> Select[int, bool]:
    found = [
        _count(branch, shape, database) for branch in branches(shape.accesses, shape.conditions)
    ]
    if not found:
        return select(literal(0), false())
    total = union_all(*(select(each) for each in found)).subquery()
    counted = cast(func.sum(total.c.count), BigInteger), func.sum(total.c.frontiers) > 0
    return select(*counted)


def _count(branch: access.Branch, shape: PageShape, database: str) -> Subquery:
    has_index = branch.kind == PhoneNumberAccess.OWNER or branch.access is None
    if has_index and not shape.conditions:
        return _count_by_index(branch, shape, database)
    rows = union_all(*(select(each.subquery()) for each in scans(shape, branch, database)))
    each = rows.subquery()
    frontiers = func.coalesce(func.sum(case((each.c.viewer_access == FRONTIER, 1), else_=0)), 0)
    return select(
        (func.count() - frontiers).label("count"), frontiers.label("frontiers")
    ).subquery()


def _count_by_index(branch: access.Branch, shape: PageShape, database: str) -> Subquery:
    """All less the few that are not held, which have an index of their own. To count only the
    numbers that are held would read every row, not only an index. SQLite would find the others by
    an index of all that the owner has.
    """
    bare = without_owner_index(branch) if database == "sqlite" else branch
    others = _rows(bare.condition, not_(access.is_held()))
    numbers = select(literal(1)).select_from(PhoneNumber).where(branch.condition)
    count = _count_of(numbers.limit(shape.limit() + others).subquery()) - others
    held = count if branch.guard is None else case((branch.guard, count), else_=0)
    return select(held.label("count"), literal(0).label("frontiers")).subquery()


def _count_of(rows: FromClause) -> ColumnElement[int]:
    return select(func.count()).select_from(rows).scalar_subquery()


def _rows(*conditions: ColumnElement[bool]) -> ColumnElement[int]:
    count = select(func.count()).select_from(PhoneNumber).where(*conditions)
    return count.scalar_subquery()


HAS_MANY_GRANTS = Statement(lambda: select(has_many(bindparam("many_grants", type_=Integer))))
"""By `many_grants`: one row with whether the viewer has more."""

ARE_MANY_TAGGED = Statement(lambda: select(are_many_tagged()))
"""By `tags` and `many_tagged`: one row with whether many numbers have any of them."""
