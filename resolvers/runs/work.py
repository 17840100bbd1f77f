"""The background work on runs: chunks in turn, as long as there are any; and what is deleted.

A process takes a run by a lease, which each chunk renews. If it dies, another process takes the run
when the lease is over. The lease only spares work: that nothing is done twice follows from the
chunks, for which the run is locked (docs/decisions/0062).
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection, Integer, Text, bindparam, delete, or_, select, update
from sqlalchemy.sql import text
from sqlmodel import col

from database import Database, Units
from database.errors import Locked
from database.statements import Statement
from database.types import Id, UtcDateTime
from models.changes.transitions import Settlement
from models.clock import Clock
from models.enums import StoredRunStatus
from models.tables import IS_ACTIVE_RUN, UpdateRun, UpdateRunItem
from resolvers.runs.chunks import run_chunk, undo_chunk
from resolvers.runs.locked_runs import LOCKED_COLUMNS, LockedRun

LEASE = timedelta(seconds=10)
"""How long a run waits after its process has died."""

BATCH = 10_000
"""Items that are deleted at once."""


async def work(
    database: Units,
    clock: Clock,
    settlement: Settlement,
    worker: str,
    lease: timedelta = LEASE,
    units_of: Callable[[int], Units] | None = None,
) -> bool:
    """Do one chunk of the run that has waited longest, if there is one for this worker. Returns
    whether there was. `units_of` gives the units for changes of an account, if they are not those
    of the database. Raises Unavailable.
    """
    account_id = await database.read(partial(_next_account, worker=worker, now=clock()))
    if account_id is None:
        return False
    units = database if units_of is None else units_of(account_id)

    def unit(connection: Connection) -> bool:
        now = clock()
        run = _leased(connection, worker, now, lease)
        if run is None or run.account_id != account_id:  # then it is the next one
            return run is not None
        chunk = run_chunk if run.status == StoredRunStatus.RUNNING else undo_chunk
        chunk(connection, run, now, settlement)
        return True

    try:
        return await units.write(unit)
    except Locked:  # a number that somebody else is changing, or the run itself
        return True


def _next_account(connection: Connection, worker: str, now: datetime) -> int | None:
    """The account whose run is next."""
    rows = _NEXT.rows(connection, {"worker": worker, "now": now})
    return int(rows[0][0]) if rows else None


def _leased(
    connection: Connection, worker: str, now: datetime, lease: timedelta
) -> LockedRun | None:
    """Take the next run, and lock it."""
    parameters = {"worker": worker, "now": now, "until": now + lease}
    rows = _LEASE.rows(connection, parameters)
    return LockedRun._make(rows[0]) if rows else None


async def release(database: Units, worker: str) -> None:
    """Let other processes take this worker's runs at once. Raises Unavailable, Locked."""
    await database.write_once(lambda connection: _RELEASE.rows(connection, {"worker": worker}))


async def sweep(database: Database, clock: Clock) -> int:
    """Delete the runs whose time is over. Returns how many there were. Raises Unavailable."""
    deleted = 0
    while ended := await database.read(partial(_ended, now=(now := clock()))):
        while await database.write_once(partial(_delete_items, run_id=ended, now=now)):
            await database.pause()
        deleted += await database.write_once(partial(_delete, run_id=ended, now=now))
        await database.pause()
    return deleted


def _ended(connection: Connection, now: datetime) -> int | None:
    rows = _ENDED.rows(connection, {"now": now})
    return int(rows[0][0]) if rows else None


def _delete_items(connection: Connection, run_id: int, now: datetime) -> int:
    return len(_DELETE_ITEMS.rows(connection, {"run_id": run_id, "now": now, "most": BATCH}))


def _delete(connection: Connection, run_id: int, now: datetime) -> int:
    return len(_DELETE.rows(connection, {"run_id": run_id, "now": now}))


_NOW = bindparam("now", type_=UtcDateTime())
_NEXT_RUN = (
    select(col(UpdateRun.id))
    .where(
        text(IS_ACTIVE_RUN),
        or_(
            col(UpdateRun.leased_until).is_(None),
            col(UpdateRun.leased_until) <= _NOW,
            col(UpdateRun.worker) == bindparam("worker", type_=Text),
        ),
    )
    .order_by(col(UpdateRun.leased_until).asc().nulls_first(), col(UpdateRun.id))
    .limit(1)
)
_NEXT = Statement(lambda: _NEXT_RUN.with_only_columns(col(UpdateRun.account_id)))
_LEASE = Statement(
    lambda: (
        update(UpdateRun)
        # Equal to, and not among: PostgreSQL evaluates such a subquery once.
        .where(col(UpdateRun.id) == _NEXT_RUN.with_for_update(skip_locked=True).scalar_subquery())
        .values(
            worker=bindparam("worker", type_=Text),
            leased_until=bindparam("until", type_=UtcDateTime()),
        )
        .returning(*LOCKED_COLUMNS)
    )
)
_RELEASE = Statement(
    lambda: (
        update(UpdateRun)
        .where(text(IS_ACTIVE_RUN), col(UpdateRun.worker) == bindparam("worker", type_=Text))
        .values(leased_until=None)
        .returning(col(UpdateRun.id))
    )
)
_HAS_ENDED = col(UpdateRun.kept_until) <= _NOW
_ENDED = Statement(
    lambda: select(col(UpdateRun.id)).where(_HAS_ENDED).order_by(col(UpdateRun.kept_until)).limit(1)
)
_RUN_ID = bindparam("run_id", type_=Id)
# It may be taken back since it was read.
_STILL_ENDED = select(col(UpdateRun.id)).where(col(UpdateRun.id) == _RUN_ID, _HAS_ENDED)
_SOME_PLACES = (
    select(col(UpdateRunItem.place))
    .where(col(UpdateRunItem.run_id) == _RUN_ID)
    .order_by(col(UpdateRunItem.place))
    .limit(bindparam("most", type_=Integer))
)
_DELETE_ITEMS = Statement(
    lambda: (
        delete(UpdateRunItem)
        .where(
            col(UpdateRunItem.run_id) == _STILL_ENDED.with_for_update().scalar_subquery(),
            col(UpdateRunItem.place).in_(_SOME_PLACES),
        )
        .returning(col(UpdateRunItem.place))
    )
)
_DELETE = Statement(
    lambda: (
        delete(UpdateRun)
        .where(col(UpdateRun.id) == _RUN_ID, _HAS_ENDED)
        .returning(col(UpdateRun.id))
    )
)
