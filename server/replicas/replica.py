"""The replica of a process: whether it can be read, and reads on it that are recent enough."""

import time
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import anyio
import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from database import Database, Unit
from database.errors import Unavailable
from database.postgresql.positions import BEGINNING, BEYOND, Position, Replayed, replayed, written
from server.observability.metrics import ReplicaMetrics
from server.replicas.proofs import MAX_AGE, Proofs

T = TypeVar("T")

log = structlog.get_logger()

POLL_SECONDS = 0.2
"""How often both servers are asked how far they are."""

_REPLAYED = "numberbook_replayed"
"""Where a connection remembers how far its server had replayed at least."""


class NotRead(Exception):
    """The replica cannot answer this read; the primary can."""


@dataclass
class Needs:
    """What a request needs of the replica. `server`: the one that it has read before, for another
    one may be behind it.
    """

    position: Position = BEGINNING
    server: str | None = None


class Replica:
    """A standby that is read only while it is proved to be recent. It is left out when it is not,
    and comes back by itself.
    """

    def __init__(self, primary: Database, database: Database, metrics: ReplicaMetrics) -> None:
        """`database`: the standby."""
        self._primary = primary
        self._database = database
        self._metrics = metrics
        self._proofs = Proofs()
        self._is_recent: bool | None = None
        self._checked = 0.0

    @property
    def is_up(self) -> bool:
        """Whether it can be read: it was recent when it answered last, less than MAX_AGE ago."""
        return bool(self._is_recent) and time.monotonic() < self._checked + MAX_AGE

    async def read(self, unit: Unit[T], needs: Needs) -> T:
        """Run a unit that only reads, on one connection. Raises NotRead."""
        try:
            return await self._database.read(partial(self._if_recent, unit, needs))
        except (Unavailable, DBAPIError) as error:
            raise NotRead from error

    async def written(self) -> Position:
        """How far the primary has written now; BEYOND if it does not say that."""
        try:
            return (await self._primary.read(written)).position
        except (Unavailable, DBAPIError):
            return BEYOND

    async def watch(self) -> None:
        """Find out again and again whether it can be read, for ever."""
        while True:
            try:
                await self._watch()
            except Exception:
                self._set_up(is_up=False, reason="failed")
                log.exception("failed")
            await anyio.sleep(POLL_SECONDS)

    async def close(self) -> None:
        """Close the connections to it."""
        await self._database.dispose()

    def _if_recent(self, unit: Unit[T], needs: Needs, connection: Connection) -> T:
        """Run a unit if the server of this connection has what is needed. Raises NotRead.

        The server never goes back, so what it once said holds on. It is asked before the unit's
        snapshot is taken, and only if what is known is not enough.
        """
        known: Replayed | None = connection.info.get(_REPLAYED)
        if known is None or not self._has_enough(known, needs):
            known = _measured(connection)
            if known is None or not self._has_enough(known, needs):
                raise NotRead
        needs.server = known.server
        return unit(connection)

    def count_read(self, *, is_on_replica: bool) -> None:
        """Count a read in the metrics."""
        self._metrics.count_read(is_on_replica=is_on_replica)

    def _has_enough(self, known: Replayed, needs: Needs) -> bool:
        return (
            known.position >= needs.position
            and needs.server in {None, known.server}
            and self._proofs.cover(known)
        )

    async def _watch(self) -> None:
        moment = time.monotonic()
        try:
            self._proofs.add(moment, await self._primary.read(written))
            known = await self._database.read(_measured)
        except (Unavailable, DBAPIError) as error:
            self._set_up(is_up=False, reason=_reason(error))
            return
        self._judge(known)
        self._checked = moment

    def _judge(self, known: Replayed | None) -> None:
        if known is None:
            self._set_up(is_up=False, reason="the server is no standby")
            return
        if not self._proofs.is_same_data(known):
            self._set_up(is_up=False, reason="the server has another database")
            return
        lag = self._proofs.lag(known)
        self._metrics.set_lag(lag)
        is_recent = self._proofs.cover(known)
        self._set_up(is_up=is_recent, reason=f"it is more than {MAX_AGE:g} s behind")

    def _set_up(self, *, is_up: bool, reason: str) -> None:
        """Log only changes."""
        if is_up == self._is_recent:
            return
        self._is_recent = is_up
        self._metrics.set_up(is_up=is_up)
        if is_up:
            log.info("replica in use")
        else:
            log.warning("replica left out", reason=reason)


def _measured(connection: Connection) -> Replayed | None:
    """How far the server of this connection is, which the connection remembers."""
    known = connection.info[_REPLAYED] = replayed(connection)
    return known


def _reason(error: Exception) -> str:
    return str(error) if isinstance(error, Unavailable) else type(error).__name__
