"""Commands that grant and transfer numbers and settle their calling names.

Each works on one number or on those of a CSV file, with the system as actor (docs/decisions/0019).
"""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from database import Database
from database.errors import ConfigurationError
from database.moments import rfc3339
from models import rules
from models.clock import utc_now
from models.enums import FailureCode
from models.errors import Failure, Refused
from models.number_text import ImpossibleNumber
from models.numbering import derive
from models.records import GrantRecord
from resolvers.context import system_request_id
from resolvers.files import run_commands
from resolvers.files.bulk_commands import (
    GRANT,
    REVOKE,
    SETTLE,
    TRANSFER,
    Asked,
    Command,
    reason,
    row,
    rows,
)
from resolvers.files.csv_reader import Record
from resolvers.files.formats import bytes_read, open_text
from resolvers.files.run_commands import Run, RunReport
from schema.global_ids import parse_phone_number_id
from server.cli.terminal import AsJson, out, print_rows, progress_bar, report_problem, run
from server.settings import load_settings

T = TypeVar("T")

app = typer.Typer()
grants_app = typer.Typer(help="To whom numbers are granted, and until when.")
app.add_typer(grants_app, name="grants", no_args_is_help=True)

NUMBER = typer.Argument(help="In E.164 such as +14155551234, or by its id or databaseId.")
GRANTEE = typer.Argument(help="The name of a person's or a team's account.")
FILE = typer.Option(
    "--from",
    metavar="FILE",
    help="CSV in place of the arguments, with a column of the name of each; that of the number is"
    " e164 or id. - is standard input. Refused lines are told and do not stop the others.",
)


@grants_app.command("add")
def add_grant(
    number: Annotated[str | None, NUMBER] = None,
    grantee: Annotated[str | None, GRANTEE] = None,
    until: Annotated[
        str | None, typer.Option(help="When it ends by itself, 2026-12-31T00:00:00Z; or never.")
    ] = None,
    file: Annotated[Path | None, FILE] = None,
) -> None:
    """Let a person, or each member of a team, see a number. To grant again changes the end."""
    _perform(GRANT, {"number": number, "grantee": grantee, "until": until}, file)


@grants_app.command("remove")
def remove_grant(
    number: Annotated[str | None, NUMBER] = None,
    grantee: Annotated[str | None, GRANTEE] = None,
    file: Annotated[Path | None, FILE] = None,
) -> None:
    """End a grant at once; where there is none, that is well."""
    _perform(REVOKE, {"number": number, "grantee": grantee}, file)


@grants_app.command("list")
def list_grants(number: Annotated[str, NUMBER], as_json: AsJson = False) -> None:
    """List the grants of a number that are in force, oldest first."""
    found = _answer(
        lambda database: run_commands.grants_of_number(database, utc_now, number_of(number))
    )
    columns = ("grantee", "kind", "since", "until", "granted by")
    print_rows(columns, (_grant_row(grant) for grant in found), as_json=as_json)


@app.command()
def transfer(
    number: Annotated[str | None, NUMBER] = None,
    owner: Annotated[
        str | None, typer.Argument(help="The name of a person's account; teams own nothing.")
    ] = None,
    file: Annotated[Path | None, FILE] = None,
) -> None:
    """Hand a number over to another person. Its grants and a pending calling name stay with it."""
    _perform(TRANSFER, {"number": number, "owner": owner}, file)


@app.command()
def settle(
    number: Annotated[str | None, NUMBER] = None,
    outcome: Annotated[
        str | None, typer.Argument(help="What the carrier said: succeeded or failed.")
    ] = None,
    reason: Annotated[
        str | None, typer.Option(help="Why it failed, at most 256 characters.")
    ] = None,
    file: Annotated[Path | None, FILE] = None,
) -> None:
    """Report what the carrier made of a pending calling name."""
    _perform(SETTLE, {"number": number, "outcome": outcome, "reason": reason}, file)


def _perform(
    command: Command[Asked], arguments: Mapping[str, str | None], file: Path | None
) -> None:
    """Run the command once, or for a file. Raises ConfigurationError, Refused, Unavailable."""
    given = {name: text for name, text in arguments.items() if text is not None}
    if file is None:
        _perform_one(command, given)
    elif given:
        raise ConfigurationError(f"Give {' and '.join(map(str.upper, given))} or a file, not both.")
    else:
        _perform_all(command, file)


def _perform_one(command: Command[Asked], given: Mapping[str, str]) -> None:
    if not given.keys() >= command.columns.required.keys():
        needed = " and ".join(name.upper() for name in command.columns.required)
        raise ConfigurationError(f"Give {needed}, or a file of them with --from FILE.")
    asked = Record(1, dict(given))
    has_changed = _answer(
        lambda database: run_commands.run_row(
            _run(command, database), row(command, asked, number_of)
        )
    )
    message = command.done if has_changed else command.unchanged
    out.print(message.format_map(given), markup=False)


def _answer(job: Callable[[Database], Awaitable[T]]) -> T:
    """The result of a job. Raises ConfigurationError, which says what to do, if it is refused."""
    try:
        return run(load_settings(), job)
    except Refused as refused:
        raise ConfigurationError(reason(refused)) from None


def _perform_all(command: Command[Asked], file: Path) -> None:
    report = run(load_settings(), partial(_run_file, command, file))
    done, unchanged, refused = report
    out.print(f"{done} done, {unchanged} unchanged, {refused} refused")
    if refused:
        raise typer.Exit(1)


async def _run_file(command: Command[Asked], file: Path, database: Database) -> RunReport:
    """Run all rows of a file. Raises ConfigurationError if it cannot be read; Unavailable."""
    with open_text(file) as opened, progress_bar(file) as progress:
        return await run_commands.run_rows(
            _run(command, database),
            rows(command, opened, number_of),
            on_problem=report_problem,
            progress=lambda: progress(bytes_read(opened)),
        )


def _run(command: Command[Asked], database: Database) -> Run[Asked]:
    return Run(database, utc_now, command, system_request_id(command.name))


def _grant_row(grant: GrantRecord) -> tuple[str, ...]:
    until = "" if grant.expires_at is None else rfc3339(grant.expires_at)
    grantee, since = grant.grantee, rfc3339(grant.created_at)
    return (grantee.name, grantee.kind.lower(), since, until, grant.granted_by.name)


def number_of(text: str) -> int | str:
    """The id in the text, or the number in E.164. Raises Refused."""
    number_id = parse_phone_number_id(text)
    if number_id is not None or rules.E164.fullmatch(text):
        return number_id or text
    if rules.has_control_characters(text):
        raise _refusal("The number is not a phone number: write it as + and its digits.")
    try:
        return derive(text).e164
    except ImpossibleNumber as impossible:
        raise _refusal(f"The number {impossible}.") from None


def _refusal(message: str) -> Refused:
    return Refused(Failure(FailureCode.INVALID, message, None))
