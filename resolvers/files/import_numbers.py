"""`numberbook import`: create the numbers of a file for one owner, in short transactions.

A number is created with its associations and the first row of its trail, or not at all. What was
created stays if a later row is refused or the database fails. A second run of the same file finds
it and continues.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, case, select
from sqlmodel import col

from database import Database
from database.errors import ConfigurationError
from database.functions import any_of
from database.moments import rfc3339
from models import access
from models.changes.creation import shown
from models.changes.transitions import Settlement
from models.clock import Clock
from models.enums import PhoneNumberChangeField
from models.platform import FACTS_BYTES, PlatformEntry
from models.policy import SYSTEM
from models.records import AccountRecord
from models.tables import PhoneNumber, PlatformNumber
from resolvers.accounts.accounts import check_is_person, disabled
from resolvers.files.batches import process_in_batches, with_retries
from resolvers.files.columns import Entry, Problem
from resolvers.files.new_numbers import FirstLines, NewNumber, new_number
from resolvers.files.readers.formats import AS_IT_IS, ImportFormat, Reading, open_numbers
from resolvers.mutations import platform_numbers
from resolvers.mutations.apply import AuditContext
from resolvers.mutations.platform_numbers import Listed
from resolvers.mutations.statements import insert_associations, insert_numbers, write_trail

ByNumber = dict[str | None, int]
"""Ids by E.164."""


class Holder(NamedTuple):
    """The owner of a number that is there, when it is released if it is deleted, and what the voice
    platform says of it.
    """

    number_id: int
    owner_id: int
    deleted_until: datetime | None
    platform: PlatformEntry | None

    def is_held_by(self, owner: AccountRecord) -> bool:
        """Whether it is a number of this owner that is not deleted."""
        return self.owner_id == owner.id and self.deleted_until is None


Holders = Mapping[str | None, Holder]
"""By E.164."""


class Found(NamedTuple):
    """What is in the book already: numbers by their E.164, and the numbers of the voice platform's
    ids.
    """

    holders: Holders
    platform_ids: Mapping[int, str]


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
class Checked:
    """A batch of rows, and when they were checked: that is when they are created."""

    rows: Sequence[NewNumber | Problem]
    at: datetime

    def __len__(self) -> int:
        return len(self.rows)


@dataclass(frozen=True)
class Run:
    """One run of the command."""

    database: Database
    clock: Clock
    settlement: Settlement
    owner: AccountRecord
    request_id: str
    dry_run: bool
    first_lines: FirstLines


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
    first_lines = FirstLines(file_format.unit)
    run = Run(database, clock, settlement, owner, request_id, dry_run, first_lines)
    with open_numbers(path, file_format, reading) as file:
        outcomes = await process_in_batches(
            file.entries,
            BATCH,
            partial(_checked, run),
            partial(_import_batch, run),
            on_problem,
            progress=lambda: progress(file.bytes_read),
            # SQLite works in this process: it would hold its lock for twice as long.
            is_ahead=database.name != "sqlite",
        )
    return ImportReport(*(outcomes[outcome] for outcome in Outcome))


def _check_owner(owner: AccountRecord) -> None:
    check_is_person(owner)
    if owner.is_disabled:
        raise ConfigurationError(disabled(owner.name))


def _checked(run: Run, entries: Sequence[Entry]) -> Checked:
    now = run.clock()
    return Checked([_checked_row(run, entry, now) for entry in entries], now)


def _checked_row(run: Run, entry: Entry, now: datetime) -> NewNumber | Problem:
    if isinstance(entry, Problem):
        return entry
    number = new_number(entry, now, run.settlement)
    platform_id = None if number.platform is None else number.platform.id
    run.first_lines.check("number", number.e164, number)
    run.first_lines.check("platform's id", platform_id, number)
    return number


async def _import_batch(run: Run, batch: Checked) -> list[RowResult]:
    audit = AuditContext(batch.at, run.request_id, SYSTEM)
    accepted = [
        number for number in batch.rows if isinstance(number, NewNumber) and number.is_accepted
    ]
    found = await _create_or_find(run, accepted, audit) if accepted else Found({}, {})
    return [_result(run, number, found) for number in batch.rows]


async def _create_or_find(run: Run, numbers: Sequence[NewNumber], audit: AuditContext) -> Found:
    """Create the numbers, except in a dry run. Returns what was in the book before. Raises
    Unavailable.
    """
    if run.dry_run:
        return await with_retries(
            run.database.read_snapshot, lambda connection: _found(connection, numbers)
        )
    return await with_retries(
        run.database.write, lambda connection: _create(connection, run.owner, numbers, audit)
    )


def _create(
    connection: Connection, owner: AccountRecord, numbers: Sequence[NewNumber], audit: AuditContext
) -> Found:
    """Create the numbers that do not exist yet, and add what the voice platform says to those of
    the owner. Returns what was in the book before.
    """
    taken = _platform_ids(connection, numbers, lock=True)
    new = [number for number in numbers if not _is_taken(number, taken)]
    # All imports insert in the same order, so that there are no deadlocks.
    rows = sorted((n.columns | {"owner_id": owner.id} for n in new), key=lambda row: row["e164"])
    ids = insert_numbers(connection, rows) if rows else {}
    created = [number for number in new if number.e164 in ids]
    write_trail(connection, [_trail(ids, n, place, audit) for place, n in enumerate(created)])
    insert_associations(connection, [*_associations(ids, created)])
    holders = _holders(connection, [number for number in numbers if number.e164 not in ids])
    platform_numbers.record(connection, [*_listed(new, ids, holders, owner)])
    return Found(holders, taken)


def _listed(
    numbers: Sequence[NewNumber], created: ByNumber, holders: Holders, owner: AccountRecord
) -> Iterator[Listed]:
    """What the voice platform says of numbers that were created, and of others of the owner."""
    for number in numbers:
        if number.platform is None:
            continue
        holder = holders.get(number.e164)
        if holder is None:
            yield Listed(created[number.e164], None, number.platform)
        elif holder.is_held_by(owner):
            yield Listed(holder.number_id, holder.platform, number.platform)


def _is_taken(number: NewNumber, platform_ids: Mapping[int, str]) -> bool:
    """Whether the platform's id of the number belongs to another one."""
    entry = number.platform
    return entry is not None and platform_ids.get(entry.id, number.e164) != number.e164


