"""Many processes on one Redis: each point is spent once, and none is lost."""

import asyncio
import multiprocessing
from collections.abc import Iterator
from datetime import UTC, datetime
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier

import pytest

from database import Connections
from server.observability.metrics import Metrics
from server.rate_limit.limiter import Limit, RateLimited, RateLimiter
from server.rate_limit.store import Store
from tests.support.programs.redis import Redis, running_redis

POINTS = 10_000
TRIES = 6_672
AT_ONCE = 16
TIMEOUT_SECONDS = 60


@pytest.fixture
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Redis]:
    with running_redis(tmp_path_factory.mktemp("redis")) as redis:
        yield redis


def the_same_minute() -> datetime:
    return datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("processes", [1, 4, 8])
def test_processes_on_one_redis_spend_each_point_once(redis: Redis, processes: int) -> None:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", __name__])
    start, admitted = context.Barrier(processes), context.SimpleQueue()
    spenders = [
        context.Process(
            target=spend,
            args=(redis.url_without_timeouts(), TRIES // processes, start, admitted),
            daemon=True,
        )
        for _ in range(processes)
    ]
    for spender in spenders:
        spender.start()
    for spender in spenders:
        spender.join(TIMEOUT_SECONDS)
        assert spender.exitcode == 0
    each = [admitted.get() for _ in spenders]
    assert sum(each) == POINTS
    assert sum(map(bool, each)) >= min(2, processes), each


def spend(url: str, tries: int, start: Barrier, admitted: "SimpleQueue[int]") -> None:
    """Spend 1 and 10 points alternately, many at once; report how many points were spent."""
    admitted.put(asyncio.run(_spend(url, [1, 10] * (tries // 2), start)))


async def _spend(url: str, costs: list[int], start: Barrier) -> int:
    metrics = Metrics(lambda: Connections(0, 0, 0))
    store = Store(url, metrics)
    limiter = RateLimiter(Limit.POINTS, POINTS, store, metrics)
    waiting = iter(costs)
    await limiter.spend("another", 0, the_same_minute())  # to connect before the others spend all
    start.wait(TIMEOUT_SECONDS)

    async def keep_asking() -> int:
        return sum([await _given(limiter, cost) for cost in waiting])

    given = await asyncio.gather(*(keep_asking() for _ in range(AT_ONCE)))
    await store.close()
    assert b"numberbook_rate_limit_local_total 0.0" in metrics.exposition()
    return sum(given)


async def _given(limiter: RateLimiter, cost: int) -> int:
    try:
        await limiter.spend("olivia", cost, the_same_minute())
    except RateLimited:
        return 0
    return cost
