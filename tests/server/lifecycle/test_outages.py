"""Failures of the database and the system: how they are answered, and that service recovers."""

import os
import resource
import signal
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import psycopg
import pytest
from sqlalchemy import Engine, event

from resolvers.integrity.check import check
from tests.support.book import UPDATE, Answer, Book, Person, book_with
from tests.support.programs.postgresql import PostgreSQL, running
from tests.support.programs.processes import Server, serving
from tests.support.wire import Wire, eventually, exchange, on_linux, post

RECOVERY_SECONDS = 5
NUMBERS = "{ phoneNumbers { totalCount } }"


def assert_is_outage(answer: Answer) -> None:
    assert (answer.status, answer.codes) == (503, ["SERVICE_UNAVAILABLE"])
    assert int(answer.headers["retry-after"]) >= 1


async def rename(person: Person, number: int, nickname: str = "Sales") -> Answer:
    return await person.ask(UPDATE, input={"id": number, "nickname": nickname})


async def seconds_until_served(book: Book, person: Person) -> float:
    """How long it takes until requests are answered and /readyz answers 200."""
    started = time.monotonic()
    with anyio.fail_after(30):
        while (await person.ask(NUMBERS)).status != 200:
            await anyio.sleep(0.1)
        while (await book.client.get("/readyz")).status_code != 200:
            await anyio.sleep(0.1)
    return time.monotonic() - started


# ---- a PostgreSQL server that stops and starts


@pytest.fixture(scope="module")
def postgresql() -> Iterator[PostgreSQL]:
    with running() as server:
        yield server


async def assert_is_all_unavailable(book: Book, person: Person, number: int) -> None:
    assert_is_outage(await person.ask(NUMBERS))
    assert_is_outage(await person.ask(f"query {{ __typename ...F }} fragment F on Query {NUMBERS}"))
    assert_is_outage(await rename(person, number))
    assert (await book.client.get("/readyz")).status_code == 503
    assert (await book.client.get("/livez")).status_code == 200


async def test_a_server_that_is_absent_at_the_start_is_waited_for(postgresql: PostgreSQL) -> None:
    async with book_with(postgresql.url) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
    postgresql.stop()
    async with book_with(postgresql.url) as book:
        here = Person(olivia.account, olivia.token, book.client)
        await assert_is_all_unavailable(book, here, number)
        postgresql.start()
        assert await seconds_until_served(book, here) < RECOVERY_SECONDS
        assert (await rename(here, number)).data["updatePhoneNumber"]["userErrors"] == []


@pytest.mark.parametrize("mode", ["fast", "immediate"])
async def test_a_stopped_server_is_an_outage_until_it_is_back(
    postgresql: PostgreSQL, mode: str
) -> None:
    async with book_with(postgresql.url) as book:
        olivia = await book.person(f"olivia-{mode}")
        number = await book.number(olivia)
        assert (await rename(olivia, number)).data["updatePhoneNumber"]["userErrors"] == []
        postgresql.stop(mode)
        await assert_is_all_unavailable(book, olivia, number)
        postgresql.start()
        assert await seconds_until_served(book, olivia) < RECOVERY_SECONDS
        await assert_is_kept(book, number)


async def assert_is_kept(book: Book, number: int) -> None:
    await book.database.dispose()  # its connections are from before the restart
    assert (await book.stored(number))["nickname"] == "Sales"
    assert [finding async for finding in check(book.database)] == []


async def test_a_server_that_crashes_is_served_from_again(postgresql: PostgreSQL) -> None:
    async with book_with(postgresql.url) as book:
        olivia = await book.person("olivia-crash")
        number = await book.number(olivia)
        assert (await rename(olivia, number)).data["updatePhoneNumber"]["userErrors"] == []
        postgresql.kill()
        answer = await olivia.ask(NUMBERS)
        if answer.status != 200:
            assert_is_outage(answer)
        assert await seconds_until_served(book, olivia) < RECOVERY_SECONDS
        await assert_is_kept(book, number)


async def test_connections_that_are_cut_are_replaced(postgresql_url: str) -> None:
    async with book_with(postgresql_url) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        for place in range(3):
            assert (await rename(olivia, number, f"{place}")).status == 200
            with psycopg.connect(postgresql_url, autocommit=True) as other:
                other.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            answer = await rename(olivia, number, f"again {place}")
            if answer.status != 200:
                assert_is_outage(answer)
            assert await seconds_until_served(book, olivia) < RECOVERY_SECONDS


# ---- a PostgreSQL server that is busy


