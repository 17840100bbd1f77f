"""What spreadsheets do to an export: each number comes back as itself, or is refused."""

import csv
import io
import random
from collections.abc import Callable
from pathlib import Path

import phonenumbers
import pytest
from phonenumbers import PhoneNumberFormat, PhoneNumberType
from sqlalchemy import make_url

from database import Database, connect
from models.changes.transitions import Settlement
from models.enums import AccountKind
from models.numbers.number_text import ImpossibleNumber
from models.numbers.numbering import derive
from models.records import AccountRecord
from resolvers.accounts.accounts import create_account
from resolvers.files.columns import Problem
from resolvers.files.export_numbers import ExportFormat, export_numbers
from resolvers.files.import_numbers import ImportReport, import_numbers
from resolvers.files.readers.formats import ImportFormat
from tests.support.book import FakeClock

COUNT, LONG_COUNT = 2_000, 10_000
SPREAD = {"sqlite": 2, "postgresql": 8}
"""The short form takes one of so many, of all regions."""


def numbers(count: int) -> list[str]:
    """Numbers of all regions and types: the library's examples with other last digits."""
    examples = [
        phonenumbers.example_number_for_type(region, number_type)
        for region in sorted(phonenumbers.SUPPORTED_REGIONS)
        for number_type in PhoneNumberType.values()
    ] + [
        phonenumbers.example_number_for_non_geo_entity(code)
        for code in phonenumbers.COUNTRY_CODES_FOR_NON_GEO_REGIONS
    ]
    plain = [phonenumbers.format_number(e, PhoneNumberFormat.E164) for e in examples if e]
    chance = random.Random(4)
    plain.remove("+13101234")  # it is whole in Canada only
    found = {*plain}
    while len(found) < count:
        example = chance.choice(plain)
        e164 = f"{example[:-4]}{chance.randrange(10_000):04}"
        if phonenumbers.is_valid_number(phonenumbers.parse(e164)):
            found.add(e164)
    return sorted(found)[:count]


NAMES = ["=1+1", "+49 30", "-5", "@sum", "'quoted'", "'=x", "''+y", "a, b; c", '"q"', "ü 📞", ""]


async def brought(
    database: Database, owner: AccountRecord, path: Path
) -> tuple[ImportReport, list[Problem]]:
    problems: list[Problem] = []
    report = await import_numbers(
        database,
        FakeClock(),
        Settlement(),
        owner,
        path,
        ImportFormat.CSV,
        dry_run=False,
        request_id="run-1",
        on_problem=problems.append,
        progress=lambda _: None,
    )
    return report, problems


async def exported(database: Database) -> str:
    return "".join([piece async for piece in export_numbers(database, ExportFormat.CSV, None)])


async def person(database: Database, name: str) -> AccountRecord:
    return await create_account(database, FakeClock(), name, AccountKind.PERSON, is_operator=False)


def without_plus(cell: str) -> str:
    return cell.removeprefix("+")


def as_decimal(cell: str) -> str:
    return f"{cell.removeprefix('+')}.0"


def as_exponent(cell: str) -> str:
    return f"{float(cell):.5E}"


@pytest.mark.parametrize("change", [without_plus, as_decimal, as_exponent])
async def test_a_number_that_a_spreadsheet_changed_is_itself_or_refused(
    database_url: str,
    change: Callable[[str], str],
    tmp_path: Path,
    is_long: bool,
) -> None:
    database, path = connect(database_url), tmp_path / "numbers.csv"
    olivia = await person(database, "olivia")
    spread = SPREAD[make_url(database_url).get_backend_name()]
    wanted = numbers(LONG_COUNT) if is_long else numbers(COUNT)[::spread]
    lines = (f'{e164},"{NAMES[place % len(NAMES)]!s}"' for place, e164 in enumerate(wanted))
    path.write_text("e164,nickname\n" + "\n".join(line.replace('"q"', "q") for line in lines))
    report, _ = await brought(database, olivia, path)
    assert report == ImportReport(len(wanted), 0, 0)
    before = await exported(database)

    rows = list(csv.reader(io.StringIO(before)))
    text = io.StringIO()
    csv.writer(text).writerows([rows[0], *([change(row[0]), *row[1:]] for row in rows[1:])])
    path.write_text(text.getvalue(), newline="")
    again, problems = await brought(database, olivia, path)
    assert again.created == 0  # another number would be a new one
    assert again.existing + again.refused == len(wanted)
    assert await exported(database) == before
    read = {line: reading(change(row[0]), row[5]) for line, row in enumerate(rows[1:], 2)}
    refused = {line for line, e164 in read.items() if e164 is None}
    assert {problem.line for problem in problems if not problem.is_warning} == refused
    assert all(e164 in {None, rows[line - 1][0]} for line, e164 in read.items())
    assert again.refused == (len(refused) if change is without_plus else len(wanted))
    await database.dispose()


def reading(text: str, country: str) -> str | None:
    """What a text becomes; None if it is refused."""
    try:
        return derive(text, country or None).e164
    except ImpossibleNumber:
        return None
