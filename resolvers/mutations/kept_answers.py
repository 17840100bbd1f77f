"""Safe retries: the answer to a request with a key is kept with the account for a day, and is given
again to the same request.

The answer is made and kept in the transaction of the change (docs/decisions/0041), so there is
either both or neither; that of a preview, which changes no number, is kept after it. What an answer
is, and what makes two requests the same, is up to the face of the server that calls this.
"""

from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from functools import lru_cache, partial
from typing import Any, NamedTuple

import anyio.lowlevel
from sqlalchemy import Connection, Select, bindparam, delete, not_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert
from sqlmodel import col

from database import Database
from database.errors import Locked
from database.functions import any_of
from database.statements import Row, Statement
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
    is_preview: bool = False
    """Whether it changes no number, and takes longer than a transaction may."""


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

    What `execute` raises is raised here, and nothing is changed or kept then. Unless the request is
    a preview, it is given a context whose units of work are parts of one transaction, and it waits
    for nothing else; whom it wakes is woken when the transaction has ended.

    Raises KeyReused, StillRunning, TooLarge (nothing is changed); Unavailable.
    """
    answered = _after_preview if asked.is_preview else _with_change
    try:
        given = await answered(context, asked, execute)
    except Locked:
        raise StillRunning from None
    if given is None:
        raise KeyReused
    return given


async def _with_change(context: Context, asked: KeyedRequest, execute: Execute) -> Given | None:
    woken: list[bool] = []
    later = context._replace(wake_worker=lambda: woken.append(True))

    def unit(connection: Connection) -> Given | None:
        def answer() -> FinalAnswer:
            return within(connection, lambda units: execute(later._replace(database=units)))

        return _given(connection, context, asked, answer)

    given = await context.database.write(unit)
    if woken:
        context.wake_worker()
    return given


async def _after_preview(context: Context, asked: KeyedRequest, execute: Execute) -> Given | None:
    """A process that is killed before the answer is kept leaves a preview that nobody knows, and
    the next request makes another one; so do two requests at the same time, but the first answer is
    given to both.
    """
    parameters = {**_own_key(context, asked), "now": context.clock()}
    kept = await context.database.read(lambda connection: _IS_KEPT.rows(connection, parameters))
    if kept:
        return _given_before(kept[0], asked)
    answer = await execute(context)
    return await context.database.write(
        lambda connection: _given(connection, context, asked, lambda: answer)
    )


def _given(
    connection: Connection, context: Context, asked: KeyedRequest, answer: Callable[[], FinalAnswer]
) -> Given | None:
    """The kept answer, or this one, which is kept; None if the kept one is to another request."""
    own_key = _own_key(context, asked)
    claimed = _claim(connection, own_key, asked, context.clock())
    if claimed is None:
        [row] = _KEPT.rows(connection, own_key)
        return _given_before(row, asked)
    made = answer()
    _keep(connection, claimed, made)
    return Given(made, is_replayed=False)


def _own_key(context: Context, asked: KeyedRequest) -> dict[str, Any]:
    return {"account_id": context.viewer.account_id, "key": asked.key}


def _given_before(row: Row, asked: KeyedRequest) -> Given | None:
    """The answer of a row of kept answers; None if it is one to another request."""
    fingerprint, *answer = row
    if fingerprint != asked.fingerprint:
        return None
    return Given(FinalAnswer._make(answer), is_replayed=True)


def _claim(
    connection: Connection, own_key: dict[str, Any], asked: KeyedRequest, now: datetime
) -> int | None:
    """Take the key for this request, if it is free or its time is over. Returns the id of the row.

    On PostgreSQL this waits for another transaction that has taken the key. Its row is not seen by
    others before it ends, so a request that is cut off leaves nothing.
    """
    values = {
        **own_key,
        "fingerprint": asked.fingerprint,
        "status": PROCESSING,
        "body": "",
        "expires_at": now + KEPT_FOR,
        "now": now,
    }
    rows = _claiming(connection.dialect.name).rows(connection, values)
    return rows[0][0] if rows else None


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


def _kept_of_key() -> Select[str, int, str]:
    kept = select(col(KeptAnswer.fingerprint), col(KeptAnswer.status), col(KeptAnswer.body))
    return kept.where(
        col(KeptAnswer.account_id) == bindparam("account_id", type_=Id),
        col(KeptAnswer.key) == bindparam("key"),
    )


_KEPT = Statement(_kept_of_key)
_IS_KEPT = Statement(lambda: _kept_of_key().where(not_(_HAS_ENDED)))
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
