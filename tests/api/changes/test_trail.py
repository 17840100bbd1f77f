"""The trail of changes: who sees which changes, that it only grows, and that versions match it."""

from pathlib import Path
from typing import Any

import anyio
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from database import connect
from tests.support.book import Book, Person
from tests.support.carrier import ALL, CHIME, Clerk
from tests.support.programs.processes import Server, numberbook

pytestmark = pytest.mark.shared_database

CHANGES = """
query($id: ID!, $first: Int, $after: String) {
  phoneNumber(id: $id) {
    changes(first: $first, after: $after) {
      totalCount
      edges { cursor node { field oldValue newValue actor { name } at requestId } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}
"""


async def trail_of(person: Person, number: int, **page: Any) -> Any:  # noqa: ANN401
    answer = await person.ask(CHANGES, id=number, **page)
    return answer.data["phoneNumber"]["changes"]


async def number_with_every_change(book: Book, olivia: Person, grantee: str) -> int:
    """A number with every kind of change in its trail."""
    number = await book.number(olivia)
    oscar = await book.person("oscar", is_operator=True)
    details = [("nickname", "Büro"), ("name", "desk"), ("productType", "VOICE_CONNECTOR")]
    for detail, value in [*details, ("callingName", "ACME")]:
        book.clock.turn(seconds=1)
        assert (await olivia.update(number, **{detail: value}))["userErrors"] == []
    share = {"id": number, "grantee": grantee}
    settled = {"id": number, "outcome": "SUCCEEDED"}
    handed_over = {"id": number, "owner": olivia.account.name}
    given: dict[str, Any]
    for person, field, selection, given in (
        (oscar, "settleCallingName", "phoneNumber { id }", settled),
        (olivia, "grantPhoneNumberAccess", "grant { createdAt }", share),
        (olivia, "revokePhoneNumberAccess", "phoneNumber { id }", share),
        (olivia, "grantPhoneNumberAccess", "grant { createdAt }", share),
        (olivia, "transferPhoneNumber", "phoneNumber { id }", {**handed_over, "owner": grantee}),
        (oscar, "transferPhoneNumber", "phoneNumber { id }", handed_over),
        (olivia, "grantPhoneNumberAccess", "grant { createdAt }", share),
    ):
        book.clock.turn(seconds=1)
        assert (await person.mutate(field, selection, **given))["userErrors"] == []
    return number


