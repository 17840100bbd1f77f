"""What every resolver is given: who asks, when, and where the data is."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from database import Database
from models.clock import Clock
from models.errors import BadInput
from models.policy import Viewer
from models.transitions import Settlement


class RateLimitRecord(NamedTuple):
    """The viewer's points: how many a minute, what this request cost, what is left until when."""

    limit: int
    cost: int
    remaining: int
    reset_at: datetime


class Context(NamedTuple):
    """One request."""

    viewer: Viewer
    database: Database
    clock: Clock
    settlement: Settlement
    max_ids: int
    request_id: str
    rate_limit: RateLimitRecord
    memo: dict[object, Any]
    """What was found out about the operation, in this request or an earlier one of the same."""

    def check_listed(self, name: str, values: Sequence[str]) -> None:
        """Raises BadInput for more ids or numbers than one list may hold."""
        if len(values) > self.max_ids:
            raise BadInput(f"{name} lists at most {self.max_ids} values, not {len(values)}.")
