"""Importing numbers: what is created, what is refused and why, and that nothing is half written."""

import ast
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import anyio
import pytest
from sqlalchemy import Connection, inspect, select

from database import Database, connect
from database.errors import ConfigurationError, Unavailable
from models.changes.transitions import Lifecycle, Settlement
from models.enums import AccountKind
from models.policy import SYSTEM
from models.records import AccountRecord
from models.tables import PhoneNumber, PhoneNumberAssociation, PhoneNumberChange
from resolvers.accounts.accounts import create_account
from resolvers.files.columns import Problem
from resolvers.files.export_numbers import ExportFormat, export_numbers
from resolvers.files.import_numbers import BATCH, ImportReport, import_numbers
from resolvers.files.readers.formats import ImportFormat
from resolvers.mutations.apply import AuditContext
from resolvers.mutations.calling_names import sweep
from resolvers.mutations.deletion import NumberAtVersion, delete_one
from resolvers.mutations.deletion import sweep as release_deleted
from tests.support.book import START, FakeClock

CSV, CHIME, AUTOCALLS = ImportFormat
TABLES = (PhoneNumber, PhoneNumberAssociation, PhoneNumberChange)

CHIME_FILE = """
{
    "PhoneNumbers": [
        {
            "PhoneNumberId": "%2B14155551234",
            "E164PhoneNumber": "+14155551234",
            "Country": "US",
            "Type": "Local",
            "ProductType": "VoiceConnector",
            "Status": "Assigned",
            "Capabilities": {"InboundCall": true, "OutboundCall": true, "InboundSMS": false},
            "Associations": [
                {
                    "Value": "abc123",
                    "Name": "VoiceConnectorId",
                    "AssociatedTimestamp": "2025-12-05T10:00:00.000Z"
                }
            ],
            "CallingName": "ACME",
            "CallingNameStatus": "UpdateSucceeded",
            "Name": "front desk",
            "OrderId": "order-1",
            "CreatedTimestamp": "2025-12-04T10:00:00.000Z",
            "UpdatedTimestamp": "2025-12-06T10:00:00.000Z"
        },
        {"E164PhoneNumber": "+18005550100", "Type": "TollFree", "Status": "PortinInProgress"}
    ],
    "NextToken": null
}
"""


class Imported(NamedTuple):
    """The report and the problems of an import."""

    report: ImportReport
    problems: list[Problem]

    @property
    def refused(self) -> dict[int, str]:
        """Why each line was refused."""
        return {one.line: one.reason for one in self.problems if not one.is_warning}

    @property
    def warned(self) -> dict[int, str]:
        """The warning of each line."""
        return {one.line: one.reason for one in self.problems if one.is_warning}


@dataclass
class Desk:
    """Imports files for an owner, as an operator does."""

    database: Database
    clock: FakeClock
    owner: AccountRecord
    folder: Path

    async def bring(
        self,
        content: str | bytes,
        file_format: ImportFormat = CSV,
        owner: AccountRecord | None = None,
        *,
        dry_run: bool = False,
    ) -> Imported:
        """Import a file with this content."""
        path = self.folder / "numbers"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        problems: list[Problem] = []
        report = await import_numbers(
            self.database,
            self.clock,
            Settlement(),
            owner or self.owner,
            path,
            file_format,
            dry_run=dry_run,
            request_id="run-1",
            on_problem=problems.append,
            progress=lambda _: None,
        )
        return Imported(report, problems)

    async def row(self, columns: str, cells: str) -> Imported:
        """Import one number with some more details."""
        return await self.bring(f"e164,{columns}\n+14155551234,{cells}\n")

    async def number(self, e164: str = "+14155551234") -> dict[str, Any]:
        """All columns of a number."""
        [found] = [row for row in await self.rows(PhoneNumber) if row["e164"] == e164]
        return found

    async def e164s(self) -> list[str]:
        """The stored numbers in E.164."""
        return [row["e164"] for row in await self.rows(PhoneNumber)]

    async def rows(self, table: type) -> list[dict[str, Any]]:
        """All rows of a table."""
        columns: Any = inspect(table).local_table

        def unit(connection: Connection) -> list[dict[str, Any]]:
            statement = select(columns).order_by(columns.c.id)
            return [dict(row) for row in connection.execute(statement).mappings()]

        return await self.database.read(unit)

    async def everything(self) -> list[list[dict[str, Any]]]:
        """All rows that an import can write, to check that a refusal changed nothing."""
        return [await self.rows(table) for table in TABLES]


async def person(
    database: Database, name: str, kind: AccountKind = AccountKind.PERSON
) -> AccountRecord:
    return await create_account(database, FakeClock(), name, kind, is_operator=False)


@pytest.fixture
async def desk(database: Database, tmp_path: Path) -> Desk:
    return Desk(database, FakeClock(), await person(database, "olivia"), tmp_path)


# ---- what is created


