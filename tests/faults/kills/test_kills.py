"""Processes that are killed while they write: every acknowledged update is kept, nothing is half
done, and nothing hangs.

This tests crashes of processes, not a loss of power.
"""

import random
import time
from functools import partial
from pathlib import Path

import anyio
import pytest

from tests.faults.kills.writers import Prepared, Writers, assert_kept, prepare, writing
from tests.support.counts import times
from tests.support.programs.postgresql import PostgreSQL, running
from tests.support.programs.processes import Server, serving


def check_acknowledged(prepared: Prepared, writers: Writers, first: int) -> None:
    assert writers.surprises == []
    anyio.run(partial(assert_kept, prepared, writers.acknowledged[first:]))


@pytest.mark.usefixtures("anyio_backend")
def test_acknowledged_updates_are_kept_when_the_server_is_killed_on_sqlite(tmp_path: Path) -> None:
    prepared = prepare(tmp_path, f"sqlite:///{tmp_path}/numberbook.db")
    count = 0
    for _ in range(times("sqlite_kills")):
        with serving(tmp_path, **prepared.variables) as server:
            with writing(server.url, prepared) as writers:
                assert writers.succeed()
                time.sleep(random.uniform(0, 0.3))
                server.process.kill()
                server.process.wait()
            check_acknowledged(prepared, writers, 0)
        count += len(writers.acknowledged)
    assert count >= 20 * times("sqlite_kills")


@pytest.mark.usefixtures("anyio_backend")
def test_acknowledged_updates_are_kept_when_postgresql_is_killed(tmp_path: Path) -> None:
    """PostgreSQL is killed and stopped immediately, alternately; sometimes our server is too."""
    with running() as postgresql:
        prepared = prepare(tmp_path, postgresql.url)
        left = times("postgresql_kills")
        while left > 0:
            rounds = min(left, 10)
            left -= rounds
            with serving(tmp_path, **prepared.variables) as server:
                kill_postgresql(server, postgresql, prepared, rounds)


def kill_postgresql(
    server: Server, postgresql: PostgreSQL, prepared: Prepared, rounds: int
) -> None:
    with writing(server.url, prepared) as writers:
        for place in range(rounds):
            first = len(writers.acknowledged)
            assert writers.succeed()
            time.sleep(random.uniform(0, 0.2))
            if place % 2:
                postgresql.kill()
            else:
                postgresql.stop("immediate")
                postgresql.start()
            assert writers.succeed()
            check_acknowledged(prepared, writers, first)
        server.process.kill()
    check_acknowledged(prepared, writers, 0)
