"""Apply planned updates: change numbers and write their trail, in the caller's transaction.

For any count of numbers, one statement changes them and another writes the trail. On PostgreSQL one
statement does both (docs/decisions/0022).
"""

from collections.abc import Awaitable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection

from database import Unit
from database.errors import Locked
from models.changes.transitions import Transition, after
from models.clock import MILLISECOND
from models.enums import FailureCode
from models.errors import Failure, Refused
from models.numbers.labels import SEARCHED, SOURCES, text_keys
from models.policy import SYSTEM, System, Viewer
from models.records import PhoneNumberRecord
from resolvers.context import Context
from resolvers.mutations import statements

T = TypeVar("T")

CONFLICT = Failure(
    FailureCode.CONFLICT,
    "The phone number is being changed by another request: read it again, then update.",
    None,
)


class AuditContext(NamedTuple):
    """What the trail records of a change besides the values: time, request and actor."""

    now: datetime
    request_id: str
    actor: Viewer | System


class PlannedUpdate(NamedTuple):
    """A number as it was read, and the transitions to make."""

    number: PhoneNumberRecord
    transitions: Sequence[Transition]


class Changed(NamedTuple):
    """A number after an update, and whether the update changed anything."""

    number: PhoneNumberRecord
    has_changed: bool


async def in_transaction(context: Context, unit: Unit[T]) -> T:
    """Run a unit of work that authorizes and changes numbers.

    Raises Refused (nothing is written): CONFLICT if another request has locked a number for too
    long, and what the unit raises. Raises Unavailable.
    """
    return await _unless_locked(context.database.write(unit))


async def in_one_statement(context: Context, unit: Unit[T]) -> T:
    """The same for a unit that updates one number and does nothing with the database after that."""
    return await _unless_locked(context.database.write_once(unit))


async def _unless_locked(writing: Awaitable[T]) -> T:
    try:
        return await writing
    except Locked:
        raise Refused(CONFLICT) from None


def audit_context(context: Context) -> AuditContext:
    """The audit context of this request: now, by the viewer."""
    return AuditContext(context.clock(), context.request_id, context.viewer)


def apply_one(
    connection: Connection,
    number: PhoneNumberRecord,
    transitions: Sequence[Transition],
    audit: AuditContext,
) -> PhoneNumberRecord:
    """Change a number and write its trail; without transitions it stays as it is.

    Raises Refused with CONFLICT if the number no longer has the version that was read.
    """
    if not transitions:
        return number
    applied = apply(connection, [PlannedUpdate(number, transitions)], audit)
    if not applied:
        raise Refused(CONFLICT)
    return applied[number.id]


def apply_each(
    connection: Connection, planned: Sequence[PlannedUpdate | Refused], audit: AuditContext
) -> list[Changed | Refused]:
    """Apply the updates that were not refused, at most one for each number.

    Returns a result for each item of `planned`, in their order: the changed number, CONFLICT if it
    no longer has the version that was read, or the item itself if it was refused.
    """
    updates = [one for one in planned if isinstance(one, PlannedUpdate) and one.transitions]
    applied = apply(connection, updates, audit)
    return [one if isinstance(one, Refused) else _result(one, applied) for one in planned]


def _result(planned: PlannedUpdate, applied: Mapping[int, PhoneNumberRecord]) -> Changed | Refused:
    if not planned.transitions:
        return Changed(planned.number, has_changed=False)
    number = applied.get(planned.number.id)
    return Refused(CONFLICT) if number is None else Changed(number, has_changed=True)


def apply(
    connection: Connection, updates: Sequence[PlannedUpdate], audit: AuditContext
) -> dict[int, PhoneNumberRecord]:
    """Change numbers and write their trail. Returns those that still had the version that was read,
    by their ids.
    """
    if len(updates) > 1:
        updates = _locked(connection, updates)
    changed = {update.number.id: _changed(update, audit) for update in updates}
    written = _write(connection, updates, changed, audit) if updates else set()
    return {number_id: changed[number_id] for number_id in written}


def _locked(connection: Connection, updates: Sequence[PlannedUpdate]) -> list[PlannedUpdate]:
    """The updates of the numbers that could be locked. Numbers that another transaction has locked
    are skipped: as no request waits, none can deadlock.
    """
    locked = statements.lock_free(connection, [update.number.id for update in updates])
    return [update for update in updates if update.number.id in locked]


def _changed(planned: PlannedUpdate, audit: AuditContext) -> PhoneNumberRecord:
    """The number after the update; each transition adds one to the version.

    `updated_at` grows although the clock may have been set back. It changes with the version only,
    so the version that was read guarantees that this one is greater than the stored one.
    """
    version = planned.number.version + len(planned.transitions)
    updated_at = max(audit.now, planned.number.updated_at + MILLISECOND)
    changed = after(planned.number, planned.transitions)
    return changed._replace(version=version, updated_at=updated_at)


def _write(
    connection: Connection,
    updates: Sequence[PlannedUpdate],
    changed: Mapping[int, PhoneNumberRecord],
    audit: AuditContext,
) -> set[int]:
    """Write the numbers that still have the version that was read, and their trail. Returns the ids
    of these.
    """
    made = [(update.number.id, each) for update in updates for each in update.transitions]
    fields = {"version", "updated_at"}.union(*(transition.columns for _, transition in made))
    rows = [
        {
            "id": update.number.id,
            "version_read": update.number.version,
            **_columns(changed[update.number.id], fields),
        }
        for update in updates
    ]
    entries = [
        entry | {"at": changed[entry["phone_number_id"]].updated_at}
        for entry in _entries(made, audit)
    ]
    return statements.write_numbers(connection, rows, entries)


def _columns(number: PhoneNumberRecord, fields: set[str]) -> dict[str, Any]:
    """The columns for these fields of a number, always in the same order."""
    columns = {name: getattr(number, name) for name in sorted(fields)}
    if fields.isdisjoint(SEARCHED):
        return columns
    keys = text_keys(number.e164, number._asdict())
    followed = {key for key, sources in SOURCES.items() if not fields.isdisjoint(sources)}
    return columns | {name: keys[name] for name in sorted(followed)}


def record(
    connection: Connection, made: Sequence[tuple[int, Transition]], audit: AuditContext
) -> None:
    """Write transitions to the trail; each comes with the id of its number."""
    statements.write_trail(connection, _entries(made, audit))


def _entries(made: Sequence[tuple[int, Transition]], audit: AuditContext) -> list[dict[str, Any]]:
    """The rows of the trail for these transitions. `place` numbers them in this order."""
    return [{"place": place, **_entry(*one, audit)} for place, one in enumerate(made)]


def _entry(number_id: int, transition: Transition, audit: AuditContext) -> dict[str, Any]:
    actor = SYSTEM if transition.is_by_system else audit.actor
    return {
        "phone_number_id": number_id,
        "field": transition.field.value,
        "old_value": transition.old_value,
        "new_value": transition.new_value,
        "actor_id": None if isinstance(actor, System) else actor.account_id,
        "at": audit.now,
        "request_id": audit.request_id,
    }
