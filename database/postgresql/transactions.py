"""How transactions begin on PostgreSQL, and what their errors mean. It imports no driver."""

from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from database.errors import Locked, Unavailable
from database.statements import command
from database.units import Unit, commit, reason

T = TypeVar("T")


def in_snapshot(unit: Unit[T], connection: Connection) -> T:
    """Run a unit in a transaction whose statements see the database as it was at one moment."""
    command(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
    return commit(unit, connection)


def in_transaction(unit: Unit[T], connection: Connection) -> T:
    """Run a unit in a transaction that can write."""
    command(connection, "BEGIN")
    return commit(unit, connection)


def translated(error: DBAPIError | PoolTimeout) -> Exception | None:
    """Our error for the driver's; None for a programming error of ours."""
    if isinstance(error, DBAPIError) and sqlstate(error) in _CONTENTION:
        return Locked(reason(error))
    is_lost = isinstance(error, DBAPIError) and error.connection_invalidated
    is_outage = is_lost or isinstance(error, OperationalError | PoolTimeout)
    return Unavailable(reason(error)) if is_outage else None


def sqlstate(error: DBAPIError) -> str | None:
    """PostgreSQL's code for the error; None if it is not from the server."""
    return getattr(error.orig, "sqlstate", None)


INSUFFICIENT_PRIVILEGE = "42501"

_CONTENTION = frozenset(
    {
        "40001",  # serialization_failure
        "40P01",  # deadlock_detected
        "55P03",  # lock_not_available
    }
)
