"""`settleCallingName`: operators report the carrier's answer about a pending calling name."""

from typing import Any

import anyio
import pytest

from tests.support.book import START, Book, Person

pytestmark = pytest.mark.shared_database

SETTLED = """
phoneNumber {
  version updatedAt callingName callingNameStatus
  callingNameUpdate { requestedName status settledAt reason }
}
"""
NONE_PENDING = ("NO_PENDING_UPDATE", 409, None)


@pytest.fixture
async def olivia(book: Book) -> Person:
    return await book.person("olivia")


@pytest.fixture
async def oscar(book: Book) -> Person:
    return await book.person("oscar", is_operator=True)


async def settle(
    person: Person,
    number: object,
    outcome: str,
    **given: Any,  # noqa: ANN401
) -> dict[str, Any]:
    return await person.mutate("settleCallingName", SETTLED, id=number, outcome=outcome, **given)


def refusals(payload: dict[str, Any]) -> list[tuple[str, int, list[str] | None]]:
    return [(e["code"], e["status"], e["field"]) for e in payload["userErrors"]]


@pytest.mark.parametrize(
    ("asked", "outcome", "reason", "name", "status", "row"),
    [
        ("Acme 24", "SUCCEEDED", None, "Acme 24", "SUCCEEDED", ("Globex", "Acme 24")),
        ("Acme 24", "SUCCEEDED", "said", "Acme 24", "SUCCEEDED", ("Globex", "Acme 24")),
        ("Acme 24", "SUCCEEDED", "x" * 257, "Acme 24", "SUCCEEDED", ("Globex", "Acme 24")),
        ("Acme 24", "SUCCEEDED", "a\0\n", "Acme 24", "SUCCEEDED", ("Globex", "Acme 24")),
        (None, "SUCCEEDED", None, None, "SUCCEEDED", ("Globex", None)),
        ("Acme 24", "FAILED", " Taken. ", "Globex", "FAILED", ("Acme 24", None)),
        ("Acme 24", "FAILED", None, "Globex", "FAILED", ("Acme 24", None)),
        (None, "FAILED", "", "Globex", "FAILED", ("", None)),
    ],
)
async def test_the_report_of_the_carrier_settles_a_pending_request(
    book: Book,
    olivia: Person,
    oscar: Person,
    asked: str | None,
    outcome: str,
    reason: str | None,
    name: str | None,
    status: str,
    row: tuple[str | None, str | None],
) -> None:
    number = await book.number(olivia, calling_name="Globex")
    await olivia.update(number, callingName=asked)
    book.clock.turn(hours=80)  # overdue, but there was no sweep yet: the report counts

    payload = await settle(oscar, number, outcome, reason=reason)

    assert refusals(payload) == []
    settled = payload["phoneNumber"]
    assert (settled["version"], settled["updatedAt"]) == (3, "2026-01-04T08:00:00.000Z")
    assert settled["callingName"] == name
    cleared = outcome == "SUCCEEDED" and asked is None
    assert settled["callingNameStatus"] == ("UNASSIGNED" if cleared else f"UPDATE_{status}")
    assert settled["callingNameUpdate"] == {
        "requestedName": asked,
        "status": f"UPDATE_{status}",
        "settledAt": "2026-01-04T08:00:00.000Z",
        "reason": (reason or "").strip() or None if outcome == "FAILED" else None,
    }
    last = (await book.trail(number))[-1]
    field = "CALLING_NAME" if outcome == "SUCCEEDED" else "CALLING_NAME_REQUEST"
    assert (last["field"], last["actor_id"]) == (field, oscar.id)
    assert (last["old_value"], last["new_value"]) == row


