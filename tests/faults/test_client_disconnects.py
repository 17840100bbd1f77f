"""Clients that leave in the middle of their requests take nothing with them."""

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import partial
from itertools import count, cycle, islice
from pathlib import Path

import anyio
import psycopg
import pytest

from tests.faults.counts import times
from tests.faults.writers import assert_kept, furnish
from tests.support.processes import Server, serving
from tests.support.wire import Wire, eventually, exchange, on_linux, post, used

CROWD = 50
MORE_KILOBYTES = 16 * 1024
POOL_SIZE = 10
PATIENT = {
    f"NUMBERBOOK_{name}_SECONDS": "60" for name in ("POOL", "STATEMENT", "LOCK", "HEAD", "BODY")
}
SLOW_SECONDS = 50
"""What a slow machine may need; less than that after which the server gives up by itself."""


@on_linux
@pytest.mark.usefixtures("anyio_backend")
def test_a_thousand_that_leave_take_nothing_with_them(postgresql_url: str, tmp_path: Path) -> None:
    furnished = furnish(tmp_path, postgresql_url)
    requests = map(partial(renaming, furnished.token), count())
    with serving(tmp_path, **furnished.variables, **PATIENT) as server:
        leave(server, requests, postgresql_url)
        before = used(server)
        for _ in range(times("leavers") // CROWD):
            leave(server, requests, postgresql_url)
        assert eventually(lambda: used(server).descriptors <= before.descriptors, SLOW_SECONDS)
        assert used(server).kilobytes < before.kilobytes + MORE_KILOBYTES
        assert exchange(server.url, next(requests)).status == 200
    anyio.run(partial(assert_kept, furnished, []))


def renaming(token: str, place: int) -> bytes:
    """A request for another nickname than that of any other."""
    given = f'{{id: 8, nickname: "{place}"}}'
    query = f"mutation {{ updatePhoneNumber(input: {given}) {{ message }} }}"
    return post(
        json.dumps({"query": query}).encode(),
        f"authorization: Bearer {token}",
        "content-type: application/json",
    )


def leave(server: Server, requests: Iterator[bytes], database_url: str) -> None:
    """A crowd leaves while the number that it wants is held, so that its requests are under way;
    then they all end, and nothing of them is left.
    """
    idle, ended = used(server).descriptors, answers_of(server)
    with psycopg.connect(database_url) as holder:
        holder.execute("SELECT 1 FROM phone_number WHERE id = 8 FOR UPDATE")
        with ExitStack() as clients:
            for data in map(part, islice(requests, CROWD), cycle(range(5))):
                clients.enter_context(closing(Wire(server.url))).send(data)
            assert eventually(lambda: used(server).descriptors >= idle + CROWD, SLOW_SECONDS)
            assert eventually(lambda: at_work(database_url) == POOL_SIZE, SLOW_SECONDS)
        assert at_work(database_url) == POOL_SIZE
    assert eventually(lambda: answers_of(server) == ended + CROWD, SLOW_SECONDS)
    assert eventually(lambda: at_work(database_url) == 0, SLOW_SECONDS)
    assert eventually(lambda: used(server).descriptors <= idle + POOL_SIZE, SLOW_SECONDS)


def part(request: bytes, place: int) -> bytes:
    """What a client sends before it leaves: a part of its request, or all of it."""
    return request[: [None, -10, len(request) // 2, 20, None][place]]


def answers_of(server: Server) -> int:
    """Of how many answers the log tells, whoever was there to read them."""
    return len(re.findall(r'"status":\d+', server.output.read_text()))


def at_work(url: str) -> int:
    """How many of the server's connections are in the middle of something."""
    with psycopg.connect(url, autocommit=True) as connection:
        [[busy]] = connection.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'numberbook'"
            " AND datname = current_database() AND state <> 'idle'"
        ).fetchall()
    assert isinstance(busy, int)
    return busy
