"""Grants and transfers by the API: who sees a number, until when, and who owns it."""

from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import anyio
import pytest

from database.moments import rfc3339
from models.enums import AccountKind
from models.records import AccountRecord
from tests.support.book import Book, Person
from tests.support.programs.processes import numberbook
from tests.support.statements import statements

pytestmark = pytest.mark.shared_database

GRANT = "grant { grantee { name kind } grantedBy { name } createdAt expiresAt }"
SEEN = "phoneNumber { databaseId version viewerAccess owner { name } }"
GRANTS = """
query($id: ID!, $first: Int, $after: String) {
  phoneNumber(id: $id) {
    grants(first: $first, after: $after) {
      totalCount nodes { grantee { name } grantedBy { name } createdAt expiresAt }
      edges { cursor node { grantee { name } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}
"""
CHANGES = """
query($id: ID!) {
  phoneNumber(id: $id) { changes { nodes { field oldValue newValue actor { name } } } }
}
"""
OWN_GRANTS = """
query($id: ID!) { phoneNumber(id: $id) { viewerGrants { grantee { name } expiresAt } } }
"""
OWN_GRANTS_OF_ALL = "{ phoneNumbers { nodes { viewerGrants { grantee { name } } } } }"
DELETED = "{ phoneNumbers(filter: {deleted: true}) { nodes { viewerGrants { id } } } }"
LIST = "{ phoneNumbers(first: 100) { totalCount nodes { databaseId viewerAccess } } }"
UNKNOWN = ("INVALID", 400, ["input", "grantee"])
ENDED = ("INVALID", 400, ["input", "expiresAt"])
NOT_FOUND = ("NOT_FOUND", 404, ["input", "id"])
FORBIDDEN = ("FORBIDDEN", 403, None)


@dataclass
class Cast:
    book: Book
    olivia: Person
    george: Person
    tess: Person
    sam: Person
    oscar: Person
    team: AccountRecord
    number: int


@pytest.fixture
async def cast(book: Book) -> Cast:
    olivia, george, tess, sam = [await book.person(n) for n in ("olivia", "george", "tess", "sam")]
    oscar = await book.person("oscar", is_operator=True)
    team = await book.account("support", AccountKind.TEAM)
    await book.join(tess, team)
    return Cast(book, olivia, george, tess, sam, oscar, team, await book.number(olivia))


def refusals(payload: dict[str, Any]) -> list[tuple[str, int, list[str] | None]]:
    return [(e["code"], e["status"], e["field"]) for e in payload["userErrors"]]


async def grant(
    person: Person, number: object, grantee: str, expires_at: datetime | None = None
) -> dict[str, Any]:
    end = None if expires_at is None else rfc3339(expires_at)
    given = {"id": number, "grantee": grantee, "expiresAt": end}
    return await person.mutate("grantPhoneNumberAccess", GRANT, **given)


async def revoke(person: Person, number: object, grantee: str) -> dict[str, Any]:
    return await person.mutate("revokePhoneNumberAccess", SEEN, id=number, grantee=grantee)


async def transfer(person: Person, number: object, owner: str) -> dict[str, Any]:
    return await person.mutate("transferPhoneNumber", SEEN, id=number, owner=owner)


async def granted(person: Person, number: int, **page: Any) -> Any:  # noqa: ANN401
    return (await person.ask(GRANTS, id=number, **page)).data["phoneNumber"]["grants"]


async def changes_shown_to(
    person: Person, number: int
) -> list[tuple[str, str | None, str | None, str | None]]:
    """The changes that somebody can see, oldest first, without the creation."""
    changes = (await person.ask(CHANGES, id=number)).data["phoneNumber"]["changes"]["nodes"]
    return [
        (c["field"], c["oldValue"], c["newValue"], c["actor"] and c["actor"]["name"])
        for c in changes[-2::-1]
    ]


async def access(person: Person, number: int) -> str | None:
    """Why somebody sees the number, which must be the same in lists and alone."""
    document = "query($id: ID!) { phoneNumber(id: $id) { viewerAccess } }"
    alone = (await person.ask(document, id=number)).data["phoneNumber"]
    listed = (await person.ask(LIST)).data["phoneNumbers"]
    assert listed["totalCount"] == len(listed["nodes"])
    accesses = {one["databaseId"]: one["viewerAccess"] for one in listed["nodes"]}
    assert accesses.get(number) == (alone and alone["viewerAccess"])
    return accesses.get(number)


