"""What every resolver is given: who asks, when, and where the data is."""

from collections.abc import Sequence
from typing import NamedTuple

from database import Database
from models.clock import Clock
from models.errors import BadInput
from models.policy import Viewer
from models.transitions import Settlement


class Context(NamedTuple):
    """One request."""

    viewer: Viewer
    database: Database
    clock: Clock
    settlement: Settlement
    max_ids: int
    request_id: str

    def check_listed(self, name: str, values: Sequence[str]) -> None:
        """Raises BadInput for more ids or numbers than one list may hold."""
        if len(values) > self.max_ids:
            raise BadInput(f"{name} lists at most {self.max_ids} values, not {len(values)}.")
