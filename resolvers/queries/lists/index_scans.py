"""Index scans that find the first rows of a page: one for each branch of the policy.

PostgreSQL plans these statements once, without their parameters (docs/decisions/0020). So each is
written so that there is only one sensible plan. A scan returns ids, the viewer's access and the
value of the order's key. The other columns are read only for the numbers on the page.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Integer,
    Select,
    Subquery,
    Text,
    and_,
    bindparam,
    false,
    func,
    inspect,
    literal_column,
    not_,
    or_,
    select,
    true,
)

from models import access
from models.access import CLAIMS, OWNERSHIP, Branch
from models.enums import PhoneNumberAccess, PhoneNumberOrderField
from models.tables import PhoneNumber, PhoneNumberGrant
from resolvers.queries.lists.filters import (
    ASSOCIATION,
    DELETED,
    HAS_NICKNAME,
    REFERENCE,
    TAGS,
    is_among_tagged,
    without_owner_index,
)
from resolvers.queries.lists.page_shapes import (
    FRONTIER,
    HAS_GAPS,
    ORDER_KEYS,
    PageShape,
    Range,
    Rows,
    Way,
    grant_columns,
    order_columns,
    ranges,
)
from resolvers.queries.lists.search_terms import FROM_INDEX, OWN_TERMS, TERMS, has_terms

_NUMBER = inspect(PhoneNumber).local_table.c
_GRANT = inspect(PhoneNumberGrant).local_table.c

GATHERED = frozenset({ASSOCIATION, DELETED, REFERENCE, TAGS})
"""Conditions that have an index of their own, and find few among all numbers."""

FINDS_FEW = frozenset({"e164", "e164_starts_with"})
"""Conditions for which a lookup in an index is faster than a scan in the order of the list."""

MANY_GRANTS = 2_000
"""Of a viewer who was granted no more numbers, each is looked at; of others, what the search index
finds.
"""


def scans(shape: PageShape, branch: Branch, database: str) -> list[Select[Any]]:
    """The scans of one branch, each with a LIMIT. They return `id`, `viewer_access` and `key`."""
    if shape.way in _GATHERING:
        return _by_index(shape, branch, database)
    return [scan for part in ranges(shape) for scan in _scans(shape, branch, part, database)]


def _by_index(shape: PageShape, branch: Branch, database: str) -> list[Select[Any]]:
    """What an index finds of the branch. Of granted numbers that are few, each is looked at."""
    gather = _GATHERING[shape.way]
    if branch.kind != PhoneNumberAccess.GRANTED:
        return [gather(shape, branch, database)]
    few = [_gather(shape.of_each(), branch, part, not_(_has_many())) for part in ranges(shape)]
    return [*few, gather(shape, _guarded(branch, _has_many()), database)]


def _scans(shape: PageShape, branch: Branch, part: Range, database: str) -> list[Select[Any]]:
    """The scans of one range of the branch."""
    branch = _without_excluded(shape, branch, part)
    if not GATHERED.isdisjoint(shape.conditions):
        is_by_tags = GATHERED & shape.conditions == {TAGS}
        return [_gather(shape, without_owner_index(branch) if is_by_tags else branch, part)]
    if branch.kind == PhoneNumberAccess.GRANTED:
        return _scans_of_granted(shape, branch, part, database)
    scan = _scan_all if branch.kind == PhoneNumberAccess.OPERATOR else _scan_owned
    parts = _split_ties(shape, part, database)
    if shape.is_bounded:
        return [bounded for each in parts for bounded in _bounded(shape, branch, each, scan)]
    return [scan(shape, branch, each) for each in parts]


def _without_excluded(shape: PageShape, branch: Branch, part: Range) -> Branch:
    """The branch, empty if the filter excludes the range: by nickname those with one and without
    one are in a range each.
    """
    is_split = shape.order.field == PhoneNumberOrderField.NICKNAME
    if not is_split or HAS_NICKNAME not in shape.conditions:
        return branch
    wanted = bindparam(HAS_NICKNAME, type_=Boolean)
    return _guarded(branch, wanted if part.is_keyed else not_(wanted))


def _scans_of_granted(
    shape: PageShape, branch: Branch, part: Range, database: str
) -> list[Select[Any]]:
    if not shape.are_grants_indexed:
        return [_gather(shape, branch, part)]
    if shape.is_bounded:
        return _bounded_granted(shape, branch, part, database)
    if shape.conditions.isdisjoint(FINDS_FEW):
        return [_each_grantee(shape, branch, _granted(shape, branch, part), database)]
    return [_gather(shape, branch, part)]


def _guarded(branch: Branch, guard: ColumnElement[bool]) -> Branch:
    return branch._replace(guard=guard if branch.guard is None else and_(branch.guard, guard))


def _split_ties(shape: PageShape, part: Range, database: str) -> list[Range]:
    """On SQLite, a range of its own for rows with the same key as the cursor.

    SQLite uses only the key to find the start of a scan. It would read and skip all rows with the
    cursor's key, and numbers of one import have the same.
    """
    start = "before" if shape.is_backward else "after"
    starts = [cursor for cursor in part.cursors if cursor.name == start]
    has_ties = part.is_keyed and len(order_columns(shape.order.field)) > 1
    if not (database == "sqlite" and starts and has_ties):
        return [part]
    others = [cursor for cursor in part.cursors if cursor.name != start]
    return [
        part._replace(cursors=(*others, *(cursor._replace(rows=rows) for cursor in starts)))
        for rows in (Rows.TIES, Rows.OTHERS)
    ]


def _scan_all(shape: PageShape, branch: Branch, part: Range) -> Select[Any]:
    key = ORDER_KEYS[shape.order.field]
    return (
        _found(branch, _NUMBER.id, key)
        .where(branch.condition, *_in_range(shape, branch, part))
        .order_by(*shape.sorted(order_columns(shape.order.field)))
        .limit(shape.limit(branch.guard))
    )


def _scan_owned(shape: PageShape, branch: Branch, part: Range) -> Select[Any]:
    """The scan starts its ORDER BY with the owner, and has no equality that would let the planner
    remove it. So only the index that begins with the owner fits.

    Orders with gaps need a condition for their two ranges too, and have an index with all columns.
    """
    if shape.order.field in HAS_GAPS:
        return _scan_all(shape, branch, part)
    columns, (owner, viewer) = order_columns(shape.order.field), OWNERSHIP
    ends = {cursor.is_lower: cursor.bounds(columns, OWNERSHIP) for cursor in part.cursors}
    return (
        _found(branch, _NUMBER.id, columns[0])
        .where(ends.get(True, owner >= viewer), ends.get(False, owner <= viewer))
        .where(*shape.filters(branch))
        .order_by(*shape.sorted([owner, *columns]))
        .limit(shape.limit(branch.guard))
    )


Columns: TypeAlias = Sequence[ColumnElement[Any]]
Scan: TypeAlias = Callable[[PageShape, Branch, Range], Select[Any]]


def _bounded(
    shape: PageShape, branch: Branch, part: Range, scan: Scan
) -> tuple[Select[Any], Select[Any]]:
    """What a scan finds among the rows that it may look at, and the last of these rows, unless it
    has found enough before.
    """
    excluded: tuple[ColumnElement[bool], ...] = ()
    if branch.kind == PhoneNumberAccess.OPERATOR:  # what it excludes is looked at too
        branch, excluded = branch._replace(condition=true()), (branch.condition,)
    bare = shape.without_filter(shape.looked_at)
    order = [_NUMBER.owner_id] * (scan is _scan_owned)
    rows = _at_most(bare, scan(bare, branch, part).add_columns(*order)).subquery()
    sorted_by = [rows.c[column.name] for column in order] + [rows.c.key, rows.c.id]
    found = (
        select(rows.c.id, rows.c.viewer_access, rows.c.key)
        .where(_meets(rows, *shape.filters(branch), *excluded))
        .order_by(*shape.sorted(sorted_by))
        .limit(shape.limit())
        .cte()
    )
    count = select(func.count()).select_from(found).scalar_subquery()
    is_short = count < literal_column(str(shape.rows), Integer)
    one = shape.without_filter(1)
    last = scan(one, branch, part).limit(one.limit(branch.guard, is_short))
    return select(found), _as_frontier(last.offset(_before_last(shape)))


def _meets(rows: Subquery, *conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether the number of a row meets the conditions. It is looked up for one row after the
    other: for a join, PostgreSQL would read all numbers if they are not very many.
    """
    number: Select[Any] = (
        select(literal_column("1"))
        .select_from(PhoneNumber)
        .where(_NUMBER.id == rows.c.id, *conditions)
        .limit(literal_column("1", Integer))
        .correlate(rows)
    )
    return number.scalar_subquery().is_not(None)


