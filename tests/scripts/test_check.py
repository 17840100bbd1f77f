"""`scripts/check` and the Makefile: what is absent is said, and does not keep all else untested."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.support.programs.processes import ROOT

TOOLS = ("ruff", "mypy", "lint-imports", "pytest")
ABSENT = "All else passed. Not tested was what needs {}: install the Debian packages, then run"


class Checked(NamedTuple):
    returncode: int
    output: str
    selection: str | None
    """Which tests were selected, if not all were."""


Check = Callable[..., Checked]


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """Runs the script where only these programs are; the tools of the project note their run."""
    programs, notes = tmp_path / ".venv" / "bin", tmp_path / "notes"
    programs.mkdir(parents=True)
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "check", tmp_path / "scripts")

    def program(name: str, lines: str = "") -> None:
        (programs / name).write_text(f"#!/bin/sh\n{lines}\n")
        (programs / name).chmod(0o755)

    def run(*there: str, **variables: str) -> Checked:
        for name in TOOLS:
            program(name, f'for each; do echo "$each" >> {notes}; done')
        program("python", "echo 3")
        program("dirname", 'echo "${1%/*}"')
        for name in there:
            program(name)
        ended = subprocess.run(
            [shutil.which("bash") or "bash", str(tmp_path / "scripts" / "check")],
            env={"PATH": str(programs), **variables},
            capture_output=True,
            text=True,
            check=False,
        )
        given = notes.read_text().splitlines()
        selection = given[given.index("-m") + 1] if "-m" in given else None
        return Checked(ended.returncode, ended.stdout + ended.stderr, selection)

    return run


def test_all_tests_run_where_all_programs_are(check: Check) -> None:
    assert check("chromium", "redis-server") == (0, "", None)


def test_without_a_program_all_else_is_tested_and_the_end_says_what_was_not(check: Check) -> None:
    returncode, output, selection = check("redis-server")
    assert (returncode, selection) == (1, "not chromium")
    assert output.startswith(ABSENT.format("chromium"))


def test_the_quick_check_needs_no_program(check: Check) -> None:
    returncode, output, selection = check("chromium", QUICK="yes")
    assert (returncode, selection) == (0, "not chromium and not redis")
    assert output.startswith(ABSENT.format("chromium redis-server"))


def test_an_environment_that_was_left_half_made_is_made_anew(tmp_path: Path) -> None:
    environment, python, notes = tmp_path / "venv", tmp_path / "python", tmp_path / "notes"
    (environment / "bin").mkdir(parents=True)
    (environment / "bin" / "python").touch()
    python.write_text(f'#!/bin/sh\necho "$*" >> {notes}\n')
    python.chmod(0o755)
    make = ("make", "-C", str(ROOT), f"VENV={environment}", f"PYTHON={python}")
    for _ in range(2):
        subprocess.run([*make, f"{environment}/made"], check=True, capture_output=True)
    assert notes.read_text() == f"-m venv --clear {environment}\n"
