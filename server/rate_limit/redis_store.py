"""Counters that processes share, imported only where there is such a store."""

from typing import Any

from limits import RateLimitItemPerMinute
from limits.aio.storage import RedisStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter

from server.rate_limit.store import StoreUnavailableError, Taken, Window
from server.redis_pool import FAILURES, pool


class RedisStore:
    """Counters in Redis, or in Valkey, which speaks the same."""

    def __init__(self, url: str) -> None:
        """Raises ConfigurationError for a URL that names no store."""
        self._pool = pool(url)
        options: dict[str, Any] = {"connection_pool": self._pool}  # has the address, not the URL
        # Of the library's strategies this one takes nothing if it refuses, in one Redis command.
        # The minute is part of the key, so there is no window before it, and it does not slide.
        self._limiter = SlidingWindowCounterRateLimiter(
            RedisStorage("redis://", implementation="redispy", key_prefix="numberbook", **options)
        )

    async def take(self, window: Window, cost: int, limit: int) -> Taken:
        """Take points if as many are left. Raises StoreUnavailableError."""
        item, key = RateLimitItemPerMinute(limit), (window.who, str(window.minute))
        try:
            is_within = await self._limiter.hit(item, *key, cost=cost)
            _, left = await self._limiter.get_window_stats(item, *key)
        except FAILURES as error:
            # Only the type of the error: its text may quote what was sent, even the password.
            raise StoreUnavailableError(type(error).__name__) from None
        return Taken(is_within, left)

    async def probe(self) -> None:
        """Do what a request does; a ping would also succeed if the store cannot write."""
        await self.take(Window("probe", 0), cost=0, limit=1)

    async def close(self) -> None:
        """Close the connections."""
        await self._pool.disconnect()
