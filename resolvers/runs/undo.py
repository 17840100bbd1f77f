"""`undoChanges(input: {runId})`: the first changes of a run are taken back at once, the others in
the background.
"""

from sqlalchemy import Connection

from models import access
from models.changes.undo import NOT_UNDOABLE
from models.enums import FailureCode, PhoneNumberChangeField, StoredRunStatus
from models.errors import Failure, Refused
from resolvers.context import Context
from resolvers.mutations.apply import in_transaction
from resolvers.mutations.payloads import Result, with_related
from resolvers.queries.related import Related
from resolvers.runs.chunks import undo_chunk
from resolvers.runs.locked_runs import NOT_FOUND, LockedRun, locked_own_run, write_run

NO_RUN = NOT_FOUND._replace(path=("runId",))
STILL_RUNNING = Failure(
    FailureCode.CONFLICT, "The run is being carried out: cancel it first.", None
)
NOT_STARTED = Failure(FailureCode.NOT_UNDOABLE, "The run has changed nothing.", None)


async def undo_run(context: Context, run_id: int | None, related: Related) -> list[Result]:
    """Take the changes of a run back. Returns the results of the first ones; none if that was done
    before. Raises Refused (nothing is written), Unavailable.
    """

    def unit(connection: Connection) -> list[Result]:
        run = _undoing(connection, context, run_id)
        if run.status == StoredRunStatus.UNDONE:
            return []
        now = context.clock()
        results = undo_chunk(connection, run, now, context.settlement)
        return with_related(connection, results, related, access.parameters(context.viewer, now))

    undone = await in_transaction(context, unit)
    context.wake_worker()
    return undone


def _undoing(connection: Connection, context: Context, run_id: int | None) -> LockedRun:
    """The run, now being taken back, unless it was already. Raises Refused."""
    try:
        run = locked_own_run(connection, context, run_id)
    except Refused:
        raise Refused(NO_RUN) from None
    if run.kept_until is not None and run.kept_until <= context.clock():
        raise Refused(NO_RUN)  # some of its items may be deleted already
    if run.status in {StoredRunStatus.UNDOING, StoredRunStatus.UNDONE}:
        return run
    if run.status == StoredRunStatus.RUNNING:
        raise Refused(STILL_RUNNING)
    if run.started_at is None:
        raise Refused(NOT_STARTED)
    if run.asked.field == PhoneNumberChangeField.CALLING_NAME:
        raise Refused(NOT_UNDOABLE)
    status = StoredRunStatus.UNDOING
    write_run(connection, run.id, status=status.value, ended_at=None, kept_until=None)
    return run._replace(status=status)
