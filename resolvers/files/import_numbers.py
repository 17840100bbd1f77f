"""`numberbook import`: create the numbers of a file for one owner, in short transactions.

A number is created with its associations and the first row of its trail, or not at all. What was
created stays if a later row is refused or the database fails. A second run of the same file finds
it and continues.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, case, insert, select
from sqlmodel import col

from database import Database
from database.errors import ConfigurationError
from database.functions import any_of
from database.moments import rfc3339
from models import access
from models.clock import Clock
from models.enums import AccountKind, PhoneNumberChangeField
from models.policy import SYSTEM
from models.records import AccountRecord
from models.tables import PhoneNumber, PhoneNumberAssociation, PhoneNumberChange
from models.transitions import Settlement
from resolvers.accounts.accounts import disabled
from resolvers.files.batches import process_in_batches, with_retries
from resolvers.files.columns import Entry, Problem
from resolvers.files.formats import AS_IT_IS, ImportFormat, Reading, open_numbers
from resolvers.files.new_numbers import NewNumber, new_number
from resolvers.files.remedies import OF_FAULTS
from resolvers.mutations.apply import AuditContext
from resolvers.mutations.statements import insert_numbers

ByNumber = dict[str | None, int]
"""Ids by E.164."""


class Holder(NamedTuple):
    """The owner of a number that is there, and when it is released if it is deleted."""

    owner_id: int
    deleted_until: datetime | None


Holders = dict[str | None, Holder]
"""By E.164."""

BATCH = 500
"""Rows per transaction. It takes about 50 ms, during which nobody else can write to SQLite."""


class ImportReport(NamedTuple):
    """The counts of rows that created a number, whose number the owner had, and were refused."""

    created: int
    existing: int
    refused: int


class Outcome(Enum):
    CREATED = auto()
    EXISTING = auto()
    REFUSED = auto()


class RowResult(NamedTuple):
    """The result of a row. A warning about the whole file has no outcome."""

    outcome: Outcome | None
    problem: Problem | None


@dataclass(frozen=True)
class Run:
    """One run of the command. `first_lines` has the first line of each number in the file."""

    database: Database
    clock: Clock
    settlement: Settlement
    owner: AccountRecord
    file_format: ImportFormat
    request_id: str
    dry_run: bool
    first_lines: dict[str, int] = field(default_factory=dict)


async def import_numbers(
    database: Database,
    clock: Clock,
    settlement: Settlement,
    owner: AccountRecord,
    path: Path,
    file_format: ImportFormat,
    reading: Reading = AS_IT_IS,
    *,
    dry_run: bool,
    request_id: str,
    on_problem: Callable[[Problem], None],
    progress: Callable[[int], None],
) -> ImportReport:
    """Import the numbers of a file. A dry run reports the same and writes nothing.

    `on_problem` gets the problems in the order of the lines. `progress` gets the count of bytes
    read, after each batch. Memory does not grow with the file. Raises ConfigurationError (nothing
    is written) if the owner is a team or disabled, or the file as a whole cannot be read. Raises
    Unavailable if the database does not answer for some seconds; what was created stays.
    """
    _check_owner(owner)
    run = Run(database, clock, settlement, owner, file_format, request_id, dry_run)
    with open_numbers(path, file_format, reading) as file:
        outcomes = await process_in_batches(
            file.entries,
            BATCH,
            partial(_import_batch, run),
            on_problem,
            progress=lambda: progress(file.bytes_read),
        )
    return ImportReport(*(outcomes[outcome] for outcome in Outcome))


def _check_owner(owner: AccountRecord) -> None:
    if owner.kind != AccountKind.PERSON:
        raise ConfigurationError(
            f"{owner.name} is a team: only persons own phone numbers, and grant them to teams."
        )
    if owner.is_disabled:
        raise ConfigurationError(disabled(owner.name))


async def _import_batch(run: Run, entries: Sequence[Entry]) -> list[RowResult]:
    audit = AuditContext(run.clock(), run.request_id, SYSTEM)
    checked = [_checked(run, entry, audit.now) for entry in entries]
    accepted = [
        number for number in checked if isinstance(number, NewNumber) and number.is_accepted
    ]
    holders = await _create_or_find(run, accepted, audit) if accepted else {}
    return [_result(run, number, holders) for number in checked]


def _checked(run: Run, entry: Entry, now: datetime) -> NewNumber | Problem:
    if isinstance(entry, Problem):
        return entry
    number = new_number(entry, now, run.settlement)
    if number.e164 is None:
        return number
    first_line = run.first_lines.setdefault(number.e164, number.line)
    if first_line == number.line:
        return number
    again = f"The number is in the file already, in {run.file_format.unit} {first_line}."
    return number._replace(refusals=[*number.refusals, again])


async def _create_or_find(run: Run, numbers: Sequence[NewNumber], audit: AuditContext) -> Holders:
    """Create the numbers, except in a dry run. Returns the holders of those that existed before.
    Raises Unavailable.
    """
    if run.dry_run:
        return await with_retries(
            run.database.read, lambda connection: _holders(connection, numbers)
        )
    return await with_retries(
        run.database.write, lambda connection: _create(connection, run.owner, numbers, audit)
    )


def _create(
    connection: Connection, owner: AccountRecord, numbers: Sequence[NewNumber], audit: AuditContext
) -> Holders:
    """Create the numbers that do not exist yet. Returns the holders of the others."""
    # All imports insert in the same order, so that there are no deadlocks.
    rows = sorted(
        (n.columns | {"owner_id": owner.id} for n in numbers), key=lambda row: row["e164"]
    )
    ids = insert_numbers(connection, rows)
    created = [number for number in numbers if number.e164 in ids]
    _insert(connection, PhoneNumberChange, [_trail(ids, number, audit) for number in created])
    _insert(connection, PhoneNumberAssociation, [*_associations(ids, created)])
    return _holders(connection, [number for number in numbers if number.e164 not in ids])


def _insert(connection: Connection, table: type, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _trail(ids: ByNumber, number: NewNumber, audit: AuditContext) -> dict[str, Any]:
    return {
        "phone_number_id": ids[number.e164],
        "field": PhoneNumberChangeField.CREATED.value,
        "old_value": None,
        "new_value": number.e164,
        "actor_id": None,  # the operator's shell has no account
        "at": audit.now,
        "request_id": audit.request_id,
    }


def _associations(ids: ByNumber, numbers: Sequence[NewNumber]) -> Iterator[dict[str, Any]]:
    for number in numbers:
        for association in number.associations:
            yield {"phone_number_id": ids[number.e164], **association._asdict()}


def _holders(connection: Connection, numbers: Sequence[NewNumber]) -> Holders:
    rows = connection.execute(_HOLDERS, {"e164s": [number.e164 for number in numbers]})
    return {row.e164: Holder(row.owner_id, row.deleted_until) for row in rows}


def _result(run: Run, number: NewNumber | Problem, holders: Holders) -> RowResult:
    if isinstance(number, Problem):
        return RowResult(None if number.is_warning else Outcome.REFUSED, number)
    if not number.is_accepted:
        return _refused(number, *number.refusals)
    holder = holders.get(number.e164)
    if holder is None:
        return _created(number)
    if holder.owner_id != run.owner.id:
        return _refused(number, "The number is held by another account.")
    if holder.deleted_until is not None:
        until = rfc3339(holder.deleted_until)
        return _refused(number, f"The number is deleted until {until}: restore it.")
    return RowResult(Outcome.EXISTING, None)


def _refused(number: NewNumber, *reasons: str) -> RowResult:
    remedy = None if number.fault is None else OF_FAULTS.get(number.fault)
    told = " ".join([*reasons, *number.warnings])
    return RowResult(Outcome.REFUSED, Problem(number.line, told, remedy=remedy))


def _created(number: NewNumber) -> RowResult:
    reason = " ".join(number.warnings)
    warning = Problem(number.line, reason, is_warning=True) if reason else None
    return RowResult(Outcome.CREATED, warning)


_HOLDERS = select(
    col(PhoneNumber.e164),
    col(PhoneNumber.owner_id),
    case((access.is_deleted(), col(PhoneNumber.deletion_at))).label("deleted_until"),
).where(any_of(col(PhoneNumber.e164), "e164s"))
