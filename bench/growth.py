"""What a page costs as the table grows, and how much memory the server takes.

`python -m bench.growth` fills 10,000, 100,000 and 1,000,000 numbers into each database, starts a
server for each, and asks them one after the other, one request at a time: for the first page and
for one from the middle, in every order, as the owner of most, the owner of few and the grantee of
few; then some numbers are granted to the owner of most, who asks again.
"""

import asyncio
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from http.client import HTTPConnection
from itertools import product
from statistics import median
from typing import Annotated, Any, NamedTuple, TypeAlias
from urllib.parse import urlsplit

import psutil
import typer

from bench.race.contenders import Running, ours, running
from bench.race.run import KINDS
from bench.race.table import markdown
from bench.race.workloads import FIELDS, PAGE_INFO, PAGE_SIZE, Request, workloads
from bench.support import report
from bench.support.data import SOME, People, fill, grant_some
from bench.support.databases import Server, databases
from bench.support.load import load
from models.enums import OrderDirection, PhoneNumberOrderField
from resolvers.queries.lists.pagination import Order, Position, encode_cursor
from schema.global_ids import PHONE_NUMBER, global_id

app = typer.Typer(pretty_exceptions_enable=False)

SIZES = (10_000, 100_000, 1_000_000)
BAR = 1.2
"""The target: the largest table takes at most so many times as long as the smallest one."""

ROUNDS = 250
BUSY_SECONDS = 10

PAGE = f"""
query Page($first: Int, $after: String, $orderBy: PhoneNumberOrder) {{
  phoneNumbers(first: $first, after: $after, orderBy: $orderBy) {{
    nodes {{ {FIELDS} }} {PAGE_INFO}
  }}
}}
"""
KEYS = "query Keys($id: ID!) { phoneNumber(id: $id) { createdAt e164 nickname updatedAt } }"


class SizedServer(NamedTuple):
    """A server on a table of one size."""

    size: int
    url: str
    server: Running
    process: int | None
    people: People


class PageCase(NamedTuple):
    """A page: for whom, from where, and in which order."""

    person: str
    is_deep: bool
    order: Order
    are_some_granted: bool = False

    @property
    def labels(self) -> tuple[str, str, str]:
        """Its texts in a table."""
        person = self.person.replace("_", " ")
        where = "from the middle" if self.is_deep else "first"
        granted = f", granted {SOME}" if self.are_some_granted else ""
        return f"{person}{granted}", where, " ".join(self.order)


class Memory(NamedTuple):
    """The memory of a server, in megabytes."""

    idle: float
    busy: float


class Cost(NamedTuple):
    """The time of a page: medians of rounds; each round measures all sizes."""

    milliseconds: list[float]
    """At each size."""
    growth: float
    """At the largest size, as a multiple of the smallest one."""


Costs: TypeAlias = dict[PageCase, Cost]

ORDERS = [Order(*pair) for pair in product(PhoneNumberOrderField, OrderDirection)]
CASES = [PageCase(*case) for case in product(People._fields, (False, True), ORDERS)]
GRANTED_CASES = [
    case._replace(are_some_granted=True) for case in CASES if case.person == "owner_of_most"
]


@app.command()
def main(
    write: Annotated[
        bool, typer.Option("--write", help="Put the tables into bench/README.md.")
    ] = False,
) -> None:
    """Measure pages at three sizes of the table and the memory of the server, and print tables."""
    provenance = report.provenance("make bench-growth")
    costs: dict[str, Costs] = {}
    memories: dict[str, list[Memory]] = {}
    with databases() as server:
        for kind in KINDS:
            costs[kind], memories[kind] = _measure(kind, server, lambda t: typer.echo(t, err=True))
    text = f"{provenance}\n\n{_growth_table(costs)}\n\n{_memory_table(memories)}"
    typer.echo(text)
    if write:
        report.write("growth", text)


def _measure(
    kind: str, server: Server, progress: Callable[[str], None]
) -> tuple[Costs, list[Memory]]:
    with ExitStack() as stack:
        servers = []
        for size in SIZES:
            progress(f"Filling {kind} with {size} numbers ...")
            servers.append(_sized_server(kind, size, server, stack))
        idle = [_megabytes(sized) for sized in servers]
        progress(f"Asking {kind} for pages ...")
        costs: Costs = {case: _cost(case, servers) for case in CASES}
        for sized in servers:
            asyncio.run(grant_some(sized.url, sized.people, sized.size))
        costs |= {case: _cost(case, servers) for case in GRANTED_CASES}
        progress("Keeping the servers busy ...")
        busy = [_busy_megabytes(sized) for sized in servers]
        return costs, [Memory(*pair) for pair in zip(idle, busy, strict=True)]


def _sized_server(kind: str, size: int, server: Server, stack: ExitStack) -> SizedServer:
    url = server.create(kind, f"growth_{size}")
    people = asyncio.run(fill(url, size, are_some_granted=False))
    process = server.postgresql_process if kind == "PostgreSQL" else None
    [started] = stack.enter_context(running([ours(kind, url)]))
    return SizedServer(size, url, started, process, people)


