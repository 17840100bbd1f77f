"""Reads that a standby ends because they are in the way of what it has to replay."""

from collections.abc import AsyncIterator

import anyio
import pytest
from sqlalchemy import Connection

from database import Connections, Database, DriverName, connect
from server.observability.metrics import Metrics
from server.replicas.set_up import reading
from server.replicas.units import Reading
from server.settings import Settings
from tests.server.replicas.conftest import Pair

SLOW = "SELECT pg_is_in_recovery(), CASE WHEN pg_is_in_recovery() THEN pg_sleep(20) END FROM held"


@pytest.fixture
async def primary(pair: Pair) -> AsyncIterator[Database]:
    pair.primary.execute("CREATE TABLE held AS SELECT 1 AS number")
    pair.set_on_standby("max_standby_streaming_delay", "0")
    database = connect(pair.primary.url)
    yield database
    await database.dispose()
    pair.set_on_standby("max_standby_streaming_delay", "30s")
    pair.primary.execute("DROP TABLE held")


async def in_use(reads: Reading) -> None:
    with anyio.fail_after(10):
        while reads.state != "in use":
            await anyio.sleep(0.02)


def slow(connection: Connection) -> list[bool]:
    """A read that takes long on a standby, and says where it was read."""
    return [row[0] for row in connection.exec_driver_sql(SLOW)]


async def test_a_read_that_a_standby_ends_is_read_on_the_primary(
    pair: Pair, primary: Database, driver: DriverName
) -> None:
    settings = Settings(
        database_url=pair.primary.url,
        read_database_url=pair.standby.url,
        driver=driver,
        statement_seconds=30,
    )
    metrics = Metrics(lambda: Connections(0, 0, 0))
    reads = reading(settings, primary, metrics, lambda database: database)
    assert reads is not None
    found: list[bool] = []

    async def read() -> None:
        found.extend(await reads.of_query(1).read_snapshot(slow))

    with anyio.fail_after(20):
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(reads.watch)
            await in_use(reads)
            async with anyio.create_task_group() as reading_:
                reading_.start_soon(read)
                await until_it_is_read(pair)
                pair.primary.execute("TRUNCATE held")
                pair.primary.execute("INSERT INTO held VALUES (2)")
            assert found == [False]
            await in_use(reads)
            tasks.cancel_scope.cancel()
    await reads.close()
    conflicts = "SELECT sum(confl_snapshot + confl_lock) > 0 FROM pg_stat_database_conflicts"
    assert pair.standby.execute(conflicts) == [(True,)]


async def until_it_is_read(pair: Pair) -> None:
    query = "SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
    while not pair.standby.execute(query):
        await anyio.sleep(0.02)
