"""`make install` as it is, on the packages that the tests have: nothing is downloaded."""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.support.programs.processes import ROOT

FILES = ("Makefile", "pyproject.toml", "LICENSE", "README.md")
PACKAGES = ("database", "engine", "migrations", "models", "resolvers", "schema", "server")

PYTHON = f"""#!/bin/sh
test "$1 $2" = "-m venv" && set -- "$@" --without-pip
exec {sys.executable} "$@"
"""
"""Makes the virtual environment without a pip of its own: that of the tests is there."""


@pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")
def test_commands_start_in_a_folder_of_any_name_in_the_c_locale(tmp_path: Path) -> None:
    """Python 3.11 reads the paths of a virtual environment in the encoding of the locale."""
    folder, python = tmp_path / "Bücher, 本 & Co", tmp_path / "python"
    folder.mkdir()
    python.write_text(PYTHON)
    python.chmod(0o755)
    for name in (*FILES, *PACKAGES):
        (folder / name).symlink_to(ROOT / name)
    (folder / "requirements.txt").touch()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("NUMBERBOOK")}
    environment = {**kept, "LC_ALL": "C", "PYTHONPATH": sysconfig.get_path("purelib")}

    def run(*command: str) -> str:
        ended = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return ended.stdout

    run("make", "install", f"PYTHON={python}")
    numberbook = str(folder / ".venv" / "bin" / "numberbook")
    assert run(numberbook, "accounts", "create", "Zoë") == "Made the account Zoë (person).\n"
    assert (folder / "data" / "numberbook.db").exists()
