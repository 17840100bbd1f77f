"""The tests leave the machine as it was."""

import json
import pwd
from pathlib import Path

import pytest

from tests.support.programs.postgresql import running
from tests.support.programs.set_ups import install_locked


def test_a_postgresql_server_leaves_folders_and_users_as_they_were() -> None:
    home = Path.home()
    folders = [home, *home.parents, *Path(__file__).resolve().parents]
    before = [folder.stat().st_mode for folder in folders], pwd.getpwall()
    with running() as server:
        assert server.execute("SELECT 1") == [(1,)]
    assert ([folder.stat().st_mode for folder in folders], pwd.getpwall()) == before


def test_what_npm_installs_leaves_nothing_in_the_home_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, folder = tmp_path / "home", tmp_path / "set-up"
    home.mkdir()
    folder.mkdir()
    monkeypatch.setenv("HOME", str(home))
    lock = {"name": "x", "version": "1.0.0", "lockfileVersion": 3, "requires": True}
    packages = {"": {"name": "x", "version": "1.0.0"}}
    (folder / "package.json").write_text(json.dumps(packages[""]))
    (folder / "package-lock.json").write_text(json.dumps(lock | {"packages": packages}))
    install_locked(folder)
    assert [*home.iterdir()] == []
    assert not (folder / "npm").exists()
