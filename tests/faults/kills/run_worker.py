"""A process that does nothing but to carry update runs out, as a serving process does.

python -m tests.faults.kills.run_worker URL
"""

import sys
from datetime import timedelta

import anyio

from database import connect
from models.changes.transitions import Settlement
from models.clock import utc_now
from server.lifecycle.run_worker import RunWorker

LEASE = timedelta(seconds=1)


async def work(url: str) -> None:
    worker = RunWorker(connect(url), utc_now, Settlement(), LEASE)
    is_migrated = anyio.Event()
    is_migrated.set()
    print(worker.name, flush=True)  # noqa: T201
    await worker.run(is_migrated)


if __name__ == "__main__":
    anyio.run(work, sys.argv[1])
