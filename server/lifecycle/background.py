"""What a serving process does in the background."""

from collections.abc import Awaitable, Callable

import anyio
import structlog

import migrations
from database import Database
from database.errors import ConfigurationError, Unavailable
from models.changes.transitions import Settlement
from models.clock import Clock
from resolvers.context import system_request_id
from resolvers.mutations import calling_names, deletion, kept_answers
from resolvers.runs import work
from server.auth.authenticator import Authenticator
from server.lifecycle.clock_skew import ClockSkew
from server.observability.metrics import Metrics

log = structlog.get_logger()

SWEEP_SECONDS = 15
RETRY_SECONDS = 1


class Background:
    """Brings the database up to date, settles calling names, releases deleted numbers, deletes kept
    answers and update runs whose time is over, and stores the use of tokens.
    """

    def __init__(
        self,
        database: Database,
        authenticator: Authenticator,
        metrics: Metrics,
        clock: Clock,
        skew: ClockSkew,
        settlement: Settlement,
    ) -> None:
        self._database = database
        self._authenticator = authenticator
        self._metrics = metrics
        self._clock = clock
        self._skew = skew
        self._settlement = settlement
        self.is_migrated = anyio.Event()

    async def migrate(self) -> None:
        """Bring the database up to date. If it is absent, `run` tries again."""
        await _attempt(self._migrate)

    async def run(self) -> None:
        """Run the tasks periodically, for ever; until the database was migrated, try that."""
        while not self.is_migrated.is_set():
            await anyio.sleep(RETRY_SECONDS)
            await self.migrate()
        while True:
            await _attempt(self._sweep)
            await _attempt(self._authenticator.record_use)
            await anyio.sleep(SWEEP_SECONDS)

    async def _migrate(self) -> None:
        await migrations.upgrade(self._database)
        self.is_migrated.set()

    async def _sweep(self) -> None:
        sweep_id = system_request_id("sweep")
        with self._metrics.failed_sweeps():
            if not await self._skew.is_small():
                log.warning("no sweep", reason="this clock and the database's differ")
                return
            settled = await calling_names.sweep(
                self._database, self._clock, self._settlement, sweep_id
            )
            self._metrics.count_settled(settled)
            await deletion.sweep(self._database, self._clock, sweep_id)
            await kept_answers.sweep(self._database, self._clock)
            await work.sweep(self._database, self._clock)
            self._metrics.set_pending(await calling_names.pending(self._database))


async def _attempt(task: Callable[[], Awaitable[None]]) -> None:
    """Run a task. If it fails, log that; the next round tries again."""
    try:
        await task()
    except (Unavailable, ConfigurationError) as error:
        log.warning("unavailable", reason=str(error))
    except Exception:
        log.exception("failed")
