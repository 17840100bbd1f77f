"""The texts that processes share in Redis, imported only where there is such a store."""

import structlog

from server.documents.texts import hash_of
from server.redis_pool import Spared

log = structlog.get_logger()

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


class RedisTexts:
    """The texts in Redis."""

    def __init__(self, url: str, max_bytes: int) -> None:
        """Raises ConfigurationError for a URL that names no store."""
        self._spared = Spared(url, _tell)
        self._redis = self._spared.redis
        self._keep = self._redis.register_script(_KEEP)
        self._max_bytes = max_bytes

    async def get(self, digest: str) -> str | None:
        """The text with this SHA-256, if it is kept. Raises nothing."""
        text = await self._spared.asked(lambda: self._found(digest))
        return text if text is not None and hash_of(text) == digest else None

    async def keep(self, digest: str, text: str) -> None:
        """Keep a text under its SHA-256. Raises nothing."""
        await self._spared.asked(
            lambda: self._keep(keys=_KEYS, args=[digest, text, self._max_bytes])
        )

    async def close(self) -> None:
        """Close the connections."""
        await self._spared.close()

    async def _found(self, digest: str) -> str | None:
        found: bytes | None = await self._redis.hget(_KEYS[0], digest)  # type: ignore[misc]
        return None if found is None else found.decode()


def _tell(reason: str) -> None:
    log.warning("document store unavailable", reason=reason)
