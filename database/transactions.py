"""Several units of work in one transaction, each of which is undone if it raises."""

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from database import sqlite
from database.errors import Unavailable
from database.postgresql import transactions as postgresql
from database.statements import command
from database.units import Unit, Units

T = TypeVar("T")


def within(connection: Connection, work: Callable[[Units], Coroutine[Any, Any, T]]) -> T:
    """The result of work whose units are parts of the transaction that the connection is in.

    For a unit of work: what the work wrote is kept if that unit ends without an error.
    The work waits for nothing but its units. Raises what it raises; Unavailable if the connection
    was lost; RuntimeError if the work waits for something else.
    """
    transaction = _Transaction(connection)
    result = _result(work(transaction))
    transaction.check()
    return result


class _Transaction:
    """The transaction that a connection is in. Its methods are those of a database."""

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

    async def pause(self) -> None:
        pass

    def check(self) -> None:
        """Raises Unavailable after the connection was lost: SQLAlchemy would open another one,
        where nothing is of what was written.
        """
        if self._connection.invalidated:
            raise Unavailable("the connection of the transaction was lost")

    def _run(self, unit: Unit[T]) -> T:
        self.check()
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


def _result(work: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that never waits: its first step is its last."""
    try:
        work.send(None)
    except StopIteration as end:
        result: T = end.value
        return result
    work.close()
    raise RuntimeError(f"{work} waits for something other than its transaction")
