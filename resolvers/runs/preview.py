"""`previewUpdateRun`: what a change of many numbers would do; no number is changed.

The plan of each number is made by the code that makes it in an update (docs/decisions/0062).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache, partial
from typing import NamedTuple

from sqlalchemy import (
    Connection,
    Insert,
    Integer,
    bindparam,
    insert,
    inspect,
    select,
    update,
)
from sqlmodel import col

from database.rowsets import given_columns, run_with_rows
from database.statements import Statement
from models import access, rules
from models.changes.run_changes import RunChange
from models.changes.transitions import one_detail, transitions_to
from models.enums import (
    FailureCode,
    OrderDirection,
    PhoneNumberOrderField,
    StoredRunOutcome,
    StoredRunStatus,
)
from models.errors import Failure, Refused
from models.policy import Action
from models.records import PhoneNumberRecord, UpdateRunRecord
from models.tables import UpdateRun, UpdateRunItem
from resolvers.context import Context
from resolvers.mutations.apply import audit_context
from resolvers.mutations.authorization import Authorized, authorize, permitted
from resolvers.queries.lists.filters import PhoneNumberFilter
from resolvers.queries.lists.number_lists import FoundPage, find_page
from resolvers.queries.lists.pagination import Order, PageArguments, Position
from resolvers.queries.phone_numbers import asked_for
from resolvers.queries.update_runs import RunItems, as_text, read_run

MAX_IDS = 1_000
"""The most numbers of a run that are given by their ids."""

CHUNK = 2_500
"""Numbers that one transaction plans: some 60 ms."""

VALID_FOR = timedelta(minutes=15)
PREVIEW_KEPT_FOR = timedelta(days=1)

MAX_PREVIEWS = 20
"""Previews of an account that are kept; a further one takes the place of the oldest."""


@dataclass(frozen=True)
class ByIds:
    """The numbers with these ids; one is None if it was invalid."""

    ids: Sequence[int | None]


@dataclass(frozen=True)
class ByFilter:
    """The numbers that the viewer sees in a list with this filter."""

    filter: PhoneNumberFilter


Target = ByIds | ByFilter


class Item(NamedTuple):
    """A number of a run as it is stored."""

    run_id: int
    place: int
    phone_number_id: int | None
    version: int | None
    old_value: str | None
    outcome: str
    failures: str | None


async def preview_run(
    context: Context, target: Target, change: RunChange, items: RunItems
) -> UpdateRunRecord:
    """A new run of the viewer. Raises Refused (nothing is written) if the numbers are none or too
    many; BadInput for an invalid filter; Unavailable.
    """
    ids = await _ids(context, target)
    run_id = await context.database.write(partial(_insert, context=context, change=change))
    counts: Counter[str] = Counter()
    for first in range(0, len(ids), CHUNK):
        planned = partial(_plan, context, change, run_id, first, ids[first : first + CHUNK])
        counts += await context.database.write(planned)
        await context.database.pause()
    return await context.database.write(
        partial(_complete, context=context, run_id=run_id, counts=counts, items=items)
    )


async def _ids(context: Context, target: Target) -> Sequence[int | None]:
    """The ids of the numbers. Raises Refused, BadInput, Unavailable."""
    if isinstance(target, ByIds):
        most = min(MAX_IDS, context.run_limit)
        rules.check_list(target.ids, ("target", "ids"), "id", most=most)
        return target.ids
    found = await _found(context, target.filter)
    if len(found) > context.run_limit:
        message = f"A run is of at most {context.run_limit} numbers: give a narrower filter."
        raise Refused(Failure(FailureCode.TOO_MANY_ITEMS, message, ("target", "filter")))
    return sorted(found)


async def _found(context: Context, given: PhoneNumberFilter) -> list[int]:
    """The ids of the numbers in a list, or more of them than a run can have. They are read a page
    at a time, so that no read takes long. Raises BadInput, Unavailable.
    """
    asked, values = asked_for(context, given, only_list_columns=True)
    ids: list[int] = []
    page: PageArguments | None = _FIRST_PAGE
    while page is not None and len(ids) <= context.run_limit:
        found = await context.database.read(
            partial(find_page, asked=asked, page=page, values=values)
        )
        ids += [number_id for _, number_id in found.positions]
        page = _next(page, found)
        await context.database.pause()
    return ids


def _next(page: PageArguments, found: FoundPage) -> PageArguments | None:
    end = found.frontier or (found.positions[-1] if found.positions else None)
    return page._replace(after=Position(*end)) if found.has_more and end else None


def _insert(connection: Connection, context: Context, change: RunChange) -> int:
    """A new run, which has expired until its preview is complete. Returns its id."""
    now = context.clock()
    values = {
        "account_id": context.viewer.account_id,
        **change._asdict(),
        "status": StoredRunStatus.PREVIEWED.value,
        "created_at": now,
        "expires_at": now,
        "kept_until": now + PREVIEW_KEPT_FOR,
    }
    counts = dict.fromkeys(("will_change", "unchanged", "refused", "done", "failed"), 0)
    _end_oldest(connection, context.viewer.account_id)
    created = insert(UpdateRun).values(**values, **counts, undone_to=0).returning(col(UpdateRun.id))
    run_id = connection.execute(created).scalar_one()
    assert run_id is not None
    return run_id


def _end_oldest(connection: Connection, account_id: int) -> None:
    """Let the previews of an account that are too many be deleted by the next sweep."""
    connection.execute(_END_OLDEST, {"viewer_id": account_id, "kept": MAX_PREVIEWS - 1})


def _plan(
    context: Context,
    change: RunChange,
    run_id: int,
    first: int,
    ids: Sequence[int | None],
    connection: Connection,
) -> Counter[str]:
    """Plan some numbers of a run, and store that. Returns how many have which outcome."""
    audit = audit_context(context)
    numbers = authorize(Action.UPDATE, connection, audit, ids)
    planned = partial(_item, context=context, change=change, numbers=numbers)
    rows = [
        planned(Item(run_id, first + place, number_id, None, None, "", None))
        for place, number_id in enumerate(ids, start=1)
    ]
    run_with_rows(_inserting_items, connection, items=[row._asdict() for row in rows])
    return Counter(row.outcome for row in rows)


def _item(item: Item, context: Context, change: RunChange, numbers: Authorized) -> Item:
    """The item with what would become of its number. That of a number that the viewer does not see
    has no id.
    """
    seen = item.phone_number_id if item.phone_number_id in numbers else None
    item = item._replace(phone_number_id=seen)
    try:
        number = permitted(numbers, seen)
        old = getattr(number, change.column)
        item = item._replace(version=number.version, old_value=old)
        return item._replace(outcome=_outcome(context, change, number))
    except Refused as refused:
        failures = as_text(refused.failures)
        return item._replace(outcome=StoredRunOutcome.REFUSED.value, failures=failures)


def _outcome(context: Context, change: RunChange, number: PhoneNumberRecord) -> str:
    """Raises Refused."""
    detail = one_detail(change.details)
    made = transitions_to(detail, number, context.clock(), context.settlement)
    # An overdue calling name is settled whatever is asked for.
    is_change = any(not each.is_by_system for each in made)
    outcome = StoredRunOutcome.WILL_CHANGE if is_change else StoredRunOutcome.UNCHANGED
    return outcome.value


def _complete(
    connection: Connection, context: Context, run_id: int, counts: Counter[str], items: RunItems
) -> UpdateRunRecord:
    now = context.clock()
    values = {
        "will_change": counts[StoredRunOutcome.WILL_CHANGE],
        "unchanged": counts[StoredRunOutcome.UNCHANGED],
        "refused": counts[StoredRunOutcome.REFUSED],
        "expires_at": now + VALID_FOR,
        "kept_until": now + VALID_FOR + PREVIEW_KEPT_FOR,
    }
    connection.execute(update(UpdateRun).where(col(UpdateRun.id) == run_id).values(**values))
    run = read_run(connection, context, run_id, items)
    assert run is not None
    return run


PAGE = 1_000
"""Numbers that are found by one read."""

_ORDER = Order(PhoneNumberOrderField.E164, OrderDirection.ASC)
_FIRST_PAGE = PageArguments(PAGE, is_backward=False, after=None, before=None, order=_ORDER)

_ITEM_TYPES = {each.name: each.type for each in inspect(UpdateRunItem).local_table.c}


@lru_cache
def _inserting_items(database: str | None) -> Statement:
    return Statement(partial(_insertion_of_items, database))


def _insertion_of_items(database: str | None) -> Insert:
    given = given_columns("items", _ITEM_TYPES, database)
    rows = select(*(given[name] for name in _ITEM_TYPES))
    return insert(UpdateRunItem).from_select([*_ITEM_TYPES], rows)


_KEPT_PREVIEWS = (
    select(col(UpdateRun.id))
    .where(
        col(UpdateRun.account_id) == access.VIEWER_ID,
        col(UpdateRun.status) == StoredRunStatus.PREVIEWED.value,
    )
    .order_by(col(UpdateRun.id).desc())
    .limit(bindparam("kept", type_=Integer))
)
_END_OLDEST = (
    update(UpdateRun)
    .where(
        col(UpdateRun.account_id) == access.VIEWER_ID,
        col(UpdateRun.status) == StoredRunStatus.PREVIEWED.value,
        col(UpdateRun.id).not_in(_KEPT_PREVIEWS),
    )
    .values(expires_at=col(UpdateRun.created_at), kept_until=col(UpdateRun.created_at))
)
