"""Holding the book against a carrier's list: what is compared, what is applied, what is left."""

import json
from pathlib import Path

import psycopg
import pytest

from database import Database, connect
from database.errors import ConfigurationError
from models.changes.transitions import Lifecycle, Settlement
from models.enums import AccountKind, CarrierField
from resolvers.accounts.accounts import create_account
from resolvers.files.readers.formats import ImportFormat, Reading
from resolvers.files.run_commands import change_as_system
from resolvers.mutations.deletion import NumberAtVersion, delete_one
from resolvers.reconciliation.reconcile import NOT_ALL_READ
from tests.support.book import FakeClock
from tests.support.carrier import ALL, AUTOCALLS, CHIME, CSV, Clerk, Number

DESK, SALES = "+14155551234", "+14155551235"
WHOLE: Number = {
    "e164": DESK,
    "name": "desk",
    "product_type": "voice_connector",
    "status": "assigned",
    "inbound_call": True,
    "associations": [("VOICE_CONNECTOR_ID", "vc-1")],
    "calling_name": "ACME",
    "calling_name_status": "update_succeeded",
}


@pytest.fixture
async def clerk(database: Database, tmp_path: Path) -> Clerk:
    return await a_clerk(database, tmp_path)


async def a_clerk(database: Database, folder: Path, name: str = "ann") -> Clerk:
    clock = FakeClock()
    owner = await create_account(database, clock, name, AccountKind.PERSON, is_operator=False)
    return Clerk(database, clock, owner, folder)


async def delete(clerk: Clerk, e164: str) -> None:
    number = NumberAtVersion((await clerk.number(e164))["id"])
    await change_as_system(
        clerk.database,
        clerk.clock,
        "delete",
        lambda c, audit: delete_one(c, audit, number, Settlement(), Lifecycle()),
    )


@pytest.mark.parametrize("file_format", [CSV, CHIME, AUTOCALLS])
async def test_what_a_list_does_not_say_is_no_difference(
    clerk: Clerk, file_format: ImportFormat
) -> None:
    await clerk.bring([WHOLE])
    blank = {"e164": DESK, **dict.fromkeys(WHOLE.keys() - {"e164", "associations"})}
    for said in ({"e164": DESK}, blank):
        found = await clerk.reconcile([said], file_format, ALL)
        assert (found.disagreements, found.report.same, found.report.left) == ([], 1, 0)


async def test_only_a_list_in_json_can_say_that_there_are_no_associations(clerk: Clerk) -> None:
    await clerk.bring([WHOLE])
    none = WHOLE | {"associations": []}
    assert (await clerk.reconcile([none], CSV)).disagreements == []
    null = json.dumps([{"phone_number": DESK, "associations": None}])
    assert (await clerk.reconcile(null, AUTOCALLS)).disagreements == []
    for file_format in (CHIME, AUTOCALLS):
        [found] = (await clerk.reconcile([none], file_format)).disagreements
        assert (found.field, found.there) == (CarrierField.ASSOCIATIONS, None)
    await clerk.reconcile([none], CHIME, ALL)
    assert (await clerk.reconcile([none], AUTOCALLS)).disagreements == []
    assert await clerk.faults() == []


async def test_only_what_was_named_is_applied_each_as_a_version_by_the_system(
    clerk: Clerk,
) -> None:
    await clerk.bring([WHOLE])
    there = WHOLE | {"name": "front", "status": "unassigned", "inbound_call": False}
    chosen = frozenset({CarrierField.NAME, CarrierField.CAPABILITIES})
    found = await clerk.reconcile([there], CSV, chosen)
    assert {one.field: one.is_applied for one in found.disagreements} == {
        CarrierField.NAME: True,
        CarrierField.STATUS: False,
        CarrierField.CAPABILITIES: True,
    }
    assert (found.report.applied, found.report.left) == (2, 1)
    number = await clerk.number(DESK)
    assert (number["name"], number["status"], number["version"]) == ("front", "ASSIGNED", 3)
    assert await clerk.trail(DESK) == [
        ("NAME", "desk", "front"),
        ("CAPABILITIES", "inbound_call=true", "inbound_call=false"),
    ]
    assert await clerk.faults() == []


