"""`undoChanges`: a change is taken back by a new one, or refused without any effect."""

import random
from typing import Any

import pytest

from models.changes.details import DETAILS
from models.changes.undo import is_undoable
from models.enums import PhoneNumberChangeField, PhoneNumberDetail
from schema.global_ids import global_id
from tests.support.book import Book, Person
from tests.support.counts import times

pytestmark = pytest.mark.shared_database

RESULTS = """
results {
  message phoneNumber { databaseId nickname name productType version }
  userErrors { code message field status }
}
"""


async def undo(person: Person, **given: Any) -> dict[str, Any]:  # noqa: ANN401
    return await person.mutate("undoChanges", RESULTS, **given)


async def undo_one(person: Person, change: dict[str, Any]) -> dict[str, Any]:
    payload = await undo(person, changeIds=[global_id("PhoneNumberChange", change["id"])])
    assert payload["userErrors"] == []
    [result] = payload["results"]
    return dict(result)


def ids(*changes: dict[str, Any]) -> list[str]:
    return [global_id("PhoneNumberChange", change["id"]) for change in changes]


def codes(payload: dict[str, Any]) -> list[list[str]]:
    return [[error["code"] for error in result["userErrors"]] for result in payload["results"]]


async def test_a_change_is_taken_back_by_a_new_one_and_that_one_too(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia, nickname="old")
    await olivia.update(number, nickname="new")
    result = await undo_one(olivia, (await book.trail(number))[-1])
    assert result["message"] == "Change taken back successfully."
    assert result["phoneNumber"]["nickname"] == "old"
    result = await undo_one(olivia, (await book.trail(number))[-1])
    assert result["phoneNumber"]["nickname"] == "new"
    shown = [
        (row["old_value"], row["new_value"], row["actor_id"]) for row in await book.trail(number)
    ]
    assert shown[1:] == [
        ("old", "new", olivia.id),
        ("new", "old", olivia.id),
        ("old", "new", olivia.id),
    ]
    assert (await book.stored(number))["version"] == 4


