"""The trail of numbers for viewers, newest first."""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    SQLColumnExpression,
    bindparam,
    func,
    inspect,
    literal_column,
    or_,
    select,
    true,
    type_coerce,
)
from sqlalchemy.sql.base import ReadOnlyColumnCollection
from sqlmodel import col

from database.functions import any_of, items_of
from database.statements import Row, Statement
from database.types import Id, StoredMoment
from models import access
from models.enums import PhoneNumberChangeField
from models.records import AccountRecord, ChangeRecord, PhoneNumberRecord
from models.tables import Account, PhoneNumber, PhoneNumberChange
from resolvers.accounts.accounts import ACCOUNT_COLUMNS
from resolvers.queries.lists.pagination import ConnectionRecord, PageArguments, Position
from resolvers.queries.related import (
    ROWS,
    Pages,
    RelatedPages,
    RelatedShape,
    page_parameters,
    related_pages,
    related_shape,
)


def changes_of(number: PhoneNumberRecord, page: PageArguments) -> ConnectionRecord[ChangeRecord]:
    """A page of the changes that were loaded with the number, each with the number itself."""
    assert number.changes is not None, "changes are loaded where they are selected"
    found = number.changes[page]
    positions = [Position(None, change.id) for change in found.rows]
    changes = [change._replace(phone_number=number) for change in found.rows]
    return ConnectionRecord(page, changes, positions, found.has_more, found.total_count)


def all_changes(connection: Connection, number_id: int) -> list[ChangeRecord]:
    """All changes of a number, oldest first, for the operating commands."""
    return list(map(change_record, _ALL.rows(connection, {"number_id": number_id})))


def visible_changes(
    connection: Connection, ids: Collection[int], parameters: Mapping[str, Any]
) -> dict[int, ChangeRecord]:
    """The changes with these ids of numbers that the viewer sees; those of grants only of numbers
    whose grants the viewer may see.
    """
    rows = _VISIBLE.rows(connection, {**parameters, "ids": list(ids)})
    return {change.id: change for change in map(change_record, rows)}


def related_changes(
    connection: Connection,
    number_ids: Collection[int],
    shared_ids: Collection[int],
    asked: RelatedPages,
) -> Pages[ChangeRecord]:
    """The selected pages of the changes of numbers that the viewer sees.

    Changes of grants are included only for `shared_ids`, the numbers whose grants the viewer may
    see.
    """
    parameters = {"number_ids": list(number_ids), "shared_ids": list(shared_ids)}

    database = connection.dialect.name

    def load(page: PageArguments) -> Iterator[tuple[int, ChangeRecord]]:
        statement = _page_statement(database, related_shape(page))
        rows = statement.rows(connection, parameters | page_parameters(page))
        return ((change.phone_number_id, change) for change in map(change_record, rows))

    def count() -> Mapping[int, int]:
        return dict(_COUNTS.rows(connection, parameters))

    return related_pages(number_ids, asked, load, count)


def change_record(row: Row) -> ChangeRecord:
    """The record of CHANGE_COLUMNS, the time, the id of the request, and the actor."""
    number_id, change_id, field, old_value, new_value, at, request_id, *actor = row
    who = None if actor[0] is None else AccountRecord._make(actor)
    return ChangeRecord(change_id, field, old_value, new_value, who, at, request_id, number_id)


def is_readable() -> ColumnElement[bool]:
    """Whether the change of this row is no grant, or of one of `shared_ids`."""
    is_shared = any_of(_CHANGE.phone_number_id, "shared_ids")
    return or_(_CHANGE.field != PhoneNumberChangeField.GRANT.value, is_shared)


_TABLE = inspect(PhoneNumberChange).local_table
_CHANGE = _TABLE.c


@lru_cache(maxsize=16)
def _page_statement(database: str, shape: RelatedShape) -> Statement:
    """Changes with their actors, sorted by number, then as they are read."""
    source, change = SCANS_OF_EACH[database](_scan(shape))
    columns = [change[name] for name in CHANGE_COLUMNS]
    return Statement(
        lambda: (
            select(
                *columns, type_coerce(change.at, StoredMoment), change.request_id, *ACCOUNT_COLUMNS
            )
            .select_from(source)
            .join(Account, col(Account.id) == change.actor_id, isouter=True)
            .order_by(change.phone_number_id, *shape.sorted([change.id]))
        )
    )


CHANGE_COLUMNS = ("phone_number_id", "id", "field", "old_value", "new_value")
_NUMBERS = items_of("number_ids", Id).table_valued("value", name="number")
NUMBER = literal_column("number.value", Id)
"""The number of which a scan reads changes."""

Source = tuple[FromClause, ReadOnlyColumnCollection[str, Any]]


def _scan(shape: RelatedShape) -> Select[Any]:
    """Some changes of one number: an index scan that reads no more rows than it returns, however
    long the trail is.
    """
    conditions = [_CHANGE.id < bindparam("after_id", type_=Id)] * shape.is_after
    conditions += [_CHANGE.id > bindparam("before_id", type_=Id)] * shape.is_before
    return (
        select(_TABLE)
        .where(_CHANGE.phone_number_id == NUMBER)
        .where(is_readable(), *conditions)
        .order_by(*shape.sorted([_CHANGE.id]))
        .limit(ROWS)
    )


def _of_each_number_on_postgresql(scan: Select[Any]) -> Source:
    found = scan.lateral("found")
    return _NUMBERS.join(found, true()), found.c


def _of_each_number_on_sqlite(scan: Select[Any]) -> Source:
    """The same without LATERAL, which SQLite does not have."""
    found = _TABLE.alias("found")
    ids = scan.with_only_columns(_CHANGE.id).scalar_subquery()
    return _NUMBERS.join(found, found.c.id.in_(ids)), found.c


SCANS_OF_EACH: dict[str, Callable[[Select[Any]], Source]] = {
    "postgresql": _of_each_number_on_postgresql,
    "sqlite": _of_each_number_on_sqlite,
}
"""What a scan for NUMBER finds for each of `number_ids`."""


def seen_changes(*columns: SQLColumnExpression[Any]) -> Select[Any]:
    """These columns of the changes with `ids` that the viewer sees, and of their numbers."""
    asked, number = items_of("ids", Id), inspect(PhoneNumber).local_table
    found = asked.table_valued("value", name="asked")
    changes = found.outerjoin(_TABLE, _CHANGE.id == found.c.value)
    of_numbers = changes.outerjoin(number, number.c.id == _CHANGE.phone_number_id)
    is_seen = access.is_seen_row(access.sees_change(_CHANGE.field), _CHANGE.id)
    return select(*columns).select_from(of_numbers).where(is_seen)


def _with_actors(changes: Select[Any]) -> Select[Any]:
    return changes.join(Account, col(Account.id) == _CHANGE.actor_id, isouter=True)


_READ = (*(_CHANGE[name] for name in (*CHANGE_COLUMNS, "at", "request_id")), *ACCOUNT_COLUMNS)
_VISIBLE = Statement(lambda: _with_actors(seen_changes(*_READ)))
_ALL = Statement(
    lambda: (
        _with_actors(select(*_READ).select_from(_TABLE))
        .where(_CHANGE.phone_number_id == bindparam("number_id", type_=Id))
        .order_by(_CHANGE.id)
    )
)
_COUNTS = Statement(
    lambda: (
        select(_CHANGE.phone_number_id, func.count())
        .where(any_of(_CHANGE.phone_number_id, "number_ids"), is_readable())
        .group_by(_CHANGE.phone_number_id)
    )
)
