"""Clients that leave in the middle of their requests take nothing with them."""

from collections.abc import Iterator
from contextlib import closing
from itertools import cycle, islice
from pathlib import Path

import psycopg
import pytest

from tests.faults.counts import times
from tests.faults.writers import furnish
from tests.server.conftest import serving
from tests.server.wire import Wire, eventually, exchange, on_linux, post, used

MORE_KILOBYTES = 16 * 1024
POOL_SIZE = 10


def left_behind(url: str) -> int:
    """Connections of servers that are more than their pool, or still at work."""
    with psycopg.connect(url, autocommit=True) as connection:
        rows = connection.execute(
            "SELECT state FROM pg_stat_activity"
            " WHERE application_name = 'numberbook' AND datname = current_database()"
        ).fetchall()
    at_work = [state for [state] in rows if state != "idle"]
    return max(len(rows) - POOL_SIZE, 0) + len(at_work)


def departures(request: bytes) -> Iterator[bytes]:
    """What a client sends before it leaves: a part of its request, or all of it."""
    return cycle([request, request[:-10], request[: len(request) // 2], request[:20], request])


@on_linux
@pytest.mark.usefixtures("anyio_backend")
def test_a_thousand_that_leave_take_nothing_with_them(postgresql_url: str, tmp_path: Path) -> None:
    furnished = furnish(tmp_path, postgresql_url)
    update = b'{"query": "mutation { updatePhoneNumber(input: %b) { message } }"}'
    request = post(
        update % b'{id: 8, nickname: \\"x\\"}',
        f"authorization: Bearer {furnished.token}",
        "content-type: application/json",
    )
    with serving(tmp_path, **furnished.variables) as server:
        idle = used(server).descriptors + POOL_SIZE
        for count in (50, times("leavers")):
            before = used(server)
            leave(server.url, request, postgresql_url, count)
            assert eventually(lambda: used(server).descriptors <= idle, 60)
            assert eventually(lambda: left_behind(postgresql_url) == 0, 30)
        assert used(server).kilobytes < before.kilobytes + MORE_KILOBYTES
        assert exchange(server.url, request).status == 200


def leave(url: str, request: bytes, database_url: str, count: int) -> None:
    """They leave while the number that they want is held, so that their requests are under way."""
    with psycopg.connect(database_url) as holder:
        holder.execute("SELECT 1 FROM phone_number WHERE id = 8 FOR UPDATE")
        for data in islice(departures(request), count):
            with closing(Wire(url)) as wire:
                wire.send(data)
