"""Servers that are told to stop under load, behind a balancer that asks whether they are ready: no
request fails.
"""

import signal
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import anyio
import pytest

from tests.faults.balancer import Balancer, balancing
from tests.faults.counts import times
from tests.faults.writers import Furnished, assert_kept, furnish, writing
from tests.support.processes import Server, serving
from tests.support.wire import eventually


@pytest.mark.usefixtures("anyio_backend")
def test_no_request_fails_while_servers_come_and_go(postgresql_url: str, tmp_path: Path) -> None:
    furnished = furnish(tmp_path, postgresql_url)
    with ExitStack() as servers, balancing() as balancer:
        running = [started(servers, balancer, furnished, "first")]
        with writing(balancer.url, furnished) as writers:
            for place in range(times("stops")):
                running.append(started(servers, balancer, furnished, f"{place}"))
                assert writers.succeed()
                stop(running.pop(0), balancer)
                assert writers.succeed()
        assert writers.surprises == []
        assert writers.failures == []
    anyio.run(partial(assert_kept, furnished, writers.promises))


def started(servers: ExitStack, balancer: Balancer, furnished: Furnished, name: str) -> Server:
    """Another server, to which the balancer leads."""
    folder = furnished.folder / name
    folder.mkdir()
    server = servers.enter_context(serving(folder, **furnished.variables))
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
