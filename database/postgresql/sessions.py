"""What holds for each session of PostgreSQL: its settings, and that it is ours alone or not."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import psycopg

from database.postgresql.drivers import PsycopgConnection
from database.postgresql.settings import ONLY_FASTER, Pooler, session_settings
from database.units import Bounds

SILENCE_SECONDS = 5.0
"""How long to wait after `statement_seconds`, when PostgreSQL should have cancelled the statement.
A server that still does not answer counts as lost.
"""


def connecting(
    driver: type[PsycopgConnection],
    bounds: Bounds,
    pooler: Pooler,
    cancel: Callable[[psycopg.AsyncConnection[Any]], None],
) -> Callable[..., Awaitable[PsycopgConnection]]:
    """A function that opens connections whose sessions are as we need them.

    It raises psycopg's errors, with advice where the operator has to change something.
    """
    prepare = {Pooler.NONE: _set_up, Pooler.TRANSACTION: _check}[pooler]

    async def connect(*arguments: Any, **options: Any) -> PsycopgConnection:  # noqa: ANN401
        connection = await driver.connect(*arguments, **options)
        connection.silence_seconds = bounds.statement_seconds + _silence_seconds(bounds)
        connection.has_own_session = pooler == Pooler.NONE
        connection.cancel_with(cancel)
        try:
            await connection.set_autocommit(True)
            await prepare(connection, session_settings(bounds))
        except BaseException:
            await connection.close()
            raise
        return connection

    return connect


def _silence_seconds(bounds: Bounds) -> float:
    return SILENCE_SECONDS if bounds.silence_seconds is None else bounds.silence_seconds


async def _set_up(connection: PsycopgConnection, wanted: Mapping[str, str]) -> None:
    """Give a session of our own its settings, and leave one of a pooler's as it is. Raises
    psycopg's errors.
    """
    to_set = (f"set_config('{name}', '{value}', false)" for name, value in wanted.items())
    statement = f"SELECT {', '.join(to_set)} WHERE pg_backend_pid() = $1"
    if not await connection.fetch(statement.encode(), (connection.pgconn.backend_pid,)):
        raise psycopg.OperationalError(
            "a pooler answers, not PostgreSQL itself: set NUMBERBOOK_POOLER=transaction"
        )


async def _check(connection: PsycopgConnection, wanted: Mapping[str, str]) -> None:
    """Check the settings of a session that is not ours to change. Raises psycopg's errors."""
    rows = await connection.fetch(_SETTINGS, (list(wanted),))
    found: dict[str, str] = dict(rows)
    needed = [name for name in wanted if name not in ONLY_FASTER]
    wrong = [f"{name} is {found[name]}" for name in needed if found[name] != wanted[name]]
    if wrong:
        raise psycopg.OperationalError(
            f"the role's settings are not Numberbook's ({', '.join(wrong)}): run `numberbook"
            " migrate --grant-to ROLE --apply-settings`, then let the pooler reconnect"
        )


_SETTINGS = b"SELECT name, setting FROM pg_settings WHERE name = ANY ($1)"