def _cost(case: PageCase, servers: Sequence[SizedServer]) -> Cost:
    asking = [_asking(case, sized) for sized in servers]
    rounds = [[next(each) for each in asking] for _ in range(ROUNDS)]
    ratios = [times[-1] / times[0] for times in rounds]
    return Cost([median(times) for times in zip(*rounds, strict=True)], median(ratios))


def _asking(case: PageCase, sized: SizedServer) -> Iterator[float]:
    connection = HTTPConnection(urlsplit(sized.server.url).netloc, timeout=30)
    token = getattr(sized.people, case.person).token
    variables = {"first": PAGE_SIZE, "orderBy": case.order._asdict()}
    if case.is_deep:
        variables["after"] = _middle(case.order, sized, connection)
    return timed(connection, token, Request("Page", PAGE, variables))


def timed(connection: HTTPConnection, token: str, page: Request) -> Iterator[float]:
    """Ask for the page again and again, and yield the milliseconds of each request."""
    assert ask(connection, token, page)["phoneNumbers"]["nodes"]
    while True:
        start = time.perf_counter()
        ask(connection, token, page)
        yield (time.perf_counter() - start) * 1000


def _middle(order: Order, sized: SizedServer, connection: HTTPConnection) -> str:
    """The cursor of a number in the middle, one of the owner of most that has a nickname."""
    row_id = next(i for i in range(sized.size // 2, sized.size) if i % 3 and i % 10)
    keys = Request("Keys", KEYS, {"id": global_id(PHONE_NUMBER, row_id)})
    number = ask(connection, sized.people.owner_of_most.token, keys)["phoneNumber"]
    values: dict[PhoneNumberOrderField, Any] = {
        PhoneNumberOrderField.CALLING_NAME_DUE_AT: None,  # none was ever asked for
        PhoneNumberOrderField.CREATED_AT: number["createdAt"],
        PhoneNumberOrderField.E164: number["e164"],
        PhoneNumberOrderField.NICKNAME: number["nickname"].lower(),
        PhoneNumberOrderField.UPDATED_AT: number["updatedAt"],
    }
    return encode_cursor(order, Position(values[PhoneNumberOrderField(order.field)], row_id))


def ask(connection: HTTPConnection, token: str, request: Request) -> Any:  # noqa: ANN401
    """The data of the answer; None if there is none, as in an outage."""
    headers = {"authorization": f"Bearer {token}", "content-type": "application/json"}
    connection.request("POST", "/graphql", request.line(), headers)
    return json.loads(connection.getresponse().read()).get("data")


def _busy_megabytes(sized: SizedServer) -> float:
    """The memory of the server after some seconds of pages and updates."""
    load(
        sized.server.url,
        sized.people.owner_of_most.token,
        workloads(sized.size)["mix"],
        BUSY_SECONDS,
        server=sized.server.process,
        database=sized.process,
    )
    return _megabytes(sized)


def _megabytes(sized: SizedServer) -> float:
    return float(psutil.Process(sized.server.process).memory_info().rss) / 1e6


def _growth_table(costs: Mapping[str, Costs]) -> str:
    columns = [f"{kind} {size // 1000}k" for kind in KINDS for size in (*SIZES, 0)]
    header = ["page of 50 of the", "page", "order", *columns]
    header = [name.replace(" 0k", " growth") for name in header]
    rows = [[*case.labels, *_cells(costs, case)] for case in CASES + GRANTED_CASES]
    return (
        f"Milliseconds, medians of {ROUNDS} rounds;"
        f" growth is {SIZES[-1]} against {SIZES[0]} numbers."
        f" Worst growth (bar {BAR:g}): {_worst(costs, CASES)}."
        f" Worst of who was granted {SOME} besides: {_worst(costs, GRANTED_CASES)}."
        f"\n\n{markdown(header, rows)}"
    )


def _worst(costs: Mapping[str, Costs], cases: Sequence[PageCase]) -> str:
    worst = {kind: max(costs[kind][case].growth for case in cases) for kind in KINDS}
    return ", ".join(f"{kind} {growth:.2f}" for kind, growth in worst.items())


def _cells(costs: Mapping[str, Costs], case: PageCase) -> list[str]:
    return [
        cell
        for kind in KINDS
        for cost in [costs[kind][case]]
        for cell in [*(f"{each:.1f}" for each in cost.milliseconds), f"{cost.growth:.2f}"]
    ]


def _memory_table(memories: Mapping[str, Sequence[Memory]]) -> str:
    rows = [
        [kind, str(size), f"{memory.idle:.0f}", f"{memory.busy:.0f}"]
        for kind in KINDS
        for size, memory in zip(SIZES, memories[kind], strict=True)
    ]
    header = ("database", "numbers", "idle MB", f"after {BUSY_SECONDS} busy s MB")
    return markdown(header, rows)


if __name__ == "__main__":
    app()
