"""Runs the generator as a process of its own, on the core of the clients."""

import json
import subprocess
import sys
from itertools import count
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from bench.load.generator import FAILURES, Outcome, Plan
from bench.support.cores import OTHERS, on_core

ROOT = Path(__file__).parents[2]

_firsts = count(1_000_000, 100_000_000)
"""So no two runs send the same number."""


class Load(NamedTuple):
    """Requests for one server."""

    url: str
    token: str
    bodies: list[str]
    fields: tuple[str, ...] = ()


def closed(load: Load, seconds: float, connections: int) -> Outcome:
    """As fast as so many connections can, one request after the other each."""
    return begun(load, seconds, None, connections)()


def opened(load: Load, seconds: float, rate: float, connections: int = 2000) -> Outcome:
    """At this rate."""
    return begun(load, seconds, rate, connections)()


class Begun(NamedTuple):
    """A run that goes on."""

    process: "subprocess.Popen[str]"

    def __call__(self) -> Outcome:
        """Wait for its end."""
        output, _ = self.process.communicate()
        assert self.process.returncode == 0
        return Outcome(*json.loads(output))


def begun(load: Load, seconds: float, rate: float | None, connections: int) -> Begun:
    """Begin a run."""
    place = urlsplit(load.url)
    assert place.hostname
    assert place.port
    plan = Plan(
        place.hostname,
        place.port,
        load.token,
        load.bodies,
        seconds,
        rate,
        connections,
        list(load.fields),
        next(_firsts),
    )
    process = subprocess.Popen(
        on_core(OTHERS, [sys.executable, "-m", "bench.load.generator"]),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdin
    process.stdin.write(json.dumps(plan))
    process.stdin.close()
    process.stdin = None
    return Begun(process)


def failures(outcome: Outcome) -> int:
    """How many requests had no answer."""
    return sum(outcome.answers.get(kind, 0) for kind in FAILURES)


def counted(outcome: Outcome) -> str:
    """How many answers of each kind."""
    return ", ".join(f"{number} x {name}" for name, number in sorted(outcome.answers.items()))


def served(outcome: Outcome) -> float:
    """Answers with 200 in a second."""
    return outcome.answers.get("200", 0) / outcome.seconds