@asynccontextmanager
async def locking(url: str, *statements: str) -> AsyncIterator[psycopg.Connection]:
    """Another transaction that runs these statements and keeps their locks."""
    with psycopg.connect(url) as locker:
        for statement in statements:
            locker.execute(statement.encode())
        yield locker
        locker.rollback()


def busy_sessions(url: str) -> list[Any]:
    """Sessions that are still in a transaction or a statement."""
    with psycopg.connect(url, autocommit=True) as connection:
        return connection.execute(
            "SELECT state, query FROM pg_stat_activity WHERE application_name = 'numberbook'"
            " AND datname = current_database() AND state <> 'idle'"
        ).fetchall()


async def test_without_a_free_connection_the_service_is_unavailable(postgresql_url: str) -> None:
    bounds = {"pool_size": 2, "pool_seconds": 0.3, "lock_seconds": 5, "statement_seconds": 5}
    async with book_with(postgresql_url, **bounds) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        answers: list[Answer] = []

        async def wait_for_the_number() -> None:
            answers.append(await rename(olivia, number))

        lock = f"SELECT 1 FROM phone_number WHERE id = {number} FOR UPDATE"
        async with anyio.create_task_group() as tasks, locking(postgresql_url, lock):
            await olivia.ask(NUMBERS)
            for _ in range(2):
                tasks.start_soon(wait_for_the_number)
            await anyio.sleep(0.3)
            assert_is_outage(await olivia.ask(NUMBERS))
            assert (await book.client.get("/readyz")).status_code == 503
            assert answers == []
        codes = sorted(
            error["code"]
            for answer in answers
            for error in answer.data["updatePhoneNumber"]["userErrors"]
        )
        assert codes == ["CONFLICT"]
        assert await seconds_until_served(book, olivia) < RECOVERY_SECONDS
        assert busy_sessions(postgresql_url) == []


@pytest.mark.parametrize(
    "bounds",
    [
        {"statement_seconds": 0.3, "lock_seconds": 5},
        {"statement_seconds": 5, "lock_seconds": 0.3},
    ],
    ids=["statement", "lock"],
)
async def test_a_read_that_takes_too_long_is_ended(
    postgresql_url: str, bounds: dict[str, float]
) -> None:
    async with book_with(postgresql_url, **bounds) as book:
        olivia = await book.person("olivia")
        await olivia.ask(NUMBERS)
        async with locking(postgresql_url, "LOCK TABLE phone_number"):
            started = time.monotonic()
            assert_is_outage(await olivia.ask(NUMBERS))
            assert time.monotonic() - started < RECOVERY_SECONDS
        assert await seconds_until_served(book, olivia) < RECOVERY_SECONDS
        assert busy_sessions(postgresql_url) == []


