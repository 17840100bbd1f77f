"""`numberbook reconcile`, run as an operator or a timer runs it."""

import json
import shlex
from pathlib import Path

import pytest

from tests.support.programs.processes import numberbook, standard_input

HERE = "e164,status,calling_name\n+14155551234,assigned,ACME\n+14155551235,assigned,\n"
THERE = "e164,status,calling_name\n+14155551234,unassigned,BETA\n+14155551236,,\n"
COMMAND = ("reconcile", "there.csv", "--owner", "ann")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the book of ann and the list of her carrier."""
    numberbook(tmp_path, "accounts", "create", "ann")
    (tmp_path / "here.csv").write_text(HERE)
    (tmp_path / "there.csv").write_text(THERE)
    assert numberbook(tmp_path, "import", "here.csv", "--owner", "ann").returncode == 0
    return tmp_path


def test_what_differs_is_shown_applied_and_shown_no_more(folder: Path) -> None:
    shown = numberbook(folder, *COMMAND)
    assert (shown.returncode, shown.stderr) == (1, "")
    assert shown.stdout.splitlines() == [
        "+14155551234: STATUS: ASSIGNED here, UNASSIGNED there",
        "+14155551234: CALLING_NAME: ACME (UPDATE_SUCCEEDED) here, BETA (UPDATE_SUCCEEDED) there",
        "+14155551236: only there: numberbook import there.csv --owner ann",
        "+14155551235: only here: numberbook numbers delete +14155551235",
        "0 the same, 1 differing, 1 only here, 1 only there, 0 refused; 0 applied, 4 left",
    ]
    applied = numberbook(folder, *COMMAND, "--apply", "status,calling-name")
    assert applied.returncode == 1
    assert "+14155551234: STATUS: ASSIGNED here, UNASSIGNED there: applied\n" in applied.stdout
    assert applied.stdout.endswith("0 refused; 2 applied, 2 left\n")
    for told in applied.stdout.splitlines():
        if ": only " in told:
            command = told.rpartition(": numberbook ")[2].split()
            assert numberbook(folder, *command).returncode == 0
    nothing = numberbook(folder, *COMMAND)
    assert (nothing.returncode, nothing.stderr) == (0, "")
    assert nothing.stdout == (
        "2 the same, 0 differing, 0 only here, 0 only there, 0 refused; 0 applied, 0 left\n"
    )
    assert numberbook(folder, "check").stdout == ""


def test_programs_get_one_json_object(folder: Path) -> None:
    (folder / "there.csv").write_text(f"{THERE}nonsense,,\n")
    shown = numberbook(folder, *COMMAND, "--apply", "all", "--json")
    assert (shown.returncode, shown.stderr) == (1, "")
    told = json.loads(shown.stdout)
    assert told["items"][0] == {
        "kind": "DIFFERS",
        "number": "+14155551234",
        "line": 2,
        "field": "STATUS",
        "here": "ASSIGNED",
        "there": "UNASSIGNED",
        "applied": True,
        "refusal": None,
        "command": None,
    }
    assert [item["kind"] for item in told["items"]] == [
        "DIFFERS",
        "DIFFERS",
        "ONLY_THERE",
        "REFUSED",
        "ONLY_HERE",
    ]
    assert told["items"][2]["command"] == "numberbook import there.csv --owner ann"
    assert told["items"][3]["value"] == "nonsense"
    assert told["counts"] == {
        "same": 0,
        "differing": 1,
        "onlyHere": 1,
        "onlyThere": 1,
        "refused": 1,
        "applied": 2,
        "left": 3,
    }
    (folder / "there.csv").write_text(HERE.replace("assigned,ACME", "unassigned,BETA"))
    same = numberbook(folder, *COMMAND, "--json")
    assert (same.returncode, json.loads(same.stdout)["items"]) == (0, [])


READ_AS = (
    "--country",
    "US",
    "--map",
    "Ruf nummer=number",
    "--format",
    "csv",
    "--encoding",
    "cp1252",
)


def test_the_import_that_is_printed_reads_the_list_as_it_was_read(folder: Path) -> None:
    (folder / "the list").write_text("Ruf nummer;name\n(415) 555-1236;\n", encoding="cp1252")
    told = numberbook(folder, "reconcile", "the list", "--owner", "ann", *READ_AS)
    command = told.stdout.splitlines()[0].partition("+14155551236: only there: numberbook ")[2]
    assert set(READ_AS) < set(shlex.split(command))
    brought = numberbook(folder, *shlex.split(command))
    assert (brought.returncode, brought.stderr) == (0, "")
    again = numberbook(folder, "reconcile", "the list", "--owner", "ann", *READ_AS)
    assert "only there: " not in again.stdout


@pytest.mark.parametrize("name", ["-", "/dev/stdin"])
def test_what_a_pipe_has_is_brought_in_number_by_number(folder: Path, name: str) -> None:
    with standard_input(THERE.encode()):
        told = numberbook(folder, "reconcile", name, "--owner", "ann")
    create = "numberbook numbers create +14155551236 --owner ann"
    assert f"\n+14155551236: only there: {create}\n" in told.stdout
    assert numberbook(folder, *create.split()[1:]).returncode == 0


def test_no_command_deletes_what_may_be_on_the_next_page(folder: Path) -> None:
    page = {"PhoneNumbers": [{"E164PhoneNumber": "+14155551235"}], "NextToken": "next"}
    (folder / "there.json").write_text(json.dumps(page))
    told = numberbook(folder, "reconcile", "there.json", "--owner", "ann")
    assert told.returncode == 1
    assert told.stderr.startswith("item 2: refused: The list goes on: NextToken names its next")
    assert told.stdout.splitlines() == [
        "+14155551234: only here: the list was not read completely, so the number may be in it",
        "1 the same, 0 differing, 1 only here, 0 only there, 1 refused; 0 applied, 2 left",
    ]
    as_json = numberbook(folder, "reconcile", "there.json", "--owner", "ann", "--json")
    [_, item] = json.loads(as_json.stdout)["items"]
    assert (item["kind"], item["command"]) == ("ONLY_HERE", None)
    assert "not read completely" in item["refusal"]
    brought = numberbook(folder, "import", "there.json", "--owner", "ann")
    assert "item 2: warning: The list goes on" in brought.stderr
    assert brought.returncode == 0


def test_a_refused_line_is_told_as_by_an_import(folder: Path) -> None:
    (folder / "there.csv").write_text(f"{HERE}nonsense,,\n")
    told = numberbook(folder, *COMMAND)
    assert told.returncode == 1
    assert told.stderr.startswith("line 4: refused: 'nonsense': The number has letters in it")
    assert "2 the same" in told.stdout
    assert "1 line has letters in the number" in told.stdout


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("--apply", "statuss"), "--apply: no field 'statuss' (did you mean STATUS?)."),
        (("--apply", "nickname"), "--apply: no field 'nickname'."),
        (("--owner", "nobody"), "There is no account named nobody"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(
    folder: Path, arguments: tuple[str, ...], error: str
) -> None:
    refused = numberbook(folder, *COMMAND, *arguments)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith(f"Error: {error}")
