"""Commands that grant and transfer numbers and settle their calling names.

Each works on one number or on those of a CSV file, with the system as actor (docs/decisions/0019).
"""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Annotated, NamedTuple, TypeVar

import typer

from database import Database
from database.errors import ConfigurationError
from database.moments import rfc3339
from models.clock import utc_now
from models.errors import Refused
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
    Row,
    reason,
    row,
    rows,
)
from resolvers.files.columns import parse_maps
from resolvers.files.named_numbers import ID, Naming, only_number
from resolvers.files.named_numbers import NUMBER as NUMBER_FIELD
from resolvers.files.readers.csv_reader import Record
from resolvers.files.readers.encodings import bytes_read
from resolvers.files.readers.formats import open_text
from resolvers.files.run_commands import Done, Run, RunReport
from schema.global_ids import parse_phone_number_id
from server.cli.reading import Country, Encoding, Maps, country_of
from server.cli.terminal import AsJson, Report, notes, out, print_rows, progress_bar, run
from server.settings import load_settings

T = TypeVar("T")

app = typer.Typer()
grants_app = typer.Typer(help="To whom numbers are granted, and until when.")
app.add_typer(grants_app, name="grants", no_args_is_help=True)

NUMBER = typer.Argument(help="As people write it, such as +1 415-555-1234; or its id, with --id.")
GRANTEE = typer.Argument(help="The name of a person's or a team's account.")
FILE = typer.Option(
    "--from",
    metavar="FILE",
    help="CSV in place of the arguments, with a column of the name of each; that of the number is"
    " e164 or id. - is standard input. Refused lines are told and do not stop the others.",
)
IsId = Annotated[
    bool, typer.Option("--id", help="NUMBER is an id or a databaseId, and no phone number.")
]


class Options(NamedTuple):
    """How the number, or the file, is to be read."""

    is_id: bool = False
    country: str | None = None
    encoding: str | None = None
    maps: list[str] | None = None


@grants_app.command("add")
def add_grant(
    number: Annotated[str | None, NUMBER] = None,
    grantee: Annotated[str | None, GRANTEE] = None,
    until: Annotated[
        str | None, typer.Option(help="When it ends by itself, 2026-12-31 00:00 (UTC); or never.")
    ] = None,
    file: Annotated[Path | None, FILE] = None,
    is_id: IsId = False,
    country: Country = None,
    encoding: Encoding = None,
    maps: Maps = None,
) -> None:
    """Let a person, or each member of a team, see a number. To grant again changes the end."""
    _perform(
        GRANT,
        {"number": number, "grantee": grantee, "until": until},
        file,
        Options(is_id, country, encoding, maps),
    )


@grants_app.command("remove")
def remove_grant(
    number: Annotated[str | None, NUMBER] = None,
    grantee: Annotated[str | None, GRANTEE] = None,
    file: Annotated[Path | None, FILE] = None,
    is_id: IsId = False,
    country: Country = None,
    encoding: Encoding = None,
    maps: Maps = None,
) -> None:
    """End a grant at once; where there is none, that is well."""
    _perform(
        REVOKE,
        {"number": number, "grantee": grantee},
        file,
        Options(is_id, country, encoding, maps),
    )


@grants_app.command("list")
def list_grants(
    number: Annotated[str, NUMBER],
    is_id: IsId = False,
    country: Country = None,
    as_json: AsJson = False,
) -> None:
    """List the grants of a number that are in force, oldest first."""
    options = Options(is_id, country)
    named = _answered(lambda: only_number({_field(options): number}, _naming(options)))
    found = _answer(lambda database: run_commands.grants_of_number(database, utc_now, named))
    columns = ("grantee", "kind", "since", "until", "granted by")
    print_rows(columns, (_grant_row(grant) for grant in found), as_json=as_json)


