"""Begun requests that only wait for their client, or because their answer is held back.

Nothing is worked on for them, so they must not keep others from being begun. Each takes memory, so
their number is bounded too.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from database.errors import Unavailable

MAX_IDLE = 1000
"""How many only wait. When one more does, the one that has waited longest has to end."""


class Idle:
    """The requests of a process that only wait."""

    def __init__(self) -> None:
        self._waits: dict[asyncio.Timeout, None] = {}  # the oldest is the first

    @property
    def count(self) -> int:
        return len(self._waits)

    @asynccontextmanager
    async def wait(self, seconds: float | None) -> AsyncIterator[None]:
        """What a request does within this is only to wait.

        Raises TimeoutError after so many seconds; Unavailable earlier, if too many wait.
        """
        wait = asyncio.timeout(seconds)
        is_ended = False
        try:
            async with wait:
                self._make_room()
                self._waits[wait] = None
                try:
                    yield
                finally:
                    is_ended = self._waits.pop(wait, wait) is wait
        except TimeoutError:
            if is_ended:
                raise Unavailable("Too many requests wait for their clients.") from None
            raise

    def _make_room(self) -> None:
        if len(self._waits) >= MAX_IDLE:
            oldest = next(iter(self._waits))
            del self._waits[oldest]
            if not oldest.expired():
                oldest.reschedule(0)
