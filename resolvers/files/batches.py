"""Process files in batches, so that memory does not grow and transactions are short. Retry if the
database is busy: commands need not answer within a second.
"""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sized
from contextlib import aclosing
from itertools import islice
from typing import TypeVar

import anyio
import anyio.lowlevel

from database import Unit
from database.errors import Unavailable
from resolvers.files.columns import Problem

Entry = TypeVar("Entry")
Batch = TypeVar("Batch", bound=Sized)
Result = TypeVar("Result")
T = TypeVar("T")


async def process_in_batches(
    entries: Iterable[Entry],
    size: int,
    prepare: Callable[[list[Entry]], Batch],
    do: Callable[[Batch], Awaitable[Iterable[tuple[Result, Problem | None]]]],
    on_problem: Callable[[Problem], None],
    progress: Callable[[], None],
    *,
    is_ahead: bool = False,
) -> Counter[Result]:
    """Process all entries, `size` at a time, and count their results.

    `is_ahead`: while a batch waits for the database, the next one is read and prepared in a thread.
    `on_problem` gets the problems in the order of the entries. Raises what the functions raise.
    """
    results: Counter[Result] = Counter()
    rows = iter(entries)
    read = _ahead if is_ahead else _one_by_one
    async with aclosing(read(lambda: prepare(list(islice(rows, size))))) as batches:
        async for batch in batches:
            for result, problem in await do(batch):
                results[result] += 1
                if problem is not None:
                    on_problem(problem)
            progress()
    return results


async def _one_by_one(read: Callable[[], Batch]) -> AsyncGenerator[Batch, None]:
    while batch := read():
        yield batch
        await anyio.lowlevel.checkpoint()


async def _ahead(read: Callable[[], Batch]) -> AsyncGenerator[Batch, None]:
    loop = asyncio.get_running_loop()
    coming = loop.run_in_executor(None, read)
    try:
        while batch := await coming:
            coming = loop.run_in_executor(None, read)
            yield batch
    finally:
        await asyncio.wait([coming])  # its file is closed next


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
