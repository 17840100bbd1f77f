"""Where points are counted: in a store that processes share, or in this process alone."""

from importlib import import_module
from typing import NamedTuple, Protocol

import anyio
import structlog

from server.observability.metrics import Metrics
from server.shared_store import is_shared

log = structlog.get_logger()

WINDOW_SECONDS = 60

PROBE_SECONDS = 1

MAX_COUNTERS = 50_000
"""How many counters this process keeps; beyond it the oldest is deleted."""


class Window(NamedTuple):
    """The minute in which points of `who` are counted. The next one starts at zero."""

    who: str
    minute: int


class Taken(NamedTuple):
    """Whether the points were taken, and how many are left in the window."""

    is_within: bool
    left: int


class StoreUnavailableError(Exception):
    """The store cannot count now."""


class SharedStore(Protocol):
    """What processes share. Its methods raise StoreUnavailableError, all but `close`."""

    async def take(self, window: Window, cost: int, limit: int) -> Taken:
        """Take points if as many are left; nothing is taken if not."""

    async def probe(self) -> None:
        """Do what a request does; a ping would also succeed if the store cannot write."""

    async def close(self) -> None:
        """Close the connections."""


class Store:
    """Counts in the store of the settings. While that is unavailable, this process counts alone.

    After a failure the store is not used, and not waited for, until `watch` finds that it answers.
    """

    def __init__(self, url: str, metrics: Metrics) -> None:
        """Raises ConfigurationError for a store that cannot be used."""
        self._local = _Local()
        self._shared = _shared(url) if is_shared(url) else None
        self._metrics = metrics
        self._is_up = True

    async def take(self, window: Window, cost: int, limit: int) -> Taken:
        """Take points if as many are left; nothing is taken if not. Raises nothing."""
        if self._shared is None:
            return self._local.take(window, cost, limit)
        if self._is_up:
            try:
                return await self._shared.take(window, cost, limit)
            except StoreUnavailableError as error:
                self._set_state(error)
        self._metrics.count_taken_locally()
        return self._local.take(window, cost, limit)

    async def watch(self) -> None:
        """Check every second whether the store can be used. Runs for ever if there is one."""
        while self._shared is not None:
            try:
                await self._shared.probe()
            except StoreUnavailableError as error:
                self._set_state(error)
            else:
                self._set_state(None)
            await anyio.sleep(PROBE_SECONDS)

    async def close(self) -> None:
        """Close the connections to the store."""
        if self._shared is not None:
            await self._shared.close()

    def _set_state(self, error: StoreUnavailableError | None) -> None:
        """Log and count only changes: the store became unavailable or available."""
        is_up = error is None
        if is_up == self._is_up:
            return
        self._is_up = is_up
        self._metrics.set_rate_limit_store(is_up=is_up)
        if is_up:
            log.info("rate limit store available")
        else:
            log.warning("rate limit store unavailable", reason=str(error))


def _shared(url: str) -> SharedStore:
    store: SharedStore = import_module("server.rate_limit.redis_store").RedisStore(url)
    return store


class _Local:
    """Counters of this process."""

    def __init__(self) -> None:
        self._used: dict[Window, int] = {}

    def take(self, window: Window, cost: int, limit: int) -> Taken:
        used = self._used.get(window, 0)
        if used + cost > limit:
            return Taken(False, limit - used)
        if window not in self._used and len(self._used) >= MAX_COUNTERS:
            del self._used[next(iter(self._used))]
        self._used[window] = used + cost
        return Taken(True, limit - used - cost)
