"""What a start costs, and the memory of a server to which nobody talks.

`python -m bench.start` starts `serve` on a migrated database, again and again, on each database in
turn. It prints the CPU time of the process until `/readyz` says that it is ready, and its memory a
moment later. Python's modules are compiled before, as where a server was ever started.
"""

import asyncio
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Annotated, NamedTuple
from urllib.parse import urlsplit

import typer

from bench.race.contenders import Running, ours, running
from bench.race.run import KINDS
from bench.race.table import markdown
from bench.support import report
from bench.support.data import FEW, fill
from bench.support.databases import databases
from bench.support.load import cpu_seconds, megabytes

app = typer.Typer(pretty_exceptions_enable=False)

IDLE_SECONDS = 2
GIVE_UP_SECONDS = 30
MAX_CPU_SECONDS = 1.0
MAX_MEGABYTES = 100


class Start(NamedTuple):
    """One start: CPU seconds until it was ready, and its resident memory in megabytes."""

    cpu_seconds: float
    memory: float


@app.command()
def main(
    starts: Annotated[int, typer.Option(help="On each database.", min=2)] = 7,
    write: Annotated[
        bool, typer.Option("--write", help="Put the table into bench/README.md.")
    ] = False,
) -> None:
    """Measure starts and idle memory on both databases."""
    provenance = report.provenance("python -m bench.start")
    with _compiled_modules(), databases() as server:
        urls = {kind: server.create(kind, "start") for kind in KINDS}
        for url in urls.values():
            asyncio.run(fill(url, FEW))
        for kind in KINDS:
            _start(kind, urls[kind])
        measured = [{kind: _start(kind, urls[kind]) for kind in KINDS} for _ in range(starts)]
    rows = [_row(kind, [each[kind] for each in measured]) for kind in KINDS]
    text = f"{provenance}\n\n{markdown(HEADER, rows)}"
    typer.echo(text)
    if write:
        report.write("start", text)


@contextmanager
def _compiled_modules() -> Iterator[None]:
    """Let the servers keep their compiled modules, in a folder that is deleted at the end."""
    before = dict(os.environ)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with TemporaryDirectory(prefix="numberbook-bench-") as folder:
        os.environ["PYTHONPYCACHEPREFIX"] = folder
        try:
            yield
        finally:
            os.environ.clear()
            os.environ.update(before)


HEADER = (
    "database",
    f"CPU s until ready (bar {MAX_CPU_SECONDS:.0f})",
    "quartiles",
    f"idle MB (bar {MAX_MEGABYTES})",
    "",
)


def _start(kind: str, url: str) -> Start:
    with running([ours(kind, url)]) as [server]:
        _wait_until_ready(server)
        seconds = cpu_seconds(server.process)
        time.sleep(IDLE_SECONDS)
        return Start(seconds, megabytes(server.process))


def _wait_until_ready(server: Running) -> None:
    """Raises TimeoutError."""
    give_up = time.monotonic() + GIVE_UP_SECONDS
    while time.monotonic() < give_up:
        connection = HTTPConnection(urlsplit(server.url).netloc, timeout=5)
        with suppress(OSError, HTTPException):
            connection.request("GET", "/readyz")
            if connection.getresponse().status == 200:
                return
        time.sleep(0.02)
    raise TimeoutError


def _row(kind: str, starts: list[Start]) -> tuple[str, ...]:
    seconds = [start.cpu_seconds for start in starts]
    low, middle, high = quantiles(seconds, n=4)
    memory = median(start.memory for start in starts)
    is_met = middle <= MAX_CPU_SECONDS and memory <= MAX_MEGABYTES
    return (
        kind,
        f"{middle:.2f}",
        f"{low:.2f} to {high:.2f}",
        f"{memory:.0f}",
        "met" if is_met else "missed",
    )


if __name__ == "__main__":
    app()
