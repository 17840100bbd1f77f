"""`numberbook import` on a terminal: a progress bar, the problems, and the sum of it."""

import secrets
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from models.clock import utc_now
from models.database import Database
from resolvers.accounts import account_named
from resolvers.import_files import ImportFormat, detect_format
from resolvers.import_numbers import ImportReport, import_numbers
from resolvers.import_rows import Problem
from server.settings import Settings

notes = Console(stderr=True, highlight=False, soft_wrap=True)


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
    with _progress() as progress:
        bar = progress.add_task(file.name, total=_size(file))
        return await import_numbers(
            database,
            utc_now,
            settings.settlement,
            owner,
            file,
            file_format,
            dry_run=dry_run,
            request_id=f"import-{secrets.token_hex(8)}",
            on_problem=lambda problem: _tell(problem, file_format),
            progress=lambda done: progress.update(bar, completed=done),
        )


def summary(report: ImportReport, dry_run: bool) -> str:
    """The sum of an import in a line."""
    would = "would be " if dry_run else ""
    return (
        f"{report.created} {would}created, {report.existing} existing,"
        f" {report.refused} {would}refused"
    )


def _progress() -> Progress:
    """A bar on a terminal; nothing where standard error is a file or a pipe."""
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    return Progress(*columns, console=notes, disable=not notes.is_terminal, transient=True)


def _size(file: Path) -> int | None:
    return file.stat().st_size if file.is_file() else None


def _tell(problem: Problem, file_format: ImportFormat) -> None:
    kind = "warning" if problem.is_warning else "refused"
    notes.print(f"{file_format.unit} {problem.line}: {kind}: {problem.reason}", markup=False)
