"""The drivers of PostgreSQL: what a unit of work needs of one, and the plain one.

`PsycopgConnection` runs statements by psycopg's public cursors. `libpq.LibpqConnection` does the
same on libpq itself and is faster. Both are connections of psycopg's, which SQLAlchemy's own
statements run on too.
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
"""As psycopg has it."""


class DriverName(StrEnum):
    """The drivers that can be chosen (NUMBERBOOK_DRIVER)."""

    LIBPQ = "libpq"
    PSYCOPG = "psycopg"


class Driver(Protocol):
    """A connection that one unit of work uses at a time, in a greenlet."""

    silence_seconds: float | None
    """A server that leaves a statement without an answer for so long is gone."""

    def rows(self, query: bytes, given: Values, *, is_as_stored: bool = False) -> list[Values]:
        """All rows of a statement with parameters $1, $2, ...; none of one that gives none.

        `is_as_stored`: moments come in microseconds since 2000. Raises psycopg's errors.
        """

    def run(self, command: bytes) -> None:
        """Run a command without parameters and rows. Raises psycopg's errors."""


class PsycopgConnection(AsyncConnection[Values]):
    """The plain driver. It prepares nothing: the server reads and plans each statement anew."""

    silence_seconds: float | None = None

    @classmethod
    def connecting(cls, silence_seconds: float) -> Callable[..., Awaitable[Self]]:
        """What opens connections with these `silence_seconds`."""

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
        """Wait as psycopg does, but for a server that says nothing no longer than
        `silence_seconds`.
        """
        try:
            return await super().wait(
                gen, interval, self.silence_seconds if timeout is None else timeout
            )
        except psycopg.Error:
            if self.pgconn.transaction_status == TransactionStatus.ACTIVE:
                self.pgconn.finish()  # the answer may still come, and nobody would read it
            raise
