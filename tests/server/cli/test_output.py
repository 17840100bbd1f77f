"""What commands print arrives whole, in any locale, or they say that it does not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.programs.processes import environment, numberbook

LISTS = [("export",), ("numbers", "list"), ("numbers", "list", "--json"), ("accounts", "list")]
LOCALES = [
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"PYTHONIOENCODING": "latin-1"},
]
TO = ["sh", "-c", 'exec "$@" {}', "sh"]
"""Run a command whose standard output is redirected."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the database of one number, whose name is in no old encoding."""
    folder = tmp_path_factory.mktemp("output")
    (folder / "numbers.csv").write_text("e164,nickname\n+14155551234,İzmir\n", encoding="utf-8")
    numberbook(folder, "accounts", "create", "ann")
    assert numberbook(folder, "import", "numbers.csv", "--owner", "ann").returncode == 0
    return folder


def ended(
    folder: Path, arguments: tuple[str, ...], redirection: str = "", **variables: str
) -> subprocess.CompletedProcess[bytes]:
    """A command in a process of its own."""
    shell = [part.format(redirection) for part in TO]
    return subprocess.run(
        [*shell, sys.executable, "-m", "server", *arguments],
        cwd=folder,
        env=environment(**variables),
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize("command", LISTS)
def test_output_that_has_no_room_is_told_in_one_sentence(
    folder: Path, command: tuple[str, ...]
) -> None:
    told = b"Error: Standard output cannot be written: No space left on device.\n"
    full = ended(folder, command, ">/dev/full")
    assert (full.returncode, full.stderr) == (1, told)


@pytest.mark.parametrize("command", [("export",), ("accounts", "list")])
def test_closed_output_is_told_in_one_sentence(folder: Path, command: tuple[str, ...]) -> None:
    told = b"Error: There is no standard output: let it be a terminal or a file.\n"
    closed = ended(folder, command, ">&-")
    assert (closed.returncode, closed.stderr) == (1, told)


def test_who_reads_no_further_is_told_nothing(folder: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    gone = subprocess.run(
        [sys.executable, "-m", "server", "export"],
        cwd=folder,
        env=environment(),
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert (gone.returncode, gone.stderr) == (1, b"")


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("command", [("export",), ("numbers", "list")])
def test_programs_and_files_get_utf_8_in_any_locale(
    folder: Path, command: tuple[str, ...], locale: dict[str, str]
) -> None:
    listed = ended(folder, command, **locale)
    assert (listed.returncode, listed.stderr) == (0, b"")
    assert "İzmir" in listed.stdout.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="it has other terminals")
def test_a_terminal_shows_what_it_can(folder: Path) -> None:
    terminal, its_end = os.openpty()
    subprocess.run(
        [sys.executable, "-m", "server", "numbers", "list"],
        cwd=folder,
        env=environment(PYTHONIOENCODING="latin-1"),
        stdout=its_end,
        check=True,
    )
    os.close(its_end)
    assert b"?zmir" in os.read(terminal, 4096)
    os.close(terminal)
