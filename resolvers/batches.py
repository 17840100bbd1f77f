"""Files are worked off in batches, so that memory stays flat and transactions short."""

from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

import anyio.lowlevel

from resolvers.import_rows import Problem

Entry = TypeVar("Entry")
Result = TypeVar("Result")


async def work_off(
    entries: Iterable[Entry],
    size: int,
    do: Callable[[list[Entry]], Awaitable[Iterable[tuple[Result, Problem | None]]]],
    on_problem: Callable[[Problem], None],
    progress: Callable[[], None],
) -> Counter[Result]:
    """Do all entries, so many at a time, and count their results.

    Problems are handed over in the order of the entries. Raises what `do` raises.
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
