"""Hours of documents that never come again, in short: memory, descriptors and connections."""

import time
from collections.abc import Callable, Sequence
from statistics import linear_regression
from typing import NamedTuple

import psutil

from bench.load.client import Load, begun, closed, counted, served
from bench.load.generator import Outcome
from bench.load.levels import CAPACITY_CONNECTIONS, capacity_of

PART = 0.5
"""The rate, of the capacity."""

SAMPLE_SECONDS = 1.0
FILLING = 10_000
"""Requests at full speed before the rate is held. They fill each cache of the server twice."""

FILLING_SECONDS = 10

WARM_UP_PART = 1 / 3
"""Of the time, of which no line is fitted."""

MAX_SLOPE = 10.0
"""Megabytes an hour: what a line through noise may have."""

SETTLING_SECONDS = 3


class Held(NamedTuple):
    """What a server holds."""

    descriptors: int
    connections: int
    """To clients and to the database."""


class Soak(NamedTuple):
    """What became of the requests, and of the server."""

    filled: int
    """Requests before it."""
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
    load: Load,
    process: int,
    seconds: float,
    report: Callable[[str], None],
    filling: int = FILLING,
) -> Soak:
    """A soak of so many seconds, after so many requests. `process` is the server."""
    server = psutil.Process(process)
    filled = _filled(load, filling, min(FILLING_SECONDS, seconds))
    report(f"{server.memory_info().rss / 1e6:.0f} MB after {filled} requests")
    capacity = capacity_of(load, min(10, seconds))
    settling = min(SETTLING_SECONDS, seconds)
    before = _settled(server, settling)
    report(f"A soak at {capacity * PART:.0f} requests a second ...")
    running = begun(load, seconds, capacity * PART, connections=2000)
    samples = list(_samples(server, seconds))
    outcome = running()
    after = _settled(server, settling)
    kept = samples[int(len(samples) * WARM_UP_PART) :]
    slope = linear_regression(*zip(*kept, strict=True)).slope * 3600
    found = Soak(filled, capacity * PART, outcome, [m for _, m in kept], slope, before, after)
    report(f"{slope:.1f} MB an hour, {before}, {after}, {outcome}")
    return found


def _filled(load: Load, requests: int, seconds: float) -> int:
    """Send at least so many, as fast as they are answered, some seconds at a time; returns how
    many.
    """
    sent = 0
    while sent < requests:
        sent += closed(load, seconds, CAPACITY_CONNECTIONS).sent
    return sent


def _samples(server: psutil.Process, seconds: float) -> Sequence[tuple[float, float]]:
    """Times and megabytes."""
    start, found = time.monotonic(), []
    while (elapsed := time.monotonic() - start) < seconds:
        found.append((elapsed, server.memory_info().rss / 1e6))
        time.sleep(min(SAMPLE_SECONDS, seconds / 10))
    return found


def _settled(server: psutil.Process, seconds: float) -> Held:
    """What it holds, as soon as that has not changed for so many seconds."""
    held, since = _held(server), time.monotonic()
    while time.monotonic() < since + seconds:
        time.sleep(0.1)
        if (now := _held(server)) != held:
            held, since = now, time.monotonic()
    return held


def _held(server: psutil.Process) -> Held:
    return Held(server.num_fds(), len(server.net_connections("all")))


HEADER = (
    "database", "filled by", "requests/s", "requests", "MB first", "MB last", "MB an hour",
    "descriptors", "connections", "p99 ms", "answers", "",
)  # fmt: skip


def row(kind: str, found: Soak) -> Sequence[str]:
    """The cells of a soak."""
    before, after = found.before, found.after
    return [
        kind,
        f"{found.filled}",
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