async def test_associations_that_stay_keep_their_time(clerk: Clerk) -> None:
    await clerk.bring([WHOLE])
    clerk.clock.turn(hours=1)
    both = [("VOICE_CONNECTOR_ID", "vc-1"), ("SIP_RULE_ID", "rule")]
    await clerk.reconcile([WHOLE | {"associations": both}], CHIME, ALL)
    _, associations, _ = await clerk.everything()
    assert [(each["name"], each["associated_at"].hour) for each in associations] == [
        ("VOICE_CONNECTOR_ID", 0),
        ("SIP_RULE_ID", 1),
    ]
    start, later = "2026-01-01T00:00:00.000Z", "2026-01-01T01:00:00.000Z"
    assert await clerk.trail(DESK) == [
        (
            "ASSOCIATIONS",
            f"VOICE_CONNECTOR_ID=vc-1@{start}",
            f"SIP_RULE_ID=rule@{later}; VOICE_CONNECTOR_ID=vc-1@{start}",
        )
    ]


async def test_refused_lines_are_shown_and_the_rest_is_compared(clerk: Clerk) -> None:
    await clerk.bring([WHOLE, WHOLE | {"e164": SALES}])
    there = f"e164,status\n{DESK},nonsense\n{SALES},unassigned\n{SALES},assigned\nnonsense,\n"
    found = await clerk.reconcile(there, CSV, ALL)
    assert [problem.line for problem in found.problems] == [2, 4, 5]
    assert "The number is in the file already, in line 3." in found.problems[1].reason
    # The number of a refused line is in the list, and not only here.
    assert found.kinds == {"DIFFERS STATUS": 1}
    assert (found.report.refused, found.report.applied, found.report.left) == (3, 1, 3)
    assert (await clerk.number(DESK))["status"] == "ASSIGNED"
    assert (await clerk.number(SALES))["status"] == "UNASSIGNED"


PAGE = {"PhoneNumbers": [{"E164PhoneNumber": DESK}]}
CUT = {
    "a first page": (CHIME, json.dumps(PAGE | {"NextToken": "next"})),
    "a file that breaks off in an item": (CHIME, json.dumps(PAGE)[:-2] + ', {"E164Pho'),
    "a file that breaks off behind the list": (CHIME, json.dumps(PAGE)[:-1]),
    "two readings": (CSV, f"e164,country\n{DESK},\n4915112345678,DE\n"),
    "no number": (CSV, f"e164,country\n{DESK},\n,DE\n"),
    "too many cells": (CSV, f"e164,country\n{DESK},\n{SALES},US,more\n"),
    "an open quote": (CSV, f'e164,country\n{DESK},\n{SALES},"US\n'),
    "an item that is none": (AUTOCALLS, json.dumps([{"phone_number": DESK}, SALES])),
}
"""Lists in which one cannot say which numbers they have."""


@pytest.mark.parametrize("kind", CUT)
async def test_no_number_is_surely_only_here_if_the_list_was_not_read_completely(
    clerk: Clerk, kind: str
) -> None:
    await clerk.bring([{"e164": DESK}, {"e164": SALES}, {"e164": "+4915112345678"}])
    file_format, text = CUT[kind]
    found = await clerk.reconcile(text, file_format)
    assert (found.report.same, found.report.refused, found.report.left) == (1, 1, 3)
    assert found.kinds == {"ONLY_HERE ": 2}
    assert {one.refusal for one in found.disagreements} == {NOT_ALL_READ}
    whole = await clerk.reconcile([{"e164": DESK}, {"e164": SALES, "status": "x"}])
    assert [(one.number, one.refusal) for one in whole.disagreements] == [("+4915112345678", None)]


async def test_where_a_number_is_that_its_owner_does_not_hold_is_told(
    clerk: Clerk, tmp_path: Path
) -> None:
    bea = await a_clerk(clerk.database, tmp_path, "bea")
    await clerk.bring([WHOLE])
    await bea.bring([WHOLE | {"e164": SALES}])
    await delete(clerk, DESK)
    before = await clerk.everything()
    there = [{"e164": number, "status": "assigned"} for number in (DESK, SALES, "+14155551236")]
    found = await clerk.reconcile(there, CSV, ALL)
    assert [one.here for one in found.disagreements] == ["deleted", "of another account", "absent"]
    assert {one.kind for one in found.disagreements} == {"ONLY_THERE"}
    assert await clerk.everything() == before


