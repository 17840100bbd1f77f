"""`numberbook import` on a terminal: a progress bar, the problems, and the sum of it."""

import secrets
from pathlib import Path

from database import Database
from models.clock import utc_now
from resolvers.accounts.accounts import account_named
from resolvers.files.formats import ImportFormat, detect_format
from resolvers.files.import_numbers import ImportReport, import_numbers
from server.settings import Settings
from server.terminal import progress_bar, tell


async def run(
    settings: Settings,
    file: Path,
    owner_name: str,
    given_format: ImportFormat | None,
    dry_run: bool,
    database: Database,
) -> ImportReport:
    """Import a file. Raises ConfigurationError where it cannot be read or the owner cannot own."""
    owner = await account_named(database, owner_name)
    file_format = given_format or detect_format(file)
    with progress_bar(file) as progress:
        return await import_numbers(
            database,
            utc_now,
            settings.settlement,
            owner,
            file,
            file_format,
            dry_run=dry_run,
            request_id=f"import-{secrets.token_hex(8)}",
            on_problem=lambda problem: tell(problem, file_format.unit),
            progress=progress,
        )


def summary(report: ImportReport, dry_run: bool) -> str:
    """The sum of an import in a line."""
    would = "would be " if dry_run else ""
    return (
        f"{report.created} {would}created, {report.existing} existing,"
        f" {report.refused} {would}refused"
    )