async def test_a_number_is_created_with_all_columns_of_the_file(desk: Desk) -> None:
    columns = {
        "e164": "(415) 555-1234",
        "nickname": " Büro — US ",
        "name": "front desk",
        "type": "caller_id",
        "product_type": "VoiceConnector",
        "country_code": "us",
        "number_type": "Local",
        "status": "PortinInProgress",
        "calling_name": "ACME Corp",
        "calling_name_status": "UpdateSucceeded",
        "order_id": '"  order-1 "',
        "created_at": "2025-12-01T10:00:00.123456Z",
        "updated_at": "2025-12-02 12:00:00+02:00",
        "deletion_at": "2026-02-01 00:00",
        "tags": "VIP| Büro |vip",
        "note": '" a\n b"',
        "reference": " KST 4711 ",
        "inbound_call": "true",
        "outbound_call": "False",
        "inbound_sms": "1",
        "outbound_sms": "0",
        "inbound_mms": "yes",
        "outbound_mms": "",
        "associations": "VoiceConnectorId=abc@2025-12-03T10:00:00Z; SIP_RULE_ID=rule",
    }
    imported = await desk.bring(f"{','.join(columns)}\n{','.join(columns.values())}\n")
    assert imported == (ImportReport(created=1, existing=0, refused=0), [])
    number = await desk.number()
    assert number == {
        "id": number["id"],
        "e164": "+14155551234",
        "owner_id": desk.owner.id,
        "type": "CALLER_ID",
        "country_code": "US",
        "national_format": "(415) 555-1234",
        "international_format": "+1 415-555-1234",
        "number_type": "LOCAL",
        "nickname": "Büro — US",
        "nickname_key": "büro — us",
        "name": "front desk",
        "search_key": "+14155551234\nbüro - us\nfront desk\nbüro\nvip\nkst 4711",
        "product_type": "VOICE_CONNECTOR",
        "status": "PORTIN_IN_PROGRESS",
        "order_id": "order-1",
        "inbound_call": True,
        "outbound_call": False,
        "inbound_sms": True,
        "outbound_sms": False,
        "inbound_mms": True,
        "outbound_mms": None,
        "calling_name": "ACME Corp",
        "calling_name_status": "UPDATE_SUCCEEDED",
        "calling_name_requested": None,
        "calling_name_requested_at": None,
        "calling_name_due_at": None,
        "calling_name_settled_at": None,
        "calling_name_reason": None,
        "version": 1,
        "created_at": datetime(2025, 12, 1, 10, 0, 0, 123000, tzinfo=UTC),
        "updated_at": datetime(2025, 12, 2, 10, tzinfo=UTC),
        "deletion_at": datetime(2026, 2, 1, tzinfo=UTC),
        "former_status": None,
        "former_deletion_at": None,
        "former_e164": None,
        "tags": "Büro|VIP",
        "tag_keys": '[["büro","Büro"],["vip","VIP"]]',
        "note": "a\n b",
        "reference": "KST 4711",
    }
    connector, rule = await desk.rows(PhoneNumberAssociation)
    assert (connector["phone_number_id"], rule["phone_number_id"]) == (number["id"],) * 2
    assert (connector["name"], connector["value"]) == ("VOICE_CONNECTOR_ID", "abc")
    assert connector["associated_at"] == datetime(2025, 12, 3, 10, tzinfo=UTC)
    assert (rule["name"], rule["value"]) == ("SIP_RULE_ID", "rule")
    assert rule["associated_at"] == START


async def test_a_number_without_other_columns_is_normal_and_unassigned(desk: Desk) -> None:
    assert (await desk.bring("e164\n+4930123456\n")).report == ImportReport(1, 0, 0)
    number = await desk.number("+4930123456")
    assert (number["type"], number["status"]) == ("NORMAL", "UNASSIGNED")
    assert (number["country_code"], number["number_type"]) == ("DE", "LOCAL")
    assert (number["created_at"], number["updated_at"]) == (START, START)
    assert number["calling_name_status"] == "UNASSIGNED"
    columns = {"id", "e164", "owner_id", "type", "status", "version", "created_at", "updated_at"}
    columns |= {"country_code", "number_type", "national_format", "international_format"}
    columns |= {"search_key", "calling_name_status"}
    assert {name for name, value in number.items() if value is not None} == columns


async def test_a_number_with_associations_is_assigned_unless_the_file_has_a_status(
    desk: Desk,
) -> None:
    header = "e164,status,associations"
    await desk.bring(
        f"{header}\n+14155551234,,SIP_RULE_ID=x\n+14155551235,Unassigned,SIP_RULE_ID=x"
    )
    assert (await desk.number("+14155551234"))["status"] == "ASSIGNED"
    assert (await desk.number("+14155551235"))["status"] == "UNASSIGNED"


