"""Grants and changes are nodes, and payloads name what was touched, so that caches can follow."""

from typing import Any

import pytest

from models.enums import AccountKind
from schema.global_ids import global_id, grant_id, parse_global_id
from tests.support.book import Book, Person

pytestmark = pytest.mark.shared_database

NODES = """
query($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename id
    ... on PhoneNumberGrant { grantee { name } grantedBy { name } createdAt expiresAt }
    ... on PhoneNumberChange { field oldValue newValue actor { name } at requestId }
    ... on PhoneNumber { e164 changes(first: 1) { nodes { id } } }
    ... on Account { name }
  }
}
"""
LISTS = """
query($id: ID!) {
  phoneNumber(id: $id) {
    grants { nodes { __typename id grantee { name } grantedBy { name } createdAt expiresAt } }
    changes {
      nodes { __typename id field oldValue newValue actor { name } at requestId }
    }
  }
}
"""
GRANT = "grant { id } phoneNumber { id grants { totalCount nodes { id } } }"
REVOKE = "revokedGrantId phoneNumber { grants { totalCount } }"


async def rows(person: Person, number: int) -> list[dict[str, Any]]:
    """The grants and changes in the lists of a number."""
    found = (await person.ask(LISTS, id=number)).data["phoneNumber"]
    grants = found["grants"]["nodes"] if found["grants"] else []
    changes: list[dict[str, Any]] = found["changes"]["nodes"]
    return [*grants, *changes]


async def read(person: Person, ids: list[str]) -> Any:  # noqa: ANN401
    return (await person.ask(NODES, ids=ids)).data["nodes"]


