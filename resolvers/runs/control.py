"""`startUpdateRun` and `cancelUpdateRun`. To ask again for what was done changes nothing."""

from collections.abc import Callable
from functools import partial

from sqlalchemy import Connection, bindparam, func, select
from sqlmodel import col

from database.statements import Statement
from database.types import Id
from models.enums import FailureCode, StoredRunOutcome, StoredRunStatus
from models.errors import Failure, Refused
from models.records import UpdateRunRecord
from models.tables import PhoneNumber, UpdateRunItem
from resolvers.context import Context
from resolvers.mutations.apply import in_transaction
from resolvers.queries.update_runs import RunItems, read_run
from resolvers.runs.locked_runs import LockedRun, end_run, locked_own_run, write_run

EXPIRED = Failure(FailureCode.EXPIRED, "The preview is too old: make another one.", None)
CANCELLED = Failure(FailureCode.CONFLICT, "The run was cancelled: preview it again.", None)
ENDED = Failure(FailureCode.CONFLICT, "The run has ended.", None)
IS_UNDONE = Failure(FailureCode.CONFLICT, "The run was taken back: preview it again.", None)

Step = Callable[[Connection, LockedRun], None]


async def start_run(
    context: Context, run_id: int | None, expected: int, items: RunItems
) -> UpdateRunRecord:
    """Let a previewed run be carried out. Raises Refused (nothing is written) unless it has not
    expired and exactly `expected` numbers would change; Unavailable.
    """
    run = await _changed(context, run_id, items, partial(_start, context, expected))
    context.wake_worker()
    return run


async def cancel_run(context: Context, run_id: int | None, items: RunItems) -> UpdateRunRecord:
    """End a run that was previewed or is being carried out; what it has changed stays. Raises
    Refused (nothing is written), Unavailable.
    """
    return await _changed(context, run_id, items, partial(_cancel, context))


async def _changed(
    context: Context, run_id: int | None, items: RunItems, step: Step
) -> UpdateRunRecord:
    def unit(connection: Connection) -> UpdateRunRecord:
        run = locked_own_run(connection, context, run_id)
        step(connection, run)
        read = read_run(connection, context, run.id, items)
        assert read is not None
        return read

    return await in_transaction(context, unit)


def _start(context: Context, expected: int, connection: Connection, run: LockedRun) -> None:
    if run.status in {StoredRunStatus.RUNNING, StoredRunStatus.DONE}:
        return
    _check_startable(context, run)
    count = _still_changing(connection, run)
    if count != expected:
        message = f"{count} phone numbers would change now, not {expected}: preview them again."
        raise Refused(Failure(FailureCode.COUNT_CHANGED, message, ("expectedCount",)))
    started = {"started_at": context.clock(), "expires_at": None, "kept_until": None}
    write_run(connection, run.id, status=StoredRunStatus.RUNNING.value, **started)


def _check_startable(context: Context, run: LockedRun) -> None:
    if run.status == StoredRunStatus.CANCELLED:
        raise Refused(CANCELLED)
    if run.status != StoredRunStatus.PREVIEWED:
        raise Refused(IS_UNDONE)
    if run.expires_at is None or run.expires_at <= context.clock():
        raise Refused(EXPIRED)


def _still_changing(connection: Connection, run: LockedRun) -> int:
    """How many of the numbers are as they were at the preview. Who loses a number, or deletes it,
    changes its version.
    """
    [[count]] = _STILL_CHANGING.rows(connection, {"run_id": run.id})
    return int(count)


def _cancel(context: Context, connection: Connection, run: LockedRun) -> None:
    if run.status == StoredRunStatus.CANCELLED:
        return
    if run.status not in {StoredRunStatus.PREVIEWED, StoredRunStatus.RUNNING}:
        raise Refused(ENDED)
    if run.status == StoredRunStatus.PREVIEWED:
        _check_startable(context, run)
    end_run(connection, run.id, StoredRunStatus.CANCELLED, context.clock())


_STILL_CHANGING = Statement(
    lambda: (
        select(func.count())
        .select_from(UpdateRunItem)
        .join(PhoneNumber, col(PhoneNumber.id) == col(UpdateRunItem.phone_number_id))
        .where(
            col(UpdateRunItem.run_id) == bindparam("run_id", type_=Id),
            col(UpdateRunItem.outcome) == StoredRunOutcome.WILL_CHANGE.value,
            col(UpdateRunItem.version) == col(PhoneNumber.version),
        )
    )
)
