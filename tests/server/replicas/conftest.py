"""A primary and a standby that streams from it, for all tests."""

import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import anyio
import pytest

import migrations
from database import DriverName, connect
from tests.support.book import Answer, Book, Person, book_with
from tests.support.programs.postgresql import PostgreSQL, running, standby_of

COUNTED = 'numberbook_replica_reads_total{server="%s"} '


@dataclass
class Pair:
    """A primary with the tables, and its standby."""

    primary: PostgreSQL
    standby: PostgreSQL

    def pause(self) -> None:
        """Let the standby replay nothing more."""
        self.standby.execute("SELECT pg_wal_replay_pause()")

    def set_on_standby(self, setting: str, value: str) -> None:
        self.standby.execute(f"ALTER SYSTEM SET {setting} = '{value}'")
        self.standby.execute("SELECT pg_reload_conf()")

    def resume(self) -> None:
        self.standby.execute("SELECT pg_wal_replay_resume()")


@pytest.fixture(scope="session")
async def pair() -> AsyncIterator[Pair]:
    with running() as primary:
        primary.execute("ALTER SYSTEM SET fsync = off")
        primary.execute("SELECT pg_reload_conf()")
        database = connect(primary.url)
        await migrations.upgrade(database)
        await database.dispose()
        with standby_of(primary) as standby:
            yield Pair(primary, standby)


@pytest.fixture(params=DriverName)
def driver(request: pytest.FixtureRequest) -> DriverName:
    name: DriverName = request.param
    return name


@dataclass
class ReadBook:
    """A running Numberbook whose queries read a standby."""

    book: Book
    pair: Pair

    async def state(self) -> object:
        """What `/readyz` says of the replica."""
        answer = await self.book.client.get("/readyz")
        assert answer.status_code == 200
        return json.loads(answer.text)["replica"]

    async def until(self, state: str, seconds: float = 10) -> None:
        """Wait until the replica is in use, or left out."""
        with anyio.fail_after(seconds):
            while await self.state() != state:
                await anyio.sleep(0.02)

    async def until_read(self, person: Person, query: str) -> Answer:
        """The answer to a query, as soon as it is read on the replica."""
        with anyio.fail_after(20):
            while True:
                before = await self.reads("replica")
                answer = await person.ask(query)
                if await self.reads("replica") > before:
                    return answer
                await anyio.sleep(0.02)

    async def reads(self, server: str) -> int:
        """How many reads of queries were made on the replica, or on the primary."""
        text = (await self.book.client.get("/metrics")).text
        return int(float(text.partition(COUNTED % server)[2].partition("\n")[0]))


Opened = Callable[..., Any]


@pytest.fixture
def opened(pair: Pair) -> Iterator[Opened]:
    """Opens a Numberbook on the pair, with these settings."""

    @asynccontextmanager
    async def opened(**settings: Any) -> AsyncIterator[ReadBook]:  # noqa: ANN401
        urls = {"read_database_url": pair.standby.url, **settings}
        async with book_with(pair.primary.url, **urls) as book:
            read = ReadBook(book, pair)
            yield read

    yield opened
    pair.resume()
