"""What the voice platform's whole list costs, and that memory does not grow with it.

`python -m bench.whole_list` reads the list of 10,000 and of 100,000 numbers on both databases, and
prints the CPU time of the server and the database together for a number, the points, and by how
much the server's memory was at most above that of the server after a list of 10,000. It ends with 1
if that is more than the bar.
"""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from threading import Event, Thread
from typing import NamedTuple
from urllib.parse import urlsplit

import psutil
import typer

from bench.race.contenders import Running, ours, running
from bench.race.run import KINDS
from bench.race.table import markdown
from bench.support import report
from bench.support.data import Person, fill
from bench.support.databases import Server, databases
from bench.worst_requests import processor_seconds

app = typer.Typer(pretty_exceptions_enable=False)

PATH = "/api/user/phone-numbers/all"
SIZES = (10_000, 100_000)
BAR_MEGABYTES = 16
PIECE = 1 << 16
ITEM = b'{"id":'


class Read(NamedTuple):
    """A list that was read."""

    numbers: int
    megabytes: float
    """Of the answer."""
    points_left: int
    """Of the minute."""
    seconds: float
    """CPU time."""
    peak: float
    """The server's memory at most, in MB."""


@app.command()
def main() -> None:
    """Measure the list at both sizes and print a table."""
    typer.echo(report.provenance("python -m bench.whole_list"))
    rows, growths = [], []
    with databases() as server:
        for kind in KINDS:
            small, large = (_measured(kind, server, size) for size in SIZES)
            growths.append(large.peak - small.peak)
            rows += [_row(kind, each) for each in (small, large)]
    header = ["", "numbers", "answer MB", "points left", "us CPU a number", "peak MB"]
    typer.echo(f"\n{markdown(header, rows)}")
    typer.echo(f"\nGrowth of memory: {max(growths):.1f} MB (bar {BAR_MEGABYTES}).")
    raise typer.Exit(0 if max(growths) <= BAR_MEGABYTES else 1)


def _row(kind: str, read: Read) -> list[str]:
    a_number = f"{read.seconds * 1e6 / read.numbers:.1f}"
    sizes = (str(read.numbers), f"{read.megabytes:.1f}", str(read.points_left))
    return [kind, *sizes, a_number, f"{read.peak:.0f}"]


def _measured(kind: str, server: Server, size: int) -> Read:
    url = server.create(kind, f"list_{size}")
    viewer = asyncio.run(fill(url, size)).owner_of_most
    with running([ours(kind, url)]) as [started]:
        _read(started, server, viewer)
        return _read(started, server, viewer)


def _read(started: Running, server: Server, viewer: Person) -> Read:
    """Read the list. The points are those that the minute has left of 1,000,000,000."""
    before = _seconds(started, server)
    connection = HTTPConnection(urlsplit(started.url).netloc)
    with _peak_of(started.process) as peaks:
        connection.request("GET", PATH, headers={"authorization": f"Bearer {viewer.token}"})
        answer = connection.getresponse()
        left = _points_left(answer)
        numbers = size = 0
        rest = b""
        while piece := answer.read(PIECE):
            size += len(piece)
            piece = rest + piece
            numbers += piece.count(ITEM)
            rest = piece[-len(ITEM) + 1 :]
    return Read(numbers, size / 1e6, left, _seconds(started, server) - before, max(peaks))


def _points_left(answer: HTTPResponse) -> int:
    return int(answer.headers["ratelimit"].split(";")[1].removeprefix("r="))


def _seconds(started: Running, server: Server) -> float:
    """The CPU time of the server and of all processes of PostgreSQL so far."""
    database = psutil.Process(server.postgresql_process).children()
    return sum(map(processor_seconds, [started.process, *(each.pid for each in database)]))


@contextmanager
def _peak_of(process: int) -> Iterator[list[float]]:
    """The memory of a process in MB, read every 10 ms."""
    read: list[float] = []
    is_over = Event()

    def watch() -> None:
        while not is_over.is_set():
            read.append(psutil.Process(process).memory_info().rss / 1e6)
            time.sleep(0.01)

    watcher = Thread(target=watch)
    watcher.start()
    try:
        yield read
    finally:
        is_over.set()
        watcher.join()


if __name__ == "__main__":
    app()
