"""A server on a table of each size."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import NamedTuple

import psycopg

from bench.race.contenders import Running, ours, running
from bench.support.client import Client
from bench.support.databases import Server
from bench.support.deep_data import Viewers, fill_deeply


class SizedServer(NamedTuple):
    """A server on a table of one size."""

    size: int
    url: str
    """Of its database."""
    server: Running
    database_process: int | None
    viewers: Viewers

    def client(self, viewer: str) -> Client:
        """A client of the viewer of this name."""
        return Client(self.server.url, getattr(self.viewers, viewer).token)


@contextmanager
def sized_servers(
    kind: str, sizes: Sequence[int], databases: Server
) -> Iterator[list[SizedServer]]:
    """Servers on new databases of this kind, one for each size; stopped at the end."""
    with ExitStack() as stack:
        yield [_sized_server(kind, size, databases, stack) for size in sizes]


def _sized_server(kind: str, size: int, databases: Server, stack: ExitStack) -> SizedServer:
    url = databases.create(kind, f"growth_{size}")
    viewers = asyncio.run(fill_deeply(url, size))
    if kind == "PostgreSQL":
        # PostgreSQL does so by itself a minute later.
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("VACUUM")
    [started] = stack.enter_context(running([ours(kind, url)]))
    process = databases.process(kind)
    return SizedServer(size, url, started, process, viewers)
