"""Turns at a few places, fair to each of those who ask for them."""

import asyncio
from collections import deque
from collections.abc import Callable, Hashable

from database.errors import Unavailable


class Turns:
    """As many turns at the same time as there are places, in one event loop.

    Of those who wait, each gets one turn after the other, however many turns one of them asks for.
    """

    def __init__(self, places: int, most_waiting: int) -> None:
        """`most_waiting`: for how many turns one of them may wait."""
        self._places = places
        self._free = places
        self._most_waiting = most_waiting
        self._queues: dict[Hashable, deque[asyncio.Future[None]]] = {}
        """Of those who wait. Who got a turn last is last."""
        self._between: Callable[[], object] | None = None
        """What is done as soon as no turn is taken. Until then none begins."""

    @property
    def in_use(self) -> int:
        """How many places are taken."""
        return self._places - self._free

    @property
    def waiting(self) -> int:
        """How many turns are waited for."""
        return sum(map(len, self._queues.values()))

    async def take(self, who: Hashable) -> None:
        """Wait for a turn. Raises Unavailable if `who` waits for too many already."""
        queue = self._queues.setdefault(who, deque())
        if len(queue) >= self._most_waiting:
            raise Unavailable("too many long reads of one account wait")
        turn = asyncio.get_running_loop().create_future()
        queue.append(turn)
        self._begin()
        try:
            await turn
        except asyncio.CancelledError:
            self._leave(who, turn)
            raise

    def give_back(self) -> None:
        """End a turn."""
        self._free += 1
        if self._between and not self.in_use:
            work, self._between = self._between, None
            work()
        self._begin()

    def do_between(self, work: Callable[[], object]) -> None:
        """Let no turn begin until those that are taken have ended and the work is done."""
        self._between = work

    def _begin(self) -> None:
        while self._free and self._queues and not self._between:
            who = next(iter(self._queues))
            queue = self._queues.pop(who)
            turn = queue.popleft()
            if queue:
                self._queues[who] = queue
            if not turn.done():  # else it was cancelled, and its task has not run since
                turn.set_result(None)
                self._free -= 1

    def _leave(self, who: Hashable, turn: "asyncio.Future[None]") -> None:
        if not turn.cancelled():  # it began just before
            self.give_back()
            return
        queue = self._queues.get(who, deque())
        if turn in queue:
            queue.remove(turn)
        if not queue:
            self._queues.pop(who, None)
