"""The texts of persisted documents by their SHA-256: in this process, and in Redis for all."""

import sys
import time
from collections import OrderedDict
from hashlib import sha256

import structlog
from redis.asyncio import Redis

from server.redis_pool import FAILURES, pool

log = structlog.get_logger()

LOCAL_BYTES = 8 * 1024 * 1024
"""Memory of the texts that a process keeps; beyond it the least recently used is dropped."""

SHARED_BYTES = 64 * 1024 * 1024
"""Texts that Redis keeps for all processes; beyond it the oldest is dropped."""

PAUSE_SECONDS = 1
"""How long Redis is not asked after it did not answer."""

_KEYS = [f"{{numberbook:documents}}:{name}" for name in ("texts", "order", "bytes")]

_KEEP = """
if redis.call('EXISTS', KEYS[3]) == 0 then redis.call('DEL', unpack(KEYS)) end
if redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 0 then return 0 end
redis.call('RPUSH', KEYS[2], ARGV[1])
local bytes = redis.call('INCRBY', KEYS[3], #ARGV[2])
while bytes > tonumber(ARGV[3]) do
  local oldest = redis.call('LPOP', KEYS[2])
  local size = oldest and redis.call('HSTRLEN', KEYS[1], oldest) or 0
  if size == 0 or oldest == ARGV[1] then return redis.call('DEL', unpack(KEYS)) end
  bytes = redis.call('DECRBY', KEYS[3], size)
  redis.call('HDEL', KEYS[1], oldest)
end
return 1
"""
"""Redis runs it as one command. If it deleted one of the keys to make room, all begin anew."""


def hash_of(text: str) -> str:
    """The SHA-256 of a text, as clients send it."""
    return sha256(text.encode()).hexdigest()


class Texts:
    """Texts by their SHA-256. While Redis is away, this process has only its own."""

    def __init__(
        self, url: str, local_bytes: int = LOCAL_BYTES, shared_bytes: int = SHARED_BYTES
    ) -> None:
        """`url`: Redis, or memory://. Raises ConfigurationError for a store that cannot be used."""
        self._local = _Local(local_bytes)
        self._shared = None if url == "memory://" else _Shared(url, shared_bytes)

    async def get(self, digest: str) -> str | None:
        """The text with this SHA-256, if it is kept. Raises nothing."""
        text = self._local.get(digest)
        if text is None and self._shared is not None:
            text = await self._shared.get(digest)
            if text is not None:
                self._local.keep(digest, text)
        return text

    async def keep(self, digest: str, text: str) -> None:
        """Keep a text under its SHA-256. Raises nothing."""
        self._local.keep(digest, text)
        if self._shared is not None:
            await self._shared.keep(digest, text)

    async def close(self) -> None:
        """Close the connections to Redis."""
        if self._shared is not None:
            await self._shared.close()


class _Local:
    """The most recently used texts of this process."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._bytes = 0
        self._texts: OrderedDict[str, str] = OrderedDict()

    def get(self, digest: str) -> str | None:
        text = self._texts.get(digest)
        if text is not None:
            self._texts.move_to_end(digest)
        return text

    def keep(self, digest: str, text: str) -> None:
        if digest in self._texts:
            return
        self._texts[digest] = text
        self._bytes += _size(digest, text)
        while self._bytes > self._max_bytes:
            self._bytes -= _size(*self._texts.popitem(last=False))


def _size(digest: str, text: str) -> int:
    """The memory of both and of their place in the dictionary."""
    return sys.getsizeof(digest) + sys.getsizeof(text) + 150


class _Shared:
    """The texts in Redis."""

    def __init__(self, url: str, max_bytes: int) -> None:
        self._redis = Redis(connection_pool=pool(url))
        self._keep = self._redis.register_script(_KEEP)
        self._max_bytes = max_bytes
        self._is_away_until = 0.0

    async def get(self, digest: str) -> str | None:
        if time.monotonic() < self._is_away_until:
            return None
        try:
            found: bytes | None = await self._redis.hget(_KEYS[0], digest)  # type: ignore[misc]
            text = None if found is None else found.decode()
        except FAILURES as error:
            self._pause(error)
            return None
        return text if text is not None and hash_of(text) == digest else None

    async def keep(self, digest: str, text: str) -> None:
        if time.monotonic() < self._is_away_until:
            return
        try:
            await self._keep(keys=_KEYS, args=[digest, text, self._max_bytes])
        except FAILURES as error:
            self._pause(error)

    async def close(self) -> None:
        await self._redis.aclose(close_connection_pool=True)

    def _pause(self, error: Exception) -> None:
        self._is_away_until = time.monotonic() + PAUSE_SECONDS
        log.warning("document store unavailable", reason=type(error).__name__)
