"""A machine whose clock is wrong: it serves nobody, sweeps nothing, and says so."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

import anyio
import httpx
import pytest
from pydantic import SecretStr

from database import Database, connect
from models.clock import utc_now
from resolvers.integrity.check import check
from server.app import create_app
from server.lifecycle.clock_skew import database_time
from server.settings import Settings
from tests.support.book import SECRET_KEY, Book, FakeClock

WRONG = [timedelta(seconds=2.5), -timedelta(seconds=2.5), timedelta(hours=80)]
NEARLY_RIGHT = [timedelta(), timedelta(seconds=1), -timedelta(seconds=1)]


async def test_both_databases_tell_the_time(database: Database) -> None:
    before = utc_now()
    time = await database_time(database)
    # The database tells milliseconds too, and both are on this machine.
    assert before - timedelta(milliseconds=1) <= time <= utc_now() + timedelta(milliseconds=1)


async def ready(url: str, by: timedelta) -> tuple[int, str]:
    """What `/readyz` of a server says whose clock differs by so much, and its metrics."""
    settings = Settings(database_url=url, secret_key=SecretStr(SECRET_KEY))
    app = create_app(settings, lambda: utc_now() + by)
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://numberbook") as client,
    ):
        status = (await client.get("/readyz")).status_code
        return status, (await client.get("/metrics")).text


def skew_of(metrics: str) -> float:
    [line] = [one for one in metrics.splitlines() if one.startswith("numberbook_clock_skew")]
    return float(line.split()[1])


@pytest.mark.parametrize("by", WRONG, ids=str)
async def test_a_server_whose_clock_is_wrong_is_not_ready(database_url: str, by: timedelta) -> None:
    status, metrics = await ready(database_url, by)
    assert status == 503
    assert skew_of(metrics) == pytest.approx(abs(by.total_seconds()), abs=0.1)


@pytest.mark.parametrize("by", NEARLY_RIGHT, ids=str)
async def test_a_server_whose_clock_is_nearly_right_is_ready(
    database_url: str, by: timedelta
) -> None:
    status, metrics = await ready(database_url, by)
    assert status == 200
    assert skew_of(metrics) == pytest.approx(abs(by.total_seconds()), abs=0.1)


async def pending(book: Book) -> int:
    """A number whose calling name is pending."""
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    assert (await olivia.update(number, callingName="Acme 24"))["userErrors"] == []
    return number


@asynccontextmanager
async def another_server(book: Book, clock: FakeClock) -> AsyncIterator[None]:
    """A server with another clock on the same database; it sweeps when it starts."""
    app = create_app(book.settings, clock, database_clock=book.clock.of_database)
    async with app.router.lifespan_context(app):
        yield


async def test_a_server_whose_clock_is_ahead_fails_no_calling_name(
    book: Book, log: list[Any]
) -> None:
    number = await pending(book)
    before = await book.everything(number)
    async with another_server(book, FakeClock(book.clock.now + timedelta(hours=80))):
        with anyio.fail_after(10):
            while not any(entry["event"] == "no sweep" for entry in log):
                await anyio.sleep(0.01)
    assert await book.everything(number) == before


async def test_the_same_server_settles_it_when_the_database_says_that_it_is_time(
    book: Book,
) -> None:
    number = await pending(book)
    book.clock.turn(hours=80)
    async with another_server(book, FakeClock(book.clock.now)):
        with anyio.fail_after(10):
            while (await book.stored(number))["calling_name_status"] != "UPDATE_FAILED":
                await anyio.sleep(0.01)
    assert [finding async for finding in check(book.database)] == []


async def test_a_clock_that_is_put_right_serves_again(book: Book) -> None:
    assert (await book.client.get("/readyz")).status_code == 200
    book.clock.set_wrong(seconds=3)
    assert (await book.client.get("/readyz")).status_code == 503
    book.clock.set_wrong(seconds=-3)
    assert (await book.client.get("/readyz")).status_code == 200


async def test_a_slow_answer_of_the_database_is_no_skew(sqlite_url: str) -> None:
    database = connect(sqlite_url)
    settings = Settings(database_url=sqlite_url, secret_key=SecretStr(SECRET_KEY))
    times = iter(utc_now() + timedelta(seconds=second) for second in range(0, 1000, 5))

    async def slow(_: Database) -> datetime:
        return utc_now() + timedelta(seconds=2)

    app = create_app(settings, lambda: next(times), database_clock=slow)
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://numberbook") as client:
        assert (await client.get("/readyz")).status_code == 200
    await database.dispose()
