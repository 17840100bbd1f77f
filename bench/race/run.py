"""The race: every contender on the same numbers, in interleaved rounds."""

import asyncio
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from typing import NamedTuple, TypeAlias

from bench.race.contenders import Contender, Running, contenders, running
from bench.race.equality import Unequal, assert_equal, translated
from bench.race.workloads import Workload, workloads
from bench.support.cores import SERVER
from bench.support.data import Person, fill
from bench.support.databases import Server, databases, length_of_trail
from bench.support.load import CONNECTIONS, Failed, Measure, load

KINDS = ("SQLite", "PostgreSQL")
WARM_UP_SECONDS = 1
SETTLING_SECONDS = 0.2


class Plan(NamedTuple):
    """The size and the length of a race."""

    numbers: int
    rounds: int
    seconds: int
    workloads: tuple[str, ...]


FULL = Plan(
    10_000,
    5,
    2,
    ("nodes", "edges", "fragments", "total", "deep", "one", "distinct", "update", "mix"),
)
QUICK = FULL._replace(rounds=4, workloads=("nodes", "update"))

Results: TypeAlias = Mapping[str, Mapping[Contender, Sequence[Measure]]]
"""The measures of each workload and contender, one for each round."""


class Entrant(NamedTuple):
    """A running contender, its database, and the person who sends the requests."""

    server: Running
    url: str
    person: Person
    database_process: int | None


def race(plan: Plan, report: Callable[[str], None]) -> Results:
    """Run the whole race. Raises Unequal where answers differ, Failed where requests fail."""
    asked = workloads(plan.numbers)
    with databases() as server, ExitStack() as stack:
        entrants: list[Entrant] = []
        for kind in KINDS:
            report(f"Filling {kind} with {plan.numbers} numbers, and starting its contenders ...")
            entrants += _entrants(kind, plan.numbers, server, stack)
        _assert_all_equal(entrants, asked)
        report("All answers are equal.")
        results = {}
        for name in plan.workloads:
            report(f"{asked[name].title} ...")
            able = [entrant for entrant in entrants if entrant.server.contender.can(name)]
            results[name] = _rounds(able, asked[name], plan)
        return results


def _entrants(kind: str, numbers: int, server: Server, stack: ExitStack) -> list[Entrant]:
    url = server.create(kind, "race")
    person = asyncio.run(fill(url, numbers)).owner_of_most
    process = server.process(kind)
    servers = stack.enter_context(running(contenders(kind, url), SERVER))
    return [Entrant(each, url, person, process) for each in servers]


def _assert_all_equal(entrants: Iterable[Entrant], asked: Mapping[str, Workload]) -> None:
    by_database: dict[str, list[Entrant]] = {}
    for entrant in entrants:
        by_database.setdefault(entrant.url, []).append(entrant)
    for there in by_database.values():
        for name, workload in asked.items():
            servers = [each.server for each in there if each.server.contender.can(name)]
            assert_equal(servers, there[0].person.token, workload)


def _rounds(
    entrants: Sequence[Entrant], workload: Workload, plan: Plan
) -> dict[Contender, list[Measure]]:
    own = [translated(each.server, each.person.token, workload) for each in entrants]
    for entrant, translation in zip(entrants, own, strict=True):
        _measure(entrant, translation, WARM_UP_SECONDS)
    measures: dict[Contender, list[Measure]] = {each.server.contender: [] for each in entrants}
    for _ in range(plan.rounds):
        for entrant, translation in zip(entrants, own, strict=True):
            measures[entrant.server.contender].append(_measure(entrant, translation, plan.seconds))
    return measures


def _measure(entrant: Entrant, workload: Workload, seconds: int) -> Measure:
    before = length_of_trail(entrant.url)
    try:
        measure = load(
            entrant.server.url,
            entrant.person.token,
            workload,
            seconds,
            server=entrant.server.process,
            database=entrant.database_process,
        )
    except Failed as failed:
        raise Failed(f"{entrant.server.contender.label}, {workload.title}: {failed}") from None
    time.sleep(SETTLING_SECONDS)  # let the last requests end
    _check_trail(entrant, workload, measure, length_of_trail(entrant.url) - before)
    return measure


def _check_trail(entrant: Entrant, workload: Workload, measure: Measure, recorded: int) -> None:
    """Check that each answered update has its row in the trail. Raises Unequal."""
    promised = measure.requests * workload.share_of_writes
    if abs(recorded - promised) > 2 * CONNECTIONS:
        raise Unequal(
            f"{entrant.server.contender.label} recorded {recorded} updates of {promised:.0f}."
        )
