"""Many clients at once: no update is lost, one of those with the same version succeeds, and nobody
waits for long.
"""

import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

import anyio
import anyio.to_thread
import psycopg
import pytest
from sqlalchemy import Connection, text

from database import connect
from tests.support.book import UPDATE, Book, Person, book_at

CLIENTS, NUMBERS = 64, 20
PROCESSES = 4


@asynccontextmanager
async def own_book(database_url: str) -> AsyncIterator[Book]:
    """A running Numberbook with its own connections."""
    database = connect(database_url)
    try:
        async with book_at(database_url, database) as book:
            yield book
    finally:
        await database.dispose()


@pytest.fixture
async def on_postgresql(postgresql_url: str) -> AsyncIterator[Book]:
    async with own_book(postgresql_url) as book:
        yield book


@pytest.fixture
async def on_sqlite(sqlite_url: str) -> AsyncIterator[Book]:
    async with own_book(sqlite_url) as book:
        yield book


class Attempt(NamedTuple):
    """An update that a client sent for a number, and its result."""

    number: int
    given: dict[str, Any]
    version: int | None
    """The version in the answer; None for a refusal."""
    codes: list[str]

    @property
    def value(self) -> str:
        """The new nickname or name."""
        value: str = self.given.get("nickname") or self.given["name"]
        return value


async def attempt(person: Person, number: int, **given: Any) -> Attempt:  # noqa: ANN401
    """The result of an update, which is sent again after 503."""
    answer = await person.ask(UPDATE, input={"id": number, **given})
    while answer.status == 503:
        await anyio.sleep(int(answer.headers["retry-after"]) / 10)
        answer = await person.ask(UPDATE, input={"id": number, **given})
    payload = answer.data["updatePhoneNumber"]
    codes = [error["code"] for error in payload["userErrors"]]
    version = payload["phoneNumber"]["version"] if payload["phoneNumber"] else None
    return Attempt(number, given, version, codes)


async def at_once(clients: Iterable[Callable[[], Any]]) -> list[Attempt]:
    """The attempts of clients that all start at the same time."""
    attempts: list[Attempt] = []

    async def run(client: Callable[[], Any]) -> None:
        attempts.extend(await client())

    async with anyio.create_task_group() as tasks:
        for client in clients:
            tasks.start_soon(run, client)
    return attempts


async def renames(person: Person, numbers: list[int], client: int) -> list[Attempt]:
    """The attempts of one client: it renames three numbers, one after the other."""
    detail = ("nickname", "name")[client % 2]
    chosen = [numbers[(client + 7 * place) % len(numbers)] for place in range(3)]
    return [
        await attempt(person, n, **{detail: f"{client}-{place}"}) for place, n in enumerate(chosen)
    ]


async def assert_nothing_is_lost(book: Book, number: int, attempts: list[Attempt]) -> None:
    """Check that each success is one version and one row, that the old value of each row is the new
    value of the row before, and that refusals changed nothing.
    """
    stored, (_, *trail) = await book.everything(number)
    won = sorted((a for a in attempts if not a.codes), key=lambda a: a.version or 0)
    lost = [a for a in attempts if a.codes]

    assert [a.codes for a in lost] == [["CONFLICT"]] * len(lost)
    assert [a.version for a in won] == [*range(2, 2 + len(won))]
    assert stored["version"] == 1 + len(won)
    assert [row["new_value"] for row in trail] == [a.value for a in won]
    for detail in ("nickname", "name"):
        rows = [row for row in trail if row["field"] == detail.upper()]
        values = [None, *(row["new_value"] for row in rows)]
        assert [row["old_value"] for row in rows] == values[:-1]
        assert stored[detail] == values[-1]


# ---- 64 clients and 20 numbers


