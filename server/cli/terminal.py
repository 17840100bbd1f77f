"""What commands share: how they open the database, and how they print."""

import sys
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, TypeVar

import anyio
import orjson
import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text
from sqlalchemy.engine import make_url

import migrations
from database import Database
from database.errors import ConfigurationError
from models.changes.creation import shown
from resolvers.files.columns import Problem
from resolvers.files.remedies import Remedy
from server.serve import opened
from server.settings import Settings

T = TypeVar("T")

WIDE = 100_000
"""Characters a line where nothing is a terminal: a table in a file or a pipe is never cut."""


def _width() -> int | None:
    """The characters of a line; None: those of the terminal. Raises ConfigurationError."""
    if sys.stdout is None:  # its file descriptor may belong to another file
        raise ConfigurationError("There is no standard output: let it be a terminal or a file.")
    return None if sys.stdout.isatty() else WIDE


out = Console(highlight=False, emoji=False, soft_wrap=True, width=_width())
notes = Console(stderr=True, highlight=False, emoji=False, soft_wrap=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]


def run(
    loaded: Settings,
    job: Callable[[Database], Awaitable[T]],
    *,
    is_current: bool = True,
    may_create: bool = False,
) -> T:
    """Run a job on the database. If `is_current`, bring it up to date before.

    Raises ConfigurationError for an SQLite file that is not there, unless the command may create
    it: a mistyped path must not become an empty database.
    """
    if not may_create:
        _check_exists(loaded)

    async def run_job() -> T:
        async with opened(loaded) as database:
            if is_current:
                await migrations.upgrade(database)
            return await job(database)

    return anyio.run(run_job)


def _check_exists(loaded: Settings) -> None:
    url = make_url(loaded.database_url)
    if url.get_backend_name() == "sqlite" and url.database and not Path(url.database).exists():
        raise ConfigurationError(
            f"There is no database at {Path(url.database).absolute()}: set NUMBERBOOK_DATABASE_URL"
            " to the one you mean, or make a new one with `numberbook migrate`."
        )


def print_rows(
    columns: Sequence[str], rows: Iterable[tuple[str, ...]], *, as_json: bool = False
) -> None:
    """Print a table with the names of its columns, or the same as a JSON list of objects."""
    if as_json:
        listed = [dict(zip(columns, row, strict=True)) for row in rows]
        typer.echo(orjson.dumps(listed, option=orjson.OPT_INDENT_2).decode())
        return
    table = Table(*columns, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*map(Text, row))
    out.print(table)


@contextmanager
def progress_bar(file: Path) -> Iterator[Callable[[int], None]]:
    """A progress bar: a function to call with the bytes read so far. It is drawn only if standard
    error is a terminal.
    """
    with bar(file.name, _size(file)) as progress:
        yield progress


@contextmanager
def bar(what: str, total: int | None) -> Iterator[Callable[[int], None]]:
    """The same for any job: a function to call with how much of the total is done."""
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    hidden = not notes.is_terminal
    with Progress(*columns, console=notes, disable=hidden, transient=True) as progress:
        task = progress.add_task(what, total=total)
        yield lambda done: progress.update(task, completed=done)


def _size(file: Path) -> int | None:
    """The bytes of a file; None for a pipe."""
    return file.stat().st_size if file.is_file() else None


class Report:
    """The problems of the lines of a file, or of the items of a list."""

    def __init__(self, unit: str = "line") -> None:
        self._unit = unit
        self._remedies: Counter[Remedy] = Counter()

    def tell(self, problem: Problem) -> None:
        """Print on standard error what is wrong with a line."""
        kind = "warning" if problem.is_warning else "refused"
        value = f"{shown(problem.value)}: " if problem.value and problem.value.strip() else ""
        notes.print(f"{self._unit} {problem.line}: {kind}: {value}{problem.reason}", markup=False)
        self._remedies.update([problem.remedy] if problem.remedy else [])

    def end(self, summary: str, *, refused: int) -> None:
        """Print the summary, and what to do about how many lines. Exit with 1 if any is refused."""
        out.print(summary, markup=False)
        for remedy, count in self._remedies.most_common():
            out.print(remedy.text(count, self._unit), markup=False)
        if refused:
            raise typer.Exit(1)
