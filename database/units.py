"""Units of work, and the protocol of a database that runs them.

A unit of work is a plain synchronous function that takes a connection. All code that reads or
writes the database is in such functions (docs/decisions/0002). The errors of drivers are translated
to those of `errors.py`.
"""

from collections.abc import Callable, Hashable
from contextvars import ContextVar
from typing import Any, NamedTuple, Protocol, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from database.statements import command

T = TypeVar("T")
Unit = Callable[[Connection], T]

READER: ContextVar[Hashable] = ContextVar("READER", default=None)
"""On whose behalf units read, such as the id of an account: long reads are fair to each of them."""


class Bounds(NamedTuple):
    """Limits of what a process uses of the database, and of how long it waits."""

    pool_size: int = 10
    """The most connections of a process to PostgreSQL."""
    pool_seconds: float = 2.0
    """How long a unit waits for a connection to PostgreSQL if all are in use."""
    statement_seconds: float = 2.0
    """How long a unit on SQLite, or a statement on PostgreSQL, may take."""
    lock_seconds: float = 0.5
    """How long a statement on PostgreSQL waits for a row that another transaction has locked."""
    silence_seconds: float | None = None
    """How long to wait after `statement_seconds` for a PostgreSQL that does not answer. None: as
    long as for any.
    """
    inline_steps: int = 50_000
    """How many steps of SQLite's virtual machine a read takes in the event loop, at most; then it
    starts anew in a thread.
    """


DEFAULT_BOUNDS = Bounds()

# SQLAlchemy starts and ends no transaction by itself: a read needs none, a write sends BEGIN.
ENGINE_OPTIONS: dict[str, Any] = {
    "isolation_level": "AUTOCOMMIT",
    "skip_autocommit_rollback": True,
    "pool_reset_on_return": None,
    "hide_parameters": True,
}


class Connections(NamedTuple):
    """Counts of a process's connections. `waiting` is the number of units that have none yet."""

    maximum: int
    in_use: int
    waiting: int


class Units(Protocol):
    """What runs units of work: a database, or a transaction on one."""

    name: str

    async def read(self, unit: Unit[T]) -> T:
        """Run a unit that only reads, by one statement, without a transaction. Raises
        Unavailable.
        """

    async def read_snapshot(self, unit: Unit[T]) -> T:
        """Run a unit that only reads, by several statements: all see the database as it was at one
        moment. Raises Unavailable.
        """

    async def write(self, unit: Unit[T]) -> T:
        """Run a unit in one transaction, which is rolled back if the unit raises. Raises
        Unavailable, Locked.
        """

    async def write_once(self, unit: Unit[T]) -> T:
        """Run a unit that writes once and does nothing with the database after that. On PostgreSQL
        that is one statement, so no transaction is started. Raises what `write` does.
        """

    async def pause(self) -> None:
        """Let others run between units; nothing in a transaction, which waits for nobody."""


class Database(Units, Protocol):
    """A database that runs units of work."""

    def connections(self) -> Connections:
        """The counts of its connections now, without asking the database."""

    async def migrate(self, unit: Unit[T]) -> T:
        """Run a unit that changes the schema, one at a time among all processes.

        It has no time limit. Raises ConfigurationError if the role may not do it, and Unavailable.
        """

    async def maintain(self, unit: Unit[T]) -> T:
        """Run a unit outside of a transaction, without a time limit, as PostgreSQL wants it for
        what does not lock a table. Raises Unavailable.
        """

    async def dispose(self) -> None:
        """Close all connections."""


def reason(error: SQLAlchemyError) -> str:
    """The first line of the driver's message. Later lines can contain values, which must not be
    logged.
    """
    cause = error.orig if isinstance(error, DBAPIError) else error
    return str(cause).partition("\n")[0]


def commit(unit: Unit[T], connection: Connection) -> T:
    """Run a unit in the transaction that has begun, and commit it, or roll it back if it raises."""
    try:
        result = unit(connection)
        command(connection, "COMMIT")
    except BaseException:
        # A lost connection has nothing to roll back. After some errors, such as a full disk, the
        # driver has already rolled back.
        if not connection.invalidated:
            connection.connection.rollback()
        raise
    return result
