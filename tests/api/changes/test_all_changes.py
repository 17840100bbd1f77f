"""`changes`: what has become of all numbers that the viewer sees, newest first."""

import base64
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from models.enums import AccountKind
from resolvers.mutations.deletion import sweep
from schema.global_ids import global_id
from server.settings import Engine
from tests.support.book import Book, Person, book_with

pytestmark = pytest.mark.shared_database

FIELDS = "id field oldValue newValue at requestId actor { id name }"
TRAILS = f"""
query($filter: PhoneNumberFilter) {{
  phoneNumbers(first: 100, filter: $filter) {{
    nodes {{ databaseId changes(first: 50) {{ nodes {{ {FIELDS} }} }} }}
  }}
}}
"""
PAGE = f"""
query($first: Int, $after: String, $last: Int, $before: String, $filter: PhoneNumberChangeFilter) {{
  changes(first: $first, after: $after, last: $last, before: $before, filter: $filter) {{
    totalCount nodes {{ {FIELDS} phoneNumber {{ databaseId }} }}
    pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }}
  }}
}}
"""
Change = dict[str, Any]


class World(NamedTuple):
    """Two owners, whose numbers were changed, granted, transferred, deleted and released."""

    people: dict[str, Person]
    numbers: list[int]
    request_id: str


async def done(person: Person, mutation: str, number: int, **given: Any) -> None:  # noqa: ANN401
    payload = await person.mutate(mutation, "", id=number, **given)
    assert payload["userErrors"] == []


async def world(book: Book) -> World:
    people = {name: await book.person(name) for name in ("olivia", "owen", "george", "tess", "sam")}
    people["oscar"] = await book.person("oscar", is_operator=True)
    olivia, owen, george, tess, _, oscar = people.values()
    team = await book.account("team", AccountKind.TEAM)
    await book.join(tess, team)
    numbers = [await book.number(owner) for owner in [olivia] * 5 + [owen] * 4]
    book.clock.turn(seconds=1)
    for place, number in enumerate(numbers):
        owner = olivia if place < 5 else owen
        await owner.update(number, nickname=f"n{place}")
        if place % 2:
            book.clock.turn(milliseconds=1)  # others are of one moment
        await owner.update(number, callingName="SALES")
        for grantee in (george.account, team)[: place % 3]:
            await done(owner, "grantPhoneNumberAccess", number, grantee=grantee.name)
    await done(olivia, "transferPhoneNumber", numbers[0], owner=owen.account.name)
    await done(oscar, "settleCallingName", numbers[1], outcome="FAILED")
    await done(olivia, "deletePhoneNumber", numbers[2])
    await done(owen, "deletePhoneNumber", numbers[5])
    book.clock.turn(days=7)
    await sweep(book.database, book.clock, "sweep-test")
    await done(olivia, "deletePhoneNumber", numbers[3])
    await owen.update(numbers[6], name="late")
    [*_, late] = await book.trail(numbers[6])
    return World(people, numbers, late["request_id"])


def row_id(change: Change) -> int:
    return int(base64.b64decode(change["id"]).decode().partition(":")[2])


async def oracle(viewer: Person) -> list[Change]:
    """All changes, from the trails of the numbers in the viewer's two lists."""
    found = []
    for deleted in (False, True):
        listed = (await viewer.ask(TRAILS, filter={"deleted": deleted})).data["phoneNumbers"]
        for number in listed["nodes"]:
            own = {"phoneNumber": {"databaseId": number["databaseId"]}}
            found += [change | own for change in number["changes"]["nodes"]]
    return sorted(found, key=lambda change: (change["at"], row_id(change)), reverse=True)


async def walk(
    viewer: Person, given: Change | None, size: int, *, is_backward: bool
) -> list[Change]:
    """All pages, in the order of the list."""
    found: list[Change] = []
    count, place = ("last", "before") if is_backward else ("first", "after")
    cursor = None
    while True:
        answer = await viewer.ask(PAGE, filter=given, **{count: size, place: cursor})
        page = answer.data["changes"]
        found = page["nodes"] + found if is_backward else found + page["nodes"]
        info = page["pageInfo"]
        has_more = info["hasPreviousPage" if is_backward else "hasNextPage"]
        assert has_more == (len(found) < page["totalCount"])
        if not has_more:
            return found
        cursor = info["startCursor" if is_backward else "endCursor"]


Predicate = Callable[[Change], bool]


def filters(whole: World) -> list[tuple[Change | None, Predicate]]:
    """Filters, each with what it must find."""
    owen, number = whole.people["owen"], whole.numbers[1]
    day = "2026-01-05T00:00:00.000Z"
    account, other = global_id("Account", owen.id), global_id("PhoneNumber", whole.numbers[5])
    return [
        (None, lambda _: True),
        ({"fields": None, "actor": None}, lambda _: True),
        ({"actor": account}, lambda one: one["actor"] == _actor(owen)),
        ({"actor": "nobody"}, lambda _: False),
        ({"bySystem": True}, lambda one: one["actor"] is None),
        ({"bySystem": False}, lambda one: one["actor"] is not None),
        ({"fields": ["GRANT", "OWNER"]}, lambda one: one["field"] in {"GRANT", "OWNER"}),
        ({"fields": []}, lambda _: False),
        (
            {"phoneNumberIds": [*[str(number)] * 2, "x", other]},
            lambda one: one["phoneNumber"]["databaseId"] == number,
        ),
        ({"phoneNumberIds": []}, lambda _: False),
        ({"requestId": whole.request_id}, lambda one: one["requestId"] == whole.request_id),
        ({"since": day}, lambda one: one["at"] >= day),
        ({"until": day, "fields": ["NICKNAME"]}, lambda one: one["at"] < day and _named(one)),
        (
            {"since": "2026-01-01T00:00:01Z", "until": "2026-01-01T00:00:01.002Z"},
            lambda one: "2026-01-01T00:00:01.000Z" <= one["at"] < "2026-01-01T00:00:01.002Z",
        ),
    ]


