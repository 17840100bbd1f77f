"""Hours of documents that never come again, in short: memory, descriptors and connections."""

import time
from collections.abc import Callable, Sequence
from statistics import linear_regression
from typing import NamedTuple

import psutil

from bench.load.client import Load, begun, counted, served
from bench.load.generator import Outcome
from bench.load.levels import capacity_of

PART = 0.5
"""The rate, of the capacity."""

SAMPLE_SECONDS = 1.0
WARM_UP_PART = 1 / 3
"""Of the time: caches fill."""

MAX_SLOPE = 10.0
"""Megabytes an hour: what a line through noise may have."""

SETTLING_SECONDS = 10


class Held(NamedTuple):
    """What a server holds."""

    descriptors: int
    connections: int
    """To clients and to the database."""


class Soak(NamedTuple):
    """What became of the requests, and of the server."""

    rate: float
    outcome: Outcome
    megabytes: list[float]
    """After warming up, one a second."""
    slope: float
    """Megabytes an hour."""
    before: Held
    after: Held

    @property
    def is_met(self) -> bool:
        """Whether all was answered, and nothing is left."""
        return (
            self.outcome.answers.keys() == {"200"}
            and self.slope <= MAX_SLOPE
            and self.after.descriptors <= self.before.descriptors
            and self.after.connections <= self.before.connections
        )


def soak(
    load: Load, process: int, seconds: float, report: Callable[[str], None], part: float = PART
) -> Soak:
    """A soak of so many seconds. `process` is the server."""
    server = psutil.Process(process)
    capacity = capacity_of(load, min(10, seconds))
    before = _settled(server)
    report(f"A soak at {capacity * part:.0f} requests a second ...")
    running = begun(load, seconds, capacity * part, connections=2000)
    samples = list(_samples(server, seconds))
    outcome = running()
    after = _settled(server, before)
    kept = samples[int(len(samples) * WARM_UP_PART) :]
    slope = linear_regression(*zip(*kept, strict=True)).slope * 3600
    found = Soak(capacity * part, outcome, [m for _, m in kept], slope, before, after)
    report(f"{slope:.1f} MB an hour, {before}, {after}, {outcome}")
    return found


def _samples(server: psutil.Process, seconds: float) -> Sequence[tuple[float, float]]:
    """Times and megabytes."""
    start, found = time.monotonic(), []
    while (elapsed := time.monotonic() - start) < seconds:
        found.append((elapsed, server.memory_info().rss / 1e6))
        time.sleep(min(SAMPLE_SECONDS, seconds / 10))
    return found


def _settled(server: psutil.Process, before: Held | None = None) -> Held:
    """What it holds, as soon as it is no more than before, or after some seconds."""
    give_up = time.monotonic() + SETTLING_SECONDS
    while True:
        held = Held(server.num_fds(), len(server.net_connections("all")))
        is_as_before = before is not None and held <= before
        if is_as_before or time.monotonic() > give_up:
            return held
        time.sleep(0.1)


HEADER = (
    "database", "requests/s", "requests", "MB first", "MB last", "MB an hour", "descriptors",
    "connections", "p99 ms", "answers", "",
)  # fmt: skip


def row(kind: str, found: Soak) -> Sequence[str]:
    """The cells of a soak."""
    before, after = found.before, found.after
    return [
        kind,
        f"{served(found.outcome):.0f}",
        f"{found.outcome.sent}",
        f"{found.megabytes[0]:.0f}",
        f"{found.megabytes[-1]:.0f}",
        f"{found.slope:.1f}",
        f"{before.descriptors}, then {after.descriptors}",
        f"{before.connections}, then {after.connections}",
        f"{found.outcome.p99:.1f}",
        counted(found.outcome),
        "met" if found.is_met else "missed",
    ]
