"""Connections to Redis, or to Valkey, which speaks the same."""

import re
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar
from urllib.parse import urlsplit

from redis.asyncio import BlockingConnectionPool, Redis
from redis.exceptions import RedisError

from database.errors import ConfigurationError

T = TypeVar("T")

STORE_SECONDS = 0.5
"""How long to wait for a connection to the store, for its answer, and for a free connection."""

PAUSE_SECONDS = 1
"""How long Redis is not asked after it did not answer."""

FAILURES = (RedisError, OSError, RuntimeError, ValueError)
"""uvloop raises RuntimeError for a connection that has just closed; ValueError: a bad host name."""


def pool(url: str) -> BlockingConnectionPool:
    """Connections with short timeouts and without retries.

    Raises ConfigurationError for a URL that names no store.
    """
    try:
        _check(url)
        connections = BlockingConnectionPool.from_url(
            url,
            timeout=STORE_SECONDS,
            socket_timeout=STORE_SECONDS,
            socket_connect_timeout=STORE_SECONDS,
        )
        connections.connection_class(**connections.connection_kwargs)  # raises for unknown options
    except (ValueError, TypeError):
        raise ConfigurationError(
            "NUMBERBOOK_RATE_LIMIT_STORE names no store that can be used: set it to memory:// or"
            " redis://HOST:PORT/DB."
        ) from None
    return connections


def _check(url: str) -> None:
    """Raises ValueError for URLs that the Redis client would misread."""
    parts = urlsplit(url)
    if parts.scheme not in {"redis", "rediss"} or not re.fullmatch(r"/?|/\d+", parts.path):
        raise ValueError


class Spared:
    """Redis that is left alone for a moment after it did not answer."""

    def __init__(self, url: str, on_failure: Callable[[str], None]) -> None:
        """`on_failure` is told the type of an error. Raises ConfigurationError for a URL that names
        no store.
        """
        self.redis = Redis(connection_pool=pool(url))
        self._on_failure = on_failure
        self._is_away_until = 0.0

    async def asked(self, ask: Callable[[], Awaitable[T]]) -> T | None:
        """What Redis answers; None while it is away."""
        if time.monotonic() < self._is_away_until:
            return None
        try:
            return await ask()
        except FAILURES as error:
            self._is_away_until = time.monotonic() + PAUSE_SECONDS
            self._on_failure(type(error).__name__)
            return None

    async def close(self) -> None:
        """Close the connections."""
        await self.redis.aclose(close_connection_pool=True)
