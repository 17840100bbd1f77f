"""How SQL is run: units of work, drivers, the pool. Nothing here knows Numberbook's tables.

What other packages need most is exported here. Statements, column types and SQL functions are in
files of their own.
"""

from importlib import import_module

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from database.errors import ConfigurationError
from database.postgresql.settings import DriverName, Pooler
from database.sqlite import SQLiteDatabase
from database.units import DEFAULT_BOUNDS, Bounds, Connections, Database, Unit, Units

__all__ = [
    "DEFAULT_BOUNDS",
    "Bounds",
    "Connections",
    "Database",
    "DriverName",
    "Pooler",
    "Unit",
    "Units",
    "connect",
    "connect_replica",
]


def connect(
    url: str,
    bounds: Bounds = DEFAULT_BOUNDS,
    driver: DriverName = DriverName.LIBPQ,
    pooler: Pooler = Pooler.NONE,
) -> Database:
    """The database at a URL, `sqlite:///data/numberbook.db` or `postgresql://...`, without opening
    a connection yet. `driver` is used for PostgreSQL only.

    Raises ConfigurationError if the URL cannot be used.
    """
    parsed = _parse(url)
    if parsed.get_backend_name() == "sqlite":
        return SQLiteDatabase(parsed, bounds)
    return _postgresql(parsed, bounds, driver, pooler, "primary")


def connect_replica(url: str, primary: str, bounds: Bounds, driver: DriverName) -> Database:
    """The standby of the database at the URL `primary`, without opening a connection yet.

    It is waited for less long than a database that has no substitute. Raises ConfigurationError if
    one of the URLs cannot be used for that.
    """
    parsed, of_primary = _parse(url, _OF_REPLICA), _parse(primary)
    for each, name in ((parsed, "NUMBERBOOK_READ_DATABASE_URL"), (of_primary, _OF_DATABASE)):
        if each.get_backend_name() == "sqlite":
            raise ConfigurationError(f"SQLite has no replicas, and {name} names it: {_OF_REPLICA}")
    if parsed == of_primary:
        raise ConfigurationError(f"Both database URLs are the same: {_OF_REPLICA}")
    short = bounds._replace(
        pool_seconds=min(bounds.pool_seconds, REPLICA_SECONDS), silence_seconds=REPLICA_SECONDS
    )
    return _postgresql(parsed, short, driver, Pooler.NONE, "standby")


REPLICA_SECONDS = 0.5
"""How long to wait for a connection to a replica, and for one that says nothing."""

_OF_DATABASE = "NUMBERBOOK_DATABASE_URL"
_OF_REPLICA = (
    "Set NUMBERBOOK_READ_DATABASE_URL to a standby of the PostgreSQL database that"
    " NUMBERBOOK_DATABASE_URL names, or leave it out."
)


def _postgresql(
    url: URL, bounds: Bounds, driver: DriverName, pooler: Pooler, wanted: str
) -> Database:
    # psycopg is imported for this alone.
    made: Database = import_module("database.postgresql.database").PostgreSQLDatabase(
        url, bounds, driver, pooler, wanted
    )
    return made


def _parse(
    url: str,
    advice: str = (
        "Set NUMBERBOOK_DATABASE_URL to sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME."
    ),
) -> URL:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise ConfigurationError(f"The database URL cannot be read. {advice}") from None
    if parsed.get_backend_name() == "postgres":
        parsed = parsed.set(drivername="postgresql")
    if parsed.drivername not in {"sqlite", "postgresql"}:
        raise ConfigurationError(f"The database URL names neither of our databases. {advice}")
    if parsed.drivername == "sqlite" and parsed.database in {None, "", ":memory:"}:
        raise ConfigurationError(f"A database in memory is lost at the end. {advice}")
    return parsed
