"""A primary that is killed under sixteen clients, and a synchronous standby that takes its place."""

import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import anyio
import pytest

from tests.faults.counts import only_full
from tests.faults.writers import Writers, assert_kept, furnish, writing
from tests.support.postgresql import PostgreSQL, running, standby_of
from tests.support.processes import serving
from tests.support.wire import eventually

SERVED_SECONDS = 3


@only_full
@pytest.mark.usefixtures("anyio_backend")
def test_a_promoted_standby_has_all_that_was_acknowledged_and_is_served_from(
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    record_property: Callable[[str, object], None],
) -> None:
    with ExitStack() as stack:
        primary = stack.enter_context(running(tmp_path_factory.mktemp("primary")))
        furnished = furnish(tmp_path, primary.url)
        folder = tmp_path_factory.mktemp("standby")
        standby = stack.enter_context(standby_of(primary, folder))
        wait_for_each_other(primary)
        hosts = "&".join(server.url.partition("?")[2] for server in (primary, standby))
        url = f"postgresql://postgres:@/postgres?{hosts}"
        variables = {**furnished.variables, "NUMBERBOOK_DATABASE_URL": url}
        server = stack.enter_context(serving(tmp_path, **variables))
        both = [stack.enter_context(writing(server.url, furnished)) for _ in range(2)]
        assert all(writers.succeed() for writers in both)
        seconds = fail_over(primary, standby, both)
        for writers in both:
            writers.stop()
            assert writers.surprises == []
        promises = [promise for writers in both for promise in writers.promises]
        record_property("acknowledged", len(promises))
        record_property("seconds", seconds)
        anyio.run(partial(assert_kept, furnished._replace(variables=variables), promises))
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
