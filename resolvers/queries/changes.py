"""The trail of numbers for viewers, newest first."""

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, inspect, or_, select
from sqlmodel import col

from database.functions import any_of
from database.types import Id
from models.enums import PhoneNumberChangeField
from models.records import AccountRecord, ChangeRecord, PhoneNumberRecord
from models.tables import Account, PhoneNumberChange
from resolvers.accounts.accounts import ACCOUNT_COLUMNS
from resolvers.queries.pagination import ConnectionRecord, PageArguments, Position
from resolvers.queries.related import (
    ROWS,
    Pages,
    RelatedPages,
    page_parameters,
    ranked,
    related_pages,
)


def changes_of(number: PhoneNumberRecord, page: PageArguments) -> ConnectionRecord[ChangeRecord]:
    """A page of the changes that were loaded with the number."""
    assert number.changes is not None, "changes are loaded where they are selected"
    found = number.changes[page]
    positions = [Position(None, change.id) for change in found.rows]
    return ConnectionRecord(page, found.rows, positions, found.has_more, found.total_count)


def all_changes(connection: Connection, number_id: int) -> list[ChangeRecord]:
    """All changes of a number, oldest first, for the operating commands."""
    rows = connection.execute(_ALL, {"number_id": number_id})
    return [_record(row) for row in rows]


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

    def load(page: PageArguments) -> Iterator[tuple[int, ChangeRecord]]:
        statement = _page_statement(is_after=page.after is not None)
        for row in connection.execute(statement, parameters | page_parameters(page)):
            yield row.phone_number_id, _record(row)

    def count() -> Mapping[int, int]:
        return {row[0]: row[1] for row in connection.execute(_COUNTS, parameters)}

    return related_pages(number_ids, asked, load, count)


def _record(row: Row[Any]) -> ChangeRecord:
    actor = (
        None if row.actor_id is None else AccountRecord._make(row[-len(AccountRecord._fields) :])
    )
    return ChangeRecord(
        row.change_id, row.field, row.old_value, row.new_value, actor, row.at, row.request_id
    )


_CHANGE = inspect(PhoneNumberChange).local_table.c
_IS_READABLE = or_(
    _CHANGE.field != PhoneNumberChangeField.GRANT.value,
    any_of(_CHANGE.phone_number_id, "shared_ids"),
)


@lru_cache(maxsize=2)
def _page_statement(*, is_after: bool) -> Select[Any]:
    """Changes with their actors, sorted by number, then newest first."""
    conditions = [_IS_READABLE] + [_CHANGE.id < bindparam("after_id", type_=Id)] * is_after
    columns = (_CHANGE.id.label("change_id"), *list(_CHANGE)[1:])
    change = ranked(columns, _CHANGE.phone_number_id, conditions, [_CHANGE.id.desc()])
    return (
        select(*change.c, *ACCOUNT_COLUMNS)
        .join_from(change, Account, col(Account.id) == change.c.actor_id, isouter=True)
        .where(change.c.rank <= ROWS)
        .order_by(change.c.phone_number_id, change.c.rank)
    )


_ALL = (
    select(_CHANGE.id.label("change_id"), *list(_CHANGE)[1:], *ACCOUNT_COLUMNS)
    .join_from(_CHANGE.id.table, Account, col(Account.id) == _CHANGE.actor_id, isouter=True)
    .where(_CHANGE.phone_number_id == bindparam("number_id", type_=Id))
    .order_by(_CHANGE.id)
)
_COUNTS = (
    select(_CHANGE.phone_number_id, func.count())
    .where(any_of(_CHANGE.phone_number_id, "number_ids"), _IS_READABLE)
    .group_by(_CHANGE.phone_number_id)
)
