"""What an import keeps of the voice platform: ids and facts, of which an id never changes hands."""

import json
from typing import Any

import anyio
import pytest
from sqlalchemy import text

from database import Database
from models.changes.creation import shown
from models.changes.transitions import Lifecycle, Settlement
from models.platform import FACTS_BYTES, FIRST_OWN_ID
from models.policy import SYSTEM
from models.tables import PhoneNumber, PhoneNumberChange, PlatformNumber
from resolvers.files.export_numbers import ExportFormat, export_numbers
from resolvers.files.import_numbers import ImportReport
from resolvers.files.readers.formats import ImportFormat
from resolvers.integrity.check import check
from resolvers.mutations.apply import AuditContext
from resolvers.mutations.deletion import NumberAtVersion, delete_one, sweep
from tests.resolvers.files.test_import_numbers import Desk, Imported, desk, person

CSV, _, AUTOCALLS = ImportFormat

__all__ = ["desk"]

ONE, OTHER = "+14155551234", "+14155551235"
TAKEN = "The platform's id belongs to another number in the book."


Item = dict[str, object]


def item(platform_id: object, number: str = ONE, /, **facts: object) -> Item:
    """An item of the platform's list."""
    return {"id": platform_id, "phone_number": number, **facts}


async def bring(desk: Desk, *items: Item, **options: Any) -> Imported:  # noqa: ANN401
    return await desk.bring(json.dumps({"data": items}), AUTOCALLS, **options)


async def kept(desk: Desk) -> dict[str, tuple[int, object]]:
    """The ids and facts by the numbers; the number of a released one has an x before it."""
    numbers = {
        row["id"]: row["e164"] if row["former_e164"] is None else f"x{row['former_e164']}"
        for row in await desk.rows(PhoneNumber)
    }
    table: Any = PlatformNumber
    statement = text(f"SELECT phone_number_id, platform_id, facts FROM {table.__tablename__}")
    rows = await desk.database.read(lambda connection: connection.execute(statement).all())
    return {numbers[row[0]]: (row[1], json.loads(row[2]) if row[2] else None) for row in rows}


FACTS: dict[str, object] = {
    "sip_username": "myuser",
    "sip_address": "sip.provider.com — ü",
    "sip_calling_format": "+e164",
    "inbound_authorization_type": "auth",
    "allowed_inbound_ips": ["192.0.2.1", {"a": None}],
    "outbound_proxy": False,
    "region": "us1",
    "sms_capable": None,
    "has_active_subscription": True,
    "type_label": "SIP",
}


async def test_ids_and_facts_are_kept_as_they_come(desk: Desk) -> None:
    unknown = {"sip_password": "secret", "labels": [1]}
    imported = await bring(desk, item(4501, **FACTS, **unknown), item(7, OTHER))
    assert imported == (ImportReport(created=2, existing=0, refused=0), [])
    assert await kept(desk) == {ONE: (4501, FACTS), OTHER: (7, None)}
    assert [row["field"] for row in await desk.rows(PhoneNumberChange)] == ["CREATED"] * 2
    assert [finding async for finding in check(desk.database)] == []


async def test_the_same_list_again_changes_nothing(desk: Desk) -> None:
    items = item(4501, **FACTS), item(7, OTHER)
    await bring(desk, *items)
    before = await desk.everything(), await kept(desk)
    for _ in range(2):
        assert await bring(desk, *items) == (ImportReport(0, existing=2, refused=0), [])
    assert (await desk.everything(), await kept(desk)) == before


async def test_a_later_list_adds_what_is_not_known(desk: Desk) -> None:
    """The platform has a list of all numbers, and one of trunks with other facts of the same."""
    await desk.row("nickname", "kept")
    await bring(desk, item(4501, region="us1", sms_capable=True))
    before = await desk.everything()
    imported = await bring(desk, item(4501, region="eu1", sip_username="a"))
    assert imported == (ImportReport(0, existing=1, refused=0), [])
    facts = {"region": "us1", "sms_capable": True, "sip_username": "a"}
    assert await kept(desk) == {ONE: (4501, facts)}
    assert await desk.everything() == before


