"""What commands share: how they open the database, and how they print."""

from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import anyio
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

import migrations
from database import Database
from resolvers.files.columns import Problem
from server.serve import opened
from server.settings import Settings

T = TypeVar("T")

out = Console(highlight=False, soft_wrap=True)
notes = Console(stderr=True, highlight=False, soft_wrap=True)


def run(loaded: Settings, job: Callable[[Database], Awaitable[T]], *, is_current: bool = True) -> T:
    """Run a job on the database. If `is_current`, bring it up to date before."""

    async def run_job() -> T:
        async with opened(loaded) as database:
            if is_current:
                await migrations.upgrade(database)
            return await job(database)

    return anyio.run(run_job)


def print_table(columns: Iterable[str], rows: Iterable[tuple[str, ...]]) -> None:
    """Print a table with the names of its columns."""
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


def report_problem(problem: Problem, unit: str = "line") -> None:
    """Print on standard error what is wrong with a line or an item."""
    kind = "warning" if problem.is_warning else "refused"
    notes.print(f"{unit} {problem.line}: {kind}: {problem.reason}", markup=False)
