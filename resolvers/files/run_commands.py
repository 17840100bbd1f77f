"""Run commands on numbers: for one row, or for the rows of a file, in short transactions.

Each row is validated by the rules of the API; the actor is the system. What was done stays if a
later row is refused or the database fails. A second run finds it done and continues.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial
from typing import Generic, NamedTuple, TypeVar

from sqlalchemy import Connection, select
from sqlmodel import col

from database import Database
from database.functions import any_of
from models.clock import Clock
from models.enums import FailureCode
from models.errors import Failure, Refused, accepted, outcome
from models.policy import SYSTEM, Action
from models.records import AccountRecord, GrantRecord
from models.tables import PhoneNumber
from resolvers.accounts.accounts import accounts_by_name, disabled, no_account
from resolvers.context import system_request_id
from resolvers.files.batches import process_in_batches, with_retries
from resolvers.files.bulk_commands import (
    REVOKE,
    Asked,
    Command,
    Result,
    Row,
    reason,
    remaining_access,
)
from resolvers.files.columns import Problem
from resolvers.mutations.apply import AuditContext
from resolvers.mutations.authorization import NOT_FOUND, authorize, permitted
from resolvers.queries.grants import grants_in_force

T = TypeVar("T")

BATCH = 100
"""Rows per transaction: as many as a bulk of the API can have."""


class Outcome(Enum):
    DONE = auto()
    UNCHANGED = auto()
    REFUSED = auto()


class RunReport(NamedTuple):
    """The counts of rows that were done, were done already, and were refused."""

    done: int
    unchanged: int
    refused: int


class Done(NamedTuple):
    """The result of a row that is not refused: whether it changed anything, and the warnings
    about the change.
    """

    has_changed: bool
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class Run(Generic[Asked]):
    """One run of a command. `first_lines` has the first line of each subject in the file."""

    database: Database
    clock: Clock
    command: Command[Asked]
    request_id: str
    first_lines: dict[Hashable, int] = field(default_factory=dict)


async def run_rows(
    run: Run[Asked],
    entries: Iterable[Row[Asked] | Problem],
    on_problem: Callable[[Problem], None],
    progress: Callable[[], None],
) -> RunReport:
    """Do what the rows request, in their order.

    `on_problem` gets the problems in the order of the lines. Raises Unavailable if the database
    does not answer for some seconds; what was done stays.
    """
    outcomes = await process_in_batches(
        entries, BATCH, list, partial(_run_batch, run), on_problem, progress
    )
    return RunReport(*(outcomes[result] for result in Outcome))


async def run_row(run: Run[Asked], row: Row[Asked]) -> Done:
    """Do what one row requests. Raises Refused, Unavailable."""
    [result] = await _results(run, [row])
    return accepted(result)


async def change_as_system(
    database: Database,
    clock: Clock,
    name: str,
    unit: Callable[[Connection, AuditContext], T],
) -> T:
    """Run a unit of work that changes numbers, for a command of this name. Raises Refused,
    Unavailable.
    """
    audit = AuditContext(clock(), system_request_id(name), SYSTEM)
    return await with_retries(database.write, lambda connection: unit(connection, audit))


async def grants_of_number(
    database: Database, clock: Clock, number: int | str
) -> Sequence[GrantRecord]:
    """The grants of a number that are in force, oldest first. Raises Refused, Unavailable."""
    audit = AuditContext(clock(), "grants-list", SYSTEM)

    def unit(connection: Connection) -> Sequence[GrantRecord]:
        number_id = number if isinstance(number, int) else _ids(connection, [number]).get(number)
        found = authorize(Action.READ_GRANTS, connection, audit, [number_id])
        return grants_in_force(connection, permitted(found, number_id), audit.now)

    return await database.read_snapshot(unit)


async def _run_batch(
    run: Run[Asked], entries: Sequence[Row[Asked] | Problem]
) -> list[tuple[Outcome | None, Problem | None]]:
    """The outcome and the problem of each row. A warning about the whole file has no outcome."""
    rows = [entry for entry in entries if not isinstance(entry, Problem)]
    results = iter(await _results(run, rows))
    return [
        _unreadable(entry) if isinstance(entry, Problem) else _outcome(entry, next(results))
        for entry in entries
    ]


def _unreadable(problem: Problem) -> tuple[Outcome | None, Problem]:
    return (None if problem.is_warning else Outcome.REFUSED), problem


def _outcome(row: Row[Asked], result: Done | Refused) -> tuple[Outcome, Problem | None]:
    if isinstance(result, Refused):
        return Outcome.REFUSED, row.findings.problem(row.line, row.name, reason(result))
    warning = row.findings.warning(row.line, *result.warnings)
    return (Outcome.DONE if result.has_changed else Outcome.UNCHANGED), warning


async def _results(run: Run[Asked], rows: Sequence[Row[Asked]]) -> list[Done | Refused]:
    """The result of each row, or why it is refused."""
    if not rows:
        return []
    audit = AuditContext(run.clock(), run.request_id, SYSTEM)
    return await with_retries(
        run.database.write, lambda connection: _do(connection, run, rows, audit)
    )


def _do(
    connection: Connection, run: Run[Asked], rows: Sequence[Row[Asked]], audit: AuditContext
) -> list[Done | Refused]:
    ids = _ids(connection, [row.number for row in rows])
    check = partial(_checked, run, ids, _accounts(connection, run, rows))
    checked = [outcome(partial(check, row)) for row in rows]
    possible = [one for one in checked if not isinstance(one, Refused)]
    results = iter(run.command.do(connection, audit, possible))
    return [one if isinstance(one, Refused) else _done(next(results)) for one in checked]


def _ids(connection: Connection, numbers: Sequence[int | str]) -> dict[str, int]:
    """The ids of the numbers that are given in E.164, by these."""
    e164s = [number for number in numbers if isinstance(number, str)]
    return {row.e164: row.id for row in connection.execute(_IDS, {"e164s": e164s})}


def _accounts(
    connection: Connection, run: Run[Asked], rows: Sequence[Row[Asked]]
) -> dict[str, AccountRecord]:
    names = {run.command.account(row.asked) for row in rows}
    return accounts_by_name(connection, [name for name in names if name is not None])


def _checked(
    run: Run[Asked],
    ids: Mapping[str, int],
    accounts: Mapping[str, AccountRecord],
    row: Row[Asked],
) -> Asked:
    """The request of the row, with the id of its number. Raises Refused."""
    number_id = row.number if isinstance(row.number, int) else ids.get(row.number)
    if number_id is None:
        raise Refused(NOT_FOUND)
    account_id = _account_id(run, accounts, row.asked)
    asked = row.asked._replace(number_id=number_id)
    subject = run.command.subject(asked, account_id)
    first_line = run.first_lines.setdefault(subject, row.line)
    if first_line != row.line:
        message = f"This is in the file already, in line {first_line}."
        raise Refused(Failure(FailureCode.DUPLICATE, message, None))
    return asked


def _account_id(run: Run[Asked], accounts: Mapping[str, AccountRecord], asked: Asked) -> int | None:
    """The id of the account that a request names, None if it names none. Raises Refused."""
    name = run.command.account(asked)
    if name is None:
        return None
    if name not in accounts:
        raise Refused(Failure(FailureCode.INVALID, no_account(name), None))
    if accounts[name].is_disabled and run.command is not REVOKE:
        raise Refused(Failure(FailureCode.INVALID, disabled(name), None))
    return accounts[name].id


def _done(result: Result | Refused) -> Done | Refused:
    if isinstance(result, Refused):
        return result
    return Done(result.has_changed, remaining_access(result))


_IDS = select(col(PhoneNumber.e164), col(PhoneNumber.id)).where(
    any_of(col(PhoneNumber.e164), "e164s")
)
