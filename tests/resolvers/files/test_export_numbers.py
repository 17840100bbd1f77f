"""Exporting numbers: everything is written once, and an import reads it back unchanged."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import ColumnElement, Connection, inspect, select
from sqlmodel import col

from database import Database
from models.changes.transitions import Settlement
from models.enums import AccountKind
from models.records import AccountRecord
from models.tables import PhoneNumber, PhoneNumberAssociation, PlatformNumber
from resolvers.accounts.accounts import create_account
from resolvers.files.columns import EXPORTED, Problem
from resolvers.files.export_numbers import PAGE, ExportFormat, export_numbers
from resolvers.files.import_numbers import ImportReport, import_numbers
from resolvers.files.readers.formats import ImportFormat, detect_format
from resolvers.mutations.calling_names import sweep
from tests.support.book import START, FakeClock, erase

CSV, JSON = ExportFormat
PLAIN_FILE, _, LISTED_FILE = ImportFormat

COLUMNS = [name for name in EXPORTED if name != "owner"]
NUMBERS = [
    {
        "e164": "+14155551234",
        "nickname": 'Büro, "Süd" — 😀',
        "name": "front desk",
        "type": "CALLER_ID",
        "product_type": "VOICE_CONNECTOR",
        "status": "ASSIGNED",
        "calling_name": "ACME",
        "calling_name_status": "UPDATE_SUCCEEDED",
        "order_id": 'a,b;"c"\u00a0d',
        "created_at": "2025-01-05T10:00:00.123Z",
        "updated_at": "2025-12-05T10:00:00.456Z",
        "deletion_at": "2026-06-01 00:00",
        "tags": '@a,"b"|=1+1| Büro ',
        "note": '=1+1\n\n"quoted",; \n\'x',
        "reference": "+a|b",
        "inbound_call": "true",
        "outbound_call": "false",
        "inbound_sms": "true",
        "outbound_sms": "false",
        "inbound_mms": "true",
        "outbound_mms": "false",
        "platform_id": "4501",
        "platform": '{"sip_username":"=a,\\"b\\"","allowed_inbound_ips":["192.0.2.1"]}',
        "associations": 'SIP_RULE_ID=%25 a%3Bb%40c="d" ü@2025-01-05T10:00:00.789Z;'
        " VOICE_CONNECTOR_ID=x@2025-02-05T10:00:00Z",
    },
    {
        "e164": "+14155551235",
        "nickname": "=1+1",
        "name": "-a",
        "type": "SIP",
        "product_type": "SIP_MEDIA_APPLICATION_DIAL_IN",
        "status": "DELETE_IN_PROGRESS",
        "calling_name": "ACME",
        "calling_name_status": "UPDATE_FAILED",
    },
    {
        "e164": "+14155551236",
        "nickname": ";",
        "calling_name": "ACME",
        "calling_name_status": "UPDATE_IN_PROGRESS",
        "calling_name_requested": "ACME Corp",
    },
    {
        "e164": "+14155551237",
        "nickname": "null",
        "calling_name": "ACME",
        "calling_name_status": "UPDATE_IN_PROGRESS",
    },
    {
        "e164": "+14155551238",
        "nickname": '"',
        "calling_name_status": "UPDATE_IN_PROGRESS",
        "calling_name_requested": "   ",
    },
    {"e164": "+14155551239", "nickname": "0", "calling_name": "  A  "},
    {
        "e164": "+15555551234",
        "nickname": "' '",
        "name": "a  b",
        "country_code": "CA",
        "number_type": "TOLL_FREE",
    },
    {"e164": "+4930123456"},
    {"e164": "+80012345678"},
]
"""Numbers of every kind; how an import reads them is tested with it."""


def written(rows: list[dict[str, str]]) -> str:
    """The rows as CSV."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


IDENTITY = {"id", "owner_id", "phone_number_id"}