async def test_each_number_starts_its_trail(desk: Desk) -> None:
    await desk.bring("e164,nickname\n+14155551234,Sales\n+14155551235,\n")
    ids = {row["e164"]: row["id"] for row in await desk.rows(PhoneNumber)}
    trail = [{**row, "id": None} for row in await desk.rows(PhoneNumberChange)]
    assert trail == [
        {
            "id": None,
            "phone_number_id": ids[e164],
            "field": "CREATED",
            "old_value": None,
            "new_value": e164,
            "actor_id": None,
            "at": START,
            "request_id": "run-1",
        }
        for e164 in ("+14155551234", "+14155551235")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "+14155551234",
        "+1 415 555 1234",
        "+1 (415) 555-1234",
        "tel:+1-415-555-1234",
        "\uff0b\uff11\uff14\uff11\uff15\uff15\uff15\uff15\uff11\uff12\uff13\uff14",  # full width
        "+١٤١٥٥٥٥١٢٣٤",  # Arabic digits
    ],
)
async def test_a_number_is_normalised_however_it_is_written(text: str, desk: Desk) -> None:
    assert (await desk.bring(f"phone_number\n{text}\n")).report.created == 1
    assert await desk.e164s() == ["+14155551234"]


@pytest.mark.parametrize(("text", "country"), [("415 555 1234", "US"), ("14155551234", "us")])
async def test_the_country_helps_to_read_a_national_number(
    text: str, country: str, desk: Desk
) -> None:
    assert (await desk.bring(f"e164,country_code\n{text},{country}\n")).report.created == 1
    assert await desk.e164s() == ["+14155551234"]


async def test_the_output_of_the_chime_command_line_is_imported(desk: Desk) -> None:
    imported = await desk.bring(CHIME_FILE, CHIME)
    assert imported == (ImportReport(created=2, existing=0, refused=0), [])
    number, toll_free = await desk.number(), await desk.number("+18005550100")
    assert (number["product_type"], number["status"]) == ("VOICE_CONNECTOR", "ASSIGNED")
    assert (number["name"], number["calling_name"]) == ("front desk", "ACME")
    assert (number["type"], number["number_type"]) == ("NORMAL", "LOCAL")
    assert (number["inbound_sms"], number["outbound_sms"]) == (False, None)
    assert number["updated_at"] == datetime(2025, 12, 6, 10, tzinfo=UTC)
    assert (toll_free["number_type"], toll_free["status"]) == ("TOLL_FREE", "PORTIN_IN_PROGRESS")
    [association] = await desk.rows(PhoneNumberAssociation)
    assert (association["phone_number_id"], association["value"]) == (number["id"], "abc123")


async def test_the_list_of_the_voice_platform_is_imported(desk: Desk) -> None:
    items = """
        {"id": 1, "phone_number": "+14155551234", "nickname": "Sales line", "type": "normal"},
        {"id": 2, "phone_number": "+4930123456", "nickname": null, "type": "sip"}
    """
    imported = await desk.bring(f'{{"data": [{items}]}}', AUTOCALLS)
    assert imported == (ImportReport(created=2, existing=0, refused=0), [])
    assert (await desk.number())["nickname"] == "Sales line"
    assert (await desk.number("+4930123456"))["type"] == "SIP"


@pytest.mark.parametrize("word", ["SIP_MEDIA_APPLICATION_DIAL_IN", "SipMediaApplicationDialIn"])
@pytest.mark.parametrize("change", [str, str.upper, str.lower, lambda word: f" {word} "])
async def test_values_are_read_as_the_carrier_or_graphql_writes_them(
    word: str,
    change: Callable[[str], str],
    desk: Desk,
) -> None:
    imported = await desk.bring(f'e164,product_type\n+14155551234,"{change(word)}"\n')
    assert imported.report.created == 1
    assert (await desk.number())["product_type"] == "SIP_MEDIA_APPLICATION_DIAL_IN"


async def test_a_number_without_a_creation_time_was_created_at_its_last_update(desk: Desk) -> None:
    await desk.row("updated_at", "2025-12-01T10:00:00Z")
    number = await desk.number()
    assert number["created_at"] == number["updated_at"] == datetime(2025, 12, 1, 10, tzinfo=UTC)


# ---- calling names


@pytest.mark.parametrize(
    ("name", "status", "stored_name", "stored_status"),
    [
        ("", "", None, "UNASSIGNED"),
        ("ACME", "", "ACME", "UPDATE_SUCCEEDED"),
        ("ACME", "UpdateSucceeded", "ACME", "UPDATE_SUCCEEDED"),
        ("ACME", "update_failed", "ACME", "UPDATE_FAILED"),
        ("", "UPDATE_FAILED", None, "UPDATE_FAILED"),
        ("", "Unassigned", None, "UNASSIGNED"),
    ],
)
async def test_an_imported_calling_name_is_not_a_request(
    name: str, status: str, stored_name: str | None, stored_status: str, desk: Desk
) -> None:
    imported = await desk.row("calling_name,calling_name_status", f"{name},{status}")
    assert imported.problems == []
    number = await desk.number()
    assert (number["calling_name"], number["calling_name_status"]) == (stored_name, stored_status)
    assert number["calling_name_requested"] is number["calling_name_requested_at"] is None


