"""`numberbook import` and `numberbook export`."""

import sys
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from database import Database
from models.clock import utc_now
from resolvers.accounts import accounts
from resolvers.accounts.accounts import account_named
from resolvers.context import system_request_id
from resolvers.files.export_numbers import ExportFormat
from resolvers.files.export_numbers import export_numbers as exported
from resolvers.files.import_numbers import ImportReport, import_numbers
from resolvers.files.readers.formats import ImportFormat, Reading
from server.cli.reading import Country, Encoding, Maps, read_as
from server.cli.terminal import Report, progress_bar, run
from server.settings import Settings, load_settings

app = typer.Typer()


@app.command("import")
def import_file(
    file: Annotated[
        Path, typer.Argument(help="CSV, or the JSON of Chime or of the voice platform.")
    ],
    owner: Annotated[str, typer.Option(help="The name of the account that owns the numbers.")],
    file_format: Annotated[
        ImportFormat | None, typer.Option("--format", help="Told from the file by default.")
    ] = None,
    country: Country = None,
    maps: Maps = None,
    encoding: Encoding = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be.")] = False,
) -> None:
    """Bring in numbers from a file. Refused lines are told and do not stop the others."""
    loaded = load_settings()
    chosen, reading = read_as(file, file_format, country, maps, encoding)
    report = Report(chosen.unit)
    job = partial(_import, loaded, file, owner, chosen, reading, dry_run, report)
    counts = run(loaded, job, may_create=True)
    report.end(_summary(counts, dry_run), refused=counts.refused)


@app.command("export")
def export_numbers(
    owner: Annotated[str | None, typer.Option(help="Only the numbers of this account.")] = None,
    file_format: Annotated[
        ExportFormat, typer.Option("--format", help="csv can be imported again.")
    ] = ExportFormat.CSV,
) -> None:
    """Write numbers to standard output."""

    async def export(database: Database) -> None:
        account = None if owner is None else await accounts.account_named(database, owner)
        async for piece in exported(database, file_format, account):
            sys.stdout.write(piece)

    run(load_settings(), export)


async def _import(
    settings: Settings,
    file: Path,
    owner_name: str,
    file_format: ImportFormat,
    reading: Reading,
    dry_run: bool,
    report: Report,
    database: Database,
) -> ImportReport:
    """Import a file. Raises ConfigurationError where it cannot be read or the owner cannot own."""
    owner = await account_named(database, owner_name)
    with progress_bar(file) as progress:
        return await import_numbers(
            database,
            utc_now,
            settings.settlement,
            owner,
            file,
            file_format,
            reading,
            dry_run=dry_run,
            request_id=system_request_id("import"),
            on_problem=report.tell,
            progress=progress,
        )


def _summary(counts: ImportReport, dry_run: bool) -> str:
    """The counts of an import in one line."""
    would = "would be " if dry_run else ""
    return (
        f"{counts.created} {would}created, {counts.existing} existing,"
        f" {counts.refused} {would}refused"
    )
