"""The accounts' own changes in Redis, for all processes that serve."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import anyio
import structlog

from database.postgresql.positions import BEGINNING, BEYOND, Position
from server.redis_pool import PAUSE_SECONDS, Spared
from server.replicas.own_changes import KEPT_SECONDS
from server.replicas.proofs import MAX_AGE

T = TypeVar("T")

log = structlog.get_logger()

RUNNING_SECONDS = 30
"""How long the change of a process that died counts as running: longer than any change takes."""

_PREFIX = "numberbook:own_changes"
_COMPLETE = f"{_PREFIX}:complete"
"""Is there while no change can be missing: Redis may have been emptied, or started again."""

_END = """
if tonumber(redis.call('GET', KEYS[1]) or '0') > 0 then redis.call('DECR', KEYS[1]) end
local known = redis.call('GET', KEYS[2])
local last = (known and known > ARGV[1]) and known or ARGV[1]
redis.call('SET', KEYS[2], last, 'PX', ARGV[2])
"""


class SharedOwnChanges:
    """In Redis. While it is away, all reads go to the primary, and a change is answered only when
    no replica is read any more that does not have it.
    """

    def __init__(self, url: str) -> None:
        """Raises ConfigurationError for a store that cannot be used."""
        self._spared = Spared(url, self._set_away)
        self._redis = self._spared.redis
        self._end = self._redis.register_script(_END)
        self._is_away = False

    async def begin(self, account_id: int) -> None:
        await self._asked(lambda: self._begin(_running(account_id)))

    async def end(self, account_id: int, position: Position) -> None:
        keys = [_running(account_id), _last(account_id)]
        values = [_text(position), int(KEPT_SECONDS * 1000)]
        if await self._asked(lambda: self._ended(keys, values)) is None:
            await anyio.sleep(MAX_AGE)

    async def needed(self, account_id: int) -> Position:
        keys = [_COMPLETE, _running(account_id), _last(account_id)]
        found = await self._asked(lambda: self._redis.mget(keys))
        if found is None:
            return BEYOND
        complete, running, last = found
        if complete is None or int(running or 0) > 0:
            return BEYOND
        return BEGINNING if last is None else _position(last)

    async def watch(self) -> None:
        while True:
            if await self._asked(lambda: self._redis.exists(_COMPLETE)) == 0:
                await anyio.sleep(KEPT_SECONDS)
                await self._asked(lambda: self._redis.set(_COMPLETE, "1"))
            await anyio.sleep(PAUSE_SECONDS)

    async def close(self) -> None:
        await self._spared.close()

    async def _begin(self, key: str) -> bool:
        commands: Any = self._redis.pipeline(transaction=True)
        commands.incr(key)
        commands.expire(key, RUNNING_SECONDS)
        await commands.execute()
        return True

    async def _ended(self, keys: list[str], values: list[Any]) -> bool:
        await self._end(keys=keys, args=values)
        return True

    async def _asked(self, ask: Callable[[], Awaitable[T]]) -> T | None:
        """What Redis answers; None while it is away."""
        answer = await self._spared.asked(ask)
        if answer is not None:
            self._set_away(None)
        return answer

    def _set_away(self, reason: str | None) -> None:
        """Log only changes."""
        if self._is_away == (reason is not None):
            return
        self._is_away = reason is not None
        if reason is None:
            log.info("store of own changes available")
        else:
            log.warning("store of own changes unavailable", reason=reason)


def _running(account_id: int) -> str:
    return f"{_PREFIX}:running:{account_id}"


def _last(account_id: int) -> str:
    return f"{_PREFIX}:last:{account_id}"


def _text(position: Position) -> str:
    """As a text of the same order."""
    return f"{position.timeline:08x}{position.end:016x}"


def _position(text: bytes) -> Position:
    return Position(int(text[:8], 16), int(text[8:], 16))
