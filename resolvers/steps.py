"""Taking steps: numbers and their trail move together, in the transaction of the caller.

However many numbers there are, one statement changes them and another records it; on PostgreSQL
one does both (docs/decisions/0022).
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache, partial
from typing import Any, NamedTuple, TypeVar

import orjson
from sqlalchemy import (
    ColumnElement,
    Connection,
    Insert,
    Integer,
    Select,
    Text,
    bindparam,
    cast,
    column,
    func,
    insert,
    inspect,
    select,
    update,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.sql.dml import ReturningUpdate
from sqlalchemy.types import TypeEngine
from sqlmodel import col

from database import Unit
from database.errors import Locked
from database.functions import any_of
from database.moments import rfc3339
from database.statements import Rows, Statement
from models.change import Step, after
from models.derived import nickname_key, search_key
from models.enums import FailureCode
from models.errors import Failure, Refused
from models.policy import System, Viewer
from models.records import PhoneNumberRecord
from models.tables import PhoneNumber, PhoneNumberChange
from resolvers.context import Context

T = TypeVar("T")

CONFLICT = Failure(
    FailureCode.CONFLICT,
    "The phone number is being changed by another request: read it again, then update.",
    None,
)


class Occasion(NamedTuple):
    """When, in which request or command and by whom steps are taken."""

    now: datetime
    request_id: str
    actor: Viewer | System


class Move(NamedTuple):
    """A number as it was read, and the steps that it shall take."""

    number: PhoneNumberRecord
    steps: Sequence[Step]


class Changed(NamedTuple):
    """What has become of a number, and whether that is anything new."""

    number: PhoneNumberRecord
    has_changed: bool


async def in_transaction(context: Context, unit: Unit[T]) -> T:
    """Run a unit that judges and changes numbers.

    Raises Refused, having written nothing: with CONFLICT where another request holds a number for
    too long. Raises Unavailable.
    """
    return await _unless_locked(context.database.write(unit))


async def in_one_statement(context: Context, unit: Unit[T]) -> T:
    """The same of a unit that takes steps of one number, and does nothing with the database after
    that.
    """
    return await _unless_locked(context.database.write_once(unit))


async def _unless_locked(writing: Awaitable[T]) -> T:
    try:
        return await writing
    except Locked:
        raise Refused(CONFLICT) from None


def occasion_of(context: Context) -> Occasion:
    """Now, in this request, by the viewer."""
    return Occasion(context.clock(), context.request_id, context.viewer)


def take_one(
    connection: Connection, number: PhoneNumberRecord, steps: Sequence[Step], occasion: Occasion
) -> PhoneNumberRecord:
    """Change a number and record it; each step is one version. Without steps it stays as it is.

    Raises Refused with CONFLICT where the number is no longer at the version that was read.
    """
    if not steps:
        return number
    taken = take(connection, [Move(number, steps)], occasion)
    if not taken:
        raise Refused(CONFLICT)
    return taken[number.id]


def take_each(
    connection: Connection, judged: Sequence[Move | Refused], occasion: Occasion
) -> list[Changed | Refused]:
    """Change the numbers, each another one, that were judged to be changeable, and record it.

    In the place of each is what has become of it: CONFLICT where it is no longer at the version
    that was read. Refusals stay as they are.
    """
    moves = [move for move in judged if isinstance(move, Move) and move.steps]
    taken = take(connection, moves, occasion)
    return [move if isinstance(move, Refused) else _changed_by(move, taken) for move in judged]


def _changed_by(move: Move, taken: Mapping[int, PhoneNumberRecord]) -> Changed | Refused:
    if not move.steps:
        return Changed(move.number, has_changed=False)
    number = taken.get(move.number.id)
    return Refused(CONFLICT) if number is None else Changed(number, has_changed=True)


def take(
    connection: Connection, moves: Sequence[Move], occasion: Occasion
) -> dict[int, PhoneNumberRecord]:
    """Change numbers and record it. Gives those that were still at the version that was read."""
    if len(moves) > 1:
        moves = _held(connection, moves)
    changed = {move.number.id: _changed(move, occasion) for move in moves}
    written = _write(connection, moves, changed, occasion) if moves else set()
    return {number_id: changed[number_id] for number_id in written}


def _held(connection: Connection, moves: Sequence[Move]) -> list[Move]:
    """The moves of those numbers that nobody else is changing; no two requests wait for each other
    in a circle, since none waits.
    """
    ids = [move.number.id for move in moves]
    held = {number_id for (number_id,) in _HOLD.rows(connection, {"number_ids": ids})}
    return [move for move in moves if move.number.id in held]


def _changed(move: Move, occasion: Occasion) -> PhoneNumberRecord:
    version = move.number.version + len(move.steps)
    return after(move.number, move.steps)._replace(version=version, updated_at=occasion.now)


def _write(
    connection: Connection,
    moves: Sequence[Move],
    changed: Mapping[int, PhoneNumberRecord],
    occasion: Occasion,
) -> set[int]:
    """The ids of the numbers that were at the version that was read; they are written now, and what
    has become of them.
    """
    fields = {"version", "updated_at"}.union(*(s.columns for move in moves for s in move.steps))
    columns = [_columns(changed[move.number.id], fields) for move in moves]
    names = tuple(columns[0])
    rows = [
        {"id": move.number.id, "version_read": move.number.version, **written}
        for move, written in zip(moves, columns, strict=True)
    ]
    entries = _entries([(move.number.id, step) for move in moves for step in move.steps], occasion)
    if connection.dialect.name == "postgresql":
        statement = partial(_write_and_record_statement, names)
        return _ids(_run(statement, connection, rows=rows, entries=entries))
    written_ids = _ids(_run(partial(_write_statement, names), connection, rows=rows))
    _record(connection, [entry for entry in entries if entry["phone_number_id"] in written_ids])
    return written_ids


def _ids(rows: Rows) -> set[int]:
    return {number_id for (number_id,) in rows}


def _columns(number: PhoneNumberRecord, fields: set[str]) -> dict[str, Any]:
    """The columns that hold these fields of a number, in an order of their own."""
    columns = {name: getattr(number, name) for name in sorted(fields)}
    if "nickname" in fields:
        columns["nickname_key"] = nickname_key(number.nickname)
    if not fields.isdisjoint({"nickname", "name"}):
        columns["search_key"] = search_key(number.e164, number.nickname, number.name)
    return columns


def _run(
    statement: Callable[[str | None], Statement],
    connection: Connection,
    **lists: Sequence[Mapping[str, Any]],
) -> Rows:
    """Run a statement for lists of rows with the same columns each: where all are lists of one, the
    rows are given as they are, else the lists as JSON.
    """
    if all(len(rows) == 1 for rows in lists.values()):
        values = {name: value for [row] in lists.values() for name, value in row.items()}
        return statement(None).rows(connection, values)
    texts = {
        name: orjson.dumps(rows, rfc3339, orjson.OPT_PASSTHROUGH_DATETIME).decode()
        for name, rows in lists.items()
    }
    return statement(connection.dialect.name).rows(connection, texts)


def record(connection: Connection, steps: Sequence[tuple[int, Step]], occasion: Occasion) -> None:
    """Write steps of numbers, given by their ids, into the trail."""
    _record(connection, _entries(steps, occasion))


def _record(connection: Connection, entries: Sequence[Mapping[str, Any]]) -> None:
    if entries:
        _run(_record_statement, connection, entries=entries)


def _entries(steps: Sequence[tuple[int, Step]], occasion: Occasion) -> list[dict[str, Any]]:
    """The rows of steps in the trail, each with its place among them."""
    return [{"place": place, **_entry(*one, occasion)} for place, one in enumerate(steps)]


def _entry(number_id: int, step: Step, occasion: Occasion) -> dict[str, Any]:
    actor = occasion.actor
    return {
        "phone_number_id": number_id,
        "field": step.field.value,
        "old_value": step.old_value,
        "new_value": step.new_value,
        "actor_id": None if isinstance(actor, System) or step.is_by_system else actor.account_id,
        "at": occasion.now,
        "request_id": occasion.request_id,
    }


_HOLD = Statement(
    select(col(PhoneNumber.id))
    .where(any_of(col(PhoneNumber.id), "number_ids"))
    .with_for_update(key_share=True, skip_locked=True)
)

_NUMBER = inspect(PhoneNumber).local_table.c
_ENTRY = [each for each in inspect(PhoneNumberChange).local_table.c if each.name != "id"]
_ENTRY_TYPES = {each.name: each.type for each in _ENTRY} | {"place": Integer()}


@lru_cache(maxsize=200)
def _write_statement(names: Sequence[str], database: str | None) -> Statement:
    return Statement(_update(names, database))


@lru_cache(maxsize=200)
def _write_and_record_statement(names: Sequence[str], database: str | None) -> Statement:
    """Writes numbers and records what was written at once: a transaction by itself.

    PostgreSQL alone can change two tables in one statement.
    """
    written = _update(names, database).cte("written")
    entries = _rows("entries", _ENTRY_TYPES, database)
    is_written = entries["phone_number_id"].in_(select(written.c.id))
    recorded = _insert(_in_their_places(entries).where(is_written)).add_cte(written)
    return Statement(recorded.returning(col(PhoneNumberChange.phone_number_id)))


def _update(names: Sequence[str], database: str | None) -> ReturningUpdate[tuple[int]]:
    """Writes these columns and no others: SQLite touches the indexes of all that are written. The
    version that was read vouches for those that stay, and for those that only other numbers change.
    """
    types = {name: _NUMBER[name].type for name in ("id", *names)}
    rows = _rows("rows", types | {"version_read": _NUMBER.version.type}, database)
    return (
        update(PhoneNumber)
        .where(_NUMBER.id == rows["id"], _NUMBER.version == rows["version_read"])
        .values({name: rows[name] for name in names})
        .returning(_NUMBER.id)
    )


@lru_cache
def _record_statement(database: str | None) -> Statement:
    entries = _rows("entries", _ENTRY_TYPES, database)
    return Statement(_insert(_values(entries) if database is None else _in_their_places(entries)))


def _in_their_places(entries: Mapping[str, ColumnElement[Any]]) -> Select[Any]:
    return _values(entries).order_by(entries["place"])


def _values(entries: Mapping[str, ColumnElement[Any]]) -> Select[Any]:
    return select(*(entries[each.name] for each in _ENTRY))


def _insert(entries: Select[Any]) -> Insert:
    return insert(PhoneNumberChange).from_select(_ENTRY, entries)


def _rows(
    parameter: str, types: Mapping[str, TypeEngine[Any]], database: str | None
) -> Mapping[str, ColumnElement[Any]]:
    """The columns of the rows that are given: parameters of these names for one row; for many, in
    the words of a database, a table out of the parameter of this name, a JSON list of objects.
    """
    if database is None:
        return {name: bindparam(name, type_=type_) for name, type_ in types.items()}
    text = bindparam(parameter, type_=Text)
    if database == "sqlite":
        rows = func.json_each(text).table_valued("value")
        values = (func.json_extract(rows.c.value, f"$.{name}").label(name) for name in types)
        return dict(select(*values).subquery().c)
    typed = [column(name, type_) for name, type_ in types.items()]
    found = func.json_to_recordset(cast(text, postgresql.JSON)).table_valued(*typed)
    return dict(found.render_derived(with_types=True).c)
