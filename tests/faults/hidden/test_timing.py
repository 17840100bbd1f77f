"""The time of an answer does not tell a hidden number from an absent one."""

import random
import sys
from bisect import bisect_left, bisect_right
from math import sqrt

import pytest

from tests.support.counts import only_full, times
from tests.support.hidden_numbers import MUTATIONS, OTHER_MUTATIONS, READS, Cast, cast_on, locked

pytestmark = pytest.mark.shared_database

FULL_BOUND = 0.05
"""How far from 0.5 the result of 2,000 pairs may be: 5 times its standard deviation."""

REQUESTS = MUTATIONS | OTHER_MUTATIONS | READS
LOCK = "SELECT 1 FROM phone_number WHERE owner_id = %(owner)s FOR UPDATE"


@pytest.mark.parametrize("field", MUTATIONS)
async def test_a_mutation_takes_as_long_for_a_locked_hidden_number(
    postgresql_url: str, field: str
) -> None:
    async with cast_on(postgresql_url, 20, lock_seconds=0.05) as cast:
        with locked(postgresql_url, LOCK, cast.ids(cast.hidden[0])):
            await assert_alike(cast, MUTATIONS[field])


@pytest.mark.parametrize("field", REQUESTS)
async def test_a_request_takes_as_long_for_a_hidden_number(sqlite_url: str, field: str) -> None:
    async with cast_on(sqlite_url, 20) as cast:
        await assert_alike(cast, REQUESTS[field])


@only_full
@pytest.mark.parametrize("field", REQUESTS)
async def test_a_request_takes_as_long_on_postgresql(postgresql_url: str, field: str) -> None:
    async with cast_on(postgresql_url, 20) as cast:
        await assert_alike(cast, REQUESTS[field])


async def assert_alike(cast: Cast, document: str) -> None:
    """Check that the times of answers about hidden and about absent numbers have one distribution.

    The result is the probability that a hidden number takes longer than an absent one.
    """
    pairs = times("pairs")
    bound = max(FULL_BOUND, 5 * sqrt(1 / (6 * pairs)))
    # A busy machine spoils one measurement; what can be told apart fails each time.
    assert any([abs(await measured(cast, document, pairs) - 0.5) < bound for _ in range(2)])


async def measured(cast: Cast, document: str, pairs: int) -> float:
    """That probability by so many pairs of requests."""
    hidden: list[float] = []
    absent: list[float] = []
    for _ in range(pairs):
        asked = [(hidden, random.choice(cast.hidden)), (absent, random.choice(cast.absent))]
        for seconds, number in random.sample(asked, 2):
            seconds.append((await cast.timed(cast.sam, document, number))[1])
    result = probability(hidden, absent)
    sys.stdout.write(f"{pairs} pairs: {result:.3f}\n")  # `pytest -rP` shows it
    return result


def probability(hidden: list[float], absent: list[float]) -> float:
    """That a value of the first is greater than one of the second: the area under the curve."""
    ordered = sorted(absent)
    wins = sum(bisect_left(ordered, each) + bisect_right(ordered, each) for each in hidden)
    return wins / (2 * len(hidden) * len(absent))