async def everything(cast: Cast) -> Any:  # noqa: ANN401
    return await cast.book.everything(cast.number), await granted(cast.olivia, cast.number)


# ---- grants


async def test_a_grantee_sees_the_number_at_once(cast: Cast) -> None:
    george = cast.george.account.name
    assert await access(cast.george, cast.number) is None
    payload = await grant(cast.olivia, cast.number, george)
    assert refusals(payload) == []
    assert payload["grant"] == {
        "grantee": {"name": george, "kind": "PERSON"},
        "grantedBy": {"name": cast.olivia.account.name},
        "createdAt": "2026-01-01T00:00:00.000Z",
        "expiresAt": None,
    }
    assert await access(cast.george, cast.number) == "GRANTED"
    assert (await cast.book.stored(cast.number))["version"] == 1


async def test_a_grant_to_a_team_counts_for_each_member_while_they_belong(cast: Cast) -> None:
    await grant(cast.olivia, cast.number, cast.team.name)
    assert await access(cast.tess, cast.number) == "GRANTED"
    assert await access(cast.george, cast.number) is None
    await cast.book.join(cast.george, cast.team)
    assert await access(cast.george, cast.number) == "GRANTED"


async def test_several_grants_of_one_number_count_once(cast: Cast) -> None:
    teams = [cast.team, await cast.book.account("sales", AccountKind.TEAM)]
    await cast.book.join(cast.tess, teams[1])
    for name in (cast.tess.account.name, *(team.name for team in teams)):
        assert refusals(await grant(cast.olivia, cast.number, name)) == []
    assert await access(cast.tess, cast.number) == "GRANTED"
    await revoke(cast.olivia, cast.number, cast.tess.account.name)
    assert await access(cast.tess, cast.number) == "GRANTED"
    for team in teams:
        await revoke(cast.olivia, cast.number, team.name)
    assert await access(cast.tess, cast.number) is None


async def test_a_grant_ends_at_its_second(cast: Cast) -> None:
    end = cast.book.clock() + timedelta(seconds=10)
    await grant(cast.olivia, cast.number, cast.george.account.name, end)
    cast.book.clock.turn(seconds=9, milliseconds=999)
    assert await access(cast.george, cast.number) == "GRANTED"
    assert (await granted(cast.olivia, cast.number))["totalCount"] == 1
    cast.book.clock.turn(milliseconds=1)
    assert await access(cast.george, cast.number) is None
    listed = await granted(cast.olivia, cast.number)
    assert (listed["totalCount"], listed["nodes"]) == (0, [])


async def test_to_grant_again_changes_the_end_and_nothing_else(cast: Cast) -> None:
    george, end = cast.george.account.name, cast.book.clock() + timedelta(days=1)
    for expires_at in (None, end, end, end + timedelta(days=1), None):
        payload = await grant(cast.olivia, cast.number, george, expires_at)
        assert refusals(payload) == []
        assert payload["grant"]["createdAt"] == "2026-01-01T00:00:00.000Z"
        assert payload["grant"]["expiresAt"] == (expires_at and rfc3339(expires_at))
        assert [g["expiresAt"] for g in (await granted(cast.olivia, cast.number))["nodes"]] == [
            payload["grant"]["expiresAt"]
        ]
        cast.book.clock.turn(hours=1)
    olivia = cast.olivia.account.name
    first = f"{george} until 2026-01-02T00:00:00.000Z"
    second = f"{george} until 2026-01-03T00:00:00.000Z"
    assert await changes_shown_to(cast.olivia, cast.number) == [
        ("GRANT", None, george, olivia),
        ("GRANT", george, first, olivia),
        ("GRANT", first, second, olivia),
        ("GRANT", second, george, olivia),
    ]


async def test_a_grant_that_has_ended_can_be_made_again(cast: Cast) -> None:
    george = cast.george.account.name
    end = cast.book.clock() + timedelta(hours=1)
    await grant(cast.olivia, cast.number, george, end)
    cast.book.clock.turn(hours=2)
    payload = await grant(cast.olivia, cast.number, george)
    assert payload["grant"]["createdAt"] == "2026-01-01T02:00:00.000Z"
    assert [change[1:3] for change in await changes_shown_to(cast.olivia, cast.number)] == [
        (None, f"{george} until 2026-01-01T01:00:00.000Z"),
        (None, george),
    ]
    assert await access(cast.george, cast.number) == "GRANTED"


