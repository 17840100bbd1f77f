"""`updateAccountSettings`, and the default calling name that updates can ask for."""

from typing import Any

import anyio
import pytest

from models.enums import AccountKind
from tests.support.book import Book, Person, book_with

pytestmark = pytest.mark.shared_database

SETTINGS = "account { name defaultCallingName }"
VIEWER = "{ viewer { defaultCallingName } }"


async def set_name(person: Person, **given: Any) -> dict[str, Any]:  # noqa: ANN401
    return await person.mutate("updateAccountSettings", SETTINGS, **given)


async def stored(person: Person) -> str | None:
    name: str | None = (await person.ask(VIEWER)).data["viewer"]["defaultCallingName"]
    return name


def refusal(payload: dict[str, Any]) -> tuple[str, int, list[str]]:
    [error] = payload["userErrors"]
    assert payload["account"] is None
    return error["code"], error["status"], error["field"]


FIELD = ["input", "defaultCallingName"]


async def test_the_default_calling_name_changes_once_in_7_days(book: Book) -> None:
    olivia, sam = await book.person("olivia"), await book.person("sam")
    assert await stored(olivia) is None
    payload = await set_name(olivia, defaultCallingName="ACME Ltd")
    assert payload == {
        "account": {"name": olivia.account.name, "defaultCallingName": "ACME Ltd"},
        "userErrors": [],
    }
    book.clock.turn(days=7, seconds=-1)
    for name in ("Other", None, ""):
        assert refusal(await set_name(olivia, defaultCallingName=name)) == (
            "CHANGED_RECENTLY",
            400,
            FIELD,
        )
    assert (await set_name(olivia, defaultCallingName="ACME Ltd"))["userErrors"] == []
    assert (await set_name(olivia))["account"]["defaultCallingName"] == "ACME Ltd"
    book.clock.turn(seconds=1)
    assert (await set_name(olivia, defaultCallingName=None))["userErrors"] == []
    assert await stored(olivia) is None
    assert await stored(sam) is None


@pytest.mark.parametrize("name", ["A", "0123456789abcdef", "ACME!", "ACME\n", "Büro"])
async def test_it_has_the_rule_of_calling_names(book: Book, name: str) -> None:
    olivia = await book.person("olivia")
    payload = await set_name(olivia, defaultCallingName=name)
    assert refusal(payload) == ("INVALID", 400, FIELD)
    assert await stored(olivia) is None


async def test_nobody_else_is_told_it(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await book.number(olivia)
    await book.grant(number, george)
    await set_name(olivia, defaultCallingName="ACME")
    query = f"{{ phoneNumber(id: {number}) {{ owner {{ name defaultCallingName }} }} }}"
    for person in (olivia, george):
        owner = (await person.ask(query)).data["phoneNumber"]["owner"]
        assert owner == {"name": olivia.account.name, "defaultCallingName": None}


async def test_of_two_changes_at_the_same_time_one_succeeds(postgresql_url: str) -> None:
    async with book_with(postgresql_url) as book:
        olivia = await book.person("olivia")
        found: list[list[str]] = []

        async def change(name: str) -> None:
            payload = await set_name(olivia, defaultCallingName=name)
            found.append([error["code"] for error in payload["userErrors"]])

        async with anyio.create_task_group() as tasks:
            for n in range(5):
                tasks.start_soon(change, f"Name {n}")
        assert min(found) == []
        assert all(codes in (["CONFLICT"], ["CHANGED_RECENTLY"]) for codes in sorted(found)[1:])


async def test_an_update_asks_for_the_default_calling_name(book: Book) -> None:
    olivia = await book.person("olivia")
    number, other = [await book.number(olivia) for _ in range(2)]
    missing = await olivia.update(number, useDefaultCallingName=True)
    [error] = missing["userErrors"]
    assert (error["code"], error["field"]) == ("REQUIRED", ["input", "useDefaultCallingName"])
    await set_name(olivia, defaultCallingName="ACME")
    shown = (await olivia.update(number, useDefaultCallingName=True))["phoneNumber"]
    assert shown["callingNameUpdate"]["requestedName"] == "ACME"
    items = [
        {"id": number, "useDefaultCallingName": True},
        {"id": other, "useDefaultCallingName": True},
    ]
    bulk = await olivia.mutate("updatePhoneNumbers", "results { userErrors { code } }", items=items)
    codes = [[error["code"] for error in one["userErrors"]] for one in bulk["results"]]
    assert codes == [["CALLING_NAME_UPDATE_PENDING"], []]
    assert (await book.stored(other))["calling_name_requested"] == "ACME"


async def test_the_default_calling_name_is_one_detail_among_others(book: Book) -> None:
    olivia, sam = await book.person("olivia"), await book.person("sam")
    await set_name(olivia, defaultCallingName="ACME")
    number = await book.number(olivia)
    before = await book.everything(number)
    for given in ({"callingName": "OTHER"}, {"nickname": "x"}):
        payload = await olivia.update(number, useDefaultCallingName=True, **given)
        assert [error["code"] for error in payload["userErrors"]] == ["TOO_MANY_DETAILS"]
    hidden = await sam.update(number, useDefaultCallingName=True)
    absent = await sam.update(10**9, useDefaultCallingName=True)
    assert hidden == absent
    assert [error["code"] for error in hidden["userErrors"]] == ["NOT_FOUND"]
    assert await book.everything(number) == before
    assert (await olivia.update(number, useDefaultCallingName=False, nickname="x"))[
        "userErrors"
    ] == []


async def test_the_default_calling_name_is_told_beside_the_teams(book: Book) -> None:
    olivia, sales = await book.person("olivia"), await book.account("sales", AccountKind.TEAM)
    await book.join(olivia, sales)
    fields = "defaultCallingName teams { name defaultCallingName }"
    team = {"name": sales.name, "defaultCallingName": None}
    own = {"defaultCallingName": "ACME", "teams": [team]}
    payload = await olivia.mutate(
        "updateAccountSettings", f"account {{ {fields} }}", defaultCallingName="ACME"
    )
    assert payload["account"] == own
    asked = f"{{ viewer {{ {fields} id }} }}"
    viewer = (await olivia.ask(asked)).data["viewer"]
    assert viewer == own | {"id": viewer["id"]}
    by_id = f'{{ node(id: "{viewer["id"]}") {{ ... on Account {{ {fields} }} }} }}'
    assert (await olivia.ask(by_id)).data["node"] == own | {"defaultCallingName": None}
