"""`deletePhoneNumber`, `restorePhoneNumber`, and the release of deleted numbers."""

from datetime import timedelta
from typing import Any

import psycopg
import pytest
from sqlalchemy import func, select
from sqlmodel import col

from database.moments import rfc3339
from models.enums import AccountKind
from models.tables import PhoneNumberGrant
from resolvers.integrity.check import check
from resolvers.mutations import deletion
from resolvers.mutations.deletion import sweep
from resolvers.queries.phone_numbers import visible_numbers
from schema.global_ids import global_id
from tests.support.book import Book, Person, book_with

pytestmark = pytest.mark.shared_database

LIST = """
query($filter: PhoneNumberFilter, $orderBy: PhoneNumberOrder, $first: Int, $after: String) {
  phoneNumbers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    nodes { databaseId e164 status deletionAt viewerAccess viewerCanUpdate version
      grants(first: 5) { totalCount nodes { grantee { name } } } }
    pageInfo { endCursor hasNextPage }
  }
}
"""
ONE = """
query($id: ID!, $e164: E164PhoneNumber!, $node: ID!) {
  byId: phoneNumber(id: $id) { id } byE164: phoneNumber(e164: $e164) { id }
  node(id: $node) { id } nodes(ids: [$node]) { id }
  inList: phoneNumbers(filter: {e164: [$e164]}) { nodes { id } }
  searched: phoneNumbers(filter: {search: "needle"}) { totalCount nodes { id } }
}
"""
DELETED = "message deletedPhoneNumberId deletionAt"
RESTORED = "message phoneNumber { status deletionAt version viewerAccess callingNameStatus }"
WEEK = timedelta(days=7)


async def delete(person: Person, number: int, **given: Any) -> dict[str, Any]:  # noqa: ANN401
    return await person.mutate("deletePhoneNumber", DELETED, id=number, **given)


async def restore(person: Person, number: int, **given: Any) -> dict[str, Any]:  # noqa: ANN401
    return await person.mutate("restorePhoneNumber", RESTORED, id=number, **given)


