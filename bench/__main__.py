"""`python -m bench`: the race against floors and peers."""

from typing import Annotated

import typer

from bench.race.equality import Unequal
from bench.race.run import FULL, QUICK, race
from bench.race.table import tables
from bench.support import report
from bench.support.load import Failed

app = typer.Typer(pretty_exceptions_enable=False)


@app.command()
def main(
    quick: Annotated[
        bool, typer.Option("--quick", help="The page and the update only, in six minutes.")
    ] = False,
    write: Annotated[
        bool, typer.Option("--write", help="Put the tables into bench/README.md.")
    ] = False,
) -> None:
    """Race ours against floors and peers on the same numbers, and print the tables."""
    plan = QUICK if quick else FULL
    provenance = report.provenance("make bench ARGS=--quick" if quick else "make bench")
    try:
        results = race(plan, lambda text: typer.echo(text, err=True))
    except (Unequal, Failed) as error:
        typer.echo(error, err=True)
        raise typer.Exit(1) from None
    text = f"{provenance}\n\n{tables(results, plan.numbers)}"
    typer.echo(text)
    if write:
        report.write("race", text)


if __name__ == "__main__":
    app()
