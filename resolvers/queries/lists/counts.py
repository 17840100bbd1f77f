"""Counts of the numbers that a viewer sees, by one property.

Each count is one statement: the policy's branches are counted one by one and added up.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from itertools import starmap
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
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

from database.indexes import is_ready
from database.statements import Row, Statement
from database.types import OrderedText
from models import access
from models.enums import PhoneNumberAccess, PhoneNumberCountField
from models.records import CountRecord
from models.tables import COUNTED, GRANT_COUNTS, PhoneNumber, PhoneNumberTag
from resolvers.context import Context
from resolvers.queries.lists import granted_counts
from resolvers.queries.lists.filters import (
    DELETED,
    DEPENDS_ON_VALUE,
    PhoneNumberFilter,
    branches,
    checked_values,
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
    values = checked_values(context, given)
    parameters = values | access.parameters(context.viewer, context.clock())
    count = partial(_rows, by, given.accesses, parameters, conditions_of(values))
    rows = await context.database.read(count)
    return sorted(starmap(CountRecord, rows), key=_place)


def _rows(
    by: PhoneNumberCountField,
    accesses: tuple[PhoneNumberAccess, ...],
    parameters: Mapping[str, Any],
    conditions: frozenset[str],
    connection: Connection,
) -> Sequence[Row]:
    grants_tell = granted_counts.can_tell(conditions) and is_ready(connection, GRANT_COUNTS)
    statement = _statement(
        by, accesses, conditions, connection.dialect.name, grants_tell=grants_tell
    )
    return statement.rows(connection, parameters)


def _place(counted: CountRecord) -> tuple[int, bool, str]:
    return -counted.count, counted.value is None, counted.value or ""


_NUMBERS = inspect(PhoneNumber).local_table
_NUMBER = _NUMBERS.c
_NICKNAME = _NUMBER.nickname_key
_INDEXED: list[ColumnElement[Any]] = [_NUMBER[name] for name in COUNTED]
_TAG = inspect(PhoneNumberTag).local_table
_HAS_TAG = _TAG.c.phone_number_id == _NUMBER.id
_TAGGED = _TAG.join(_NUMBERS, _HAS_TAG)
_KEYS_OF_TAGS = [(_TAG.c.tag, _TAG.c.key), *granted_counts.KEYS_OF_TAGS]


class _Part(NamedTuple):
    """Some of the numbers to count, found by the claim `kind`. `value` is that of each; a text, or
    None, if all have the same. `guard` is about the viewer only: if it is false, there are none.
    `counted` is negative to subtract them. `rows` are those that are read.
    """

    kind: PhoneNumberAccess
    value: ColumnElement[Any] | str | None
    conditions: tuple[ColumnElement[bool], ...]
    guard: ColumnElement[bool] | None = None
    counted: ColumnElement[int] = func.count()
    rows: FromClause = _NUMBERS

    def among(self, *conditions: ColumnElement[bool]) -> "_Part":
        """Those of them for which the conditions hold."""
        return self._replace(conditions=(*self.conditions, *conditions))

    def subtracted(self) -> "_Part":
        """The same, to subtract."""
        return self._replace(counted=-self.counted)

    @property
    def tagged(self) -> "_Part":
        """The same numbers with a tag, each for each of its tags."""
        return self._replace(rows=_TAGGED)

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
    *,
    grants_tell: bool,
) -> Statement:
    """The statement of a count: values and their counts. `grants_tell`: of granted numbers only the
    grants are read.
    """
    build = partial(_counts, by, accesses, conditions, database, grants_tell=grants_tell)
    return Statement(build, is_planned_once=conditions.isdisjoint(DEPENDS_ON_VALUE))


def _counts(
    by: PhoneNumberCountField,
    accesses: tuple[PhoneNumberAccess, ...],
    conditions: frozenset[str],
    database: str,
    *,
    grants_tell: bool,
) -> Select[Any, Any]:
    parts = _parts(by, accesses, conditions, database if grants_tell else None)
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
    grants_tell_on: str | None,
) -> list[_Part]:
    """What is counted, with the conditions of the filter. `grants_tell_on`: the database, if of
    granted numbers only the grants are read.
    """
    found: list[_Part] = []
    for part in _of_branches(by, accesses, conditions):
        if grants_tell_on and part.kind == PhoneNumberAccess.GRANTED:
            found += _of_grants(by, part, conditions, grants_tell_on)
        else:
            found += _filtered(by, part, conditions) if conditions else _held(by, part)
    return found


def _of_grants(
    by: PhoneNumberCountField, part: _Part, conditions: frozenset[str], database: str
) -> list[_Part]:
    """The same granted numbers, as their grants tell of them."""
    told = part._replace(value=granted_counts.value_of(part.value), rows=granted_counts.GRANTS)
    return [
        each
        for once in granted_counts.each_once(conditions)
        for each in _told(by, told._replace(conditions=once), database)
    ]


def _told(by: PhoneNumberCountField, part: _Part, database: str) -> list[_Part]:
    if by == PhoneNumberCountField.HAS_NICKNAME:
        return _either(part, "true", "false", granted_counts.HAS_NICKNAME)
    if by == PhoneNumberCountField.TAG:
        rows, tag = granted_counts.TAGS[database]
        tagged, untagged = _either(part, tag, None, granted_counts.HAS_TAGS)
        return [tagged._replace(rows=rows), untagged]
    return [part]


def _either(
    part: _Part,
    value: ColumnElement[Any] | str,
    other: str | None,
    condition: ColumnElement[bool],
) -> list[_Part]:
    """Those of them for which the condition holds, with this value, and the others. They are
    counted one by one: SQLite does not sort them then.
    """
    held, others = part._replace(value=value), part._replace(value=other)
    return [held.among(condition), others.among(not_(condition))]


def _filtered(by: PhoneNumberCountField, part: _Part, conditions: frozenset[str]) -> list[_Part]:
    found = part.among(*conditions_named(conditions, part.kind))
    return _tagged_or_not(found) if by == PhoneNumberCountField.TAG else [found]


def _held(by: PhoneNumberCountField, part: _Part) -> list[_Part]:
    """Those that are held. Those that are not are few and have an index of their own: to count only
    the others would read every row, not only an index. Of granted ones each row is read,
    unless their grants tell of them.
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
        return part._replace(
            conditions=(_TAG.c.owner_id == access.VIEWER_ID, _IS_OF_HELD), rows=_TAG
        )
    if any(condition is true() for condition in part.conditions):
        return part.among(_IS_OF_HELD)._replace(rows=_TAG)
    return held.tagged


