"""The viewer's own update runs, newest first, and what becomes of their numbers."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache, partial
from typing import Any, NamedTuple

import orjson
from sqlalchemy import ColumnElement, Connection, Integer, bindparam, func, inspect, select
from sqlmodel import col

from database.functions import any_of
from database.statements import Row, Statement
from database.types import Id
from models import access
from models.changes.run_changes import RunChange
from models.enums import FailureCode, StoredRunStatus, UpdateRunOutcome, UpdateRunStatus
from models.errors import Failure
from models.records import PhoneNumberRecord, UpdateRunRecord
from models.tables import UpdateRun, UpdateRunItem
from resolvers.context import Context
from resolvers.queries.lists.pagination import ConnectionRecord, PageArguments, Position, cut
from resolvers.queries.phone_numbers import visible_numbers
from resolvers.queries.related import (
    NOTHING_RELATED,
    ROWS,
    Related,
    RelatedShape,
    page_parameters,
    related_shape,
)
from resolvers.queries.seen_numbers import NUMBERS_BY_IDS


class UpdateRunItemRecord(NamedTuple):
    """A number of a run. It is None if the viewer cannot see it (any more)."""

    phone_number: PhoneNumberRecord | None
    outcome: str
    old_value: str | None
    failures: tuple[Failure, ...]


class ItemsPage(NamedTuple):
    """A page of the numbers of a run: with these outcomes, or None for all."""

    page: PageArguments
    outcomes: tuple[str, ...] | None


class RunItems(NamedTuple):
    """The selected pages of the numbers of runs, and what is selected of the numbers."""

    pages: frozenset[ItemsPage] = frozenset()
    with_total: bool = False
    with_numbers: bool = False
    related: Related = NOTHING_RELATED


NO_ITEMS = RunItems()


async def update_runs(
    context: Context, page: PageArguments, items: RunItems, *, with_total: bool
) -> ConnectionRecord[UpdateRunRecord]:
    """A page of the viewer's runs. Raises Unavailable."""

    def unit(connection: Connection) -> ConnectionRecord[UpdateRunRecord]:
        own = {"account_id": context.viewer.account_id}
        rows = _runs(related_shape(page)).rows(connection, own | page_parameters(page))
        kept, has_more = cut(rows, page)
        runs = _records(connection, context, kept, items)
        [[total]] = _COUNT.rows(connection, own) if with_total else [[None]]
        positions = [Position(None, run.id) for run in runs]
        return ConnectionRecord(page, runs, positions, has_more, total)

    is_one_statement = not items.pages and not with_total
    run = context.database.read if is_one_statement else context.database.read_snapshot
    return await run(unit)


async def update_run(
    context: Context, run_id: int | None, items: RunItems
) -> UpdateRunRecord | None:
    """The viewer's run with this id; None if there is none. Raises Unavailable."""
    if run_id is None:
        return None
    run = context.database.read_snapshot if items.pages else context.database.read
    return await run(partial(read_run, context=context, run_id=run_id, items=items))


def read_run(
    connection: Connection, context: Context, run_id: int, items: RunItems
) -> UpdateRunRecord | None:
    """The same within a unit of work."""
    return own_runs(connection, context, [run_id], items).get(run_id)


def own_runs(
    connection: Connection, context: Context, run_ids: Collection[int], items: RunItems = NO_ITEMS
) -> dict[int, UpdateRunRecord]:
    """Those of the runs that are the viewer's."""
    parameters = {"account_id": context.viewer.account_id, "ids": list(run_ids)}
    rows = _BY_IDS.rows(connection, parameters)
    return {run.id: run for run in _records(connection, context, rows, items)}


async def not_taken_back(context: Context, run: UpdateRunRecord) -> Counter[str]:
    """How many changes of a run could not be taken back, by reason. Raises Unavailable."""
    rows = await context.database.read(partial(_KEPT.rows, parameters={"run_id": run.id}))
    kept: Counter[str] = Counter()
    for failures, count in rows:
        kept[" ".join(failure.message for failure in _failures(failures))] += count
    return kept


def _records(
    connection: Connection, context: Context, rows: Sequence[Row], items: RunItems
) -> list[UpdateRunRecord]:
    now = context.clock()
    runs = [run_record(row, now) for row in rows]
    if not items.pages:
        return runs
    return [run._replace(items=_items(connection, context, run, items)) for run in runs]


def run_record(row: Row, now: datetime) -> UpdateRunRecord:
    """The record of a row of RUN_COLUMNS."""
    run_id, status, change, value, *others = row
    shown = _shown_status(status, expires_at=others[1], now=now)
    field = RunChange(change, value).field
    return UpdateRunRecord(run_id, shown, field, value, *others)


def _shown_status(status: str, expires_at: datetime | None, now: datetime) -> str:
    if status == StoredRunStatus.PREVIEWED and expires_at is not None and expires_at <= now:
        return UpdateRunStatus.EXPIRED
    return UpdateRunStatus.RUNNING if status == StoredRunStatus.UNDOING else status


def _items(
    connection: Connection, context: Context, run: UpdateRunRecord, asked: RunItems
) -> dict[ItemsPage, ConnectionRecord[UpdateRunItemRecord]]:
    found = {}
    for page in asked.pages:
        rows, has_more = cut(_item_rows(connection, run, page), page.page)
        positions = [Position(None, place) for place, *_ in rows]
        total = _total(connection, run, page) if asked.with_total else None
        shown = _item_records(connection, context, run, rows, asked)
        found[page] = ConnectionRecord(page.page, shown, positions, has_more, total)
    return found


def _item_rows(connection: Connection, run: UpdateRunRecord, page: ItemsPage) -> Sequence[Row]:
    statement = _item_page(related_shape(page.page), is_filtered=page.outcomes is not None)
    return statement.rows(connection, _of_items(run, page) | page_parameters(page.page))


