"""Plans: what is computed once for an operation that is executed many times."""

from collections.abc import Mapping
from contextlib import suppress
from itertools import islice, product
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from graphql import (
    DirectiveNode,
    FieldNode,
    GraphQLBoolean,
    GraphQLError,
    GraphQLField,
    GraphQLIncludeDirective,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLSkipDirective,
    NamedTypeNode,
    NonNullTypeNode,
    OperationType,
    TypeNode,
    VariableNode,
    VariableValues,
    Visitor,
    visit,
)
from graphql.execution.collect_fields import FieldDetails, collect_fields
from graphql.pyutils import Path

from engine.compile import (
    NO_SERIALIZERS,
    Classes,
    ClassesOf,
    Compiler,
    Completer,
    NotCompiledError,
    Readers,
    Serializers,
)
from engine.operations import Prepared
from engine.values import Arguments

MAX_PLANS = 4
"""Of one operation: one for each combination of the variables that skip and include fields."""

MAX_FIELDS = 400
"""Compiled in one plan; each takes about 20 us and 500 bytes. Further fields are not compiled."""

MAX_FIELDS_OF_ALL = 12_000
"""Compiled in the plans of all operations: 6 MB. Beyond that the oldest plans are dropped."""


class Root(NamedTuple):
    """A root field: its definition in the schema, and its nodes in the document."""

    parent: GraphQLObjectType
    definition: GraphQLField
    details: list[FieldDetails]
    nodes: list[FieldNode]
    path: Path
    arguments: Arguments


class Plan(NamedTuple):
    """How an operation is executed, for all variables that skip and include the same fields."""

    serial_roots: Mapping[str, Root]
    """The root fields that are executed serially, by their names in the answer: those of a
    mutation, or the only one of a query. Empty for all other operations.
    """
    completers: Mapping[str, Completer]
    """Those of the root fields that could be compiled, by their names in the answer."""
    size: int
    """The number of compiled fields."""

    def generate(self, classes_of: ClassesOf) -> None:
        """Generate the code for objects of these classes."""
        for key, completer in self.completers.items():
            root = self.serial_roots.get(key)
            completer.generate(root.nodes[0].name.value if root else "", classes_of)


class _Operation(NamedTuple):
    """The plans of one operation, by the values of the variables in its @skip and @include."""

    condition_variables: list[str]
    plans: dict[tuple[Any, ...], Plan | None]


