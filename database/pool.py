"""Connections that stay checked out of SQLAlchemy's pool between units of work: to check one out
and return it takes longer than many units of work.
"""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection, Engine

T = TypeVar("T")


class OpenConnections:
    """The open connections of an engine: as many as there are units that run at the same time.

    Use it within one event loop, and within a greenlet if the engine needs one.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._free: list[Connection] = []

    def run(self, unit: Callable[[Connection], T]) -> T:
        """Run a unit on the connection that was used last, or on a new one. Raises what the unit
        raises.

        After an error the connection is returned to the pool, which resets or closes it.
        """
        connection = self._free.pop() if self._free else self._engine.connect()
        try:
            result = unit(connection)
        except BaseException:
            self._give_back(connection)
            raise
        self._free.append(connection)
        return result

    def close(self) -> None:
        """Return all connections to the pool."""
        while self._free:
            self._free.pop().close()

    def _give_back(self, connection: Connection) -> None:
        """Return a connection to the pool. If it is lost, the free ones probably are too, so they
        are closed before they make another unit fail.
        """
        is_lost = connection.invalidated
        connection.close()
        while is_lost and self._free:
            other = self._free.pop()
            other.invalidate()
            other.close()
