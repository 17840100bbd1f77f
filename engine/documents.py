"""A cache of prepared documents, so that each text is parsed and validated once."""

import sys

from graphql import GraphQLSchema, assert_valid_schema

from engine.limits import Limits
from engine.operations import Prepared, prepare, prepare_every
from engine.recent import Recent

Key = tuple[str, str | None]
"""A text, and the name of an operation."""

MAX_BYTES = 8_000_000
"""Enough for some 500 pages with all their fields."""

BYTES_OF_ONE = 1_000
"""A prepared operation without the nodes of its document."""

BYTES_OF_NODE = 220


class Documents:
    """The prepared operations of one schema: the most recently used, of at most so many bytes, and
    those that are pinned, which are not counted.

    For one event loop: `get` does not await anything, so the requests of a loop can share it.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        limits: Limits,
        max_bytes: int = MAX_BYTES,
        *,
        recognizes: bool = True,
    ) -> None:
        """`recognizes` is that of `prepare`. Raises TypeError if the schema is not valid."""
        assert_valid_schema(schema)
        self._schema = schema
        self._limits = limits
        self._recognizes = recognizes
        self._recent: Recent[Key, Prepared] = Recent(max_bytes)
        self._pinned: dict[Key, Prepared] = {}

    def __len__(self) -> int:
        return len(self._recent)

    def known(self, text: str, operation_name: str | None) -> Prepared | None:
        """The operation of that name in the document, if it is cached."""
        key = (text, operation_name)
        return self._recent.get(key) or self._pinned.get(key)

    def pin(self, text: str) -> list[Prepared]:
        """Prepare all operations of a document and keep them for ever.

        Raises InvalidDocument as `prepare` does.
        """
        found = prepare_every(text, self._schema, self._limits, recognizes=self._recognizes)
        self._pinned.update(((text, name), prepared) for name, prepared in found)
        if len(found) == 1:
            self._pinned[text, None] = found[0][1]
        return [prepared for _, prepared in found]

    def get(
        self, text: str, operation_name: str | None, *, suggests_names: bool = False
    ) -> Prepared:
        """The operation of that name in the document, the same object as long as it is cached.

        Raises InvalidDocument as `prepare` does. Refusals are not cached: each is cheap.
        """
        prepared = self.known(text, operation_name)
        if prepared is None:
            prepared = prepare(
                text,
                operation_name,
                self._schema,
                self._limits,
                suggests_names=suggests_names,
                recognizes=self._recognizes,
            )
            self._recent.keep((text, operation_name), prepared, _size(text, prepared))
        return prepared


def _size(text: str, prepared: Prepared) -> int:
    return sys.getsizeof(text) + BYTES_OF_ONE + BYTES_OF_NODE * prepared.nodes