class Plans:
    """The plans of the operations of one schema; each is freed with its operation.

    For one event loop, in which many requests can use the same plan at once.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        readers: Readers,
        classes: Classes | None = None,
        max_fields: int = MAX_FIELDS_OF_ALL,
        serializers: Serializers = NO_SERIALIZERS,
        records: type | None = None,
    ) -> None:
        """`records`: a class of lists of objects of one class `of`, a tuple, as plain tuples
        `rows`; to iterate over it gives the objects.
        """
        self._serializers = serializers
        self._records = records
        self._schema = schema
        self._readers = readers
        self._classes = classes or {}
        self._max_fields = max_fields
        self._operations: WeakKeyDictionary[Prepared, _Operation | None] = WeakKeyDictionary()
        self._pinned: WeakKeyDictionary[Prepared, _Operation] = WeakKeyDictionary()

    def get(
        self, prepared: Prepared, variables: VariableValues, *, is_large: bool = False
    ) -> Plan | None:
        """The plan of the operation for these variables.

        None if the directives of the operation are wrong, which graphql-core reports; and unless
        `is_large`, at the first use of the operation, because many are used only once, and if it
        has too many plans already. The answer of a large one takes graphql-core much longer than
        the plan.
        """
        operation = (
            self._operations.get(prepared)
            or self._pinned.get(prepared)
            or self._seen(prepared, is_large=is_large)
        )
        if operation is None:
            return None
        key = tuple(variables.coerced.get(name) for name in operation.condition_variables)
        if key not in operation.plans and self._has_room(operation, is_large=is_large):
            operation.plans[key] = self._plan(prepared, variables)
            self._make_room()
        return operation.plans.get(key)

    def pin(self, prepared: Prepared, classes_of: ClassesOf) -> None:
        """Compile the plans of an operation before it is executed, and keep them as long as it.

        With more than two variables in @skip and @include only some plans are compiled.
        """
        names = _condition_variables(prepared)
        self._pinned[prepared] = operation = _Operation(names, {})
        for key in islice(product((False, True), repeat=len(names)), MAX_PLANS):
            values = dict(zip(names, key, strict=True))
            operation.plans[key] = plan = self._plan(prepared, VariableValues({}, values))
            if plan is not None:
                plan.generate(classes_of)

    def _seen(self, prepared: Prepared, *, is_large: bool) -> _Operation | None:
        is_planned = is_large or prepared in self._operations
        operation = _Operation(_condition_variables(prepared), {}) if is_planned else None
        self._operations[prepared] = operation
        return operation

    def _has_room(self, operation: _Operation, *, is_large: bool) -> bool:
        if is_large and len(operation.plans) == MAX_PLANS:
            del operation.plans[next(iter(operation.plans))]
        return len(operation.plans) < MAX_PLANS

    def _make_room(self) -> None:
        for oldest in list(self._operations):
            if self._size() <= self._max_fields:
                return
            del self._operations[oldest]

    def _size(self) -> int:
        operations = filter(None, self._operations.values())
        plans = (plan for operation in operations for plan in operation.plans.values())
        return sum(plan.size for plan in plans if plan)

    def _plan(self, prepared: Prepared, variables: VariableValues) -> Plan | None:
        root_type = self._schema.get_root_type(prepared.kind)
        assert root_type is not None
        try:
            fields, _, _ = collect_fields(
                self._schema,
                prepared.fragments,
                variables,
                root_type,
                prepared.operation,
                hide_suggestions=True,
            )
            compiler = Compiler(
                prepared,
                self._schema,
                self._readers,
                self._classes,
                variables,
                MAX_FIELDS,
                self._serializers,
                self._records,
            )
            completers = _completers(compiler, root_type, fields)
            return Plan(_serial_roots(prepared, root_type, fields), completers, compiler.fields)
        except GraphQLError:
            return None


def _serial_roots(
    prepared: Prepared, root_type: GraphQLObjectType, fields: dict[str, list[FieldDetails]]
) -> dict[str, Root]:
    roots = {
        key: Root(
            root_type,
            definition,
            details,
            [each.node for each in details],
            Path(None, key, root_type.name),
            Arguments(definition, details[0]),
        )
        for key, details in fields.items()
        if (definition := root_type.fields.get(details[0].node.name.value))
    }
    is_serial = prepared.kind is OperationType.MUTATION or len(fields) == 1
    return roots if is_serial and len(roots) == len(fields) else {}


def _completers(
    compiler: Compiler, root_type: GraphQLObjectType, fields: dict[str, list[FieldDetails]]
) -> dict[str, Completer]:
    completers = {}
    for key, nodes in fields.items():
        definition = root_type.fields.get(nodes[0].node.name.value)
        if definition is not None:
            with suppress(NotCompiledError):
                completers[key] = compiler.completer(definition.type, nodes)
    return completers


def _condition_variables(prepared: Prepared) -> list[str]:
    """The variables of the operation that are used in @skip and @include.

    A variable can be among them because another operation of the document uses that name there.
    """
    if not prepared.has_directives:
        return []
    found = _ConditionVariables()
    visit(prepared.document, found)
    declared = prepared.operation.variable_definitions or ()
    booleans = {each.variable.name.value for each in declared if _is_boolean(each.type)}
    return sorted(found.names & booleans)


def _is_boolean(type_: TypeNode) -> bool:
    named = type_.type if isinstance(type_, NonNullTypeNode) else type_
    return isinstance(named, NamedTypeNode) and named.name.value == GraphQLBoolean.name


class _ConditionVariables(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def enter_directive(self, node: DirectiveNode, *_: object) -> None:
        if node.name.value in {GraphQLSkipDirective.name, GraphQLIncludeDirective.name}:
            values = (argument.value for argument in node.arguments or ())
            self.names |= {value.name.value for value in values if isinstance(value, VariableNode)}
