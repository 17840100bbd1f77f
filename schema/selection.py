"""What a client selected under a field: what is not selected need not be loaded."""

from collections.abc import Iterable, Iterator

from graphql import FieldNode, FragmentSpreadNode, GraphQLResolveInfo, InlineFragmentNode

from resolvers.context import Context
from resolvers.phone_numbers import Nested

NESTED = {"owner": Nested.OWNER, "associations": Nested.ASSOCIATIONS}
"""The fields of a number that stand in rows of their own."""


def nested_under(info: GraphQLResolveInfo[Context], *paths: tuple[str, ...]) -> frozenset[Nested]:
    """What is to be loaded beside numbers that stand at these paths under the field."""
    names = set[str]().union(*(names_under(info, path) for path in paths))
    return frozenset(nested for name, nested in NESTED.items() if name in names)


def names_under(info: GraphQLResolveInfo[Context], path: tuple[str, ...] = ()) -> set[str]:
    """The names of the fields selected at a path, through fragments.

    Directives are not asked: a field that is skipped at run time may be named.
    """
    nodes = list(info.field_nodes)
    for name in path:
        nodes = [node for node in _children(nodes, info) if node.name.value == name]
    return {node.name.value for node in _children(nodes, info)}


def _children(nodes: Iterable[FieldNode], info: GraphQLResolveInfo[Context]) -> Iterator[FieldNode]:
    """The fields selected in these fields, each fragment visited once."""
    visited: set[str] = set()
    waiting = [node.selection_set for node in nodes if node.selection_set]
    while waiting:
        for selection in waiting.pop().selections:
            if isinstance(selection, FieldNode):
                yield selection
            elif isinstance(selection, InlineFragmentNode):
                waiting.append(selection.selection_set)
            elif isinstance(selection, FragmentSpreadNode) and selection.name.value not in visited:
                visited.add(selection.name.value)
                waiting.append(info.fragments[selection.name.value].selection_set)
