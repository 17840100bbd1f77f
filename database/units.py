"""Units of work: what a database is for those who use it.

A unit is a plain synchronous function that takes a connection; all code that reads or writes the
database is such functions (docs/decisions/0002). The errors of drivers leave here as ours.
"""

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from database.statements import command

T = TypeVar("T")
Unit = Callable[[Connection], T]


class Bounds(NamedTuple):
    """How much of the database a process uses, and how long it waits for it."""

    pool_size: int = 10
    """Connections of a process to PostgreSQL."""
    pool_seconds: float = 2.0
    """How long a unit waits for a connection to PostgreSQL while all are in use."""
    statement_seconds: float = 2.0
    """How long a unit on SQLite, or a statement on PostgreSQL, may take."""
    lock_seconds: float = 0.5
    """How long a statement on PostgreSQL waits for a row that another transaction holds."""


DEFAULT_BOUNDS = Bounds()

# SQLAlchemy begins and ends nothing by itself: a read needs no transaction, a write says BEGIN.
ENGINE_OPTIONS: dict[str, Any] = {
    "isolation_level": "AUTOCOMMIT",
    "skip_autocommit_rollback": True,
    "pool_reset_on_return": None,
    "hide_parameters": True,
}


class Connections(NamedTuple):
    """How the connections of a process stand: `waiting` are the units that have none yet."""

    maximum: int
    in_use: int
    waiting: int


class Database(Protocol):
    """A database that runs units of work."""

    name: str

    def connections(self) -> Connections:
        """How its connections stand at this moment; asks nobody."""

    async def read(self, unit: Unit[T]) -> T:
        """Run a unit that only reads, without a transaction. Raises Unavailable."""

    async def write(self, unit: Unit[T]) -> T:
        """Run a unit in one transaction: all of it is kept, or, where it raises, nothing. Raises
        Unavailable, Locked.
        """

    async def write_once(self, unit: Unit[T]) -> T:
        """Run a unit that does nothing after its one writing, which on PostgreSQL is one statement
        and so needs no transaction around it. Raises what `write` does.
        """

    async def migrate(self, unit: Unit[T]) -> T:
        """Run a unit that changes the schema, one at a time among all processes.

        It may take its time. Raises ConfigurationError where the role may not; Unavailable.
        """

    async def dispose(self) -> None:
        """Close all connections."""


def reason(error: SQLAlchemyError) -> str:
    """The driver's own first line: what follows it may tell values, which belong in no log."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return str(cause).partition("\n")[0]


def commit(unit: Unit[T], connection: Connection) -> T:
    """Run a unit in the transaction that has begun, and end it."""
    try:
        result = unit(connection)
        command(connection, "COMMIT")
    except BaseException:
        # A connection that is lost has nothing to roll back; after some errors, such as a full
        # disk, the driver finds nothing to roll back either.
        if not connection.invalidated:
            connection.connection.rollback()
        raise
    return result
