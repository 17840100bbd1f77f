"""What the voice platform calls a number: its id there, and what else its lists say of it."""

from collections.abc import KeysView
from typing import Any, NamedTuple, Self

import orjson

FIRST_OWN_ID = 2**40
"""The platform's ids are less. From here on are the ids by which its clients know the numbers that
it never had, so that no id of the platform's ever means another number.
"""


class PlatformEntry(NamedTuple):
    """A number in the lists of the platform. `facts` is the text of a JSON object."""

    id: int
    facts: str | None = None

    def learns(self, later: Self) -> bool:
        """Whether a later list has facts of the same number that this one does not have."""
        return later.id == self.id and not later.names <= self.names

    def with_facts(self, later: Self) -> Self:
        """The entry with those facts of a later list that it does not have."""
        known, given = orjson.loads(self.facts or "{}"), orjson.loads(later.facts or "{}")
        return self._replace(facts=orjson.dumps(given | known).decode())

    @property
    def names(self) -> KeysView[str]:
        """The names of its facts."""
        facts: dict[str, Any] = orjson.loads(self.facts or "{}")
        return facts.keys()


def spoken_id(number_id: int, platform_id: int | None) -> int:
    """The id by which the platform's clients know a number."""
    return FIRST_OWN_ID + number_id if platform_id is None else platform_id
