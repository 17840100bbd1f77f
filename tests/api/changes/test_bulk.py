"""`updatePhoneNumbers`: items are checked like single updates, all in one transaction."""

import base64
import signal
import sys
from pathlib import Path
from typing import Any

import anyio
import psycopg
import pytest

from database import connect
from tests.support.book import NUMBER, START, Book, Person, book_at

pytestmark = pytest.mark.shared_database

RESULTS = f"""
results {{
  message phoneNumber {{ {NUMBER} owner {{ name }} }} userErrors {{ code message field status }}
}}
"""


def global_id(number: int) -> str:
    return base64.b64encode(f"PhoneNumber:{number}".encode()).decode()


async def bulk(person: Person, items: list[dict[str, Any]]) -> dict[str, Any]:
    return await person.mutate("updatePhoneNumbers", RESULTS, items=items)


def whole(payload: dict[str, Any]) -> list[tuple[str, int, list[str]]]:
    assert payload["results"] == []
    return [(e["code"], e["status"], e["field"]) for e in payload["userErrors"]]


async def items_of_every_kind(book: Book, olivia: Person) -> list[dict[str, Any]]:
    """Items that succeed in each possible way, and items that fail in each possible way."""
    sam = await book.person("sam")
    us, hidden, granted = [await book.number(one) for one in (olivia, sam, sam)]
    await book.grant(granted, olivia)
    german = await book.number(olivia, f"+4930231250{us:02}")
    pending, overdue, same, stale = [await book.number(olivia, nickname="old") for _ in range(4)]
    await olivia.update(overdue, callingName="LATE")
    book.clock.turn(hours=72)
    await olivia.update(pending, callingName="ACME")
    return [
        {"id": us, "nickname": "Büro \\ \" ' %"},
        {"id": hidden, "nickname": "mine"},
        {"id": granted, "nickname": "mine"},
        {"id": german, "productType": "VOICE_CONNECTOR"},
        {"id": pending, "callingName": "A-"},
        {"id": global_id(overdue), "callingName": "ACME"},
        {"id": same, "nickname": "old"},
        {"id": stale, "name": "desk", "expectedVersion": 7},
        {"id": "malformed", "name": "desk"},
        {"id": 10**6, "name": "desk"},
        {"id": await book.number(olivia)},
        {"id": await book.number(olivia), "name": "a", "nickname": "b"},
        {"id": await book.number(olivia), "nickname": "x" * 51 + "\n"},
        {"id": await book.number(olivia), "productType": "VOICE_CONNECTOR"},
        {"id": await book.number(olivia, name="desk"), "name": None},
        {"id": await book.number(olivia, calling_name="X1"), "callingName": ""},
    ]


def of_item(error: dict[str, Any], n: int) -> dict[str, Any]:
    path = error["field"] and ["input", "items", str(n), *error["field"][1:]]
    return {**error, "field": path}


async def test_each_item_is_checked_like_a_single_update(
    book: Book,
) -> None:
    """The same items for two owners: for one in a bulk, for the other as single updates."""
    olivia = await book.person("olivia")
    items = await items_of_every_kind(book, olivia)
    twin = await book.person("twin")
    book.clock.now = START
    twins = await items_of_every_kind(book, twin)

    payload = await bulk(olivia, items)
    singles = [await twin.update(one.pop("id"), **one) for one in [dict(i) for i in twins]]

    assert payload["userErrors"] == []
    assert len(payload["results"]) == len(items)
    for n, (together, single) in enumerate(zip(payload["results"], singles, strict=True)):
        assert together["userErrors"] == [of_item(e, n) for e in single["userErrors"]], items[n]
        assert together["message"] == single["message"]
        assert (together["phoneNumber"] is None) == (single["phoneNumber"] is None)
        if together["phoneNumber"]:
            assert together["phoneNumber"]["owner"] == {"name": olivia.account.name}
            shown = {k: v for k, v in together["phoneNumber"].items() if k in DETAILS}
            assert shown == {k: v for k, v in single["phoneNumber"].items() if k in DETAILS}
    for item, other in zip(items, twins, strict=True):
        if isinstance(item["id"], int) and item["id"] < 10**6:
            here, there = [await book.everything(one["id"]) for one in (item, other)]
            assert rows(here[1]) == rows(there[1])
            assert here[0]["version"] == len(here[1])


DETAILS = {
    "nickname",
    "name",
    "productType",
    "callingName",
    "callingNameStatus",
    "callingNameUpdate",
    "version",
    "updatedAt",
    "viewerCanUpdate",
}