@dataclass
class Desk:
    """Imports and exports files, as an operator does."""

    database: Database
    clock: FakeClock
    folder: Path

    async def person(self, name: str) -> AccountRecord:
        return await create_account(
            self.database, self.clock, name, AccountKind.PERSON, is_operator=False
        )

    async def bring(
        self, content: str, owner: AccountRecord, name: str = "numbers.csv"
    ) -> tuple[ImportReport, list[Problem]]:
        """Import a file; its format is detected."""
        path, problems = self.folder / name, list[Problem]()
        path.write_text(content, encoding="utf-8", newline="")
        report = await import_numbers(
            self.database,
            self.clock,
            Settlement(),
            owner,
            path,
            detect_format(path),
            dry_run=False,
            request_id="run-1",
            on_problem=problems.append,
            progress=lambda _: None,
        )
        return report, problems

    async def pieces(
        self, file_format: ExportFormat, owner: AccountRecord | None = None
    ) -> list[str]:
        return [piece async for piece in export_numbers(self.database, file_format, owner)]

    async def export(self, file_format: ExportFormat, owner: AccountRecord | None = None) -> str:
        return "".join(await self.pieces(file_format, owner))

    async def state(self) -> dict[str, dict[str, Any]]:
        """Each number with its associations, without the owner and internal ids."""
        numbers = await self._rows(PhoneNumber)
        associations = await self._rows(PhoneNumberAssociation)
        entries = {row["phone_number_id"]: row for row in await self._rows(PlatformNumber)}
        return {
            number["e164"]: _without_ids(number)
            | {
                "platform": _without_ids(entries.get(number["id"], {})),
                "associations": [
                    _without_ids(a) for a in associations if a["phone_number_id"] == number["id"]
                ],
            }
            for number in numbers
        }

    async def _rows(self, table: type) -> Sequence[dict[str, Any]]:
        columns: Any = inspect(table).local_table

        def unit(connection: Connection) -> list[dict[str, Any]]:
            statement = select(columns).order_by(*columns.primary_key)
            return [dict(row) for row in connection.execute(statement).mappings()]

        return await self.database.read(unit)

    async def clear(self, *conditions: ColumnElement[bool]) -> None:
        """Delete all numbers, or those that meet these conditions."""

        def unit(connection: Connection) -> None:
            numbers = select(col(PhoneNumber.id)).where(*conditions)
            erase(connection, [*connection.scalars(numbers)])

        await self.database.write(unit)


def _without_ids(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in IDENTITY}


@pytest.fixture
def desk(database: Database, tmp_path: Path) -> Desk:
    return Desk(database, FakeClock(), tmp_path)


@pytest.mark.parametrize(("file_format", "name"), [(CSV, "export.csv"), (JSON, "export.json")])
async def test_an_export_is_read_back_unchanged(
    file_format: ExportFormat, name: str, desk: Desk
) -> None:
    olivia, oscar = await desk.person("olivia"), await desk.person("oscar")
    report, _ = await desk.bring(written(NUMBERS), olivia)
    assert report == ImportReport(created=9, existing=0, refused=0)
    before, exported = await desk.state(), await desk.export(file_format)
    await desk.clear()
    report, problems = await desk.bring(exported, oscar, name)
    assert report == ImportReport(created=9, existing=0, refused=0)
    # The import warns again of the number in no known range, and of nothing else.
    assert [problem.is_warning for problem in problems] == [True]
    assert await desk.state() == before
    assert await desk.export(file_format) == exported.replace("olivia", "oscar")


async def test_an_export_imported_again_finds_every_number_there(desk: Desk) -> None:
    olivia = await desk.person("olivia")
    await desk.bring(written(NUMBERS), olivia)
    before = await desk.state()
    exported = await desk.export(CSV)
    assert await desk.bring(exported, olivia) == (
        ImportReport(created=0, existing=9, refused=0),
        [],
    )
    assert await desk.state() == before


async def test_a_pending_calling_name_is_pending_from_the_next_import_on(desk: Desk) -> None:
    olivia = await desk.person("olivia")
    await desk.bring(written(NUMBERS), olivia)
    exported = await desk.export(CSV)
    await desk.clear()
    desk.clock.turn(hours=50)
    await desk.bring(exported, olivia)
    number = (await desk.state())["+14155551236"]
    assert (number["calling_name"], number["calling_name_requested"]) == ("ACME", "ACME Corp")
    assert number["calling_name_requested_at"] == START + timedelta(hours=50)
    assert number["calling_name_due_at"] == START + timedelta(hours=122)


async def test_a_settled_request_is_not_exported(desk: Desk) -> None:
    olivia = await desk.person("olivia")
    await desk.bring(written(NUMBERS[2:3]), olivia)
    desk.clock.turn(hours=72)
    assert await sweep(desk.database, desk.clock, Settlement(), "sweep") == 1
    exported = await desk.export(CSV)
    await desk.clear()
    assert await desk.bring(exported, olivia) == (ImportReport(1, 0, 0), [])
    number = (await desk.state())["+14155551236"]
    assert (number["calling_name"], number["calling_name_status"]) == ("ACME", "UPDATE_FAILED")
    assert number["calling_name_requested"] is number["calling_name_requested_at"] is None


