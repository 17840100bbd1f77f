"""Servers that get SIGTERM under load, behind a balancer that asks whether they are ready: no
request fails.
"""

import signal
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import anyio
import pytest

from tests.faults.kills.balancer import Balancer, balancing
from tests.faults.kills.writers import Prepared, assert_kept, prepare, writing
from tests.support.counts import times
from tests.support.programs.processes import Server, serving
from tests.support.wire import eventually


@pytest.mark.usefixtures("anyio_backend")
def test_no_request_fails_while_servers_start_and_stop(postgresql_url: str, tmp_path: Path) -> None:
    prepared = prepare(tmp_path, postgresql_url)
    with ExitStack() as servers, balancing() as balancer:
        running = [started(servers, balancer, prepared, "first")]
        with writing(balancer.url, prepared) as writers:
            for place in range(times("stops")):
                running.append(started(servers, balancer, prepared, f"{place}"))
                assert writers.succeed()
                stop(running.pop(0), balancer)
                assert writers.succeed()
        assert writers.surprises == []
        assert writers.failures == []
    anyio.run(partial(assert_kept, prepared, writers.acknowledged))


def started(servers: ExitStack, balancer: Balancer, prepared: Prepared, name: str) -> Server:
    """Another server behind the balancer."""
    folder = prepared.folder / name
    folder.mkdir()
    server = servers.enter_context(serving(folder, **prepared.variables))
    ready = balancer.ready()
    balancer.add(port_of(server))
    assert eventually(lambda: balancer.ready() > ready, 20)
    return server


def stop(server: Server, balancer: Balancer) -> None:
    server.process.send_signal(signal.SIGTERM)
    assert server.process.wait(20) == 0
    balancer.remove(port_of(server))


def port_of(server: Server) -> int:
    port = urlsplit(server.url).port
    assert port
    return port
