"""Below, near and above what the server can do."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bench.load.client import Load, closed, counted, failures, opened, served
from bench.load.generator import Outcome
from bench.support.load import cpu_seconds

BELOW = (0.5, 0.9)
ABOVE = 3.0
MIN_SERVED = 0.8
"""Of the capacity, above it."""

ALLOWED = {"200", "429", "503"}
CAPACITY_SECONDS = 20
CAPACITY_CONNECTIONS = 32
WARM_UP_SECONDS = 5


class Processes(NamedTuple):
    """What is measured beside the client."""

    server: int
    database: int | None


class Cores(NamedTuple):
    """How many processors were busy, on average."""

    server: float
    database: float
    client: float


class Level(NamedTuple):
    """A rate, as a part of the capacity, and what became of the requests."""

    part: float
    capacity: float
    outcome: Outcome
    cores: Cores

    @property
    def is_met(self) -> bool:
        """Whether all was as it should be."""
        answers = self.outcome.answers
        if self.part <= 1:
            return answers.keys() == {"200"}
        return answers.keys() <= ALLOWED and served(self.outcome) >= MIN_SERVED * self.capacity


def capacity_of(load: Load, seconds: float = CAPACITY_SECONDS) -> float:
    """Answers a second in a closed loop, after warming up."""
    closed(load, min(WARM_UP_SECONDS, seconds), CAPACITY_CONNECTIONS)
    return served(closed(load, seconds, CAPACITY_CONNECTIONS))


def levels(
    load: Load, processes: Processes, seconds: float, report: Callable[[str], None]
) -> list[Level]:
    """Each level for so many seconds."""
    found = []
    for part in (*BELOW, ABOVE):
        # The machine may be slower or faster than minutes ago.
        capacity = capacity_of(load, min(CAPACITY_SECONDS, seconds))
        report(f"{part:.0%} of {capacity:.0f} requests a second ...")
        level = _level(load, processes, seconds, part, capacity)
        report(f"{level.outcome}, {level.cores}")
        found.append(level)
    return found


def _level(load: Load, processes: Processes, seconds: float, part: float, capacity: float) -> Level:
    before = [cpu_seconds(process) for process in processes]
    outcome = opened(load, seconds, capacity * part)
    after = [cpu_seconds(process) for process in processes]
    used = [b - a for a, b in zip(before, after, strict=True)]
    cores = Cores(*(each / outcome.seconds for each in (*used, outcome.cpu)))
    return Level(part, capacity, outcome, cores)


HEADER = (
    "database", "of capacity", "requests/s", "200/s", "of capacity", "p50 ms", "p99 ms", "p99.9 ms",
    "answers", "late ms", "cores: server", "database", "client", "",
)  # fmt: skip


def row(kind: str, level: Level) -> Sequence[str]:
    """The cells of a level."""
    outcome = level.outcome
    times = (outcome.p50, outcome.p99, outcome.p999)
    return [
        kind,
        f"{level.part:.0%}",
        f"{level.part * level.capacity:.0f}",
        f"{served(outcome):.0f}",
        f"{served(outcome) / level.capacity:.2f}",
        *(f"{each:.1f}" for each in times),
        counted(outcome),
        f"{outcome.most_late:.0f}",
        *(f"{each:.2f}" for each in level.cores),
        "met" if level.is_met else f"missed ({failures(outcome)} without an answer)",
    ]
