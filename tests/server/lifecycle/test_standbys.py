"""A server that takes no changes, and one whose standby is lost."""

import time
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from functools import partial
from typing import Any

import anyio
import pytest

from database import DriverName
from tests.support.book import UPDATE, Answer, Book, Person, book_with
from tests.support.programs.postgresql import PostgreSQL, running, standby_of

NUMBERS = "{ phoneNumbers { totalCount } }"
RECOVERY_SECONDS = 10


@pytest.fixture(scope="module")
def primary() -> Iterator[PostgreSQL]:
    with running() as server:
        yield server


@pytest.fixture(scope="module")
def standby(primary: PostgreSQL) -> Iterator[PostgreSQL]:
    with standby_of(primary) as server:
        yield server


@pytest.fixture(params=DriverName)
def driver(request: pytest.FixtureRequest) -> DriverName:
    name: DriverName = request.param
    return name


async def rename(person: Person, number: int, nickname: str = "Sales") -> Answer:
    return await person.ask(UPDATE, input={"id": number, "nickname": nickname})


def with_hosts(*servers: PostgreSQL, attributes: str = "") -> str:
    hosts = "&".join(server.url.partition("?")[2] for server in servers)
    return f"postgresql://postgres:@/postgres?{hosts}{attributes}"


async def assert_all_is_out(book: Book, person: Person, number: int) -> None:
    answer = await rename(person, number)
    assert (answer.status, answer.codes) == (503, ["SERVICE_UNAVAILABLE"])
    assert (await book.client.get("/readyz")).status_code == 503


async def seconds_until_served(book: Book, person: Person, number: int) -> float:
    started = time.monotonic()
    with anyio.fail_after(30):
        while (await rename(person, number)).status != 200:
            await anyio.sleep(0.05)
        while (await book.client.get("/readyz")).status_code != 200:
            await anyio.sleep(0.05)
    return time.monotonic() - started


async def until_it_follows(primary: PostgreSQL) -> None:
    query = "SELECT 1 FROM pg_stat_replication WHERE replay_lsn = pg_current_wal_lsn()"
    with anyio.fail_after(30):
        while not primary.execute(query):
            await anyio.sleep(0.05)


@pytest.mark.parametrize("attributes", ["", "&target_session_attrs=any"])
async def test_a_standby_alone_is_an_outage(
    primary: PostgreSQL,
    standby: PostgreSQL,
    driver: DriverName,
    attributes: str,
    log: list[MutableMapping[str, Any]],
) -> None:
    async with book_with(primary.url, driver=driver) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
    await until_it_follows(primary)
    url = with_hosts(standby, attributes=attributes)
    async with book_with(url, driver=driver) as book:
        here = Person(olivia.account, olivia.token, book.client)
        await assert_all_is_out(book, here, number)
    assert {entry["event"] for entry in log} <= {"unavailable", "request"}


async def test_among_several_hosts_the_primary_is_found(
    primary: PostgreSQL, standby: PostgreSQL, driver: DriverName
) -> None:
    async with book_with(with_hosts(standby, primary), driver=driver) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        assert (await rename(olivia, number)).data["updatePhoneNumber"]["userErrors"] == []
        assert (await book.client.get("/readyz")).status_code == 200


async def test_a_server_that_takes_no_changes_is_out_for_them_and_found_again(
    primary: PostgreSQL, driver: DriverName, log: list[MutableMapping[str, Any]]
) -> None:
    async with book_with(primary.url, driver=driver) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        before = await book.everything(number)
        with altered(primary, "default_transaction_read_only", "on"):
            for _ in range(2):
                answer = await rename(olivia, number)
                assert (answer.status, answer.codes) == (503, ["SERVICE_UNAVAILABLE"])
            assert (await olivia.ask(NUMBERS)).data["phoneNumbers"]["totalCount"] == 1
            assert await book.everything(number) == before
        assert await seconds_until_served(book, olivia, number) < RECOVERY_SECONDS
    assert [entry for entry in log if entry["event"] == "failed"] == []


@contextmanager
def altered(server: PostgreSQL, setting: str, value: str) -> Iterator[None]:
    server.execute(f"ALTER SYSTEM SET {setting} = '{value}'")
    server.execute("SELECT pg_reload_conf()")
    time.sleep(0.3)
    try:
        yield
    finally:
        server.execute(f"ALTER SYSTEM RESET {setting}")
        server.execute("SELECT pg_reload_conf()")
        time.sleep(0.3)


async def test_a_lost_synchronous_standby_eats_no_more_connections_than_the_pool_has(
    primary: PostgreSQL, driver: DriverName, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("database.postgresql.sessions.SILENCE_SECONDS", 0.3)
    pool_size = 4
    bounds = {"pool_size": pool_size, "pool_seconds": 0.5, "statement_seconds": 0.3}
    async with book_with(primary.url, driver=driver, **bounds) as book:
        olivia = await book.person("olivia")
        numbers = [await book.number(olivia) for _ in range(16)]
        await book.database.dispose()
        answers: list[Answer] = []
        with altered(primary, "synchronous_standby_names", "nobody"):
            async with anyio.create_task_group() as tasks:
                for number in numbers:
                    tasks.start_soon(keep_renaming, olivia, number, answers)
                most = max([await backends(primary) for _ in range(40)])
            assert {answer.status for answer in answers} == {503}
            assert most <= pool_size
            assert await total_once_served(olivia) == 16
        assert await seconds_until_served(book, olivia, numbers[0]) < RECOVERY_SECONDS


async def total_once_served(person: Person) -> int:
    """How many numbers are read, once a connection is free again."""
    with anyio.fail_after(RECOVERY_SECONDS):
        while (answer := await person.ask(NUMBERS)).status == 503:
            await anyio.sleep(0.1)
    total: int = answer.data["phoneNumbers"]["totalCount"]
    return total


async def keep_renaming(person: Person, number: int, answers: list[Answer]) -> None:
    with anyio.move_on_after(4):
        for place in range(1000):
            answers.append(await rename(person, number, f"{place}"))


async def backends(server: PostgreSQL) -> int:
    await anyio.sleep(0.1)
    query = (
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE application_name = 'numberbook' AND backend_type = 'client backend'"
    )
    [[count]] = await anyio.to_thread.run_sync(partial(server.execute, query))
    assert isinstance(count, int)
    return count
