"""Points and failed authentications, counted for each minute."""

from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from ipaddress import IPv6Address, IPv6Network

from schema.context import RateLimitRecord
from server.http.proxies import Address
from server.observability.metrics import Metrics
from server.rate_limit.store import WINDOW_SECONDS, Store, Window

NETWORK_BITS = 64
"""The prefix of an IPv6 address that one customer gets, at the least."""


class Limit(StrEnum):
    """What is limited: the points of an account, or of an address that reads an open schema without
    a token; and the failed authentications of an address.
    """

    POINTS = "points"
    FAILURES = "failures"


class RateLimited(Exception):
    """The points are used up until `record.reset_at`."""

    def __init__(self, record: RateLimitRecord) -> None:
        super().__init__("The rate limit is used up.")
        self.record = record


def network_of(address: Address | None) -> str:
    """What is counted together for an address: the IPv4 address itself, or its IPv6 network."""
    if not isinstance(address, IPv6Address):
        return str(address or "unknown")
    return str(IPv6Network((int(address), NETWORK_BITS), strict=False))


class RateLimiter:
    """Allows a number of points in each minute of the clock."""

    def __init__(self, limit: Limit, points_a_minute: int, store: Store, metrics: Metrics) -> None:
        self._limit = limit
        self.points_a_minute = points_a_minute
        self._store = store
        self._metrics = metrics

    async def spend(self, who: object, cost: int, now: datetime) -> RateLimitRecord:
        """Take points and return what is left. Raises RateLimited, and then takes nothing."""
        minute = int(now.timestamp()) // WINDOW_SECONDS
        window = Window(f"{self._limit}:{who}", minute)
        is_within, left = await self._store.take(window, cost, self.points_a_minute)
        record = RateLimitRecord(self.points_a_minute, cost, left, _end_of(minute))
        if not is_within:
            self._metrics.count_rate_limited(self._limit)
            raise RateLimited(record)
        return record


@lru_cache(maxsize=2)
def _end_of(minute: int) -> datetime:
    return datetime.fromtimestamp((minute + 1) * WINDOW_SECONDS, UTC)
