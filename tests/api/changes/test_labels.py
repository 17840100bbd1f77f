"""Tags, notes and references of numbers, through the API."""

from typing import Any

import pytest

from models.enums import AccountKind
from resolvers.integrity.check import check
from tests.support.book import Book, Person

pytestmark = pytest.mark.shared_database

LABELS = "tags note reference version"


async def labels(person: Person, number: int) -> dict[str, Any] | None:
    answer = await person.ask(
        f"query($id: ID!) {{ phoneNumber(id: $id) {{ {LABELS} }} }}", id=number
    )
    found: dict[str, Any] | None = answer.data["phoneNumber"]
    return found


async def found(person: Person, **given: Any) -> list[int]:  # noqa: ANN401
    """The numbers that a filter finds, and what their total says."""
    answer = await person.ask(
        "query($filter: PhoneNumberFilter) { phoneNumbers(filter: $filter)"
        " { totalCount nodes { databaseId } } }",
        filter=given,
    )
    page = answer.data["phoneNumbers"]
    ids = sorted(node["databaseId"] for node in page["nodes"])
    assert page["totalCount"] == len(ids)
    return ids


async def tag(person: Person, ids: list[Any], **given: Any) -> dict[str, Any]:  # noqa: ANN401
    selection = "results { message phoneNumber { databaseId tags version }"
    selection += " userErrors { code message field status } }"
    return await person.mutate("tagPhoneNumbers", selection, ids=ids, **given)


def errors(payload: dict[str, Any]) -> list[tuple[str, int, list[str] | None]]:
    return [(each["code"], each["status"], each["field"]) for each in payload["userErrors"]]


@pytest.mark.parametrize(
    ("detail", "given", "stored", "in_trail", "again"),
    [
        ("tags", ["vip", " Büro ", "VIP"], ["Büro", "vip"], "Büro|vip", ["VIP", "bu\u0308ro"]),
        ("note", " a\r\nb\rc \n", "a\nb\nc", "a\nb\nc", "a\nb\nc\n"),
        ("reference", " KST 4711 ", "KST 4711", "KST 4711", "KST 4711"),
    ],
)
async def test_the_owner_sets_keeps_and_clears_a_label(
    book: Book,
    detail: str,
    given: str | list[str],
    stored: str | list[str],
    in_trail: str,
    again: str | list[str],
) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    await olivia.update(number, **{detail: given})
    none: dict[str, Any] = {"tags": [], "note": None, "reference": None, "version": 2}
    assert await labels(olivia, number) == none | {detail: stored}
    before = await book.everything(number)
    assert (await olivia.update(number, **{detail: again}))["userErrors"] == []
    assert await book.everything(number) == before
    for clear in (None, [] if detail == "tags" else ""):
        assert (await olivia.update(number, **{detail: clear}))["userErrors"] == []
        assert await labels(olivia, number) == none | {"version": 3}
    changes = [(row["field"], row["old_value"], row["new_value"]) for row in before[1]]
    assert changes[1:] == [(detail.upper(), None, in_trail)]
    last = (await book.trail(number))[-1]
    assert (last["field"], last["old_value"], last["new_value"]) == (detail.upper(), in_trail, None)
    assert [finding async for finding in check(book.database)] == []


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({"tags": ["a", "b|c"]}, "INVALID", ["input", "tags", "1"]),
        ({"tags": [" "]}, "INVALID", ["input", "tags", "0"]),
        ({"tags": ["a\n"]}, "INVALID", ["input", "tags", "0"]),
        ({"tags": ["x" * 51]}, "TOO_LONG", ["input", "tags", "0"]),
        ({"tags": [str(n) for n in range(21)]}, "TOO_MANY_TAGS", ["input", "tags"]),
        ({"note": "a\tb"}, "INVALID", ["input", "note"]),
        ({"note": "x" * 1001}, "TOO_LONG", ["input", "note"]),
        ({"reference": "a\nb"}, "INVALID", ["input", "reference"]),
        ({"reference": "x" * 101}, "TOO_LONG", ["input", "reference"]),
        ({"reference": "a", "note": "b"}, "TOO_MANY_DETAILS", ["input"]),
        ({"tags": [], "nickname": None}, "TOO_MANY_DETAILS", ["input"]),
    ],
)
async def test_a_label_that_breaks_its_rule_is_refused_and_nothing_changes(
    book: Book, given: dict[str, Any], code: str, field: list[str]
) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    before = await book.everything(number)
    assert errors(await olivia.update(number, **given)) == [(code, 400, field)]
    assert await book.everything(number) == before


