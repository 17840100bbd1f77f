"""What an account has changed itself in the last seconds: how far a replica must be to show it."""

import time
from typing import NamedTuple, Protocol

import anyio

from database.postgresql.positions import BEGINNING, BEYOND, Position
from server.replicas.proofs import MAX_AGE

KEPT_SECONDS = 2 * MAX_AGE
"""How long a change is remembered. After MAX_AGE every replica that is read has it anyway."""


class OwnChanges(Protocol):
    """Remembers them for all processes that serve."""

    async def begin(self, account_id: int) -> None:
        """The account begins to change something: until `end` it reads nothing from replicas."""

    async def end(self, account_id: int, position: Position) -> None:
        """It has ended, and is seen from this position on; it may also have failed. When this
        returns, all processes know it, or no replica is read any more that does not have it.
        """

    async def needed(self, account_id: int) -> Position:
        """Where a replica must be to show the account its changes. Raises nothing."""

    async def watch(self) -> None:
        """What there is to do in the background, for ever."""

    async def close(self) -> None:
        """Close the connections to where it is remembered."""


class _Known(NamedTuple):
    running: int
    position: Position
    until: float


class OwnChangesHere:
    """In the memory of this process, for one that serves alone."""

    def __init__(self) -> None:
        self._known: dict[int, _Known] = {}

    async def begin(self, account_id: int) -> None:
        running, position, until = self._known.get(account_id, _NONE)
        self._known[account_id] = _Known(running + 1, position, until)

    async def end(self, account_id: int, position: Position) -> None:
        now = time.monotonic()
        known = self._known.pop(account_id)
        self._forget(now)
        last = max(_last(known, now), position)
        self._known[account_id] = _Known(known.running - 1, last, now + KEPT_SECONDS)

    async def needed(self, account_id: int) -> Position:
        known = self._known.get(account_id, _NONE)
        return BEYOND if known.running else _last(known, time.monotonic())

    async def watch(self) -> None:
        await anyio.sleep_forever()

    async def close(self) -> None:
        pass

    def _forget(self, now: float) -> None:
        """The one that ended first comes first, unless another one is running meanwhile."""
        while self._known:
            account_id, known = next(iter(self._known.items()))
            if known.running or known.until > now:
                break
            del self._known[account_id]


def _last(known: _Known, now: float) -> Position:
    return known.position if known.until > now else BEGINNING


_NONE = _Known(0, BEGINNING, 0.0)
