"""The file of docs/import.md: what the page says of each line is what every command says of it."""

import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from models.changes.creation import shown
from tests.support.people import FILE, LINES, NUMBERS, REPORT, Line
from tests.support.programs.processes import Ended, numberbook

pytestmark = pytest.mark.usefixtures("anyio_backend")

REFUSED = {line.place: line.reason for line in NUMBERS if line.e164 is None}
REMEDIES = REPORT.partition("\n")[2]


class Office:
    """A folder with a database, in which commands are given files."""

    def __init__(self, folder: Path, url: str) -> None:
        self._folder, self._url = folder, url

    def run(self, *arguments: str) -> Ended:
        return numberbook(self._folder, *arguments, NUMBERBOOK_DATABASE_URL=self._url)

    def written(self, name: str, content: str) -> str:
        (self._folder / name).write_text(content, encoding="utf-8")
        return name


@pytest.fixture
def office(tmp_path: Path, database_url: str) -> Office:
    office = Office(tmp_path, database_url)
    for name in ("olivia", "george"):
        assert office.run("accounts", "create", name).returncode == 0
    return office


def told(line: Line) -> str:
    """The line of the report. A line that is no CSV is its own value."""
    if line.e164:
        return f"line {line.place}: warning: {line.reason}"
    value = line.text if "quote" in (line.reason or "") else line.number
    return f"line {line.place}: refused: {f'{shown(value)}: ' if value else ''}{line.reason}"


def of_numbers(*columns: str) -> str:
    """A file of the texts of the numbers, with the same cells in each line besides."""
    names, values = zip(*(column.split("=") for column in columns), strict=True)
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["Phone", "Country", *names])
    writer.writerows([line.number, line.country, *values] for line in NUMBERS)
    return text.getvalue()


def refusals(lines: Iterable[str], unit: str) -> dict[int, str]:
    """The reason of each refused line, behind its number, as places in NUMBERS."""
    found = (each.split(": refused: ") for each in lines if ": refused: " in each)
    return {int(place.removeprefix(f"{unit} ")): reason for place, reason in found}


def expected(first: int) -> dict[int, str | None]:
    """The refusals of a file whose first number has this place."""
    places = {line.place: place for place, line in enumerate(NUMBERS, first)}
    return {
        places[line.place]: f"{shown(line.number)}: {line.reason}"
        for line in NUMBERS
        if line.e164 is None
    }


def test_the_page_says_what_an_import_says_of_each_line(office: Office) -> None:
    assert len(LINES) == 60
    people = office.written("people.csv", FILE)
    ended = office.run("import", people, "--owner", "olivia")
    assert ended.returncode == 1
    printed = ended.stdout + ended.stderr
    lines = printed.splitlines()
    assert [each for each in lines if each.startswith("line ")] == [
        told(line) for line in LINES if line.reason
    ]
    assert REPORT in printed
    held = json.loads(office.run("numbers", "list", "--json").stdout)
    assert {each["e164"] for each in held} == {line.e164 for line in LINES if line.e164}
    again = office.run("import", people, "--owner", "olivia")
    assert "0 created, 33 existing, 27 refused" in again.stdout + again.stderr


def test_each_form_of_a_file_has_the_same_verdicts(office: Office) -> None:
    chime = [{"E164PhoneNumber": each.number, "Country": each.country} for each in NUMBERS]
    voice = [{"phone_number": each.number, "country_code": each.country} for each in NUMBERS]
    for name, content in (
        ("chime.json", json.dumps({"PhoneNumbers": chime})),
        ("voice.json", json.dumps({"data": voice})),
    ):
        ended = office.run("import", office.written(name, content), "--owner", "olivia")
        assert refusals((ended.stdout + ended.stderr).splitlines(), "item") == expected(1)
    held = json.loads(office.run("numbers", "list", "--json").stdout)
    assert {each["e164"] for each in held} == {line.e164 for line in NUMBERS if line.e164}


def test_commands_that_read_files_have_the_same_verdicts(office: Office) -> None:
    office.run("import", office.written("people.csv", FILE), "--owner", "olivia")
    for command, columns in (
        (("grants", "add"), ("grantee=george",)),
        (("settle",), ("outcome=succeeded",)),
        (("transfer",), ("owner=george",)),
    ):
        path = office.written("numbers.csv", of_numbers(*columns))
        ended = office.run(*command, "--from", path)
        found = refusals((ended.stdout + ended.stderr).splitlines(), "line")
        pending = "No calling name update is pending on this phone number."
        assert {at: why for at, why in found.items() if pending not in why} == expected(2)
        assert REMEDIES in ended.stdout
    owners = {each["owner"] for each in json.loads(office.run("numbers", "list", "--json").stdout)}
    assert owners == {"george"}


SAMPLES = {reason.partition(":")[0]: place for place, reason in REFUSED.items() if reason}


@pytest.mark.parametrize("place", SAMPLES.values(), ids=SAMPLES.keys())
def test_a_number_that_a_person_types_has_the_same_verdict(office: Office, place: int) -> None:
    [line] = (each for each in NUMBERS if each.place == place)
    country = ("--country", line.country) if line.country else ()
    ended = office.run("numbers", "create", line.number, *country, "--owner", "olivia")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert " ".join(ended.stderr.split()) == f"Error: {line.reason}"
    assert json.loads(office.run("numbers", "list", "--json").stdout) == []