@pytest.mark.parametrize(
    ("name", "status", "warning"),
    [
        ("", "UpdateSucceeded", "There is no calling name whose update can have succeeded."),
        (
            "ACME",
            "Unassigned",
            "The calling name is left out: its status is that none is assigned.",
        ),
    ],
)
async def test_a_calling_name_that_contradicts_its_status_is_left_out(
    name: str, status: str, warning: str, desk: Desk
) -> None:
    imported = await desk.row("calling_name,calling_name_status", f"{name},{status}")
    assert imported == (ImportReport(1, 0, 0), [Problem(2, warning, is_warning=True)])
    number = await desk.number()
    assert (number["calling_name"], number["calling_name_status"]) == (None, "UNASSIGNED")


@pytest.mark.parametrize("name", ["ACME", None])
async def test_an_update_in_progress_is_pending_from_the_import_on(
    name: str | None, desk: Desk
) -> None:
    await desk.row("calling_name,calling_name_status", f"{name or ''},UpdateInProgress")
    number = await desk.number()
    assert (number["calling_name"], number["calling_name_requested"]) == (None, name)
    assert number["calling_name_status"] == "UPDATE_IN_PROGRESS"
    assert number["calling_name_requested_at"] == START
    assert number["calling_name_due_at"] == START + timedelta(hours=72)

    desk.clock.turn(hours=72, seconds=1)
    assert await sweep(desk.database, desk.clock, Settlement(), "sweep") == 1
    number = await desk.number()
    assert (number["calling_name_status"], number["version"]) == ("UPDATE_FAILED", 2)


async def test_a_file_can_have_the_requested_name_and_the_one_in_effect(desk: Desk) -> None:
    header = "calling_name,calling_name_status,calling_name_requested"
    imported = await desk.row(header, "ACME,UPDATE_IN_PROGRESS,ACME Corp")
    assert imported.problems == []
    number = await desk.number()
    assert (number["calling_name"], number["calling_name_requested"]) == ("ACME", "ACME Corp")
    assert number["calling_name_status"] == "UPDATE_IN_PROGRESS"


async def test_a_requested_name_that_is_empty_is_a_request_to_clear(desk: Desk) -> None:
    header = "calling_name,calling_name_status,calling_name_requested"
    await desk.row(header, "ACME,UPDATE_IN_PROGRESS,")
    number = await desk.number()
    assert (number["calling_name"], number["calling_name_requested"]) == ("ACME", None)
    assert number["calling_name_status"] == "UPDATE_IN_PROGRESS"


async def test_a_requested_name_without_an_update_in_progress_is_left_out(desk: Desk) -> None:
    imported = await desk.row("calling_name,calling_name_requested", "ACME,ACME Corp")
    assert imported.warned == {
        2: "No update of the calling name is in progress: none is asked for."
    }
    number = await desk.number()
    assert (number["calling_name"], number["calling_name_requested_at"]) == ("ACME", None)


# ---- what is refused


REFUSALS = [
    ("nickname", "x" * 51, "The nickname must not exceed 50 characters."),
    ("nickname", "a\tb", "The nickname must not contain line breaks, tabs or other controls."),
    ("nickname", "a\0b", "The nickname must not contain line breaks, tabs or other controls."),
    ("nickname", "a\rb", "The nickname must not contain line breaks, tabs or other controls."),
    ("name", "x" * 257, "The name must not exceed 256 characters."),
    ("name", "Büro", "The name must consist of words of letters A to Z"),
    ("calling_name", "x" * 16, "The calling name must consist of 2 to 15 letters A to Z"),
    ("calling_name", "x", "The calling name must consist of 2 to 15 letters A to Z"),
    ("calling_name_requested", "A-B", "The calling name must consist of 2 to 15 letters A to Z"),
    ("type", "Mobile", "The type must be one of NORMAL, SIP, CALLER_ID."),
    *(
        ("created_at", text, "The time of creation must be a time such as")
        for text in ("1770123112345", "2025-01-05", "2025-01-05T10:00:00+05:60", "5.1.2025 10:00")
    ),
    ("product_type", "fax", "The product type must be one of VOICE_CONNECTOR,"),
    ("number_type", "mobile", "The number type must be one of LOCAL, TOLL_FREE."),
    ("status", "\x1b[2J", "The status must be one of"),
    ("calling_name_status", "done", "The calling name's status must be one of UNASSIGNED,"),
    ("order_id", "x" * 257, "The order id must be one line of at most 256 characters."),
    ("order_id", "a\0", "The order id must be one line of at most 256 characters."),
    ("inbound_call", "perhaps", "Inbound call must be true or false."),
    ("outbound_mms", "2", "Outbound mms must be true or false."),
    ("created_at", "yesterday", "The time of creation must be a time such as"),
    ("created_at", "0001-01-01T00:00:00+14:00", "The time of creation must be a time such as"),
    ("created_at", "1764583200", "The time of creation must be a time such as"),
    ("created_at", "2026-01-01T00:00:01Z", "The time of creation is in the future."),
    ("updated_at", "2026-01-02 00:00", "The time of the last update is in the future."),
    ("deletion_at", "2026-02-30 00:00", "The time of deletion must be a time such as"),
    ("associations", "abc", "An association must have a name and a value."),
    ("associations", "abc=1", "The association's name must be one of"),
    ("associations", "SipRuleId=", "An association must have a name and a value."),
    ("associations", "=abc", "An association must have a name and a value."),
    ("associations", "SipRuleId=" + "x" * 257, "The association's value must be one line"),
    ("associations", "SipRuleId=x@soon", "The association's time must be a time such as"),
    ("associations", "SipRuleId=x@2027-01-01 00:00", "The association's time is in the future."),
]