def rows(trail: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return [(r["field"], r["old_value"], r["new_value"], r["actor_id"] is None) for r in trail[1:]]


async def test_the_answer_shows_what_is_stored(book: Book) -> None:
    olivia = await book.person("olivia")
    payload = await bulk(olivia, await items_of_every_kind(book, olivia))
    document = f"query($id: ID!) {{ phoneNumber(id: $id) {{ {NUMBER} owner {{ name }} }} }}"
    shown = [one["phoneNumber"] for one in payload["results"] if one["phoneNumber"]]
    assert len(shown) == 6
    for number in shown:
        assert (await olivia.ask(document, id=number["id"])).data["phoneNumber"] == number


async def test_a_bulk_without_items_with_too_many_or_with_duplicates_is_refused(
    book: Book,
) -> None:
    olivia, sam = await book.person("olivia"), await book.person("sam")
    first, second = [await book.number(olivia) for _ in range(2)]
    before = [await book.everything(one) for one in (first, second)]
    items: list[dict[str, Any]] = [{"id": one, "nickname": "x"} for one in (first, second)]
    many = [*items, *({"id": 1000 + n, "nickname": "x"} for n in range(99))]
    for person in (olivia, sam):
        assert whole(await bulk(person, [])) == [("REQUIRED", 400, ["input", "items"])]
        assert whole(await bulk(person, many)) == [("TOO_MANY_ITEMS", 400, ["input", "items"])]
        again = [*items, {"id": global_id(first), "name": "y"}, {"id": str(second)}]
        assert whole(await bulk(person, again)) == [
            ("DUPLICATE", 400, ["input", "items", "2", "id"]),
            ("DUPLICATE", 400, ["input", "items", "3", "id"]),
        ]
    assert [await book.everything(one) for one in (first, second)] == before
    results = (await bulk(olivia, many[:100]))["results"]
    assert [bool(one["userErrors"]) for one in results] == [False] * 2 + [True] * 98


async def test_concurrent_bulks_change_each_number_once(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = await book.numbers(olivia, [{"e164": f"+14155591{n:03}"} for n in range(100)])
    payloads: dict[int, dict[str, Any]] = {}

    async def rename(client: int) -> None:
        chosen = numbers[:: 1 if client % 2 else -1]
        items = [{"id": number, "nickname": f"{client}", "expectedVersion": 1} for number in chosen]
        payloads[client] = await bulk(olivia, items)

    async with anyio.create_task_group() as tasks:
        for client in range(4):
            tasks.start_soon(rename, client)
    won = {
        one["phoneNumber"]["databaseId"]: str(client)
        for client, payload in payloads.items()
        for one in payload["results"]
        if one["phoneNumber"]
    }
    results = [one for payload in payloads.values() for one in payload["results"]]
    codes = [error["code"] for one in results for error in one["userErrors"]]
    assert codes == ["CONFLICT"] * 300
    for number in numbers:
        stored, trail = await book.everything(number)
        assert (stored["nickname"], stored["version"], len(trail)) == (won[number], 2, 2)


async def test_a_locked_number_does_not_stop_the_others(
    postgresql_url: str,
) -> None:
    database = connect(postgresql_url)
    async with book_at(postgresql_url, database) as book:
        olivia = await book.person("olivia")
        numbers = [await book.number(olivia) for _ in range(3)]
        with psycopg.connect(postgresql_url) as other:
            other.execute("SELECT 1 FROM phone_number WHERE id = %s FOR UPDATE", [numbers[1]])
            payload = await bulk(olivia, [{"id": n, "nickname": "x"} for n in numbers])
            alone = await bulk(olivia, [{"id": numbers[1], "nickname": "x"}])
        codes = [[e["code"] for e in one["userErrors"]] for one in payload["results"]]
        assert codes == [[], ["CONFLICT"], []]
        assert [e["code"] for e in alone["results"][0]["userErrors"]] == ["CONFLICT"]
        assert [(await book.stored(n))["version"] for n in numbers] == [2, 1, 2]
    await database.dispose()


KILLED = """
import os, signal, sys, anyio
from datetime import UTC, datetime
from sqlalchemy import Connection, select
from models.changes.transitions import DetailChange, Settlement
from models.clock import utc_now
from database import connect
from models.enums import PhoneNumberDetail
from models.policy import Viewer
from resolvers.context import Context
from resolvers.queries.related import NOTHING_RELATED
from resolvers.mutations.update import PhoneNumberUpdate, update_phone_numbers
from sqlalchemy import event, Engine

url, verb, owner, *numbers = sys.argv[1:]

def die(connection, cursor, statement, *rest):
    if f"{verb} phone_number" in statement:
        os.kill(os.getpid(), signal.SIGKILL)

event.listen(Engine, "after_cursor_execute", die)
context = Context(Viewer(int(owner)), connect(url), utc_now, Settlement(), 100, "killed")
asked = [
    PhoneNumberUpdate(int(n), (DetailChange(PhoneNumberDetail.NICKNAME, "half"),), None)
    for n in numbers
]
anyio.run(update_phone_numbers, context, asked, NOTHING_RELATED)
"""


@pytest.mark.parametrize("verb", ["UPDATE", "INSERT INTO"])
async def test_a_bulk_whose_process_is_killed_changes_nothing(book: Book, verb: str) -> None:
    """It is killed after the numbers, or the trail too, are written, but before the commit."""
    olivia = await book.person("olivia")
    numbers = [await book.number(olivia) for _ in range(5)]
    before = [await book.everything(number) for number in numbers]
    command = [sys.executable, "-c", KILLED, book.settings.database_url, verb, str(olivia.id)]
    killed = await anyio.run_process(
        [*command, *map(str, numbers)], check=False, cwd=Path(__file__).parents[3]
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert [await book.everything(number) for number in numbers] == before
    payload = await bulk(olivia, [{"id": n, "nickname": "whole"} for n in numbers])
    assert [one["userErrors"] for one in payload["results"]] == [[]] * 5
