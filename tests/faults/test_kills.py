"""Processes that are killed while they write: whatever was acknowledged is there, nothing is half
done, and nothing is stuck.

This shows what a crash of a process does, not what a loss of power does.
"""

import random
import time
from functools import partial
from pathlib import Path

import anyio
import pytest

from tests.faults.counts import times
from tests.faults.writers import Furnished, Writers, assert_kept, furnish, writing
from tests.support.postgresql import PostgreSQL, running
from tests.support.processes import Server, serving


def check_promises(furnished: Furnished, writers: Writers, first: int) -> None:
    assert writers.surprises == []
    anyio.run(partial(assert_kept, furnished, writers.promises[first:]))


@pytest.mark.usefixtures("anyio_backend")
def test_what_was_acknowledged_outlives_a_killed_server_on_sqlite(tmp_path: Path) -> None:
    furnished = furnish(tmp_path, f"sqlite:///{tmp_path}/numberbook.db")
    promised = 0
    for _ in range(times("sqlite_kills")):
        with serving(tmp_path, **furnished.variables) as server:
            with writing(server.url, furnished) as writers:
                assert writers.succeed()
                time.sleep(random.uniform(0, 0.3))
                server.process.kill()
                server.process.wait()
            check_promises(furnished, writers, 0)
        promised += len(writers.promises)
    assert promised >= 20 * times("sqlite_kills")


@pytest.mark.usefixtures("anyio_backend")
def test_what_was_acknowledged_outlives_a_postgresql_server(tmp_path: Path) -> None:
    """It is killed, or stopped without a word, in turn; now and then our server is, too."""
    with running(tmp_path / "postgresql") as postgresql:
        furnished = furnish(tmp_path, postgresql.url)
        left = times("postgresql_kills")
        while left > 0:
            rounds = min(left, 10)
            left -= rounds
            with serving(tmp_path, **furnished.variables) as server:
                strike(server, postgresql, furnished, rounds)


def strike(server: Server, postgresql: PostgreSQL, furnished: Furnished, rounds: int) -> None:
    with writing(server.url, furnished) as writers:
        for place in range(rounds):
            first = len(writers.promises)
            assert writers.succeed()
            time.sleep(random.uniform(0, 0.2))
            if place % 2:
                postgresql.kill()
            else:
                postgresql.stop("immediate")
                postgresql.start()
            assert writers.succeed()
            check_promises(furnished, writers, first)
        server.process.kill()
    check_promises(furnished, writers, 0)
