"""Safe retries: the answer to a request with a key is kept with the account for a day, and is given
again to the same request.

The answer is made and kept in the transaction of the change (docs/decisions/0041), so there is
either both or neither. What an answer is, and what makes two requests the same, is up to the face
of the server that calls this.
"""

from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from functools import lru_cache, partial
from typing import Any, NamedTuple

import anyio.lowlevel
from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert
from sqlmodel import col

from database import Database
from database.errors import Locked
from database.functions import any_of
from database.statements import Statement
from database.transactions import within
from database.types import Id, UtcDateTime
from models.clock import Clock
from models.tables import PROCESSING, KeptAnswer
from resolvers.context import Context

KEPT_FOR = timedelta(hours=24)

MAX_BYTES = 256 * 1024
"""Of the body of an answer that is kept. A bulk of 100 numbers with all their fields has half."""

BATCH = 100


class KeyedRequest(NamedTuple):
    """The key that the client chose for a request, and the fingerprint of what it asks for."""

    key: str
    fingerprint: str


class FinalAnswer(NamedTuple):
    """An answer as it is kept: a status as in HTTP, and the text of the body."""

    status: int
    body: str


class Given(NamedTuple):
    """The answer to a request with a key, and whether it was made for an earlier one."""

    answer: FinalAnswer
    is_replayed: bool


class KeyReused(Exception):
    """The account has used the key for another request."""


class StillRunning(Exception):
    """A request with the same key is being executed."""


class TooLarge(Exception):
    """The answer is too large to be kept. Nothing was changed."""


Execute = Callable[[Context], Coroutine[Any, Any, FinalAnswer]]


async def answer_once(context: Context, asked: KeyedRequest, execute: Execute) -> Given:
    """The kept answer to the request of the viewer; without one, that of `execute`, which is kept.

    `execute` is given a context whose units of work are parts of one transaction. It waits for
    nothing else. What it raises is raised here, and nothing is changed or kept then.

    Raises KeyReused, StillRunning, TooLarge (nothing is changed); Unavailable.
    """

    def unit(connection: Connection) -> Given | None:
        now = context.clock()
        claimed = _claim(connection, context.viewer.account_id, asked, now)
        if claimed is None:
            return _kept(connection, context.viewer.account_id, asked)
        answer = within(connection, lambda units: execute(context._replace(database=units)))
        _keep(connection, claimed, answer)
        return Given(answer, is_replayed=False)

    try:
        given = await context.database.write(unit)
    except Locked:
        raise StillRunning from None
    if given is None:
        raise KeyReused
    return given


def _claim(
    connection: Connection, account_id: int, asked: KeyedRequest, now: datetime
) -> int | None:
    """Take the key for this request, if it is free or its time is over. Returns the id of the row.

    On PostgreSQL this waits for another transaction that has taken the key. Its row is not seen by
    others before it ends, so a request that is cut off leaves nothing.
    """
    values = {
        "account_id": account_id,
        "key": asked.key,
        "fingerprint": asked.fingerprint,
        "status": PROCESSING,
        "body": "",
        "expires_at": now + KEPT_FOR,
        "now": now,
    }
    rows = _claiming(connection.dialect.name).rows(connection, values)
    return rows[0][0] if rows else None


def _kept(connection: Connection, account_id: int, asked: KeyedRequest) -> Given | None:
    """The answer that is kept; None if it is one to another request."""
    parameters = {"account_id": account_id, "key": asked.key}
    [(fingerprint, *answer)] = _KEPT.rows(connection, parameters)
    if fingerprint != asked.fingerprint:
        return None
    return Given(FinalAnswer._make(answer), is_replayed=True)


def _keep(connection: Connection, row_id: int, answer: FinalAnswer) -> None:
    if len(answer.body.encode()) > MAX_BYTES:
        raise TooLarge
    _KEEP.rows(connection, {"row_id": row_id, **answer._asdict()})


async def sweep(database: Database, clock: Clock) -> int:
    """Delete the answers whose time is over. Returns how many there were.

    Several processes can do so at the same time. Raises Unavailable.
    """
    deleted, now = 0, clock()
    while ended := await database.read(partial(_ended, now=now)):
        deleted += await database.write_once(partial(_delete, ids=ended, now=now))
        await anyio.lowlevel.checkpoint()  # a write on SQLite blocks the event loop
    return deleted


def _ended(connection: Connection, now: datetime) -> list[int]:
    return [row_id for (row_id,) in _ENDED.rows(connection, {"now": now})]


def _delete(connection: Connection, ids: list[int], now: datetime) -> int:
    return len(_DELETE.rows(connection, {"ids": ids, "now": now}))


_OWN_KEY = ("account_id", "key")
_VALUES = ("fingerprint", "status", "body", "expires_at")
_HAS_ENDED = col(KeptAnswer.expires_at) <= bindparam("now", type_=UtcDateTime())


@lru_cache
def _claiming(database: str) -> Statement:
    return Statement(partial(_claim_of, database))


def _claim_of(database: str) -> ReturningInsert[tuple[int]]:
    row: postgresql.Insert | sqlite.Insert = (
        postgresql.insert(KeptAnswer) if database == "postgresql" else sqlite.insert(KeptAnswer)
    )
    row = row.values({name: bindparam(name) for name in (*_OWN_KEY, *_VALUES)})
    return row.on_conflict_do_update(
        index_elements=_OWN_KEY,
        set_={name: row.excluded[name] for name in _VALUES},
        where=_HAS_ENDED,
    ).returning(col(KeptAnswer.id))


_KEPT = Statement(
    lambda: select(col(KeptAnswer.fingerprint), col(KeptAnswer.status), col(KeptAnswer.body)).where(
        col(KeptAnswer.account_id) == bindparam("account_id", type_=Id),
        col(KeptAnswer.key) == bindparam("key"),
    )
)
_KEEP = Statement(
    lambda: (
        update(KeptAnswer)
        .where(col(KeptAnswer.id) == bindparam("row_id", type_=Id))
        .values(status=bindparam("status"), body=bindparam("body"))
        .returning(col(KeptAnswer.id))
    )
)
_ENDED = Statement(
    lambda: (
        select(col(KeptAnswer.id))
        .where(_HAS_ENDED)
        .order_by(col(KeptAnswer.expires_at))
        .limit(BATCH)
    )
)
_DELETE = Statement(
    lambda: (  # It may have been taken anew since it was read.
        delete(KeptAnswer)
        .where(any_of(col(KeptAnswer.id), "ids"), _HAS_ENDED)
        .returning(col(KeptAnswer.id))
    )
)