def _tagged_or_not(part: _Part) -> list[_Part]:
    return [part.tagged, part.untagged.among(_NUMBER.tag_keys.is_(None))]


def _split(by: PhoneNumberCountField, part: _Part) -> list[_Part]:
    if by != PhoneNumberCountField.HAS_NICKNAME:
        return [part]
    return _either(part, "true", "false", _NICKNAME.is_not(None))


def _count(part: _Part, database: str) -> Select[Any, Any, int]:
    """The LIMIT is 0 if the guard is false, so that nothing is read."""
    key, shown, groups = _key(part.value, database)
    counted = select(key.label("key"), shown.label("value"), part.counted.label("count"))
    grouped = counted.select_from(part.rows).where(*part.conditions).group_by(*groups)
    if part.guard is None:
        return grouped
    return grouped.limit(case((part.guard, _ALL_VALUES), else_=literal_column("0")))


_Key: TypeAlias = tuple[ColumnElement[Any], ColumnElement[Any], list[ColumnElement[Any]]]


def _key(value: ColumnElement[Any] | str | None, database: str) -> _Key:
    """By what a value is known, how it is shown, and what its numbers are grouped by."""
    key = next((key for tag, key in _KEYS_OF_TAGS if tag is value), None)
    if key is not None:
        # Numbers can have a tag in several spellings.
        return key, func.min(cast(value, OrderedText)), [key]
    if isinstance(value, ColumnElement):
        return value, value, _GROUPS[database](value)
    shared = literal_column("CAST(NULL AS TEXT)" if value is None else f"'{value}'", Text)
    return shared, shared, []


def _each_value(value: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    return [value]


def _as_in_index(value: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    """In the order of the index: SQLite would sort all rows to group them by the value alone."""
    for indexed in (_INDEXED, granted_counts.INDEXED):
        for place, column in enumerate(indexed):
            if column is value:
                return indexed[: place + 1]
    return [value]


_GROUPS: dict[str, Callable[[ColumnElement[Any]], list[ColumnElement[Any]]]] = {
    "postgresql": _each_value,
    "sqlite": _as_in_index,
}
"""What numbers are grouped by to count a value, finer than the value or the same."""

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
