"""Related rows of numbers: read only if they are selected, with one statement of each kind for any
count of numbers.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import ColumnElement, Integer, Subquery, bindparam, func, select

from database.functions import any_of
from models.enums import OrderDirection
from models.records import RowsRecord
from resolvers.queries.lists.pagination import PageArguments, cursor_parameters, cut

T = TypeVar("T")

ROWS = bindparam("rows", type_=Integer)


class RelatedPages(NamedTuple):
    """The selected pages of a list of related rows: one, or several by aliases."""

    pages: frozenset[PageArguments] = frozenset()
    with_total: bool = False


class Related(NamedTuple):
    """Which related rows are selected. `only_list_columns`: of the number's own columns only
    LIST_COLUMNS are needed.
    """

    only_list_columns: bool = False
    owner: bool = False
    associations: bool = False
    viewer_grants: bool = False
    grants: RelatedPages = RelatedPages()
    changes: RelatedPages = RelatedPages()

    @property
    def is_nothing(self) -> bool:
        """Whether no related rows are selected."""
        return self[1:] == NOTHING_RELATED[1:]


NOTHING_RELATED = Related()

Pages = dict[int, Mapping[Hashable, RowsRecord[T]]]
"""By the id of a number, then by page."""


def related_pages(
    number_ids: Collection[int],
    asked: RelatedPages,
    load: Callable[[PageArguments], Iterable[tuple[int, T]]],
    count: Callable[[], Mapping[int, int]],
) -> Pages[T]:
    """The selected pages of each number: one statement for each page, and one for the totals."""
    if not number_ids or not asked.pages:
        return {}
    totals = count() if asked.with_total else None
    loaded = {page: _by_number(load(page)) for page in asked.pages}
    return {
        number_id: {page: _cut(loaded[page][number_id], page, number_id, totals) for page in loaded}
        for number_id in number_ids
    }


def _by_number(rows: Iterable[tuple[int, T]]) -> defaultdict[int, list[T]]:
    found: defaultdict[int, list[T]] = defaultdict(list)
    for number_id, row in rows:
        found[number_id].append(row)
    return found


def _cut(
    rows: Sequence[T], page: PageArguments, number_id: int, totals: Mapping[int, int] | None
) -> RowsRecord[T]:
    kept, has_more = cut(rows, page)
    return RowsRecord(kept, has_more, None if totals is None else totals.get(number_id, 0))


def ranked(
    columns: Iterable[ColumnElement[Any]],
    number_id: ColumnElement[int],
    conditions: Iterable[ColumnElement[bool]],
    order: Iterable[ColumnElement[Any]],
) -> Subquery:
    """Related rows of numbers, each with its `rank` among those of its number."""
    rank = func.row_number().over(partition_by=number_id, order_by=tuple(order))
    return (
        select(*columns, rank.label("rank"))
        .where(any_of(number_id, "number_ids"), *conditions)
        .subquery()
    )


class RelatedShape(NamedTuple):
    """All that the SQL text of a page of related rows depends on."""

    is_after: bool
    is_before: bool
    is_descending: bool

    def sorted(self, columns: Iterable[ColumnElement[Any]]) -> list[ColumnElement[Any]]:
        """The columns in the direction in which the rows are read."""
        return [each.desc() if self.is_descending else each.asc() for each in columns]


def related_shape(page: PageArguments) -> RelatedShape:
    """The shape of the statement for a page. A page from the end is read backwards."""
    is_descending = (page.order.direction == OrderDirection.DESC) != page.is_backward
    return RelatedShape(page.after is not None, page.before is not None, is_descending)


def page_parameters(page: PageArguments) -> dict[str, Any]:
    """The parameters of a page: its cursors, and one row more than its size, to know whether more
    follow.
    """
    return {"rows": page.size + 1} | cursor_parameters(page)
