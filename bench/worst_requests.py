"""Searches for requests that take more CPU than they are charged for.

`python -m bench.worst_requests [--requests 300] [--seed 1]` fills 100,000 numbers with deep trails
into each database, sends random operations that are within the limits, as viewers of each kind, and
measures the CPU time of the server and of the database's processes. Each is sent as a new document
and as a known one. The worst are measured again, because other work on the machine makes some look
slow. It prints the worst by milliseconds a point, by milliseconds, and by bytes, and ends with 1 if
one is beyond its target. Linux only.
"""

import asyncio
import json
import random
import time
from collections.abc import Callable, Iterator, Sequence
from http.client import HTTPConnection
from itertools import count, product
from typing import Annotated, NamedTuple
from urllib.parse import urlsplit

import psutil
import typer

from bench.race.contenders import Running, ours, running
from bench.race.run import KINDS
from bench.race.table import markdown
from bench.support import report
from bench.support.databases import databases
from bench.support.deep_data import Viewers, fill_deeply
from engine import InvalidDocument, Limits, Prepared, coerce_variables
from engine.operations import prepare
from models.enums import OrderDirection, PhoneNumberOrderField
from schema import graphql_schema
from schema.cost import Cost, cost_of
from schema.global_ids import PHONE_NUMBER, global_id
from server.http.limits import RequestLimits

app = typer.Typer(pretty_exceptions_enable=False)

NUMBERS = 100_000
MILLISECONDS_A_POINT = 10
MILLISECONDS = 250
MEGABYTES = 8
"""The targets: at most so much."""

TRIES = 3
SHOWN = 10
CONFIRMED = 30

NUMBER_FIELDS = (
    *("id", "databaseId", "e164", "nationalFormat", "internationalFormat", "countryCode", "type"),
    *("numberType", "nickname", "name", "productType", "status", "orderId", "callingName"),
    *("callingNameStatus", "viewerAccess", "viewerCanUpdate", "version", "createdAt", "updatedAt"),
    *("deletionAt", "capabilities { inboundCall outboundCall inboundSms outboundSms }"),
    "callingNameUpdate { requestedName status requestedAt dueAt settledAt reason }",
    *("owner { id name }", "associations { name value associatedAt }"),
)
CHANGE_FIELDS = (
    *("field", "oldValue", "newValue", "at", "requestId"),
    "actor { id name kind isOperator }",
)
GRANT_FIELDS = ("createdAt", "expiresAt", "grantee { id name kind }", "grantedBy { id name }")


def _page(arguments: str, below: str, kind: str = "phoneNumbers") -> str:
    return f"{kind}({arguments}) {{ nodes {{ {below} }} }}"


_CHANGES = _page("first: 100", " ".join(CHANGE_FIELDS), "changes")
_GRANTS = _page("first: 100", " ".join(GRANT_FIELDS), "grants")
_FEW_CHANGES = _page("first: 11", _CHANGES)
_ALIASES = " ".join(f"a{number}: internationalFormat" for number in range(30))
_NOTHING = 'filter: { search: "zzzq" }, orderBy: { field: NICKNAME, direction: DESC }'
EXTREMES = (
    _page("first: 100", _CHANGES),
    _page("first: 100", _GRANTS),
    _page("first: 100", _page("first: 1", "createdAt", "grants")),
    _page("first: 100", "changes(first: 1) { totalCount }"),
    _page("first: 100", f"{' '.join(NUMBER_FIELDS)} {_ALIASES}"),
    " ".join(f"r{number}: {_FEW_CHANGES}" for number in range(10)),
    f"phoneNumber(id: {NUMBERS}) {{ {' '.join(NUMBER_FIELDS)} {_CHANGES} {_GRANTS} }}",
    f"phoneNumbers(first: 50, {_NOTHING}) {{ totalCount nodes {{ id }} }}",
)
"""Root fields that are tried besides: each is large in a way that is seldom found by chance."""

SIZES = (1, 5, 20, 50, 99, 100)
CONDITIONS = (
    'search: "zzzq"',
    'search: "7"',
    'search: "line-77777"',
    'countryCodes: ["FR"]',
    "statuses: [CANCELLED]",
    "types: [CALLER_ID]",
    'e164StartsWith: "+49"',
    'e164StartsWith: "+1415"',
    "hasNickname: false",
    "access: [GRANTED]",
    "access: [OPERATOR]",
    "access: [OWNER, OPERATOR]",
)


