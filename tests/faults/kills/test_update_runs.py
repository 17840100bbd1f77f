"""Update runs beside other writers, and with processes that are killed: what becomes of a number
is what was previewed, or CONFLICT, and never twice.
"""

import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import anyio
from sqlalchemy import func, select, update
from sqlmodel import col

from models.clock import utc_now
from models.tables import PhoneNumber, PhoneNumberChange, UpdateRun, UpdateRunItem
from resolvers.integrity.check import check
from tests.support.book import Book, Person, book_with
from tests.support.counts import times
from tests.support.programs.processes import ROOT, environment

PREVIEW = "run { id willChange unchanged refused }"
OWN = {"filter": {"access": ["OWNER"]}}
WRITERS = 8


async def many_numbers(book: Book, olivia: Person, count: int) -> list[int]:
    """Numbers of which some have the new nickname already, and some a name that is pending."""
    return await book.numbers(
        olivia,
        [
            {"e164": f"+1415{5550000 + n}", "nickname": "new" if n % 10 == 9 else f"old {n}"}
            for n in range(count)
        ],
    )


async def started(person: Person, change: dict[str, Any]) -> dict[str, Any]:
    payload = await person.mutate("previewUpdateRun", PREVIEW, target=OWN, change=change)
    run = payload["run"]
    asked = {"id": run["id"], "expectedCount": run["willChange"]}
    assert (await person.mutate("startUpdateRun", PREVIEW, **asked))["userErrors"] == []
    return dict(run)


async def ended(person: Person, run: dict[str, Any]) -> dict[str, Any]:
    document = "query($id: ID!) { updateRun(id: $id) { status willChange done failed } }"
    with anyio.fail_after(600):
        while True:
            found = (await person.ask(document, id=run["id"])).data["updateRun"]
            if found["status"] != "RUNNING":
                return dict(found)
            await anyio.sleep(0.05)


async def stored_items(book: Book) -> list[Any]:
    statement = select(UpdateRunItem.__table__).order_by(col(UpdateRunItem.place))  # type: ignore[attr-defined]
    return await book.database.read(lambda c: list(c.execute(statement).all()))


async def changes_of_runs(book: Book) -> dict[int, list[tuple[str | None, str | None]]]:
    """What the trail has of runs, by number."""
    table = PhoneNumberChange.__table__  # type: ignore[attr-defined]
    statement = select(table).where(table.c.request_id.like("run:%")).order_by(table.c.id)
    rows = await book.database.read(lambda c: c.execute(statement).all())
    found: dict[int, list[tuple[str | None, str | None]]] = {}
    for row in rows:
        found.setdefault(row.phone_number_id, []).append((row.old_value, row.new_value))
    return found


async def test_what_is_previewed_is_what_happens(book: Book) -> None:
    olivia = await book.person("olivia")
    await many_numbers(book, olivia, times("run_numbers"))
    run = await started(olivia, {"nickname": "new"})
    before = Counter(row.outcome for row in await stored_items(book))
    end = await ended(olivia, run)
    assert (end["status"], end["done"], end["failed"]) == ("DONE", run["willChange"], 0)
    items, changed = await stored_items(book), await changes_of_runs(book)
    outcomes = Counter(row.outcome for row in items)
    assert outcomes == {"CHANGED": run["willChange"], "UNCHANGED": run["unchanged"]}
    assert before["UNCHANGED"] == run["unchanged"] == len(items) // 10
    for row in items:
        expected = [(row.old_value, "new")] if row.outcome == "CHANGED" else []
        assert changed.get(row.phone_number_id, []) == expected
    assert [each async for each in check(book.database)] == []


async def test_beside_writers_each_number_is_as_previewed_or_a_conflict(database_url: str) -> None:
    async with book_with(database_url, rate_limit=10**9) as book:
        await check_beside_writers(book)


