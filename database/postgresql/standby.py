"""Whether the server is the primary, which takes changes, or a standby."""

from sqlalchemy import Connection, func, select

from database.errors import Unavailable
from database.statements import Statement

_IS_IN_RECOVERY = Statement(lambda: select(func.pg_is_in_recovery()))


def check_is_primary(connection: Connection) -> None:
    """Raises Unavailable where the server is a standby; the next connection looks for the primary
    again.
    """
    if connection.dialect.name == "sqlite":
        return
    if _IS_IN_RECOVERY.rows(connection, {}) == [(True,)]:
        connection.invalidate()
        raise Unavailable("the server is a standby, which takes no changes")