@pytest.mark.parametrize("dry_run", [True, False])
async def test_a_number_learns_no_more_than_an_import_takes(desk: Desk, dry_run: bool) -> None:
    await bring(desk, item(7, sip_address="a" * (FACTS_BYTES - 100)))
    later = item(7, outbound_proxy="b" * 100, region="us1", sip_username="c" * 100)
    imported = await bring(desk, later, dry_run=dry_run)
    names = "'outbound_proxy', 'sip_username'"
    room = f"with it there would be more than {FACTS_BYTES} bytes"
    assert imported.warned == {1: f"What the platform says of {names} is left out: {room}."}
    await bring(desk, later)
    facts: Any = (await kept(desk))[ONE][1]
    assert list(facts) == ["sip_address", "region"]


@pytest.mark.parametrize("file_format", ExportFormat)
async def test_what_numbers_have_learned_is_imported_again(
    desk: Desk, file_format: ExportFormat
) -> None:
    for name in sorted(FACTS):
        await bring(desk, item(7, **{name: "ü" * (FACTS_BYTES // 5)}))
    before = await kept(desk)
    exported = "".join(
        [piece async for piece in export_numbers(desk.database, file_format, desk.owner)]
    )
    await delete(desk, ONE, release=True)
    again = await desk.bring(exported, CSV if file_format == ExportFormat.CSV else AUTOCALLS)
    assert again.report == ImportReport(created=1, existing=0, refused=0)
    assert await kept(desk) == before


@pytest.mark.parametrize("dry_run", [True, False])
async def test_an_id_of_another_number_is_refused_with_the_line(desk: Desk, dry_run: bool) -> None:
    await bring(desk, item(4501), item(7, OTHER))
    await desk.row("platform_id", "")
    before = await desk.everything(), await kept(desk)
    third = "+14155551236"
    imported = await bring(
        desk, item(1, "+14155551237"), item(4501, third), item(4501, OTHER), dry_run=dry_run
    )
    assert imported.report == ImportReport(created=1, existing=0, refused=2)
    assert imported.refused == {2: TAKEN, 3: "The platform's id is in the file already, in item 2."}
    if dry_run:
        assert (await desk.everything(), await kept(desk)) == before
    assert third not in await desk.e164s()
    assert (await kept(desk))[ONE] == (4501, None)


async def test_an_existing_number_does_not_get_an_id_of_another(desk: Desk) -> None:
    await bring(desk, item(4501))
    await desk.bring(f"e164\n{OTHER}\n")
    imported = await bring(desk, item(4501, OTHER))
    assert imported.refused == {1: TAKEN}
    assert await kept(desk) == {ONE: (4501, None)}


async def test_a_number_keeps_its_id(desk: Desk) -> None:
    await bring(desk, item(4501, region="us1"))
    imported = await bring(desk, item(99, sip_username="a"))
    assert imported.report == ImportReport(0, existing=1, refused=0)
    assert imported.warned == {1: "The platform's id 99 is left out: the number keeps 4501."}
    assert await kept(desk) == {ONE: (4501, {"region": "us1"})}


async def test_numbers_of_others_and_deleted_ones_learn_nothing(desk: Desk) -> None:
    await desk.bring(f"e164\n{ONE}\n{OTHER}\n")
    await delete(desk, OTHER)
    stranger = await person(desk.database, "stranger")
    assert (await bring(desk, item(4501), owner=stranger)).report.refused == 1
    assert (await bring(desk, item(7, OTHER))).report.refused == 1
    assert await kept(desk) == {}


async def delete(desk: Desk, e164: str, *, release: bool = False) -> None:
    number, audit = await desk.number(e164), AuditContext(desk.clock(), "delete", SYSTEM)
    asked = NumberAtVersion(number["id"])
    await desk.database.write(
        lambda connection: delete_one(connection, audit, asked, Settlement(), Lifecycle())
    )
    if release:
        desk.clock.turn(days=7)
        assert await sweep(desk.database, desk.clock, "sweep") == 1


@pytest.mark.parametrize("release", [False, True])
async def test_the_id_of_a_number_that_went_is_not_given_to_another(
    desk: Desk, release: bool
) -> None:
    await bring(desk, item(4501))
    await delete(desk, ONE, release=release)
    assert (await bring(desk, item(4501, OTHER))).refused == {1: TAKEN}
    assert await kept(desk) == {("x" if release else "") + ONE: (4501, None)}


async def test_a_released_number_that_comes_again_has_its_id_again(desk: Desk) -> None:
    await bring(desk, item(4501, region="us1"))
    await delete(desk, ONE, release=True)
    imported = await bring(desk, item(4501, region="eu1"))
    assert imported == (ImportReport(created=1, existing=0, refused=0), [])
    assert await kept(desk) == {ONE: (4501, {"region": "eu1"})}
    assert [finding async for finding in check(desk.database)] == []


@pytest.mark.parametrize(
    "text_id", ["0", "-1", "1.5", "a", "٣", "1e3", str(FIRST_OWN_ID), "9" * 99]
)
async def test_what_is_no_id_is_refused(desk: Desk, text_id: str) -> None:
    imported = await desk.row("platform_id", text_id)
    expected = f"The platform's id must be a whole number from 1 to {FIRST_OWN_ID - 1}"
    assert imported.refused == {2: f"{expected}: it is {shown(text_id)}."}
    assert await desk.e164s() == []


async def test_an_id_that_the_platform_cannot_have_given_is_no_id(desk: Desk) -> None:
    """Lists of other systems have ids too."""
    foreign = ["PN1", None, True, 1.5, "7"]
    items = [item(each, f"+1415555200{n}", region="us1") for n, each in enumerate(foreign)]
    assert await bring(desk, *items) == (ImportReport(created=5, existing=0, refused=0), [])
    assert await kept(desk) == {}


async def test_the_greatest_id_is_kept(desk: Desk) -> None:
    await desk.row("platform_id,platform", f' {FIRST_OWN_ID - 1} ,"{{""region"":""us1""}}"')
    assert await kept(desk) == {ONE: (FIRST_OWN_ID - 1, {"region": "us1"})}


NO_FACTS = ["[]", "1", '"a"', "{", '{"a":1e999}', json.dumps({"a": "x" * FACTS_BYTES}), "[" * 3000]


async def test_what_are_no_facts_is_refused(desk: Desk) -> None:
    expected = f"What the platform says must be a JSON object of at most {FACTS_BYTES} bytes"
    for facts in NO_FACTS:
        cell = facts.replace('"', '""')
        imported = await desk.row("platform_id,platform", f'1,"{cell}"')
        assert imported.refused == {2: f"{expected}: it is {shown(facts)}."}
    assert await desk.e164s() == []


async def test_facts_need_an_id(desk: Desk) -> None:
    imported = await desk.row("platform", '"{""region"":""us1""}"')
    expected = "What the platform says of a number needs the platform's id"
    assert imported.refused == {2: expected + """: it is '{"region":"us1"}'."""}
    assert await desk.e164s() == []


async def test_facts_of_a_list_that_cannot_be_kept_refuse_the_item(desk: Desk) -> None:
    for value in ("1e999", "[" * 100_000 + "]" * 100_000):
        content = f'[{{"id": 1, "phone_number": "{ONE}", "region": {value}}}]'
        imported = await desk.bring(content, AUTOCALLS)
        assert imported.report.refused == 1
        assert await desk.e164s() == []


async def test_imports_at_the_same_time_give_an_id_once(database: Database, desk: Desk) -> None:
    other = Desk(database, desk.clock, await person(database, "other"), desk.folder / "other")
    other.folder.mkdir()
    lists = [[item(n, f"+1415555{n + place:04}") for n in range(1000, 1060)] for place in (0, 500)]
    results: list[Imported] = []

    async def run(desk: Desk, items: list[Item]) -> None:
        results.append(await bring(desk, *items))

    async with anyio.create_task_group() as tasks:
        for each, items in zip((desk, other), lists, strict=True):
            tasks.start_soon(run, each, items)
    assert sum(each.report.created for each in results) == 60
    assert sum(each.report.refused for each in results) == 60
    assert len({platform_id for platform_id, _ in (await kept(desk)).values()}) == 60
