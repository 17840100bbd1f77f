"""`python -m bench.growth`: what requests and commands cost as the table grows.

It fills 10,000, 100,000 and 1,000,000 numbers into each database, starts a server for each, and
asks them one after the other, one request at a time: for pages in every order, for lists that are
searched and filtered, for totals and counts, as the owner of most, the owner of few, the grantee
of few, the member of a team that was granted a third, and an operator. Then it measures the memory
of the servers, and the commands that read or write many numbers. It ends with 1 if a bar is missed.
"""

import sys
from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated

import typer

from bench.growth import asking, commands, memory, tables
from bench.growth.questions import parts
from bench.growth.servers import SizedServer, sized_servers
from bench.race.run import KINDS
from bench.support import report
from bench.support.databases import databases
from bench.support.load import megabytes

SIZES = [10_000, 100_000, 1_000_000]
ASKED = parts()


class PartName(StrEnum):
    """What can be measured by itself."""

    PAGES = "pages"
    LISTS = "lists"
    TOTALS = "totals"
    COUNTS = "counts"
    MEMORY = "memory"
    COMMANDS = "commands"


PARTS = list(PartName)

app = typer.Typer(pretty_exceptions_enable=False)


@app.command()
def main(
    size: Annotated[
        list[int],
        typer.Option(default_factory=lambda: SIZES, help="How many numbers; for each table."),
    ],
    part: Annotated[
        list[PartName], typer.Option(default_factory=lambda: PARTS, help="What to measure.")
    ],
    write: Annotated[
        bool, typer.Option("--write", help="Put the tables into bench/README.md.")
    ] = False,
) -> None:
    """Measure and print tables, the bars first."""
    provenance = report.provenance(" ".join(["python -m bench.growth", *sys.argv[1:]]))
    measured = {}
    with databases() as server:
        for kind in KINDS:
            _tell(f"Filling {kind} with {', '.join(map(str, size))} numbers ...")
            with sized_servers(kind, size, server) as servers:
                measured[kind] = _measured(part, servers)
    text = f"{provenance}\n\n{tables.tables(size, measured)}"
    typer.echo(text)
    if write:
        report.write("growth", text)
    raise typer.Exit(1 if tables.is_missed(measured) else 0)


def _measured(part: Sequence[PartName], servers: Sequence[SizedServer]) -> tables.Measured:
    idle = [megabytes(each.server.process) for each in servers]
    measured = tables.Measured({}, [], {})
    for name in part:
        _tell(f"Measuring {name} ...")
        if name in ASKED:
            measured.costs[name] = asking.costs(ASKED[name], servers)
        elif name is PartName.MEMORY:
            busy = [memory.busy_megabytes(each) for each in servers]
            measured.memories.extend(map(memory.Memory, idle, busy))
        else:
            measured.commands.update(commands.costs(servers))
    return measured


def _tell(text: str) -> None:
    typer.echo(text, err=True)


if __name__ == "__main__":
    app()
