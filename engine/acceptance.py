"""Recognizes most valid documents in a tenth of the time that their validation takes.

It never refuses: whatever it does not recognize is validated by graphql-core, which is also what
says why a document is invalid. It must not accept a document that graphql-core refuses.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, NoReturn

from graphql import (
    ArgumentNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLArgument,
    GraphQLError,
    GraphQLField,
    GraphQLIncludeDirective,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLSkipDirective,
    GraphQLString,
    InlineFragmentNode,
    ListValueNode,
    NullValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    ValueNode,
    VariableDefinitionNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_composite_type,
    is_input_type,
    is_leaf_type,
    is_required_argument,
    is_required_input_field,
    type_from_ast,
)
from graphql.utilities import do_types_overlap, is_type_sub_type_of, validate_input_literal

# graphql-core refuses to validate what takes too much work. What comes near is left to it.
MAX_FRAGMENTS = 50
MAX_MERGED = 2_000
"""Fields, with fragments expanded, that are looked at for equal names in the answer."""
MAX_PAIRS = 500
"""Fields with equal names that are compared with each other."""

_DIRECTIVES = {each.name: each for each in (GraphQLIncludeDirective, GraphQLSkipDirective)}
_TYPENAME = GraphQLField(GraphQLNonNull(GraphQLString))


class _UnrecognizedError(Exception):
    """graphql-core must validate the document."""


class _Used(NamedTuple):
    """What an operation or a fragment uses: fragments, and variables with the expected types."""

    fragments: set[str]
    variables: list[tuple[str, GraphQLInputType]]


class _Selected(NamedTuple):
    """A field at one place of the answer."""

    node: FieldNode
    definition: GraphQLField


def is_recognized(schema: GraphQLSchema, document: DocumentNode) -> bool:
    """Whether the document is valid for sure."""
    try:
        _Recognizer(schema, document).check()
    except (_UnrecognizedError, RecursionError):
        return False
    return True


def _unrecognized() -> NoReturn:
    raise _UnrecognizedError


def _require(is_so: object) -> None:
    if not is_so:
        raise _UnrecognizedError


class _Recognizer:
    """Checks one document. Its methods raise _UnrecognizedError."""

    def __init__(self, schema: GraphQLSchema, document: DocumentNode) -> None:
        self._schema = schema
        self._operations: list[OperationDefinitionNode] = []
        self._fragments: dict[str, FragmentDefinitionNode] = {}
        self._used: dict[str, _Used] = {}
        self._simple: set[int] = set()
        """The selections without fragments and equal names, also below them."""
        self._merged = 0
        self._pairs = 0
        for definition in document.definitions:
            if isinstance(definition, OperationDefinitionNode):
                self._operations.append(definition)
            elif isinstance(definition, FragmentDefinitionNode):
                _require(definition.name.value not in self._fragments)
                self._fragments[definition.name.value] = definition
            else:
                _unrecognized()
        _require(len(self._fragments) <= MAX_FRAGMENTS)

    def check(self) -> None:
        names = [each.name.value if each.name else None for each in self._operations]
        _require(names and len({*names}) == len(names) and (len(names) == 1 or None not in names))
        for name, fragment in self._fragments.items():
            self._used[name] = self._check_fragment(fragment)
        for name, found in self._used.items():
            _require(name not in self._reachable(found.fragments))
        used = {name for each in self._operations for name in self._check_operation(each)}
        _require(used == self._fragments.keys())

    def _check_fragment(self, fragment: FragmentDefinitionNode) -> _Used:
        _require(not fragment.directives and not fragment.variable_definitions)
        used = _Used(set(), [])
        self._check_selections(self._condition(fragment), fragment.selection_set, used)
        return used

    def _condition(self, node: FragmentDefinitionNode | InlineFragmentNode) -> GraphQLNamedType:
        assert node.type_condition is not None
        type_ = self._schema.get_type(node.type_condition.name.value)
        if type_ is None or not is_composite_type(type_):
            _unrecognized()
        return type_

    def _check_operation(self, operation: OperationDefinitionNode) -> set[str]:
        """The names of the fragments that it uses, also within others."""
        root = self._schema.get_root_type(operation.operation)
        if root is None or operation.operation is OperationType.SUBSCRIPTION:
            _unrecognized()
        _require(not operation.directives)
        used = _Used(set(), [])
        self._check_selections(root, operation.selection_set, used)
        fragments = self._reachable(used.fragments)
        usages = [*used.variables]
        for name in fragments:
            usages += self._used[name].variables
        self._check_variables(operation.variable_definitions or (), usages)
        self._check_merging([(root, operation.selection_set)])
        return fragments

    def _reachable(self, names: set[str]) -> set[str]:
        found: set[str] = set()
        waiting = [*names]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting += self._used[name].fragments
        return found

    def _check_selections(
        self, parent: GraphQLNamedType, selected: SelectionSetNode, used: _Used
    ) -> None:
        keys = set()
        for node in selected.selections:
            if isinstance(node, FieldNode):
                self._check_field(parent, node, used)
                keys.add((node.alias or node.name).value)
            elif isinstance(node, InlineFragmentNode):
                self._check_inline_fragment(parent, node, used)
            elif isinstance(node, FragmentSpreadNode):
                self._check_spread(parent, node, used)
            else:
                _unrecognized()
        below = (each.selection_set for each in selected.selections if isinstance(each, FieldNode))
        if len(keys) == len(selected.selections) and self._are_simple(below):
            self._simple.add(id(selected))

    def _are_simple(self, selections: Iterable[SelectionSetNode | None]) -> bool:
        return all(each is None or id(each) in self._simple for each in selections)

    def _check_field(self, parent: GraphQLNamedType, node: FieldNode, used: _Used) -> None:
        definition = _definition(parent, node.name.value)
        self._check_arguments(definition.args, node.arguments, used)
        if node.directives:
            self._check_directives(node.directives, used)
        type_ = get_named_type(definition.type)
        if node.selection_set is None:
            _require(is_leaf_type(type_))
        else:
            _require(not is_leaf_type(type_) and node.selection_set.selections)
            self._check_selections(type_, node.selection_set, used)

    def _check_inline_fragment(
        self, parent: GraphQLNamedType, node: InlineFragmentNode, used: _Used
    ) -> None:
        type_ = self._condition(node) if node.type_condition else parent
        self._check_overlap(parent, type_)
        self._check_directives(node.directives or (), used)
        self._check_selections(type_, node.selection_set, used)

    def _check_spread(
        self, parent: GraphQLNamedType, node: FragmentSpreadNode, used: _Used
    ) -> None:
        fragment = self._fragments.get(node.name.value)
        if fragment is None or node.arguments:
            _unrecognized()
        self._check_overlap(parent, self._condition(fragment))
        self._check_directives(node.directives or (), used)
        used.fragments.add(node.name.value)

    def _check_overlap(self, parent: GraphQLNamedType, type_: GraphQLNamedType) -> None:
        if parent is not type_:
            assert is_composite_type(parent)
            assert is_composite_type(type_)
            _require(do_types_overlap(self._schema, parent, type_))

    def _check_directives(self, nodes: Sequence[DirectiveNode], used: _Used) -> None:
        names = {node.name.value for node in nodes}
        _require(len(names) == len(nodes) and names <= _DIRECTIVES.keys())
        for node in nodes:
            directive = self._schema.get_directive(node.name.value)
            _require(directive is _DIRECTIVES[node.name.value])
            self._check_arguments(_DIRECTIVES[node.name.value].args, node.arguments, used)

    def _check_arguments(
        self,
        definitions: Mapping[str, GraphQLArgument],
        nodes: Sequence[ArgumentNode] | None,
        used: _Used,
    ) -> None:
        given = set()
        for node in nodes or ():
            definition = definitions.get(node.name.value)
            if definition is None or node.name.value in given:
                _unrecognized()
            given.add(node.name.value)
            self._check_value(node.value, definition.type, used)
        for name, definition in definitions.items():
            _require(name in given or not is_required_argument(definition))

    def _check_value(self, node: ValueNode, type_: GraphQLInputType, used: _Used) -> None:
        if isinstance(node, VariableNode):
            used.variables.append((node.name.value, type_))
        elif isinstance(node, ListValueNode):
            items = get_nullable_type(type_)
            if not isinstance(items, GraphQLList):
                _unrecognized()
            for value in node.values:
                self._check_value(value, items.of_type, used)
        elif isinstance(node, ObjectValueNode):
            self._check_object(node, get_nullable_type(type_), used)
        else:
            validate_input_literal(node, type_, _on_error, None, None, hide_suggestions=True)

    def _check_object(self, node: ObjectValueNode, type_: object, used: _Used) -> None:
        if not isinstance(type_, GraphQLInputObjectType) or type_.is_one_of:
            _unrecognized()
        given = set()
        for each in node.fields:
            field = type_.fields.get(each.name.value)
            if field is None or each.name.value in given:
                _unrecognized()
            given.add(each.name.value)
            self._check_value(each.value, field.type, used)
        for name, field in type_.fields.items():
            _require(name in given or not is_required_input_field(field))

    def _check_variables(
        self,
        definitions: Sequence[VariableDefinitionNode],
        usages: Sequence[tuple[str, GraphQLInputType]],
    ) -> None:
        declared = {each.variable.name.value: self._declared(each) for each in definitions}
        _require(len(declared) == len(definitions) and declared.keys() == {n for n, _ in usages})
        for name, expected in usages:
            type_, has_default = declared[name]
            if isinstance(expected, GraphQLNonNull) and has_default:
                expected = expected.of_type
            _require(type_ is expected or is_type_sub_type_of(self._schema, type_, expected))

    def _declared(self, node: VariableDefinitionNode) -> tuple[GraphQLInputType, bool]:
        """The type of a variable, and whether it has a default that is not null."""
        type_ = type_from_ast(self._schema, node.type)
        if type_ is None or not is_input_type(type_) or node.directives:
            _unrecognized()
        if node.default_value is not None:
            self._check_value(node.default_value, type_, _Used(set(), []))
        has_default = not isinstance(node.default_value, NullValueNode | None)
        return type_, has_default

    def _check_merging(self, sets: list[tuple[GraphQLNamedType, SelectionSetNode]]) -> None:
        """Fields with one name in the answer must be the same field, of one type."""
        if len(sets) == 1 and id(sets[0][1]) in self._simple:
            return
        for selected in self._by_key(sets).values():
            first, *others = selected
            self._pairs += len(others) * len(selected) // 2
            _require(self._pairs <= MAX_PAIRS)
            for each in others:
                _require(each.node.name.value == first.node.name.value)
                _require(not first.node.arguments and not each.node.arguments)
                _require(_is_same(each.definition, first.definition))
            parent = get_named_type(first.definition.type)
            below = [(parent, each.node.selection_set) for each in selected]
            if merged := [(type_, found) for type_, found in below if found]:
                self._check_merging(merged)

    def _by_key(
        self, sets: list[tuple[GraphQLNamedType, SelectionSetNode]]
    ) -> dict[str, list[_Selected]]:
        found: dict[str, list[_Selected]] = {}
        waiting, visited = [*sets], set[str]()
        while waiting:
            parent, selected = waiting.pop()
            self._merged += len(selected.selections)
            _require(self._merged <= MAX_MERGED)
            for node in selected.selections:
                if isinstance(node, FieldNode):
                    each = _Selected(node, _definition(parent, node.name.value))
                    found.setdefault((node.alias or node.name).value, []).append(each)
                elif isinstance(node, InlineFragmentNode):
                    type_ = self._condition(node) if node.type_condition else parent
                    waiting.append((type_, node.selection_set))
                elif isinstance(node, FragmentSpreadNode) and node.name.value not in visited:
                    visited.add(node.name.value)
                    fragment = self._fragments[node.name.value]
                    waiting.append((self._condition(fragment), fragment.selection_set))
        return found


def _definition(parent: GraphQLNamedType, name: str) -> GraphQLField:
    if name == "__typename":
        return _TYPENAME
    if not isinstance(parent, GraphQLObjectType | GraphQLInterfaceType):
        _unrecognized()
    definition: GraphQLField | None = parent.fields.get(name)
    if definition is None:
        _unrecognized()
    return definition


def _is_same(one: GraphQLField, other: GraphQLField) -> bool:
    return one is other or str(one.type) == str(other.type)


def _on_error(_error: GraphQLError, _path: object) -> None:
    raise _UnrecognizedError