async def test_the_trail_shows_every_change_newest_first(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await number_with_every_change(book, olivia, george.account.name)
    shown = [edge["node"] for edge in (await trail_of(olivia, number))["edges"]]
    names = (olivia.account.name, george.account.name)
    assert [(c["field"], c["oldValue"], c["newValue"]) for c in shown] == [
        ("GRANT", None, names[1]),
        ("OWNER", names[1], names[0]),
        ("OWNER", *names),
        ("GRANT", None, names[1]),
        ("GRANT", names[1], None),
        ("GRANT", None, names[1]),
        ("CALLING_NAME", None, "ACME"),
        ("CALLING_NAME_REQUEST", None, "ACME"),
        ("PRODUCT_TYPE", None, "VOICE_CONNECTOR"),
        ("NAME", None, "desk"),
        ("NICKNAME", None, "Büro"),
        ("CREATED", None, (await book.stored(number))["e164"]),
    ]
    assert [c["at"] for c in shown] == [
        f"2026-01-01T00:00:{second:02}.000Z" for second in range(11, -1, -1)
    ]
    assert shown[-1]["actor"] is None
    assert {c["actor"]["name"].partition("-")[0] for c in shown[:-1]} == {"olivia", "oscar"}
    stored = await book.stored(number)
    assert stored["version"] == sum(c["field"] != "GRANT" for c in shown)


async def test_what_came_from_the_carriers_list_is_in_the_trail_by_the_system(
    book: Book, tmp_path: Path
) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await book.number(olivia, calling_name="ACME", calling_name_status="UPDATE_SUCCEEDED")
    await book.grant(number, george)
    e164 = (await book.stored(number))["e164"]
    clerk = Clerk(book.database, book.clock, olivia.account, tmp_path)
    there = {
        "e164": e164,
        "status": "Unassigned",
        "inbound_sms": True,
        "associations": [("SIP_RULE_ID", "rule")],
        "calling_name_status": "UpdateFailed",
    }
    assert (await clerk.reconcile([there], CHIME, ALL)).report.left == 0
    for viewer in (olivia, george):
        changes = (await trail_of(viewer, number))["edges"]
        assert [
            (edge["node"]["field"], edge["node"]["oldValue"], edge["node"]["newValue"])
            for edge in reversed(changes[:-1])
        ] == [
            ("STATUS", "ASSIGNED", "UNASSIGNED"),
            ("CAPABILITIES", None, "inbound_sms=true"),
            ("ASSOCIATIONS", None, "SIP_RULE_ID=rule@2026-01-01T00:00:00.000Z"),
            ("CALLING_NAME_STATUS", "UPDATE_SUCCEEDED", "UPDATE_FAILED"),
        ]
        assert {edge["node"]["actor"] for edge in changes} == {None}
        assert {edge["node"]["requestId"] for edge in changes[:-1]} == {"reconcile:1"}
    shown = await olivia.ask(
        "query($id: ID!) { phoneNumber(id: $id) { version status callingName callingNameStatus"
        " callingNameUpdate { status } capabilities { inboundSms } associations { name value } } }",
        id=number,
    )
    assert shown.data["phoneNumber"] == {
        "version": 5,
        "status": "UNASSIGNED",
        "callingName": "ACME",
        "callingNameStatus": "UPDATE_FAILED",
        "callingNameUpdate": None,
        "capabilities": {"inboundSms": True},
        "associations": [{"name": "SIP_RULE_ID", "value": "rule"}],
    }


async def test_a_change_has_the_id_of_its_request(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    document = "mutation($i: UpdatePhoneNumberInput!) { updatePhoneNumber(input: $i) { message } }"
    response = await olivia.ask(document, i={"id": number, "nickname": "x"})
    newest = (await trail_of(olivia, number, first=1))["edges"][0]["node"]
    assert newest["requestId"] == response.headers["x-request-id"]


async def test_only_the_owner_sees_grants_in_the_trail_its_total_and_its_pages(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    oscar = await book.person("oscar", is_operator=True)
    number = await number_with_every_change(book, olivia, george.account.name)
    assert (await trail_of(olivia, number))["totalCount"] == 12
    for person in (george, oscar):
        whole = await trail_of(person, number)
        assert whole["totalCount"] == len(whole["edges"]) == 8
        assert "GRANT" not in {edge["node"]["field"] for edge in whole["edges"]}
        page = await trail_of(person, number, first=8)
        assert page["pageInfo"]["hasNextPage"] is False
    hidden = (await trail_of(olivia, number, first=4))["edges"][-1]["cursor"]
    assert (await trail_of(george, number, after=hidden))["edges"] == whole["edges"][2:]


@pytest.mark.parametrize("size", [1, 2, 5, 11, 12, 100])
async def test_all_pages_together_are_the_trail(book: Book, size: int) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await number_with_every_change(book, olivia, george.account.name)
    whole = (await trail_of(olivia, number))["edges"]
    paged: list[Any] = []
    after, more = None, True
    while more:
        page = await trail_of(olivia, number, first=size, after=after)
        assert page["totalCount"] == len(whole)
        info = page["pageInfo"]
        assert info["hasPreviousPage"] == (after is not None)
        assert info["startCursor"] == page["edges"][0]["cursor"]
        paged += page["edges"]
        after, more = info["endCursor"], info["hasNextPage"]
    assert paged == whole


BAD_PAGES = ["first: 101", "last: 101", "first: -1", "first: 1, last: 1", 'after: "x"']
BAD_PAGES += ['before: " "', 'after: "WyJ4Il0="']


@pytest.mark.parametrize("connection", ["grants", "changes"])
async def test_malformed_page_arguments_are_an_error_at_the_field(
    book: Book, connection: str
) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    other = "changes" if connection == "grants" else "grants"
    cursors = f"{{ phoneNumber(id: {number}) {{ {other} {{ pageInfo {{ endCursor }} }} }} }}"
    await olivia.mutate(
        "grantPhoneNumberAccess",
        "grant { createdAt }",
        id=number,
        grantee=(await book.person("george")).account.name,
    )
    cursor = (await olivia.ask(cursors)).data["phoneNumber"][other]["pageInfo"]["endCursor"]
    for arguments in (*BAD_PAGES, f'after: "{cursor}"'):
        selection = f"{connection}({arguments}) {{ totalCount }}"
        answer = await olivia.ask(f"{{ phoneNumber(id: {number}) {{ {selection} }} }}")
        assert answer.codes == ["BAD_USER_INPUT"], arguments
        assert answer.body["errors"][0]["path"] == ["phoneNumber", connection]


async def test_one_list_can_be_selected_several_times_with_aliases(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await number_with_every_change(book, olivia, george.account.name)
    document = """
    query($few: Int = 2, $id: ID!) {
      phoneNumber(id: $id) {
        a: changes(first: $few) { nodes { field } } ...More
        c: changes(first: 1) { totalCount }
        skipped: changes(first: 0) @skip(if: true) { totalCount }
      }
    }
    fragment More on PhoneNumber { b: changes(first: 1) { nodes { field } } grants { totalCount } }
    """
    assert (await olivia.ask(document, id=number)).data["phoneNumber"] == {
        "a": {"nodes": [{"field": "GRANT"}, {"field": "OWNER"}]},
        "b": {"nodes": [{"field": "GRANT"}]},
        "c": {"totalCount": 12},
        "grants": {"totalCount": 1},
    }


# ---- the trail only grows


TAMPERING = [
    "UPDATE phone_number_change SET new_value = 'x'",
    "UPDATE phone_number_change SET request_id = 'x' WHERE field = 'CREATED'",
    "DELETE FROM phone_number_change",
    "DELETE FROM phone_number_change WHERE field = 'GRANT'",
    "DELETE FROM phone_number",
]


@pytest.mark.parametrize("statement", TAMPERING)
async def test_the_database_itself_refuses_to_change_the_trail(book: Book, statement: str) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    number = await number_with_every_change(book, olivia, george.account.name)
    before = await book.everything(number)
    with pytest.raises(DBAPIError):
        await book.database.write(lambda connection: connection.execute(text(statement)))
    assert await book.everything(number) == before


async def test_postgresql_refuses_to_empty_the_trail(postgresql_url: str) -> None:
    database = connect(postgresql_url)
    with pytest.raises(DBAPIError, match="only added to"):
        await database.write(lambda c: c.execute(text("TRUNCATE phone_number_change")))
    await database.dispose()


# ---- versions match the trail


COUNTED = """
  SELECT count(*) FROM phone_number n WHERE version <> (
    SELECT count(*) FROM phone_number_change c WHERE c.phone_number_id = n.id AND field <> 'GRANT'
  )
"""
IMPORTED = """e164,nickname,calling_name,calling_name_status,created_at,updated_at
+12125550100,Sales,ACME,UpdateSucceeded,2020-01-01T00:00:00Z,2021-01-01T00:00:00Z
+12125550101,,ACME,UpdateInProgress,,
+12125550102,,,UpdateFailed,,
"""


async def breaches(url: str) -> int | None:
    database = connect(url)
    try:
        return await database.read(lambda connection: connection.scalar(text(COUNTED)))
    finally:
        await database.dispose()


async def test_the_version_is_the_number_of_changes_without_grants(book: Book) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    await number_with_every_change(book, olivia, george.account.name)
    pending = await book.number(olivia)
    await olivia.update(pending, callingName="ACME")
    book.clock.turn(hours=100)
    await olivia.update(pending, callingName="B2")
    assert await breaches(book.settings.database_url) == 0


def test_imported_numbers_start_with_one_row_in_the_trail_and_version_one(tmp_path: Path) -> None:
    (tmp_path / "numbers.csv").write_text(IMPORTED)
    numberbook(tmp_path, "accounts", "create", "ann")
    assert numberbook(tmp_path, "import", "numbers.csv", "--owner", "ann").returncode == 0
    assert anyio.run(breaches, f"sqlite:///{tmp_path}/data/numberbook.db") == 0


async def test_demonstration_data_has_a_trail_with_all_its_grants(
    demo_server: Server,
) -> None:
    url = f"sqlite:///{demo_server.output.parent}/data/demonstration.db"
    assert await breaches(url) == 0
    database = connect(url)
    counts = await database.read(
        lambda connection: [
            connection.scalar(text(f"SELECT count(*) FROM {table}"))
            for table in ("phone_number_grant", "phone_number_change WHERE field = 'GRANT'")
        ]
    )
    await database.dispose()
    assert counts == [82, 82]