async def test_an_invalid_grant_is_refused(cast: Cast) -> None:
    olivia, george, now = cast.olivia.account.name, cast.george.account.name, cast.book.clock()
    before = await everything(cast)
    for grantee, end, expected in (
        (olivia, None, [UNKNOWN]),
        ("nobody", None, [UNKNOWN]),
        ("", None, [UNKNOWN]),
        ("a\0b", None, [UNKNOWN]),
        (george, now, [ENDED]),
        (george, now - timedelta(milliseconds=1), [ENDED]),
        ("nobody", now, [ENDED]),
        (olivia, now, [ENDED]),
    ):
        payload = await grant(cast.olivia, cast.number, grantee, end)
        assert (refusals(payload), payload["grant"]) == (expected, None), grantee
    assert await everything(cast) == before


async def test_a_grant_that_would_have_ended_tells_no_account_from_nobody(cast: Cast) -> None:
    before = await everything(cast)
    end = cast.book.clock() - timedelta(days=1)
    names = (cast.george.account.name, cast.team.name, cast.olivia.account.name, "nobody", "\0")
    payloads = [await grant(cast.olivia, cast.number, name, end) for name in names]
    assert refusals(payloads[0]) == [ENDED]
    assert payloads == payloads[:1] * len(names)
    assert await everything(cast) == before


@pytest.mark.parametrize("do", [grant, revoke])
async def test_only_the_owner_grants_and_revokes(cast: Cast, do: Any) -> None:  # noqa: ANN401
    sam = cast.sam.account.name
    await grant(cast.olivia, cast.number, cast.george.account.name)
    await grant(cast.olivia, cast.number, cast.team.name)
    before = await everything(cast)
    for person, expected in (
        (cast.george, FORBIDDEN),
        (cast.tess, FORBIDDEN),
        (cast.oscar, FORBIDDEN),
        (cast.sam, NOT_FOUND),
    ):
        for grantee in (sam, "nobody", cast.george.account.name):
            assert refusals(await do(person, cast.number, grantee)) == [expected]
    for number in ("malformed", cast.number + 1, "0", 2**63):
        assert refusals(await do(cast.olivia, number, sam)) == [NOT_FOUND]
    assert await everything(cast) == before
    [error] = (await do(cast.oscar, cast.number, sam))["userErrors"]
    assert error["message"].startswith("Only the owner can")


# ---- revocations


async def test_after_a_revocation_the_grantee_no_longer_sees_the_number(cast: Cast) -> None:
    george, olivia = cast.george.account.name, cast.olivia.account.name
    await grant(cast.olivia, cast.number, george)
    payload = await revoke(cast.olivia, cast.number, george)
    assert payload["phoneNumber"]["version"] == 1
    assert refusals(payload) == []
    assert await access(cast.george, cast.number) is None
    assert await changes_shown_to(cast.olivia, cast.number) == [
        ("GRANT", None, george, olivia),
        ("GRANT", george, None, olivia),
    ]


async def test_to_revoke_an_absent_grant_succeeds_and_changes_nothing(cast: Cast) -> None:
    george, end = cast.george.account.name, cast.book.clock() + timedelta(hours=1)
    await grant(cast.olivia, cast.number, george, end)
    cast.book.clock.turn(hours=1)
    before = await everything(cast)
    for grantee in (george, cast.sam.account.name, cast.olivia.account.name, "nobody", "\0"):
        payload = await revoke(cast.olivia, cast.number, grantee)
        assert refusals(payload) == []
        assert payload["phoneNumber"]["databaseId"] == cast.number
    assert await everything(cast) == before


# ---- the list of grants


async def test_grants_are_shown_to_the_owner_only(cast: Cast) -> None:
    for name in (cast.george.account.name, cast.team.name):
        await grant(cast.olivia, cast.number, name)
    assert (await granted(cast.olivia, cast.number))["totalCount"] == 2
    for person in (cast.george, cast.tess, cast.oscar):
        assert await granted(person, cast.number) is None
        assert await changes_shown_to(person, cast.number) == []


