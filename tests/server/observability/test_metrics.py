"""The metrics and the probes of a server."""

import os
import re
import signal
import tempfile
from pathlib import Path
from unittest import mock

import anyio
import httpx
import pytest
from sqlalchemy import Connection, text

from database import DEFAULT_BOUNDS, Database
from database.long_reads import THREADS
from resolvers.mutations.calling_names import pending
from server.serve import WORKER_SECONDS
from server.settings import PREFIX
from tests.support.book import SECRET_KEY, Book, book_at
from tests.support.programs.processes import START_SECONDS, Server, numberbook, serving
from tests.support.statements import statements
from tests.support.wire import eventually

REQUESTS = "numberbook_requests_total"


async def test_it_is_alive_and_ready(book: Book) -> None:
    alive, ready = [await book.client.get(path) for path in ("/livez", "/readyz")]
    assert (alive.status_code, alive.json()) == (200, {"status": "alive"})
    assert (ready.status_code, ready.json()) == (200, {"status": "ready"})


async def test_requests_are_counted_by_kind_status_and_code(book: Book) -> None:
    olivia = await book.person("olivia")
    await olivia.ask("{ viewer { name } }")
    await olivia.update(await book.number(olivia), nickname="Sales")
    await olivia.ask("{ nothing }")
    metrics = (await book.client.get("/metrics")).text
    counted = set(re.findall(r"^numberbook_requests_total\{(.*)\} 1.0$", metrics, re.MULTILINE))
    assert counted == {
        'code="none",operation="query",status="200"',
        'code="none",operation="mutation",status="200"',
        'code="GRAPHQL_VALIDATION_FAILED",operation="none",status="200"',
    }


async def test_metrics_hold_no_number_and_no_name(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia, e164="+14155559999", nickname="Secret label")
    await olivia.update(number, callingName="SECRET NAME")
    metrics = (await book.client.get("/metrics")).text.lower()
    for secret in ("14155559999", "secret", "olivia", olivia.token.lower()):
        assert secret not in metrics


def value_of(metrics: str, name: str) -> float | None:
    """The value of a metric: the sum of those with labels."""
    found = re.findall(rf"^{name}(?:{{.*}})? (\S+)$", metrics, re.MULTILINE)
    return sum(map(float, found)) if found else None


async def value_of_book(book: Book, name: str) -> float | None:
    return value_of((await book.client.get("/metrics")).text, name)


async def test_connections_are_counted(book: Book) -> None:
    maximum = {"sqlite": 1 + THREADS, "postgresql": DEFAULT_BOUNDS.pool_size}[book.database.name]
    assert await value_of_book(book, "numberbook_database_connections_max") == maximum
    await wait_for_value(book, "numberbook_database_connections_in_use", 0)  # after the first sweep
    await wait_for_value(book, "numberbook_database_waiting", 0)


async def test_pending_calling_names_are_counted_by_the_sweep_and_not_by_the_scrape(
    database_url: str, database: Database
) -> None:
    async with book_at(database_url, database) as book:
        olivia = await book.person("olivia")
        for calling_name in ("ACME", "GLOBEX"):
            number = await book.number(olivia)
            await olivia.update(number, callingName=calling_name)
        await book.number(olivia)
    async with book_at(database_url, database) as again:
        await wait_for_value(again, "numberbook_pending_calling_names", 2)
        with statements() as sent:
            await again.client.get("/metrics")
        assert sent == []


async def test_pending_calling_names_are_counted_by_their_index(
    database: Database,
) -> None:
    with statements() as sent:
        assert await pending(database) == 0

    def plan(connection: Connection) -> str:
        if database.name == "sqlite":
            explain = "EXPLAIN QUERY PLAN"
        else:
            connection.execute(text("SET LOCAL enable_seqscan = off"))  # the table is empty
            explain = "EXPLAIN"
        return str(connection.execute(text(f"{explain} {sent[0]}")).all())

    assert "ix_phone_number_pending_calling_name" in await database.write(plan)


async def test_sweeps_that_fail_are_counted(database_url: str, database: Database) -> None:
    async with book_at(database_url, database) as book:
        assert await value_of_book(book, "numberbook_failed_sweeps_total") == 0
    await database.write(lambda c: c.execute(text("ALTER TABLE phone_number RENAME TO gone")))
    async with book_at(database_url, database) as again:
        await wait_for_value(again, "numberbook_failed_sweeps_total", 1)


async def wait_for_value(book: Book, name: str, value: float) -> None:
    with anyio.fail_after(10):
        while await value_of_book(book, name) != value:
            await anyio.sleep(0.01)


@pytest.mark.usefixtures("anyio_backend")  # for the template of the database
def test_each_of_several_processes_reports_the_metrics_of_all(
    postgresql_url: str, tmp_path: Path
) -> None:
    variables = of_workers(postgresql_url) | {"TMPDIR": str(tmp_path)}
    with serving(tmp_path, "--workers", "2", **variables) as server:
        both = 2 * DEFAULT_BOUNDS.pool_size
        assert eventually(
            lambda: value_of_server(server, "numberbook_database_connections_max") == both
        )
        before = value_of_server(server, REQUESTS)
        for _ in range(20):
            httpx.get(f"{server.url}/livez")
        counted = [value_of_server(server, REQUESTS) for _ in range(10)]
        assert before is not None
        assert counted == [before + 20 + scrape for scrape in range(1, 11)]

        killed = int(re.findall(r"Started server process \[(\d+)\]", server.output.read_text())[0])
        os.kill(killed, signal.SIGKILL)
        # If it is killed during the check of its parent, that notices only after its timeout.
        assert eventually(
            lambda: server.output.read_text().count("Started server process") == 3,
            WORKER_SECONDS + START_SECONDS,
        )
        assert eventually(
            lambda: value_of_server(server, "numberbook_database_connections_max") == both
        )
        assert value_of_server(server, REQUESTS) > counted[-1]
    assert not list(tmp_path.glob("numberbook-metrics-*"))


def value_of_server(server: Server, name: str) -> float:
    return value_of(httpx.get(f"{server.url}/metrics").text, name) or 0


def of_workers(url: str) -> dict[str, str]:
    return {f"{PREFIX}DATABASE_URL": url, f"{PREFIX}SECRET_KEY": SECRET_KEY}


@pytest.mark.usefixtures("anyio_backend")  # for the template of the database
def test_several_processes_need_a_temporary_folder(postgresql_url: str, tmp_path: Path) -> None:
    with mock.patch.object(tempfile, "tempdir", str(tmp_path / "nothing")):
        ended = numberbook(tmp_path, "serve", "--workers", "2", **of_workers(postgresql_url))
    assert ended.returncode == 1
    assert "set TMPDIR" in ended.stderr