async def listed(person: Person, **variables: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    found = (await person.ask(LIST, **variables)).data["phoneNumbers"]
    assert found["totalCount"] >= len(found["nodes"])
    nodes: list[dict[str, Any]] = found["nodes"]
    return nodes


async def deleted_ids(person: Person) -> list[int]:
    return [number["databaseId"] for number in await listed(person, filter={"deleted": True})]


async def is_found(person: Person, number: int, e164: str) -> bool:
    """Whether somebody finds the number; all ways must say the same."""
    node = global_id("PhoneNumber", number)
    data = (await person.ask(ONE, id=number, e164=e164, node=node)).data
    ways = [data["byId"], data["byE164"], data["node"], data["nodes"][0]]
    ways += [data["inList"]["nodes"]]
    ways += [number in [n["databaseId"] for n in await listed(person, first=100)]]
    ways += [data["searched"]["totalCount"]]
    assert len({bool(way) for way in ways}) == 1, ways
    return bool(ways[0])


def codes(payload: dict[str, Any]) -> list[tuple[str, int]]:
    return [(error["code"], error["status"]) for error in payload["userErrors"]]


async def findings(book: Book) -> list[Any]:
    return [finding async for finding in check(book.database)]


async def released(book: Book, number: int) -> dict[str, Any]:
    """Let the number's time pass, and release it. Returns its row."""
    book.clock.turn(days=7)
    assert await sweep(book.database, book.clock, "sweep-test") >= 1
    return await book.stored(number)


async def test_a_deleted_number_is_found_by_nobody_except_in_the_list_of_deleted_ones(
    book: Book,
) -> None:
    olivia, george, tess = [await book.person(name) for name in ("olivia", "george", "tess")]
    oscar = await book.person("oscar", is_operator=True)
    team = await book.account("team", AccountKind.TEAM)
    await book.join(tess, team)
    number = await book.number(olivia, nickname="needle")
    e164 = (await book.stored(number))["e164"]
    for grantee in (george, team):
        await book.grant(number, grantee)
    for person in (olivia, george, tess, oscar):
        assert await is_found(person, number, e164)
    payload = await delete(olivia, number)
    assert payload == {
        "message": "Phone number deleted successfully.",
        "deletedPhoneNumberId": global_id("PhoneNumber", number),
        "deletionAt": rfc3339(book.clock() + WEEK),
        "userErrors": [],
    }
    for person in (olivia, george, tess, oscar):
        assert not await is_found(person, number, e164)
    assert await deleted_ids(olivia) == [number]
    assert number in await deleted_ids(oscar)
    assert await deleted_ids(george) == await deleted_ids(tess) == []
    assert await findings(book) == []


async def test_the_list_of_deleted_numbers_shows_how_they_stand(book: Book) -> None:
    olivia = await book.person("olivia")
    oscar = await book.person("oscar", is_operator=True)
    number = await book.number(olivia, status="UNASSIGNED")
    await book.grant(number, oscar)
    await delete(olivia, number, expectedVersion=1)
    [mine] = await listed(olivia, filter={"deleted": True, "statuses": ["RELEASE_IN_PROGRESS"]})
    assert (mine["status"], mine["deletionAt"]) == (
        "RELEASE_IN_PROGRESS",
        rfc3339(book.clock() + WEEK),
    )
    assert (mine["viewerAccess"], mine["version"]) == ("OWNER", 2)
    assert mine["grants"] == {"totalCount": 0, "nodes": []}
    [his] = await listed(oscar, filter={"deleted": True, "e164": [mine["e164"]]})
    assert (his["viewerAccess"], his["viewerCanUpdate"]) == ("OPERATOR", False)
    for access, count in (("OWNER", 0), ("GRANTED", 0), ("OPERATOR", 1)):
        given = {"deleted": True, "access": [access], "e164": [mine["e164"]]}
        assert len(await listed(oscar, filter=given)) == count


@pytest.mark.parametrize("field", ["CREATED_AT", "E164", "NICKNAME", "UPDATED_AT"])
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
async def test_deleted_numbers_can_be_walked_in_every_order(
    book: Book, field: str, direction: str
) -> None:
    olivia = await book.person("olivia")
    numbers = []
    for nickname in ("b", None, "a", None, "c"):
        numbers.append(await book.number(olivia, nickname=nickname))
        book.clock.turn(seconds=1)
    order = {"field": field, "direction": direction}
    before = [n["databaseId"] for n in await listed(olivia, orderBy=order)]
    for number in numbers:
        await delete(olivia, number)
        if field == "UPDATED_AT":
            book.clock.turn(seconds=1)
    walked: list[int] = []
    after, more = None, True
    while more:
        answer = await olivia.ask(
            LIST, filter={"deleted": True}, orderBy=order, first=2, after=after
        )
        page = answer.data["phoneNumbers"]
        assert page["totalCount"] == 5
        walked += [node["databaseId"] for node in page["nodes"]]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    assert walked == before


async def test_deleted_false_and_null_are_the_numbers_that_are_held(book: Book) -> None:
    olivia = await book.person("olivia")
    kept, gone = [await book.number(olivia) for _ in range(2)]
    await delete(olivia, gone)
    for given in (False, None):
        assert [n["databaseId"] for n in await listed(olivia, filter={"deleted": given})] == [kept]


async def test_a_walk_in_progress_goes_on_when_numbers_are_deleted(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = [await book.number(olivia) for _ in range(9)]
    first = (await olivia.ask(LIST, first=3)).data["phoneNumbers"]
    seen = [node["databaseId"] for node in first["nodes"]]
    await delete(olivia, seen[-1])  # the one that the cursor is of
    await delete(olivia, numbers[2])
    rest = await olivia.ask(LIST, first=100, after=first["pageInfo"]["endCursor"])
    found = [node["databaseId"] for node in rest.data["phoneNumbers"]["nodes"]]
    assert sorted(seen + found) == sorted(set(numbers) - {numbers[2]})


CHANGES: dict[str, dict[str, Any]] = {
    "updatePhoneNumber": {"nickname": "x"},
    "grantPhoneNumberAccess": {"grantee": "GEORGE"},
    "revokePhoneNumberAccess": {"grantee": "GEORGE"},
    "transferPhoneNumber": {"owner": "GEORGE"},
    "deletePhoneNumber": {},
}


@pytest.mark.parametrize("mutation", CHANGES)
async def test_every_other_change_of_a_deleted_number_is_refused(book: Book, mutation: str) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await book.number(olivia)
    await book.grant(number, george)
    await delete(olivia, number)
    before = await book.everything(number)
    named = {"GEORGE": george.account.name}
    given = {key: named.get(value, value) for key, value in CHANGES[mutation].items()}
    payload = await olivia.mutate(mutation, "", id=number, **given)
    assert codes(payload) == [("DELETED", 409)]
    absent = await george.mutate(mutation, "", id=10**9, **given)
    assert await george.mutate(mutation, "", id=number, **given) == absent
    assert codes(absent) == [("NOT_FOUND", 404)]
    assert await book.everything(number) == before


async def test_bulk_and_settlement_refuse_a_deleted_number_by_itself(book: Book) -> None:
    olivia = await book.person("olivia")
    oscar = await book.person("oscar", is_operator=True)
    kept, gone = [await book.number(olivia) for _ in range(2)]
    await delete(olivia, gone)
    items = [{"id": number, "nickname": "x"} for number in (gone, kept)]
    payload = await olivia.mutate(
        "updatePhoneNumbers", "results { userErrors { code field } }", items=items
    )
    assert [result["userErrors"] for result in payload["results"]] == [
        [{"code": "DELETED", "field": None}],
        [],
    ]
    settled = await oscar.mutate("settleCallingName", "", id=gone, outcome="SUCCEEDED")
    assert codes(settled) == [("DELETED", 409)]


async def test_a_restored_number_is_as_before(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    was = book.clock() + timedelta(days=400)
    number = await book.number(olivia, status="PORTIN_IN_PROGRESS", deletion_at=was, nickname="a")
    await book.grant(number, george)
    before = await book.stored(number)
    await delete(olivia, number)
    book.clock.turn(days=6)
    assert await sweep(book.database, book.clock, "sweep-test") == 0
    payload = await restore(olivia, number, expectedVersion=2)
    assert payload == {
        "message": "Phone number restored successfully.",
        "phoneNumber": {
            "status": "PORTIN_IN_PROGRESS",
            "deletionAt": rfc3339(was),
            "version": 3,
            "viewerAccess": "OWNER",
            "callingNameStatus": "UNASSIGNED",
        },
        "userErrors": [],
    }
    after = await book.stored(number)
    changed = {"version": 3, "updated_at": book.clock()}
    assert after == before | changed
    assert [n["databaseId"] for n in await listed(george)] == [number]
    [_, deleted, restored] = await book.trail(number)
    until = rfc3339(book.clock() + timedelta(days=1))
    assert (deleted["field"], deleted["old_value"], deleted["new_value"]) == (
        "DELETED",
        None,
        until,
    )
    assert (restored["field"], restored["old_value"], restored["new_value"]) == (
        "RESTORED",
        until,
        None,
    )
    assert {deleted["actor_id"], restored["actor_id"]} == {olivia.id}
    assert await findings(book) == []


async def test_a_number_that_is_not_deleted_stays_when_it_is_restored(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    before = await book.everything(number)
    payload = await restore(olivia, number)
    assert (payload["userErrors"], payload["phoneNumber"]["version"]) == ([], 1)
    assert await book.everything(number) == before


async def test_a_number_that_changes_hands_while_it_is_restored_is_a_conflict(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing changes, so nothing is locked, and what the answer reads can be newer."""
    async with book_with(postgresql_url) as book:
        olivia, george = await book.person("olivia"), await book.person("george")
        number = await book.number(olivia)

        def hand_to(person: Person) -> None:
            update = "UPDATE phone_number SET owner_id = %s WHERE id = %s"
            with psycopg.connect(postgresql_url) as other:
                other.execute(update, (person.id, number))

        def visible(*arguments: Any) -> Any:  # noqa: ANN401
            hand_to(george)
            return visible_numbers(*arguments)

        monkeypatch.setattr(deletion, "visible_numbers", visible)
        assert codes(await restore(olivia, number)) == [("CONFLICT", 409)]
        hand_to(olivia)


async def test_operators_delete_and_restore_the_numbers_of_others(book: Book) -> None:
    olivia = await book.person("olivia")
    oscar = await book.person("oscar", is_operator=True)
    number = await book.number(olivia)
    await book.grant(number, oscar)
    assert codes(await delete(oscar, number)) == []
    payload = await restore(oscar, number)
    assert payload["phoneNumber"]["viewerAccess"] == "GRANTED"
    assert [row["actor_id"] for row in await book.trail(number)] == [None, oscar.id, oscar.id]


async def test_a_pending_calling_name_fails_when_its_number_is_deleted(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    await olivia.update(number, callingName="ACME")
    await delete(olivia, number, expectedVersion=2)
    stored = await book.stored(number)
    assert (stored["calling_name_status"], stored["calling_name_reason"]) == (
        "UPDATE_FAILED",
        "The phone number was deleted.",
    )
    assert (stored["calling_name"], stored["version"]) == (None, 4)
    fields = [row["field"] for row in await book.trail(number)]
    assert fields == ["CREATED", "CALLING_NAME_REQUEST", "CALLING_NAME_REQUEST", "DELETED"]
    assert (await restore(olivia, number))["phoneNumber"]["callingNameStatus"] == "UPDATE_FAILED"
    assert await findings(book) == []


async def test_a_stale_version_is_a_conflict(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    await olivia.update(number, nickname="x")
    before = await book.everything(number)
    payload = await delete(olivia, number, expectedVersion=1)
    assert (codes(payload), payload["deletionAt"]) == ([("CONFLICT", 409)], None)
    assert payload["deletedPhoneNumberId"] is None
    assert payload["userErrors"][0]["field"] == ["input", "expectedVersion"]
    assert await book.everything(number) == before
    await delete(olivia, number)
    before = await book.everything(number)
    assert codes(await restore(olivia, number, expectedVersion=2)) == [("CONFLICT", 409)]
    assert await book.everything(number) == before


async def test_a_released_number_is_found_by_nobody_and_comes_in_again_as_a_new_one(
    book: Book,
) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    oscar = await book.person("oscar", is_operator=True)
    number = await book.number(olivia, nickname="needle")
    e164 = (await book.stored(number))["e164"]
    await book.grant(number, george)
    await delete(olivia, number)
    stored = await released(book, number)
    assert (stored["former_e164"], stored["version"]) == (e164, 3)
    row = (await book.trail(number))[-1]
    assert (row["field"], row["old_value"], row["new_value"]) == ("RELEASED", e164, None)
    assert (row["actor_id"], row["request_id"]) == (None, "sweep-test")
    for person in (olivia, george, oscar):
        assert not await is_found(person, number, e164)
        assert number not in await deleted_ids(person)
    for mutation in ("restorePhoneNumber", "deletePhoneNumber"):
        for person in (olivia, oscar):
            payload = await person.mutate(mutation, "", id=number)
            assert codes(payload) == [("NOT_FOUND", 404)]
    grants = (
        select(func.count())
        .select_from(PhoneNumberGrant)
        .where(col(PhoneNumberGrant.phone_number_id) == number)
    )
    assert await book.database.read(lambda c: c.execute(grants).scalar_one()) == 0
    again = await book.number(george, e164, nickname="needle")
    assert again != number
    assert await is_found(george, again, e164)
    assert not await is_found(olivia, again, e164)
    assert await findings(book) == []


async def test_a_number_past_its_time_cannot_be_restored_before_it_is_released(
    book: Book,
) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    await delete(olivia, number)
    before = await book.everything(number)
    book.clock.turn(days=7)
    assert codes(await restore(olivia, number)) == [("DELETED", 409)]
    assert await book.everything(number) == before


async def test_an_imported_time_of_deletion_releases_nothing(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(
        olivia, status="RELEASE_IN_PROGRESS", deletion_at=book.clock() + timedelta(days=1)
    )
    before = await book.everything(number)
    book.clock.turn(days=30)
    await sweep(book.database, book.clock, "sweep-test")
    assert await book.everything(number) == before


async def test_the_days_of_a_deleted_number_are_a_setting(sqlite_url: str) -> None:
    async with book_with(sqlite_url, deletion_days=0.5) as book:
        olivia = await book.person("olivia")
        payload = await delete(olivia, await book.number(olivia))
        assert payload["deletionAt"] == rfc3339(book.clock() + timedelta(hours=12))
