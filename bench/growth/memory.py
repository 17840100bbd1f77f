"""How much memory a server takes."""

from typing import NamedTuple

from bench.growth.servers import SizedServer
from bench.race.workloads import workloads
from bench.support.load import load, megabytes

BUSY_SECONDS = 10
IDLE_BAR = 100
"""Megabytes at most."""


class Memory(NamedTuple):
    """The memory of a server, in megabytes."""

    idle: float
    busy: float


def busy_megabytes(server: SizedServer) -> float:
    """What it takes after some seconds of pages and updates."""
    load(
        server.server.url,
        server.viewers.owner_of_most.token,
        workloads(server.size)["mix"],
        BUSY_SECONDS,
        server=server.server.process,
        database=server.database_process,
    )
    return megabytes(server.server.process)
