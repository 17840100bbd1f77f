"""The drivers of PostgreSQL: the protocol that a unit of work needs, and the plain driver.

`PsycopgConnection` runs statements with psycopg's public cursors. `libpq.LibpqConnection` does the
same with libpq directly and is faster. Both are psycopg connections, so SQLAlchemy can run its own
statements on them too.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import psycopg
from psycopg import AsyncConnection, AsyncRawCursor
from psycopg.abc import PQGen
from psycopg.errors import ReadOnlySqlTransaction
from psycopg.pq import TransactionStatus
from psycopg.types.numeric import Int8BinaryLoader
from sqlalchemy.util import await_only

V = TypeVar("V")
Values = tuple[Any, ...]

WAIT_SECONDS = 0.1
"""Seconds; the same as psycopg's default."""


class PsycopgConnection(AsyncConnection[Values]):
    """The plain driver. It prepares nothing: the server parses and plans a statement each time."""

    silence_seconds: float | None = None
    has_own_session: bool = True
    """False: statements may go to one session of the server after another, so nothing may be left
    in one.
    """

    _is_given_up = False
    _cancel: Callable[[AsyncConnection[Any]], None] | None = None

    def cancel_with(self, cancel: Callable[[AsyncConnection[Any]], None]) -> None:
        """Let this function cancel, in the background, what the server does when the connection is
        given up, and close it.
        """
        self._cancel = cancel

    @property
    def closed(self) -> bool:
        """Whether it cannot be used any more."""
        return self._is_given_up or super().closed

    async def close(self) -> None:
        """Close the connection, unless it is given up: whoever cancels closes it."""
        if not self._is_given_up:
            await super().close()

    def rows(self, query: bytes, given: Values, *, is_as_stored: bool = False) -> list[Values]:
        """All rows of a statement; see `Driver`."""
        return await_only(self.fetch(query, given, is_as_stored=is_as_stored))

    def run(self, command: bytes) -> None:
        """Run commands; see `Driver`."""
        await_only(self.fetch(command, None))

    @contextmanager
    def planning_for_values(self) -> Iterator[None]:
        """Plan for values; see `Driver`. The setting is that of a transaction: of the one that has
        begun, which gets ours back, or else of one around the statements.
        """
        if self.pgconn.transaction_status == TransactionStatus.INTRANS:
            self.run(_FOR_VALUES)
            yield
            self.run(_ONCE)
            return
        self.run(b"BEGIN; " + _FOR_VALUES)
        try:
            yield
        except BaseException:
            if self.pgconn.transaction_status in _IN_TRANSACTION:
                self.run(b"ROLLBACK")
            raise
        self.run(b"COMMIT")

    async def fetch(
        self, query: bytes, given: Values | None, *, is_as_stored: bool = False
    ) -> list[Values]:
        """All rows of a statement, by psycopg's cursors. Raises psycopg's errors."""
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
        except psycopg.Error as error:
            if self.pgconn.transaction_status == TransactionStatus.ACTIVE:
                self._give_up()
            self._end_if_useless(error)
            raise

    def _give_up(self) -> None:
        """Do not use the connection again: a late answer must not be read as the next one's."""
        is_working = self.pgconn.transaction_status == TransactionStatus.ACTIVE
        if not is_working or self._cancel is None:
            self.pgconn.finish()
            return
        self._is_given_up = True
        self._cancel(AsyncConnection(self.pgconn))

    def _end_if_useless(self, error: psycopg.Error) -> None:
        """End a connection to a server that takes no changes, so that the next one looks for the
        primary again.
        """
        if isinstance(error, ReadOnlySqlTransaction):
            self.pgconn.finish()


_FOR_VALUES = b"SET LOCAL plan_cache_mode = force_custom_plan"
_ONCE = b"SET LOCAL plan_cache_mode = force_generic_plan"
_IN_TRANSACTION = {TransactionStatus.INTRANS, TransactionStatus.INERROR}
