"""A primary that is killed under sixteen clients, and a standby that takes its place."""

import sys
import time
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import anyio
import pytest

from tests.faults.kills.writers import Writers, assert_kept, prepare, writing
from tests.support.counts import only_full
from tests.support.programs.postgresql import PostgreSQL, running, standby_of
from tests.support.programs.processes import serving
from tests.support.wire import eventually

SERVED_SECONDS = 3


@only_full
@pytest.mark.usefixtures("anyio_backend")
def test_a_promoted_standby_has_all_that_was_acknowledged_and_is_served_from(
    tmp_path: Path,
) -> None:
    with ExitStack() as stack:
        primary = stack.enter_context(running())
        prepared = prepare(tmp_path, primary.url)
        standby = stack.enter_context(standby_of(primary))
        wait_for_each_other(primary)
        hosts = "&".join(server.url.partition("?")[2] for server in (primary, standby))
        url = f"postgresql://postgres:@/postgres?{hosts}"
        variables = {**prepared.variables, "NUMBERBOOK_DATABASE_URL": url}
        server = stack.enter_context(serving(tmp_path, **variables))
        both = [stack.enter_context(writing(server.url, prepared)) for _ in range(2)]
        assert all(writers.succeed(200) for writers in both)
        seconds = fail_over(primary, standby, both)
        for writers in both:
            writers.stop()
            assert writers.surprises == []
        acknowledged = [each for writers in both for each in writers.acknowledged]
        sys.stdout.write(f"{len(acknowledged)} acknowledged, served after {seconds:.2f} s\n")
        anyio.run(partial(assert_kept, prepared._replace(variables=variables), acknowledged))
        assert seconds < SERVED_SECONDS


def wait_for_each_other(primary: PostgreSQL) -> None:
    """Let no change be acknowledged before the standby has applied it."""
    primary.execute("ALTER SYSTEM SET synchronous_commit = 'remote_apply'")
    primary.execute("ALTER SYSTEM SET synchronous_standby_names = 'standby'")
    primary.execute("SELECT pg_reload_conf()")
    query = "SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'"
    assert eventually(lambda: bool(primary.execute(query)), 30)


def fail_over(primary: PostgreSQL, standby: PostgreSQL, both: list[Writers]) -> float:
    """Seconds from the promotion until changes succeed again."""
    primary.kill_all()
    time.sleep(2)
    standby.execute("SELECT pg_promote(wait => true)")
    standby.execute("ALTER SYSTEM RESET synchronous_standby_names")
    standby.execute("SELECT pg_reload_conf()")
    promoted = time.monotonic()
    assert all(writers.succeed(1) for writers in both)
    return time.monotonic() - promoted
