"""Accounts in the API: their names, disabled ones, and what a former owner still sees."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update
from sqlmodel import col

from database.errors import ConfigurationError
from models.enums import AccountKind
from models.tables import Account, AccountFormerName
from resolvers.accounts.accounts import account_named, create_account
from resolvers.accounts.administration import disable, enable, rename_account
from resolvers.accounts.tokens import create_token
from resolvers.integrity.check import check
from tests.support.book import SECRET_KEY, Book, Person

REMAINING = "remainingAccess { name } phoneNumber { databaseId }"

pytestmark = pytest.mark.shared_database


async def transfer(person: Person, number: int, owner: str) -> dict[str, Any]:
    return await person.mutate("transferPhoneNumber", REMAINING, id=number, owner=owner)


async def test_a_disabled_account_is_refused_at_once(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    assert (await olivia.ask("{ viewer { name } }")).status == 200
    await disable(book.database, book.clock, olivia.account)
    book.clock.turn(seconds=1)
    refused = await olivia.ask("{ viewer { name } }")
    assert (refused.status, refused.codes) == (401, ["UNAUTHENTICATED"])
    account = await account_named(book.database, olivia.account.name)
    with pytest.raises(ConfigurationError, match="is disabled"):
        await create_token(book.database, book.clock, SECRET_KEY.encode(), account, "new", 1)
    assert (await book.stored(number))["owner_id"] == olivia.id
    await enable(book.database, account)
    book.clock.turn(seconds=1)
    assert (await olivia.ask("{ viewer { name } }")).status == 200


async def test_nothing_is_given_to_a_disabled_account(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    oscar = await book.person("oscar", is_operator=True)
    number = await book.number(olivia)
    before = await book.everything(number)
    await disable(book.database, book.clock, george.account)
    name = george.account.name
    refusals = [
        await olivia.mutate("grantPhoneNumberAccess", "", id=number, grantee=name),
        await transfer(olivia, number, name),
        await oscar.mutate("createPhoneNumber", "", phoneNumber="+14155559876", owner=name),
    ]
    for payload, field in zip(refusals, ("grantee", "owner", "owner"), strict=True):
        [error] = payload["userErrors"]
        assert (error["code"], error["field"]) == ("INVALID", ["input", field])
        assert error["message"] == "There is no account of this name."
    assert await book.everything(number) == before


async def test_accounts_are_found_however_their_names_are_written(book: Book) -> None:
    olivia, zoe, paul = [await book.person(name) for name in ("olivia", "Zoë", "Paul")]
    number = await book.number(olivia)
    decomposed = zoe.account.name.replace("ë", "e\u0308")
    granted = await olivia.mutate(
        "grantPhoneNumberAccess", "grant { grantee { name } }", id=number, grantee=decomposed
    )
    assert granted["grant"] == {"grantee": {"name": zoe.account.name}}
    payload = await transfer(olivia, number, paul.account.name.upper())
    assert payload["userErrors"] == []
    assert (await book.stored(number))["owner_id"] == paul.id


async def test_a_name_that_looks_like_another_is_taken(book: Book) -> None:
    jose = await book.account("José")
    for name in (jose.name.replace("é", "e\u0301"), jose.name.upper(), f" {jose.name} "):
        with pytest.raises(ConfigurationError, match="already"):
            await create_account(
                book.database, book.clock, name, AccountKind.PERSON, is_operator=False
            )
    other = await book.account("other")
    with pytest.raises(ConfigurationError, match="already"):
        await rename_account(book.database, book.clock, other, jose.name.upper())


async def test_accounts_of_the_last_release_are_found_and_their_names_are_taken(
    book: Book,
) -> None:
    columns = {"kind": "PERSON", "is_operator": False, "created_at": book.clock()}
    names = ["Renée of 0.1.0", "RENÉE of 0.1.0"]  # that release told them apart

    await book.database.write(
        lambda connection: connection.execute(
            insert(Account), [{"name": name, **columns} for name in names]
        )
    )
    for name in names:
        assert (await account_named(book.database, name)).name == name
    assert (await account_named(book.database, "Rene\u0301e of 0.1.0")).name == names[0]
    with pytest.raises(ConfigurationError, match="already"):
        await create_account(
            book.database, book.clock, "renée OF 0.1.0", AccountKind.PERSON, is_operator=False
        )
    await book.account("completes the keys")
    assert (await account_named(book.database, "renée OF 0.1.0")).name == names[0]
    assert (await account_named(book.database, names[1])).name == names[1]


async def test_a_trail_with_the_names_of_its_time_is_consistent(book: Book) -> None:
    olivia, george, tess = [await book.person(name) for name in ("olivia", "george", "tess")]
    number = await book.number(olivia)
    former = george.account.name
    await transfer(olivia, number, former)
    await rename_account(book.database, book.clock, george.account, f"{former} Meyer")
    book.clock.turn(seconds=1)
    renamed = await account_named(book.database, f"{former} Meyer")
    await rename_account(book.database, book.clock, renamed, f"{former} Schmidt")
    assert [finding async for finding in check(book.database)] == []
    await transfer(george, number, tess.account.name)
    assert [row["new_value"] for row in await book.trail(number)][1:] == [
        former,
        tess.account.name,
    ]
    assert [finding async for finding in check(book.database)] == []
    wrong = update(Account).where(col(Account.id) == tess.id).values(name="x", name_key="x")
    await book.database.write(lambda connection: connection.execute(wrong))
    problems = {finding.problem async for finding in check(book.database)}
    assert problems == {
        "its trail does not lead to what it holds",
        "its words do not follow from its name",
    }
    right = {"name": tess.account.name, "name_key": tess.account.name}
    restore = update(Account).where(col(Account.id) == tess.id).values(**right)
    await book.database.write(lambda connection: connection.execute(restore))


async def test_an_account_is_renamed_any_number_of_times_within_a_millisecond(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number, first = await book.number(olivia), george.account.name
    await transfer(olivia, number, first)
    names = [f"{first} Meyer", f"{first} Schmidt", f"{first} Koch", first]
    for name in names:
        await rename_account(book.database, book.clock, george.account, name)
    book.clock.turn(hours=-1)
    await rename_account(book.database, book.clock, george.account, names[0])
    former = select(col(AccountFormerName.name), col(AccountFormerName.until)).where(
        col(AccountFormerName.account_id) == george.id
    )
    rows = await book.database.read(
        lambda connection: connection.execute(former.order_by(col(AccountFormerName.until))).all()
    )
    assert [name for name, _ in rows] == [first, *names]
    assert rows[-1].until - rows[0].until == timedelta(milliseconds=4)
    assert (await account_named(book.database, names[0])).id == george.id
    assert [finding async for finding in check(book.database)] == []


async def test_a_transfer_names_the_grants_by_which_the_old_owner_still_sees_the_number(
    book: Book,
) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    ours, ended, others = [
        await book.account(name, AccountKind.TEAM) for name in ("ours", "ended", "others")
    ]
    number = await book.number(olivia)
    for team in (ours, ended):
        await book.join(olivia, team)
    await book.grant(number, ours)
    await book.grant(number, ended, expires_at=book.clock() + timedelta(seconds=1))
    await book.grant(number, others)
    await book.grant(number, george)
    book.clock.turn(seconds=1)
    payload = await transfer(olivia, number, george.account.name)
    assert payload == {
        "remainingAccess": [{"name": ours.name}],
        "phoneNumber": {"databaseId": number},
        "userErrors": [],
    }
    refused = await transfer(george, number, "nobody")
    assert refused["remainingAccess"] == []
    unchanged = await transfer(george, number, george.account.name)
    assert (unchanged["remainingAccess"], unchanged["userErrors"]) == ([], [])
    other = await book.number(olivia)
    kept_nothing = await transfer(olivia, other, george.account.name)
    assert (kept_nothing["remainingAccess"], kept_nothing["phoneNumber"]) == ([], None)
