"""What statements that are new cost, and what a client beside them feels.

`python -m bench.new_statements` sends pages whose filters, orders and cursors differ, so that each
needs a statement of its own, and prints the CPU time of a point and the memory they leave. Then a
client reads ordinary pages, alone and beside 1,000 new statements a minute.
"""

import asyncio
import json
import random
import threading
import time
from collections.abc import Iterator, Mapping
from http.client import HTTPConnection
from itertools import pairwise
from statistics import median
from typing import NamedTuple
from urllib.parse import urlsplit

import psutil
import typer

from bench.race.contenders import Running, ours, running
from bench.race.run import KINDS
from bench.race.table import markdown
from bench.support import report
from bench.support.data import fill
from bench.support.databases import databases
from bench.worst_requests import MILLISECONDS_A_POINT, processor_seconds
from models.enums import OrderDirection, PhoneNumberOrderField

app = typer.Typer(pretty_exceptions_enable=False)

NUMBERS = 4_000
STATEMENTS = 600
A_MINUTE = 1_000
PAGES = 300
TIMES = 3
"""The target: a client's median is at most so many times as long."""

CONDITIONS = {
    "access": ["OWNER", "GRANTED"],
    "callingNameStatuses": ["UNASSIGNED"],
    "countryCodes": ["US"],
    "e164StartsWith": "+1",
    "hasNickname": True,
    "numberTypes": ["LOCAL"],
    "productTypes": ["VOICE_CONNECTOR"],
    "search": "1",
    "statuses": ["ASSIGNED"],
    "types": ["NORMAL"],
}
PAGE = """
query($first: Int, $last: Int, $filter: PhoneNumberFilter, $orderBy: PhoneNumberOrder) {
  phoneNumbers(first: $first, last: $last, filter: $filter, orderBy: $orderBy) { nodes { id } }
}
"""
ORDINARY = {"query": "{ phoneNumbers(first: 50) { nodes { id e164 nickname name status } } }"}


def _new() -> Iterator[dict[str, object]]:
    """Requests that each need another statement."""
    chosen = random.Random(1)
    known: set[str] = set()
    while True:
        names = chosen.sample(sorted(CONDITIONS), chosen.randint(1, len(CONDITIONS)))
        variables = {
            chosen.choice(["first", "last"]): chosen.choice([1, 50, 100]),
            "filter": {name: CONDITIONS[name] for name in sorted(names)},
            "orderBy": {
                "field": chosen.choice(list(PhoneNumberOrderField)),
                "direction": chosen.choice(list(OrderDirection)),
            },
        }
        if (key := json.dumps(variables, sort_keys=True)) not in known:
            known.add(key)
            yield {"query": PAGE, "variables": variables}


class Client:
    """A connection to a server."""

    def __init__(self, server: Running, token: str) -> None:
        self._connection = HTTPConnection(urlsplit(server.url).netloc, timeout=60)
        self._headers = {"authorization": f"Bearer {token}", "content-type": "application/json"}

    def ask(self, request: Mapping[str, object]) -> int:
        """How many points are left after a request, which must succeed."""
        self._connection.request("POST", "/graphql", json.dumps(request), self._headers)
        answer = self._connection.getresponse()
        assert b'"errors"' not in answer.read()[:20]
        _, left, _ = answer.headers["ratelimit"].split(";")
        return int(left.removeprefix("r="))


@app.command()
def main() -> None:
    """Measure and print; end with 1 if a target is not met."""
    typer.echo(report.provenance("python -m bench.new_statements"))
    with databases() as server:
        urls = {kind: server.create(kind, "statements") for kind in KINDS}
        tokens = {kind: asyncio.run(fill(url, NUMBERS)) for kind, url in urls.items()}
        figures: dict[str, Figures] = {}
        for kind, url in urls.items():
            with running([ours(kind, url)]) as [started]:
                figures[kind] = _figures(started, tokens[kind].owner_of_most.token)
    header = ("database", "ms a statement", "ms a point", "MB left", "page ms alone", "beside")
    rows = [[kind, *(f"{each:.1f}" for each in its)] for kind, its in figures.items()]
    typer.echo(markdown(header, rows))
    is_met = all(
        its.a_point <= MILLISECONDS_A_POINT and its.beside <= TIMES * its.alone
        for its in figures.values()
    )
    raise typer.Exit(0 if is_met else 1)


class Figures(NamedTuple):
    """Of a database: milliseconds, and the megabytes that the statements leave."""

    a_statement: float
    a_point: float
    megabytes: float
    alone: float
    beside: float


def _figures(server: Running, token: str) -> Figures:
    client, requests = Client(server, token), _new()
    client.ask(next(requests))
    megabytes, seconds = _megabytes(server), processor_seconds(server.process)
    left = [client.ask(ORDINARY), *(client.ask(next(requests)) for _ in range(STATEMENTS))]
    taken = (processor_seconds(server.process) - seconds) * 1000
    # A new minute gives all points back, which looks like a rise.
    points = sum(max(0, before - after) for before, after in pairwise(left))
    grown = _megabytes(server) - megabytes
    alone = _median(client)
    stop = threading.Event()
    other = threading.Thread(target=_send, args=(Client(server, token), requests, stop))
    other.start()
    beside = _median(client)
    stop.set()
    other.join()
    return Figures(taken / STATEMENTS, taken / points, grown, alone, beside)


def _send(client: Client, requests: Iterator[Mapping[str, object]], stop: threading.Event) -> None:
    while not stop.wait(60 / A_MINUTE):
        client.ask(next(requests))


def _median(client: Client) -> float:
    times = []
    for _ in range(PAGES):
        started = time.perf_counter()
        client.ask(ORDINARY)
        times.append((time.perf_counter() - started) * 1000)
        time.sleep(0.01)
    return median(times)


def _megabytes(server: Running) -> float:
    return float(psutil.Process(server.process).memory_info().rss) / 1e6


if __name__ == "__main__":
    app()
