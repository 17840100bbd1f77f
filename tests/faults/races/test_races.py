"""Sweeps, the carrier's answer and the next request at the same time for one number: each request
is settled once.
"""

from contextlib import AsyncExitStack
from functools import partial

import anyio

from database import Database, connect
from resolvers.integrity.check import check
from resolvers.mutations.calling_names import sweep
from tests.support.book import Book, Person, book_at
from tests.support.counts import times

BATCH = 50
OUTCOME, REQUEST = "CALLING_NAME", "CALLING_NAME_REQUEST"


async def test_a_request_is_settled_once_in_a_race(database_url: str, database: Database) -> None:
    bounds = {"rate_limit": 1_000_000_000, "pool_seconds": 60}
    async with book_at(database_url, database, **bounds) as book, AsyncExitStack() as stack:
        others = [connect(database_url) for _ in range(2)]
        for other in others:
            stack.push_async_callback(other.dispose)
        olivia = await book.person("olivia")
        oscar = await book.person("oscar", is_operator=True)
        for place in range(0, times("races"), BATCH):
            rows = [{"e164": f"+1415555{place + each:04}"} for each in range(BATCH)]
            numbers = await book.numbers(olivia, rows)
            for number in numbers:
                await ask_for(olivia, number, "Acme 24")
            book.clock.turn(hours=73)
            await race(book, numbers, olivia, oscar, others)
            for number in numbers:
                await assert_settled_once(book, number)
        assert [finding async for finding in check(database)] == []


async def ask_for(person: Person, number: int, name: str) -> None:
    payload = await person.update(number, callingName=name)
    assert {error["code"] for error in payload["userErrors"]} <= {"CONFLICT"}


async def race(
    book: Book, numbers: list[int], owner: Person, operator: Person, others: list[Database]
) -> None:
    async def settle(number: int) -> None:
        payload = await operator.mutate(
            "settleCallingName", "__typename", id=number, outcome="SUCCEEDED"
        )
        codes = {error["code"] for error in payload["userErrors"]}
        assert codes <= {"CONFLICT", "NO_PENDING_UPDATE"}

    async with anyio.create_task_group() as tasks:
        for other in others:
            tasks.start_soon(
                partial(sweep, other, book.clock, book.settings.settlement, "sweep:race")
            )
        for number in numbers:
            tasks.start_soon(settle, number)
            tasks.start_soon(ask_for, owner, number, "Globex")


async def assert_settled_once(book: Book, number: int) -> None:
    """Check that the first request was settled once, and the second at most once."""
    created, asked, *rest = [
        (row["field"], row["old_value"], row["new_value"]) for row in await book.trail(number)
    ]
    assert (created[0], asked) == ("CREATED", (REQUEST, None, "Acme 24"))
    succeeded, failed = (OUTCOME, None, "Acme 24"), (REQUEST, "Acme 24", None)
    in_effect = "Acme 24" if rest and rest[0] == succeeded else None
    again, settled = (REQUEST, None, "Globex"), (OUTCOME, in_effect, "Globex")
    assert rest[0] in (succeeded, failed)
    assert rest[1:] in ([], [again], [again, settled])
    stored = await book.stored(number)
    assert (stored["calling_name_status"] == "UPDATE_IN_PROGRESS") == (rest[1:] == [again])