async def test_no_update_of_64_clients_to_20_numbers_is_lost(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = [await book.number(olivia) for _ in range(NUMBERS)]

    attempts = await at_once(partial(renames, olivia, numbers, c) for c in range(CLIENTS))

    assert len(attempts) == 3 * CLIENTS
    for number in numbers:
        await assert_nothing_is_lost(book, number, [a for a in attempts if a.number == number])


async def test_of_those_with_the_same_expected_version_exactly_one_succeeds(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = [await book.number(olivia) for _ in range(NUMBERS)]
    attempts: list[Attempt] = []

    async def expects(version: int, client: int) -> list[Attempt]:
        number, nickname = numbers[client % NUMBERS], f"{client}-{version}"
        return [await attempt(olivia, number, nickname=nickname, expectedVersion=version)]

    for version in (1, 2, 3):
        attempts += await at_once(partial(expects, version, c) for c in range(CLIENTS))

    for number in numbers:
        of_number = [a for a in attempts if a.number == number]
        assert sum(not a.codes for a in of_number) == 3
        await assert_nothing_is_lost(book, number, of_number)


async def of_one_process(
    database_url: str, olivia: Person, numbers: list[int], process: int
) -> list[Attempt]:
    """The attempts of the clients of one application among several."""
    async with own_book(database_url) as book:
        here = replace(olivia, client=book.client)
        clients = range(process, CLIENTS, PROCESSES)
        return await at_once(partial(renames, here, numbers, client) for client in clients)


async def test_no_update_is_lost_among_several_applications(on_postgresql: Book) -> None:
    """Each runs in its own thread with its own connections, as a process would."""
    olivia = await on_postgresql.person("olivia")
    numbers = [await on_postgresql.number(olivia) for _ in range(NUMBERS)]

    def in_a_thread(process: int) -> Callable[[], Any]:
        url = on_postgresql.settings.database_url
        run = partial(anyio.run, of_one_process, url, olivia, numbers, process)
        return partial(anyio.to_thread.run_sync, run)

    attempts = await at_once(in_a_thread(process) for process in range(PROCESSES))

    assert len(attempts) == 3 * CLIENTS
    for number in numbers:
        await assert_nothing_is_lost(
            on_postgresql, number, [a for a in attempts if a.number == number]
        )


async def test_connections_are_given_in_the_order_of_requests(postgresql_url: str) -> None:
    database = connect(postgresql_url)
    served = Counter(dict.fromkeys(range(CLIENTS), 0))
    ahead = []

    async def client(name: int) -> None:
        for _ in range(4):
            await database.read(
                lambda connection: connection.scalar(text("SELECT pg_sleep(0.002)"))
            )
            served[name] += 1
            ahead.append(served[name] - min(served.values()))

    try:
        async with anyio.create_task_group() as tasks:
            for name in served:
                tasks.start_soon(client, name)
    finally:
        await database.dispose()
    assert max(ahead) <= 2


# ---- a number that another transaction has locked: PostgreSQL


def lock(connection: psycopg.Connection, number: int) -> None:
    connection.execute("SELECT 1 FROM phone_number WHERE id = %s FOR UPDATE", [number])


async def test_a_locked_number_is_a_conflict_within_half_a_second(
    on_postgresql: Book,
) -> None:
    olivia = await on_postgresql.person("olivia")
    number, other = await on_postgresql.number(olivia), await on_postgresql.number(olivia)
    before = await on_postgresql.everything(number)

    with psycopg.connect(on_postgresql.settings.database_url) as locker:
        lock(locker, number)
        started = time.monotonic()
        payload = await olivia.update(number, nickname="Sales")
        waited = time.monotonic() - started
        assert (await olivia.update(other, nickname="Sales"))["userErrors"] == []

    [error] = payload["userErrors"]
    assert (error["code"], error["status"], error["field"]) == ("CONFLICT", 409, None)
    assert payload["message"] == error["message"]
    assert payload["phoneNumber"] is None
    assert 0.4 < waited < 1.5
    assert await on_postgresql.everything(number) == before
    assert (await olivia.update(number, nickname="Sales"))["userErrors"] == []


async def test_updates_that_change_nothing_need_no_lock(on_postgresql: Book) -> None:
    olivia = await on_postgresql.person("olivia")
    number = await on_postgresql.number(olivia, nickname="Sales")

    with psycopg.connect(on_postgresql.settings.database_url) as locker:
        lock(locker, number)
        assert (await olivia.update(number, nickname="Sales"))["userErrors"] == []
        assert (await olivia.update(number, nickname="x" * 51))["userErrors"] != []


@pytest.mark.parametrize(("end", "codes"), [("COMMIT", ["CONFLICT"]), ("ROLLBACK", [])])
async def test_an_update_that_waits_for_a_lock_conflicts_only_if_the_number_changed(
    on_postgresql: Book, end: str, codes: list[str]
) -> None:
    olivia = await on_postgresql.person("olivia")
    number = await on_postgresql.number(olivia)
    attempts: list[Attempt] = []

    async def rename() -> None:
        attempts.append(await attempt(olivia, number, nickname="Sales"))

    url = on_postgresql.settings.database_url
    with psycopg.connect(url, autocommit=True) as locker:
        locker.execute("BEGIN")
        locker.execute("UPDATE phone_number SET version = 2, name = 'desk' WHERE id = %s", [number])
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(rename)
            with anyio.fail_after(5):
                while locker.execute("SELECT 1 FROM pg_locks WHERE NOT granted").fetchone() is None:
                    await anyio.sleep(0.01)
            assert attempts == []
            locker.execute(end.encode())

    assert [a.codes for a in attempts] == [codes]
    stored = await on_postgresql.stored(number)
    expected = {"COMMIT": (2, None, "desk"), "ROLLBACK": (2, "Sales", None)}[end]
    assert (stored["version"], stored["nickname"], stored["name"]) == expected


# ---- a file that another process writes to: SQLite


@asynccontextmanager
async def written_elsewhere(database_url: str) -> AsyncIterator[None]:
    """Another connection, in its own thread, is in a transaction that writes to the file."""
    begun, end = threading.Event(), threading.Event()

    def unit(_: Connection) -> None:
        begun.set()
        end.wait(10)

    async def write() -> None:
        database = connect(database_url)
        await database.write(unit)
        await database.dispose()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(anyio.to_thread.run_sync, partial(anyio.run, write))
        await anyio.to_thread.run_sync(begun.wait)
        try:
            yield
        finally:
            end.set()


async def test_updates_wait_until_another_process_has_written_the_file(on_sqlite: Book) -> None:
    olivia = await on_sqlite.person("olivia")
    numbers = [await on_sqlite.number(olivia) for _ in range(5)]
    attempts: list[Attempt] = []

    async def rename(number: int) -> None:
        attempts.append(await attempt(olivia, number, nickname="Sales"))

    url = on_sqlite.settings.database_url
    async with anyio.create_task_group() as tasks, written_elsewhere(url):
        for number in numbers:
            tasks.start_soon(rename, number)
        await anyio.sleep(0.3)
        assert attempts == []
        assert (await olivia.ask("{ viewer { id } }")).status == 200

    assert [a.codes for a in attempts] == [[]] * 5
    assert {a.version for a in attempts} == {2}


async def test_after_two_seconds_of_waiting_the_service_is_unavailable(
    on_sqlite: Book,
) -> None:
    olivia = await on_sqlite.person("olivia")
    number = await on_sqlite.number(olivia)
    before = await on_sqlite.everything(number)

    async with written_elsewhere(on_sqlite.settings.database_url):
        started = time.monotonic()
        answer = await olivia.ask(UPDATE, input={"id": number, "nickname": "Sales"})
        waited = time.monotonic() - started

    assert (answer.status, answer.codes) == (503, ["SERVICE_UNAVAILABLE"])
    assert int(answer.headers["retry-after"]) >= 1
    assert 1.9 < waited < 4
    assert await on_sqlite.everything(number) == before
    assert (await olivia.update(number, nickname="Sales"))["userErrors"] == []