class Asked(NamedTuple):
    """An operation as a viewer sends it, and its cost."""

    viewer: str
    text: str
    cost: Cost


class Found(NamedTuple):
    """What an operation took: CPU milliseconds as a new document or a known one; bytes."""

    asked: Asked
    milliseconds: float
    bytes: int

    @property
    def a_point(self) -> float:
        return self.milliseconds / self.asked.cost.points


class Operations:
    """Random operations."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._aliases: Iterator[int] = count()

    def operation(self) -> str:
        """One query of some root fields."""
        self._aliases = count()
        root = self._random.choice([self._numbers] * 8 + [self._nodes, self._number])
        return f"{{{' '.join(self._alias(root()) for _ in range(self._often(10)))}}}"

    def _often(self, most: int) -> int:
        return self._random.choice([1, 1, 1, 2, most])

    def _alias(self, field: str) -> str:
        return f"a{next(self._aliases)}: {field}"

    def _numbers(self) -> str:
        arguments = [f"{self._random.choice(['first', 'last'])}: {self._random.choice(SIZES)}"]
        if self._random.random() < 0.35:
            conditions = self._random.sample(CONDITIONS, self._often(3))
            names = {each.partition(":")[0]: each for each in conditions}
            arguments.append(f"filter: {{{', '.join(names.values())}}}")
        if self._random.random() < 0.35:
            field = self._random.choice(list(PhoneNumberOrderField))
            direction = self._random.choice(list(OrderDirection))
            arguments.append(f"orderBy: {{field: {field}, direction: {direction}}}")
        return f"phoneNumbers({', '.join(arguments)}){{{self._page_of(self._number_fields)}}}"

    def _nodes(self) -> str:
        newest = range(NUMBERS, NUMBERS - self._random.choice(SIZES), -1)
        ids = json.dumps([global_id(PHONE_NUMBER, each) for each in newest])
        return f"nodes(ids: {ids}){{id ...on PhoneNumber{{{self._number_fields()}}}}}"

    def _number(self) -> str:
        return f"phoneNumber(id: {NUMBERS - self._random.randrange(50)}){{{self._number_fields()}}}"

    def _page_of(self, fields: Callable[[], str]) -> str:
        selected = self._random.choice(["nodes", "nodes", "edges", "both"])
        parts = [f"nodes{{{fields()}}}"] * (selected != "edges")
        parts += [f"edges{{cursor node{{{fields()}}}}}"] * (selected != "nodes")
        parts += ["totalCount"] * (self._random.random() < 0.3)
        return " ".join(parts)

    def _number_fields(self) -> str:
        fields = self._some(NUMBER_FIELDS)
        for name, below in (("changes", CHANGE_FIELDS), ("grants", GRANT_FIELDS)):
            for _ in range(self._random.choice([0, 0, 0, 1, 2])):
                page = self._page_of(lambda below=below: self._some(below))  # type: ignore[misc]
                fields += " " + self._alias(
                    f"{name}(first: {self._random.choice(SIZES)}){{{page}}}"
                )
        return fields

    def _some(self, fields: Sequence[str]) -> str:
        return " ".join(self._random.sample(fields, self._random.randint(1, len(fields))))


class Measured:
    """A running server, and the CPU time that it and its database take."""

    def __init__(self, server: Running, database: int | None, viewers: Viewers) -> None:
        self._server = server
        self._database = database
        self._viewers = viewers
        self._connection = HTTPConnection(urlsplit(server.url).netloc, timeout=60)
        self._spaces = count()

    def measure(self, asked: Asked, tries: int) -> Found:
        """The worse of new and known documents; of each the best of some tries."""
        new = [self._ask(asked.viewer, asked.text + " " * next(self._spaces)) for _ in range(tries)]
        known = [self._ask(asked.viewer, asked.text) for _ in range(tries + 1)]
        milliseconds = max(min(each)[0] for each in (new, known))
        return Found(asked, milliseconds, max(size for _, size in known))

    def _ask(self, viewer: str, text: str) -> tuple[float, int]:
        headers = {
            "authorization": f"Bearer {getattr(self._viewers, viewer).token}",
            "content-type": "application/json",
        }
        before = self._seconds()
        self._connection.request("POST", "/graphql", json.dumps({"query": text}), headers)
        answer = self._connection.getresponse()
        body = answer.read()
        after = self._seconds()
        if b'"errors"' in body[:50] and b"SERVICE_UNAVAILABLE" not in body[:500]:
            raise AssertionError(f"{text} failed: {body[:500]!r}")
        return (after - before) * 1000, len(body)

    def _seconds(self) -> float:
        processes = [self._server.process]
        if self._database:
            processes += [each.pid for each in psutil.Process(self._database).children()]
        return sum(map(processor_seconds, processes))


def processor_seconds(process: int) -> float:
    """The CPU time of all threads of a process so far."""
    return time.clock_gettime(~process << 3 | 2)  # the clock of clock_getcpuclockid(3)


@app.command()
def main(
    requests: Annotated[int, typer.Option(help="How many operations are tried.")] = 300,
    seed: Annotated[int, typer.Option(help="Which ones.")] = 1,
) -> None:
    """Search for the worst requests and print them."""
    typer.echo(report.provenance(f"python -m bench.worst_requests --requests {requests}"))
    is_met = True
    with databases() as server:
        for kind in KINDS:
            url = server.create(kind, "worst")
            viewers = asyncio.run(fill_deeply(url, NUMBERS))
            with running([ours(kind, url)]) as [started]:
                process = server.process(kind)
                found = _search(Measured(started, process, viewers), requests, seed)
            typer.echo(f"\n## {kind}\n\n{_tables(found)}")
            is_met &= _is_met(found)
    raise typer.Exit(0 if is_met else 1)


def _search(server: Measured, requests: int, seed: int) -> list[Found]:
    asked = [*_extremes(), *_operations(requests, seed)]
    first = [server.measure(each, 1) for each in asked]
    worst = {each.asked.text: each.asked for key in _KEYS for each in _worst(first, key, CONFIRMED)}
    return [server.measure(each, TRIES) for each in worst.values()]


def _extremes() -> Iterator[Asked]:
    for viewer, root in product(("owner_of_most", "member"), EXTREMES):
        cost = _cost(f"{{ {root} }}")
        assert cost is not None
        assert cost.rows <= RequestLimits().max_rows, root
        yield Asked(viewer, f"{{ {root} }}", cost)


def _operations(requests: int, seed: int) -> Iterator[Asked]:
    """Those within the limits, so many of them."""
    chosen, operations = random.Random(seed), Operations(seed)
    made = 0
    while made < requests:
        text = operations.operation()
        cost = _cost(text)
        if cost and cost.rows <= RequestLimits().max_rows:
            made += 1
            yield Asked(chosen.choice(Viewers._fields), text, cost)


def _cost(text: str) -> Cost | None:
    """None if the document is beyond a limit."""
    try:
        prepared: Prepared = prepare(text, None, graphql_schema, Limits())
    except InvalidDocument:
        return None
    values = coerce_variables(prepared, graphql_schema, {})
    assert not isinstance(values, list)
    return cost_of(prepared, values)


_KEYS: dict[str, Callable[[Found], float]] = {
    "ms a point": lambda found: found.a_point,
    "ms": lambda found: found.milliseconds,
    "bytes": lambda found: found.bytes,
}


def _worst(found: list[Found], key: str, most: int) -> list[Found]:
    return sorted(found, key=_KEYS[key], reverse=True)[:most]


def _is_met(found: list[Found]) -> bool:
    return all(
        each.a_point <= MILLISECONDS_A_POINT
        and each.milliseconds <= MILLISECONDS
        and each.bytes <= MEGABYTES * 1e6
        for each in found
    )


def _tables(found: list[Found]) -> str:
    header = ("ms a point", "ms", "points", "rows", "kB", "viewer", "operation")
    return "\n\n".join(
        f"Worst by {key}\n\n{markdown(header, [_row(each) for each in _worst(found, key, SHOWN)])}"
        for key in _KEYS
    )


def _row(found: Found) -> list[str]:
    asked = found.asked
    text = asked.text if len(asked.text) < 300 else f"{asked.text[:300]}..."
    figures = (found.a_point, found.milliseconds, asked.cost.points, asked.cost.rows)
    return [*(f"{each:.1f}" for each in figures), f"{found.bytes / 1e3:.0f}", asked.viewer, text]


if __name__ == "__main__":
    app()
