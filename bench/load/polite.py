"""What a polite client notices of one who asks for the slowest things, one after the other."""

from collections.abc import Callable, Sequence
from statistics import median
from typing import NamedTuple

from bench.load.client import Load, begun, opened
from bench.load.generator import Outcome
from bench.race.workloads import FIELDS, Request
from bench.support.client import Client
from bench.support.data import People

RATE = 50.0
"""Pages of 20 a second that the polite client asks for."""

BAR = 3.0
"""Its p99 is at most so many times that of being alone."""

ROUNDS = 3

PAGE = f"query Page {{ phoneNumbers(first: 20) {{ nodes {{ {FIELDS} }} }} }}"
SLOW = {
    "search for what is not there": 'phoneNumbers(first: 20, filter: {search: "no such @N@"})'
    " { nodes { id } }",
    "a status that nobody has": "phoneNumbers(first: 20, filter: {statuses: [PORTIN_IN_PROGRESS]})"
    " { nodes { id } }",
    "counts by tag": "phoneNumberCounts(by: TAG) { value count }",
    "counts by country": "phoneNumberCounts(by: COUNTRY) { value count }",
    "totalCount of all": "phoneNumbers(first: 1) { totalCount }",
}


class Pair(NamedTuple):
    """The polite client alone, and beside the other one."""

    alone: Outcome
    beside: Outcome
    slow: Outcome

    @property
    def ratio(self) -> float:
        """Of the p99."""
        return self.beside.p99 / self.alone.p99


def polite(
    url: str, people: People, seconds: float, report: Callable[[str], None]
) -> dict[str, list[Pair]]:
    """Pairs of rounds for each slow request."""
    found = {}
    for name, selection in SLOW.items():
        asked, token = (
            Request("Slow", f"query Slow {{ {selection} }}", {}),
            people.owner_of_most.token,
        )
        Client(url, token).ask(asked)  # it has an answer
        slow = Load(url, token, [asked.line()])
        page = Load(url, people.owner_of_few.token, [Request("Page", PAGE, {}).line()])
        opened(page, min(2.0, seconds), RATE)
        found[name] = [_pair(page, slow, seconds) for _ in range(ROUNDS)]
        report(f"{name}: {[round(pair.ratio, 2) for pair in found[name]]}")
    return found


def _pair(page: Load, slow: Load, seconds: float) -> Pair:
    alone = opened(page, seconds, RATE)
    disturbing = begun(slow, seconds, None, connections=1)
    beside = opened(page, seconds, RATE)
    return Pair(alone, beside, disturbing())


HEADER = (
    "database",
    "beside",
    "ms of it",
    "alone p50",
    "p99 ms",
    "beside p50",
    "p99 ms",
    "ratio",
    "",
)


def row(kind: str, name: str, pairs: Sequence[Pair]) -> Sequence[str]:
    """The cells of a slow request: medians of the pairs."""
    ratio = median(pair.ratio for pair in pairs)
    outcomes = [(p.slow.p50, p.alone.p50, p.alone.p99, p.beside.p50, p.beside.p99) for p in pairs]
    times = [median(column) for column in zip(*outcomes, strict=True)]
    is_met = ratio <= BAR and all(pair.beside.answers.keys() == {"200"} for pair in pairs)
    verdict = "met" if is_met else "missed"
    return [kind, name, *(f"{each:.1f}" for each in times), f"{ratio:.2f}", verdict]