async def test_a_settled_request_cannot_be_settled_again(
    book: Book, olivia: Person, oscar: Person
) -> None:
    number = await book.number(olivia)
    assert refusals(await settle(oscar, number, "FAILED")) == [NONE_PENDING]
    await olivia.update(number, callingName="ACME")
    assert refusals(await settle(oscar, number, "SUCCEEDED")) == []
    before = await book.everything(number)
    for outcome in ("SUCCEEDED", "FAILED"):
        payload = await settle(oscar, number, outcome)
        assert (refusals(payload), payload["phoneNumber"]) == ([NONE_PENDING], None)
    assert await book.everything(number) == before


async def test_an_invalid_report_is_refused_with_all_failures(
    book: Book, olivia: Person, oscar: Person
) -> None:
    pending, idle = await book.number(olivia), await book.number(olivia)
    await olivia.update(pending, callingName="ACME")
    before = await book.everything(pending)
    too_long = ("TOO_LONG", 400, ["input", "reason"])
    invalid = ("INVALID", 400, ["input", "reason"])
    for number, reason, expected in (
        (pending, "x" * 257, [too_long]),
        (pending, "a\nb", [invalid]),
        (pending, "a\0b", [invalid]),
        (pending, "x" * 256 + "\tx", [too_long, invalid]),
        (idle, "x" * 257, [too_long, NONE_PENDING]),
    ):
        assert refusals(await settle(oscar, number, "FAILED", reason=reason)) == expected
    assert await book.everything(pending) == before
    assert refusals(await settle(oscar, pending, "FAILED", reason="x" * 256)) == []


async def test_of_a_name_that_succeeded_the_reason_is_left_out_of_account(
    book: Book, olivia: Person, oscar: Person
) -> None:
    idle = await book.number(olivia)
    for reason in ("x" * 257, "a\nb"):
        assert refusals(await settle(oscar, idle, "SUCCEEDED", reason=reason)) == [NONE_PENDING]


async def test_only_operators_settle(book: Book, olivia: Person, oscar: Person) -> None:
    george, sam = await book.person("george"), await book.person("sam")
    number, own = await book.number(olivia), await book.number(oscar)
    await book.grant(number, george)
    await book.grant(number, oscar)
    for person, one in ((olivia, number), (oscar, own)):
        await person.update(one, callingName="ACME")
    before = await book.everything(number)
    for person, expected in (
        (olivia, ("FORBIDDEN", 403, None)),
        (george, ("FORBIDDEN", 403, None)),
        (sam, ("NOT_FOUND", 404, ["input", "id"])),
    ):
        for reason in (None, "x" * 257):
            payload = await settle(person, number, "FAILED", reason=reason)
            assert refusals(payload) == [expected]
    assert await book.everything(number) == before
    # Operators can also settle for numbers that they own or that are granted to them.
    for one in (number, own):
        assert refusals(await settle(oscar, one, "SUCCEEDED")) == []


async def test_of_two_concurrent_reports_one_settles(
    book: Book, olivia: Person, oscar: Person
) -> None:
    payloads: list[dict[str, Any]] = []

    async def report(number: int, outcome: str) -> None:
        payloads.append(await settle(oscar, number, outcome))

    for _ in range(5):
        number = await book.number(olivia)
        await olivia.update(number, callingName="ACME")
        payloads.clear()
        async with anyio.create_task_group() as tasks:
            for outcome in ("SUCCEEDED", "FAILED"):
                tasks.start_soon(report, number, outcome)
        stored, trail = await book.everything(number)
        assert stored["version"] == len(trail) == 3
        [loser] = [payload for payload in payloads if payload["userErrors"]]
        assert refusals(loser)[0][0] in {"CONFLICT", "NO_PENDING_UPDATE"}
        assert stored["calling_name_settled_at"] == START


SETTLE_MANY = """
mutation($input: SettleCallingNamesInput!) {
  settleCallingNames(input: $input) {
    results {
      message phoneNumber { databaseId callingName owner { name } }
      userErrors { code message field status } warnings { code }
    }
    userErrors { code message field status }
  }
}
"""


