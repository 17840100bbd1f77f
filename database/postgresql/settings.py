"""What can be chosen for PostgreSQL, and the settings of its sessions. It imports no driver."""

from collections.abc import Mapping
from enum import StrEnum

from database.units import Bounds


class DriverName(StrEnum):
    """The drivers that can be chosen (NUMBERBOOK_DRIVER)."""

    LIBPQ = "libpq"
    PSYCOPG = "psycopg"


class Pooler(StrEnum):
    """What stands between us and PostgreSQL (NUMBERBOOK_POOLER)."""

    NONE = "none"
    TRANSACTION = "transaction"


ONLY_FASTER = frozenset({"max_parallel_workers_per_gather"})
"""Settings without which a session serves too: a role of an earlier version may not have them."""


def session_settings(bounds: Bounds) -> Mapping[str, str]:
    """The settings of a session, by their names in `pg_settings` and in its units."""
    return {
        "statement_timeout": str(int(bounds.statement_seconds * 1000)),
        "lock_timeout": str(int(bounds.lock_seconds * 1000)),
        "idle_in_transaction_session_timeout": "5000",
        "TimeZone": "UTC",
        "jit": "off",
        # Plan a statement once, not for its parameters each time: database/statements.py.
        "plan_cache_mode": "force_generic_plan",
        "enable_seqscan": "off",
        "enable_incremental_sort": "off",
        # To start other processes takes longer than they save, and requests share the cores.
        "max_parallel_workers_per_gather": "0",
    }
