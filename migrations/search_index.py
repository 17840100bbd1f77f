"""The search index of PostgreSQL, made after revision 0015 while others read and write.

`CREATE INDEX CONCURRENTLY` is no part of a transaction, so no part of a revision. Until the index
is there, filters look at a bounded number of rows (docs/decisions/0068).
"""

from sqlalchemy import Connection, text
from sqlalchemy.exc import ProgrammingError

from database import Database
from database.postgresql.transactions import INSUFFICIENT_PRIVILEGE, sqlstate

INDEX = "ix_phone_number_terms"


async def build(database: Database) -> None:
    """Make the index if it is not there, or was left half made. Another process that makes it is
    not waited for, and a role that may not make it leaves it to `numberbook migrate`.

    Raises Unavailable.
    """
    if database.name == "postgresql" and not await database.read(_is_there):
        await database.maintain(_build)


def _is_there(connection: Connection) -> bool:
    return bool(connection.scalar(_IS_THERE))


def _build(connection: Connection) -> None:
    if not connection.scalar(_LOCK):
        return
    try:
        for statement in _STATEMENTS if not _is_there(connection) else ():
            connection.exec_driver_sql(statement)
    except ProgrammingError as error:
        if sqlstate(error) != INSUFFICIENT_PRIVILEGE:
            raise
    finally:
        if not connection.invalidated:
            connection.execute(_UNLOCK)


_IS_THERE = text(f"SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('{INDEX}')")
_LOCK = text("SELECT pg_try_advisory_lock(hashtext('numberbook search index'))")
_UNLOCK = text("SELECT pg_advisory_unlock(hashtext('numberbook search index'))")
_CREATE = f"""
CREATE INDEX CONCURRENTLY {INDEX} ON phone_number USING gin (phone_number_terms(
  search_key, national_format, e164, nickname_key, status, calling_name_status, country_code, type,
  number_type, product_type, owner_id, tag_keys, calling_name_due_at
)) WITH (gin_pending_list_limit = 256)
"""
"""Whoever fills the list of pending entries sorts it into the index, so the list is short (KiB)."""

_STATEMENTS = (
    f"DROP INDEX CONCURRENTLY IF EXISTS {INDEX}",
    _CREATE,
    "ANALYZE phone_number",  # the planner needs to know which terms are common
)
