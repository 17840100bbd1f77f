"""The next numbers of a run, changed or taken back in one transaction with what is kept of it.

So a number is changed exactly if its item says so, whatever process is killed when.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache, partial
from typing import Any, NamedTuple

from sqlalchemy import Connection, Integer, Text, bindparam, inspect, select, update
from sqlalchemy.sql.dml import ReturningUpdate
from sqlmodel import col

from database.rowsets import given_columns, run_with_rows
from database.statements import Statement
from database.types import Id
from models.changes.transitions import Settlement
from models.changes.undo import RecordedChange
from models.enums import FailureCode, StoredRunOutcome, StoredRunStatus
from models.errors import Failure, Refused
from models.policy import Viewer
from models.tables import Account, PhoneNumberChange, UpdateRunItem
from resolvers.mutations.apply import AuditContext, Changed
from resolvers.mutations.undo import undo_each
from resolvers.mutations.update import PhoneNumberUpdate, update_each
from resolvers.queries.update_runs import as_text
from resolvers.runs.locked_runs import LockedRun, end_run, write_run

SIZE = 100
"""Numbers of a chunk: as many as a bulk of the API can have."""

DISABLED = Failure(FailureCode.FORBIDDEN, "The account of this run is disabled.", None)


class Waiting(NamedTuple):
    """An item that is not done yet."""

    place: int
    phone_number_id: int
    version: int


def run_chunk(
    connection: Connection, run: LockedRun, now: datetime, settlement: Settlement
) -> None:
    """Update the next numbers of a run, and end it after the last. The run is locked."""
    waiting = [Waiting._make(row) for row in _WAITING.rows(connection, {"run_id": run.id})]
    results = _updated(connection, run, waiting, now, settlement)
    rows = [_row(run, item, result) for item, result in zip(waiting, results, strict=True)]
    failed = sum(isinstance(result, Refused) for result in results)
    if rows:
        run_with_rows(_writing_outcomes, connection, items=rows)
        done = run.done + len(rows) - failed
        write_run(connection, run.id, done=done, failed=run.failed + failed)
    if len(waiting) < SIZE:
        end_run(connection, run.id, StoredRunStatus.DONE, now)


def _updated(
    connection: Connection,
    run: LockedRun,
    waiting: Sequence[Waiting],
    now: datetime,
    settlement: Settlement,
) -> list[Changed | Refused]:
    if _is_disabled(connection, run):
        return [Refused(DISABLED) for _ in waiting]
    audit = AuditContext(now, run.request_id, Viewer(run.account_id))
    asked = [
        PhoneNumberUpdate(item.phone_number_id, run.asked.details, item.version) for item in waiting
    ]
    return update_each(connection, audit, asked, settlement)


def _is_disabled(connection: Connection, run: LockedRun) -> bool:
    [[disabled_at]] = _DISABLED_AT.rows(connection, {"account_id": run.account_id})
    return disabled_at is not None


def _row(run: LockedRun, item: Waiting, result: Changed | Refused) -> dict[str, Any]:
    is_refused = isinstance(result, Refused)
    outcome = StoredRunOutcome.FAILED if is_refused else StoredRunOutcome.CHANGED
    failures = as_text(result.failures) if isinstance(result, Refused) else None
    return {"run_id": run.id, "place": item.place, "outcome": outcome, "failures": failures}


def undo_chunk(
    connection: Connection, run: LockedRun, now: datetime, settlement: Settlement
) -> list[Changed | Refused]:
    """Take the next changes of a run back, and end that after the last. The run is locked. Returns
    the result of each.
    """
    rows = _CHANGED.rows(connection, _parameters(run))
    changes = [RecordedChange._make(row[1:]) for row in rows]
    results = _taken_back(connection, run, changes, now, settlement)
    items = [
        {
            "run_id": run.id,
            "place": place,
            "outcome": StoredRunOutcome.CHANGED,
            "failures": as_text(result.failures),
        }
        for (place, *_), result in zip(rows, results, strict=True)
        if isinstance(result, Refused)
    ]
    if items:
        run_with_rows(_writing_outcomes, connection, items=items)
    if rows:
        write_run(connection, run.id, undone_to=rows[-1][0])
    if len(rows) < SIZE:
        end_run(connection, run.id, StoredRunStatus.UNDONE, now)
    return results


def _parameters(run: LockedRun) -> dict[str, Any]:
    return {
        "run_id": run.id,
        "undone_to": run.undone_to,
        "request_id": run.request_id,
        "field": run.asked.field.value,
    }


def _taken_back(
    connection: Connection,
    run: LockedRun,
    changes: Sequence[RecordedChange],
    now: datetime,
    settlement: Settlement,
) -> list[Changed | Refused]:
    if _is_disabled(connection, run):
        return [Refused(DISABLED) for _ in changes]
    audit = AuditContext(now, f"undo:{run.id}", Viewer(run.account_id))
    return undo_each(connection, audit, changes, settlement)


_ITEM = inspect(UpdateRunItem).local_table.c
_OF_RUN = _ITEM.run_id == bindparam("run_id", type_=Id)

_WAITING = Statement(
    lambda: (
        select(*(_ITEM[name] for name in Waiting._fields))
        .where(_OF_RUN, _ITEM.outcome == StoredRunOutcome.WILL_CHANGE.value)
        .order_by(_ITEM.place)
        .limit(SIZE)
    )
)
_CHANGED = Statement(
    lambda: (
        select(
            _ITEM.place, *(col(getattr(PhoneNumberChange, name)) for name in RecordedChange._fields)
        )
        .join(PhoneNumberChange, col(PhoneNumberChange.phone_number_id) == _ITEM.phone_number_id)
        .where(
            _OF_RUN,
            _ITEM.outcome == StoredRunOutcome.CHANGED.value,
            _ITEM.place > bindparam("undone_to", type_=Integer),
            col(PhoneNumberChange.request_id) == bindparam("request_id", type_=Text),
            col(PhoneNumberChange.field) == bindparam("field", type_=Text),
        )
        .order_by(_ITEM.place)
        .limit(SIZE)
    )
)
_DISABLED_AT = Statement(
    lambda: select(col(Account.disabled_at)).where(
        col(Account.id) == bindparam("account_id", type_=Id)
    )
)


@lru_cache
def _writing_outcomes(database: str | None) -> Statement:
    return Statement(partial(_update_of_outcomes, database))


def _update_of_outcomes(database: str | None) -> ReturningUpdate[tuple[int]]:
    types = {name: _ITEM[name].type for name in ("run_id", "place", "outcome", "failures")}
    rows = given_columns("items", types, database)
    return (
        update(UpdateRunItem)
        .where(_ITEM.run_id == rows["run_id"], _ITEM.place == rows["place"])
        .values(outcome=rows["outcome"], failures=rows["failures"])
        .returning(_ITEM.place)
    )
