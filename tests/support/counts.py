"""How often each fault is tried: a few times in `make test`, many times in `make test-faults`.

`FAULTS=full` selects the second; `FAULTS_SQLITE_KILLS=7` and so on set a single count.
"""

import os
from typing import NamedTuple

import pytest


class Count(NamedTuple):
    short: int
    full: int


COUNTS = {
    "sqlite_kills": Count(1, 200),
    "postgresql_kills": Count(2, 100),
    "updates": Count(320, 100_000),
    "processes": Count(2, 4),
    "races": Count(100, 10_000),
    "stops": Count(1, 50),
    "backups": Count(2, 20),
    "reconciled": Count(500, 5_000),
    "handed_over": Count(500, 5_000),
    "pooled_requests": Count(172, 10_000),
    "plans": Count(300, 50_000),
    "readings": Count(1_000, 50_000),
    "leavers": Count(100, 1_000),
    "bulks": Count(40, 100),
    "pairs": Count(200, 2_000),
    "retried_pairs": Count(60, 1_000),
    "retried_kills": Count(1, 3),
    "run_numbers": Count(400, 10_000),
    "run_kills": Count(1, 20),
    "replica_changes": Count(4, 200),
    "undo_worlds": Count(2, 200),
    "lists": Count(64, 10_000),
    "oracle_worlds": Count(1, 14),
    "oracle_comparisons": Count(1_000, 12_000),
    "oracle_seed": Count(1, 0),
}


IS_FULL = os.environ.get("FAULTS") == "full"

only_full = pytest.mark.skipif(not IS_FULL, reason="only in make test-faults: it takes long")


def times(name: str) -> int:
    """The count for this run."""
    count = COUNTS[name]
    return int(os.environ.get(f"FAULTS_{name.upper()}", count.full if IS_FULL else count.short))
