"""A small balancer on loopback: it asks each server whether it is ready, and forwards each new
connection to a ready one.
"""

import itertools
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import anyio
import httpx
from anyio.abc import SocketStream

from tests.support.programs.processes import free_port

POLL_SECONDS = 0.1


class Balancer:
    """Its servers are identified by their ports."""

    def __init__(self) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._is_ready: dict[int, bool] = {}
        self._counter = itertools.count()
        self._end = threading.Event()

    def add(self, port: int) -> None:
        """Forward to this server when it is ready."""
        self._is_ready[port] = False

    def remove(self, port: int) -> None:
        """Remove a server that has ended."""
        del self._is_ready[port]

    def ready(self) -> int:
        """How many servers are ready."""
        return sum(self._is_ready.values())

    def stop(self) -> None:
        """Stop forwarding."""
        self._end.set()

    async def run(self) -> None:
        """Forward connections until stopped."""
        listener = await anyio.create_tcp_listener(local_host="127.0.0.1", local_port=self.port)
        async with listener, anyio.create_task_group() as tasks, httpx.AsyncClient() as client:
            tasks.start_soon(listener.serve, self._forward)
            while not self._end.is_set():
                await self._ask_all(client)
                await anyio.sleep(POLL_SECONDS)
            tasks.cancel_scope.cancel()

    async def _ask_all(self, client: httpx.AsyncClient) -> None:
        for port in [*self._is_ready]:
            is_ready = await _is_ready(client, port)
            if port in self._is_ready:
                self._is_ready[port] = is_ready

    async def _forward(self, client: SocketStream) -> None:
        ready = [port for port, is_ready in self._is_ready.items() if is_ready]
        port = ready[next(self._counter) % len(ready)]
        with suppress(OSError, anyio.BrokenResourceError):
            server = await anyio.connect_tcp("127.0.0.1", port)
            async with client, server, anyio.create_task_group() as tasks:
                tasks.start_soon(_copy, client, server, tasks.cancel_scope)
                tasks.start_soon(_copy, server, client, tasks.cancel_scope)


async def _is_ready(client: httpx.AsyncClient, port: int) -> bool:
    try:
        answer = await client.get(f"http://127.0.0.1:{port}/readyz", timeout=5)
    except httpx.TransportError:
        return False
    return answer.status_code == 200


async def _copy(source: SocketStream, target: SocketStream, both: anyio.CancelScope) -> None:
    """Copy data until one side closes; then stop both directions."""
    with suppress(anyio.BrokenResourceError, anyio.ClosedResourceError):
        async for data in source:
            await target.send(data)
    both.cancel()


@contextmanager
def balancing() -> Iterator[Balancer]:
    """A balancer in its own thread."""
    balancer = Balancer()
    thread = threading.Thread(target=anyio.run, args=(balancer.run,))
    thread.start()
    try:
        yield balancer
    finally:
        balancer.stop()
        thread.join()
