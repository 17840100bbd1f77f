"""Measures what an operation asks for, with aliases and fragments written out.

Each fragment is measured once, so the time is linear in the size of the document. What a directive
skips counts too.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from math import ceil
from typing import Any, NamedTuple, TypeAlias

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    VariableValues,
    get_named_type,
)
from graphql.execution import get_argument_values

VALUES_A_ROW = 10
"""How many values of an object count one row."""

MANY = 1_000_000_000
"""Larger counts are cut to this: fragments that spread each other make them grow exponentially."""


class Measure(NamedTuple):
    """What a selection asks for of one object, or a field of its parent."""

    values: int = 0
    """Fields that are not in lists."""
    rows: int = 0
    """Rows of lists."""
    items: int = 0
    """If the object is a page: the rows that each item of it counts."""
    totals: int = 0
    """If the object is a page: how often its `totalCount` is selected."""
    further_items: int = 0
    """Items of bulks, except for the first of each."""
    fields: int = 0
    """Fields of the document."""
    is_slow: bool = False
    """Whether graphql-core must complete some of it: it is not compiled, or can be wrong."""

    @property
    def as_rows(self) -> int:
        """How many rows the object counts, with those of its lists."""
        return max(1, ceil(self.values / VALUES_A_ROW)) + self.rows


Arguments: TypeAlias = Mapping[str, Any]
Rule: TypeAlias = Callable[[Arguments | None, Measure], Measure]
"""From the arguments of a field (None: they are wrong) and the measure of its selection to that of
the field, without `fields`.
"""


class Rules(NamedTuple):
    """How fields are measured that are not just one value or one object: by `Type.field`."""

    lists: Mapping[str, Rule]
    items: frozenset[str]
    """The items of a page."""
    totals: frozenset[str]
    arguments: frozenset[str]
    """The names of all arguments on which `lists` depend."""


Composite: TypeAlias = GraphQLObjectType | GraphQLInterfaceType


class Meter:
    """Measures one operation for some variables.

    `constant`: a cache, as long as the operation is kept, of the measures of selections that no
    variable has an effect on.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        rules: Rules,
        fragments: Mapping[str, FragmentDefinitionNode],
        variables: VariableValues,
        constant: dict[int, Measure],
    ) -> None:
        self._schema = schema
        self._rules = rules
        self._fragments = fragments
        self._variables = variables
        self._constant = constant
        self._of_fragments: dict[str, Measure] = {}
        self._names: set[str] = set()
        self._uses = 0
        """How often a measure depended on a variable."""

    def root_fields(self, operation: OperationDefinitionNode) -> list[Measure]:
        """The measure of each root field; a fragment at the root is one field of all of its own."""
        root = self._schema.get_root_type(operation.operation)
        assert root is not None
        selections = operation.selection_set.selections
        return [self._selection(root, selection) for selection in selections]

    def variable_names(self) -> tuple[str, ...]:
        """The variables on which what was measured depends."""
        return tuple(sorted(self._names))

    def _selected(self, type_: Composite, selected: SelectionSetNode | None) -> Measure:
        if selected is None:
            return Measure()
        known = self._constant.get(id(selected))
        if known is not None:
            return known
        uses = self._uses
        measured = total(self._selection(type_, each) for each in selected.selections)
        if self._uses == uses:
            self._constant[id(selected)] = measured
        return measured

    def _selection(self, type_: Composite, node: SelectionNode) -> Measure:
        if isinstance(node, FieldNode):
            return self._field(type_, node)
        if isinstance(node, FragmentSpreadNode):
            return self._fragment(node.name.value)
        assert isinstance(node, InlineFragmentNode)
        condition = node.type_condition
        narrowed = self._type(condition.name.value) if condition else type_
        return self._selected(narrowed, node.selection_set)

    def _fragment(self, name: str) -> Measure:
        fragment = self._fragments[name]
        if name not in self._of_fragments:
            type_ = self._type(fragment.type_condition.name.value)
            self._of_fragments[name] = self._selected(type_, fragment.selection_set)
        elif id(fragment.selection_set) not in self._constant:
            self._uses += 1
        return self._of_fragments[name]

    def _type(self, name: str) -> Composite:
        type_ = self._schema.type_map[name]
        assert isinstance(type_, GraphQLObjectType | GraphQLInterfaceType)
        return type_

    def _field(self, type_: Composite, node: FieldNode) -> Measure:
        name = node.name.value
        if name.startswith("__"):
            return Measure(fields=1)
        below = self._below(type_, node)
        measured = self._ruled(type_, node, below)
        is_slow = measured.is_slow or below.is_slow
        return measured._replace(fields=below.fields + 1, is_slow=is_slow)

    def _below(self, type_: Composite, node: FieldNode) -> Measure:
        of_field = get_named_type(type_.fields[node.name.value].type)
        if not isinstance(of_field, GraphQLObjectType | GraphQLInterfaceType):
            return Measure()
        return self._selected(of_field, node.selection_set)

    def _ruled(self, type_: Composite, node: FieldNode, below: Measure) -> Measure:
        field = f"{type_.name}.{node.name.value}"
        if field in self._rules.items:
            return Measure(items=below.as_rows)
        if field in self._rules.totals:
            return Measure(totals=1)
        if field in self._rules.lists:
            return self._rules.lists[field](self._arguments(type_, node), below)
        return below._replace(values=below.values + 1)

    def _arguments(self, type_: Composite, node: FieldNode) -> Arguments | None:
        given = (each for each in node.arguments or () if each.name.value in self._rules.arguments)
        names = [name for each in given for name in _variables_in(each.value)]
        self._names.update(names)
        self._uses += len(names)
        try:
            return get_argument_values(type_.fields[node.name.value], node, self._variables)
        except GraphQLError:
            return None


def total(measures: Iterable[Measure]) -> Measure:
    """The sum of measures."""
    columns = zip(Measure(), *measures, strict=True)
    *counts, slow = [min(MANY, sum(column)) for column in columns]
    return Measure._make((*counts, slow > 0))


def _variables_in(value: ValueNode) -> Iterator[str]:
    if isinstance(value, VariableNode):
        yield value.name.value
    elif isinstance(value, ListValueNode):
        for item in value.values:
            yield from _variables_in(item)
    elif isinstance(value, ObjectValueNode):
        for field in value.fields:
            yield from _variables_in(field.value)