@app.command()
def transfer(
    number: Annotated[str | None, NUMBER] = None,
    owner: Annotated[
        str | None, typer.Argument(help="The name of a person's account; teams own nothing.")
    ] = None,
    file: Annotated[Path | None, FILE] = None,
    is_id: IsId = False,
    country: Country = None,
    encoding: Encoding = None,
    maps: Maps = None,
) -> None:
    """Hand a number over to another person. Its grants and a pending calling name stay with it."""
    _perform(
        TRANSFER, {"number": number, "owner": owner}, file, Options(is_id, country, encoding, maps)
    )


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
    is_id: IsId = False,
    country: Country = None,
    encoding: Encoding = None,
    maps: Maps = None,
) -> None:
    """Report what the carrier made of a pending calling name."""
    _perform(
        SETTLE,
        {"number": number, "outcome": outcome, "reason": reason},
        file,
        Options(is_id, country, encoding, maps),
    )


def _perform(
    command: Command[Asked],
    arguments: Mapping[str, str | None],
    file: Path | None,
    options: Options,
) -> None:
    """Run the command once, or for a file. Raises ConfigurationError, Refused, Unavailable."""
    given: dict[str, str] = {name: text for name, text in arguments.items() if text is not None}
    if file is None:
        _perform_one(command, given, options)
    elif given or options.is_id:
        named = [*map(str.upper, given), *(["--id"] if options.is_id else [])]
        raise ConfigurationError(f"Give {' and '.join(named)} or a file, not both.")
    else:
        _perform_all(command, file, options)


def _perform_one(command: Command[Asked], given: Mapping[str, str], options: Options) -> None:
    needed = [names[0] for names in command.columns.required]
    if not given.keys() >= set(needed):
        names = " and ".join(map(str.upper, needed))
        raise ConfigurationError(f"Give {names}, or a file of them with --from FILE.")
    named = {NUMBER_FIELD: _field(options)}
    texts = {named.get(name, name): text for name, text in given.items()}
    asked_row: Row[Asked] = _answered(lambda: row(command, Record(1, texts), _naming(options)))
    result: Done = _answer(
        lambda database: run_commands.run_row(_run(command, database), asked_row)
    )
    for warning in [*asked_row.findings.warnings, *result.warnings]:
        notes.print(f"warning: {warning}", markup=False)
    message = command.done if result.has_changed else command.unchanged
    out.print(message.format_map(given), markup=False)


def _field(options: Options) -> str:
    """What NUMBER is."""
    return ID if options.is_id else NUMBER_FIELD


def _naming(options: Options) -> Naming:
    """Raises ConfigurationError."""
    return Naming(parse_phone_number_id, country_of(options.country))


def _answered(ask: Callable[[], T]) -> T:
    """A result. Raises ConfigurationError, which says what to do, if it is refused."""
    try:
        return ask()
    except Refused as refused:
        raise ConfigurationError(reason(refused)) from None


def _answer(job: Callable[[Database], Awaitable[T]]) -> T:
    """The result of a job. Raises ConfigurationError if it is refused."""
    return _answered(lambda: run(load_settings(), job))


def _perform_all(command: Command[Asked], file: Path, options: Options) -> None:
    report = Report()
    counts = run(load_settings(), partial(_run_file, command, file, options, report))
    done, unchanged, refused = counts
    report.end(f"{done} done, {unchanged} unchanged, {refused} refused", refused=refused)


async def _run_file(
    command: Command[Asked], file: Path, options: Options, report: Report, database: Database
) -> RunReport:
    """Run all rows of a file. Raises ConfigurationError if it cannot be read; Unavailable."""
    mapped = parse_maps(options.maps or (), command.columns.fields)
    columns = command.columns._replace(mapped=mapped)
    naming = _naming(options)
    with open_text(file, options.encoding) as opened, progress_bar(file) as progress:
        return await run_commands.run_rows(
            _run(command, database),
            rows(command, columns, opened, naming),
            on_problem=report.tell,
            progress=lambda: progress(bytes_read(opened)),
        )


def _run(command: Command[Asked], database: Database) -> Run[Asked]:
    return Run(database, utc_now, command, system_request_id(command.name))


def _grant_row(grant: GrantRecord) -> tuple[str, ...]:
    until = "" if grant.expires_at is None else rfc3339(grant.expires_at)
    grantee, since = grant.grantee, rfc3339(grant.created_at)
    return (grantee.name, grantee.kind.lower(), since, until, grant.granted_by.name)
