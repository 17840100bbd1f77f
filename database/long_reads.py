"""Reads on SQLite that take long, in threads, each on a connection of its own.

SQLite holds Python's lock only for what it calls in Python, so the event loop goes on meanwhile.
"""

import asyncio
import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine

from database.turns import Turns
from database.units import READER, Connections, Unit

T = TypeVar("T")

THREADS = max(2, min(4, os.cpu_count() or 1))

MOST_WAITING = 50
"""How many long reads of one account wait for a thread. One more is refused."""

STEPS = 500_000
"""After so many steps, some 25 milliseconds, SQLite asks whether a read is over. It waits for
Python's lock to ask, so it does not ask often.
"""


MOST_LOG_BYTES = 64 * 2**20
"""If SQLite's write-ahead log is longer, long reads wait for each other once. While one of them
runs SQLite cannot begin the log anew, so it would grow as long as they overlap.
"""


class LongReads:
    """Runs units that only read in threads."""

    def __init__(
        self, engine: Engine, seconds: float, log: Path, shorten_log: Callable[[], object]
    ) -> None:
        """`seconds`: the CPU time of a unit. Time in which it waits for others does not count."""
        self._engine = engine
        self._seconds = seconds
        self._log = log
        self._shorten_log = shorten_log
        self._turns = Turns(THREADS, MOST_WAITING)
        self._threads = ThreadPoolExecutor(THREADS, "long-read")

    def connections(self) -> Connections:
        """The counts of the connections of the threads."""
        return Connections(THREADS, self._turns.in_use, self._turns.waiting)

    async def run(self, unit: Unit[T]) -> T:
        """The result of the unit. Raises what it raises; Unavailable if too many wait.

        If the caller is cancelled, the unit is interrupted.
        """
        await self._turns.take(READER.get())
        try:
            return await self._run(unit)
        finally:
            self._end()

    def close(self) -> None:
        """Wait for the threads to end, which nobody may use any more; close their connections."""
        self._threads.shutdown()
        self._engine.dispose()

    def _end(self) -> None:
        if self._log.exists() and self._log.stat().st_size > MOST_LOG_BYTES:
            self._turns.do_between(self._shorten_log)
        self._turns.give_back()

    async def _run(self, unit: Unit[T]) -> T:
        read = _Read(self._engine, self._seconds)
        job = self._threads.submit(copy_context().run, read.run, unit)
        try:
            return await asyncio.wrap_future(job)
        except asyncio.CancelledError:
            read.is_abandoned = True
            raise


class _Read:
    """A unit while it runs in a thread."""

    def __init__(self, engine: Engine, seconds: float) -> None:
        self._engine = engine
        self._seconds = seconds
        self._ends_at = 0.0
        self.is_abandoned = False

    def run(self, unit: Unit[T]) -> T:
        self._ends_at = time.thread_time() + self._seconds
        with self._engine.connect() as connection:
            driver: Any = connection.connection.dbapi_connection
            driver.set_progress_handler(self._is_over, STEPS)
            return unit(connection)

    def _is_over(self) -> bool:
        return self.is_abandoned or time.thread_time() > self._ends_at