@pytest.mark.parametrize(("column", "cell", "reason"), REFUSALS)
async def test_a_detail_that_breaks_its_rule_refuses_its_row_alone(
    column: str, cell: str, reason: str, desk: Desk
) -> None:
    content = f"e164,{column}\n+14155551233,\n+14155551234,{cell}\n+14155551235,\n"
    imported = await desk.bring(content)
    assert imported.report == ImportReport(created=2, existing=0, refused=1)
    assert list(imported.refused) == [3]
    told, _, value = imported.refused[3].removesuffix(".").rpartition(": it is ")
    assert told.startswith(reason.removesuffix("."))
    assert ast.literal_eval(value).removesuffix("...") in cell
    assert imported.refused[3].isprintable()
    assert await desk.e164s() == ["+14155551233", "+14155551235"]
    assert len(await desk.rows(PhoneNumberChange)) == 2
    assert await desk.rows(PhoneNumberAssociation) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "There is no number."),
        ("Sales", "The number has letters in it: write it as + and its digits."),
        (
            "415 555 1234",
            "The number has no country: write it as + and its digits, or give its country.",
        ),
        ("+1 415 555 12", "The number is not possible: its length does not fit its country."),
        ("+999 12345678", "The number is not possible: its length does not fit its country."),
        ("+1 415 555 1234 ext. 5", "The number has an extension: only whole numbers can be held."),
        ("+" + "1" * 300, "The number is not a phone number: write it as + and its digits."),
    ],
)
async def test_an_impossible_number_is_refused_alone(text: str, reason: str, desk: Desk) -> None:
    imported = await desk.bring(f"e164,name\n+14155551233,a\n{text},b\n+14155551235,c\n")
    assert imported.report == ImportReport(created=2, existing=0, refused=1)
    assert imported.refused == {3: reason}
    assert await desk.e164s() == ["+14155551233", "+14155551235"]


async def test_all_reasons_to_refuse_a_row_are_reported_at_once(desk: Desk) -> None:
    before = await desk.everything()
    imported = await desk.bring(
        "e164,nickname,name,type,product_type,created_at,updated_at\n"
        f"+4930123456,{'x' * 51},ü,fax,VoiceConnector,2025-12-02 00:00,2025-12-01 00:00\n"
    )
    assert imported.refused == {
        2: f"The nickname must not exceed 50 characters: it is '{'x' * 40}...'. The name must"
        " consist of words of letters A to Z, digits and , . _ - with spaces between: it is 'ü'."
        " The type must be one of NORMAL, SIP, CALLER_ID: it is 'fax'. The last update is before"
        " the creation: it is '2025-12-01 00:00'. Numbers outside the U.S. must use the product"
        " type SIP_MEDIA_APPLICATION_DIAL_IN: it is 'VOICE_CONNECTOR'."
    }
    assert await desk.everything() == before


async def test_an_impossible_number_hides_nothing_else_that_is_wrong(desk: Desk) -> None:
    imported = await desk.bring("e164,product_type,number_type,type\n12,fax,mobile,desk\n")
    for reason in (
        "The number is too short",
        "The product type",
        "The number type",
        "The type must",
    ):
        assert reason in imported.refused[2]


async def test_a_number_outside_the_us_has_one_product_type_only(desk: Desk) -> None:
    header = "e164,product_type,country_code"
    imported = await desk.bring(
        f"{header}\n+4930123456,VoiceConnector,US\n+4930123457,SipMediaApplicationDialIn,\n"
        "+80012345678,VoiceConnector,\n+14165551234,VoiceConnector,CA\n"
    )
    assert list(imported.refused) == [2, 4, 5]
    assert all("Numbers outside the U.S." in reason for reason in imported.refused.values())
    assert await desk.e164s() == ["+4930123457"]


async def test_a_number_twice_is_refused_from_its_second_line_on(desk: Desk) -> None:
    imported = await desk.bring(
        "e164,nickname\n+14155551234,first\n+14155551235,other\n+1 415 555 1234,second\n"
        "tel:+14155551234,third\n"
    )
    assert imported.report == ImportReport(created=2, existing=0, refused=2)
    assert imported.refused == dict.fromkeys(
        [4, 5], "The number is in the file already, in line 2."
    )
    assert (await desk.number())["nickname"] == "first"