async def test_a_number_that_is_deleted_here_and_released_there_agrees(clerk: Clerk) -> None:
    await clerk.bring([WHOLE])
    await delete(clerk, DESK)
    there = [{"e164": DESK, "status": "release_in_progress"}]
    found = await clerk.reconcile(there, CHIME, ALL)
    assert (found.disagreements, found.report.same) == ([], 1)


async def test_the_trail_of_a_status_goes_on_behind_a_deletion(clerk: Clerk) -> None:
    await clerk.bring([WHOLE])
    await clerk.reconcile([WHOLE | {"status": "unassigned"}], CHIME, ALL)
    await delete(clerk, DESK)
    assert await clerk.faults() == []


async def test_a_success_without_a_name_says_nothing_and_is_told(clerk: Clerk) -> None:
    await clerk.bring([WHOLE])
    there = [{"e164": DESK, "calling_name_status": "update_succeeded"}]
    found = await clerk.reconcile(there, CHIME, ALL)
    assert found.disagreements == []
    [problem] = found.problems
    assert problem.is_warning
    assert problem.reason == "There is no calling name whose update can have succeeded."


async def test_a_list_is_read_as_an_import_reads_it(clerk: Clerk) -> None:
    await clerk.bring([WHOLE])
    reading = Reading(country_code="US", mapped={"zustand": "status"})
    found = await clerk.reconcile("Phone;Zustand\n(415) 555-1234;Unassigned\n", CSV, ALL, reading)
    assert (found.kinds, found.report.left) == ({"DIFFERS STATUS": 1}, 0)


async def test_a_list_as_a_whole_that_cannot_be_read_changes_nothing(clerk: Clerk) -> None:
    await clerk.bring([WHOLE])
    before = await clerk.everything()
    with pytest.raises(ConfigurationError, match="names no column"):
        await clerk.reconcile("name\ndesk\n", CSV, ALL)
    assert await clerk.everything() == before


async def test_a_team_has_no_list(database: Database, tmp_path: Path) -> None:
    clock = FakeClock()
    team = await create_account(database, clock, "support", AccountKind.TEAM, is_operator=False)
    clerk = Clerk(database, clock, team, tmp_path)
    with pytest.raises(ConfigurationError, match="support is a team"):
        await clerk.reconcile([WHOLE])


async def test_numbers_only_here_come_last_in_their_order(clerk: Clerk) -> None:
    e164s = [f"+1415555{n}" for n in range(2000, 2005)]
    await clerk.bring([{"e164": number} for number in reversed(e164s)])
    found = await clerk.reconcile("e164,status\n+14155551236,\n")
    assert [one.number for one in found.disagreements] == ["+14155551236", *e164s]
    assert (found.report.only_here, found.report.left) == (5, 6)


async def test_a_number_that_somebody_changes_in_that_moment_is_left_with_the_reason(
    postgresql_url: str, tmp_path: Path
) -> None:
    database = connect(postgresql_url)
    clerk = await a_clerk(database, tmp_path)
    await clerk.bring([WHOLE, WHOLE | {"e164": SALES}])
    there = [WHOLE | {"e164": number, "status": "unassigned"} for number in (DESK, SALES)]
    with psycopg.connect(postgresql_url) as other:
        other.execute("SELECT id FROM phone_number WHERE e164 = %s FOR UPDATE", [DESK])
        found = await clerk.reconcile(there, CSV, ALL)
    assert [one.refusal for one in found.disagreements] == [
        "The phone number is being changed by somebody else: try again.",
        None,
    ]
    assert (found.report.applied, found.report.left) == (1, 1)
    assert (await clerk.number(DESK))["version"] == 1
    again = await clerk.reconcile(there, CSV, ALL)
    assert (again.report.applied, again.report.left) == (1, 0)
    assert await clerk.faults() == []
    await database.dispose()
