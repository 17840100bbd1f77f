"""A carrier's whole list, with each kind of difference, and a command that is killed."""

import json
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

import anyio
import pytest
from sqlalchemy import func, select

from database import Database, connect
from models.changes.transitions import Lifecycle, Settlement
from models.enums import AccountKind
from models.tables import PhoneNumberChange
from resolvers.accounts.accounts import create_account
from resolvers.files.import_numbers import import_numbers
from resolvers.files.readers.formats import ImportFormat
from resolvers.files.run_commands import change_as_system
from resolvers.mutations.deletion import NumberAtVersion, delete_one
from tests.support.book import FakeClock
from tests.support.carrier import ALL, AUTOCALLS, CHIME, CSV, Clerk, Number, text_of
from tests.support.counts import only_full, times
from tests.support.programs.processes import environment, numberbook

SAME: Number = {
    "name": "desk",
    "product_type": "voice_connector",
    "status": "assigned",
    "inbound_call": True,
    "outbound_sms": False,
    "associations": [("VOICE_CONNECTOR_ID", "vc-1")],
    "calling_name": "ACME",
    "calling_name_status": "update_succeeded",
}
PENDING = {"calling_name": "BETA 1", "calling_name_status": "update_in_progress"}


class Kind(NamedTuple):
    """A kind of difference: what the book has of a number and what the list has, each None for
    nothing; and how it is reported.
    """

    here: Number | None
    there: Number | None
    reported: str


KINDS = (
    Kind({}, {"name": "front.desk"}, "DIFFERS NAME"),
    Kind({}, {"product_type": "sip_media_application_dial_in"}, "DIFFERS PRODUCT_TYPE"),
    Kind({}, {"status": "release_failed"}, "DIFFERS STATUS"),
    Kind({}, {"inbound_call": False, "inbound_mms": True}, "DIFFERS CAPABILITIES"),
    Kind({}, {"associations": [("SIP_RULE_ID", "50%;@")]}, "DIFFERS ASSOCIATIONS"),
    Kind({}, {"calling_name": "ACME 2"}, "DIFFERS CALLING_NAME"),
    Kind({}, {"calling_name_status": "update_failed"}, "DIFFERS CALLING_NAME"),
    Kind({}, {"calling_name": None, "calling_name_status": "unassigned"}, "DIFFERS CALLING_NAME"),
    Kind({}, PENDING, "DIFFERS CALLING_NAME"),
    Kind(PENDING, PENDING | {"calling_name_status": "update_succeeded"}, "SETTLED CALLING_NAME"),
    Kind(PENDING, PENDING | {"calling_name_status": "update_failed"}, "SETTLED CALLING_NAME"),
    Kind(None, {}, "ONLY_THERE absent"),
    Kind({}, None, "ONLY_HERE "),
)
LISTED = Kind(PENDING, PENDING, "")
"""A pending calling name that the list has as pending, too: no difference."""


def e164(place: int) -> str:
    return f"+1415{5_550_000 + place}"


