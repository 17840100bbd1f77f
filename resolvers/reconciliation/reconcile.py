"""`numberbook reconcile`: hold the numbers of an owner against a carrier's list, and let them take
on what it says, in short transactions.

What was taken on stays if the command is stopped or the database fails: a second run finds no
difference there and continues. Numbers are never created or deleted.
"""

from collections import Counter
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import NamedTuple

from database import Database
from models.changes.transitions import Settlement
from models.clock import Clock
from models.enums import CarrierField
from models.policy import SYSTEM
from models.records import AccountRecord
from resolvers.accounts.accounts import check_is_person
from resolvers.files.batches import process_in_batches, with_retries
from resolvers.files.columns import Entry, Problem
from resolvers.files.new_numbers import FirstLines, new_number
from resolvers.files.readers.formats import ImportFormat, Reading, open_numbers
from resolvers.mutations.apply import AuditContext
from resolvers.reconciliation.comparison import (
    Disagreement,
    Kind,
    Task,
    applied,
    compared,
    disagreements,
)
from resolvers.reconciliation.held_numbers import held_e164s
from resolvers.reconciliation.listings import Listing, is_nameless, listing

BATCH = 100
"""Lines per transaction: as many numbers as a bulk of the API can have."""

NOT_ALL_READ = "the list was not read completely, so the number may be in it"


class ReconciliationReport(NamedTuple):
    """How many numbers are the same, differ, or are on one side only; how many lines are refused;
    how many differences were applied; and how many disagreements are left.
    """

    same: int
    differing: int
    only_here: int
    only_there: int
    refused: int
    applied: int
    left: int


class Outcome(Enum):
    SAME = auto()
    DIFFERING = auto()
    ONLY_THERE = auto()
    REFUSED = auto()


LineResult = tuple[Outcome | None, Problem | None]
"""A warning about the whole file has no outcome."""


@dataclass(frozen=True)
class Run:
    """One run of the command."""

    database: Database
    clock: Clock
    settlement: Settlement
    owner: AccountRecord
    request_id: str
    fields: Collection[CarrierField]
    on_disagreement: Callable[[Disagreement], None]
    first_lines: FirstLines
    counts: Counter[str] = field(default_factory=Counter)
    """Of disagreements, `applied` or `left`; of what may have numbers of the list, `unread`."""

    def tell(self, disagreement: Disagreement) -> None:
        """Report a disagreement, and count it."""
        self.counts["applied" if disagreement.is_applied else "left"] += 1
        self.on_disagreement(disagreement)


async def reconcile(
    database: Database,
    clock: Clock,
    settlement: Settlement,
    owner: AccountRecord,
    path: Path,
    file_format: ImportFormat,
    reading: Reading,
    *,
    fields: Collection[CarrierField],
    request_id: str,
    on_disagreement: Callable[[Disagreement], None],
    on_problem: Callable[[Problem], None],
    progress: Callable[[int], None],
) -> ReconciliationReport:
    """Compare the numbers of an owner with a list, and let them take on these fields.

    `on_disagreement` gets the disagreements in the order of the lines, at last the numbers that are
    only here; `on_problem` gets the problems of lines. Apart from the numbers that it has seen,
    memory does not grow with the file. Raises ConfigurationError (nothing is written) if the owner
    is a team or the file as a whole cannot be read. Raises Unavailable if the database does not
    answer for some seconds; what was taken on stays.
    """
    check_is_person(owner)
    run = Run(
        database,
        clock,
        settlement,
        owner,
        request_id,
        fields,
        on_disagreement,
        FirstLines(file_format.unit),
    )
    with open_numbers(path, file_format, reading) as file:
        outcomes = await process_in_batches(
            file.entries,
            BATCH,
            list,
            partial(_reconcile_batch, run),
            on_problem,
            progress=lambda: progress(file.bytes_read),
        )
    only_here, refusal = 0, NOT_ALL_READ if run.counts["unread"] else None
    async for number in _only_here(run):
        run.tell(Disagreement(Kind.ONLY_HERE, number, refusal=refusal))
        only_here += 1
    return _report(run, outcomes, only_here)


def _report(
    run: Run, outcomes: Mapping[Outcome | None, int], only_here: int
) -> ReconciliationReport:
    refused = outcomes[Outcome.REFUSED]
    return ReconciliationReport(
        same=outcomes[Outcome.SAME],
        differing=outcomes[Outcome.DIFFERING],
        only_here=only_here,
        only_there=outcomes[Outcome.ONLY_THERE],
        refused=refused,
        applied=run.counts["applied"],
        left=run.counts["left"] + refused,
    )


async def _only_here(run: Run) -> AsyncIterator[str]:
    """The numbers of the owner that no line has, not even one that is refused."""
    async for page in held_e164s(run.database, run.owner.id):
        for number in page:
            if number not in run.first_lines:
                yield number


async def _reconcile_batch(run: Run, entries: Sequence[Entry]) -> list[LineResult]:
    audit = AuditContext(run.clock(), run.request_id, SYSTEM)
    checked = [_checked(run, entry, audit) for entry in entries]
    listings = [one for one in checked if isinstance(one, Listing)]
    found = await _disagreements(run, listings, audit)
    return [
        _problem_result(one) if isinstance(one, Problem) else _result(run, one, found[one.e164])
        for one in checked
    ]


def _checked(run: Run, entry: Entry, audit: AuditContext) -> Listing | Problem:
    """What a line says, or why it is refused: for the reasons for which an import refuses it, and
    if the list goes on behind it.
    """
    if isinstance(entry, Problem):
        is_warning = entry.is_warning and not entry.goes_on
        run.counts["unread"] += not is_warning
        return entry._replace(is_warning=is_warning)
    number = new_number(entry, audit.now, run.settlement)
    run.counts["unread"] += number.e164 is None
    run.first_lines.check("number", number.e164, number)
    if not number.is_accepted:
        return number.findings.problem(number.line, number.text)
    return listing(entry, number)


def _problem_result(problem: Problem) -> LineResult:
    return (None if problem.is_warning else Outcome.REFUSED), problem


def _result(run: Run, listed: Listing, found: Sequence[Disagreement]) -> LineResult:
    """Report the disagreements about a line, with its warnings; a line that agrees has none."""
    for disagreement in found:
        run.tell(disagreement)
    is_remarkable = found or is_nameless(listed)
    warning = listed.number.findings.warning(listed.line) if is_remarkable else None
    if not found:
        return Outcome.SAME, warning
    is_absent = found[0].kind == Kind.ONLY_THERE
    return (Outcome.ONLY_THERE if is_absent else Outcome.DIFFERING), warning


async def _disagreements(
    run: Run, listings: Sequence[Listing], audit: AuditContext
) -> dict[str, list[Disagreement]]:
    """The disagreements about each number. Raises Unavailable."""
    if not listings:
        return {}
    task = Task(run.owner.id, run.settlement, audit, run.fields)
    read = partial(compared, task=task, listings=listings)
    found = await with_retries(run.database.read_snapshot, read)
    chosen = [one for one in listings if task.chosen(found[one.e164])]
    if chosen:
        write = partial(applied, task=task, listings=chosen)
        found |= await with_retries(run.database.write, write)
    return {one.e164: [*disagreements(task, one, found[one.e164])] for one in listings}