async def test_a_grant_and_a_change_are_as_in_their_lists(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await book.number(olivia)
    await olivia.mutate("grantPhoneNumberAccess", GRANT, id=number, grantee=george.account.name)
    await olivia.update(number, nickname="x")
    listed = await rows(olivia, number)
    assert [each["__typename"] for each in listed] == [
        "PhoneNumberGrant",
        *["PhoneNumberChange"] * 3,
    ]
    ids = [each["id"] for each in listed]
    assert len({*ids}) == 4
    for _ in range(2):
        assert await read(olivia, ids) == listed
    for each in listed:
        node = f'{{ node(id: "{each["id"]}") {{ __typename id }} }}'
        assert (await olivia.ask(node)).data["node"] == {
            "__typename": each["__typename"],
            "id": each["id"],
        }


async def test_nodes_of_all_kinds_come_in_the_order_of_their_ids(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await book.number(olivia)
    await book.grant(number, george)
    grant, change = await rows(olivia, number)
    own, account = global_id("PhoneNumber", number), global_id("Account", olivia.id)
    ids = [change["id"], own, "nothing", grant["id"], account, own, global_id("Account", george.id)]
    found = await read(olivia, ids)
    assert [each and each["id"] for each in found] == [*ids[:2], None, *ids[3:6], None]
    assert found[1]["changes"]["nodes"] == [{"id": change["id"]}]


async def test_who_does_not_see_the_lists_does_not_see_their_rows(book: Book) -> None:
    olivia, george, sam = [await book.person(name) for name in ("olivia", "george", "sam")]
    oscar = await book.person("oscar", is_operator=True)
    number = await book.number(olivia)
    await olivia.mutate("grantPhoneNumberAccess", GRANT, id=number, grantee=george.account.name)
    grant, granted, created = await rows(olivia, number)
    assert granted["field"] == "GRANT"
    ids = [each["id"] for each in (grant, granted, created)]
    assert await read(oscar, ids) == [None, None, created]
    # It is by this grant that he sees the number.
    assert await read(george, ids) == [grant, None, created]
    assert await read(sam, ids) == [None] * 3
    await olivia.mutate("transferPhoneNumber", "__typename", id=number, owner=sam.account.name)
    assert await read(olivia, ids) == [None] * 3
    assert [each and each["id"] for each in await read(sam, ids)] == ids
    await sam.mutate("deletePhoneNumber", "deletedPhoneNumberId", id=number)
    # The changes are in the lists of who can restore it; no grant of it is in force.
    assert [each and each["id"] for each in await read(sam, ids)] == [None, *ids[1:]]
    assert await read(george, ids) == [None] * 3


async def test_a_grant_that_has_ended_is_absent(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await book.number(olivia)
    until = "2026-06-01T00:00:00Z"
    payload = await olivia.mutate(
        "grantPhoneNumberAccess", GRANT, id=number, grantee=george.account.name, expiresAt=until
    )
    ids: list[str] = [payload["grant"]["id"]]
    assert (await read(olivia, ids))[0]["id"] == ids[0]
    book.clock.turn(days=365)
    assert await read(olivia, ids) == [None]


async def test_ids_that_are_not_ours_are_of_nothing(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await book.number(olivia)
    await book.grant(number, george)
    ids: list[str] = [
        grant_id(number, olivia.id),
        grant_id(george.id, number + 10**6),
        grant_id(2**63 - 1, 2**63 - 1),
        global_id("PhoneNumberGrant", number),
        global_id("PhoneNumberChange", 2**63 - 1),
        global_id("PhoneNumberEdge", number),
        grant_id(2**63, 1),
    ]
    assert await read(olivia, ids) == [None] * len(ids)


@pytest.mark.parametrize("key", [(3, 4), (2**63 - 1, 1)])
def test_the_id_of_a_grant_has_its_number_and_its_grantee(key: tuple[int, int]) -> None:
    found = parse_global_id(grant_id(*key))
    assert found == ("PhoneNumberGrant", key)


async def test_a_grant_tells_the_number_and_a_revocation_the_grant(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    team = await book.account("team", AccountKind.TEAM)
    number = await book.number(olivia)
    ids: list[str] = []
    for count, name in enumerate((george.account.name, team.name, team.name)):
        payload = await olivia.mutate("grantPhoneNumberAccess", GRANT, id=number, grantee=name)
        ids.append(payload["grant"]["id"])
        assert payload["phoneNumber"]["id"] == global_id("PhoneNumber", number)
        grants = payload["phoneNumber"]["grants"]
        assert grants["totalCount"] == len({*ids}) == min(count + 1, 2)
        assert {each["id"] for each in grants["nodes"]} == {*ids}
    assert ids[1] == ids[2]
    for name, ended, left in (
        (george.account.name, ids[0], 1),
        (george.account.name, None, 1),
        ("nobody at all", None, 1),
        (team.name, ids[1], 0),
    ):
        payload = await olivia.mutate("revokePhoneNumberAccess", REVOKE, id=number, grantee=name)
        assert payload["revokedGrantId"] == ended
        assert payload["phoneNumber"]["grants"]["totalCount"] == left
    again = await olivia.mutate("grantPhoneNumberAccess", GRANT, id=number, grantee=team.name)
    assert again["grant"]["id"] == ids[1]


async def test_a_transfer_tells_the_id_also_to_who_sees_the_number_no_more(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await book.number(olivia)
    selection = "transferredPhoneNumberId phoneNumber { databaseId }"
    own = await olivia.mutate(
        "transferPhoneNumber", selection, id=number, owner=olivia.account.name
    )
    assert own["phoneNumber"] == {"databaseId": number}
    gone = await olivia.mutate(
        "transferPhoneNumber", selection, id=number, owner=george.account.name
    )
    assert gone["phoneNumber"] is None
    for payload in (own, gone):
        assert payload["transferredPhoneNumberId"] == global_id("PhoneNumber", number)


@pytest.mark.parametrize(
    ("mutation", "touched"),
    [
        ("grantPhoneNumberAccess", ["grant", "phoneNumber"]),
        ("revokePhoneNumberAccess", ["revokedGrantId", "phoneNumber"]),
        ("transferPhoneNumber", ["transferredPhoneNumberId", "phoneNumber"]),
    ],
)
async def test_a_refusal_names_nothing_that_it_touched(
    book: Book, mutation: str, touched: list[str]
) -> None:
    olivia, george, sam = [await book.person(name) for name in ("olivia", "george", "sam")]
    number = await book.number(olivia)
    await book.grant(number, george)
    before = await book.everything(number), await rows(olivia, number)
    name = "owner" if mutation == "transferPhoneNumber" else "grantee"
    selection = " ".join(each if each.endswith("Id") else f"{each} {{ id }}" for each in touched)
    for person, code in ((george, "FORBIDDEN"), (sam, "NOT_FOUND")):
        payload = await person.mutate(mutation, selection, id=number, **{name: george.account.name})
        assert [error["code"] for error in payload["userErrors"]] == [code]
        assert [payload[each] for each in touched] == [None, None]
    assert (await book.everything(number), await rows(olivia, number)) == before


# ---- pages of grants and changes in both directions


PAGE = """
query($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  phoneNumber(id: $id) {
    LIST(first: $first, after: $after, last: $last, before: $before) {
      totalCount nodes { id } edges { cursor }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}
"""


@pytest.mark.parametrize("name", ["grants", "changes"])
async def test_lists_of_a_number_are_paged_from_both_ends(book: Book, name: str) -> None:
    olivia = await book.person("olivia")
    number, other = await book.number(olivia), await book.number(olivia)
    for _ in range(6):
        grantee = (await book.account("grantee")).name
        for each in (number, other):
            await olivia.mutate("grantPhoneNumberAccess", GRANT, id=each, grantee=grantee)
        book.clock.turn(seconds=1)

    async def page(**arguments: Any) -> tuple[list[str], dict[str, Any]]:  # noqa: ANN401
        answer = await olivia.ask(PAGE.replace("LIST", name), id=number, **arguments)
        found = answer.data["phoneNumber"][name]
        assert found["totalCount"] == len(whole or found["nodes"])
        cursors = [edge["cursor"] for edge in found["edges"]]
        info = found["pageInfo"]
        assert (info["startCursor"], info["endCursor"]) == (
            (cursors[0], cursors[-1]) if cursors else (None, None)
        )
        return [node["id"] for node in found["nodes"]], info | {"cursors": cursors}

    whole: list[str] = []
    whole, info = await page(first=100)
    cursors = info["cursors"]
    count = len(whole)
    assert (await page(last=100))[0] == (await page(after="", before=""))[0] == whole
    for size in (0, 1, 3, count, count + 1):
        ids, info = await page(last=size)
        assert ids == (whole[-size:] if size else [])
        assert (info["hasPreviousPage"], info["hasNextPage"]) == (size < count, False)
        for place in range(count):
            ids, info = await page(last=size, before=cursors[place])
            assert ids == whole[max(0, place - size) : place]
            assert (info["hasPreviousPage"], info["hasNextPage"]) == (size < place, True)
            ids, info = await page(first=size, after=cursors[place])
            assert ids == whole[place + 1 : place + 1 + size]
            assert info["hasNextPage"] == (place + 1 + size < count)
            assert info["hasPreviousPage"] is True
    assert (await page(first=100, after=cursors[0], before=cursors[-1]))[0] == whole[1:-1]


EMPTY = """
query($size: Int, $after: String) {
  start: phoneNumbers(first: $size, after: $after) { ...P } end: phoneNumbers(last: $size) { ...P }
}
fragment P on PhoneNumberConnection {
  totalCount nodes { id } edges { cursor }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
}
"""


async def test_a_page_of_no_rows_has_the_total_and_tells_whether_there_are_any(book: Book) -> None:
    olivia, sam = await book.person("olivia"), await book.person("sam")
    await book.numbers(olivia, [{"e164": f"+1415556{n:04}"} for n in range(2)])
    cursors = (await olivia.ask("{ phoneNumbers { edges { cursor } } }")).data["phoneNumbers"]
    last = cursors["edges"][-1]["cursor"]
    for person, total, after, has_next in (
        (olivia, 2, "", True),
        (olivia, 2, last, False),
        (sam, 0, None, False),
    ):
        data = (await person.ask(EMPTY, size=0, after=after)).data
        nothing = {"startCursor": None, "endCursor": None}
        start = {"hasNextPage": has_next, "hasPreviousPage": bool(after), **nothing}
        end = {"hasNextPage": False, "hasPreviousPage": total > 0, **nothing}
        for name, info in (("start", start), ("end", end)):
            assert data[name] == {"totalCount": total, "nodes": [], "edges": [], "pageInfo": info}
