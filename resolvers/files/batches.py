"""Process files in batches, so that memory does not grow and transactions are short. Retry if the
database is busy: commands need not answer within a second.
"""

import random
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

import anyio
import anyio.lowlevel

from database import Unit
from database.errors import Unavailable
from resolvers.files.columns import Problem

Entry = TypeVar("Entry")
Result = TypeVar("Result")
T = TypeVar("T")


async def process_in_batches(
    entries: Iterable[Entry],
    size: int,
    do: Callable[[list[Entry]], Awaitable[Iterable[tuple[Result, Problem | None]]]],
    on_problem: Callable[[Problem], None],
    progress: Callable[[], None],
) -> Counter[Result]:
    """Process all entries, `size` at a time, and count their results.

    `on_problem` gets the problems in the order of the entries. Raises what `do` raises.
    """
    results: Counter[Result] = Counter()
    for batch in _batches(iter(entries), size):
        for result, problem in await do(batch):
            results[result] += 1
            if problem is not None:
                on_problem(problem)
        progress()
        await anyio.lowlevel.checkpoint()
    return results


def _batches(entries: Iterator[Entry], size: int) -> Iterator[list[Entry]]:
    while batch := list(islice(entries, size)):
        yield batch


PAUSES = (0.2, 0.5, 1.0)
"""Seconds before each retry, varied at random by half."""


async def with_retries(do: Callable[[Unit[T]], Awaitable[T]], unit: Unit[T]) -> T:
    """Run the unit; retry if the database is busy. Raises Unavailable, which says what to do."""
    for pause in PAUSES:
        try:
            return await do(unit)
        except Unavailable:
            await anyio.sleep(pause * random.uniform(0.5, 1.5))
    try:
        return await do(unit)
    except Unavailable as error:
        raise Unavailable(
            "it did not answer for some seconds. What has come in stays: see that the database is"
            " up and no other program holds it, and run the same command again for the rest."
        ) from error
