"""Where points are counted: in a store that processes share, or in this process alone."""

from typing import Any, NamedTuple

import anyio
import structlog
from limits import RateLimitItemPerMinute
from limits.aio.storage import RedisStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter

from server.observability.metrics import Metrics
from server.redis_pool import FAILURES, pool

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


class _StoreUnavailableError(Exception):
    """The store cannot count now."""


class Store:
    """Counts in the store of the settings. While that is unavailable, this process counts alone.

    After a failure the store is not used, and not waited for, until `watch` finds that it answers.
    """

    def __init__(self, url: str, metrics: Metrics) -> None:
        """Raises ConfigurationError for a store that cannot be used."""
        self._local = _Local()
        self._shared = None if url == "memory://" else _Shared(url)
        self._metrics = metrics
        self._is_up = True

    async def take(self, window: Window, cost: int, limit: int) -> Taken:
        """Take points if as many are left; nothing is taken if not. Raises nothing."""
        if self._shared is None:
            return self._local.take(window, cost, limit)
        if self._is_up:
            try:
                return await self._shared.take(window, cost, limit)
            except _StoreUnavailableError as error:
                self._set_state(error)
        self._metrics.count_taken_locally()
        return self._local.take(window, cost, limit)

    async def watch(self) -> None:
        """Check every second whether the store can be used. Runs for ever if there is one."""
        while self._shared is not None:
            try:
                await self._shared.probe()
            except _StoreUnavailableError as error:
                self._set_state(error)
            else:
                self._set_state(None)
            await anyio.sleep(PROBE_SECONDS)

    async def close(self) -> None:
        """Close the connections to the store."""
        if self._shared is not None:
            await self._shared.close()

    def _set_state(self, error: _StoreUnavailableError | None) -> None:
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


class _Shared:
    """Counters in Redis, or in Valkey, which speaks the same."""

    def __init__(self, url: str) -> None:
        self._pool = pool(url)
        options: dict[str, Any] = {"connection_pool": self._pool}  # has the address, not the URL
        # Of the library's strategies this one takes nothing if it refuses, in one Redis command.
        # The minute is part of the key, so there is no window before it, and it does not slide.
        self._limiter = SlidingWindowCounterRateLimiter(
            RedisStorage("redis://", implementation="redispy", key_prefix="numberbook", **options)
        )

    async def take(self, window: Window, cost: int, limit: int) -> Taken:
        """Raises _StoreUnavailableError."""
        item, key = RateLimitItemPerMinute(limit), (window.who, str(window.minute))
        try:
            is_within = await self._limiter.hit(item, *key, cost=cost)
            _, left = await self._limiter.get_window_stats(item, *key)
        except FAILURES as error:
            # Only the type of the error: its text may quote what was sent, even the password.
            raise _StoreUnavailableError(type(error).__name__) from None
        return Taken(is_within, left)

    async def probe(self) -> None:
        """Do what a request does; a ping would also succeed if the store cannot write."""
        await self.take(Window("probe", 0), cost=0, limit=1)

    async def close(self) -> None:
        await self._pool.disconnect()
