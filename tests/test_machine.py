"""The tests leave the machine as it was."""

import pwd
from pathlib import Path

from tests.support.postgresql import running


def test_a_postgresql_server_leaves_folders_and_users_as_they_were() -> None:
    home = Path.home()
    folders = [home, *home.parents, *Path(__file__).resolve().parents]
    before = [folder.stat().st_mode for folder in folders], pwd.getpwall()
    with running() as server:
        assert server.execute("SELECT 1") == [(1,)]
    assert ([folder.stat().st_mode for folder in folders], pwd.getpwall()) == before
