"""What an account has changed itself, remembered for several processes in Redis."""

import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import anyio
import pytest
from redis.asyncio import Redis as Client

from database.postgresql.positions import BEGINNING, BEYOND, Position
from server.replicas.own_changes import KEPT_SECONDS, OwnChanges, OwnChangesHere
from server.replicas.proofs import MAX_AGE
from server.replicas.shared_changes import SharedOwnChanges
from tests.server.replicas.conftest import Opened, Pair
from tests.server.replicas.test_replicas import NUMBERS, delayed, nicknames
from tests.support.book import Person
from tests.support.counts import only_full
from tests.support.programs.redis import Redis, running_redis

SOME, MORE = Position(1, 2**40), Position(2, 5)


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[Redis]:
    with running_redis(tmp_path) as redis:
        yield redis


@pytest.fixture(params=["here", "redis"])
async def changes(request: pytest.FixtureRequest) -> AsyncIterator[OwnChanges]:
    if request.param == "here":
        yield OwnChangesHere()
        return
    shared = SharedOwnChanges(request.getfixturevalue("redis").url)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(shared.watch)
        await trusted(shared)
        yield shared
        tasks.cancel_scope.cancel()
    await shared.close()


async def test_a_replica_needs_the_last_change_and_all_while_one_is_made(
    changes: OwnChanges,
) -> None:
    assert await changes.needed(1) == BEGINNING
    await changes.begin(1)
    await changes.begin(1)
    assert await changes.needed(1) == BEYOND
    await changes.end(1, MORE)
    assert await changes.needed(1) == BEYOND
    await changes.end(1, SOME)
    assert await changes.needed(1) == MORE
    assert await changes.needed(2) == BEGINNING


async def test_a_change_is_forgotten_when_every_replica_that_is_read_has_it(
    changes: OwnChanges,
) -> None:
    await changes.begin(1)
    await changes.end(1, BEYOND)
    ended = time.monotonic()
    while await changes.needed(1) == BEYOND:
        await anyio.sleep(0.05)
        assert time.monotonic() < ended + KEPT_SECONDS + 5
    assert time.monotonic() > ended + MAX_AGE
    await changes.begin(1)
    await changes.end(1, SOME)
    assert await changes.needed(1) == SOME


@only_full
async def test_an_emptied_redis_is_trusted_only_when_what_it_lost_is_over(redis: Redis) -> None:
    changes = SharedOwnChanges(redis.url)
    async with Client.from_url(redis.url) as client, anyio.create_task_group() as tasks:
        tasks.start_soon(changes.watch)
        await trusted(changes)
        await client.flushall()
        emptied = time.monotonic()
        assert await changes.needed(1) == BEYOND
        await trusted(changes)
        assert time.monotonic() > emptied + MAX_AGE
        tasks.cancel_scope.cancel()
    await changes.close()


async def trusted(changes: OwnChanges) -> None:
    with anyio.fail_after(10):
        while await changes.needed(1) == BEYOND:
            await anyio.sleep(0.05)


async def test_what_is_changed_through_one_process_is_seen_through_another(
    pair: Pair, opened: Opened, redis: Redis
) -> None:
    shared = {"rate_limit_store": redis.url}
    async with opened(**shared) as one, opened(**shared) as other, delayed(pair, 250):
        olivia = await one.book.person("olivia")
        there = Person(olivia.account, olivia.token, other.book.client)
        number = await one.book.number(olivia)
        await other.until_read(there, NUMBERS)
        for place in range(5):
            await olivia.update(number, nickname=f"{place}")
            assert await nicknames(there) == {number: f"{place}"}
        await other.until_read(there, NUMBERS)


async def test_without_redis_changes_are_still_seen_through_another_process(
    pair: Pair, opened: Opened, redis: Redis
) -> None:
    shared = {"rate_limit_store": redis.url}
    async with opened(**shared) as one, opened() as other, delayed(pair, 250):
        olivia = await one.book.person("olivia")
        there = Person(olivia.account, olivia.token, other.book.client)
        number = await one.book.number(olivia)
        await one.until_read(olivia, NUMBERS)
        await other.until_read(there, NUMBERS)
        redis.kill()
        before = await one.reads("replica")
        await olivia.update(number, nickname="Sales")
        assert await nicknames(there) == {number: "Sales"}
        assert await nicknames(olivia) == {number: "Sales"}
        assert await one.reads("replica") == before
        redis.start()
        await one.until_read(olivia, NUMBERS)
