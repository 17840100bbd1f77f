"""The revisions of the database's schema, and the upgrade from any of them to the newest."""

import time
from collections.abc import Mapping, Sequence
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import anyio
from sqlalchemy import Connection, inspect, text

from database import Database, Unit
from database.errors import ConfigurationError, Locked, Unavailable
from migrations import grant_keys, later_indexes, releases, subjects

T = TypeVar("T")

EMPTY = "an empty database"

LOCK_SECONDS = 0.4
"""How long a migration on PostgreSQL waits for a table. Whoever comes after it waits too, and gives
up after half a second (`NUMBERBOOK_LOCK_SECONDS`); so it gives up first, and tries again."""

PATIENCE_SECONDS = 60.0
"""How long it tries again."""

PAUSE_SECONDS = 0.5


class Schema(NamedTuple):
    """The revision of a database, and the oldest release that may serve it; None if it holds none:
    neither if it is empty, no release before revision 0003.
    """

    revision: str | None
    oldest_release: str | None


async def upgrade(database: Database, oidc_issuer: str | None = None) -> tuple[str, str]:
    """Upgrade the database to the newest revision, unless this release may serve a newer one.
    Returns the revisions before and after.

    `oidc_issuer` is the issuer of the subjects that a database holds without one. Safe to run in
    many processes at once. Raises ConfigurationError if this release may not serve the database, or
    it needs to know the issuer; and Unavailable.
    """
    before = await database.read(_schema)
    _check(before)
    if not _can_serve(before):
        await _patiently(database, partial(_upgrade, oidc_issuer))
    if oidc_issuer is not None:
        await _fill_in_issuer(database, oidc_issuer)
    if not await later_indexes.are_there(database):
        await _fill_in_grants(database)
        await later_indexes.build(database)
    after = await database.read(_schema)
    return before.revision or EMPTY, after.revision or EMPTY


async def _fill_in_issuer(database: Database, issuer: str) -> None:
    filled: Sequence[int] = [0]
    while filled:
        filled = await _patiently(database, subjects.filling(issuer, max(filled)))


async def _fill_in_grants(database: Database) -> None:
    filled: int | None = 0
    while filled is not None:
        filled = await _patiently(database, grant_keys.filling(filled))


async def is_current(database: Database) -> bool:
    """Whether the database is at the newest revision. Raises Unavailable."""
    return (await database.read(_schema)).revision == newest()


async def can_serve(database: Database) -> bool:
    """Whether this release may serve the database as it is. Raises Unavailable."""
    return _can_serve(await database.read(_schema))


def newest() -> str:
    """The newest revision that this version knows."""
    return max(_known())


@cache
def _known() -> frozenset[str]:
    """The revisions that this version knows: the names of their files begin with them."""
    files = Path(__file__).with_name("versions").glob("[0-9]*_*.py")
    return frozenset(file.name.partition("_")[0] for file in files)


def _can_serve(schema: Schema) -> bool:
    """A database that a newer release has migrated says itself whether we may serve it."""
    if schema.revision is None or schema.revision in _known():
        return schema.revision == newest()
    oldest = schema.oldest_release
    return oldest is not None and releases.is_at_most(oldest, releases.THIS)


def _check(schema: Schema) -> None:
    """Raises ConfigurationError if only newer releases may serve the database."""
    is_newer = schema.revision is not None and schema.revision not in _known()
    if is_newer and not _can_serve(schema):
        raise ConfigurationError(
            f"The database is at revision {schema.revision}, which this version of Numberbook,"
            f" {releases.THIS}, does not know (its newest is {newest()}): run version"
            f" {schema.oldest_release or 'that made it'} or a newer one."
        )


def _schema(connection: Connection) -> Schema:
    if not inspect(connection).has_table("alembic_version"):
        return Schema(None, None)
    row = connection.execute(text("SELECT * FROM alembic_version")).mappings().one_or_none()
    return Schema(None, None) if row is None else _of_row(row)


def _of_row(row: Mapping[Any, Any]) -> Schema:
    return Schema(row["version_num"], row.get("oldest_release"))


async def _patiently(database: Database, unit: Unit[T]) -> T:
    """Run a unit that changes the schema, again and again while others lock what it changes.
    Raises ConfigurationError, Unavailable.
    """
    give_up = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return await database.migrate(unit)
        except Locked as error:
            if time.monotonic() > give_up:
                raise Unavailable(f"a table stayed locked for too long: {error}") from error
        await anyio.sleep(PAUSE_SECONDS)


def _upgrade(oidc_issuer: str | None, connection: Connection) -> None:
    schema = _schema(connection)  # another process may have migrated meanwhile
    _check(schema)
    if _can_serve(schema):
        return
    if connection.dialect.name == "postgresql":
        milliseconds = int(LOCK_SECONDS * 1000)
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {milliseconds}")
    # Alembic is imported for this alone: at most starts of a server there is nothing to do.
    import_module("migrations.steps").upgrade(connection, oidc_issuer)
    oldest = text("UPDATE alembic_version SET oldest_release = :release")
    connection.execute(oldest, {"release": releases.LAST})
