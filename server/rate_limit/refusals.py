"""What refused requests cost, and how fast they are answered.

Points bound what a payer uses in a minute; they do not stop one from using all of the processor
for a second. So the answers to the refused requests of a payer are also sent one after the other.
"""

import math
import time
from contextlib import suppress

import anyio

from database.errors import Unavailable
from server.http.idle import Idle

POINT_SECONDS = 0.01
"""Processor time that one point pays for."""

MIN_SECONDS = 0.0005
"""Processor time of reading a request and sending an answer, apart from what is refused."""

SHARE = 0.1
"""The share of a processor that the refused requests of one payer may take."""

MAX_WAIT_SECONDS = 10
"""How long an answer is held back. A payer that is further behind gets no more documents read."""

MAX_PAYERS = 10_000
"""How many payers a process keeps; beyond it the one that was refused longest ago is deleted."""


def points(seconds: float) -> int:
    """The points of a refused request that took so many seconds of the processor."""
    return max(1, math.ceil(seconds / POINT_SECONDS))


class Pace:
    """Holds back the answers to refused requests. A payer is an account, or an address."""

    def __init__(self, idle: Idle) -> None:
        self._idle = idle
        self._free_at: dict[object, float] = {}

    def seconds_behind(self, payer: object) -> float:
        """How long the next answer to a refused request of this payer would be held back."""
        return max(0, self._free_at.get(payer, 0) - time.monotonic())

    async def wait(self, payer: object, seconds: float) -> None:
        """Hold an answer back; it was refused after so many seconds of the processor.

        It is held back for less time if too many requests only wait.
        """
        behind = self.seconds_behind(payer) + max(seconds, MIN_SECONDS) / SHARE
        self._free_at.pop(payer, None)
        if len(self._free_at) >= MAX_PAYERS:
            del self._free_at[next(iter(self._free_at))]
        self._free_at[payer] = time.monotonic() + min(behind, 2 * MAX_WAIT_SECONDS)
        with suppress(TimeoutError, Unavailable):
            async with self._idle.wait(min(behind, MAX_WAIT_SECONDS)):
                await anyio.sleep_forever()