async def check_beside_writers(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = await many_numbers(book, olivia, times("run_numbers"))
    end: dict[str, Any] = {}
    run = await started(olivia, {"nickname": "new"})

    async def write(names: Iterator[int]) -> None:
        while not end:
            await olivia.update(random.choice(numbers), name=f"name {next(names)}")
            await anyio.lowlevel.checkpoint()  # on SQLite a request waits for nothing

    async with anyio.create_task_group() as tasks:
        for _ in range(WRITERS):
            tasks.start_soon(write, iter(range(10**9)))
        end |= await ended(olivia, run)
    assert end["status"] == "DONE"
    assert end["done"] + end["failed"] == run["willChange"]
    changed = await changes_of_runs(book)
    for row in await stored_items(book):
        expected = [(row.old_value, "new")] if row.outcome == "CHANGED" else []
        assert changed.get(row.phone_number_id, []) == expected
        if row.outcome == "FAILED":
            assert row.failures.startswith('[["CONFLICT",')
    assert [each async for each in check(book.database)] == []


# The application of the test, whose clock is behind, takes it for leased; the processes do not.
_START = update(UpdateRun).values(
    status="RUNNING",
    started_at=col(UpdateRun.created_at),
    expires_at=None,
    kept_until=None,
    worker="nobody",
    leased_until=utc_now() - timedelta(days=1),
)


class Worker:
    """A process that carries runs out; `name` is that by which it takes leases."""

    def __init__(self, url: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.kills.run_worker", url],
            cwd=ROOT,
            env=environment(),
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.name = self.process.stdout.readline().strip()

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        assert self.process.stdout is not None
        self.process.stdout.close()


@contextmanager
def two_workers(url: str) -> Iterator[list[Worker]]:
    workers = [Worker(url), Worker(url)]
    try:
        yield workers
    finally:
        for each in workers:
            each.kill()


def of_run(book: Book) -> Any:  # noqa: ANN401
    columns = (col(UpdateRun.status), col(UpdateRun.worker), col(UpdateRun.done))
    return book.database.read(lambda c: c.execute(select(*columns)).one())


async def test_a_run_goes_on_in_another_process_and_does_nothing_twice(
    database_url: str, book: Book
) -> None:
    """The process that works is killed at random moments."""
    olivia = await book.person("olivia")
    numbers = await many_numbers(book, olivia, times("run_numbers"))
    payload = await olivia.mutate(
        "previewUpdateRun", PREVIEW, target=OWN, change={"nickname": "new"}
    )
    kills = times("run_kills")
    with two_workers(database_url) as workers:
        await book.database.write(lambda c: c.execute(_START))
        for kill in range(kills):
            await kill_the_working_one(database_url, book, workers, len(numbers) * kill // kills)
        with anyio.fail_after(120):
            while (await of_run(book))[0] == "RUNNING":
                await anyio.sleep(0.05)
    count = payload["run"]["willChange"]
    assert tuple(await of_run(book))[::2] == ("DONE", count)
    assert len(await changes_of_runs(book)) == count
    assert {len(each) for each in (await changes_of_runs(book)).values()} == {1}
    named = select(func.count()).where(col(PhoneNumber.nickname) == "new")
    assert await book.database.read(lambda c: c.scalar(named)) == len(numbers)
    assert [each async for each in check(book.database)] == []


async def kill_the_working_one(url: str, book: Book, workers: list[Worker], least: int) -> None:
    """Kill the process that has the lease, some time after so many numbers are done; another one
    takes its place.
    """
    names = {worker.name: place for place, worker in enumerate(workers)}
    give_up = time.monotonic() + 60
    while True:
        status, name, done = await of_run(book)
        if status != "RUNNING":
            return
        if done >= least and name in names:
            break
        assert time.monotonic() < give_up
        await anyio.sleep(0.005)
    await anyio.sleep(random.uniform(0, 0.06))
    workers[names[name]].kill()
    workers[names[name]] = Worker(url)
