"""Commands wait for a database that is busy: nobody has to be answered within a second."""

import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

import anyio

from database import Unit
from database.errors import Unavailable

T = TypeVar("T")

PAUSES = (0.2, 0.5, 1.0)
"""Seconds, more or less, before another try where the database is busy."""


async def patiently(do: Callable[[Unit[T]], Awaitable[T]], unit: Unit[T]) -> T:
    """Run the unit, again where the database is busy. Raises Unavailable, saying what to do."""
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