async def test_a_number_twice_counts_its_refused_first_line(desk: Desk) -> None:
    imported = await desk.bring(f"e164,nickname\n+14155551234,{'x' * 51}\n+14155551234,second\n")
    assert imported.report == ImportReport(created=0, existing=0, refused=2)
    assert imported.refused[3] == "The number is in the file already, in line 2."


async def test_a_number_twice_is_found_at_any_distance(desk: Desk) -> None:
    lines = [f"+1415{2_000_000 + line}" for line in range(2 * BATCH + 1)]
    imported = await desk.bring("\n".join(["e164", *lines, lines[0]]))
    assert imported.report == ImportReport(created=len(lines), existing=0, refused=1)
    assert imported.refused == {
        len(lines) + 2: "The number is in the file already, in line 2.",
    }


async def test_items_of_a_list_are_reported_by_their_position(desk: Desk) -> None:
    items = ['{"phone_number": "+14155551234"}'] * 2 + ['{"phone_number": "1"}', "oops"]
    imported = await desk.bring(f"[{', '.join(items)}]", AUTOCALLS)
    assert imported.report == ImportReport(created=1, existing=0, refused=3)
    assert imported.refused[2] == "The number is in the file already, in item 1."
    assert list(imported.refused) == [2, 3, 4]


async def test_a_number_of_another_account_is_refused_and_left_as_it_was(desk: Desk) -> None:
    await desk.bring("e164,nickname\n+14155551234,Sales\n")
    before = await desk.everything()
    mallory = await person(desk.database, "mallory")
    imported = await desk.bring("e164,nickname\n+14155551234,Mine\n", owner=mallory)
    assert imported == (
        ImportReport(created=0, existing=0, refused=1),
        [Problem(2, "The number is held by another account.", value="+14155551234")],
    )
    assert await desk.everything() == before


async def test_lines_of_every_kind_are_reported_in_their_order(desk: Desk) -> None:
    content = (
        b"e164,nickname,color\n"
        b"+14155551230,a,\n"
        b'+14155551231,"b,\n'
        b"+14155551232,c\n"
        b"+14155551233,\xff,\n"
        b"1234,e,\n"
        b"+14155551230,f,\n"
        b"+15555551234,g,\n"
        b"+14155551234,h,\n"
    )
    imported = await desk.bring(content)
    assert imported.report == ImportReport(created=3, existing=0, refused=5)
    assert [problem.line for problem in imported.problems] == [1, 3, 4, 5, 6, 7, 8]
    assert list(imported.refused) == [3, 4, 5, 6, 7]
    assert await desk.e164s() == ["+14155551230", "+14155551234", "+15555551234"]


# ---- what follows from the number itself


@pytest.mark.parametrize(
    ("cells", "warning", "country", "number_type"),
    [
        ("+14155551234,CA,", "The number is of US, not of CA.", "US", "LOCAL"),
        ("+80012345678,US,", "The number is of no country, not of US.", None, "TOLL_FREE"),
        ("+14155551234,,TollFree", "The number is LOCAL, not TOLL_FREE.", "US", "LOCAL"),
        ("+18005550100,,Local", "The number is TOLL_FREE, not LOCAL.", "US", "TOLL_FREE"),
        ("+14155551234,UK,", "'UK' is no ISO country code and left out: GB is.", "US", "LOCAL"),
        (
            "+15555551234,CA,TollFree",
            "The number is possible, but of no range that is known to be in use.",
            "CA",
            "TOLL_FREE",
        ),
    ],
)
async def test_what_follows_from_the_number_wins_with_a_warning(
    cells: str, warning: str, country: str | None, number_type: str, desk: Desk
) -> None:
    imported = await desk.bring(f"e164,country_code,number_type\n{cells}\n")
    assert imported == (ImportReport(1, 0, 0), [Problem(2, warning, is_warning=True)])
    [number] = await desk.rows(PhoneNumber)
    assert (number["country_code"], number["number_type"]) == (country, number_type)


async def test_an_association_twice_counts_once_with_a_warning(desk: Desk) -> None:
    imported = await desk.row("associations", "SipRuleId=x;SIP_RULE_ID=x;SipRuleId=y")
    assert imported.warned == {2: "An association is given twice: the first mention counts."}
    assert [row["value"] for row in await desk.rows(PhoneNumberAssociation)] == ["x", "y"]


# ---- a second run, and a dry run


MIXED = (
    "e164,nickname,calling_name,calling_name_status,associations\n"
    "+14155551230,Sales,ACME,UpdateInProgress,SIP_RULE_ID=x\n"
    "+14155551231,,,,\n"
    "+14155551230,twice,,,\n"
    "12,impossible,,,\n"
    "+15555551234,odd,,,\n"
)


async def test_a_second_run_changes_nothing(desk: Desk) -> None:
    first = await desk.bring(MIXED)
    before = await desk.everything()
    desk.clock.turn(hours=1)
    second = await desk.bring(MIXED)
    assert first.report == ImportReport(created=3, existing=0, refused=2)
    assert second.report == ImportReport(created=0, existing=3, refused=2)
    assert second.refused == first.refused
    assert second.warned == {}
    assert await desk.everything() == before


