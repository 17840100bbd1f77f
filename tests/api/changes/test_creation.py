"""`createPhoneNumber`: by the rules of an import, for those who may."""

from typing import Any

import anyio
import pytest
from sqlalchemy import func, select

from models.enums import AccountKind, Creators
from models.tables import PhoneNumber
from resolvers.integrity.check import check
from tests.support.book import Book, Person, book_with

CREATED = """
message phoneNumber {
  databaseId e164 countryCode type numberType nickname name productType status version
  owner { name } viewerAccess callingNameStatus createdAt deletionAt
}
"""
NUMBER = "+14155551234"


async def create(person: Person, text: str = NUMBER, **given: Any) -> dict[str, Any]:  # noqa: ANN401
    return await person.mutate("createPhoneNumber", CREATED, phoneNumber=text, **given)


def failures(payload: dict[str, Any]) -> list[tuple[str, int, list[str] | None]]:
    if payload["userErrors"]:
        assert payload["phoneNumber"] is None
        assert payload["message"] == payload["userErrors"][0]["message"]
    return [(error["code"], error["status"], error["field"]) for error in payload["userErrors"]]


async def count(book: Book) -> int:
    statement = select(func.count()).select_from(PhoneNumber)
    return await book.database.read(lambda connection: connection.execute(statement).scalar_one())


FORBIDDEN = [("FORBIDDEN", 403, None)]
TAKEN = [("TAKEN", 409, ["input", "phoneNumber"])]


async def test_an_operator_brings_in_a_number_for_a_person(book: Book) -> None:
    olivia, oscar = await book.person("olivia"), await book.person("oscar", is_operator=True)
    payload = await create(
        oscar,
        "(415) 555-1234",
        countryCode="US",
        type="SIP",
        nickname=" Desk ",
        name="Acme Desk",
        productType="VOICE_CONNECTOR",
        owner=olivia.account.name,
    )
    assert payload["message"].startswith("Phone number created successfully.")
    number = payload["phoneNumber"]
    assert number | {"databaseId": 0, "createdAt": ""} == {
        "databaseId": 0,
        "e164": NUMBER,
        "countryCode": "US",
        "type": "SIP",
        "numberType": "LOCAL",
        "nickname": "Desk",
        "name": "Acme Desk",
        "productType": "VOICE_CONNECTOR",
        "status": "UNASSIGNED",
        "version": 1,
        "owner": {"name": olivia.account.name},
        "viewerAccess": "OPERATOR",
        "callingNameStatus": "UNASSIGNED",
        "createdAt": "",
        "deletionAt": None,
    }
    [row] = await book.trail(number["databaseId"])
    assert (row["field"], row["old_value"], row["new_value"]) == ("CREATED", None, NUMBER)
    assert row["actor_id"] == oscar.id
    assert [finding async for finding in check(book.database)] == []


@pytest.mark.parametrize("given", [{}, {"owner": None}, {"owner": ""}])
async def test_the_owner_is_the_operator_by_default(book: Book, given: dict[str, Any]) -> None:
    oscar = await book.person("oscar", is_operator=True)
    payload = await create(oscar, **given)
    assert payload["phoneNumber"]["owner"] == {"name": oscar.account.name}
    assert (payload["phoneNumber"]["type"], payload["phoneNumber"]["viewerAccess"]) == (
        "NORMAL",
        "OWNER",
    )


async def test_others_create_nothing_unless_the_setting_lets_them(book: Book) -> None:
    olivia = await book.person("olivia")
    refusals = [
        await create(olivia),
        await create(olivia, "no number"),
        await create(olivia, owner="nobody"),
        await create(olivia, owner=""),
        await create(olivia, owner=olivia.account.name),
    ]
    assert [failures(payload) for payload in refusals] == [FORBIDDEN] * 5
    assert len({str(payload) for payload in refusals}) == 1
    assert await count(book) == 0


async def test_everyone_creates_for_themselves_where_the_setting_says_so(sqlite_url: str) -> None:
    async with book_with(sqlite_url, create=Creators.EVERYONE) as book:
        olivia, george = await book.person("olivia"), await book.person("george")
        assert failures(await create(olivia, owner=george.account.name)) == FORBIDDEN
        assert failures(await create(olivia, owner="nobody")) == FORBIDDEN
        assert await count(book) == 0
        payload = await create(olivia, owner=olivia.account.name)
        assert payload["phoneNumber"]["viewerAccess"] == "OWNER"
        defaults: list[dict[str, Any]] = [{}, {"owner": None}, {"owner": ""}]
        for digit, given in enumerate(defaults):
            payload = await create(olivia, f"+1415555123{digit}", **given)
            assert failures(payload) == []
            assert payload["phoneNumber"]["owner"] == {"name": olivia.account.name}
        assert failures(await create(olivia, "+14155551239", owner=" ")) == FORBIDDEN


