"""Numberbook under load: `make bench-load`, or parts of it by `python -m bench.load --part soak`.

Levels below and above the capacity, a soak, and a polite client beside a slow one.
"""

import asyncio
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Annotated

import typer

from bench.load import levels, polite, soak
from bench.load.mixes import mix, shapes
from bench.race.contenders import ours, running
from bench.race.run import KINDS
from bench.race.table import markdown
from bench.support import report
from bench.support.cores import SERVER
from bench.support.data import People, fill
from bench.support.databases import Server, databases

app = typer.Typer(pretty_exceptions_enable=False)

NUMBERS = 10_000
Row = Sequence[str]


class Part(StrEnum):
    """What is measured."""

    LEVELS = "levels"
    SOAK = "soak"
    POLITE = "polite"


HEADERS = {Part.LEVELS: levels.HEADER, Part.SOAK: soak.HEADER, Part.POLITE: polite.HEADER}


@app.command()
def main(
    seconds: Annotated[float, typer.Option(help="How long each level takes.")] = 600,
    soak_seconds: Annotated[float, typer.Option(help="How long the soak takes.")] = 1800,
    soak_filling: Annotated[
        int, typer.Option(help="Requests that fill the caches before the soak.")
    ] = soak.FILLING,
    polite_seconds: Annotated[float, typer.Option(help="How long a round takes.")] = 20,
    large: Annotated[int, typer.Option(help="Numbers of the slow requests.")] = 1_000_000,
    part: Annotated[list[Part] | None, typer.Option(help="These parts only.")] = None,
    kind: Annotated[list[str] | None, typer.Option(help="These databases only.")] = None,
    write: Annotated[
        bool, typer.Option("--write", help="Put the tables into bench/README.md.")
    ] = False,
) -> None:
    """Measure, and print a table for each part."""
    for each in part or Part:
        options = _options(each, seconds, soak_seconds, soak_filling, polite_seconds, large, kind)
        provenance = report.provenance(f"python -m bench.load --part {each}{options}")
        measure = {
            Part.LEVELS: lambda k, s: _levels(k, s, seconds),
            Part.SOAK: lambda k, s: _soak(k, s, soak_seconds, soak_filling),
            Part.POLITE: lambda k, s: _polite(k, s, polite_seconds, large),
        }[each]
        rows = _rows(measure, kind or KINDS)
        text = f"{provenance}\n\n{markdown(HEADERS[each], rows)}"
        typer.echo(f"{text}\n")
        if write:
            report.write(f"load: {each}", text)


def _options(
    part: Part,
    seconds: float,
    soak_seconds: float,
    soak_filling: int,
    polite_seconds: float,
    large: int,
    kinds: list[str] | None,
) -> str:
    own = {
        Part.LEVELS: f" --seconds {seconds:g}",
        Part.SOAK: f" --soak-seconds {soak_seconds:g} --soak-filling {soak_filling}",
        Part.POLITE: f" --polite-seconds {polite_seconds:g} --large {large}",
    }[part]
    return own + "".join(f" --kind {each}" for each in kinds or ())


def _rows(measure: Callable[[str, Server], list[Row]], kinds: Sequence[str]) -> list[Row]:
    with databases() as server:
        return [row for kind in kinds for row in measure(kind, server)]


def _say(text: str) -> None:
    typer.echo(text, err=True)


def _levels(kind: str, server: Server, seconds: float) -> list[Row]:
    url, people = _filled(kind, server, NUMBERS)
    with running([ours(kind, url)], SERVER) as [started]:
        load = mix(started.url, people.owner_of_most.token, NUMBERS)
        processes = levels.Processes(started.process, server.process(kind))
        found = levels.levels(load, processes, seconds, _say)
        return [levels.row(kind, each) for each in found]


def _soak(kind: str, server: Server, seconds: float, filling: int) -> list[Row]:
    url, people = _filled(kind, server, NUMBERS)
    with running([ours(kind, url)], SERVER) as [started]:
        load = shapes(started.url, people.owner_of_most.token, NUMBERS)
        return [soak.row(kind, soak.soak(load, started.process, seconds, _say, filling))]


def _polite(kind: str, server: Server, seconds: float, large: int) -> list[Row]:
    url, people = _filled(kind, server, large)
    with running([ours(kind, url)]) as [started]:
        found = polite.polite(started.url, people, seconds, _say)
        return [polite.row(kind, name, pairs) for name, pairs in found.items()]


def _filled(kind: str, server: Server, numbers: int) -> tuple[str, People]:
    _say(f"Filling {kind} with {numbers} numbers ...")
    url = server.create(kind, "load")
    return url, asyncio.run(fill(url, numbers))


if __name__ == "__main__":
    app()