def kinds(count: int) -> Iterator[tuple[str, Kind]]:
    """The numbers of a list: every fourth differs, in the kinds by turns."""
    for place in range(count):
        same = LISTED if place % 4 == 1 else Kind({}, {}, "")
        yield e164(place), same if place % 4 else KINDS[place // 4 % len(KINDS)]


def numbers(count: int, side: str) -> list[Number]:
    """What the book or the list has of them."""
    sides = [(number, getattr(kind, side)) for number, kind in kinds(count)]
    return [{"e164": number} | SAME | own for number, own in sides if own is not None]


def expected(count: int) -> Counter[str]:
    return Counter(kind.reported for _, kind in kinds(count) if kind.reported)


@pytest.fixture
async def clerk(database: Database, tmp_path: Path) -> Clerk:
    clock = FakeClock()
    ann = await create_account(database, clock, "ann", AccountKind.PERSON, is_operator=False)
    return Clerk(database, clock, ann, tmp_path)


@pytest.mark.parametrize("file_format", [CSV, CHIME, AUTOCALLS])
async def test_a_whole_list_is_shown_applied_and_shown_again_as_the_same(
    clerk: Clerk, file_format: ImportFormat
) -> None:
    count = times("reconciled")
    await clerk.bring(numbers(count, "here"))
    before = await clerk.everything()
    there = text_of(numbers(count, "there"), file_format)

    shown = await clerk.reconcile(there, file_format)
    assert shown.kinds == expected(count)
    assert shown.report.left == expected(count).total()
    assert shown.report.same == count - expected(count).total()
    assert await clerk.everything() == before

    applied = await clerk.reconcile(there, file_format, ALL)
    assert applied.kinds == shown.kinds
    sides = Counter(one.field is None for one in applied.disagreements)
    assert applied.report.left == sides[True]
    assert applied.report.applied == sides[False]
    assert all(one.is_applied == (one.field is not None) for one in applied.disagreements)

    after = await clerk.everything()
    again = await clerk.reconcile(there, file_format, ALL)
    assert {one.field for one in again.disagreements} == {None}
    assert again.report.left == sides[True]
    assert await clerk.everything() == after

    await bring_and_delete(clerk, there, file_format, [one.number for one in again.disagreements])
    nothing = await clerk.reconcile(there, file_format)
    assert (nothing.disagreements, nothing.report.left) == ([], 0)
    assert await clerk.faults() == []


async def bring_and_delete(
    clerk: Clerk, there: str, file_format: ImportFormat, left: list[str]
) -> None:
    """Do what the report says of numbers that are on one side only."""
    (clerk.folder / "there").write_text(there)
    ids = {row["e164"]: row["id"] for row in (await clerk.everything())[0]}
    for number_id in filter(None, map(ids.get, left)):
        asked = NumberAtVersion(number_id)
        unit = partial(delete_one, asked=asked, settlement=Settlement(), lifecycle=Lifecycle())
        await change_as_system(clerk.database, clerk.clock, "delete", unit)
    await import_numbers(
        clerk.database,
        clerk.clock,
        Settlement(),
        clerk.owner,
        clerk.folder / "there",
        file_format,
        dry_run=False,
        request_id="import:2",
        on_problem=lambda _: None,
        progress=lambda _: None,
    )


@pytest.mark.usefixtures("anyio_backend")
@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=only_full)])
def test_a_command_that_is_killed_is_continued_by_the_next(
    tmp_path: Path, kind: str, request: pytest.FixtureRequest
) -> None:
    database_url: str = request.getfixturevalue(f"{kind}_url")
    settings = {"NUMBERBOOK_DATABASE_URL": database_url}
    count = times("reconciled")
    for name in ("here", "there"):
        only = [number for number in numbers(count, name) if number["e164"] in both_sides(count)]
        (tmp_path / f"{name}.json").write_text(text_of(only, AUTOCALLS))
    numberbook(tmp_path, "accounts", "create", "ann", **settings)
    numberbook(tmp_path, "import", "here.json", "--owner", "ann", **settings)
    created = changes(database_url)

    command = ("reconcile", "there.json", "--owner", "ann", "--apply", "all")
    process = subprocess.Popen(
        [sys.executable, "-m", "server", *command],
        cwd=tmp_path,
        env=environment(**settings),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while changes(database_url) == created and process.poll() is None:
        time.sleep(0.005)
    time.sleep(random.uniform(0, 0.05))
    process.send_signal(signal.SIGKILL)
    process.wait()

    again = numberbook(tmp_path, *command, "--json", **settings)
    assert (again.returncode, again.stderr) == (0, "")
    assert json.loads(again.stdout)["counts"]["left"] == 0
    once = sum(bool(kind.reported) for _, kind in kinds(count) if None not in kind)
    assert changes(database_url) - created == once
    checked = numberbook(tmp_path, "check", **settings)
    assert (checked.returncode, checked.stdout) == (0, "")


def both_sides(count: int) -> set[str]:
    return {number for number, kind in kinds(count) if None not in kind}


def changes(url: str) -> int:
    """How many rows all trails have."""

    async def read() -> int:
        database = connect(url)
        statement = select(func.count()).select_from(PhoneNumberChange)
        try:
            return await database.read(lambda c: c.execute(statement).scalar_one())
        finally:
            await database.dispose()

    return anyio.run(read)