async def test_all_that_is_wrong_is_said_at_once(book: Book) -> None:
    oscar = await book.person("oscar", is_operator=True)
    payload = await create(oscar, "+1 415 Fax", nickname="x" * 51, name="*", owner="nobody")
    assert failures(payload) == [
        ("NOT_A_PHONE_NUMBER", 400, ["input", "phoneNumber"]),
        ("TOO_LONG", 422, ["input", "nickname"]),
        ("INVALID", 400, ["input", "name"]),
        ("INVALID", 400, ["input", "owner"]),
    ]
    german = {"text": "+49 30 5550100", "productType": "VOICE_CONNECTOR"}
    product_type = ("PRODUCT_TYPE_NOT_ALLOWED", 400, ["input", "productType"])
    assert failures(await create(oscar, **german)) == [product_type]
    assert failures(await create(oscar, **german, nickname="x" * 51, owner="nobody")) == [
        ("TOO_LONG", 422, ["input", "nickname"]),
        product_type,
        ("INVALID", 400, ["input", "owner"]),
    ]
    team = await book.account("team", AccountKind.TEAM)
    assert failures(await create(oscar, owner=team.name)) == [("INVALID", 400, ["input", "owner"])]
    assert await count(book) == 0


@pytest.mark.parametrize("text", ["", " ", "x", "12", "+1", "\0", "+1415555123456789012", "😀"])
async def test_a_text_that_is_no_number_is_refused(book: Book, text: str) -> None:
    oscar = await book.person("oscar", is_operator=True)
    assert failures(await create(oscar, text)) == [
        ("NOT_A_PHONE_NUMBER", 400, ["input", "phoneNumber"])
    ]
    assert await count(book) == 0


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("88326230567", "BY"),
        ("880023456788", "BY"),
        ("+375888778158", "BY"),
        ("0116922471234", "CN"),
    ],
)
async def test_digits_that_would_be_another_number_when_read_again_are_refused(
    book: Book, text: str, country: str
) -> None:
    oscar = await book.person("oscar", is_operator=True)
    assert failures(await create(oscar, text, countryCode=country)) == [
        ("NOT_A_PHONE_NUMBER", 400, ["input", "phoneNumber"])
    ]
    assert await count(book) == 0


async def test_a_country_never_overrides_a_plus_and_the_message_says_so(book: Book) -> None:
    oscar = await book.person("oscar", is_operator=True)
    payload = await create(oscar, "+49 30 5550100", countryCode="US")
    assert payload["phoneNumber"]["countryCode"] == "DE"
    assert "The number is of DE, not of US." in payload["message"]
    unknown = await create(oscar, "020 7946 0018", countryCode="UK")
    assert failures(unknown)[0][0] == "NOT_A_PHONE_NUMBER"
    assert "'UK' is no ISO country code and left out: GB is." in unknown["message"]


async def test_a_number_that_is_there_is_taken_for_those_who_see_it(sqlite_url: str) -> None:
    async with book_with(sqlite_url, create=Creators.EVERYONE) as book:
        olivia, george, sam = [await book.person(name) for name in ("olivia", "george", "sam")]
        oscar = await book.person("oscar", is_operator=True)
        number = await book.number(olivia, NUMBER)
        await book.grant(number, george)
        before = await book.everything(number)
        for person, refusal in ((oscar, TAKEN), (olivia, TAKEN), (george, TAKEN)):
            assert failures(await create(person)) == refusal
        hidden = await create(sam)
        assert failures(hidden) == FORBIDDEN
        forbidden = await create(sam, "+14155559999", owner=olivia.account.name)
        assert hidden == forbidden
        assert await book.everything(number) == before


async def test_a_deleted_number_is_taken_until_it_is_released(sqlite_url: str) -> None:
    async with book_with(sqlite_url, create=Creators.EVERYONE) as book:
        olivia, george = await book.person("olivia"), await book.person("george")
        oscar = await book.person("oscar", is_operator=True)
        number = await book.number(olivia, NUMBER)
        await book.grant(number, george)
        await olivia.mutate("deletePhoneNumber", "", id=number)
        for person in (olivia, oscar):
            payload = await create(person)
            assert failures(payload) == TAKEN
            assert "It is deleted until 2026-01-08T00:00:00.000Z: restore it." in payload["message"]
        assert failures(await create(george)) == FORBIDDEN


async def test_of_many_who_create_the_same_number_at_once_one_does(book: Book) -> None:
    oscar = await book.person("oscar", is_operator=True)
    payloads: list[dict[str, Any]] = []

    async def one() -> None:
        payloads.append(await create(oscar))

    async with anyio.create_task_group() as tasks:
        for _ in range(8):
            tasks.start_soon(one)
    refused = [failures(payload) for payload in payloads if payload["phoneNumber"] is None]
    assert refused == [TAKEN] * 7
    assert await count(book) == 1
