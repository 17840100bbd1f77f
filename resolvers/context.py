"""What every resolver is given: the viewer, the clock, the database and the settings it needs."""

import secrets
from collections.abc import Callable, Sequence
from typing import NamedTuple

from database import Units
from models.changes.transitions import Lifecycle, Settlement
from models.clock import Clock
from models.enums import Directory
from models.errors import BadInput
from models.policy import Viewer

EXACT_TOTAL = 10_000
"""Up to how many numbers a total is exact, by default."""

RUN_LIMIT = 100_000
"""The most numbers of an update run, by default."""


def _nobody() -> None:
    """Without a background task nobody has to be told of work."""


class Context(NamedTuple):
    """The context of one request."""

    viewer: Viewer
    database: Units
    clock: Clock
    settlement: Settlement
    max_ids: int
    request_id: str
    lifecycle: Lifecycle = Lifecycle()
    directory: Directory = Directory.EVERYONE
    exact_total: int = EXACT_TOTAL
    run_limit: int = RUN_LIMIT
    wake_worker: Callable[[], None] = _nobody
    """Tells the process's background task that an update run was started."""

    def check_listed(self, name: str, values: Sequence[str]) -> None:
        """Raise BadInput if a list of ids or numbers is longer than `max_ids`."""
        if len(values) > self.max_ids:
            raise BadInput(f"{name} lists at most {self.max_ids} values, not {len(values)}.")


def system_request_id(name: str) -> str:
    """A new request id for what the system does: the name of a command or task, and 16 digits.

    It has a colon, which the request ids of callers cannot have (server/observability).
    """
    return f"{name}:{secrets.token_hex(8)}"