async def test_a_field_that_has_changed_since_stays(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    await olivia.update(number, nickname="one")
    await olivia.update(number, nickname="two")
    await olivia.update(number, name="desk")
    _, first, second, name = await book.trail(number)
    before = await book.everything(number)
    result = await undo_one(olivia, first)
    assert [e["code"] for e in result["userErrors"]] == ["CONFLICT"]
    assert [e["status"] for e in result["userErrors"]] == [409]
    assert result["phoneNumber"] is None
    assert await book.everything(number) == before
    # Taken back together, the newest first; in whatever order they are named.
    payload = await undo(olivia, changeIds=ids(first, name, second))
    assert codes(payload) == [[], [], []]
    assert {
        (one["phoneNumber"]["nickname"], one["phoneNumber"]["name"]) for one in payload["results"]
    } == {(None, None)}
    fields = [(row["field"], row["new_value"]) for row in (await book.trail(number))[4:]]
    assert fields == [("NAME", None), ("NICKNAME", "one"), ("NICKNAME", None)]


async def test_what_has_other_ways_back_is_not_undoable_and_says_so_before(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await book.number(olivia)
    await olivia.update(number, callingName="ACME")
    share = {"id": number, "grantee": george.account.name}
    await olivia.mutate("grantPhoneNumberAccess", "grant { createdAt }", **share)
    await olivia.mutate("deletePhoneNumber", "message", id=number)
    await olivia.mutate("restorePhoneNumber", "message", id=number)
    await olivia.update(number, productType="VOICE_CONNECTOR")
    await olivia.mutate(
        "transferPhoneNumber", "phoneNumber { id }", id=number, owner=george.account.name
    )
    await george.mutate(
        "transferPhoneNumber", "phoneNumber { id }", id=number, owner=olivia.account.name
    )
    trail, before = await book.trail(number), await book.everything(number)
    payload = await undo(olivia, changeIds=ids(*trail))
    assert codes(payload) == [["NOT_UNDOABLE"]] * len(trail)
    assert {error["status"] for one in payload["results"] for error in one["userErrors"]} == {409}
    assert await book.everything(number) == before
    document = "query($id: ID!) { phoneNumber(id: $id) { changes { nodes { undoable } } } }"
    shown = (await olivia.ask(document, id=number)).data["phoneNumber"]["changes"]["nodes"]
    assert shown == [{"undoable": False}] * len(trail)


def test_all_details_are_undoable_but_the_calling_name() -> None:
    fields = {field for field in PhoneNumberChangeField if is_undoable(field, "x")}
    calling_name = DETAILS[PhoneNumberDetail.CALLING_NAME].field
    assert fields == {detail.field for detail in DETAILS.values()} - {calling_name}


async def test_only_the_owner_takes_back_and_hidden_changes_are_like_absent_ones(
    book: Book,
) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    oscar = await book.person("oscar", is_operator=True)
    stranger = await book.person("stranger")
    number = await book.number(olivia)
    await olivia.update(number, nickname="new")
    await olivia.mutate(
        "grantPhoneNumberAccess", "grant { createdAt }", id=number, grantee=george.account.name
    )
    _, renamed, granted = await book.trail(number)
    before = await book.everything(number)
    absent = {"id": 2**60}
    for person in (george, oscar):
        payload = await undo(person, changeIds=ids(renamed, granted, absent))
        assert codes(payload) == [["FORBIDDEN"], ["NOT_FOUND"], ["NOT_FOUND"]]
    payload = await undo(stranger, changeIds=[*ids(renamed, granted, absent), "malformed"])
    for place, result in enumerate(payload["results"]):
        assert result["userErrors"] == [
            {
                "code": "NOT_FOUND",
                "message": "Change not found.",
                "field": ["input", "changeIds", str(place)],
                "status": 404,
            }
        ]
    assert await book.everything(number) == before
    await olivia.mutate("deletePhoneNumber", "message", id=number)
    assert codes(await undo(olivia, changeIds=ids(renamed))) == [["DELETED"]]
    assert codes(await undo(oscar, changeIds=ids(renamed))) == [["FORBIDDEN"]]
    assert codes(await undo(george, changeIds=ids(renamed))) == [["NOT_FOUND"]]


async def test_the_changes_of_a_request_are_taken_back_together(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    numbers = [await book.number(olivia, nickname=f"old {n}") for n in range(3)]
    items = [{"id": number, "nickname": "same"} for number in numbers]
    await olivia.mutate("updatePhoneNumbers", "results { message }", items=items)
    request_id = (await book.trail(numbers[0]))[-1]["request_id"]
    await olivia.update(numbers[1], nickname="later")
    before = [await book.everything(number) for number in numbers]
    for person, asked in ((george, request_id), (olivia, "unknown"), (olivia, "a\0"), (olivia, "")):
        payload = await undo(person, requestId=asked)
        assert payload["results"] == []
        assert [(e["code"], e["field"]) for e in payload["userErrors"]] == [
            ("NOT_FOUND", ["input", "requestId"])
        ]
    assert [await book.everything(number) for number in numbers] == before
    assert codes(await undo(olivia, requestId=request_id)) == [[], ["CONFLICT"], []]
    stored = [(await book.stored(number))["nickname"] for number in numbers]
    assert stored == ["old 0", "later", "old 2"]


@pytest.mark.parametrize("count", [101, 150])
async def test_a_request_of_more_than_100_changes_is_refused_as_such(
    book: Book, count: int
) -> None:
    olivia = await book.person("olivia")
    rows = [{"e164": f"+141556{count % 10}{n:04}"} for n in range(count)]
    numbers = await book.numbers(olivia, rows)
    [created] = await book.trail(numbers[0])
    before = await book.everything(numbers[0])
    payload = await undo(olivia, requestId=created["request_id"])
    assert payload["results"] == []
    [error] = payload["userErrors"]
    assert (error["code"], error["field"]) == ("TOO_MANY_ITEMS", ["input", "requestId"])
    assert error["message"] == (
        "The request has more than 100 changes: take them back by changeIds, 100 at a time."
    )
    assert await book.everything(numbers[0]) == before


async def test_a_list_of_changes_is_of_1_to_100_different_ones(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    await olivia.update(number, nickname="new")
    [_, change] = await book.trail(number)
    before = await book.everything(number)
    many = ids(change, *({"id": 10**9 + n} for n in range(100)))
    for given, expected in (
        ([], [("REQUIRED", ["input", "changeIds"])]),
        (many, [("TOO_MANY_ITEMS", ["input", "changeIds"])]),
        (ids(change, change), [("DUPLICATE", ["input", "changeIds", "1"])]),
    ):
        payload = await undo(olivia, changeIds=given)
        assert [(e["code"], e["field"]) for e in payload["userErrors"]] == expected
        assert payload["results"] == []
    assert await book.everything(number) == before


@pytest.mark.parametrize(
    "given",
    [
        "{}",
        '{ changeIds: ["x"], requestId: "y" }',
        "{ changeIds: null }",
        "{ requestId: null, changeIds: [] }",
    ],
)
async def test_changes_are_named_in_exactly_one_way(book: Book, given: str) -> None:
    olivia = await book.person("olivia")
    document = f"mutation {{ undoChanges(input: {given}) {{ results {{ message }} }} }}"
    assert (await olivia.ask(document)).codes == ["GRAPHQL_VALIDATION_FAILED"]
    document = "mutation($i: UndoChangesInput!) { undoChanges(input: $i) { results { message } } }"
    for value in ({}, {"changeIds": None}, {"changeIds": ["x"], "requestId": "y"}):
        assert (await olivia.ask(document, i=value)).codes == ["BAD_USER_INPUT"]


# ---- any history

VALUES: dict[str, list[Any]] = {
    "nickname": [None, "a", "b"],
    "name": [None, "desk", "door"],
    "productType": ["VOICE_CONNECTOR", "SIP_MEDIA_APPLICATION_DIAL_IN"],
    "tags": [None, ["Sales"], ["sales", "Büro"]],
    "note": [None, "one\ntwo"],
    "reference": [None, "4711"],
}
COLUMNS = {
    "NICKNAME": "nickname",
    "NAME": "name",
    "PRODUCT_TYPE": "product_type",
    "TAGS": "tags",
    "NOTE": "note",
    "REFERENCE": "reference",
}


@pytest.mark.parametrize("seed", range(times("undo_worlds")))
async def test_after_any_history_a_change_is_taken_back_exactly_or_not_at_all(
    book: Book, seed: int
) -> None:
    chance = random.Random(seed)
    people = [await book.person("olivia"), await book.person("george")]
    people.append(await book.person("oscar", is_operator=True))
    number = await book.number(people[0])
    for _ in range(25):
        await something_happens(chance, people, number)
    for _ in range(15):
        person, trail = chance.choice(people), await book.trail(number)
        change = chance.choice(trail)
        await check_undo(book, person, number, change)


async def something_happens(chance: random.Random, people: list[Person], number: int) -> None:
    """A random change by a random person, who may be refused."""
    person, other = chance.choice(people), chance.choice(people).account.name
    detail = chance.choice([*VALUES, *VALUES, "delete", "restore", "transfer", "grant", "revoke"])
    if detail in VALUES:
        await person.update(number, **{detail: chance.choice(VALUES[detail])})
    elif detail in {"delete", "restore"}:
        await person.mutate(f"{detail}PhoneNumber", "message", id=number)
    elif detail == "transfer":
        await person.mutate("transferPhoneNumber", "phoneNumber { id }", id=number, owner=other)
    else:
        field = f"{detail}PhoneNumberAccess"
        await person.mutate(field, "phoneNumber { id }", id=number, grantee=other)


async def check_undo(book: Book, person: Person, number: int, change: dict[str, Any]) -> None:
    stored, trail = await book.everything(number)
    refusal = await expected_refusal(person, number, stored, change)
    result = await undo_one(person, change)
    assert [error["code"] for error in result["userErrors"]] == refusal
    after, longer = await book.everything(number)
    if refusal:
        assert (after, longer) == (stored, trail)
        return
    column = COLUMNS[change["field"]]
    assert after[column] == change["old_value"]
    assert (after["version"], len(longer)) == (stored["version"] + 1, len(trail) + 1)
    assert (longer[-1]["old_value"], longer[-1]["new_value"], longer[-1]["actor_id"]) == (
        change["new_value"],
        change["old_value"],
        person.id,
    )
    untouched = {name for name in after if after[name] == stored[name]}
    keys = {"nickname_key", "search_key", "tag_keys", "updated_at", "version"}
    assert after.keys() - untouched <= {column, *keys}


async def expected_refusal(
    person: Person, number: int, stored: dict[str, Any], change: dict[str, Any]
) -> list[str]:
    """The code by which it must be refused; none if it must be done."""
    is_owner = stored["owner_id"] == person.id
    if not is_owner:
        by_grant = "query($id: ID!) { phoneNumber(id: $id) { viewerAccess } }"
        found = (await person.ask(by_grant, id=number)).data["phoneNumber"]
        is_seen = found is not None or person.account.is_operator
        return ["FORBIDDEN" if is_seen and change["field"] != "GRANT" else "NOT_FOUND"]
    if stored["former_status"] is not None:
        return ["DELETED"]
    if change["field"] not in COLUMNS:
        return ["NOT_UNDOABLE"]
    if change["field"] == "PRODUCT_TYPE" and change["old_value"] is None:
        return ["NOT_UNDOABLE"]
    return [] if stored[COLUMNS[change["field"]]] == change["new_value"] else ["CONFLICT"]