def _at_most(shape: PageShape, guarded: Select[Any]) -> Select[Any]:
    """The rows of a scan. PostgreSQL does not know a LIMIT with a guard when it plans, and would
    expect a tenth of all rows.
    """
    return select(guarded.subquery()).limit(shape.limit())


def _before_last(shape: PageShape) -> ColumnElement[int]:
    """How many rows are before the last one that a scan looks at."""
    return literal_column(str(shape.looked_at - 1), Integer)


def _as_frontier(last: Select[Any]) -> Select[Any]:
    row = last.subquery()
    return select(row.c.id, literal_column(f"'{FRONTIER}'", Text).label("viewer_access"), row.c.key)


def _gather(
    shape: PageShape, branch: Branch, part: Range, guard: ColumnElement[bool] | None = None
) -> Select[Any]:
    """All granted numbers, or all of an index for their condition, sorted."""
    return (
        _found(branch, _NUMBER.id, ORDER_KEYS[shape.order.field])
        .where(branch.condition, *_in_range(shape, branch, part))
        .order_by(*_without_index(shape) * shape.is_sorted)
        .limit(shape.limit(branch.guard, guard))
    )


def _gather_found(shape: PageShape, branch: Branch, database: str) -> Select[Any]:
    """All of the branch that the search index finds, sorted. It knows owners too."""
    numbers = _found(branch, _NUMBER.id, ORDER_KEYS[shape.order.field])
    found = numbers.select_from(FROM_INDEX[database]).where(has_terms(_terms_for(branch)))
    return _of_branch(shape, without_owner_index(branch), found)