async def test_a_grantee_sees_the_grants_by_which_they_see_the_number_and_no_others(
    cast: Cast,
) -> None:
    end = cast.book.clock() + timedelta(days=1)
    await cast.book.join(cast.olivia, cast.team)
    await grant(cast.olivia, cast.number, cast.george.account.name, end)
    cast.book.clock.turn(seconds=1)
    await grant(cast.olivia, cast.number, cast.team.name)
    await grant(cast.olivia, cast.number, cast.tess.account.name)
    george, team = (cast.george.account.name, rfc3339(end)), (cast.team.name, None)
    # Who owns the number or sees all has no other grants here than anybody.
    assert await viewer_grants(cast.george, cast.number) == [george]
    assert await viewer_grants(cast.tess, cast.number) == [(cast.tess.account.name, None), team]
    assert await viewer_grants(cast.olivia, cast.number) == [team]
    assert await viewer_grants(cast.oscar, cast.number) == []
    assert await viewer_grants(cast.sam, cast.number) is None
    cast.book.clock.turn(days=1)
    assert await viewer_grants(cast.george, cast.number) is None


async def test_one_who_sees_a_number_otherwise_sees_no_grant_that_has_ended(cast: Cast) -> None:
    end = cast.book.clock() + timedelta(hours=1)
    await grant(cast.olivia, cast.number, cast.oscar.account.name, end)
    assert await viewer_grants(cast.oscar, cast.number) == [(cast.oscar.account.name, rfc3339(end))]
    cast.book.clock.turn(hours=1)
    assert await viewer_grants(cast.oscar, cast.number) == []
    await grant(cast.olivia, cast.number, cast.oscar.account.name)
    await cast.olivia.mutate("deletePhoneNumber", "deletionAt", id=cast.number)
    [deleted] = (await cast.oscar.ask(DELETED)).data["phoneNumbers"]["nodes"]
    assert deleted["viewerGrants"] == []


async def test_the_grants_of_a_page_are_read_by_one_statement(cast: Cast) -> None:
    numbers = [cast.number, *[await cast.book.number(cast.olivia) for _ in range(3)]]
    for number in numbers:
        await grant(cast.olivia, number, cast.team.name)
    await cast.tess.ask(LIST)  # the token is known after it
    with statements() as read:
        listed = (await cast.tess.ask(OWN_GRANTS_OF_ALL)).data["phoneNumbers"]["nodes"]
    assert [one["viewerGrants"] for one in listed] == [[{"grantee": {"name": cast.team.name}}]] * 4
    assert len(read) == 2


async def viewer_grants(person: Person, number: int) -> list[tuple[str, str | None]] | None:
    """The grantees and ends of the grants by which somebody sees a number."""
    found = (await person.ask(OWN_GRANTS, id=number)).data["phoneNumber"]
    return found and [(one["grantee"]["name"], one["expiresAt"]) for one in found["viewerGrants"]]


