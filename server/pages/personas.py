"""The people of demonstration mode, whom the pages let anybody be."""

from collections.abc import Awaitable, Callable, Sequence
from html import escape

import anyio
import orjson

from database.errors import Unavailable
from resolvers.demo.personas import Persona


class Personas:
    """Who can be signed in by a button: nobody, unless it is a demonstration."""

    def __init__(
        self, is_migrated: anyio.Event, found: Callable[[], Awaitable[Sequence[Persona]]] | None
    ) -> None:
        self._is_migrated = is_migrated
        self._found = found

    async def shown(self) -> Sequence[Persona]:
        """The persons, once they are there. Raises nothing."""
        try:
            return await self._found() if self._found and self._is_migrated.is_set() else ()
        except Unavailable:
            return ()


def attribute(personas: Sequence[Persona]) -> str:
    """The persons as the value of an attribute in HTML."""
    return escape(orjson.dumps([persona._asdict() for persona in personas]).decode())