async def test_tags_are_added_and_removed_at_once(book: Book) -> None:
    olivia = await book.person("olivia")
    one, other, stranger = [
        await book.number(person) for person in (olivia, olivia, await book.person("ann"))
    ]
    await olivia.update(one, tags=["VIP", "old"])
    full = await book.number(olivia)
    await olivia.update(full, tags=[str(n) for n in range(20)])
    before = [await book.everything(number) for number in (stranger, full)]
    payload = await tag(olivia, [one, other, stranger, full], add=["vip", "New"], remove=["OLD"])
    assert payload["userErrors"] == []
    first, second, third, fourth = payload["results"]
    assert first["phoneNumber"]["tags"] == ["New", "VIP"]
    assert second["phoneNumber"]["tags"] == ["New", "vip"]
    assert errors(third) == [("NOT_FOUND", 404, ["input", "ids", "2"])]
    assert errors(fourth) == [("TOO_MANY_TAGS", 400, ["input", "ids", "3"])]
    assert [await book.everything(number) for number in (stranger, full)] == before
    again = await tag(olivia, [one, other], add=["new"], remove=["gone"])
    assert [each["phoneNumber"]["version"] for each in again["results"]] == [3, 2]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, [("NO_DETAIL", 400, ["input"])]),
        ({"add": [], "remove": None}, [("NO_DETAIL", 400, ["input"])]),
        ({"add": ["a", "b|"]}, [("INVALID", 400, ["input", "add", "1"])]),
        ({"add": ["a"], "remove": ["b", "A "]}, [("INVALID", 400, ["input", "remove", "1"])]),
        ({"add": [str(n) for n in range(21)]}, [("TOO_MANY_TAGS", 400, ["input", "add"])]),
    ],
)
async def test_wrong_edits_of_tags_are_refused_as_a_whole(
    book: Book, given: dict[str, Any], expected: list[tuple[str, int, list[str]]]
) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    before = await book.everything(number)
    payload = await tag(olivia, [number], **given)
    assert (payload["results"], errors(payload)) == ([], expected)
    assert await book.everything(number) == before


