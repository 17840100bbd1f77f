"""Requests that only wait are bounded in number: the oldest have to end for the newest."""

import time
from collections.abc import AsyncIterator

import anyio
import pytest

from database.errors import Unavailable
from server.http import idle
from server.http.idle import Idle
from tests.support.book import Person, book_with

LONG = 60


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> Idle:
    monkeypatch.setattr(idle, "MAX_IDLE", 2)
    return Idle()


async def wait(few: Idle, name: str, ended: list[str], seconds: float | None = LONG) -> None:
    try:
        async with few.wait(seconds):
            await anyio.sleep_forever()
    except Unavailable:
        ended.append(name)


@pytest.mark.parametrize("seconds", [LONG, None])
async def test_those_that_have_waited_longest_end_when_too_many_wait(
    few: Idle, seconds: float | None
) -> None:
    ended: list[str] = []
    async with anyio.create_task_group() as tasks:
        for name in ("first", "second", "third", "fourth"):
            tasks.start_soon(wait, few, name, ended, seconds)
        with anyio.fail_after(LONG / 2):
            while len(ended) < 2:
                await anyio.sleep(0.001)
        assert ended == ["first", "second"]
        assert few.count == 2
        tasks.cancel_scope.cancel()
    assert few.count == 0


async def test_one_that_has_waited_for_its_time_is_late_and_not_one_too_many(few: Idle) -> None:
    started = time.monotonic()
    with pytest.raises(TimeoutError):
        async with few.wait(0.05):
            await anyio.sleep(LONG)
    assert time.monotonic() < started + LONG
    assert few.count == 0


async def test_one_whose_time_is_over_at_the_same_moment_is_no_obstacle(few: Idle) -> None:
    ended: list[str] = []
    async with anyio.create_task_group() as tasks:
        for name in ("first", "second", "third", "fourth"):
            tasks.start_soon(late, few, name, ended)
    assert len(ended) == 4
    assert few.count == 0


async def late(few: Idle, name: str, ended: list[str]) -> None:
    try:
        async with few.wait(0):
            await anyio.sleep(LONG)
    except (TimeoutError, Unavailable):
        ended.append(name)


async def test_of_too_many_bodies_that_do_not_arrive_the_oldest_is_refused(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle, "MAX_IDLE", 1)
    async with book_with(sqlite_url) as book:
        olivia, arrives = await book.person("olivia"), anyio.Event()
        statuses: dict[str, int] = {}

        async def send(name: str, arrives: anyio.Event) -> None:
            statuses[name] = await status_of(olivia, arrives)

        with anyio.fail_after(LONG / 2):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(send, "oldest", anyio.Event())
                tasks.start_soon(send, "newest", arrives)
                while not statuses:
                    await anyio.sleep(0.001)
                arrives.set()
        assert statuses == {"oldest": 503, "newest": 200}


async def status_of(person: Person, arrives: anyio.Event) -> int:
    """The status of a request whose body arrives then."""

    async def body() -> AsyncIterator[bytes]:
        await arrives.wait()
        yield b'{"query": "{ viewer { name } }"}'

    headers = {"content-type": "application/json", "authorization": f"Bearer {person.token}"}
    return (await person.client.post("/graphql", content=body(), headers=headers)).status_code
