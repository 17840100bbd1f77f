"""Connections that stay open between units of work: for SQLAlchemy to take one from its pool and to
give it back takes longer than many a unit does.
"""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection, Engine

T = TypeVar("T")


class OpenConnections:
    """The connections of an engine, as many as units run at once.

    To be used within one event loop, and within a greenlet where the engine needs one.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._free: list[Connection] = []

    def run(self, unit: Callable[[Connection], T]) -> T:
        """Run a unit on the connection that was used last, or on a new one. Raises what it raises.

        A connection on which anything was raised goes back to the pool, which knows what is to be
        done with it.
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
        """Give all back to the pool."""
        while self._free:
            self._free.pop().close()

    def _give_back(self, connection: Connection) -> None:
        """Where one connection is lost, the others probably are too: none of them fails a unit."""
        is_lost = connection.invalidated
        connection.close()
        while is_lost and self._free:
            other = self._free.pop()
            other.invalidate()
            other.close()
