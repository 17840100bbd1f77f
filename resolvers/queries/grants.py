"""The grants of numbers, as their owners see them: those in force, oldest first."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache, partial
from typing import Any, TypeAlias

from sqlalchemy import (
    Connection,
    FromClause,
    Select,
    and_,
    bindparam,
    func,
    inspect,
    select,
    tuple_,
)

from database.functions import any_of, in_turn, pairs_of
from database.statements import Row, Statement
from database.types import Id, UtcDateTime
from models import access
from models.records import AccountRecord, GrantRecord, PhoneNumberRecord
from models.tables import Account, PhoneNumber, PhoneNumberGrant
from resolvers.queries.lists.pagination import (
    GRANTS_ORDER,
    ConnectionRecord,
    PageArguments,
    Position,
)
from resolvers.queries.related import (
    ROWS,
    Pages,
    RelatedPages,
    RelatedShape,
    page_parameters,
    ranked,
    related_pages,
    related_shape,
)

ALL = 2**31 - 2
"""A page size for all grants."""

Key: TypeAlias = tuple[int, ...]
"""The number and the grantee of a grant."""


def grants_of(
    number: PhoneNumberRecord, page: PageArguments
) -> ConnectionRecord[GrantRecord] | None:
    """A page of the grants that were loaded with the number; None if they must not be seen."""
    if number.grants is None:
        return None
    found = number.grants[page]
    positions = [Position(grant.created_at, grant.grantee.id) for grant in found.rows]
    return ConnectionRecord(page, found.rows, positions, found.has_more, found.total_count)


def grants_in_force(
    connection: Connection, number: PhoneNumberRecord, now: datetime
) -> Sequence[GrantRecord]:
    """All grants of a number that are in force. The caller has authorized READ_GRANTS."""
    page = PageArguments(ALL, False, None, None, GRANTS_ORDER)
    found = related_grants(connection, [number.id], RelatedPages(frozenset({page})), now)
    return found[number.id][page].rows


def visible_grants(
    connection: Connection, keys: Collection[Key], parameters: Mapping[str, Any]
) -> dict[Key, GrantRecord]:
    """The grants in force with these numbers and grantees, of numbers whose grants the viewer may
    see.
    """
    rows = _VISIBLE.rows(connection, {**parameters, "keys": list(keys)})
    return {(grant.phone_number_id, grant.grantee.id): grant for grant in map(_record, rows)}


def grants_to_viewer(
    connection: Connection, parameters: Mapping[str, Any]
) -> dict[int, tuple[GrantRecord, ...]]:
    """The grants in force of `number_ids` to the viewer and the viewer's teams, oldest first."""
    found: defaultdict[int, tuple[GrantRecord, ...]] = defaultdict(tuple)
    for grant in map(_record, _TO_VIEWER.rows(connection, parameters)):
        found[grant.phone_number_id] += (grant,)
    return found


def related_grants(
    connection: Connection, number_ids: Collection[int], asked: RelatedPages, now: datetime
) -> Pages[GrantRecord]:
    """The selected pages of the grants of numbers. The caller has authorized READ_GRANTS."""
    parameters = {"number_ids": list(number_ids), "now": now}

    def load(page: PageArguments) -> Iterator[tuple[int, GrantRecord]]:
        statement = _page_statement(related_shape(page))
        for row in statement.rows(connection, parameters | page_parameters(page)):
            yield row[0], _record(row)

    def count() -> Mapping[int, int]:
        return dict(_COUNTS.rows(connection, parameters))

    return related_pages(number_ids, asked, load, count)


def _record(row: Row) -> GrantRecord:
    grantee, granted_by = map(AccountRecord._make, (row[1:_SECOND], row[_SECOND:_OWN]))
    return GrantRecord(row[0], grantee, granted_by, *row[_OWN:])


_TABLE = inspect(PhoneNumberGrant).local_table
_GRANT = _TABLE.c
_ACCOUNT = inspect(Account).local_table
# The number's id, two accounts, and the grant's own columns.
_SECOND = 1 + len(AccountRecord._fields)
_OWN = _SECOND + len(AccountRecord._fields)
_ORDER = (_GRANT.created_at, _GRANT.grantee_id)
_AFTER = (bindparam("after_key", type_=UtcDateTime()), bindparam("after_id", type_=Id))
_BEFORE = (bindparam("before_key", type_=UtcDateTime()), bindparam("before_id", type_=Id))


@lru_cache(maxsize=8)
def _page_statement(shape: RelatedShape) -> Statement:
    return Statement(partial(_page, shape))


def _page(shape: RelatedShape) -> Select[Any]:
    """Grants with grantee and granter, sorted by number, then as they are read."""
    after = [tuple_(*_ORDER) > tuple_(*_AFTER)] * shape.is_after
    before = [tuple_(*_ORDER) < tuple_(*_BEFORE)] * shape.is_before
    conditions = [access.has_not_ended(), access.is_of_held_number(), *after, *before]
    grant = ranked(_GRANT, _GRANT.phone_number_id, conditions, shape.sorted(_ORDER))
    return (
        _with_accounts(grant)
        .where(grant.c.rank <= ROWS)
        .order_by(grant.c.phone_number_id, grant.c.rank)
    )


def _with_accounts(grant: FromClause, found: FromClause | None = None) -> Select[Any]:
    """The columns that `_record` reads, of grants with grantee and granter. `found`: the outer join
    in which the grants are found.
    """
    grantee, granted_by = _ACCOUNT.alias(), _ACCOUNT.alias()
    is_outer = found is not None
    accounts = [who.c[name] for who in (grantee, granted_by) for name in AccountRecord._fields]
    return (
        select(grant.c.phone_number_id, *accounts, grant.c.created_at, grant.c.expires_at)
        .select_from(grant if found is None else found)
        .join(grantee, grantee.c.id == grant.c.grantee_id, isouter=is_outer)
        .join(granted_by, granted_by.c.id == grant.c.granted_by_id, isouter=is_outer)
    )


def _visible() -> Select[Any]:
    asked = pairs_of("keys").table_valued("first", "second", name="asked")
    number, is_asked_for = inspect(PhoneNumber).local_table, _GRANT.grantee_id == asked.c.second
    found = asked.outerjoin(number, number.c.id == asked.c.first).outerjoin(
        _TABLE, and_(_GRANT.phone_number_id == asked.c.first, is_asked_for)
    )
    is_in_force = and_(access.is_held(), access.has_not_ended())
    is_seen = access.is_seen_row(in_turn(access.sees_grant(), is_in_force), _GRANT.grantee_id)
    return _with_accounts(_TABLE, found).where(is_seen)


_VISIBLE = Statement(_visible)
_TO_VIEWER = Statement(
    lambda: (
        _with_accounts(_TABLE)
        .where(
            any_of(_GRANT.phone_number_id, "number_ids"),
            access.is_to_viewer(),
            access.has_not_ended(),
            access.is_of_held_number(),
        )
        .order_by(*_ORDER)
    )
)
_COUNTS = Statement(
    lambda: (
        select(_GRANT.phone_number_id, func.count())
        .where(
            any_of(_GRANT.phone_number_id, "number_ids"),
            access.has_not_ended(),
            access.is_of_held_number(),
        )
        .group_by(_GRANT.phone_number_id)
    )
)
