"""`numberbook accounts`, run as operators run it."""

import re
from pathlib import Path

import pytest

from tests.support.programs.processes import Ended, numberbook


def run(folder: Path, *arguments: str) -> Ended:
    return numberbook(folder, *arguments)


def listed(folder: Path) -> dict[str, str]:
    lines = run(folder, "accounts", "list").stdout.splitlines()[1:]
    return dict(re.split(" {2,}", line.strip()) for line in lines)


def test_a_name_is_taken_however_it_is_written(tmp_path: Path) -> None:
    assert run(tmp_path, "accounts", "create", "José").returncode == 0
    for name in ("Jose\u0301", "JOSÉ", " José "):
        taken = run(tmp_path, "accounts", "create", name)
        assert (taken.returncode, "already" in taken.stderr) == (1, True)
    assert [*listed(tmp_path)] == ["José"]


def test_an_account_is_renamed_promoted_linked_and_unlinked(tmp_path: Path) -> None:
    run(tmp_path, "accounts", "create", "ann")
    run(tmp_path, "accounts", "create", "bea")
    assert run(tmp_path, "accounts", "rename", "ANN", "Anna\u0308").stdout == (
        "Renamed ANN to Annä.\n"
    )
    assert run(tmp_path, "accounts", "rename", "Annä", "BEA").returncode == 1
    assert run(tmp_path, "accounts", "operator", "annä").returncode == 0
    assert listed(tmp_path) == {"Annä": "person, operator", "bea": "person"}
    assert run(tmp_path, "accounts", "operator", "annä", "--off").returncode == 0
    assert listed(tmp_path) == {"Annä": "person", "bea": "person"}
    issuer = {"NUMBERBOOK_OIDC_ISSUER": "https://id.example", "NUMBERBOOK_OIDC_AUDIENCE": "a"}
    assert numberbook(tmp_path, "accounts", "link", "bea", "subject", **issuer).returncode == 0
    assert run(tmp_path, "accounts", "unlink", "bea").stdout == "bea is linked to no subject.\n"
    assert numberbook(tmp_path, "accounts", "link", "annä", "subject", **issuer).returncode == 0
    assert run(tmp_path, "check").returncode == 0


def test_the_preview_of_a_leaver_equals_the_outcome(tmp_path: Path) -> None:
    for name in ("olivia", "george"):
        run(tmp_path, "accounts", "create", name)
    for number in ("+14155551234", "+14155551235", "+14155551236"):
        run(tmp_path, "numbers", "create", number, "--owner", "olivia")
    run(tmp_path, "numbers", "delete", "+14155551236")
    command = ("accounts", "disable", "olivia", "--hand-over-to", "george")
    preview = run(tmp_path, *command, "--dry-run")
    assert listed(tmp_path)["olivia"] == "person"
    done = run(tmp_path, *command)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "Disabled olivia.\n"
        "2 numbers handed over to george, 0 refused,"
        " 1 deleted ones stay with olivia until they are released\n"
    )
    told = preview.stdout.replace("Would disable", "Disabled").replace("would be ", "")
    assert told == done.stdout
    assert listed(tmp_path) == {"george": "person", "olivia": "person, disabled"}
    again = run(tmp_path, *command).stdout
    assert "0 numbers handed over" in again
    for refused in (
        ("tokens", "create", "olivia"),
        ("transfer", "+14155551234", "olivia"),
        ("grants", "add", "+14155551234", "olivia"),
        ("numbers", "create", "+14155551237", "--owner", "olivia"),
    ):
        ended = numberbook(tmp_path, *refused, NUMBERBOOK_SECRET_KEY="x" * 32)
        assert ended.returncode == 1, refused
        assert "olivia is disabled: see `numberbook accounts enable`." in ended.stderr, refused
    assert run(tmp_path, "grants", "remove", "+14155551234", "olivia").returncode == 0
    assert run(tmp_path, "accounts", "enable", "olivia").stdout == "olivia is enabled.\n"
    assert listed(tmp_path)["olivia"] == "person"
    assert run(tmp_path, "check").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("disable", "team"), "team is a team"),
        (("disable", "olivia", "--hand-over-to", "team"), "A team cannot own phone numbers"),
        (("disable", "olivia", "--hand-over-to", "OLIVIA"), "cannot be handed their own"),
        (("disable", "olivia", "--hand-over-to", "nobody"), "There is no account named nobody"),
        (("disable", "olivia", "--hand-over-to", "gone"), "gone is disabled"),
        (("rename", "olivia", "a\u200bb"), "printable characters"),
        (("enable", "nobody"), "There is no account named nobody"),
    ],
)
def test_a_refusal_says_why_and_changes_nothing(
    tmp_path: Path, arguments: tuple[str, ...], reason: str
) -> None:
    for name in (("olivia",), ("gone",), ("team", "--team")):
        run(tmp_path, "accounts", "create", *name)
    run(tmp_path, "accounts", "disable", "gone")
    before = listed(tmp_path)
    refused = run(tmp_path, "accounts", *arguments)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert reason in refused.stderr
    assert listed(tmp_path) == before
