"""The SQL that reads the trail of all numbers that a viewer sees.

A number of which nothing is seen, and one that does not exist, are alike. Of a deleted number those
see the trail who see it among the deleted ones.
"""

from collections.abc import Collection
from functools import lru_cache, partial
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Subquery,
    Text,
    bindparam,
    case,
    func,
    inspect,
    literal_column,
    not_,
    select,
    tuple_,
    type_coerce,
    union_all,
)
from sqlmodel import col

from database.functions import any_of, in_turn
from database.statements import Statement
from database.types import Id, StoredMoment, UtcDateTime
from models import access
from models.enums import PhoneNumberAccess
from models.policy import Action
from models.tables import Account, PhoneNumber, PhoneNumberChange
from resolvers.accounts.accounts import ACCOUNT_COLUMNS
from resolvers.queries.changes import (
    CHANGE_COLUMNS,
    NUMBER,
    SCANS_OF_EACH,
    is_readable,
)
from resolvers.queries.related import ROWS, RelatedShape
from resolvers.queries.seen_numbers import keys, seen

NO_CHANGES, ALL_BUT_GRANTS, ALL_CHANGES = range(3)
"""What a viewer sees of the trail of a number."""

NUMBER_IDS = "phone_number_ids"
"""The condition about numbers; CONDITIONS has all others."""

TRAIL = inspect(PhoneNumberChange).local_table
_CHANGE = TRAIL.c
_NUMBER_ID = col(PhoneNumber.id)


def _level(level: int) -> ColumnElement[int]:
    return literal_column(str(level), Integer)


SEEN_OF_NUMBER = case(
    (
        in_turn(access.is_permitted(Action.READ_GRANTS), not_(access.is_released())),
        _level(ALL_CHANGES),
    ),
    (access.access_to_any().is_not(None), _level(ALL_BUT_GRANTS)),
    else_=_level(NO_CHANGES),
)
"""What the viewer sees of the trail of the number of this row."""

_NEEDED = case(
    (_CHANGE.field == literal_column("'GRANT'", Text), _level(ALL_CHANGES)),
    else_=_level(ALL_BUT_GRANTS),
)

# As a subquery for one row, so that no plan reads all numbers first.
IS_SEEN = (
    select(SEEN_OF_NUMBER)
    .where(_CHANGE.phone_number_id == _NUMBER_ID)
    .correlate(PhoneNumberChange)
    .scalar_subquery()
    >= _NEEDED
)
"""Whether the viewer sees the change of this row."""

CONDITIONS: dict[str, ColumnElement[bool]] = {
    "actor": _CHANGE.actor_id == bindparam("actor", type_=Id),
    "by_people": _CHANGE.actor_id.is_not(None),
    "by_system": _CHANGE.actor_id.is_(None),
    "fields": any_of(_CHANGE.field, "fields"),
    "request_id": _CHANGE.request_id == bindparam("request_id", type_=Text),
    "since": _CHANGE.at >= bindparam("since", type_=UtcDateTime()),
    "until": _CHANGE.at < bindparam("until", type_=UtcDateTime()),
}
"""The conditions of a filter, with parameters of their names."""


@lru_cache(maxsize=8)
def seen_trails(most: int, *, by_ids: bool) -> Statement:
    """The ids of numbers of whose trail the viewer sees something, with how much: of those of
    `phone_number_ids`, or of all, then at most so many.
    """
    # How it is best read depends on how many numbers the viewer has.
    return Statement(partial(_seen, most, by_ids=by_ids), is_planned_once=False)


def _seen(most: int, *, by_ids: bool) -> Select[Any]:
    columns, is_seen = (_NUMBER_ID, SEEN_OF_NUMBER), _level(NO_CHANGES) < SEEN_OF_NUMBER
    if by_ids:
        return seen(keys("id", NUMBER_IDS), is_seen, *columns)
    return select(*columns).where(_NUMBER_ID.in_(_seen_ids(most)), is_seen)


