"""Requests with a key that are sent twice at once, or whose answer is lost: each makes one change,
and all its answers are the same.
"""

import random
import signal
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import anyio
import httpx
import psycopg
import pytest
from sqlalchemy import Connection

from resolvers.integrity.check import check
from tests.faults.kills.writers import KEY
from tests.support.book import UPDATE, Book, Person, book_with
from tests.support.counts import IS_FULL, times
from tests.support.programs.processes import serving
from tests.support.statements import before_each

PROCESSES = 4
BUSY = {409, 503}


async def final(
    client: httpx.AsyncClient, token: str, key: str, query: str, given: dict[str, Any]
) -> httpx.Response:
    """The answer to a request that is sent until there is one."""
    headers = {"authorization": f"Bearer {token}", "idempotency-key": key}
    request = {"query": query, "variables": {"input": given}}
    answer = await client.post("/graphql", json=request, headers=headers)
    while answer.status_code in BUSY:
        assert answer.headers["retry-after"] == "1"
        await anyio.sleep(random.uniform(0, 0.1))
        answer = await client.post("/graphql", json=request, headers=headers)
    return answer


async def pair(
    clients: Sequence[httpx.AsyncClient], token: str, number: int, answers: list[httpx.Response]
) -> None:
    """Send a request twice at once: no two requests for a calling name can both succeed."""
    key, given = str(uuid4()), {"id": number, "callingName": f"Acme {number}"}
    both: list[httpx.Response] = []

    async def send(client: httpx.AsyncClient) -> None:
        both.append(await final(client, token, key, UPDATE, given))

    async with anyio.create_task_group() as tasks:
        for client in random.sample(clients, 2):
            tasks.start_soon(send, client)
    assert [each.status_code for each in both] == [200, 200], [each.text for each in both]
    assert both[0].content == both[1].content
    assert sorted("idempotency-replayed" in each.headers for each in both) == [False, True]
    answers.append(both[0])


async def test_of_pairs_that_are_sent_at_once_each_makes_one_change(
    database_url: str, tmp_path: Path
) -> None:
    count = times("retried_pairs")
    async with book_with(database_url, rate_limit=1_000_000_000) as book, AsyncExitStack() as stack:
        olivia = await book.person("olivia")
        rows = [{"e164": f"+1415555{place:04}"} for place in range(count)]
        numbers = await book.numbers(olivia, rows)
        clients = await servers(stack, book, tmp_path) if IS_FULL else [book.client] * 2
        answers: list[httpx.Response] = []
        async with anyio.create_task_group() as tasks:
            for number in numbers:
                tasks.start_soon(pair, clients, olivia.token, number, answers)
        updates = [each.json()["data"]["updatePhoneNumber"] for each in answers]
        assert {each["phoneNumber"]["databaseId"] for each in updates} == {*numbers}
        assert [(each["userErrors"], each["phoneNumber"]["version"]) for each in updates] == [
            ([], 2)
        ] * count
        for number in numbers:
            assert [row["field"] for row in await book.trail(number)] == [
                "CREATED",
                "CALLING_NAME_REQUEST",
            ]
        assert [finding async for finding in check(book.database)] == []


async def servers(stack: AsyncExitStack, book: Book, tmp_path: Path) -> Sequence[httpx.AsyncClient]:
    """Clients of several servers on the database."""
    clients = []
    for place in range(PROCESSES):
        folder = tmp_path / f"{place}"
        folder.mkdir()
        variables = {
            "NUMBERBOOK_DATABASE_URL": book.settings.database_url,
            "NUMBERBOOK_SECRET_KEY": KEY,
            "NUMBERBOOK_RATE_LIMIT": "1000000000",
        }
        server = stack.enter_context(serving(folder, **variables))
        client = httpx.AsyncClient(base_url=server.url, timeout=60, verify=False)
        clients.append(await stack.enter_async_context(client))
    return clients


