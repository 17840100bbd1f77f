"""What a document costs that comes for the first time, compared with graphql-core.

`python -m bench.first_documents` parses and validates the documents of the race, each made another
one every time, by turns with graphql-core alone and with ours, which also limits it. It prints the
processor time of each, and the median of the rounds' ratios.
"""

import time
from collections.abc import Callable
from itertools import count
from statistics import median, quantiles
from typing import Annotated, NamedTuple

import typer
from graphql import parse, validate

from bench.race import workloads
from bench.race.table import markdown
from bench.support import report
from engine import Limits
from engine.operations import prepare
from schema import graphql_schema

app = typer.Typer(pretty_exceptions_enable=False)

DOCUMENTS = {
    "Page of 50 by nodes": workloads.BY_NODES,
    "Page of 50 by edges": workloads.BY_EDGES,
    "Page of 50 by fragments, with @include": workloads.BY_FRAGMENTS,
    "One number by id": workloads.BY_ID,
    "updatePhoneNumber": workloads.UPDATE,
}
BAR = 0.5
TIMES = 20
"""Documents in a row of one kind. A clock tick is a small part of their time."""

HEADER = ("document", "graphql-core ms", "ours ms", f"ratio (bar {BAR})", "quartiles", "")

_others = count()


class Round(NamedTuple):
    """CPU milliseconds of a document."""

    theirs: float
    ours: float


@app.command()
def main(
    rounds: Annotated[int, typer.Option(help="Of each document.", min=2)] = 30,
    write: Annotated[
        bool, typer.Option("--write", help="Put the table into bench/README.md.")
    ] = False,
) -> None:
    """Measure and print a table."""
    provenance = report.provenance("python -m bench.first_documents")
    limits = Limits()
    rows = []
    for name, text in DOCUMENTS.items():
        found = [
            Round(
                _milliseconds(text, _theirs),
                _milliseconds(text, lambda each: prepare(each, None, graphql_schema, limits)),
            )
            for _ in range(1 + rounds)
        ]
        rows.append(_row(name, found[1:]))  # the first one warms up
    text = f"{provenance}\n\n{markdown(HEADER, rows)}"
    typer.echo(text)
    if write:
        report.write("first documents", text)


def _theirs(text: str) -> None:
    assert not validate(graphql_schema, parse(text))


def _milliseconds(text: str, do: Callable[[str], object]) -> float:
    texts = [f"{text} # {next(_others)}" for _ in range(TIMES)]
    start = time.process_time()
    for each in texts:
        do(each)
    return (time.process_time() - start) * 1000 / TIMES


def _row(name: str, found: list[Round]) -> tuple[str, ...]:
    low, middle, high = quantiles((each.ours / each.theirs for each in found), n=4)
    return (
        name,
        f"{median(each.theirs for each in found):.2f}",
        f"{median(each.ours for each in found):.2f}",
        f"{middle:.2f}",
        f"{low:.2f} to {high:.2f}",
        "met" if middle <= BAR else "missed",
    )


if __name__ == "__main__":
    app()
