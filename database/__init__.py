"""How SQL is run: units of work, drivers, the pool. Nothing here knows Numberbook's tables.

What other packages need most is exported here. Statements, column types and SQL functions are in
files of their own.
"""

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from database.errors import ConfigurationError
from database.postgresql.database import PostgreSQLDatabase
from database.postgresql.drivers import DriverName
from database.postgresql.sessions import Pooler
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
    return PostgreSQLDatabase(parsed, bounds, driver, pooler)


def _parse(url: str) -> URL:
    advice = (
        "Set NUMBERBOOK_DATABASE_URL to sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME."
    )
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
