"""The SQL that changes numbers and writes their trail. It takes rows and returns ids."""

from collections.abc import Mapping, Sequence
from functools import lru_cache, partial
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Insert,
    Integer,
    Select,
    insert,
    inspect,
    select,
    true,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert, ReturningUpdate
from sqlmodel import col

from database.functions import any_of
from database.rowsets import as_json, given_columns, run_with_rows
from database.statements import Rows, Statement
from models.tables import PhoneNumber, PhoneNumberAssociation, PhoneNumberChange

RowValues = Mapping[str, Any]
"""The columns of a row by their names."""


def lock_free(connection: Connection, number_ids: Sequence[int]) -> set[int]:
    """Lock the numbers that no other transaction has locked, until this one ends. Returns their
    ids.
    """
    return _ids(_LOCK_FREE.rows(connection, {"number_ids": number_ids}))


def current_versions(connection: Connection, number_ids: Sequence[int]) -> dict[int, int]:
    """The versions of those of the numbers that are there, by their ids."""
    return dict(_VERSIONS.rows(connection, {"number_ids": number_ids}))


def write_numbers(
    connection: Connection, rows: Sequence[RowValues], entries: Sequence[RowValues]
) -> set[int]:
    """Change the numbers that still have their `version_read`, and write their trail.

    All rows have the same columns. Returns the ids of the changed numbers.
    """
    names = tuple(name for name in rows[0] if name not in {"id", "version_read"})
    if connection.dialect.name == "postgresql":
        statement = partial(_update_and_record, names)
        return _ids(run_with_rows(statement, connection, rows=rows, entries=entries))
    written = _ids(run_with_rows(partial(_update_only, names), connection, rows=rows))
    write_trail(connection, [entry for entry in entries if entry["phone_number_id"] in written])
    return written


def write_trail(connection: Connection, entries: Sequence[RowValues]) -> None:
    """Write entries to the trail, in the order of their `place`."""
    if entries:
        run_with_rows(_record, connection, entries=entries)


def insert_numbers(connection: Connection, rows: Sequence[RowValues]) -> dict[str | None, int]:
    """Insert the numbers that do not exist yet. Returns the ids of these by their E.164."""
    statement = _insert_new(connection.dialect.name)
    return dict(statement.rows(connection, {"rows": as_json(rows)}))


def insert_associations(connection: Connection, rows: Sequence[RowValues]) -> None:
    """Insert associations of numbers, in their order."""
    if rows:
        run_with_rows(_associate, connection, rows=rows)


def _ids(rows: Rows) -> set[int]:
    return {number_id for (number_id,) in rows}


_LOCK_FREE = Statement(
    lambda: (
        select(col(PhoneNumber.id))
        .where(any_of(col(PhoneNumber.id), "number_ids"))
        .with_for_update(key_share=True, skip_locked=True)
    )
)

_VERSIONS = Statement(
    lambda: select(col(PhoneNumber.id), col(PhoneNumber.version)).where(
        any_of(col(PhoneNumber.id), "number_ids")
    )
)

_NUMBER = inspect(PhoneNumber).local_table.c
_COLUMNS = [each for each in _NUMBER if each.name != "id"]
_ASSOCIATION = [each for each in inspect(PhoneNumberAssociation).local_table.c if each.name != "id"]
_ENTRY = [each for each in inspect(PhoneNumberChange).local_table.c if each.name != "id"]
_ENTRY_TYPES = {each.name: each.type for each in _ENTRY} | {"place": Integer()}


@lru_cache
def _insert_new(database: str) -> Statement:
    return Statement(partial(_insertion, database))


def _insertion(database: str) -> ReturningInsert[tuple[str, int]]:
    rows = given_columns("rows", {each.name: each.type for each in _COLUMNS}, database)
    # SQLite takes ON CONFLICT for a part of the SELECT unless that ends with a condition.
    values = select(*rows.values()).where(true())
    insert_into = postgresql.insert if database == "postgresql" else sqlite.insert
    return (
        insert_into(PhoneNumber)
        .from_select(_COLUMNS, values)
        .on_conflict_do_nothing(index_elements=["e164"])
        .returning(_NUMBER.e164, _NUMBER.id)
    )


@lru_cache
def _associate(database: str | None) -> Statement:
    return Statement(partial(_association, database))


def _association(database: str | None) -> Insert:
    rows = given_columns("rows", {each.name: each.type for each in _ASSOCIATION}, database)
    return insert(PhoneNumberAssociation).from_select(_ASSOCIATION, select(*rows.values()))


@lru_cache(maxsize=200)
def _update_only(names: Sequence[str], database: str | None) -> Statement:
    return Statement(partial(_update, names, database))


@lru_cache(maxsize=200)
def _update_and_record(names: Sequence[str], database: str | None) -> Statement:
    """Writes numbers and their trail in one statement, which needs no transaction around it.

    Only PostgreSQL can change two tables in one statement.
    """
    return Statement(partial(_recorded_update, names, database))


def _recorded_update(names: Sequence[str], database: str | None) -> ReturningInsert[tuple[int]]:
    written = _update(names, database).cte("written")
    entries = given_columns("entries", _ENTRY_TYPES, database)
    is_written = entries["phone_number_id"].in_(select(written.c.id))
    recorded = _insert(_in_their_places(entries).where(is_written)).add_cte(written)
    return recorded.returning(col(PhoneNumberChange.phone_number_id))


def _update(names: Sequence[str], database: str | None) -> ReturningUpdate[tuple[int]]:
    """Writes only these columns, because SQLite updates the indexes of all written columns. The
    other columns are still as they were read, because the version is.
    """
    types = {name: _NUMBER[name].type for name in ("id", *names)}
    rows = given_columns("rows", types | {"version_read": _NUMBER.version.type}, database)
    return (
        update(PhoneNumber)
        .where(_NUMBER.id == rows["id"], _NUMBER.version == rows["version_read"])
        .values({name: rows[name] for name in names})
        .returning(_NUMBER.id)
    )


@lru_cache
def _record(database: str | None) -> Statement:
    return Statement(partial(_recording, database))


def _recording(database: str | None) -> Insert:
    entries = given_columns("entries", _ENTRY_TYPES, database)
    return _insert(_values(entries) if database is None else _in_their_places(entries))


def _in_their_places(entries: Mapping[str, ColumnElement[Any]]) -> Select[Any]:
    return _values(entries).order_by(entries["place"])


def _values(entries: Mapping[str, ColumnElement[Any]]) -> Select[Any]:
    return select(*(entries[each.name] for each in _ENTRY))


def _insert(entries: Select[Any]) -> Insert:
    return insert(PhoneNumberChange).from_select(_ENTRY, entries)
