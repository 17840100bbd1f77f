"""A small balancer on the loopback: it asks each server whether it is ready, and leads each new
connection to one that was.
"""

import itertools
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import anyio
import httpx
from anyio.abc import SocketStream

from tests.support.processes import free_port

POLL_SECONDS = 0.1


class Balancer:
    """It knows its servers by their ports."""

    def __init__(self) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._is_ready: dict[int, bool] = {}
        self._turns = itertools.count()
        self._end = threading.Event()

    def add(self, port: int) -> None:
        """Lead to this server when it is ready."""
        self._is_ready[port] = False

    def remove(self, port: int) -> None:
        """Forget a server that is gone."""
        del self._is_ready[port]

    def ready(self) -> int:
        """How many servers are ready."""
        return sum(self._is_ready.values())

    def stop(self) -> None:
        """Lead nobody any more."""
        self._end.set()

    async def run(self) -> None:
        """Lead connections until stopped."""
        listener = await anyio.create_tcp_listener(local_host="127.0.0.1", local_port=self.port)
        async with listener, anyio.create_task_group() as tasks, httpx.AsyncClient() as client:
            tasks.start_soon(listener.serve, self._lead)
            while not self._end.is_set():
                await self._ask_all(client)
                await anyio.sleep(POLL_SECONDS)
            tasks.cancel_scope.cancel()

    async def _ask_all(self, client: httpx.AsyncClient) -> None:
        for port in [*self._is_ready]:
            is_ready = await _is_ready(client, port)
            if port in self._is_ready:
                self._is_ready[port] = is_ready

    async def _lead(self, client: SocketStream) -> None:
        ready = [port for port, is_ready in self._is_ready.items() if is_ready]
        port = ready[next(self._turns) % len(ready)]
        with suppress(OSError, anyio.BrokenResourceError):
            server = await anyio.connect_tcp("127.0.0.1", port)
            async with client, server, anyio.create_task_group() as tasks:
                tasks.start_soon(_pass_on, client, server, tasks.cancel_scope)
                tasks.start_soon(_pass_on, server, client, tasks.cancel_scope)


async def _is_ready(client: httpx.AsyncClient, port: int) -> bool:
    try:
        answer = await client.get(f"http://127.0.0.1:{port}/readyz", timeout=5)
    except httpx.TransportError:
        return False
    return answer.status_code == 200


async def _pass_on(source: SocketStream, target: SocketStream, both: anyio.CancelScope) -> None:
    """Pass on what comes until one side closes; that ends both ways."""
    with suppress(anyio.BrokenResourceError, anyio.ClosedResourceError):
        async for data in source:
            await target.send(data)
    both.cancel()


@contextmanager
def balancing() -> Iterator[Balancer]:
    """A balancer in a thread of its own."""
    balancer = Balancer()
    thread = threading.Thread(target=anyio.run, args=(balancer.run,))
    thread.start()
    try:
        yield balancer
    finally:
        balancer.stop()
        thread.join()
