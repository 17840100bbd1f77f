"""Two servers of two processes each, started at once on one PostgreSQL database of an old revision,
with overdue calling names.
"""

import signal
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import anyio
import httpx
import psycopg
import pytest

from database import connect
from resolvers.integrity.check import check
from tests.migrations.revisions import older, take
from tests.support.programs.processes import Server, numberbook, serving
from tests.support.wire import eventually

NUMBERS = 60
SERVERS = 2
TRAIL = """
SELECT array_agg(field ORDER BY id)::text[], count(*)
FROM (SELECT * FROM phone_number_change ORDER BY phone_number_id, id) AS change
GROUP BY phone_number_id
"""


async def downgrade(url: str) -> None:
    database = connect(url)
    await database.migrate(lambda connection: take("downgrade", connection, older()[0]))
    await database.dispose()


async def findings(url: str) -> list[str]:
    database = connect(url)
    found = [finding.problem async for finding in check(database)]
    await database.dispose()
    return found


@pytest.fixture
def variables(postgresql_url: str, tmp_path: Path) -> dict[str, str]:
    """Settings of a database with overdue calling names."""
    chosen = {
        "NUMBERBOOK_DATABASE_URL": postgresql_url,
        "NUMBERBOOK_SECRET_KEY": "a secret key for tests, of no worth",
        "NUMBERBOOK_CALLING_NAME_HOURS": "0.00001",
    }
    rows = (f"+1415555{1000 + place},Acme,UPDATE_IN_PROGRESS" for place in range(NUMBERS))
    header = "e164,calling_name,calling_name_status"
    (tmp_path / "numbers.csv").write_text("\n".join((header, *rows)))
    for command in (
        ("accounts", "create", "olivia"),
        ("import", "numbers.csv", "--owner", "olivia"),
    ):
        assert numberbook(tmp_path, *command, **chosen).returncode == 0
    return chosen


def started_at_once(stack: ExitStack, folder: Path, variables: dict[str, str]) -> list[Server]:
    def start(place: int) -> Server:
        own = folder / f"{place}"
        own.mkdir()
        return stack.enter_context(serving(own, "--workers", "2", **variables))

    with ThreadPoolExecutor(SERVERS) as threads:
        return list(threads.map(start, range(SERVERS)))


def is_ready(server: Server) -> bool:
    return httpx.get(f"{server.url}/readyz").status_code == 200


@pytest.mark.usefixtures("anyio_backend")  # for the template of the database
def test_many_processes_migrate_once_and_settle_each_request_once(
    variables: dict[str, str], postgresql_url: str, tmp_path: Path
) -> None:
    anyio.run(partial(downgrade, postgresql_url))
    with ExitStack() as stack, psycopg.connect(postgresql_url, autocommit=True) as connection:
        servers = started_at_once(stack, tmp_path, variables)
        assert all(eventually(partial(is_ready, server), 20) for server in servers)
        settled = [(["CREATED", "CALLING_NAME_REQUEST"], 2)] * NUMBERS
        assert eventually(lambda: connection.execute(TRAIL).fetchall() == settled, 20)
        for server in servers:
            server.process.send_signal(signal.SIGTERM)
        assert [server.process.wait(20) for server in servers] == [0] * SERVERS
    assert anyio.run(findings, postgresql_url) == []
    assert not any('"level": "error"' in server.output.read_text() for server in servers)