async def test_a_silent_server_is_an_outage_and_its_connections_are_replaced(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("database.postgresql.sessions.SILENCE_SECONDS", 0.3)
    async with book_with(postgresql_url, statement_seconds=0.3) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        for ask in (partial(olivia.ask, NUMBERS), partial(rename, olivia, number)):
            assert (await ask()).status == 200
            with halted(postgresql_url):
                assert_is_outage(await ask())
                assert (await ask()).status == 200
            with halted(postgresql_url):
                assert (await book.client.get("/readyz")).status_code == 503
                assert (await book.client.get("/readyz")).status_code == 200
        assert await seconds_until_served(book, olivia) < RECOVERY_SECONDS


@contextmanager
def halted(url: str) -> Iterator[None]:
    """The server processes of our connections are paused."""
    with psycopg.connect(url, autocommit=True) as connection:
        pids = connection.execute(
            "SELECT pid FROM pg_stat_activity WHERE application_name = 'numberbook'"
            " AND datname = current_database()"
        ).fetchall()
    assert pids
    try:
        for (pid,) in pids:
            os.kill(pid, signal.SIGSTOP)
        yield
    finally:
        for (pid,) in pids:
            os.kill(pid, signal.SIGCONT)


async def test_a_deadlock_is_a_conflict(postgresql_url: str) -> None:
    async with book_with(postgresql_url, statement_seconds=10, lock_seconds=10) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        before = await book.everything(number)
        answers: list[Answer] = []

        async def update() -> None:
            answers.append(await rename(olivia, number))

        def wait_for_ours(locker: psycopg.Connection) -> None:
            locker.execute("UPDATE phone_number SET name = name WHERE id = %s", [number])

        await olivia.ask(NUMBERS)
        account = f"SELECT 1 FROM account WHERE id = {olivia.id} FOR UPDATE"
        async with (
            locking(postgresql_url, account) as locker,
            anyio.create_task_group() as tasks,
        ):
            tasks.start_soon(update)
            await wait_until_somebody_waits(postgresql_url)
            await anyio.to_thread.run_sync(wait_for_ours, locker)
        [error] = answers[0].data["updatePhoneNumber"]["userErrors"]
        assert error["code"] == "CONFLICT"
        assert await book.everything(number) == before
        assert (await rename(olivia, number)).data["updatePhoneNumber"]["userErrors"] == []


async def wait_until_somebody_waits(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection, anyio.fail_after(5):
        while connection.execute("SELECT 1 FROM pg_locks WHERE NOT granted").fetchone() is None:
            await anyio.sleep(0.01)


async def test_a_serialization_failure_is_a_conflict(
    postgresql_url: str,
) -> None:
    with psycopg.connect(postgresql_url, autocommit=True) as owner:
        owner.execute(
            f"ALTER DATABASE {owner.info.dbname}"
            " SET default_transaction_isolation = 'serializable'".encode()
        )
    async with book_with(postgresql_url) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        await olivia.ask(NUMBERS)
        answers: list[Answer] = []

        async def update() -> None:
            answers.append(await rename(olivia, number))

        change = f"UPDATE phone_number SET order_id = 'x' WHERE id = {number}"
        async with (
            anyio.create_task_group() as tasks,
            locking(postgresql_url, change) as locker,
        ):
            tasks.start_soon(update)
            await wait_until_somebody_waits(postgresql_url)
            locker.commit()
        [error] = answers[0].data["updatePhoneNumber"]["userErrors"]
        assert error["code"] == "CONFLICT"
        assert len(await book.trail(number)) == 1
        assert (await rename(olivia, number)).data["updatePhoneNumber"]["userErrors"] == []


# ---- a file that cannot be written: SQLite


@pytest.fixture
def connections() -> Iterator[list[Any]]:
    """All connections of the SQLite driver that are opened meanwhile."""
    made: list[Any] = []

    def keep(connection: Any, _: object) -> None:  # noqa: ANN401
        made.append(connection)

    event.listen(Engine, "connect", keep)
    yield made
    event.remove(Engine, "connect", keep)


def fill_up(connection: Any) -> None:  # noqa: ANN401
    [pages] = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 1}")


def give_room(connection: Any) -> None:  # noqa: ANN401
    connection.execute("PRAGMA max_page_count = 1000000")


def forbid(connection: Any) -> None:  # noqa: ANN401
    connection.execute("PRAGMA query_only = ON")


def allow(connection: Any) -> None:  # noqa: ANN401
    connection.execute("PRAGMA query_only = OFF")


@pytest.mark.parametrize(("begin", "end"), [(fill_up, give_room), (forbid, allow)])
async def test_without_space_to_write_reads_work_and_no_change_is_half_done(
    sqlite_url: str,
    connections: list[Any],
    begin: Callable[[Any], None],
    end: Callable[[Any], None],
) -> None:
    async with book_with(sqlite_url) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        assert (await rename(olivia, number, "x" * 50)).status == 200
        for connection in connections:
            begin(connection)
        kept = "x" * 50
        for place in range(200):
            answer = await rename(olivia, number, f"{place:050}")
            if answer.status != 200:
                break
            kept = f"{place:050}"
        assert_is_outage(answer)
        assert (await book.stored(number))["nickname"] == kept
        assert (await olivia.ask(NUMBERS)).status == 200
        assert [finding async for finding in check(book.database)] == []
        for connection in connections:
            end(connection)
        assert (await rename(olivia, number)).data["updatePhoneNumber"]["userErrors"] == []


# ---- clients


@on_linux
def test_a_process_without_free_descriptors_answers_when_there_are_some(tmp_path: Path) -> None:
    with serving(tmp_path, "--demo") as server, ExitStack() as clients:
        token = f"authorization: Bearer {server.tokens['olivia']}"
        request = post(
            b'{"query": "{ phoneNumbers { totalCount } }"}',
            token,
            "content-type: application/json",
        )
        assert exchange(server.url, request).status == 200
        used = len(list(Path(f"/proc/{server.process.pid}/fd").iterdir()))
        resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (used + 20, used + 20))
        kept = clients.enter_context(closing(Wire(server.url)))
        wires = [clients.enter_context(closing(Wire(server.url))) for _ in range(60)]
        kept.send(request)
        assert kept.receive().status in {200, 503}
        for wire in wires:
            wire.close()
        assert eventually(lambda: is_answered(server, request), RECOVERY_SECONDS)
        assert server.process.poll() is None


def is_answered(server: Server, request: bytes) -> bool:
    try:
        return exchange(server.url, request).status == 200
    except (OSError, ValueError):  # the connection was closed without an answer
        return False
