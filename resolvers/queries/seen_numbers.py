"""The SQL that reads single numbers by a key, if the viewer sees them.

The keys are joined to the numbers, in place of numbers that are found by a key. So the policy is
evaluated for a key without a number too, and the time does not tell whether there is one.
"""

from typing import Any, TypeAlias

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Join,
    Select,
    SQLColumnExpression,
    Text,
    bindparam,
    inspect,
    select,
)
from sqlalchemy.orm import join

from database.functions import items_of
from database.statements import Statement
from database.types import Id
from models import access
from models.tables import PhoneNumber
from resolvers.queries.lists.statements import NUMBER_COLUMNS

Keys: TypeAlias = Join
"""SQL: keys, each with its number or without any."""

NUMBER_ID = bindparam("number_id", type_=Id)
_E164 = bindparam("e164", type_=Text)
_COLUMNS = inspect(PhoneNumber).local_table.c


def key(column: str, value: ColumnElement[Any]) -> Keys:
    """One value of a column."""
    return _joined(select(value.label("value")).subquery("asked"), column)


def keys(column: str, name: str) -> Keys:
    """The values of a column in the list that is the parameter of this name: none twice."""
    asked = items_of(name, _COLUMNS[column].type).table_valued("value", name="asked")
    return _joined(asked, column)


def _joined(asked: FromClause, column: str) -> Keys:
    return join(asked, PhoneNumber, _COLUMNS[column] == asked.c.value, isouter=True)


def seen(
    asked: Keys, is_seen: ColumnElement[bool], *columns: SQLColumnExpression[Any]
) -> Select[Any]:
    """These columns of the numbers that are seen."""
    is_found = access.is_seen_row(is_seen, _COLUMNS.id)
    return select(*columns).select_from(asked).where(is_found)


def records(
    asked: Keys, own_access: ColumnElement[Any], *others: ColumnElement[Any]
) -> Select[Any]:
    """NUMBER_COLUMNS, the access and other columns of the numbers to which there is access."""
    return seen(asked, own_access.is_not(None), *NUMBER_COLUMNS, own_access, *others)


NUMBERS_BY_IDS = Statement(lambda: records(keys("id", "number_ids"), access.access_to_held()))
"""By `number_ids`: NUMBER_COLUMNS and the viewer's access."""

ANY_NUMBERS_BY_IDS = Statement(lambda: records(keys("id", "number_ids"), access.access_to_any()))
"""The same with deleted numbers."""

NUMBER_BY_ID = Statement(lambda: records(key("id", NUMBER_ID), access.access_to_held()))
"""The same for one number, by `number_id`."""

NUMBER_BY_E164 = Statement(lambda: records(key("e164", _E164), access.access_to_held()))
"""The same for one number, by `e164`."""
