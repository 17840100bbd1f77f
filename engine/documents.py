"""A cache of prepared documents, so that each text is parsed and validated once."""

from collections import OrderedDict

from graphql import GraphQLSchema, assert_valid_schema

from engine.limits import Limits
from engine.operations import Prepared, prepare, prepare_every

Key = tuple[str, str | None]
"""A text, and the name of an operation."""

# A prepared document takes about 300 bytes for each character of its text: at most 100 MB in all.
MAX_CHARACTERS = 300_000


class Documents:
    """The prepared operations of one schema: the most recently used, at most `size` of them, and
    those that are pinned.

    Together their texts have at most `characters`, which bounds the memory; pinned ones are not
    counted. For one event loop:
    `get` does not await anything, so the requests of a loop can share it.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        limits: Limits,
        size: int = 1000,
        characters: int = MAX_CHARACTERS,
        *,
        recognizes: bool = True,
    ) -> None:
        """`recognizes` is that of `prepare`. Raises TypeError if the schema is not valid."""
        assert_valid_schema(schema)
        self._schema = schema
        self._limits = limits
        self._size = size
        self._characters = characters
        self._recognizes = recognizes
        self._kept: OrderedDict[Key, Prepared] = OrderedDict()
        self._pinned: dict[Key, Prepared] = {}
        self._kept_characters = 0

    def __len__(self) -> int:
        return len(self._kept)

    def known(self, text: str, operation_name: str | None) -> Prepared | None:
        """The operation of that name in the document, if it is cached."""
        key = (text, operation_name)
        prepared = self._kept.get(key)
        if prepared is None:
            return self._pinned.get(key)
        self._kept.move_to_end(key)
        return prepared

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
            self._keep((text, operation_name), prepared)
        return prepared

    def _keep(self, key: Key, prepared: Prepared) -> None:
        self._kept[key] = prepared
        self._kept_characters += len(key[0])
        while len(self._kept) > self._size or self._kept_characters > self._characters:
            (text, _), _ = self._kept.popitem(last=False)
            self._kept_characters -= len(text)
