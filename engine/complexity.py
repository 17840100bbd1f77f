"""Counts what an operation selects, as if its fragments were expanded.

Each definition is visited once and the counts of each fragment are computed once, so the time is
linear in the size of the document, however large the counts are. Nothing here recurses.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)

# Fragments that spread each other make counts grow exponentially: above this they are cut off.
MANY = 1_000_000

SCHEMA_FIELDS = frozenset({"__schema", "__type"})


class Counts(NamedTuple):
    """What a definition selects with its fragments expanded; no count is above MANY.

    `depth` is the longest chain of fields. Fields below `__schema` and `__type` are not counted in
    it, because graphql-core limits them by a rule of its own. `root_schema_fields` are those of the
    `root_fields` that are `__schema` or `__type`; `root_introspection_fields` are those and
    `__typename`.
    """

    depth: int = 0
    aliases: int = 0
    directives: int = 0
    fragment_spreads: int = 0
    root_fields: int = 0
    root_introspection_fields: int = 0
    root_schema_fields: int = 0


class _Field(NamedTuple):
    node: FieldNode
    level: int
    measured: bool


class _Spread(NamedTuple):
    name: str
    level: int
    measured: bool


class _Unexpanded(NamedTuple):
    """What a definition selects without fragments, and where it spreads fragments."""

    counts: Counts
    spreads: list[_Spread]


_Definition = OperationDefinitionNode | FragmentDefinitionNode


def count_operations(document: DocumentNode) -> list[tuple[OperationDefinitionNode, Counts]]:
    """Each operation of the document, in order, with its counts.

    A spread of an unknown fragment, or one that closes a cycle, counts as a spread of an empty
    fragment: validation refuses both. Of fragments with the same name the last one counts, as in
    validation.
    """
    fragments = _expanded(_fragments(document))
    return [
        (definition, _with_fragments(_unexpanded(definition), fragments))
        for definition in document.definitions
        if isinstance(definition, OperationDefinitionNode)
    ]


def _fragments(document: DocumentNode) -> dict[str, _Unexpanded]:
    return {
        definition.name.value: _unexpanded(definition)
        for definition in document.definitions
        if isinstance(definition, FragmentDefinitionNode)
    }


def _unexpanded(definition: _Definition) -> _Unexpanded:
    directives = _directives_before(definition)
    fields: list[_Field] = []
    spreads: list[_Spread] = []
    for node, level, measured in _selections(definition.selection_set):
        directives += len(node.directives or ())
        if isinstance(node, FieldNode):
            fields.append(_Field(node, level, measured))
        elif isinstance(node, FragmentSpreadNode):
            spreads.append(_Spread(node.name.value, level, measured))
    return _Unexpanded(_counts(fields, directives, len(spreads)), spreads)


def _directives_before(definition: _Definition) -> int:
    own = len(definition.directives or ())
    return own + sum(
        len(variable.directives or ()) for variable in definition.variable_definitions or ()
    )


def _selections(root: SelectionSetNode) -> Iterator[tuple[SelectionNode, int, bool]]:
    """Each selection, with the number of fields above it and whether its depth is measured."""
    pending = [(root, 0, True)]
    while pending:
        selection_set, level, measured = pending.pop()
        for node in selection_set.selections:
            yield node, level, measured
            if isinstance(node, InlineFragmentNode):
                pending.append((node.selection_set, level, measured))
            elif isinstance(node, FieldNode) and node.selection_set:
                below = measured and node.name.value not in SCHEMA_FIELDS
                pending.append((node.selection_set, level + 1, below))


def _counts(fields: list[_Field], directives: int, spreads: int) -> Counts:
    root_names = [field.node.name.value for field in fields if field.level == 0]
    return Counts(
        depth=max((field.level + 1 for field in fields if field.measured), default=0),
        aliases=sum(field.node.alias is not None for field in fields),
        directives=directives,
        fragment_spreads=spreads,
        root_fields=len(root_names),
        root_introspection_fields=sum(
            name in SCHEMA_FIELDS or name == "__typename" for name in root_names
        ),
        root_schema_fields=sum(name in SCHEMA_FIELDS for name in root_names),
    )


def _expanded(fragments: Mapping[str, _Unexpanded]) -> dict[str, Counts]:
    counts: dict[str, Counts] = {}
    for name in _innermost_first(fragments):
        counts[name] = _with_fragments(fragments[name], counts)
    return counts


def _innermost_first(fragments: Mapping[str, _Unexpanded]) -> Iterator[str]:
    """Each fragment once, after those that it spreads, except for spreads that close a cycle."""
    entered: set[str] = set()
    pending = [(name, False) for name in fragments]
    while pending:
        name, is_done = pending.pop()
        if is_done:
            yield name
        elif name in fragments and name not in entered:
            entered.add(name)
            pending.append((name, True))
            pending.extend((spread.name, False) for spread in fragments[name].spreads)


def _with_fragments(own: _Unexpanded, fragments: Mapping[str, Counts]) -> Counts:
    counts = own.counts
    for spread in own.spreads:
        if spread.name in fragments:
            counts = _with_fragment(counts, spread, fragments[spread.name])
    return counts


def _with_fragment(counts: Counts, spread: _Spread, fragment: Counts) -> Counts:
    at_root = spread.level == 0
    return Counts(
        depth=max(counts.depth, spread.level + fragment.depth if spread.measured else 0),
        aliases=min(MANY, counts.aliases + fragment.aliases),
        directives=min(MANY, counts.directives + fragment.directives),
        fragment_spreads=min(MANY, counts.fragment_spreads + fragment.fragment_spreads),
        root_fields=min(MANY, counts.root_fields + at_root * fragment.root_fields),
        root_introspection_fields=min(
            MANY,
            counts.root_introspection_fields + at_root * fragment.root_introspection_fields,
        ),
        root_schema_fields=min(
            MANY, counts.root_schema_fields + at_root * fragment.root_schema_fields
        ),
    )