async def test_grants_are_paged_oldest_first(cast: Cast) -> None:
    people = [await cast.book.person("grantee") for _ in range(5)]
    for moment, person in enumerate(people):
        cast.book.clock.turn(seconds=moment // 2)  # pairs at the same time
        await grant(cast.olivia, cast.number, person.account.name)
    names = [person.account.name for person in people]
    paged: list[str] = []
    after, more = None, True
    while more:
        page = await granted(cast.olivia, cast.number, first=2, after=after)
        assert page["totalCount"] == 5
        assert page["pageInfo"]["hasPreviousPage"] == (after is not None)
        paged += [edge["node"]["grantee"]["name"] for edge in page["edges"]]
        assert page["pageInfo"]["endCursor"] == page["edges"][-1]["cursor"]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    assert paged == names


# ---- teams on the command line


def test_teams_are_joined_left_and_listed_on_the_command_line(tmp_path: Path) -> None:
    for name, *options in (("support", "--team"), ("other", "--team"), ("tess",), ("ann",)):
        assert numberbook(tmp_path, "accounts", "create", name, *options).returncode == 0
    for name in ("tess", "ann", "tess"):
        assert numberbook(tmp_path, "teams", "add", "support", name).returncode == 0
    assert numberbook(tmp_path, "teams", "list", "support").stdout.split() == ["ann", "tess"]
    left = [numberbook(tmp_path, "teams", "remove", "support", "tess") for _ in range(2)]
    assert [ended.returncode for ended in left] == [0, 0]
    assert ["no longer" in ended.stdout for ended in left] == [True, False]
    assert numberbook(tmp_path, "teams", "list", "support").stdout.split() == ["ann"]
    for arguments in (
        ("add", "ann", "tess"),
        ("add", "support", "other"),
        ("add", "support", "nobody"),
        ("remove", "nobody", "ann"),
        ("list", "ann"),
    ):
        refused = numberbook(tmp_path, "teams", *arguments)
        assert (refused.returncode, refused.stderr.startswith("Error: ")) == (1, True), arguments
    assert numberbook(tmp_path, "teams", "list", "support").stdout.split() == ["ann"]


# ---- transfers


@pytest.mark.parametrize("who", ["olivia", "oscar"])
async def test_the_owner_or_an_operator_can_transfer_a_number(cast: Cast, who: str) -> None:
    person: Person = getattr(cast, who)
    george, olivia = cast.george.account.name, cast.olivia.account.name
    await grant(cast.olivia, cast.number, cast.team.name)
    await grant(cast.olivia, cast.number, george)
    cast.book.clock.turn(hours=1)

    payload = await transfer(person, cast.number, george)

    assert refusals(payload) == []
    seen = {
        "databaseId": cast.number,
        "version": 2,
        "viewerAccess": "OPERATOR",
        "owner": {"name": george},
    }
    assert payload["phoneNumber"] == (seen if who == "oscar" else None)
    assert await access(cast.george, cast.number) == "OWNER"
    assert await access(cast.tess, cast.number) == "GRANTED"
    assert await access(cast.olivia, cast.number) is None
    grants = await granted(cast.george, cast.number)
    assert [g["grantee"]["name"] for g in grants["nodes"]] == [cast.team.name]
    stored, trail = await cast.book.everything(cast.number)
    assert (stored["version"], stored["updated_at"]) == (2, cast.book.clock())
    assert [row["field"] for row in trail] == ["CREATED", "GRANT", "GRANT", "OWNER"]
    assert (await changes_shown_to(cast.george, cast.number))[-1] == (
        "OWNER",
        olivia,
        george,
        person.account.name,
    )
    assert refusals(await cast.olivia.update(cast.number, nickname="mine")) == [NOT_FOUND]
    assert refusals(await cast.george.update(cast.number, nickname="mine")) == []


async def test_an_operator_with_a_grant_can_transfer_the_number(cast: Cast) -> None:
    await grant(cast.olivia, cast.number, cast.oscar.account.name)
    assert await access(cast.oscar, cast.number) == "GRANTED"
    payload = await transfer(cast.oscar, cast.number, cast.oscar.account.name)
    assert payload["phoneNumber"]["viewerAccess"] == "OWNER"
    assert (await granted(cast.oscar, cast.number))["nodes"] == []


async def test_the_old_owner_still_sees_the_number_by_a_grant_to_their_team(cast: Cast) -> None:
    await cast.book.join(cast.olivia, cast.team)
    await grant(cast.olivia, cast.number, cast.team.name)
    payload = await transfer(cast.olivia, cast.number, cast.sam.account.name)
    assert payload["phoneNumber"]["viewerAccess"] == "GRANTED"


async def test_a_transfer_keeps_a_pending_calling_name(cast: Cast) -> None:
    await cast.olivia.update(cast.number, callingName="ACME")
    before = await cast.book.stored(cast.number)
    await transfer(cast.olivia, cast.number, cast.george.account.name)
    after = await cast.book.stored(cast.number)
    differing = {name for name in after if after[name] != before[name]}
    assert differing == {"owner_id", "version", "updated_at"}
    assert [
        e["code"] for e in (await cast.george.update(cast.number, callingName="B2"))["userErrors"]
    ] == ["CALLING_NAME_UPDATE_PENDING"]


async def test_a_transfer_to_the_owner_changes_nothing(cast: Cast) -> None:
    before = await everything(cast)
    for person in (cast.olivia, cast.oscar):
        payload = await transfer(person, cast.number, cast.olivia.account.name)
        assert (refusals(payload), payload["phoneNumber"]["version"]) == ([], 1)
    assert await everything(cast) == before


async def test_an_invalid_transfer_is_refused(cast: Cast) -> None:
    await grant(cast.olivia, cast.number, cast.george.account.name)
    before = await everything(cast)
    owner = ("INVALID", 400, ["input", "owner"])
    for person, new_owner, expected in (
        (cast.olivia, "nobody", owner),
        (cast.olivia, "a\0b", owner),
        (cast.oscar, cast.team.name, owner),
        (cast.george, cast.george.account.name, FORBIDDEN),
        (cast.george, "nobody", FORBIDDEN),
        (cast.sam, cast.sam.account.name, NOT_FOUND),
    ):
        payload = await transfer(person, cast.number, new_owner)
        assert (refusals(payload), payload["phoneNumber"]) == ([expected], None)
    assert refusals(await transfer(cast.oscar, "malformed", "nobody")) == [NOT_FOUND]
    assert await everything(cast) == before


async def test_a_transfer_to_a_team_tells_it_from_nobody_to_those_who_see_the_team(
    cast: Cast,
) -> None:
    await cast.book.join(cast.olivia, await cast.book.account("sales", AccountKind.TEAM))
    before = await everything(cast)
    nobody = await transfer(cast.olivia, cast.number, "nobody")
    assert await transfer(cast.olivia, cast.number, cast.team.name) == nobody

    await cast.book.join(cast.olivia, cast.team)
    for person in (cast.olivia, cast.oscar):
        payload = await transfer(person, cast.number, cast.team.name)
        [error] = payload["userErrors"]
        assert error["message"] == "A team cannot own phone numbers: they are granted to it."
        assert {**payload, "userErrors": []} == {**nobody, "userErrors": []}
        assert {**error, "message": ""} == {**nobody["userErrors"][0], "message": ""}
    assert await everything(cast) == before


# ---- concurrent requests


async def at_once(*asks: Coroutine[Any, Any, dict[str, Any]]) -> list[dict[str, Any]]:
    payloads: list[dict[str, Any]] = []

    async def run(ask: Coroutine[Any, Any, dict[str, Any]]) -> None:
        payloads.append(await ask)

    async with anyio.create_task_group() as tasks:
        for ask in asks:
            tasks.start_soon(run, ask)
    return payloads


async def test_the_trail_is_right_after_concurrent_grants_and_revocations(cast: Cast) -> None:
    george = cast.george.account.name
    asks = [do(cast.olivia, cast.number, george) for do in (grant, revoke) for _ in range(8)]
    for payload in await at_once(*asks):
        assert {code for code, *_ in refusals(payload)} <= {"CONFLICT"}
    rows = [row for row in await cast.book.trail(cast.number) if row["field"] == "GRANT"]
    values = [None, *(row["new_value"] for row in rows)]
    assert [row["old_value"] for row in rows] == values[:-1]
    assert {*pairwise(values)} <= {(None, george), (george, None)}
    grants = (await granted(cast.olivia, cast.number))["nodes"]
    assert [g["grantee"]["name"] for g in grants] == [values[-1]] * (values[-1] is not None)


async def test_concurrent_transfers_and_updates_are_one_version_each_or_a_conflict(
    cast: Cast,
) -> None:
    for turn in range(6):
        number = await cast.book.number(cast.olivia)
        payloads = await at_once(
            transfer(cast.olivia, number, cast.george.account.name),
            *[cast.olivia.update(number, nickname=f"{turn} {i}") for i in range(4)],
        )
        stored, (_, *trail) = await cast.book.everything(number)
        won = sum(not payload["userErrors"] for payload in payloads)
        assert won >= 1
        assert stored["version"] == 1 + won == 1 + len(trail)
        codes = {code for payload in payloads for code, *_ in refusals(payload)}
        assert codes <= {"CONFLICT", "NOT_FOUND"}


async def test_after_concurrent_transfers_the_last_owner_is_in_the_trail(
    cast: Cast,
) -> None:
    people = [cast.george, cast.tess, cast.sam]
    await at_once(
        *[transfer(cast.oscar, cast.number, p.account.name) for p in people],
        *[grant(cast.olivia, cast.number, p.account.name) for p in people],
    )
    stored, trail = await cast.book.everything(cast.number)
    owners = [row for row in trail if row["field"] == "OWNER"]
    assert stored["version"] == 1 + len(owners)
    [owner] = [p for p in people if p.id == stored["owner_id"]]
    assert owners[-1]["new_value"] == owner.account.name
    grants = (await granted(owner, cast.number))["nodes"]
    assert owner.account.name not in [g["grantee"]["name"] for g in grants]
