"""What the voice platform calls a number: its id there, and what else its lists say of it."""

from typing import Any, NamedTuple, Self

import orjson

FIRST_OWN_ID = 2**40
"""The platform's ids are less. From here on are the ids by which its clients know the numbers that
it never had, so that no id of the platform's ever means another number.
"""

FACTS_BYTES = 4096
"""Of all that the platform's lists say of a number besides our fields."""


class PlatformEntry(NamedTuple):
    """A number in the lists of the platform. `facts` is the text of a JSON object."""

    id: int
    facts: str | None = None

    def learns(self, later: Self) -> bool:
        """Whether a later list of the same number has facts that fit, and that this one lacks."""
        return later.id == self.id and self.with_facts(later) != self

    def with_facts(self, later: Self) -> Self:
        """The entry with those facts of a later list that it does not have, as many as fit."""
        facts = self._facts
        for name, value in later._facts.items():
            more = {**facts, name: value}
            if name not in facts and len(orjson.dumps(more)) <= FACTS_BYTES:
                facts = more
        return self if facts == self._facts else self._replace(facts=orjson.dumps(facts).decode())

    def left_out(self, later: Self) -> list[str]:
        """The names of the facts for which `with_facts` has no room."""
        kept = self.with_facts(later)._facts
        return [name for name in later._facts if name not in kept]

    @property
    def _facts(self) -> dict[str, Any]:
        facts: dict[str, Any] = orjson.loads(self.facts or "{}")
        return facts


def spoken_id(number_id: int, platform_id: int | None) -> int:
    """The id by which the platform's clients know a number."""
    return FIRST_OWN_ID + number_id if platform_id is None else platform_id
