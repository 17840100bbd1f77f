"""A server on a table of each size, and one client that asks it."""

import asyncio
import json
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import cached_property
from http.client import HTTPConnection
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import psycopg

from bench.race.contenders import Running, ours, running
from bench.race.workloads import Request
from bench.support.data import Person
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
    process = databases.postgresql_process if kind == "PostgreSQL" else None
    return SizedServer(size, url, started, process, viewers)


class Refused(Exception):
    """The server answered a request with an error."""


class Client:
    """One client of a server that sends one request at a time."""

    def __init__(self, server: SizedServer, viewer: Person) -> None:
        """Ask as this viewer."""
        self._netloc = urlsplit(server.server.url).netloc
        self._headers = {
            "authorization": f"Bearer {viewer.token}",
            "content-type": "application/json",
        }

    @cached_property
    def _connection(self) -> HTTPConnection:
        return HTTPConnection(self._netloc, timeout=60)

    def ask(self, request: Request) -> Any:  # noqa: ANN401
        """The data of the answer. Raises Refused."""
        self._connection.request("POST", "/graphql", request.line(), self._headers)
        response = self._connection.getresponse()
        answer = json.loads(response.read())
        if response.status != 200 or "errors" in answer:
            raise Refused(f"{response.status}: {answer}")
        return answer["data"]

    def milliseconds(self, request: Request) -> float:
        """How long the answer took. Raises Refused."""
        start = time.perf_counter()
        self.ask(request)
        return (time.perf_counter() - start) * 1000
