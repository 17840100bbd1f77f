"""The numbers granted to a viewer, as their grants tell of them: what is counted without reading a
number. That is an index scan of the grants of one grantee (docs/decisions/0082).

A number can be granted to the viewer and to several of the viewer's teams. So all grants of one of
these are counted, of whichever has most, and of the others only those of further numbers.
"""

from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    FromClause,
    Integer,
    ScalarSelect,
    Select,
    bindparam,
    func,
    inspect,
    literal_column,
    or_,
    select,
    true,
)

from database.functions import any_of, is_among
from database.joins import InOrder
from models import access
from models.tables import GRANT_COUNTED, GRANT_COUNTS, PhoneNumberGrant, PhoneNumberTag
from resolvers.queries.lists.filters import ONE_OF

GRANTS = inspect(PhoneNumberGrant).local_table
_GRANT = GRANTS.c

INDEXED: list[ColumnElement[Any]] = [_GRANT[name] for name in GRANT_COUNTED]
"""The columns of the index, behind the grantee."""

_TAG = inspect(PhoneNumberTag).local_table
_IS_OF_GRANT = _TAG.c.phone_number_id == _GRANT.phone_number_id


class _Tagged(InOrder):
    """Grants, found by the index that tells which have tags, with the tags of their numbers."""

    inherit_cache = True
    index = GRANT_COUNTS


_OF_GRANT = (
    select(_TAG.c.tag, _TAG.c.key)
    .where(_IS_OF_GRANT)
    .offset(literal_column("0", Integer))
    .lateral("tag_of_grant")
)
TAGS: dict[str, tuple[FromClause, ColumnElement[Any]]] = {
    "postgresql": (GRANTS.join(_OF_GRANT, true()), _OF_GRANT.c.tag),
    "sqlite": (_Tagged(GRANTS, _TAG, _IS_OF_GRANT), _TAG.c.tag),
}
"""Grants with the tags of their numbers, and the column of these. They are looked up for one grant
after the other: PostgreSQL would read the tags of all numbers to join them (hence the OFFSET).
"""
KEYS_OF_TAGS = [(_OF_GRANT.c.tag, _OF_GRANT.c.key)]

HAS_NICKNAME: ColumnElement[bool] = _GRANT.number_has_nickname
HAS_TAGS: ColumnElement[bool] = _GRANT.number_has_tags


def _is(name: str, flag: ColumnElement[bool]) -> ColumnElement[bool]:
    return flag == bindparam(name, type_=Boolean)


CONDITIONS: dict[str, ColumnElement[bool]] = {
    **{name: any_of(_GRANT[f"number_{column}"], name) for name, column in ONE_OF.items()},
    "has_nickname": _is("has_nickname", HAS_NICKNAME),
    "has_tags": _is("has_tags", HAS_TAGS),
}
"""Those of filters.CONDITIONS that grants can tell, with the same parameters."""


def value_of(value: ColumnElement[Any] | str | None) -> ColumnElement[Any] | str | None:
    """The value of a granted number by its grant: the copy of a column, or what all have."""
    if isinstance(value, Column) and (copy := f"number_{value.name}") in GRANT_COUNTED:
        return _GRANT[copy]
    return value


def can_tell(conditions: Collection[str]) -> bool:
    """Whether the grants tell which numbers meet these conditions."""
    return CONDITIONS.keys() >= set(conditions)


def each_once(conditions: Collection[str]) -> list[tuple[ColumnElement[bool], ...]]:
    """The conditions on grants that find each granted number that is not the viewer's own once, if
    it meets the conditions of the filter: for the grants of the main grantee, and for the others.
    """
    met = (
        *(CONDITIONS[name] for name in sorted(conditions)),
        _GRANT.number_former_status.is_(None),
        _GRANT.number_owner_id != access.VIEWER_ID,
        access.has_not_ended(),
    )
    others = select(_GRANTEES.c.grantee_id).where(_GRANTEES.c.grantee_id != _main_grantee())
    return [
        (_GRANT.grantee_id == _main_grantee(), *met),
        (is_among(_GRANT.grantee_id, others), *met, _is_first()),
    ]


_GRANTEES = access.grantee_ids().subquery("grantees")
_MAIN = (
    select(_GRANTEES.c.grantee_id)
    .order_by(
        select(func.count())
        .select_from(GRANTS)
        .where(_GRANT.grantee_id == _GRANTEES.c.grantee_id)
        .scalar_subquery()
        .desc()
    )
    .limit(literal_column("1", Integer))
    .cte("main_grantee")
)


def _main_grantee() -> ScalarSelect[int]:
    """The viewer or the team of the viewer that has most grants."""
    return select(_MAIN.c.grantee_id).scalar_subquery()


def _is_first() -> ColumnElement[bool]:
    """Whether no other grant of the number is counted: none to the main grantee or one with a
    smaller id. It is looked up for one grant after the other.
    """
    other = GRANTS.alias("other_grant")
    others: Select[Any] = (
        select(literal_column("1"))
        .where(other.c.phone_number_id == _GRANT.phone_number_id)
        .where(is_among(other.c.grantee_id, access.grantee_ids()))
        .where(access.is_to_come(other.c.expires_at))
        .where(or_(other.c.grantee_id == _main_grantee(), other.c.grantee_id < _GRANT.grantee_id))
        .limit(literal_column("1", Integer))
        .correlate(GRANTS)
    )
    return others.scalar_subquery().is_(None)
