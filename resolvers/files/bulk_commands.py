"""What commands do to numbers, one or those of a file: each command with its columns, what it does,
and what it says.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Generic, NamedTuple, TypeVar

from sqlalchemy import Connection

from models.clock import parse_rfc3339
from models.enums import CallingNameOutcome, FailureCode
from models.errors import Failure, Refused, both
from resolvers.files.columns import Problem, folded
from resolvers.files.csv_reader import Columns, Record, read_records
from resolvers.mutations.apply import AuditContext, Changed
from resolvers.mutations.calling_names import CallingNameReport, settle_all
from resolvers.mutations.grants import Grant, Granted, grant_all, revoke_all
from resolvers.mutations.transfer import Transfer, transfer_all

Asked = TypeVar("Asked", Grant, Transfer, CallingNameReport)


class Row(NamedTuple, Generic[Asked]):
    """What a line asks for, but for the id of the number: that, or the number in E.164, is told
    beside it.
    """

    line: int
    number: int | str
    asked: Asked


@dataclass(frozen=True)
class Command(Generic[Asked]):
    """Something that commands do to numbers, and how it is asked for and reported."""

    name: str
    do: Callable[[Connection, AuditContext, Sequence[Asked]], Sequence[Changed | Granted | Refused]]
    account: Callable[[Asked], str | None]
    """The name of the account that it is about, if it is about one."""
    subject: Callable[[Asked], Hashable]
    """What can be asked for only once in a file."""
    columns: Columns
    asked: Callable[[Mapping[str, str]], Asked]
    """Raises Refused."""
    done: str
    unchanged: str = ""
    """Empty where what is not refused is a change."""


NumberOf = Callable[[str], int | str]
"""From what stands for a number to its id or its E.164 form. Raises Refused."""


def rows(
    command: Command[Asked], file: BinaryIO, number_of: NumberOf
) -> Iterator[Row[Asked] | Problem]:
    """What each line asks for, or why it cannot be told. Raises ConfigurationError before the first
    where the file as a whole cannot be read.
    """
    for record in read_records(file, command.columns):
        if isinstance(record, Problem):
            yield record
            continue
        try:
            yield row(command, record, number_of)
        except Refused as refused:
            yield Problem(record.line, reason(refused))


def row(command: Command[Asked], record: Record, number_of: NumberOf) -> Row[Asked]:
    """What a line, or the command line, asks for. Raises Refused."""
    missing = [name for name in command.columns.required if not record.texts[name].strip()]
    if missing:
        raise _refusal(f"There is no {' and no '.join(missing)}.")
    number, asked = both(
        lambda: number_of(record.texts["number"]), lambda: command.asked(record.texts)
    )
    return Row(record.line, number, asked)


def reason(refused: Refused) -> str:
    """Why something is refused, and what to do."""
    return " ".join(_ADVICE.get(one.code, one.message) for one in refused.failures)


def _grant(texts: Mapping[str, str]) -> Grant:
    return Grant(None, texts["grantee"], _until(texts.get("until", "")))


def _until(text: str) -> datetime | None:
    moment = parse_rfc3339(text)
    if moment is None and text:
        raise _refusal("The end must be an RFC 3339 time such as 2026-12-31T00:00:00Z.")
    return moment


def _transfer(texts: Mapping[str, str]) -> Transfer:
    return Transfer(None, texts["owner"])


def _report(texts: Mapping[str, str]) -> CallingNameReport:
    outcomes = {folded(outcome): outcome for outcome in CallingNameOutcome}
    outcome = outcomes.get(folded(texts["outcome"]))
    if outcome is None:
        raise _refusal("The outcome must be succeeded or failed.")
    return CallingNameReport(None, outcome, texts.get("reason"))


def _refusal(message: str) -> Refused:
    return Refused(Failure(FailureCode.INVALID, message, None))


def _columns(required: str, *optional: str) -> Columns:
    """The columns of a command: its number, what else it needs, and what it may be given."""
    named = {name: name for name in (required, *optional)}
    numbers = dict.fromkeys(("e164", "phonenumber", "id", "databaseid"), "number")
    return Columns(named | numbers, {"number": "e164 or id", required: required})


GRANT = Command(
    "grants-add",
    grant_all,
    lambda grant: grant.grantee,
    lambda grant: grant[:2],
    _columns("grantee", "until"),
    _grant,
    "{number} is granted to {grantee}.",
    "{number} was granted to {grantee} already.",
)
REVOKE = Command(
    "grants-remove",
    revoke_all,
    lambda grant: grant.grantee,
    lambda grant: grant[:2],
    _columns("grantee"),
    _grant,
    "{number} is no longer granted to {grantee}.",
    "{number} was not granted to {grantee}.",
)
TRANSFER = Command(
    "transfer",
    transfer_all,
    lambda asked: asked.owner,
    lambda asked: asked.number_id,
    _columns("owner"),
    _transfer,
    "{number} belongs to {owner}.",
    "{number} belonged to {owner} already.",
)
SETTLE = Command(
    "settle",
    settle_all,
    lambda _: None,
    lambda report: report.number_id,
    _columns("outcome", "reason"),
    _report,
    "The calling name of {number} is settled: {outcome}.",
)

_ADVICE = {
    FailureCode.NOT_FOUND: "There is no such phone number: see `numberbook export`.",
    FailureCode.CONFLICT: "The phone number is being changed by somebody else: try again.",
}
"""What is said in other words to those who run commands."""