def _trail(ids: ByNumber, number: NewNumber, place: int, audit: AuditContext) -> dict[str, Any]:
    return {
        "place": place,
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


def _found(connection: Connection, numbers: Sequence[NewNumber]) -> Found:
    return Found(_holders(connection, numbers), _platform_ids(connection, numbers))


def _holders(connection: Connection, numbers: Sequence[NewNumber]) -> Holders:
    rows = connection.execute(_HOLDERS, {"e164s": [number.e164 for number in numbers]})
    return {row.e164: Holder(row.id, row.owner_id, row.deleted_until, _entry(row)) for row in rows}


def _entry(row: Row[Any]) -> PlatformEntry | None:
    return None if row.platform_id is None else PlatformEntry(row.platform_id, row.facts)


def _platform_ids(
    connection: Connection, numbers: Sequence[NewNumber], *, lock: bool = False
) -> dict[int, str]:
    given = [number.platform.id for number in numbers if number.platform is not None]
    return platform_numbers.holders(connection, given, lock=lock)


def _result(run: Run, number: NewNumber | Problem, found: Found) -> RowResult:
    if isinstance(number, Problem):
        return RowResult(None if number.is_warning else Outcome.REFUSED, number)
    holder = found.holders.get(number.e164)
    reasons = [*_reasons(run, number, holder, found)] if number.is_accepted else []
    if reasons or not number.is_accepted:
        problem = number.findings.problem(number.line, number.text, *reasons)
        return RowResult(Outcome.REFUSED, problem)
    if holder is not None:
        return _existing(number, holder)
    return RowResult(Outcome.CREATED, number.findings.warning(number.line))


def _reasons(run: Run, number: NewNumber, holder: Holder | None, found: Found) -> Iterator[str]:
    """Why a number that the book has cannot come in, or one with an id that the book has."""
    if holder is not None and holder.owner_id != run.owner.id:
        yield "The number is held by another account."
    elif holder is not None and holder.deleted_until is not None:
        yield f"The number is deleted until {rfc3339(holder.deleted_until)}: restore it."
    elif _is_taken(number, found.platform_ids):
        yield "The platform's id belongs to another number in the book."


def _existing(number: NewNumber, holder: Holder) -> RowResult:
    """It stays as it is. A warning says what is left out of what the platform says of it now."""
    known, given = holder.platform, number.platform
    reason = None if known is None or given is None else _left_out(known, given)
    warning = None if reason is None else Problem(number.line, reason, is_warning=True)
    return RowResult(Outcome.EXISTING, warning)


def _left_out(known: PlatformEntry, given: PlatformEntry) -> str | None:
    if given.id != known.id:
        return f"The platform's id {given.id} is left out: the number keeps {known.id}."
    names = ", ".join(map(shown, known.left_out(given)))
    return f"What the platform says of {names} is left out: {_NO_ROOM}." if names else None


_NO_ROOM = f"with it there would be more than {FACTS_BYTES} bytes"

_HOLDERS = (
    select(
        col(PhoneNumber.e164),
        col(PhoneNumber.id),
        col(PhoneNumber.owner_id),
        case((access.is_deleted(), col(PhoneNumber.deletion_at))).label("deleted_until"),
        col(PlatformNumber.platform_id),
        col(PlatformNumber.facts),
    )
    .join(PlatformNumber, col(PlatformNumber.phone_number_id) == col(PhoneNumber.id), isouter=True)
    .where(any_of(col(PhoneNumber.e164), "e164s"))
)
