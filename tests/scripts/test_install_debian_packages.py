"""`scripts/install-debian-packages`: nobody's sudo is used unasked, and root installs at once."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.support.programs.processes import ROOT

SCRIPT = ROOT / "scripts" / "install-debian-packages"
PACKAGES = ("chromium", "redis-server", "--optional", "pgbouncer", "nginx-light", "haproxy")
ALL = "chromium redis-server pgbouncer nginx-light haproxy"
UPDATE = "apt-get update -qq"
INSTALL = f"apt-get install --no-install-recommends {ALL} -y -qq"


class Installed(NamedTuple):
    """What the script came to, and the commands that it ran."""

    returncode: int
    output: str
    commands: list[str]


Run = Callable[..., Installed]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs the script where only these programs are; `sudo` and `apt-get` note how they are run."""
    programs, notes = tmp_path / "bin", tmp_path / "notes"
    programs.mkdir()
    notes.touch()

    def program(name: str, lines: str) -> None:
        (programs / name).write_text(f"#!/bin/sh\n{lines}\n")
        (programs / name).chmod(0o755)

    def run(user: int, *there: str, is_debian: bool = True, **variables: str) -> Installed:
        program("id", f"echo {user}")
        program("sudo", f'echo "sudo $*" >> {notes}')
        if is_debian:
            program("apt-get", f'echo "apt-get $*" >> {notes}')
        for name in there:
            program(name, "")
        # Debian's own programs are out of reach: /usr/sbin is what the script adds by itself.
        text = SCRIPT.read_text().replace("/usr/sbin", str(programs))
        (tmp_path / "script").write_text(text)
        ended = subprocess.run(
            [shutil.which("bash") or "bash", str(tmp_path / "script"), *PACKAGES],
            env={"PATH": str(programs), **variables},
            capture_output=True,
            text=True,
            check=False,
        )
        return Installed(
            ended.returncode, ended.stdout + ended.stderr, notes.read_text().splitlines()
        )

    return run


def test_a_user_is_told_what_to_do_and_nothing_is_done(run: Run) -> None:
    returncode, output, commands = run(1000)
    assert (returncode, commands) == (1, [])
    assert "Needed and absent: chromium redis-server." in output
    assert f"sudo apt-get install --no-install-recommends {ALL}\n" in output
    assert "INSTALL=yes" in output


@pytest.mark.parametrize("value", ["", "no", "1"])
def test_only_yes_is_yes(run: Run, value: str) -> None:
    assert run(1000, INSTALL=value).commands == []


def test_a_user_who_says_so_lets_sudo_install(run: Run) -> None:
    returncode, _, commands = run(1000, INSTALL="yes")
    assert (returncode, commands) == (0, [f"sudo {UPDATE}", f"sudo {INSTALL}"])


def test_root_installs_without_being_asked(run: Run) -> None:
    returncode, output, commands = run(0)
    assert (returncode, commands) == (0, [UPDATE, INSTALL])
    assert ALL in output


def test_what_is_there_is_not_installed_again(run: Run) -> None:
    there = ("redis-server", "pgbouncer", "nginx", "haproxy")
    assert run(1000, *there).output.startswith("Needed and absent: chromium.\n")
    assert run(0, "chromium", *there) == (0, "", [])


def test_tests_that_can_be_skipped_stop_nobody(run: Run) -> None:
    returncode, output, commands = run(1000, "chromium", "redis-server")
    assert (returncode, commands) == (0, [])
    assert "some tests are skipped: pgbouncer nginx-light haproxy." in output


def test_another_system_is_not_told_of_apt(run: Run) -> None:
    returncode, output, commands = run(0, is_debian=False)
    assert (returncode, commands) == (1, [])
    assert "apt-get" not in output
    assert "as your system does" in output


def test_the_script_can_be_run() -> None:
    assert os.access(SCRIPT, os.X_OK)