def _actor(person: Person) -> dict[str, str]:
    return {"id": global_id("Account", person.id), "name": person.account.name}


def _named(change: Change) -> bool:
    return bool(change["field"] == "NICKNAME")


async def check_lists(whole: World) -> None:
    for name, viewer in whole.people.items():
        expected = await oracle(viewer)
        for place, (given, holds) in enumerate(filters(whole)):
            wanted = [change for change in expected if holds(change)]
            size, is_backward = (7, 100, 3)[place % 3], place % 2 == 1
            found = await walk(viewer, given, size, is_backward=is_backward)
            assert found == wanted, (name, given)
        assert bool(expected) == (name != "sam")


@pytest.mark.parametrize("few", [4000, 0])
async def test_the_list_has_the_changes_of_the_viewers_numbers_by_every_filter(
    book: Book, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resolvers.queries.all_changes.FEW", few)
    await check_lists(await world(book))


async def test_the_reference_engine_has_the_same_list(sqlite_url: str) -> None:
    async with book_with(sqlite_url, engine=Engine.REFERENCE) as book:
        await check_lists(await world(book))


NESTED = """
fragment C on PhoneNumberChange { id phoneNumber { ...N changes(first: 1) { nodes {
  field phoneNumber { ...I }
} } } }
fragment I on PhoneNumber { e164 owner { name } grants { totalCount } associations { value } }
fragment N on PhoneNumber { databaseId nickname viewerAccess }
query($node: ID!, $number: ID!, $run: ID!) {
  changes(first: 1) { edges { node { ...C } } nodes { ...C } }
  node(id: $node) { ...C }
  phoneNumber(id: $number) { changes(first: 1) { edges { node { ...C } } } }
  phoneNumbers(first: 1) { nodes { changes(first: 1) { nodes { phoneNumber { e164 } } } } }
  updateRun(id: $run) { items { nodes { phoneNumber { changes(first: 1) { nodes {
    id phoneNumber { ...I }
  } } } } } }
}
"""


@pytest.mark.parametrize("engine", Engine)
async def test_the_number_of_a_change_can_be_read_by_every_way_to_it(
    database_url: str, engine: Engine
) -> None:
    async with book_with(database_url, engine=engine) as book:
        olivia = await book.person("olivia")
        e164 = {Engine.COMPILED: "+14155551234", Engine.REFERENCE: "+14155551235"}[engine]
        number = await book.number(olivia, e164, nickname="Front")
        await book.associate(number, "SIP_RULE_ID", "rule")
        [created] = await book.trail(number)
        node = global_id("PhoneNumberChange", created["id"])
        given = {"target": {"ids": [number]}, "change": {"note": "x"}}
        run = (await olivia.mutate("previewUpdateRun", "run { id }", **given))["run"]["id"]
        data = (await olivia.ask(NESTED, node=node, number=number, run=run)).data
        inner = {
            "e164": e164,
            "owner": {"name": olivia.account.name},
            "grants": {"totalCount": 0},
            "associations": [{"value": "rule"}],
        }
        change = {
            "id": node,
            "phoneNumber": {
                "databaseId": number,
                "nickname": "Front",
                "viewerAccess": "OWNER",
                "changes": {"nodes": [{"field": "CREATED", "phoneNumber": inner}]},
            },
        }
        assert data["changes"] == {"edges": [{"node": change}], "nodes": [change]}
        assert data["node"] == change
        assert data["phoneNumber"]["changes"]["edges"] == [{"node": change}]
        [item] = data["updateRun"]["items"]["nodes"]
        assert item["phoneNumber"]["changes"]["nodes"] == [{"id": node, "phoneNumber": inner}]
        [listed] = data["phoneNumbers"]["nodes"]
        assert listed["changes"]["nodes"] == [{"phoneNumber": {"e164": e164}}]


async def test_a_member_of_several_teams_misses_no_number_that_one_of_them_was_granted(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resolvers.queries.all_changes.FEW", 5)
    olivia, tess = await book.person("olivia"), await book.person("tess")
    teams = [await book.account(name, AccountKind.TEAM) for name in ("one", "two", "three")]
    for team in teams:
        await book.join(tess, team)
    numbers = [await book.number(olivia) for _ in range(4)]
    for number in numbers:
        for team in teams[:2] if number != numbers[-1] else teams[2:]:
            await book.grant(number, team)
        await olivia.update(number, note="new")
    found = await walk(tess, None, 100, is_backward=False)
    assert {change["phoneNumber"]["databaseId"] for change in found} == set(numbers)
    assert found == await walk(tess, {"phoneNumberIds": numbers}, 100, is_backward=False)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"first": 101}, "first must be between 0 and 100."),
        ({"first": 1, "last": 1}, "Give first or last, not both."),
        ({"after": "x"}, "The after cursor is malformed: use one of this API's own."),
        ({"filter": {"requestId": "a\0"}}, "requestId must not contain the NUL character."),
        (
            {"filter": {"phoneNumberIds": ["1"] * 101}},
            "phoneNumberIds lists at most 100 values, not 101.",
        ),
    ],
)
async def test_what_cannot_be_served_is_bad_input(
    book: Book, given: dict[str, Any], message: str
) -> None:
    olivia = await book.person("olivia")
    answer = await olivia.ask(PAGE, **given)
    assert answer.codes == ["BAD_USER_INPUT"]
    assert answer.body["errors"][0]["message"] == message
