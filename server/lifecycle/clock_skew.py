"""How far our clock is from the database's: beyond two seconds nothing should rely on it."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from sqlalchemy import select

from database import Database
from database.functions import clock_time
from models.clock import Clock
from server.observability.metrics import Metrics

MAX_SKEW = timedelta(seconds=2)

DatabaseClock = Callable[[Database], Awaitable[datetime]]
"""Asks a database for its time. Raises Unavailable."""


async def database_time(database: Database) -> datetime:
    """The time of the machine that the database runs on. Raises Unavailable."""
    return await database.read(lambda connection: connection.execute(_TIME).scalar_one())


class ClockSkew:
    """Measures it, and tells the metrics."""

    def __init__(
        self, database: Database, clock: Clock, database_clock: DatabaseClock, metrics: Metrics
    ) -> None:
        self._database = database
        self._clock = clock
        self._database_clock = database_clock
        self._metrics = metrics

    async def is_small(self) -> bool:
        """Whether both clocks tell the same time, or nearly. Raises Unavailable."""
        before = self._clock()
        time = await self._database_clock(self._database)
        skew = _distance(time, before, self._clock())
        self._metrics.set_clock_skew(skew.total_seconds())
        return skew <= MAX_SKEW


def _distance(time: datetime, before: datetime, after: datetime) -> timedelta:
    """How far the database's time is from all that we could have told while it was asked."""
    return max(before - time, time - after, timedelta())


_TIME = select(clock_time())