# ---- An answer that is lost

SELECTION = "phoneNumber { owner { name } changes { totalCount } } userErrors { code }"
CHANGES = {
    "transferPhoneNumber": ({"owner": "george"}, SELECTION),
    "updatePhoneNumber": ({"callingName": "Acme"}, f"message {SELECTION}"),
    "deletePhoneNumber": ({}, "message deletionAt userErrors { code }"),
}


def document(field: str, selection: str) -> str:
    of_input = f"{field[0].upper()}{field[1:]}Input"
    return f"mutation ($input: {of_input}!) {{ {field}(input: $input) {{ {selection} }} }}"


async def test_killed_between_commit_and_answer_the_retry_has_the_first_answer(
    database_url: str, tmp_path: Path
) -> None:
    async with book_with(database_url) as book:
        olivia, george = await book.person("olivia"), await book.person("george")
        for place, (field, (given, selection)) in enumerate(CHANGES.items()):
            if place < times("retried_kills"):
                number = await book.number(olivia)
                names = {"george": george.account.name}
                asked = {"id": number} | {k: names.get(v, v) for k, v in given.items()}
                folder = tmp_path / field
                folder.mkdir()
                await kill(book, folder, olivia, document(field, selection), asked)


async def kill(book: Book, folder: Path, olivia: Person, query: str, given: dict[str, Any]) -> None:
    """Let a server be killed before it answers, and send the request again elsewhere."""
    key = str(uuid4())
    variables = {
        "NUMBERBOOK_DATABASE_URL": book.settings.database_url,
        "NUMBERBOOK_SECRET_KEY": KEY,
    }
    before = await book.trail(given["id"])
    with serving(folder, module="tests.faults.kills.killed_after_commit", **variables) as server:
        async with httpx.AsyncClient(base_url=server.url, timeout=60, verify=False) as client:
            with pytest.raises(httpx.TransportError):
                await final(client, olivia.token, key, query, given)
        assert server.process.wait() == -signal.SIGKILL
    changed = await book.everything(given["id"])
    assert len(changed[1]) == len(before) + 1

    again = [await final(book.client, olivia.token, key, query, given) for _ in range(2)]

    [payload] = again[0].json()["data"].values()
    assert payload["userErrors"] == []
    assert {each.headers["idempotency-replayed"] for each in again} == {"true"}
    assert again[0].content == again[1].content
    assert await book.everything(given["id"]) == changed


@contextmanager
def cutting(url: str, place: int) -> Iterator[list[str]]:
    """Cut the connection before the statement at this place that this task causes. Yields a list
    that has the statement then.
    """
    cut: list[str] = []
    left = place

    def count(connection: Connection, statement: str) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            cut.append(statement)
            with psycopg.connect(url, autocommit=True) as other:
                driver: Any = connection.connection.driver_connection
                other.execute("SELECT pg_terminate_backend(%s)", (driver.info.backend_pid,))

    with before_each(count):
        yield cut


async def test_a_connection_that_is_lost_at_any_statement_leaves_nothing_half_done(
    postgresql_url: str,
) -> None:
    async with book_with(postgresql_url) as book:
        olivia = await book.person("olivia")
        query = document("updatePhoneNumber", SELECTION)
        for place in range(1, 100):
            number, key = await book.number(olivia), str(uuid4())
            before = await book.everything(number)
            given = {"id": number, "callingName": "Acme"}
            with cutting(postgresql_url, place) as cut:
                first = await olivia.send(query, {"input": given}, key)
            if not cut:
                assert place > 8  # every statement of the transaction had its turn
                assert first.status_code == 200
                return
            assert (first.status_code, await book.everything(number)) == (503, before)
            answers = [await final(book.client, olivia.token, key, query, given) for _ in range(2)]
            assert answers[0].content == answers[1].content
            assert len(await book.trail(number)) == len(before[1]) + 1
        raise AssertionError("the request never ended")
