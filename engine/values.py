"""The values of variables and arguments. What of them is known before a request comes is found out
once; graphql-core judges all that is not as it was declared, and tells what is wrong with it.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from graphql import (
    BooleanValueNode,
    EnumValueNode,
    FieldNode,
    FloatValueNode,
    GraphQLArgument,
    GraphQLError,
    GraphQLField,
    GraphQLSchema,
    IntValueNode,
    NullValueNode,
    StringValueNode,
    Undefined,
    VariableNode,
    VariableValues,
    is_non_null_type,
)
from graphql.execution import get_argument_values, get_variable_values
from graphql.execution.collect_fields import FieldDetails
from graphql.execution.values import VariableValueSource, input_is_nested_too_deeply
from graphql.utilities import coerce_input_literal, coerce_input_value

from engine.prepared import Prepared
from engine.refusal import MAX_ERRORS, UNREADABLE, told

_SIMPLE = (
    BooleanValueNode,
    EnumValueNode,
    FloatValueNode,
    IntValueNode,
    NullValueNode,
    StringValueNode,
)
"""Literals whose values nobody can change, so that requests can share them."""


def coerce_variables(
    prepared: Prepared, schema: GraphQLSchema, variables: Mapping[str, object]
) -> VariableValues | list[GraphQLError]:
    """The values of the operation's variables, or one to five errors fit for the client.

    Raises nothing. Variables that the operation does not declare are left out.
    """
    try:
        values = _as_declared(prepared, variables) or _judged(prepared, schema, variables)
    except ValueError:
        # What graphql-core lets through when it would quote an integer of over 4300 digits.
        return [GraphQLError(UNREADABLE)]
    return told(values) if isinstance(values, list) else values


def _as_declared(prepared: Prepared, variables: Mapping[str, object]) -> VariableValues | None:
    """The same as graphql-core's, where nothing is wrong and no default is needed; else None."""
    values = VariableValues({}, {})
    for signature in prepared.variables:
        value = variables.get(signature.name, Undefined)
        values.sources[signature.name] = VariableValueSource(signature, value)
        if value is Undefined:
            if signature.default or is_non_null_type(signature.type):
                return None
            continue
        if input_is_nested_too_deeply(value, signature.type):
            return None
        coerced = coerce_input_value(value, signature.type)
        if coerced is Undefined:
            return None
        values.coerced[signature.name] = coerced
    return values


def _judged(
    prepared: Prepared, schema: GraphQLSchema, variables: Mapping[str, object]
) -> VariableValues | list[GraphQLError]:
    return get_variable_values(
        schema,
        prepared.operation.variable_definitions or (),
        dict(variables),
        max_errors=MAX_ERRORS,
        hide_suggestions=True,
    )


class _Given(NamedTuple):
    """An argument that is a variable."""

    name: str
    variable: str
    must_be: bool


class Arguments:
    """The arguments of a field at one place of a document."""

    def __init__(self, definition: GraphQLField, details: FieldDetails) -> None:
        self._definition = definition
        self._node = details.node
        self._fragment_variables = details.fragment_variable_values
        self._constants: dict[str, Any] = {}
        self._given: list[_Given] = []
        self._is_plain = self._fragment_variables is None and self._read(definition, details.node)

    def values(self, variables: VariableValues) -> dict[str, Any]:
        """The arguments by the names that the resolver has for them. Raises GraphQLError."""
        if self._is_plain and (values := self._plain(variables.coerced)) is not None:
            return values
        return get_argument_values(
            self._definition,
            self._node,
            variables,
            self._fragment_variables,
            hide_suggestions=True,
        )

    def _read(self, definition: GraphQLField, node: FieldNode) -> bool:
        """Whether all are variables and simple literals, and none has a default."""
        nodes = {each.name.value: each.value for each in node.arguments or ()}
        for name, argument in definition.args.items():
            out_name = argument.out_name or name
            value = nodes.get(name)
            if _has_default(argument) or (value is None and is_non_null_type(argument.type)):
                return False
            if isinstance(value, VariableNode):
                must_be = is_non_null_type(argument.type)
                self._given.append(_Given(out_name, value.name.value, must_be))
            elif isinstance(value, _SIMPLE):
                constant = coerce_input_literal(value, argument.type)
                if constant is Undefined or isinstance(constant, list):
                    return False
                self._constants[out_name] = constant
            elif value is not None:
                return False
        return True

    def _plain(self, variables: Mapping[str, Any]) -> dict[str, Any] | None:
        """None where something must be that is not."""
        values = dict(self._constants)
        for name, variable, must_be in self._given:
            value = variables.get(variable, Undefined)
            if must_be and (value is None or value is Undefined):
                return None
            if value is not Undefined:
                values[name] = value
        return values


def _has_default(argument: GraphQLArgument) -> bool:
    return argument.default is not None or argument.default_value is not Undefined
