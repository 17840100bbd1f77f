"""Revisions 0004, 0005 and 0011 on data of release 0.1.0, and what that does on their schema."""

import pytest
from sqlalchemy import Connection, text

import migrations
from database import Database
from models.clock import utc_now
from resolvers.accounts.accounts import account_named
from resolvers.integrity.check import check
from resolvers.mutations.deletion import sweep
from tests.migrations.revisions import take
from tests.support.book import Book

INSERT = """
INSERT INTO phone_number (e164, owner_id, type, national_format, international_format, number_type,
  search_key, status, calling_name_status, version, created_at, updated_at)
VALUES (:e164, :owner, 'NORMAL', '', '', 'LOCAL', :e164, 'ASSIGNED', 'UNASSIGNED', 1, :now, :now)
ON CONFLICT (e164) DO NOTHING RETURNING id
"""
"""How release 0.1.0 brings a number in."""


async def test_names_that_fold_to_the_same_do_not_stop_the_upgrade(database: Database) -> None:
    await database.migrate(lambda connection: take("downgrade", connection, "0002"))
    names = ["José", "Jose\u0301", "JOSÉ", "Ann"]

    def accounts(connection: Connection) -> None:
        statement = text(
            "INSERT INTO account (name, kind, is_operator, created_at)"
            " VALUES (:name, 'PERSON', false, '2026-01-01T00:00:00.000Z')"
        )
        for name in names:
            connection.execute(statement, {"name": name})

    await database.write(accounts)
    await migrations.upgrade(database)
    for name in names:
        assert (await account_named(database, name)).name == name
    assert (await account_named(database, "josé")).name == "José"
    assert [finding async for finding in check(database)] == []


async def test_the_last_release_brings_a_released_number_in_again(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    e164 = (await book.stored(number))["e164"]
    now = {"sqlite": "2026-01-01T00:00:00.000Z", "postgresql": utc_now()}[book.database.name]
    given = {"e164": e164, "owner": olivia.id, "now": now}

    def bring(connection: Connection) -> list[int]:
        return list(connection.execute(text(INSERT), given).scalars())

    await olivia.mutate("deletePhoneNumber", "", id=number)
    assert await book.database.write(bring) == []
    book.clock.turn(days=7)
    await sweep(book.database, book.clock, "sweep")
    [again] = await book.database.write(bring)
    assert again != number


async def test_a_downgrade_is_refused_once_a_number_was_deleted(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    await olivia.mutate("deletePhoneNumber", "", id=number)
    before = await book.everything(number)
    with pytest.raises(Exception, match="(?i)check"):
        await book.database.migrate(lambda connection: take("downgrade", connection, "0002"))
    assert await book.everything(number) == before


TAGS = "SELECT phone_number_id, key, owner_id, tag FROM phone_number_tag ORDER BY key"


async def test_tags_follow_a_number_that_the_last_release_transfers(book: Book) -> None:
    olivia, ann = await book.person("olivia"), await book.person("ann")
    number = await book.number(olivia)
    await olivia.update(number, tags=["VIP", "Büro"])
    transfer = text(f"UPDATE phone_number SET owner_id = {ann.id} WHERE id = {number}")

    def tags(connection: Connection) -> list[tuple[object, ...]]:
        return [tuple(row) for row in connection.execute(text(TAGS))]

    before = await book.database.read(tags)
    assert before == [(number, "büro", olivia.id, "Büro"), (number, "vip", olivia.id, "VIP")]
    await book.database.write(lambda connection: connection.execute(transfer))
    after = [(number, key, ann.id, tag) for number, key, _, tag in before]
    assert await book.database.read(tags) == after


async def test_a_downgrade_is_refused_once_a_number_was_tagged(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    await olivia.update(number, tags=["VIP"])
    before = await book.everything(number)
    with pytest.raises(Exception, match="(?i)check"):
        await book.database.migrate(lambda connection: take("downgrade", connection, "0010"))
    assert await book.everything(number) == before