def _gather_tagged(shape: PageShape, branch: Branch, _: str) -> Select[Any]:
    """All of the branch that have any of the tags, sorted."""
    numbers = _found(branch, _NUMBER.id, ORDER_KEYS[shape.order.field])
    others = shape._replace(conditions=shape.conditions - {TAGS})
    return _of_branch(
        others, without_owner_index(branch), numbers.where(is_among_tagged(branch.kind))
    )


def _of_branch(shape: PageShape, branch: Branch, found: Select[Any]) -> Select[Any]:
    """Those of the found numbers that are in the branch and meet the filter, sorted.

    None, if there is no range: `after` is behind `before`.
    """
    in_ranges = (and_(true(), *_in_part(shape, part)) for part in ranges(shape))
    is_last = ORDER_KEYS[shape.order.field].is_(None)
    order = [is_last.desc() if shape.is_backward else is_last, *_without_index(shape)]
    return (
        found.where(*shape.filters(branch), _claim(branch), or_(false(), *in_ranges))
        .order_by(*order * shape.is_sorted)
        .limit(shape.limit(branch.guard))
    )


_GATHERING = {Way.FOUND: _gather_found, Way.TAGGED: _gather_tagged}


def _terms_for(branch: Branch) -> str:
    return OWN_TERMS if branch.kind == PhoneNumberAccess.OWNER else TERMS


def _claim(branch: Branch) -> ColumnElement[bool]:
    """The condition of the branch, as a question about one number."""
    if branch.kind == PhoneNumberAccess.GRANTED:
        return and_(not_(CLAIMS[PhoneNumberAccess.OWNER]), access.is_granted())
    return branch.condition


def _without_index(shape: PageShape) -> list[ColumnElement[Any]]:
    """The order, by expressions that no index has. Otherwise PostgreSQL would scan all numbers in
    this order, because it expects to find one of them soon.
    """
    keys = (ORDER_KEYS[shape.order.field], _NUMBER.id)
    return shape.sorted([func.coalesce(column, column) for column in keys])