async def settle_many(person: Person, *items: dict[str, Any]) -> dict[str, Any]:
    answer = await person.ask(SETTLE_MANY, input={"items": items})
    payload: dict[str, Any] = answer.data["settleCallingNames"]
    return payload


async def test_several_reports_are_judged_one_by_one(
    book: Book, olivia: Person, oscar: Person
) -> None:
    first, failed, idle, wrong = [await book.number(olivia) for _ in range(4)]
    for number in (first, failed, wrong):
        await olivia.update(number, callingName="SALES")
    before = [await book.everything(number) for number in (idle, wrong)]
    payload = await settle_many(
        oscar,
        {"id": first, "outcome": "SUCCEEDED"},
        {"id": 10**9, "outcome": "SUCCEEDED"},
        {"id": failed, "outcome": "FAILED", "reason": "Taken."},
        {"id": idle, "outcome": "SUCCEEDED"},
        {"id": wrong, "outcome": "FAILED", "reason": "a\nb"},
    )
    assert payload["userErrors"] == []
    results = payload["results"]
    assert [refusals(one) for one in results] == [
        [],
        [("NOT_FOUND", 404, ["input", "items", "1", "id"])],
        [],
        [NONE_PENDING],
        [("INVALID", 400, ["input", "items", "4", "reason"])],
    ]
    assert [one["message"] for one in (results[0], results[1])] == [
        "Calling name settled successfully.",
        "Phone number not found.",
    ]
    assert results[0]["phoneNumber"] == {
        "databaseId": first,
        "callingName": "SALES",
        "owner": {"name": olivia.account.name},
    }
    assert [one["warnings"] for one in results] == [[]] * 5
    assert (await book.stored(failed))["calling_name_reason"] == "Taken."
    assert [await book.everything(number) for number in (idle, wrong)] == before


@pytest.mark.parametrize(
    ("items", "code"),
    [
        ([], "REQUIRED"),
        ([{"id": 1, "outcome": "FAILED"}] * 2, "DUPLICATE"),
        ([{"id": n, "outcome": "FAILED"} for n in range(1, 102)], "TOO_MANY_ITEMS"),
    ],
)
async def test_reports_that_are_wrong_as_a_whole_settle_nothing(
    book: Book, olivia: Person, oscar: Person, items: list[dict[str, Any]], code: str
) -> None:
    number = await book.number(olivia)
    await olivia.update(number, callingName="SALES")
    before = await book.everything(number)
    payload = await settle_many(oscar, *items)
    assert payload["results"] == []
    assert [error["code"] for error in payload["userErrors"]] == [code]
    assert await book.everything(number) == before


DESK = """
query($filter: PhoneNumberFilter, $direction: OrderDirection!) {
  phoneNumbers(
    filter: $filter, orderBy: { field: CALLING_NAME_DUE_AT, direction: $direction }
  ) { nodes { databaseId } }
}
"""


async def test_the_desk_lists_pending_names_by_when_they_are_due(
    book: Book, olivia: Person
) -> None:
    never, *asked = [await book.number(olivia) for _ in range(4)]
    for number in asked:
        await olivia.update(number, callingName="SALES")
        book.clock.turn(hours=1)

    async def desk(direction: str = "ASC", **given: Any) -> list[int]:  # noqa: ANN401
        answer = await olivia.ask(DESK, direction=direction, filter=given)
        return [node["databaseId"] for node in answer.data["phoneNumbers"]["nodes"]]

    assert await desk() == [*asked, never]
    assert await desk("DESC") == [*asked[::-1], never]
    second = "2026-01-04T01:00:00.000Z"
    assert await desk(callingNameDueBefore=second) == asked[:1]
    assert await desk(callingNameDueBefore="2026-01-04T02:30:00+01:00") == asked[:2]
    assert await desk(callingNameDueBefore=second, callingNameStatuses=["UPDATE_FAILED"]) == []
