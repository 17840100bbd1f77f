"""What counts by one property cost an owner of most and an operator.

`python -m bench.counts` fills 1,000,000 numbers into each database (`--numbers` for others), and
asks for `phoneNumberCounts` by each property, one request at a time. It prints the CPU time of the
server and the database together, and ends with 1 if one takes longer than the bar.
"""

import asyncio
import json
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from typing import Annotated, NamedTuple
from urllib.parse import urlsplit

import psycopg
import typer
from sqlalchemy import update
from sqlmodel import col

from bench.race.contenders import Running, ours, running
from bench.race.run import KINDS
from bench.race.table import markdown
from bench.race.workloads import Request
from bench.support import report
from bench.support.data import Person, fill, person
from bench.support.databases import Server, databases
from bench.support.load import cpu_seconds
from database import Database, connect
from models.enums import PhoneNumberCountField
from models.tables import Account

app = typer.Typer(pretty_exceptions_enable=False)

NUMBERS = 1_000_000
ROUNDS = 8
BAR = 300
"""Milliseconds for a count, at NUMBERS numbers."""

COUNTS = """
query Counts($by: PhoneNumberCountField!, $filter: PhoneNumberFilter) {
  phoneNumberCounts(by: $by, filter: $filter) { value count }
}
"""
FILTERED = {"filter": {"callingNameStatuses": ["UPDATE_SUCCEEDED"]}}
QUESTIONS: dict[str, dict[str, object]] = {
    **{str(field): {"by": field} for field in PhoneNumberCountField},
    "STATUS, with a filter": {"by": PhoneNumberCountField.STATUS, **FILTERED},
}


class Cost(NamedTuple):
    """Milliseconds of a request."""

    cpu: float
    shortest: float

    def __str__(self) -> str:
        return f"{self.cpu:.0f} ({self.shortest:.0f})"


@app.command()
def main(
    numbers: Annotated[int, typer.Option(help="How many numbers.")] = NUMBERS,
) -> None:
    """Measure counts and print a table."""
    typer.echo(report.provenance(f"python -m bench.counts --numbers {numbers}"))
    with databases() as server:
        columns = {
            f"{kind}, {who}": costs
            for kind in KINDS
            for who, costs in _of_everybody(kind, server, numbers)
        }
    rows = [
        [question, *(str(costs[place]) for costs in columns.values())]
        for place, question in enumerate(QUESTIONS)
    ]
    typer.echo(f"\nMilliseconds of CPU, and of the shortest of {ROUNDS}, at {numbers} numbers.\n")
    typer.echo(markdown(["by", *columns], rows))
    worst = max(cost.cpu for costs in columns.values() for cost in costs)
    typer.echo(f"\nWorst: {worst:.0f} ms (bar {BAR} at {NUMBERS}).")
    raise typer.Exit(0 if worst <= BAR else 1)


def _of_everybody(kind: str, server: Server, numbers: int) -> Iterator[tuple[str, list[Cost]]]:
    url = server.create(kind, "counts")
    owner = asyncio.run(fill(url, numbers)).owner_of_most
    operator = asyncio.run(_operator(url))
    if kind == "PostgreSQL":
        # PostgreSQL does so by itself a minute later.
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("VACUUM")
    with running([ours(kind, url)]) as [started]:
        for who, viewer in (("owner", owner), ("operator", operator)):
            yield who, [_cost(started, server, viewer, one) for one in QUESTIONS.values()]


async def _operator(url: str) -> Person:
    database = connect(url)
    try:
        return await _made_operator(database, await person(database, "operator"))
    finally:
        await database.dispose()


async def _made_operator(database: Database, who: Person) -> Person:
    made = update(Account).where(col(Account.id) == who.id).values(is_operator=True)
    await database.write(lambda connection: connection.execute(made))
    return who


def _cost(started: Running, server: Server, viewer: Person, variables: dict[str, object]) -> Cost:
    connection = HTTPConnection(urlsplit(started.url).netloc, timeout=60)
    _ask(connection, viewer, variables)
    before, times = total_cpu(started, server), []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        _ask(connection, viewer, variables)
        times.append(time.perf_counter() - start)
    cpu = (total_cpu(started, server) - before) / ROUNDS
    return Cost(cpu * 1000, min(times) * 1000)


def total_cpu(started: Running, server: Server) -> float:
    """Seconds of CPU so far, of the server and the database together."""
    return cpu_seconds(started.process) + cpu_seconds(server.postgresql_process)


def _ask(connection: HTTPConnection, viewer: Person, variables: dict[str, object]) -> None:
    headers = {"authorization": f"Bearer {viewer.token}", "content-type": "application/json"}
    body = Request("Counts", COUNTS, variables).line()
    connection.request("POST", "/graphql", body, headers)
    assert json.loads(connection.getresponse().read())["data"]["phoneNumberCounts"]


if __name__ == "__main__":
    app()
