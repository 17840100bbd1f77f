"""The commands that change one number or the numbers of a file: the columns of each, what it does
and its messages.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO, Generic, NamedTuple, TypeVar

from sqlalchemy import Connection

from models import rules
from models.clock import parse_file_time
from models.enums import CallingNameOutcome, FailureCode
from models.errors import Failure, Refused
from resolvers.files.columns import Problem, folded, names_of
from resolvers.files.findings import Findings
from resolvers.files.named_numbers import (
    COUNTRY,
    ID,
    NO_NUMBER,
    NUMBER,
    Naming,
    name_of,
    named_number,
)
from resolvers.files.readers.csv_reader import Columns, Record, read_records
from resolvers.mutations.apply import AuditContext, Changed
from resolvers.mutations.calling_names import CallingNameReport, settle_all
from resolvers.mutations.grants import Grant, Granted, Revoked, grant_all, revoke_all
from resolvers.mutations.transfer import HandedOver, Transfer, hand_over_all

Result = Changed | Granted | HandedOver | Revoked

Asked = TypeVar("Asked", Grant, Transfer, CallingNameReport)


class Row(NamedTuple, Generic[Asked]):
    """The request in a line. `asked` has no id of the number yet; `number` is the id or the number
    in E.164, and `name` how the line names it.
    """

    line: int
    name: str
    number: int | str
    asked: Asked
    findings: Findings


@dataclass(frozen=True)
class Command(Generic[Asked]):
    """A command on numbers: what it does, how it reads its requests and how it reports."""

    name: str
    do: Callable[[Connection, AuditContext, Sequence[Asked]], Sequence[Result | Refused]]
    account: Callable[[Asked], str | None]
    """The name of the account in a request, None for commands without one."""
    subject: Callable[[Asked, int | None], Hashable]
    """What identifies a request and the id of its account: a file may have it only once."""
    columns: Columns
    asked: Callable[[Mapping[str, str], Findings], Asked | None]
    """The request in the texts of a row; None if it is refused."""
    done: str
    unchanged: str = ""
    """Empty if everything that is not refused is a change."""


def rows(
    command: Command[Asked], columns: Columns, file: BinaryIO, naming: Naming
) -> Iterator[Row[Asked] | Problem]:
    """The request of each line, or why the line is invalid. Raises ConfigurationError before the
    first one if the file as a whole cannot be read.
    """
    for record in read_records(file, columns):
        yield record if isinstance(record, Problem) else _row_or_problem(command, record, naming)


def _row_or_problem(
    command: Command[Asked], record: Record, naming: Naming
) -> Row[Asked] | Problem:
    findings = Findings()
    read = _row(command, record, naming, findings)
    return read or findings.problem(record.line, name_of(record.texts))


def row(command: Command[Asked], record: Record, naming: Naming) -> Row[Asked]:
    """The request of the arguments of a command. Raises Refused."""
    findings = Findings()
    read = _row(command, record, naming, findings)
    findings.check()
    assert read is not None
    return read


def _row(
    command: Command[Asked], record: Record, naming: Naming, findings: Findings
) -> Row[Asked] | None:
    """None if it is refused."""
    given = {name for name, text in record.texts.items() if text.strip()}
    missing = [names[0] for names in command.columns.required if given.isdisjoint(names)]
    if missing:
        findings.refuse(f"There is no {' and no '.join(missing)}.")
        return None
    number = named_number(record.texts, naming, findings)
    asked = command.asked(record.texts, findings)
    if number is None or asked is None or findings.refusals:
        return None
    return Row(record.line, name_of(record.texts), number, asked, findings)


def remaining_access(result: Result) -> tuple[str, ...]:
    """A warning if the former owner of a number still sees it."""
    if not isinstance(result, HandedOver) or not result.remaining:
        return ()
    grantees = ", ".join(account.name for account in result.remaining)
    return (f"{result.former_owner} still sees the number, as it is granted to {grantees}.",)


def reason(refused: Refused) -> str:
    """The reason of a refusal, and what to do."""
    return " ".join(_ADVICE.get(one.code, one.message) for one in refused.failures)


def _grant(texts: Mapping[str, str], findings: Findings) -> Grant:
    return Grant(None, texts["grantee"], findings.accept(_until, texts.get("until", "")))


def _until(text: str) -> datetime | None:
    """Raises Refused."""
    moment = parse_file_time(text.strip())
    if moment is None and text.strip():
        raise _refusal("The end must be a time such as 2026-12-31T00:00:00Z or 2026-12-31 00:00.")
    return moment


def _transfer(texts: Mapping[str, str], _: Findings) -> Transfer:
    return Transfer(None, texts["owner"])


def _report(texts: Mapping[str, str], findings: Findings) -> CallingNameReport | None:
    outcome = findings.accept(_outcome, texts["outcome"])
    reason = findings.accept(rules.reason, texts.get("reason"))
    return None if outcome is None else CallingNameReport(None, outcome, reason)


def _outcome(text: str) -> CallingNameOutcome:
    """Raises Refused."""
    outcomes = {folded(outcome): outcome for outcome in CallingNameOutcome}
    outcome = outcomes.get(folded(text))
    if outcome is None:
        raise _refusal("The outcome must be succeeded or failed.")
    return outcome


def _refusal(message: str) -> Refused:
    return Refused(Failure(FailureCode.INVALID, message, None))


def _columns(required: str, *optional: str) -> Columns:
    """The columns of a command: the number, a required one and optional ones."""
    named = {name: name for name in (required, *optional)}
    ids = dict.fromkeys(("id", "databaseid"), ID)
    numbers = names_of(NUMBER, COUNTRY)
    return Columns(named | numbers | ids, {(NUMBER, ID): "e164 or id", (required,): required})


GRANT = Command(
    "grants-add",
    grant_all,
    lambda grant: grant.grantee,
    lambda grant, grantee_id: (grant.number_id, grantee_id),
    _columns("grantee", "until"),
    _grant,
    "{number} is granted to {grantee}.",
    "{number} was granted to {grantee} already.",
)
REVOKE = Command(
    "grants-remove",
    revoke_all,
    lambda grant: grant.grantee,
    lambda grant, grantee_id: (grant.number_id, grantee_id),
    _columns("grantee"),
    _grant,
    "{number} is no longer granted to {grantee}.",
    "{number} was not granted to {grantee}.",
)
TRANSFER = Command(
    "transfer",
    hand_over_all,
    lambda asked: asked.owner,
    lambda asked, _: asked.number_id,
    _columns("owner"),
    _transfer,
    "{number} belongs to {owner}.",
    "{number} belonged to {owner} already.",
)
SETTLE = Command(
    "settle",
    settle_all,
    lambda _: None,
    lambda report, _: report.number_id,
    _columns("outcome", "reason"),
    _report,
    "The calling name of {number} is settled: {outcome}.",
)

_ADVICE = {
    FailureCode.NOT_FOUND: NO_NUMBER,
    FailureCode.CONFLICT: "The phone number is being changed by somebody else: try again.",
}
"""Messages that are different for those who run commands."""
