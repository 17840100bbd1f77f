"""Connections to Redis, or to Valkey, which speaks the same."""

import re
from urllib.parse import urlsplit

from redis.asyncio import BlockingConnectionPool
from redis.exceptions import RedisError

from database.errors import ConfigurationError

STORE_SECONDS = 0.5
"""How long to wait for a connection to the store, for its answer, and for a free connection."""

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