def _total(connection: Connection, run: UpdateRunRecord, page: ItemsPage) -> int:
    [[total]] = _item_count(is_filtered=page.outcomes is not None).rows(
        connection, _of_items(run, page)
    )
    return int(total)


def _of_items(run: UpdateRunRecord, page: ItemsPage) -> dict[str, Any]:
    return {"run_id": run.id, "outcomes": list(_stored_outcomes(run, page.outcomes or ()))}


def _stored_outcomes(run: UpdateRunRecord, outcomes: Collection[str]) -> Iterator[str]:
    """The outcomes that are stored of these: of WAITING and WILL_CHANGE only one can be in a run,
    and both are stored as the second.
    """
    shown = _shown_outcome(run, UpdateRunOutcome.WILL_CHANGE)
    for outcome in outcomes:
        if outcome == shown:
            yield UpdateRunOutcome.WILL_CHANGE.value
        elif outcome not in {UpdateRunOutcome.WAITING, UpdateRunOutcome.WILL_CHANGE}:
            yield outcome


def _shown_outcome(run: UpdateRunRecord, outcome: str) -> str:
    is_waiting = outcome == UpdateRunOutcome.WILL_CHANGE and run.status == UpdateRunStatus.RUNNING
    return UpdateRunOutcome.WAITING if is_waiting else outcome


def _item_records(
    connection: Connection,
    context: Context,
    run: UpdateRunRecord,
    rows: Sequence[Row],
    asked: RunItems,
) -> list[UpdateRunItemRecord]:
    ids = [number_id for _, number_id, *_ in rows if number_id is not None]
    numbers = _numbers(connection, context, ids, asked.related) if asked.with_numbers else {}
    return [
        UpdateRunItemRecord(
            numbers.get(number_id), _shown_outcome(run, outcome), old_value, _failures(failures)
        )
        for _, number_id, outcome, old_value, failures in rows
    ]


def _numbers(
    connection: Connection, context: Context, ids: list[int], related: Related
) -> Mapping[int | None, PhoneNumberRecord]:
    parameters = access.parameters(context.viewer, context.clock()) | {"number_ids": ids}
    numbers = visible_numbers(connection, NUMBERS_BY_IDS, parameters, related)
    return {number.id: number for number in numbers}


def as_text(failures: Collection[Failure]) -> str | None:
    """Failures as an item stores them."""
    pairs = [(one.code, one.message) for one in failures]
    return orjson.dumps(pairs).decode() if pairs else None


def _failures(text: str | None) -> tuple[Failure, ...]:
    pairs = orjson.loads(text) if text else ()
    return tuple(Failure(FailureCode(code), message, None) for code, message in pairs)


_RUN = inspect(UpdateRun).local_table.c
_ITEM = inspect(UpdateRunItem).local_table.c

RUN_COLUMNS = (
    col(UpdateRun.id),
    col(UpdateRun.status),
    col(UpdateRun.change),
    col(UpdateRun.value),
    col(UpdateRun.created_at),
    col(UpdateRun.expires_at),
    col(UpdateRun.started_at),
    col(UpdateRun.ended_at),
    col(UpdateRun.will_change),
    col(UpdateRun.unchanged),
    col(UpdateRun.refused),
    col(UpdateRun.done),
    col(UpdateRun.failed),
)
"""What `run_record` needs of a run, in this order."""

_IS_OWN = col(UpdateRun.account_id) == bindparam("account_id", type_=Id)
_OF_RUN = col(UpdateRunItem.run_id) == bindparam("run_id", type_=Id)


@lru_cache
def _runs(shape: RelatedShape) -> Statement:
    conditions = [_RUN.id < bindparam("after_id", type_=Id)] * shape.is_after
    conditions += [_RUN.id > bindparam("before_id", type_=Id)] * shape.is_before
    return Statement(
        lambda: (
            select(*RUN_COLUMNS)
            .where(_IS_OWN, *conditions)
            .order_by(*shape.sorted([_RUN.id]))
            .limit(ROWS)
        )
    )


@lru_cache
def _item_page(shape: RelatedShape, *, is_filtered: bool) -> Statement:
    conditions = [_ITEM.place > bindparam("after_id", type_=Integer)] * shape.is_after
    conditions += [_ITEM.place < bindparam("before_id", type_=Integer)] * shape.is_before
    return Statement(
        lambda: (
            select(
                _ITEM.place, _ITEM.phone_number_id, _ITEM.outcome, _ITEM.old_value, _ITEM.failures
            )
            .where(_OF_RUN, *_with_outcomes(is_filtered), *conditions)
            .order_by(*shape.sorted([_ITEM.place]))
            .limit(ROWS)
        )
    )


@lru_cache
def _item_count(*, is_filtered: bool) -> Statement:
    return Statement(lambda: select(func.count()).where(_OF_RUN, *_with_outcomes(is_filtered)))


def _with_outcomes(is_filtered: bool) -> list[ColumnElement[bool]]:
    return [any_of(_ITEM.outcome, "outcomes")] if is_filtered else []


_KEPT = Statement(
    lambda: (
        select(_ITEM.failures, func.count())
        .where(
            _OF_RUN,
            _ITEM.outcome == UpdateRunOutcome.CHANGED.value,
            _ITEM.failures.is_not(None),
        )
        .group_by(_ITEM.failures)
    )
)
"""Only what could not be taken back is changed and has failures."""
_COUNT = Statement(lambda: select(func.count()).select_from(UpdateRun).where(_IS_OWN))
_BY_IDS = Statement(lambda: select(*RUN_COLUMNS).where(any_of(col(UpdateRun.id), "ids"), _IS_OWN))
