"""Counts of the numbers that a viewer sees, by one property.

Each count is one statement: the policy's branches are counted one by one and added up.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from itertools import starmap
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Text,
    case,
    cast,
    distinct,
    exists,
    false,
    func,
    inspect,
    literal_column,
    not_,
    null,
    select,
    true,
    union_all,
)

from database.statements import Statement
from database.types import OrderedText
from models import access
from models.enums import PhoneNumberAccess, PhoneNumberCountField
from models.records import CountRecord
from models.tables import COUNTED, PhoneNumber, PhoneNumberTag
from resolvers.context import Context
from resolvers.queries.lists.filters import (
    DELETED,
    DEPENDS_ON_VALUE,
    PhoneNumberFilter,
    branches,
    condition_values,
    conditions_named,
    conditions_of,
)
from resolvers.queries.lists.statements import MAX_STATEMENTS

MOST_VALUES = literal_column("1000", Integer)
"""How many values are counted: those that most numbers have."""

_ALL_VALUES = literal_column("2000000000", Integer)


async def phone_number_counts(
    context: Context, by: PhoneNumberCountField, given: PhoneNumberFilter
) -> list[CountRecord]:
    """How many of the numbers of a list have each value of a property, most first; of as many, by
    the value, none last. Raises BadInput, Unavailable.
    """
    context.check_listed("e164", given.e164 or ())
    values = condition_values(given)
    statement = _statement(by, given.accesses, conditions_of(values), context.database.name)
    parameters = values | access.parameters(context.viewer, context.clock())
    rows = await context.database.read(lambda connection: statement.rows(connection, parameters))
    return sorted(starmap(CountRecord, rows), key=_place)


def _place(counted: CountRecord) -> tuple[int, bool, str]:
    return -counted.count, counted.value is None, counted.value or ""


class _Part(NamedTuple):
    """Some of the numbers to count, found by the claim `kind`. `value` is that of each; a text, or
    None, if all have the same. `guard` is about the viewer only: if it is false, there are none.
    `counted` is negative to subtract them.
    """

    kind: PhoneNumberAccess
    value: ColumnElement[Any] | str | None
    conditions: tuple[ColumnElement[bool], ...]
    guard: ColumnElement[bool] | None = None
    counted: ColumnElement[int] = func.count()

    def among(self, *conditions: ColumnElement[bool]) -> "_Part":
        """Those of them for which the conditions hold."""
        return self._replace(conditions=(*self.conditions, *conditions))

    def subtracted(self) -> "_Part":
        """The same, to subtract."""
        return self._replace(counted=-self.counted)

    @property
    def untagged(self) -> "_Part":
        """The same, as numbers without a tag."""
        return self._replace(value=None)


@lru_cache(maxsize=MAX_STATEMENTS)
def _statement(
    by: PhoneNumberCountField,
    accesses: tuple[PhoneNumberAccess, ...],
    conditions: frozenset[str],
    database: str,
) -> Statement:
    """The statement of a count: values and their counts."""
    build = partial(_counts, by, accesses, conditions, database)
    return Statement(build, is_planned_once=conditions.isdisjoint(DEPENDS_ON_VALUE))


def _counts(
    by: PhoneNumberCountField,
    accesses: tuple[PhoneNumberAccess, ...],
    conditions: frozenset[str],
    database: str,
) -> Select[Any, Any]:
    parts = _parts(by, accesses, conditions)
    if not parts:
        return select(null(), null()).where(false())
    merged = union_all(*(select(_count(part, database).subquery()) for part in parts)).subquery()
    total = cast(func.sum(merged.c.count), BigInteger)
    return (
        select(func.min(merged.c.value), total)
        .group_by(merged.c.key)
        .having(total > 0)
        .order_by(total.desc(), merged.c.key)
        .limit(MOST_VALUES)
    )


def _parts(
    by: PhoneNumberCountField,
    accesses: tuple[PhoneNumberAccess, ...],
    conditions: frozenset[str],
) -> list[_Part]:
    """What is counted, with the conditions of the filter."""
    found = _of_branches(by, accesses, conditions)
    if conditions:
        return [each for part in found for each in _filtered(by, part, conditions)]
    return [each for part in found for each in _held(by, part)]


def _filtered(by: PhoneNumberCountField, part: _Part, conditions: frozenset[str]) -> list[_Part]:
    found = part.among(*conditions_named(conditions, part.kind))
    return _tagged_or_not(found) if by == PhoneNumberCountField.TAG else [found]


def _held(by: PhoneNumberCountField, part: _Part) -> list[_Part]:
    """Those that are held. Those that are not are few and have an index of their own: to count only
    the others would read every row, not only an index. Of granted ones each row is read anyway.
    """
    held = part.among(access.is_held())
    if by == PhoneNumberCountField.TAG:
        return _of_tags(part, held)
    if part.kind == PhoneNumberAccess.GRANTED:
        return [held]
    return [*_split(by, part), part.among(not_(access.is_held())).subtracted()]


def _of_branches(
    by: PhoneNumberCountField,
    accesses: tuple[PhoneNumberAccess, ...],
    conditions: frozenset[str],
) -> list[_Part]:
    if by == PhoneNumberCountField.ACCESS and DELETED not in conditions:
        return _by_access(accesses)
    return [
        _Part(branch.kind, _COLUMNS.get(by, str(branch.access)), (branch.condition,), branch.guard)
        for branch in branches(accesses, conditions)
    ]


def _by_access(accesses: tuple[PhoneNumberAccess, ...]) -> list[_Part]:
    """What an operator neither owns nor was granted is all without these: to look for a grant of
    each number would take longer.
    """
    owner, granted, operator = PhoneNumberAccess
    claimed = [
        _Part(one.kind, str(one.access), (one.condition,))
        for one in access.branches([owner, granted])
    ]
    everything = _Part(operator, operator, (), access.CLAIMS[operator])
    others = [
        everything,
        *(one._replace(value=operator, guard=everything.guard).subtracted() for one in claimed),
    ]
    found = [part for part in claimed if part.value in accesses]
    return found + others * (operator in accesses)


def _of_tags(part: _Part, held: _Part) -> list[_Part]:
    """Most numbers may have no tag: those are all without the tagged ones, which are found by their
    tags.
    """
    if part.kind == PhoneNumberAccess.GRANTED:
        return _tagged_or_not(held)
    by_tags = _by_tags(part, held)
    tagged = by_tags._replace(value=None, counted=func.count(distinct(_TAG.c.phone_number_id)))
    all_held = [part.untagged, part.untagged.among(not_(access.is_held())).subtracted()]
    return [by_tags, *all_held, tagged.subtracted()]


def _by_tags(part: _Part, held: _Part) -> _Part:
    """The tags of those that are held. Where all tags of an owner are, or all, the numbers are not
    read for it: only those that are not held, which are few.
    """
    if part.kind == PhoneNumberAccess.OWNER:
        return part._replace(conditions=(_TAG.c.owner_id == access.VIEWER_ID, _IS_OF_HELD))
    if _is_among(true(), part.conditions):
        return part.among(_IS_OF_HELD)
    return held.among(_HAS_TAG)


def _tagged_or_not(part: _Part) -> list[_Part]:
    return [part.among(_HAS_TAG), part.untagged.among(_NUMBER.tag_keys.is_(None))]


def _split(by: PhoneNumberCountField, part: _Part) -> list[_Part]:
    """Those with and without a nickname are counted one by one: SQLite does not sort them then."""
    if by != PhoneNumberCountField.HAS_NICKNAME:
        return [part]
    named, unnamed = part._replace(value="true"), part._replace(value="false")
    return [named.among(_NICKNAME.is_not(None)), unnamed.among(_NICKNAME.is_(None))]


def _count(part: _Part, database: str) -> Select[Any, Any, int]:
    """The LIMIT is 0 if the guard is false, so that nothing is read."""
    key, shown, groups = _key(part.value, database)
    counted = select(key.label("key"), shown.label("value"), part.counted.label("count"))
    grouped = counted.select_from(_tables(part)).where(*part.conditions).group_by(*groups)
    if part.guard is None:
        return grouped
    return grouped.limit(case((part.guard, _ALL_VALUES), else_=literal_column("0")))


def _tables(part: _Part) -> FromClause:
    if _is_among(_IS_OF_HELD, part.conditions):
        return _TAG
    return _TAGGED if _is_among(_HAS_TAG, part.conditions) else _NUMBERS


def _is_among(condition: object, conditions: Iterable[object]) -> bool:
    return any(each is condition for each in conditions)


_Key: TypeAlias = tuple[ColumnElement[Any], ColumnElement[Any], list[ColumnElement[Any]]]


def _key(value: ColumnElement[Any] | str | None, database: str) -> _Key:
    """By what a value is known, how it is shown, and what its numbers are grouped by."""
    if value is _TAG.c.tag:
        # Numbers can have a tag in several spellings.
        return _TAG.c.key, func.min(cast(value, OrderedText)), [_TAG.c.key]
    if isinstance(value, ColumnElement):
        return value, value, _GROUPS[database](value)
    shared = literal_column("CAST(NULL AS TEXT)" if value is None else f"'{value}'", Text)
    return shared, shared, []


def _each_value(value: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    return [value]


def _as_in_index(value: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    """In the order of the index: SQLite would sort all rows to group them by the value alone."""
    indexed: list[ColumnElement[Any]] = [_NUMBER[name] for name in COUNTED]
    place = next((n for n, column in enumerate(indexed) if column is value), None)
    return [value] if place is None else indexed[: place + 1]


_GROUPS: dict[str, Callable[[ColumnElement[Any]], list[ColumnElement[Any]]]] = {
    "postgresql": _each_value,
    "sqlite": _as_in_index,
}
"""What numbers are grouped by to count a value, finer than the value or the same."""

_NUMBER = inspect(PhoneNumber).local_table.c
_NICKNAME = _NUMBER.nickname_key
_TAG = inspect(PhoneNumberTag).local_table
_NUMBERS = inspect(PhoneNumber).local_table
_HAS_TAG = _TAG.c.phone_number_id == _NUMBER.id
_TAGGED = _TAG.join(_NUMBERS, _HAS_TAG)
_IS_OF_HELD = not_(
    exists(select(literal_column("1")).where(_HAS_TAG, not_(access.is_held())).correlate(_TAG))
)

_COLUMNS: dict[PhoneNumberCountField, ColumnElement[Any]] = {
    PhoneNumberCountField.CALLING_NAME_STATUS: _NUMBER.calling_name_status,
    PhoneNumberCountField.COUNTRY: _NUMBER.country_code,
    PhoneNumberCountField.HAS_NICKNAME: case((_NICKNAME.is_not(None), "true"), else_="false"),
    PhoneNumberCountField.NUMBER_TYPE: _NUMBER.number_type,
    PhoneNumberCountField.PRODUCT_TYPE: _NUMBER.product_type,
    PhoneNumberCountField.STATUS: _NUMBER.status,
    PhoneNumberCountField.TAG: _TAG.c.tag,
    PhoneNumberCountField.TYPE: _NUMBER.type,
}
"""The value of a number by each property but its access, which depends on the viewer."""
