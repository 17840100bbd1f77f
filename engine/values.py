"""The values of variables and arguments.

What does not depend on the request is computed once. graphql-core coerces, or refuses, all values
that are not exactly as the operation declares them.
"""

from collections.abc import Mapping
from types import NoneType
from typing import Any, NamedTuple

from graphql import (
    FieldNode,
    GraphQLArgument,
    GraphQLError,
    GraphQLField,
    GraphQLSchema,
    ListValueNode,
    ObjectValueNode,
    Undefined,
    ValueNode,
    VariableNode,
    VariableValues,
    is_non_null_type,
    is_required_argument,
)
from graphql.execution import get_argument_values, get_variable_values
from graphql.execution.collect_fields import FieldDetails
from graphql.execution.values import VariableValueSource, input_is_nested_too_deeply
from graphql.utilities import coerce_input_literal, coerce_input_value
from graphql.utilities.coerce_input_value import coerce_default_value

from engine.errors import MAX_ERRORS, UNREADABLE, client_errors
from engine.operations import Prepared

_IMMUTABLE = (bool, float, int, str, NoneType)
"""Immutable types, whose values can be shared by requests."""


def coerce_variables(
    prepared: Prepared,
    schema: GraphQLSchema,
    variables: Mapping[str, object],
    *,
    suggests_names: bool = False,
) -> VariableValues | list[GraphQLError]:
    """The values of the operation's variables, or one to five errors that are safe for the client.

    `suggests_names` is as for `prepare`. Raises nothing. Variables that the operation does not
    declare are ignored.
    """
    try:
        values = _as_declared(prepared, variables) or _coerced_by_graphql_core(
            prepared, schema, variables, hide_suggestions=not suggests_names
        )
    except ValueError:
        # graphql-core fails to quote an integer of more than 4300 digits in its message.
        return [GraphQLError(UNREADABLE)]
    if isinstance(values, list):
        return client_errors(values, suggests_names=suggests_names)
    return values


def _as_declared(prepared: Prepared, variables: Mapping[str, object]) -> VariableValues | None:
    """The same values as graphql-core's; None if something is wrong or a default is needed."""
    values = VariableValues({}, {})
    for signature, can_nest in prepared.variables:
        value = variables.get(signature.name, Undefined)
        values.sources[signature.name] = VariableValueSource(signature, value)
        if value is Undefined:
            if signature.default or is_non_null_type(signature.type):
                return None
            continue
        if can_nest and input_is_nested_too_deeply(value, signature.type):
            return None
        coerced = coerce_input_value(value, signature.type)
        if coerced is Undefined:
            return None
        values.coerced[signature.name] = coerced
    return values


def _coerced_by_graphql_core(
    prepared: Prepared,
    schema: GraphQLSchema,
    variables: Mapping[str, object],
    *,
    hide_suggestions: bool,
) -> VariableValues | list[GraphQLError]:
    return get_variable_values(
        schema,
        prepared.operation.variable_definitions or (),
        dict(variables),
        max_errors=MAX_ERRORS,
        hide_suggestions=hide_suggestions,
    )


class _VariableArgument(NamedTuple):
    """An argument whose value is a variable."""

    name: str
    variable: str
    is_required: bool
    may_be_null: bool


class Arguments:
    """The arguments of a field at one place of a document."""

    def __init__(self, definition: GraphQLField, details: FieldDetails) -> None:
        self._definition = definition
        self._node = details.node
        self._fragment_variables = details.fragment_variable_values
        self._constants: dict[str, Any] = {}
        self._variable_arguments: list[_VariableArgument] = []
        self._is_simple = self._fragment_variables is None and self._read(definition, details.node)

    def values(self, variables: VariableValues) -> dict[str, Any]:
        """The arguments by the names of the resolver's parameters. Raises GraphQLError."""
        if self._is_simple and (values := self._simple(variables.coerced)) is not None:
            return values
        return get_argument_values(
            self._definition,
            self._node,
            variables,
            self._fragment_variables,
            hide_suggestions=True,
        )

    def _read(self, definition: GraphQLField, node: FieldNode) -> bool:
        """Whether all values are variables, immutable literals or immutable defaults."""
        nodes = {each.name.value: each.value for each in node.arguments or ()}
        return all(
            self._read_argument(argument.out_name or name, argument, nodes.get(name))
            for name, argument in definition.args.items()
        )

    def _read_argument(self, name: str, argument: GraphQLArgument, node: ValueNode | None) -> bool:
        if isinstance(node, VariableNode):
            may_be_null = not is_non_null_type(argument.type)
            variable = node.name.value
            self._variable_arguments.append(
                _VariableArgument(name, variable, is_required_argument(argument), may_be_null)
            )
        elif isinstance(node, ListValueNode | ObjectValueNode):
            return False
        elif node is not None:
            return self._keep(name, coerce_input_literal(node, argument.type))
        elif is_required_argument(argument):
            return False
        default = coerce_default_value(argument)
        return default is Undefined or self._keep(name, default)

    def _keep(self, name: str, constant: object) -> bool:
        self._constants[name] = constant
        return isinstance(constant, _IMMUTABLE)

    def _simple(self, variables: Mapping[str, Any]) -> dict[str, Any] | None:
        """The arguments, or None if one that is required is missing or null."""
        values = dict(self._constants)
        for name, variable, is_required, may_be_null in self._variable_arguments:
            value = variables.get(variable, Undefined)
            if value is Undefined:
                if is_required:
                    return None
            elif value is None and not may_be_null:
                return None
            else:
                values[name] = value
        return values
