"""Points: how much an account may ask for in a minute."""

from datetime import UTC, datetime

from graphql import OperationType
from limits import RateLimitItemPerMinute
from limits.aio.storage import Storage
from limits.aio.strategies import FixedWindowRateLimiter
from limits.errors import ConfigurationError as StoreError
from limits.storage import storage_from_string

from engine.prepared import Prepared
from models.clock import to_milliseconds
from models.errors import ConfigurationError
from models.policy import Viewer
from resolvers.context import RateLimitRecord

MUTATION_COST = 10


class RateLimited(Exception):
    """The account has used up its points; they are there again at `record.reset_at`."""

    def __init__(self, record: RateLimitRecord) -> None:
        super().__init__("The rate limit is used up.")
        self.record = record


def cost_of(operation: Prepared) -> int:
    """A query costs 1 a root field, a mutation 10; aliases and fragments count as written out."""
    each = MUTATION_COST if operation.kind is OperationType.MUTATION else 1
    return each * operation.root_fields


class RateLimiter:
    """Counts the points of accounts in a store that processes may share."""

    def __init__(self, points_a_minute: int, store: str) -> None:
        """Raises ConfigurationError for a store that cannot be used."""
        self._limit = RateLimitItemPerMinute(points_a_minute)
        self._limiter = FixedWindowRateLimiter(_storage(store))

    async def spend(self, viewer: Viewer, cost: int) -> RateLimitRecord:
        """Take points from the account and tell what is left. Raises RateLimited."""
        account = str(viewer.account_id)
        is_within = await self._limiter.hit(self._limit, account, cost=cost)
        reset_time, remaining = await self._limiter.get_window_stats(self._limit, account)
        reset_at = to_milliseconds(datetime.fromtimestamp(reset_time, UTC))
        record = RateLimitRecord(self._limit.amount, cost, remaining, reset_at)
        if not is_within:
            raise RateLimited(record)
        return record


def _storage(store: str) -> Storage:
    try:
        storage = storage_from_string(f"async+{store}")
    except (StoreError, ValueError):
        raise ConfigurationError(
            "NUMBERBOOK_RATE_LIMIT_STORE names no store that can be used: set it to memory://."
        ) from None
    assert isinstance(storage, Storage)
    return storage
