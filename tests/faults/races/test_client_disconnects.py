"""Clients that disconnect during their requests leave no open connection and no work behind."""

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import partial
from itertools import count, cycle, islice
from pathlib import Path

import anyio
import psutil
import psycopg
import pytest

from tests.faults.kills.writers import assert_kept, prepare
from tests.support.counts import times
from tests.support.programs.processes import Server, serving
from tests.support.wire import Wire, eventually, exchange, on_linux, post, used

CLIENTS = 50
MORE_KILOBYTES = 16 * 1024
POOL_SIZE = 10
LONG_TIMEOUTS = {
    f"NUMBERBOOK_{name}_SECONDS": "60" for name in ("POOL", "STATEMENT", "LOCK", "HEAD", "BODY")
}
SLOW_SECONDS = 50
"""Enough for a slow machine, and less than the timeouts of the server."""


@on_linux
@pytest.mark.usefixtures("anyio_backend")
def test_after_a_thousand_disconnects_all_resources_are_free(
    postgresql_url: str, tmp_path: Path
) -> None:
    prepared = prepare(tmp_path, postgresql_url)
    requests = map(partial(renaming, prepared.token), count())
    with serving(tmp_path, **prepared.variables, **LONG_TIMEOUTS) as server:
        disconnect(server, requests, postgresql_url)
        before = used(server)
        for _ in range(times("leavers") // CLIENTS):
            disconnect(server, requests, postgresql_url)
        assert eventually(lambda: used(server).descriptors <= before.descriptors, SLOW_SECONDS)
        assert used(server).kilobytes < before.kilobytes + MORE_KILOBYTES
        assert exchange(server.url, next(requests)).status == 200
    anyio.run(partial(assert_kept, prepared, []))


def renaming(token: str, place: int) -> bytes:
    """A request that sets a nickname of its own."""
    given = f'{{id: 8, nickname: "{place}"}}'
    query = f"mutation {{ updatePhoneNumber(input: {given}) {{ message }} }}"
    return post(
        json.dumps({"query": query}).encode(),
        f"authorization: Bearer {token}",
        "content-type: application/json",
    )


def disconnect(server: Server, requests: Iterator[bytes], database_url: str) -> None:
    """Many clients disconnect while the number of their requests is locked, so that some of these
    are being executed, and others wait to begin; then all end, and their connections are free.
    """
    idle, ended = used(server).descriptors, answers_of(server)
    with psycopg.connect(database_url) as locker:
        locker.execute("SELECT 1 FROM phone_number WHERE id = 8 FOR UPDATE")
        with ExitStack() as clients:
            for data in map(part, islice(requests, CLIENTS), cycle(range(5))):
                clients.enter_context(closing(Wire(server.url))).send(data)
            assert eventually(lambda: clients_of(server) == CLIENTS, SLOW_SECONDS)
            assert eventually(lambda: busy_connections(database_url) == POOL_SIZE, SLOW_SECONDS)
        assert busy_connections(database_url) == POOL_SIZE
    assert eventually(lambda: answers_of(server) >= ended + POOL_SIZE, SLOW_SECONDS)
    assert eventually(lambda: busy_connections(database_url) == 0, SLOW_SECONDS)
    assert eventually(lambda: used(server).descriptors <= idle + POOL_SIZE, SLOW_SECONDS)


def part(request: bytes, place: int) -> bytes:
    """What a client sends before it disconnects: a part of its request, or all of it."""
    return request[: [None, -10, len(request) // 2, 20, None][place]]


def clients_of(server: Server) -> int:
    """How many are connected to the server. Its sockets to the database are of another family."""
    of_clients = psutil.Process(server.process.pid).net_connections("tcp")
    return sum(each.status == psutil.CONN_ESTABLISHED for each in of_clients)


def answers_of(server: Server) -> int:
    """How many answers are in the log, also those that nobody read."""
    return len(re.findall(r'"status":\d+', server.output.read_text()))


def busy_connections(url: str) -> int:
    """How many database connections of the server are in a statement or transaction."""
    with psycopg.connect(url, autocommit=True) as connection:
        [[busy]] = connection.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'numberbook'"
            " AND datname = current_database() AND state <> 'idle'"
        ).fetchall()
    assert isinstance(busy, int)
    return busy
