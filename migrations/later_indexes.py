"""The indexes of PostgreSQL that are made after their revisions, while others read and write.

`CREATE INDEX CONCURRENTLY` is no part of a transaction, so no part of a revision. Until the search
index is there, filters look at a bounded number of rows (docs/decisions/0068); until the indexes of
grants are, granted numbers are collected and sorted (docs/decisions/0079), and read to count them
(docs/decisions/0082). On SQLite the revisions make them.
"""

from sqlalchemy import Connection, text
from sqlalchemy.exc import ProgrammingError

from database import Database
from database.indexes import is_there
from database.postgresql.transactions import INSUFFICIENT_PRIVILEGE, sqlstate
from models.tables import GRANT_COUNTED, GRANT_COUNTS, GRANT_ORDERS, SEARCH_INDEX

TERMS = SEARCH_INDEX["postgresql"]

_SEARCH = f"""
CREATE INDEX CONCURRENTLY {TERMS} ON phone_number USING gin (phone_number_terms(
  search_key, national_format, e164, nickname_key, status, calling_name_status, country_code, type,
  number_type, product_type, owner_id, tag_keys, calling_name_due_at
)) WITH (gin_pending_list_limit = 256)
"""
"""Whoever fills the list of pending entries sorts it into the index, so the list is short (KiB)."""


def _of_grants(index: str, *columns: str) -> str:
    return (
        f"CREATE INDEX CONCURRENTLY {index} ON phone_number_grant"
        f" (grantee_id, {', '.join(columns)})"
    )


INDEXES = {
    TERMS: (_SEARCH, "ANALYZE phone_number"),  # the planner needs to know what is common
    **{
        index: (_of_grants(index, column, "phone_number_id"),)
        for column, index in GRANT_ORDERS.items()
    },
    GRANT_COUNTS: (_of_grants(GRANT_COUNTS, *GRANT_COUNTED, "expires_at"),),
}
"""How each is made."""


async def build(database: Database) -> None:
    """Make those that are not there, or were left half made. Another process that makes them is not
    waited for, and a role that may not make them leaves it to `numberbook migrate`.

    Raises Unavailable.
    """
    if not await are_there(database):
        await database.maintain(_build)


async def are_there(database: Database) -> bool:
    """Whether the database has all of them. Raises Unavailable."""
    return database.name == "sqlite" or await database.read(_are_there)


def _are_there(connection: Connection) -> bool:
    return not _missing(connection)


def _missing(connection: Connection) -> list[str]:
    return [index for index in INDEXES if not is_there(connection, index)]


def _build(connection: Connection) -> None:
    if not connection.scalar(_LOCK):
        return
    try:
        for index in _missing(connection):
            _make(connection, index)
    except ProgrammingError as error:
        if sqlstate(error) != INSUFFICIENT_PRIVILEGE:
            raise
    finally:
        if not connection.invalidated:
            connection.execute(_UNLOCK)


def _make(connection: Connection, index: str) -> None:
    for statement in (f"DROP INDEX CONCURRENTLY IF EXISTS {index}", *INDEXES[index]):
        connection.exec_driver_sql(statement)


_LOCK = text("SELECT pg_try_advisory_lock(hashtext('numberbook search index'))")
_UNLOCK = text("SELECT pg_advisory_unlock(hashtext('numberbook search index'))")