def has_many(most: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether the viewer has more grants than this. It does not depend on a row."""
    grants: Select[Any] = (
        select(literal_column("1"))
        .where(access.is_to_viewer())
        .limit(most + literal_column("1", Integer))
    )
    return select(func.count()).select_from(grants.subquery()).scalar_subquery() > most


def _has_many() -> ColumnElement[bool]:
    return has_many(literal_column(str(MANY_GRANTS), Integer))


def _granted(shape: PageShape, branch: Branch, part: Range) -> Select[Any]:
    """The numbers granted to one grantee, by the index of grants for the order."""
    keys = grant_columns(shape.order.field)
    return (
        select(_GRANT.phone_number_id.label("id"), keys[0].label("key"))
        .join(PhoneNumber, _NUMBER.id == _GRANT.phone_number_id)
        .where(_GRANT.grantee_id == _GRANTEES.c.grantee_id, access.has_not_ended())
        .where(not_(CLAIMS[PhoneNumberAccess.OWNER]), *shape.filters(branch))
        .where(*_within(shape, part, keys, [_GRANT.phone_number_id]))
        .order_by(*shape.sorted(keys))
        .limit(shape.limit(branch.guard))
    )


def _bounded_granted(
    shape: PageShape, branch: Branch, part: Range, database: str
) -> list[Select[Any]]:
    """What meets the filter among the first grants of each grantee, and the last of these."""
    bare = shape.without_filter(shape.looked_at)
    rows = _at_most(bare, _granted(bare, branch, part).correlate(_GRANTEES)).subquery()
    order = shape.sorted([rows.c.key, rows.c.id])
    looked_at = select(rows.c.id, rows.c.key).order_by(*order)
    found = looked_at.where(_meets(rows, *shape.filters(branch))).limit(shape.limit())
    last = looked_at.limit(literal_column("1", Integer)).offset(_before_last(shape))
    return [
        _each_grantee(shape, branch, found, database),
        _as_frontier(_each_grantee(shape, branch, last, database)),
    ]


def _each_grantee(
    shape: PageShape, branch: Branch, granted: Select[Any], database: str
) -> Select[Any]:
    """What a scan finds for each grantee. A number with several grants is returned once.

    SQLite has no LATERAL: the ids of each grantee become a JSON list there.
    """
    if database == "postgresql":
        found = granted.lateral("found")
        rows = _found(branch, found.c.id, found.c.key).select_from(_GRANTEES).join(found, true())
        return rows.distinct()
    ids = granted.correlate(_GRANTEES).subquery()
    listed = select(func.json_group_array(ids.c.id)).scalar_subquery()
    each = func.json_each(listed).table_valued("value", name="each")
    return (
        _found(branch, _NUMBER.id, ORDER_KEYS[shape.order.field])
        .select_from(_GRANTEES)
        .join(each, true())
        .join(PhoneNumber, _NUMBER.id == each.c.value)
        .distinct()
    )


_GRANTEES = access.grantee_ids().subquery("grantees")


def _found(branch: Branch, number_id: ColumnElement[Any], key: ColumnElement[Any]) -> Select[Any]:
    access = "NULL" if branch.access is None else f"'{branch.access.value}'"
    return select(
        number_id.label("id"), literal_column(access, Text).label("viewer_access"), key.label("key")
    )


def _in_range(shape: PageShape, branch: Branch, part: Range) -> list[ColumnElement[bool]]:
    """The conditions of the filter, of the range and of its cursors."""
    return shape.filters(branch) + _in_part(shape, part)


def _in_part(shape: PageShape, part: Range) -> list[ColumnElement[bool]]:
    """The conditions of the range and of its cursors."""
    return _within(shape, part, order_columns(shape.order.field), [_NUMBER.id])


def _within(
    shape: PageShape, part: Range, keys: Columns, ids: Columns
) -> list[ColumnElement[bool]]:
    """The conditions of the range and of its cursors, on these columns. A range without keys has
    only ids.
    """
    conditions = [cursor.bounds(keys if part.is_keyed else ids) for cursor in part.cursors]
    if not part.is_keyed:
        conditions.append(keys[0].is_(None))
    elif shape.order.field in HAS_GAPS and not part.cursors:
        # Not with a cursor: it excludes rows without a key too, and SQLite would start the scan at
        # this condition instead of at the cursor.
        conditions.append(keys[0].is_not(None))
    return conditions
