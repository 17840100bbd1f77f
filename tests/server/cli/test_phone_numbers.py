"""`numberbook numbers`, run as operators run it."""

import json
from pathlib import Path

import anyio
import pytest
from sqlalchemy import select, update
from sqlmodel import col

from database import connect
from models.clock import utc_now
from models.tables import PhoneNumber, PhoneNumberChange
from resolvers.accounts.accounts import disabled
from resolvers.mutations.deletion import sweep
from tests.support.programs.processes import Ended, numberbook

pytestmark = pytest.mark.usefixtures("anyio_backend")

NUMBER = "+14155551234"


@pytest.fixture
def shell(tmp_path: Path, database_url: str) -> "Shell":
    shell = Shell(tmp_path, database_url)
    for name in ("olivia", "george"):
        assert shell.run("accounts", "create", name).returncode == 0
    return shell


class Shell:
    """A shell in an empty folder."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder, self.url = folder, url

    def run(self, *arguments: str, **settings: str) -> Ended:
        return numberbook(self.folder, *arguments, NUMBERBOOK_DATABASE_URL=self.url, **settings)

    def create(self, *arguments: str) -> Ended:
        return self.run("numbers", "create", *arguments, "--owner", "olivia")

    def listed(self, *arguments: str) -> list[str]:
        return [each["e164"] for each in json.loads(self._list(*arguments))]

    def _list(self, *arguments: str) -> str:
        return self.run("numbers", "list", "--json", *arguments).stdout

    def changes(self) -> int:
        async def count() -> int:
            database = connect(self.url)
            statement = select(PhoneNumberChange.__table__)  # type: ignore[attr-defined]
            try:
                return await database.read(lambda c: len(c.execute(statement).all()))
            finally:
                await database.dispose()

        return anyio.run(count)

    def store(self, e164: str, number_id: int) -> None:
        """Write a number into the database as it is."""

        async def store() -> None:
            database = connect(self.url)
            statement = update(PhoneNumber).where(col(PhoneNumber.id) == number_id)
            try:
                await database.write(lambda c: c.execute(statement.values(e164=e164)))
            finally:
                await database.dispose()

        anyio.run(store)

    def release(self) -> None:
        async def release() -> None:
            database = connect(self.url)
            try:
                assert await sweep(database, utc_now, "sweep-test") == 1
            finally:
                await database.dispose()

        anyio.run(release)


def test_a_number_comes_in_is_deleted_and_restored(shell: Shell) -> None:
    made = shell.create("(415) 555-1234", "--country", "US", "--nickname", "Desk", "--type", "sip")
    assert made.stdout == f"Created {NUMBER} with the id 1 for olivia.\n"
    assert shell.listed() == [NUMBER]
    assert shell.listed("--owner", "george") == shell.listed("--deleted") == []
    table = shell.run("numbers", "list").stdout
    assert table.splitlines()[1].split() == [NUMBER, "1", "olivia", "Desk", "UNASSIGNED"]
    deleted = shell.run("numbers", "delete", NUMBER)
    assert deleted.stdout.startswith(f"Deleted {NUMBER}. It can be restored until 2")
    assert shell.listed() == []
    assert shell.listed("--deleted", "--owner", "olivia") == [NUMBER]
    again = shell.run("numbers", "delete", "--id", "1")
    assert (again.returncode, again.stdout) == (1, "")
    assert "The phone number is deleted" in again.stderr
    assert shell.run("numbers", "restore", "+1 415 555 1234").stdout == f"Restored {NUMBER}.\n"
    unchanged = shell.run("numbers", "restore", "--id", "1")
    assert unchanged.stdout == f"Not deleted, so nothing changed: {NUMBER}.\n"
    assert shell.listed() == [NUMBER]
    shown = json.loads(shell.run("numbers", "show", NUMBER, "--json").stdout)
    assert (shown["state"], shown["version"]) == ("held", 3)
    fields = [change["field"] for change in shown["changes"]]
    assert fields == ["CREATED", "DELETED", "RESTORED"]
    assert shell.run("check").returncode == 0


def test_nobody_who_is_disabled_gets_a_number(shell: Shell) -> None:
    shell.create(NUMBER)
    assert shell.run("accounts", "disable", "olivia").returncode == 0
    before = shell.changes()
    for name in ("olivia", "OLIVIA"):
        refused = shell.run("numbers", "create", "+14155551235", "--owner", name)
        assert (refused.returncode, refused.stdout) == (1, "")
        assert refused.stderr == f"Error: {disabled('olivia')}\n"
    assert (shell.changes(), shell.listed()) == (before, [NUMBER])
    assert shell.run("accounts", "enable", "olivia").returncode == 0
    assert shell.run("numbers", "create", "+14155551235", "--owner", "olivia").returncode == 0


def test_a_number_that_an_older_release_misread_is_never_taken_for_another(shell: Shell) -> None:
    """+3758326230567 begins with the trunk prefix of Belarus, as if it were +375326230567."""
    for number in ("+375326230567", NUMBER):
        shell.create(number)
    shell.store("+3758326230567", 2)
    before = shell.changes()
    for command in ("show", "delete", "restore"):
        refused = shell.run("numbers", command, "+3758326230567")
        assert (refused.returncode, refused.stdout) == (1, "")
        assert "would become +375326230567, whose digits are not those given" in refused.stderr
    assert shell.changes() == before
    assert "e164 is no phone number" in shell.run("check").stdout
    assert shell.run("numbers", "delete", "--id", "2").returncode == 0
    assert shell.listed() == ["+375326230567"]


def test_the_trail_of_a_released_number_is_shown_by_its_id(shell: Shell) -> None:
    shell.create(NUMBER)
    assert shell.run("numbers", "delete", NUMBER, NUMBERBOOK_DELETION_DAYS="1e-9").returncode == 0
    shell.release()
    hidden = shell.run("numbers", "show", NUMBER)
    assert (hidden.returncode, hidden.stdout) == (1, "")
    assert f"There is no phone number {NUMBER}" in hidden.stderr
    for command in ("delete", "restore"):
        assert shell.run("numbers", command, "--id", "1").returncode == 1
    assert shell.create(NUMBER).stdout == f"Created {NUMBER} with the id 2 for olivia.\n"
    shown = shell.run("numbers", "show", "--id", "1").stdout
    assert NUMBER in shown
    assert "released" in shown
    assert "RELEASED" in shown
    assert json.loads(shell.run("numbers", "show", NUMBER, "--json").stdout)["id"] == 2
    assert shell.run("check").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("create", "x", "--owner", "olivia"), "The number has letters in it"),
        (("create", NUMBER, "--owner", "nobody"), "There is no account of this name."),
        (("create", NUMBER, "--owner", "olivia"), "The phone number is in the book already."),
        (("create", "+14155551235", "--owner", "olivia", "--name", "*"), "The name must consist"),
        (("show",), "Give the number, or its id with --id."),
        (("delete", NUMBER, "--id", "1"), "Give the number, or its id with --id."),
        (("delete", "+14155551239"), "There is no such phone number"),
        (("restore", "--id", "9"), "There is no such phone number"),
        (("show", "--id", "9"), "There is no phone number with the id 9"),
        (("list", "--owner", "nobody"), "There is no account named nobody"),
    ],
)
def test_a_refusal_says_what_is_wrong_and_changes_nothing(
    shell: Shell, arguments: tuple[str, ...], reason: str
) -> None:
    shell.create(NUMBER)
    before = shell.changes()
    refused = shell.run("numbers", *arguments)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert reason in refused.stderr
    assert shell.changes() == before
