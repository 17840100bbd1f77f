"""How many units of work run at the same time on PostgreSQL, as many as there are connections, and
what becomes of connections that are given up.
"""

import asyncio
from contextlib import suppress
from typing import Any

import anyio
import psycopg

from database.errors import Unavailable

CANCEL_SECONDS = 30.0
"""How long the server has to let go a connection that was given up."""


class Slots:
    """One for each connection, in one event loop.

    The slot of a connection that is given up is free again only when the server has let it go: a
    server that says nothing would else be given one connection after another, all that it allows.
    """

    def __init__(self, size: int, seconds: float) -> None:
        self._size = size
        self._seconds = seconds
        self._free = anyio.Semaphore(size)
        self._kept_back = 0
        self._cancelling: set[asyncio.Task[None]] = set()

    @property
    def in_use(self) -> int:
        """How many are taken."""
        return self._size - self._free.value

    @property
    def waiting(self) -> int:
        """How many units wait for one."""
        return self._free.statistics().tasks_waiting

    async def take(self) -> None:
        """Take one, first come, first served: SQLAlchemy's pool does not keep that order. Raises
        Unavailable.
        """
        try:
            self._free.acquire_nowait()
        except anyio.WouldBlock:
            await self._wait()

    def give_back(self) -> None:
        """Give one back, unless its connection was given up and keeps it."""
        if self._kept_back:
            self._kept_back -= 1
        else:
            self._free.release()

    def cancel(self, connection: psycopg.AsyncConnection[Any]) -> None:
        """Cancel, in the background, what the server does for the unit that runs now, and close
        the connection when the server has answered or has closed it, or when its time is over.
        """
        self._kept_back += 1
        task = asyncio.get_running_loop().create_task(self._cancel(connection))
        self._cancelling.add(task)
        task.add_done_callback(self._cancelling.discard)

    async def close(self) -> None:
        """Close the connections that are being cancelled at once."""
        for task in self._cancelling:
            task.cancel()
        await asyncio.gather(*self._cancelling, return_exceptions=True)

    async def _wait(self) -> None:
        try:
            with anyio.fail_after(self._seconds):
                await self._free.acquire()
        except TimeoutError:
            raise Unavailable("no connection became free in time") from None

    async def _cancel(self, connection: psycopg.AsyncConnection[Any]) -> None:
        try:
            with anyio.move_on_after(CANCEL_SECONDS):
                with suppress(psycopg.Error):
                    await connection.cancel_safe(timeout=CANCEL_SECONDS)
                with suppress(psycopg.Error, OSError):
                    await anyio.wait_readable(connection.pgconn.socket)
        finally:
            await connection.close()
            self._free.release()
