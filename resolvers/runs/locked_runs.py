"""A run that is locked until the transaction ends, and how its state is written."""

from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, inspect, select, update
from sqlmodel import col

from database.statements import Statement
from database.types import Id
from models.changes.run_changes import RunChange
from models.enums import FailureCode, StoredRunStatus
from models.errors import Failure, Refused
from models.tables import UpdateRun
from resolvers.context import Context

KEPT_FOR = timedelta(days=30)
"""How long a run is kept after its end."""

NOT_FOUND = Failure(FailureCode.NOT_FOUND, "Update run not found.", ("id",))


class LockedRun(NamedTuple):
    """A run as it is stored."""

    id: int
    account_id: int
    change: str
    value: str | None
    status: str
    created_at: datetime
    expires_at: datetime | None
    started_at: datetime | None
    done: int
    failed: int
    kept_until: datetime | None
    undone_to: int

    @property
    def asked(self) -> RunChange:
        """What it changes."""
        return RunChange(self.change, self.value)

    @property
    def request_id(self) -> str:
        """That of its changes in the trail."""
        return f"run:{self.id}"


def locked_own_run(connection: Connection, context: Context, run_id: int | None) -> LockedRun:
    """The viewer's run with this id. Raises Refused with NOT_FOUND if there is none."""
    parameters = {"run_id": run_id or 0, "account_id": context.viewer.account_id}
    rows = _OWN.rows(connection, parameters)
    if not rows:
        raise Refused(NOT_FOUND)
    return LockedRun._make(rows[0])


def write_run(connection: Connection, run_id: int, **values: Any) -> None:  # noqa: ANN401
    """Change columns of a run."""
    connection.execute(update(UpdateRun).where(col(UpdateRun.id) == run_id).values(**values))


def end_run(connection: Connection, run_id: int, status: StoredRunStatus, now: datetime) -> None:
    """Nobody works on the run any more."""
    ended = {"ended_at": now, "kept_until": now + KEPT_FOR, "worker": None, "leased_until": None}
    write_run(connection, run_id, status=status.value, **ended)


LOCKED_COLUMNS = tuple(inspect(UpdateRun).local_table.c[name] for name in LockedRun._fields)
_OWN = Statement(
    lambda: (
        select(*LOCKED_COLUMNS)
        .where(
            col(UpdateRun.id) == bindparam("run_id", type_=Id),
            col(UpdateRun.account_id) == bindparam("account_id", type_=Id),
        )
        .with_for_update()
    )
)
