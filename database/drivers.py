"""The drivers of PostgreSQL: the protocol that a unit of work needs, and the plain driver.

`PsycopgConnection` runs statements with psycopg's public cursors. `libpq.LibpqConnection` does the
same with libpq directly and is faster. Both are psycopg connections, so SQLAlchemy can run its own
statements on them too.
"""

from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import Any, Protocol, Self, TypeVar

import psycopg
from psycopg import AsyncConnection, AsyncRawCursor
from psycopg.abc import PQGen
from psycopg.pq import TransactionStatus
from psycopg.types.numeric import Int8BinaryLoader
from sqlalchemy.util import await_only

V = TypeVar("V")
Values = tuple[Any, ...]

WAIT_SECONDS = 0.1
"""Seconds; the same as psycopg's default."""


class DriverName(StrEnum):
    """The drivers that can be chosen (NUMBERBOOK_DRIVER)."""

    LIBPQ = "libpq"
    PSYCOPG = "psycopg"


class Driver(Protocol):
    """A connection for one unit of work at a time, which runs in a greenlet."""

    silence_seconds: float | None
    """If the server does not answer a statement within this time, it counts as lost. None: no
    limit.
    """

    def rows(self, query: bytes, given: Values, *, is_as_stored: bool = False) -> list[Values]:
        """All rows of a statement with parameters $1, $2, ...; an empty list if it returns no rows.

        `is_as_stored`: times are returned in microseconds since 2000. Raises psycopg's errors.
        """

    def run(self, command: bytes) -> None:
        """Run a command that has no parameters and returns no rows. Raises psycopg's errors."""


class PsycopgConnection(AsyncConnection[Values]):
    """The plain driver. It prepares nothing: the server parses and plans a statement each time."""

    silence_seconds: float | None = None

    @classmethod
    def connecting(cls, silence_seconds: float) -> Callable[..., Awaitable[Self]]:
        """A function that opens connections with these `silence_seconds`."""

        async def connect(*arguments: Any, **options: Any) -> Self:  # noqa: ANN401
            connection = await cls.connect(*arguments, **options)
            connection.silence_seconds = silence_seconds
            return connection

        return connect

    def rows(self, query: bytes, given: Values, *, is_as_stored: bool = False) -> list[Values]:
        """All rows of a statement; see `Driver`."""
        return await_only(self._rows(query, given, is_as_stored=is_as_stored))

    def run(self, command: bytes) -> None:
        """Run a command; see `Driver`."""
        await_only(self._rows(command, None, is_as_stored=False))

    async def _rows(
        self, query: bytes, given: Values | None, *, is_as_stored: bool
    ) -> list[Values]:
        async with AsyncRawCursor(self) as cursor:
            if is_as_stored:
                cursor.adapters.register_loader("timestamptz", Int8BinaryLoader)
            await cursor.execute(query, given, binary=given is not None)
            return await cursor.fetchall() if cursor.description else []

    async def wait(
        self, gen: PQGen[V], interval: float = WAIT_SECONDS, timeout: float | None = None
    ) -> V:
        """Wait as psycopg does, but not longer than `silence_seconds` for an answer."""
        try:
            return await super().wait(
                gen, interval, self.silence_seconds if timeout is None else timeout
            )
        except psycopg.Error:
            if self.pgconn.transaction_status == TransactionStatus.ACTIVE:
                self.pgconn.finish()  # a late answer must not be read as the next one's
            raise
