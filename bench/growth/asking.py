"""How long one client waits for each answer, at each size of the table."""

import math
import time
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple, TypeAlias

from bench.growth.questions import Part, Question
from bench.growth.servers import SizedServer
from bench.race.workloads import Request
from bench.support.client import Client, Refused
from bench.support.deep_data import Viewers

ROUNDS = 20
SECONDS = 0.5
"""A question is asked so often, or for so long if that ends before, but 5 times at least."""
LEAST_ROUNDS = 5


class Case(NamedTuple):
    """A question of a viewer."""

    viewer: str
    question: str

    @property
    def labels(self) -> tuple[str, str]:
        """Its texts in a table."""
        return self.viewer.replace("_", " "), self.question


class Times(NamedTuple):
    """Medians of rounds; each round asks at all sizes."""

    milliseconds: list[float]
    """At each size; infinite where the server refused to answer."""
    growth: float
    """At the largest size, as a multiple of the smallest one."""


Costs: TypeAlias = dict[Case, Times]


def costs(part: Part, servers: Sequence[SizedServer]) -> Costs:
    """The times of every question for every viewer."""
    return {
        Case(viewer, question.name): _times(viewer, question, servers)
        for viewer in Viewers._fields
        for question in part.questions
    }


def _times(viewer: str, question: Question, servers: Sequence[SizedServer]) -> Times:
    asked = [(each.client(viewer), question.at(each)) for each in servers]
    try:
        for client, request in asked:
            client.ask(request)
        rounds = _rounds(asked)
    except Refused:
        return Times([math.inf] * len(servers), math.inf)
    growth = median(times[-1] / times[0] for times in rounds)
    return Times([median(times) for times in zip(*rounds, strict=True)], growth)


def _rounds(asked: Sequence[tuple[Client, Request]]) -> list[list[float]]:
    rounds: list[list[float]] = []
    give_up = time.monotonic() + SECONDS
    while len(rounds) < LEAST_ROUNDS or (len(rounds) < ROUNDS and time.monotonic() < give_up):
        rounds.append([client.milliseconds(request) for client, request in asked])
    return rounds
