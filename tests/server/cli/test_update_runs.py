"""`numberbook numbers update` and `numberbook runs`."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.programs.processes import Ended, numberbook

pytestmark = pytest.mark.usefixtures("anyio_backend")

Command = Callable[..., Ended]


@pytest.fixture
def command(tmp_path: Path, sqlite_url: str) -> Command:
    """Runs a command on a database in which olivia has three numbers, two of them in the U.S."""
    key = "a secret key for tests, of no worth"
    variables = {"NUMBERBOOK_DATABASE_URL": sqlite_url, "NUMBERBOOK_SECRET_KEY": key}

    def run(*arguments: str) -> Ended:
        return numberbook(tmp_path, *arguments, **variables)

    (tmp_path / "numbers.csv").write_text(
        "e164,nickname\n+14155551000,a\n+14155551001,desk\n+493023125001,c\n"
    )
    assert run("accounts", "create", "olivia").returncode == 0
    assert run("import", "numbers.csv", "--owner", "olivia").returncode == 0
    return run


def nicknames(command: Command) -> list[str]:
    listed = json.loads(command("numbers", "list", "--json").stdout)
    return [number["nickname"] for number in listed]


def test_many_numbers_are_changed_and_taken_back(command: Command) -> None:
    update = ("numbers", "update", "--owner", "olivia", "--nickname", "desk")
    ended = command(*update, "--filter", "countryCodes=US,CA", "--yes")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout == (
        "Run 1: 1 would be changed, 1 unchanged, 0 refused\nRun 1: 1 changed, 0 failed.\n"
    )
    assert nicknames(command) == ["desk", "desk", "c"]
    shown = json.loads(command("runs", "show", "1", "--owner", "olivia", "--json").stdout)
    assert shown == json.loads(command("runs", "list", "--owner", "olivia", "--json").stdout)
    [run] = shown
    del run["previewed at"]
    assert run == {
        "run": "1",
        "status": "DONE",
        "field": "NICKNAME",
        "value": "desk",
        "changes": "1",
        "done": "1",
        "failed": "0",
    }
    ended = command("runs", "undo", "1", "--owner", "olivia")
    told = "Run 1: 1 taken back, 0 could not be.\n"
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, told, "")
    assert nicknames(command) == ["a", "desk", "c"]
    assert command("check").returncode == 0


def test_what_cannot_be_taken_back_is_counted_with_its_reason(command: Command) -> None:
    def update(nickname: str, *filter: str) -> None:
        filters = [word for text in filter for word in ("--filter", text)]
        arguments = ("--owner", "olivia", "--nickname", nickname, *filters, "--yes")
        assert command("numbers", "update", *arguments).returncode == 0

    update("first")
    update("second", "countryCodes=DE")
    kept = "The field is no longer what this change left: what came later must be taken back first."
    some = f"Run 1: 2 taken back, 1 could not be: {kept}\n"
    for _ in range(2):  # asked again, the run says the same
        ended = command("runs", "undo", "1", "--owner", "olivia")
        assert (ended.returncode, ended.stdout, ended.stderr) == (1, some, "")
    assert nicknames(command) == ["a", "desk", "second"]
    update("third")
    update("fourth")
    ended = command("runs", "undo", "3", "--owner", "olivia")
    none = f"Run 3: 0 taken back, 3 could not be: {kept}\n"
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, none, "")
    assert nicknames(command) == ["fourth"] * 3


def test_nothing_is_changed_without_a_yes(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("n\n"))
    update = ("numbers", "update", "--owner", "olivia", "--add-tag", "x", "--add-tag", "y")
    ended = command(*update)
    assert "3 would be changed" in ended.stdout
    assert nicknames(command) == ["a", "desk", "c"]
    [run] = json.loads(command("runs", "list", "--owner", "olivia", "--json").stdout)
    assert (run["status"], run["value"]) == ("PREVIEWED", "x|y")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "Give exactly one change"),
        (("--nickname", "a", "--name", "b"), "Give exactly one change"),
        (("--nickname", "x" * 51), "The nickname must not exceed 50 characters."),
        (("--name", "b", "--filter", "color=red"), "--filter takes FIELD=VALUE"),
        (("--name", "b", "--filter", "search"), "--filter takes FIELD=VALUE"),
        (("--name", "b", "--filter", "statuses=LOST"), "--filter has a value"),
        (("--name", "b", "--filter", "hasNickname=yes"), "--filter has a value"),
        (("--name", "b", "--filter", "e164StartsWith=1"), "--filter: e164StartsWith must be"),
        (
            ("--name", "b", "--filter", "search=a", "--filter", "search=desk"),
            "--filter gives search twice: it has one value.",
        ),
        (
            ("--name", "b", "--filter", "countryCodes=US", "--filter", "countryCodes=DE"),
            "twice: give its values with commas, such as countryCodes=US,DE.",
        ),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_do(
    command: Command, arguments: tuple[str, ...], message: str
) -> None:
    ended = command("numbers", "update", "--owner", "olivia", *arguments, "--yes")
    assert ended.returncode == 1
    assert message in ended.stderr
    assert command("runs", "list", "--owner", "olivia", "--json").stdout.strip() == "[]"


def test_a_run_of_another_account_is_not_found(command: Command) -> None:
    command("accounts", "create", "sam")
    command("numbers", "update", "--owner", "olivia", "--name", "b", "--yes")
    for verb in ("show", "undo"):
        ended = command("runs", verb, "1", "--owner", "sam")
        assert ended.returncode == 1
        assert "run" in ended.stderr
