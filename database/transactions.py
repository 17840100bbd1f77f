"""Several units of work in one transaction: a `Transaction` runs them on the connection of a unit
that is in one already.
"""

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from database import sqlite
from database.errors import Unavailable
from database.postgresql import database as postgresql
from database.statements import command
from database.units import Unit

T = TypeVar("T")


class Transaction:
    """The transaction that a unit of work has begun. What its units write is kept if that unit ends
    without an error; what one of them wrote is undone if it raises.

    Its methods are those of a database, and wait for nothing: see `result_of`.
    """

    def __init__(self, connection: Connection) -> None:
        self.name = connection.dialect.name
        self._connection = connection

    async def read(self, unit: Unit[T]) -> T:
        return self._run(unit)

    async def read_snapshot(self, unit: Unit[T]) -> T:
        """Raises RuntimeError: on PostgreSQL each statement of a transaction that writes sees the
        database as it is then.
        """
        raise RuntimeError(f"{unit} needs a snapshot, which a transaction that writes is not")

    async def write(self, unit: Unit[T]) -> T:
        return self._run(unit)

    async def write_once(self, unit: Unit[T]) -> T:
        return self._run(unit)

    def _run(self, unit: Unit[T]) -> T:
        if self._connection.invalidated:  # SQLAlchemy would open another one, without our writes
            raise Unavailable("the connection of the transaction was lost")
        try:
            return _undone_if_it_raises(unit, self._connection)
        except DBAPIError as error:
            ours = _TRANSLATED[self.name](error)
            if ours is None:
                raise
            raise ours from error


def _undone_if_it_raises(unit: Unit[T], connection: Connection) -> T:
    command(connection, "SAVEPOINT unit")
    try:
        result = unit(connection)
    except BaseException:
        if not connection.invalidated:
            command(connection, "ROLLBACK TO SAVEPOINT unit")
        raise
    command(connection, "RELEASE SAVEPOINT unit")
    return result


_TRANSLATED: dict[str, Callable[[DBAPIError], Exception | None]] = {
    "postgresql": postgresql.translated,
    "sqlite": sqlite.translated,
}


def result_of(work: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that waits for nothing but units of a `Transaction`.

    Raises what it raises, and RuntimeError if it waits for something else, after it was closed.
    """
    try:
        work.send(None)
    except StopIteration as end:
        result: T = end.value
        return result
    work.close()
    raise RuntimeError(f"{work} waits for something other than its transaction")
