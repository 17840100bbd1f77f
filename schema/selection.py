"""What a client selected under a field, so that nothing else is loaded."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLObjectType,
    InlineFragmentNode,
    SelectionSetNode,
)
from graphql.execution import get_argument_values
from strawberry.utils.str_converters import to_camel_case

from models.errors import BadInput
from resolvers.queries.lists.pagination import (
    CHANGES_ORDER,
    GRANTS_ORDER,
    Order,
    PageArguments,
    page_arguments,
)
from resolvers.queries.lists.statements import LIST_COLUMNS
from resolvers.queries.related import Related, RelatedPages
from resolvers.queries.update_runs import NO_ITEMS, ItemsPage, RunItems
from schema.context import ResolveInfo
from schema.types.update_run import items_page

LIST_FIELDS = {"__typename", "databaseId", "viewerCanUpdate"} | {
    to_camel_case(name) for name in (*LIST_COLUMNS, "viewer_access")
}
"""The fields of a number that need no columns but the list columns."""


PAGE_ARGUMENTS = ("first", "after", "last", "before")

LISTS = {"grants", "changes"}
"""Related lists of a number: their pages depend on the variables, so they are not cached."""

MAX_CACHED = 16
"""Selections of one operation; @skip and @include of its root fields can lead to many."""


def related_under(info: ResolveInfo, *paths: tuple[str, ...]) -> Related:
    """The related rows to load for the numbers at these paths under the field."""
    memo, key = info.context.memo, (paths, *map(id, info.field_nodes))
    if key in memo:
        cached: Related = memo[key]
        return cached
    nodes = _of_same_number(info, [node for path in paths for node in _nodes_under(info, path)])
    related = _related(info, nodes)
    if LISTS.isdisjoint(node.name.value for node in nodes) and len(memo) < MAX_CACHED:
        memo[key] = related
    return related


def _related(info: ResolveInfo, nodes: Sequence[FieldNode]) -> Related:
    """The related rows that these fields of a number need."""
    names = {node.name.value for node in nodes}
    return Related(
        only_list_columns=names <= LIST_FIELDS,
        owner="owner" in names,
        associations="associations" in names,
        viewer_grants="viewerGrants" in names,
        grants=_pages(info, nodes, "grants", GRANTS_ORDER),
        changes=_pages(info, nodes, "changes", CHANGES_ORDER),
    )


def numbers_of_changes(info: ResolveInfo, *paths: tuple[str, ...]) -> Related | None:
    """What to load for the numbers of changes at these paths, or on a page of changes under the
    field; None if the numbers are not selected.
    """
    at = paths or (("nodes",), ("edges", "node"))
    if all("phoneNumber" not in names_under(info, path) for path in at):
        return None
    return related_under(info, *((*path, "phoneNumber") for path in at))


def _of_same_number(info: ResolveInfo, nodes: list[FieldNode]) -> list[FieldNode]:
    """These fields of a number, and those that are selected of it by way of its changes."""
    found, latest = list(nodes), nodes
    while latest:
        latest = list(_fields_by_changes(info, latest))
        found += latest
    return found


def _fields_by_changes(info: ResolveInfo, nodes: Sequence[FieldNode]) -> Iterator[FieldNode]:
    for path in (("changes", "nodes"), ("changes", "edges", "node")):
        of_path: Sequence[FieldNode] = nodes
        for name in path:
            of_path = list(_children((n for n in of_path if n.name.value == name), info))
        yield from _children((n for n in of_path if n.name.value == "phoneNumber"), info)


def _pages(info: ResolveInfo, nodes: Iterable[FieldNode], name: str, order: Order) -> RelatedPages:
    """The selected pages of the list of this name, one for each set of arguments."""
    lists = [node for node in nodes if node.name.value == name]
    if not lists:
        return RelatedPages()
    pages = (_page(info, node, order) for node in lists)
    selected = {node.name.value for node in _children(lists, info)}
    return RelatedPages(frozenset(filter(None, pages)), "totalCount" in selected)


def _page(info: ResolveInfo, node: FieldNode, order: Order) -> PageArguments | None:
    """None if the arguments are wrong: the field itself reports the error."""
    number = cast("GraphQLObjectType", info.schema.type_map["PhoneNumber"])
    try:
        given: dict[str, Any] = get_argument_values(
            number.fields[node.name.value], node, info.variable_values
        )
        first, after, last, before = map(given.get, PAGE_ARGUMENTS)
        return page_arguments(first, after, last, before, order)
    except (BadInput, GraphQLError):
        return None


def run_items_under(info: ResolveInfo, *paths: tuple[str, ...]) -> RunItems:
    """The pages of numbers to load for the update runs at these paths under the field."""
    nodes = [node for path in paths for node in _nodes_under(info, path)]
    lists = [node for node in nodes if node.name.value == "items"]
    if not lists:
        return NO_ITEMS
    found = list(_children(lists, info))
    numbers = list(_at(info, found, ("nodes", "phoneNumber"), ("edges", "node", "phoneNumber")))
    return RunItems(
        frozenset(filter(None, (_items_page(info, node) for node in lists))),
        with_total=any(node.name.value == "totalCount" for node in found),
        with_numbers=bool(numbers),
        related=_related(info, _of_same_number(info, list(_children(numbers, info)))),
    )


def _at(
    info: ResolveInfo, nodes: Sequence[FieldNode], *paths: tuple[str, ...]
) -> Iterator[FieldNode]:
    """The fields at these paths, which begin with a name among the nodes."""
    for first, *others in paths:
        found = [node for node in nodes if node.name.value == first]
        for name in others:
            found = [node for node in _children(found, info) if node.name.value == name]
        yield from found


def _items_page(info: ResolveInfo, node: FieldNode) -> ItemsPage | None:
    """None if the arguments are wrong: the field itself reports the error."""
    run = cast("GraphQLObjectType", info.schema.type_map["UpdateRun"])
    try:
        given: dict[str, Any] = get_argument_values(
            run.fields[node.name.value], node, info.variable_values
        )
        return items_page(*map(given.get, (*PAGE_ARGUMENTS, "outcomes")))
    except (BadInput, GraphQLError):
        return None


def selects(info: ResolveInfo, name: str) -> bool:
    """Whether a field of this name is selected anywhere under the field, also in fragments."""
    memo, key = info.context.memo, (name, *map(id, info.field_nodes))
    if key in memo:
        known: bool = memo[key]
        return known
    nodes = list(info.field_nodes)
    while nodes and all(node.name.value != name for node in nodes):
        nodes = list(_children(nodes, info))
    if len(memo) < MAX_CACHED:
        memo[key] = bool(nodes)
    return bool(nodes)


def names_under(info: ResolveInfo, path: tuple[str, ...] = ()) -> set[str]:
    """The names of the fields selected at a path, also in fragments.

    Directives are ignored: a field can be among them although it is skipped.
    """
    return {node.name.value for node in _nodes_under(info, path)}


def _nodes_under(info: ResolveInfo, path: tuple[str, ...]) -> list[FieldNode]:
    nodes = list(info.field_nodes)
    for name in path:
        nodes = [node for node in _children(nodes, info) if node.name.value == name]
    return list(_children(nodes, info))


def _children(nodes: Iterable[FieldNode], info: ResolveInfo) -> Iterator[FieldNode]:
    return children((node.selection_set for node in nodes if node.selection_set), info.fragments)


def children(
    selected: Iterable[SelectionSetNode], fragments: Mapping[str, FragmentDefinitionNode]
) -> Iterator[FieldNode]:
    """The fields of these selections; each fragment is visited once."""
    visited: set[str] = set()
    waiting = list(selected)
    while waiting:
        for selection in waiting.pop().selections:
            if isinstance(selection, FieldNode):
                yield selection
            elif isinstance(selection, InlineFragmentNode):
                waiting.append(selection.selection_set)
            elif isinstance(selection, FragmentSpreadNode) and selection.name.value not in visited:
                visited.add(selection.name.value)
                waiting.append(fragments[selection.name.value].selection_set)