async def test_wrong_lists_of_ids_are_refused_as_a_whole(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    before = await book.everything(number)
    for ids, code, field in [
        ([], "REQUIRED", ["input", "ids"]),
        ([number, "x", number], "DUPLICATE", ["input", "ids", "2"]),
        ([*range(1, 102)], "TOO_MANY_ITEMS", ["input", "ids"]),
    ]:
        payload = await tag(olivia, ids, add=["a"])
        assert (payload["results"], errors(payload)) == ([], [(code, 400, field)])
    assert await book.everything(number) == before


async def test_who_may_not_update_may_not_tag(book: Book) -> None:
    olivia, george, oscar = [
        await book.person(name, is_operator=name == "oscar")
        for name in ("olivia", "george", "oscar")
    ]
    sam = await book.person("sam")
    number = await book.number(olivia)
    await olivia.update(number, tags=["vip"])
    await book.grant(number, george)
    before = await book.everything(number)
    for person, code, shown in [
        (george, "FORBIDDEN", ["vip"]),
        (oscar, "FORBIDDEN", ["vip"]),
        (sam, "NOT_FOUND", None),
    ]:
        [result] = (await tag(person, [number], add=["x"], remove=["vip"]))["results"]
        assert [each["code"] for each in result["userErrors"]] == [code]
        details: list[dict[str, Any]] = [{"tags": []}, {"note": "x"}, {"reference": "x"}]
        for given in details:
            [error] = (await person.update(number, **given))["userErrors"]
            assert error["code"] == code
        seen = await labels(person, number)
        assert (None if seen is None else seen["tags"]) == shown
    assert await book.everything(number) == before


async def test_filters_find_labels_among_the_numbers_that_a_viewer_sees(book: Book) -> None:
    olivia, george, sam = [await book.person(name) for name in ("olivia", "george", "sam")]
    oscar = await book.person("oscar", is_operator=True)
    team = await book.account("support", AccountKind.TEAM)
    await book.join(george, team)
    vip, sales, both, bare, hers = [
        await book.number(person) for person in (olivia, olivia, olivia, olivia, sam)
    ]
    await olivia.update(vip, tags=["Straße"])
    await olivia.update(sales, tags=["sales"])
    await olivia.update(both, tags=["sales", "STRASSE"])
    await sam.update(hers, tags=["sales"])
    for number in (both, bare):
        await olivia.update(number, reference="KST-1")
    await sam.update(hers, reference="KST-1")
    await book.grant(both, team)
    await book.grant(hers, george)
    for person, seen in [
        (olivia, {vip, sales, both, bare}),
        (george, {both, hers}),
        (sam, {hers}),
        (oscar, {vip, sales, both, bare, hers}),
    ]:
        e164 = [(await book.stored(number))["e164"] for number in (vip, sales, both, bare, hers)]

        cases: list[tuple[dict[str, Any], set[int]]] = [
            ({"tags": ["straße"]}, {vip, both}),
            ({"tags": [" SALES ", "strasse", "other"]}, {vip, sales, both, hers}),
            ({"tags": ["other"]}, set()),
            ({"tags": []}, set()),
            ({"hasTags": True}, {vip, sales, both, hers}),
            ({"hasTags": False}, {bare}),
            ({"reference": "KST-1"}, {both, bare, hers}),
            ({"reference": "kst-1"}, set()),
            ({"reference": ""}, set()),
            ({"search": "STRASSE"}, {vip, both}),
            ({"search": "kst-1"}, {both, bare, hers}),
            ({"tags": ["sales"], "reference": "KST-1", "hasTags": True}, {both, hers}),
        ]
        for given, expected in cases:
            assert await found(person, e164=e164, **given) == sorted(expected & seen)


async def test_tags_follow_a_number_to_its_next_owner_and_into_deletion(book: Book) -> None:
    olivia = await book.person("olivia")
    ann = await book.person("ann")
    number = await book.number(olivia)
    await olivia.update(number, tags=["moved"])
    await olivia.mutate("transferPhoneNumber", "", id=number, owner=ann.account.name)
    assert await found(olivia, tags=["moved"]) == []
    assert await found(ann, tags=["moved"]) == [number]
    await ann.mutate("deletePhoneNumber", "", id=number)
    assert await found(ann, tags=["moved"]) == []
    assert await found(ann, tags=["moved"], deleted=True) == [number]
    [result] = (await tag(ann, [number], remove=["moved"]))["results"]
    assert [each["code"] for each in result["userErrors"]] == ["DELETED"]
    await ann.mutate("restorePhoneNumber", "", id=number)
    assert await found(ann, tags=["moved"]) == [number]
    assert [finding async for finding in check(book.database)] == []


async def test_notes_are_not_searched(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    await olivia.update(number, note="only here")
    assert await found(olivia, search="only here") == []
    await olivia.update(number, tags=["only here"])
    assert await found(olivia, search="only here") == [number]


async def test_what_a_filter_cannot_take_is_bad_input(book: Book) -> None:
    olivia = await book.person("olivia")
    query = "query($filter: PhoneNumberFilter) { phoneNumbers(filter: $filter) { totalCount } }"
    for given in ({"tags": ["a\0"]}, {"reference": "\0"}, {"tags": ["a"] * 101}):
        assert (await olivia.ask(query, filter=given)).codes == ["BAD_USER_INPUT"]


async def test_a_number_comes_in_with_its_labels(book: Book) -> None:
    oscar = await book.person("oscar", is_operator=True)
    given = {"tags": ["b", "A"], "note": "x\r\ny", "reference": " r "}
    payload = await oscar.mutate(
        "createPhoneNumber",
        f"phoneNumber {{ databaseId {LABELS} }}",
        phoneNumber="+14085550199",
        owner=oscar.account.name,
        **given,
    )
    made = payload["phoneNumber"]
    number = made.pop("databaseId")
    assert made == {"tags": ["A", "b"], "note": "x\ny", "reference": "r", "version": 1}
    assert await found(oscar, tags=["B"], access=["OWNER"]) == [number]
    wrong = {"tags": ["|"], "note": "\t", "reference": "\n"}
    refused = await oscar.mutate(
        "createPhoneNumber", "", phoneNumber="+14085550198", owner=oscar.account.name, **wrong
    )
    fields = [["input", "tags", "0"], ["input", "note"], ["input", "reference"]]
    assert [each["field"] for each in refused["userErrors"]] == fields