async def test_csv_is_what_other_programs_read(desk: Desk) -> None:
    olivia = await desk.person("olivia, the owner")
    await desk.bring(written(NUMBERS), olivia)
    rows = list(csv.DictReader(io.StringIO(await desk.export(CSV)), strict=True))
    assert [row["e164"] for row in rows] == sorted(await desk.state())
    assert list(rows[0]) == list(EXPORTED)
    assert rows[0] == {
        "e164": "+14155551234",
        "nickname": 'Büro, "Süd" — 😀',
        "name": "front desk",
        "type": "CALLER_ID",
        "product_type": "VOICE_CONNECTOR",
        "country_code": "US",
        "number_type": "LOCAL",
        "status": "ASSIGNED",
        "calling_name": "ACME",
        "calling_name_status": "UPDATE_SUCCEEDED",
        "calling_name_requested": "",
        "order_id": 'a,b;"c"\u00a0d',
        "created_at": "2025-01-05T10:00:00.123Z",
        "updated_at": "2025-12-05T10:00:00.456Z",
        "deletion_at": "2026-06-01T00:00:00.000Z",
        "tags": '\'=1+1|@a,"b"|Büro',
        "note": "'=1+1\n\n\"quoted\",; \n'x",
        "reference": "'+a|b",
        "inbound_call": "true",
        "outbound_call": "false",
        "inbound_sms": "true",
        "outbound_sms": "false",
        "inbound_mms": "true",
        "outbound_mms": "false",
        "platform_id": "4501",
        "platform": NUMBERS[0]["platform"],
        "owner": "olivia, the owner",
        "associations": 'SIP_RULE_ID=%25 a%3Bb%40c="d" ü@2025-01-05T10:00:00.789Z;'
        " VOICE_CONNECTOR_ID=x@2025-02-05T10:00:00.000Z",
    }


async def test_json_is_a_list_with_one_object_per_line(desk: Desk) -> None:
    olivia = await desk.person("olivia")
    await desk.bring(written(NUMBERS), olivia)
    text = await desk.export(JSON)
    numbers = json.loads(text)
    first, *lines, last = text.splitlines()
    assert (first, last) == ("[", "]")
    assert [json.loads(line.removesuffix(",")) for line in lines] == numbers
    assert [number["e164"] for number in numbers] == sorted(await desk.state())
    assert list(numbers[0]) == list(EXPORTED)
    assert numbers[0]["inbound_call"] is True
    assert numbers[0]["created_at"] == "2025-01-05T10:00:00.123Z"
    assert numbers[0]["associations"] == [
        {
            "name": "SIP_RULE_ID",
            "value": '% a;b@c="d" ü',
            "associated_at": "2025-01-05T10:00:00.789Z",
        },
        {
            "name": "VOICE_CONNECTOR_ID",
            "value": "x",
            "associated_at": "2025-02-05T10:00:00.000Z",
        },
    ]
    assert numbers[1]["order_id"] is None


async def test_an_export_without_numbers_is_a_valid_file(desk: Desk) -> None:
    olivia = await desk.person("olivia")
    assert json.loads(await desk.export(JSON)) == []
    assert await desk.export(CSV, olivia) == ",".join(EXPORTED) + "\n"
    assert await desk.bring(await desk.export(CSV), olivia) == (ImportReport(0, 0, 0), [])
    assert await desk.bring(await desk.export(JSON), olivia, "x.json") == (
        ImportReport(0, 0, 0),
        [],
    )


@pytest.mark.parametrize("file_format", ExportFormat)
async def test_an_export_of_one_owner_has_no_number_of_others(
    file_format: ExportFormat, desk: Desk
) -> None:
    olivia, oscar = await desk.person("olivia"), await desk.person("oscar")
    stranger = await desk.person("stranger")
    await desk.bring("e164\n+14155551234\n+14155551236\n", olivia)
    await desk.bring("e164\n+14155551233\n+14155551235\n", oscar)
    of_olivia = await desk.export(file_format, olivia)
    assert "+14155551234" in of_olivia
    assert "+14155551236" in of_olivia
    assert "+14155551233" not in of_olivia
    assert "oscar" not in of_olivia
    assert "+1415" not in await desk.export(file_format, stranger)
    of_all = await desk.export(file_format)
    assert all(f"+1415555123{digit}" in of_all for digit in "3456")


@pytest.mark.parametrize("is_of_owner", [True, False])
@pytest.mark.parametrize("count", [PAGE - 1, PAGE, PAGE + 1, 2 * PAGE + 1])
async def test_every_number_is_exported_once_page_by_page(
    is_of_owner: bool, count: int, desk: Desk
) -> None:
    olivia = await desk.person("olivia")
    e164s = [f"+1415{2_000_000 + index}" for index in range(count)]
    await desk.bring("\n".join(["e164", *reversed(e164s)]), olivia)
    pieces = await desk.pieces(CSV, olivia if is_of_owner else None)
    rows = list(csv.DictReader(io.StringIO("".join(pieces))))
    assert [row["e164"] for row in rows] == e164s
    assert len(pieces) == 1 + -(-count // PAGE)
    assert len(json.loads(await desk.export(JSON))) == count


async def test_an_export_continues_while_numbers_are_added_and_removed(desk: Desk) -> None:
    olivia = await desk.person("olivia")
    e164s = [f"+1415{2_000_000 + index}" for index in range(PAGE + 10)]
    await desk.bring("\n".join(["e164", *e164s]), olivia)
    pieces = export_numbers(desk.database, CSV, None)
    text = await anext(pieces) + await anext(pieces)
    await desk.bring("e164\n+12125550100\n+17185550100\n", olivia)
    await desk.clear(col(PhoneNumber.e164) == e164s[PAGE - 1])
    text += "".join([piece async for piece in pieces])
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["e164"] for row in rows] == [*e164s, "+17185550100"]
