"""The background task of a serving process that carries update runs out."""

import secrets
import time
from collections.abc import Callable
from datetime import timedelta

import anyio
import structlog

from database import Database, Units
from database.errors import Locked, Unavailable
from models.changes.transitions import Settlement
from models.clock import Clock
from resolvers.runs import work

log = structlog.get_logger()

POLL_SECONDS = 2.0
"""How often a process looks for runs that other processes have started, or left when they died."""

RETRY_SECONDS = 1.0
MAX_REST_SECONDS = 0.2


class RunWorker:
    """Carries update runs out, chunk by chunk; it rests after each for as long as that took, so
    that half of the time is left to requests.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settlement: Settlement,
        lease: timedelta = work.LEASE,
        units_of: Callable[[int], Units] | None = None,
    ) -> None:
        """`units_of`: see `work.work`."""
        self._database = database
        self._clock = clock
        self._settlement = settlement
        self._lease = lease
        self._units_of = units_of
        self.name = secrets.token_hex(8)
        self._has_leases = False
        self._woken = anyio.Event()

    def wake(self) -> None:
        """Look for runs now: one was started."""
        self._woken.set()

    async def run(self, is_migrated: anyio.Event) -> None:
        """Work for ever, once the database is up to date."""
        await is_migrated.wait()
        try:
            while True:
                await self._attempt()
        finally:
            with anyio.CancelScope(shield=True):
                await self._release()

    async def _attempt(self) -> None:
        """Do a chunk, or wait for one. If it fails, log that and try again later."""
        try:
            await self._work()
        except Unavailable as error:
            log.warning("unavailable", reason=str(error))
            await anyio.sleep(RETRY_SECONDS)
        except Exception:
            log.exception("failed")
            await anyio.sleep(RETRY_SECONDS)

    async def _work(self) -> None:
        self._woken = anyio.Event()
        started = time.monotonic()
        if await self._do_chunk():
            self._has_leases = True
            await anyio.sleep(min(time.monotonic() - started, MAX_REST_SECONDS))
        else:
            with anyio.move_on_after(POLL_SECONDS):
                await self._woken.wait()

    async def _do_chunk(self) -> bool:
        return await work.work(
            self._database, self._clock, self._settlement, self.name, self._lease, self._units_of
        )

    async def _release(self) -> None:
        """Let other processes go on at once."""
        if self._has_leases:
            try:
                await work.release(self._database, self.name)
            except (Unavailable, Locked) as error:
                log.warning("unavailable", reason=str(error))