async def test_a_number_that_its_owner_has_is_left_as_it_is(desk: Desk) -> None:
    await desk.row("nickname,associations", "Sales,SIP_RULE_ID=x")
    before = await desk.everything()
    imported = await desk.row("nickname,associations", "Support,SIP_RULE_ID=y")
    assert imported == (ImportReport(created=0, existing=1, refused=0), [])
    assert await desk.everything() == before


async def test_a_dry_run_reports_the_same_and_writes_nothing(desk: Desk) -> None:
    mallory = await person(desk.database, "mallory")
    await desk.bring("e164\n+14155551239\n")
    await desk.bring("e164\n+14155551238\n", owner=mallory)
    before = await desk.everything()
    content = MIXED + "+14155551239,here,,,\n+14155551238,there,,,\n"
    foreseen = await desk.bring(content, dry_run=True)
    assert foreseen.report == ImportReport(created=3, existing=1, refused=3)
    assert await desk.everything() == before
    assert await desk.bring(content) == foreseen


# ---- files and owners that are refused as a whole


@pytest.mark.parametrize(
    ("content", "file_format"),
    [
        ("", CSV),
        ("nickname\nSales\n", CSV),
        ("e164,e164\n+14155551234,+14155551234\n", CSV),
        ("e164\n+14155551234\n".encode("utf-16-le"), CSV),
        ("e164\n+14155551234\n", CHIME),
        ('{"data": [{"E164PhoneNumber": "+14155551234"}]}', CHIME),
        ('{"PhoneNumbers": [{"phone_number": "+14155551234"}]}', AUTOCALLS),
    ],
)
async def test_a_file_that_cannot_be_read_writes_nothing(
    content: str | bytes, file_format: ImportFormat, desk: Desk
) -> None:
    with pytest.raises(ConfigurationError):
        await desk.bring(content, file_format)
    assert await desk.everything() == [[], [], []]


async def test_a_team_owns_no_numbers(desk: Desk) -> None:
    team = await person(desk.database, "sales", AccountKind.TEAM)
    with pytest.raises(ConfigurationError, match="^sales is a team: only persons own"):
        await desk.bring("e164\n+14155551234\n", owner=team)
    assert await desk.everything() == [[], [], []]


# ---- at the same time as other programs


def many(count: int, *, start: int = 0) -> str:
    return "\n".join(["e164", *(f"+1415{2_000_000 + start + line}" for line in range(count)), ""])


