"""Revisions 0016 and 0017: what grants have of their numbers is as there, whoever writes either."""

from collections.abc import Iterable
from functools import partial
from typing import Any

import anyio
import anyio.to_thread
import psycopg
import pytest
from sqlalchemy import Connection, text

import migrations
from migrations import grant_keys
from models.tables import GRANT_COUNTED, GRANT_COUNTS, GRANT_ORDERS
from resolvers.integrity.check import check
from tests.migrations.revisions import take
from tests.support.book import Book, Person

on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


async def granted(book: Book, count: int) -> tuple[list[int], Person]:
    """Numbers, each granted to two people, the first of whom is returned."""
    olivia, ann, bea = [await book.person(name) for name in ("olivia", "ann", "bea")]
    rows = [{"e164": f"+1415555{n:04}", "nickname": f"n{n}"} for n in range(count)]
    numbers = await book.numbers(olivia, rows)
    for number in numbers:
        await book.grant(number, ann)
        await book.grant(number, bea)
    return numbers, ann


async def keys(book: Book, copies: Iterable[str] = GRANT_ORDERS) -> dict[int, set[tuple[Any, ...]]]:
    """What the grants of each number have of it."""
    statement = text(f"SELECT phone_number_id, {', '.join(copies)} FROM phone_number_grant")
    rows = await book.database.read(lambda connection: connection.execute(statement).all())
    return {row[0]: {tuple(each[1:]) for each in rows if each[0] == row[0]} for row in rows}


async def test_grants_follow_numbers_whatever_release_writes(book: Book) -> None:
    [number, other], _ = await granted(book, 2)
    before = await keys(book)
    assert all(len(each) == 1 for each in before.values())
    due = "2026-01-02T00:00:00.000Z"
    update = text(
        f"UPDATE phone_number SET nickname_key = NULL, e164 = '+14155559999', updated_at = '{due}',"
        f" calling_name_due_at = '{due}' WHERE id = {number}"
    )
    await book.database.write(lambda connection: connection.execute(update))
    after = await keys(book)
    [(due_at, e164, nickname_key, updated_at)] = after[number]
    assert (e164, nickname_key) == ("+14155559999", None)
    assert due_at == updated_at
    assert after[other] == before[other]


async def test_what_grants_are_counted_by_follows_numbers_whatever_release_writes(
    book: Book,
) -> None:
    [number, other], ann = await granted(book, 2)
    before = await keys(book, GRANT_COUNTED)
    assert all(len(each) == 1 for each in before.values())
    for column, value in {
        "status": "'UNASSIGNED'",
        "calling_name_status": "'UPDATE_FAILED'",
        "product_type": "'VOICE_CONNECTOR'",
        "type": "'SIP'",
        "number_type": "'TOLL_FREE'",
        "country_code": "NULL",
        "former_status": "'ASSIGNED'",
        "nickname_key": "NULL",
        "tag_keys": """'[["a", "a"]]'""",
        "owner_id": str(ann.id + 1),
    }.items():
        was = await keys(book, GRANT_COUNTED)
        update = f"UPDATE phone_number SET {column} = {value} WHERE id = {number}"
        await book.database.write(lambda c, sql=update: c.exec_driver_sql(sql))  # type: ignore[misc]
        now = await keys(book, GRANT_COUNTED)
        [(old, new)] = [(old, new) for old in was[number] for new in now[number]]
        assert sum(one != another for one, another in zip(old, new, strict=True)) == 1, column
    assert (await keys(book, GRANT_COUNTED))[other] == before[other]


async def test_grants_of_the_last_release_get_their_keys_in_batches(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grant_keys, "BATCH", 3)
    await granted(book, 5)
    copies = [*GRANT_ORDERS, *GRANT_COUNTED]
    before = await keys(book, copies)
    await book.database.migrate(lambda connection: take("downgrade", connection, "0015"))
    await migrations.upgrade(book.database)
    assert await keys(book, copies) == before
    assert [finding async for finding in check(book.database)] == []
    await book.database.migrate(partial(take, "check"))


UPDATE = "UPDATE phone_number SET nickname = 'new', nickname_key = 'new' WHERE id = %s"
UNFILLED = (
    "UPDATE phone_number_grant SET number_e164 = NULL, number_nickname_key = NULL,"
    " number_owner_id = NULL, number_has_nickname = NULL"
)
GRANT = """
INSERT INTO phone_number_grant
  (phone_number_id, grantee_id, granted_by_id, created_at, number_created_at)
SELECT id, %s, owner_id, created_at, created_at FROM phone_number WHERE id = %s
"""


async def nicknames(book: Book, number: int) -> set[str]:
    return {nickname_key for _, _, nickname_key, _ in (await keys(book))[number]}


async def until_somebody_waits(other: psycopg.Connection[Any]) -> None:
    with anyio.fail_after(60):
        while other.execute("SELECT 1 FROM pg_locks WHERE NOT granted").fetchone() is None:
            await anyio.sleep(0.01)


@on_postgresql
async def test_a_grant_of_a_number_that_is_being_updated_gets_the_new_keys(book: Book) -> None:
    [number], _ = await granted(book, 1)
    carl = await book.person("carl")

    def grant() -> None:
        with psycopg.connect(book.settings.database_url) as connection:
            connection.execute(GRANT, [carl.id, number])

    with psycopg.connect(book.settings.database_url) as other:
        other.execute(UPDATE, [number])
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(anyio.to_thread.run_sync, grant)
            await until_somebody_waits(other)
            other.commit()
    assert await nicknames(book, number) == {"new"}


@on_postgresql
async def test_keys_are_not_filled_in_over_those_of_an_update(book: Book) -> None:
    [number, second], _ = await granted(book, 2)
    await book.database.write(lambda connection: connection.exec_driver_sql(UNFILLED))

    with psycopg.connect(book.settings.database_url) as other:
        other.execute(UPDATE, [number])
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(book.database.migrate, grant_keys.filling(0))
            await until_somebody_waits(other)
            other.commit()
    assert await nicknames(book, number) == {"new"}
    assert await nicknames(book, second) == {"n1"}


COUNTS = "{ phoneNumberCounts(by: HAS_NICKNAME) { value count } }"
PAGE = """
query($order: PhoneNumberOrder, $filter: PhoneNumberFilter) {
  phoneNumbers(first: 2, orderBy: $order, filter: $filter) { nodes { e164 } }
}
"""


@on_postgresql
async def test_lists_are_the_same_until_the_indexes_are_there(book: Book) -> None:
    _, ann = await granted(book, 5)
    asked = [
        {"order": {"field": field, "direction": "DESC"}, "filter": given}
        for field in ("CALLING_NAME_DUE_AT", "CREATED_AT", "E164", "NICKNAME", "UPDATED_AT")
        for given in ({}, {"hasNickname": True})
    ]
    drop = f"DROP INDEX {', '.join([*GRANT_ORDERS.values(), GRANT_COUNTS])}"

    async def lists() -> list[Any]:
        counts = (await ann.ask(COUNTS)).data
        return [*[(await ann.ask(PAGE, **each)).data for each in asked], counts]

    def forget(connection: Connection) -> None:
        connection.exec_driver_sql(drop)
        connection.exec_driver_sql(UNFILLED)

    await book.database.migrate(forget)
    before = await lists()
    await migrations.upgrade(book.database)
    assert await lists() == before
    assert before[6] == {"phoneNumbers": {"nodes": [{"e164": f"+1415555000{n}"} for n in (4, 3)]}}
    assert before[-1] == {"phoneNumberCounts": [{"value": "true", "count": 5}]}
