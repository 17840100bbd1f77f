"""The tests' own PostgreSQL works for root where only root can enter the virtual environment."""

import os

import pytest

from tests.support.programs import postgresql


@pytest.mark.skipif(os.geteuid() != 0, reason="others run the programs where they are")
def test_a_server_runs_from_a_copy_of_what_its_user_cannot_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(postgresql, "_is_open", lambda _: False)
    with postgresql.running() as server:
        assert server.execute("SELECT 1") == [(1,)]
        assert server._binaries != postgresql.INSTALLATION / "bin"