async def test_two_imports_at_once_create_each_number_once(
    desk: Desk, database_url: str, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    mallory = await person(desk.database, "mallory")
    other = Desk(connect(database_url), desk.clock, mallory, tmp_path / "other")
    reports: list[ImportReport] = []

    async def bring(to: Desk, content: str) -> None:
        reports.append((await to.bring(content)).report)

    forwards = many(3 * BATCH).splitlines()
    backwards = ["e164", *reversed(forwards[1:])]
    async with anyio.create_task_group() as group:
        group.start_soon(bring, desk, "\n".join(forwards))
        group.start_soon(bring, other, "\n".join(backwards))
    await other.database.dispose()
    assert sum(report.created for report in reports) == 3 * BATCH
    assert sum(report.refused for report in reports) == 3 * BATCH
    assert len(set(await desk.e164s())) == 3 * BATCH
    trail = [row["phone_number_id"] for row in await desk.rows(PhoneNumberChange)]
    assert len(set(trail)) == len(trail) == 3 * BATCH


CONNECT = """
import select, sys, time
url = sys.argv[1]
if url.startswith("sqlite"):
    try:
        import pysqlite3 as sqlite3
    except ImportError:
        import sqlite3
    path = url.removeprefix("sqlite:///")
    connection = sqlite3.connect(path, timeout=2, isolation_level=None)
else:
    import psycopg
    connection = psycopg.connect(url, autocommit=True)
"""
HOLD = """
if url.startswith("sqlite"):
    connection.execute("BEGIN IMMEDIATE")
else:
    connection.execute("BEGIN")
    connection.execute("LOCK TABLE phone_number IN ACCESS EXCLUSIVE MODE")
print("ready", flush=True)
sys.stdin.read()
"""
WRITE = """
print("ready", flush=True)
seconds = []
while not select.select([sys.stdin], [], [], 0.002)[0]:
    start = time.monotonic()
    connection.execute("UPDATE account SET is_operator = is_operator")
    seconds.append(time.monotonic() - start)
print(len(seconds), max(seconds))
"""


@contextmanager
def other_program(job: str, database_url: str) -> Iterator[subprocess.Popen[str]]:
    """Another program that uses the database until its standard input is closed."""
    program = subprocess.Popen(
        [sys.executable, "-c", CONNECT + job, database_url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        yield program


async def test_another_program_writes_while_an_import_runs(desk: Desk, database_url: str) -> None:
    with other_program(WRITE, database_url) as program:
        imported = await desk.bring(many(6 * BATCH))
        output, _ = program.communicate()
    assert imported.report.created == 6 * BATCH
    writes, slowest = output.split()
    assert int(writes) >= 6
    assert float(slowest) < 2


async def test_an_import_waits_for_a_database_that_is_busy(desk: Desk, database_url: str) -> None:
    async def release(program: subprocess.Popen[str]) -> None:
        await anyio.sleep(2.5)
        assert program.stdin is not None
        program.stdin.close()

    with other_program(HOLD, database_url) as program:
        async with anyio.create_task_group() as group:
            group.start_soon(release, program)
            start = time.monotonic()
            imported = await desk.bring("e164\n+14155551234\n")
    assert time.monotonic() - start > 2
    assert imported.report.created == 1
    assert await desk.e164s() == ["+14155551234"]


async def test_an_import_that_is_stopped_keeps_its_numbers_and_can_be_continued(
    desk: Desk, database_url: str
) -> None:
    await desk.bring(many(BATCH))
    content = many(2 * BATCH)
    with (
        other_program(HOLD, database_url),
        pytest.raises(Unavailable, match="What has come in stays"),
    ):
        await desk.bring(content)
    assert len(await desk.e164s()) == len(await desk.rows(PhoneNumberChange)) == BATCH
    assert (await desk.bring(content)).report == ImportReport(BATCH, BATCH, 0)


async def test_progress_goes_from_batch_to_batch_to_the_end_of_the_file(desk: Desk) -> None:
    path = desk.folder / "numbers.csv"
    path.write_text(many(3 * BATCH))
    positions: list[int] = []
    await import_numbers(
        desk.database,
        desk.clock,
        Settlement(),
        desk.owner,
        path,
        CSV,
        dry_run=True,
        request_id="run-1",
        on_problem=lambda _: None,
        progress=positions.append,
    )
    assert len(positions) == 3
    assert positions == sorted(positions)
    assert positions[-1] == path.stat().st_size


async def test_memory_does_not_grow_with_refused_lines(tmp_path: Path) -> None:
    nobody = AccountRecord(1, "olivia", AccountKind.PERSON, is_operator=False)
    database = connect(f"sqlite:///{tmp_path}/never-opened.db")

    async def peak(lines: int) -> int:
        path = tmp_path / "numbers.csv"
        path.write_text("e164,nickname\n" + f"12,{'x' * 200}\n" * lines)
        tracemalloc.reset_peak()
        start, _ = tracemalloc.get_traced_memory()
        report = await import_numbers(
            database,
            FakeClock(),
            Settlement(),
            nobody,
            path,
            CSV,
            dry_run=False,
            request_id="run-1",
            on_problem=lambda _: None,
            progress=lambda _: None,
        )
        assert report == ImportReport(0, 0, lines)
        return tracemalloc.get_traced_memory()[1] - start

    tracemalloc.start()
    few, many_more = await peak(2 * BATCH), await peak(12 * BATCH)
    tracemalloc.stop()
    assert many_more < few + 1_000_000


async def test_a_deleted_number_is_refused_and_left_as_it_was(desk: Desk) -> None:
    other = await create_account(
        desk.database, desk.clock, "other", AccountKind.PERSON, is_operator=False
    )
    await desk.bring("e164\n+14155551234\n")
    lifecycle, audit = Lifecycle(), AuditContext(desk.clock(), "test", SYSTEM)
    await desk.database.write(
        lambda connection: delete_one(
            connection, audit, NumberAtVersion(1), Settlement(), lifecycle
        )
    )
    before = await desk.everything()
    for dry_run in (True, False):
        mine = await desk.bring("e164\n+14155551234\n", dry_run=dry_run)
        assert mine.refused == {
            2: "The number is deleted until 2026-01-08T00:00:00.000Z: restore it."
        }
        theirs = await desk.bring("e164\n+14155551234\n", owner=other, dry_run=dry_run)
        assert theirs.refused == {2: "The number is held by another account."}
    assert await desk.everything() == before
    exported = [piece async for piece in export_numbers(desk.database, ExportFormat.CSV, None)]
    assert "+1415" not in "".join(exported)


async def test_a_released_number_comes_in_again(desk: Desk) -> None:
    await desk.bring("e164\n+14155551234\n")
    lifecycle, audit = Lifecycle(), AuditContext(desk.clock(), "test", SYSTEM)
    await desk.database.write(
        lambda connection: delete_one(
            connection, audit, NumberAtVersion(1), Settlement(), lifecycle
        )
    )
    desk.clock.turn(days=7)
    assert await release_deleted(desk.database, desk.clock, "sweep") == 1
    again = await desk.bring("e164\n+14155551234\n")
    assert again.report == ImportReport(1, 0, 0)
    assert (await desk.bring("e164\n+14155551234\n")).report == ImportReport(0, 1, 0)
