"""What the commands of `sharing_cli` are asked for, in arguments or in lines of CSV."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Generic

from models import rules
from models.clock import parse_rfc3339
from models.enums import CallingNameOutcome, FailureCode
from models.errors import Failure, Refused, both
from models.numbering import ImpossibleNumber, derive
from resolvers.files import bulk_commands
from resolvers.files.bulk_commands import Asked, Row, Task
from resolvers.files.columns import Problem, folded
from resolvers.files.csv_reader import Columns, Record, read_records
from resolvers.mutations.calling_names import CallingNameReport
from resolvers.mutations.grants import Grant
from resolvers.mutations.transfer import Transfer
from schema.global_ids import parse_phone_number_id


@dataclass(frozen=True)
class Command(Generic[Asked]):
    """A task, and how it is asked for and told about."""

    task: Task[Asked]
    columns: Columns
    asked: Callable[[Mapping[str, str]], Asked]
    """Raises Refused."""
    done: str
    unchanged: str = ""
    """Empty where what is not refused is a change."""


def rows(command: Command[Asked], file: BinaryIO) -> Iterator[Row[Asked] | Problem]:
    """What each line asks for, or why it cannot be told. Raises ConfigurationError before the first
    where the file as a whole cannot be read.
    """
    for record in read_records(file, command.columns):
        if isinstance(record, Problem):
            yield record
            continue
        try:
            yield row(command, record)
        except Refused as refused:
            yield Problem(record.line, bulk_commands.reason(refused))


def row(command: Command[Asked], record: Record) -> Row[Asked]:
    """What a line, or the command line, asks for. Raises Refused."""
    missing = [name for name in command.columns.required if not record.texts[name].strip()]
    if missing:
        raise _refusal(f"There is no {' and no '.join(missing)}.")
    number, asked = both(
        lambda: number_of(record.texts["number"]), lambda: command.asked(record.texts)
    )
    return Row(record.line, number, asked)


def number_of(text: str) -> int | str:
    """The id that is meant, or the number in E.164. Raises Refused."""
    number_id = parse_phone_number_id(text)
    if number_id is not None or rules.E164.fullmatch(text):
        return number_id or text
    if rules.has_control_characters(text):
        raise _refusal("The number is not a phone number: write it as + and its digits.")
    try:
        return derive(text).e164
    except ImpossibleNumber as impossible:
        raise _refusal(f"The number {impossible}.") from None


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
    bulk_commands.GRANT,
    _columns("grantee", "until"),
    _grant,
    "{number} is granted to {grantee}.",
    "{number} was granted to {grantee} already.",
)
REVOKE = Command(
    bulk_commands.REVOKE,
    _columns("grantee"),
    _grant,
    "{number} is no longer granted to {grantee}.",
    "{number} was not granted to {grantee}.",
)
TRANSFER = Command(
    bulk_commands.TRANSFER,
    _columns("owner"),
    _transfer,
    "{number} belongs to {owner}.",
    "{number} belonged to {owner} already.",
)
SETTLE = Command(
    bulk_commands.SETTLE,
    _columns("outcome", "reason"),
    _report,
    "The calling name of {number} is settled: {outcome}.",
)