def _seen_ids(most: int) -> Select[Any]:
    """Enough ids by each claim; a claim on a deleted or released number may not hold."""
    rows = literal_column(str(most), Integer)
    operates = access.CLAIMS[PhoneNumberAccess.OPERATOR]
    all_if_operator = case((operates, rows), else_=literal_column("0"))
    scans = [
        select(_NUMBER_ID).where(
            access.CLAIMS[PhoneNumberAccess.OWNER], not_(access.is_released())
        ),
        access.granted_ids().where(access.is_of_held_number()),
        select(_NUMBER_ID).where(not_(access.is_released())),
    ]
    grantees = select(func.count()).select_from(access.grantee_ids().subquery()).scalar_subquery()
    limits = (rows, rows * grantees, all_if_operator)  # each grantee can have the same numbers
    limited = [scan.limit(limit).subquery() for scan, limit in zip(scans, limits, strict=True)]
    found = union_all(*(select(each) for each in limited)).subquery()
    return select(found.c[0]).distinct().limit(rows)


MAX_STATEMENTS = 64
"""Kept of pages, and of counts: who filters a trail has few filters."""


@lru_cache(maxsize=MAX_STATEMENTS)
def page_statement(
    shape: RelatedShape, conditions: frozenset[str], database: str, *, of_each: bool
) -> Statement:
    """Changes with their actors, in the order in which they are read.

    `of_each`: those of `number_ids`, and of grants of `shared_ids`; else all that the viewer sees.
    """
    build = partial(_page, shape, conditions, database, of_each=of_each)
    return Statement(build, is_planned_once=conditions.isdisjoint(FINDS_FEW))


def _page(
    shape: RelatedShape, conditions: frozenset[str], database: str, *, of_each: bool
) -> Select[Any]:
    scan = _scan(shape, conditions, of_each=of_each)
    page = _latest_of_each(shape, scan, database) if of_each else scan.subquery()
    columns = [page.c[name] for name in CHANGE_COLUMNS]
    return (
        select(*columns, type_coerce(page.c.at, StoredMoment), page.c.request_id, *ACCOUNT_COLUMNS)
        .join_from(page, Account, col(Account.id) == page.c.actor_id, isouter=True)
        .order_by(*shape.sorted([page.c.at, page.c.id]))
    )


FINDS_FEW = frozenset({"actor", "request_id"})
"""Conditions that may find few of many: the best plan depends on their values."""


def _scan(shape: RelatedShape, conditions: Collection[str], *, of_each: bool) -> Select[Any]:
    """Some changes of all, or of one number, by an index in this order."""
    own = (_CHANGE.phone_number_id == NUMBER, is_readable()) if of_each else (IS_SEEN,)
    return (
        select(TRAIL)
        .where(*own, *(CONDITIONS[name] for name in sorted(conditions)), *_bounds(shape))
        .order_by(*shape.sorted([_CHANGE.at, _CHANGE.id]))
        .limit(ROWS)
    )


def _latest_of_each(shape: RelatedShape, scan: Select[Any], database: str) -> Subquery:
    source, change = SCANS_OF_EACH[database](scan)
    latest = select(*change).select_from(source)
    return latest.order_by(*shape.sorted([change.at, change.id])).limit(ROWS).subquery()


def _bounds(shape: RelatedShape) -> list[ColumnElement[bool]]:
    """The cursors: in this list what is before is later."""
    row = tuple_(_CHANGE.at, _CHANGE.id)
    after = [row < _cursor("after")] * shape.is_after
    return after + [row > _cursor("before")] * shape.is_before


def _cursor(name: str) -> ColumnElement[Any]:
    key = bindparam(f"{name}_key", type_=UtcDateTime())
    return tuple_(key, bindparam(f"{name}_id", type_=Id))


@lru_cache(maxsize=MAX_STATEMENTS)
def count_statement(conditions: frozenset[str], *, of_each: bool) -> Statement:
    """The statement for the total: one row with one count."""
    return Statement(partial(_count, conditions, of_each=of_each))


def _count(conditions: frozenset[str], *, of_each: bool) -> Select[Any]:
    own = (any_of(_CHANGE.phone_number_id, "number_ids"), is_readable()) if of_each else (IS_SEEN,)
    wanted = (CONDITIONS[name] for name in sorted(conditions))
    return select(func.count()).select_from(TRAIL).where(*own, *wanted)
