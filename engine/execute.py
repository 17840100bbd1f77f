"""Executing a prepared operation with graphql-core, the reference for all that is executed here."""

from collections.abc import Mapping
from inspect import isawaitable

from graphql import (
    ExecutionResult,
    Executor,
    GraphQLError,
    GraphQLSchema,
    VariableNode,
    VariableValues,
    default_field_resolver,
    default_type_resolver,
)
from graphql.execution import get_variable_values

from engine.prepared import Prepared
from engine.refusal import MAX_ERRORS, UNREADABLE, told


def coerce_variables(
    prepared: Prepared, schema: GraphQLSchema, variables: Mapping[str, object]
) -> VariableValues | list[GraphQLError]:
    """The values of the operation's variables, or one to five errors fit for the client.

    Raises nothing. Variables that the operation does not declare are left out.
    """
    try:
        values = _variable_values(prepared, schema, variables)
    except ValueError:
        # What graphql-core lets through when it would quote an integer of over 4300 digits.
        return [GraphQLError(UNREADABLE)]
    return told(values) if isinstance(values, list) else values


def _variable_values(
    prepared: Prepared, schema: GraphQLSchema, variables: Mapping[str, object]
) -> VariableValues | list[GraphQLError]:
    return get_variable_values(
        schema,
        prepared.operation.variable_definitions or (),
        dict(variables),
        max_errors=MAX_ERRORS,
        hide_suggestions=True,
    )


async def execute(
    prepared: Prepared,
    *,
    schema: GraphQLSchema,
    variables: VariableValues,
    context: object,
    root: object = None,
) -> ExecutionResult:
    """The result of the operation: root fields of a query at once, of a mutation one by one.

    Raises nothing that a resolver raises: that is in the errors of the result, with its cause.
    Errors without a cause are those of arguments, and fit for the client.
    """
    result = _executor(prepared, schema, variables, context, root).execute_operation()
    completed = await result if isawaitable(result) else result
    assert isinstance(completed, ExecutionResult)
    if completed.errors:
        completed.errors = [_of_argument(error) for error in completed.errors]
    return completed


def _of_argument(error: GraphQLError) -> GraphQLError:
    # A variable with a default may stand where null may not, and be given as null: only execution
    # finds out. graphql-core's error points at the variable, and is wrapped as if by a resolver.
    cause = error.original_error
    if isinstance(cause, GraphQLError) and any(
        isinstance(node, VariableNode) for node in cause.nodes or ()
    ):
        return GraphQLError(error.message, error.nodes, path=error.path)
    return error


def _executor(
    prepared: Prepared,
    schema: GraphQLSchema,
    variables: VariableValues,
    context: object,
    root: object,
) -> Executor[None]:
    # Built here and not by graphql-core's `execute`, which would coerce the variables again.
    return Executor[None](
        schema=schema,
        fragment_definitions={
            name: fragment.definition for name, fragment in prepared.fragments.items()
        },
        fragments=prepared.fragments,
        root_value=root,
        context_value=context,
        operation=prepared.operation,
        variable_values=variables,
        field_resolver=default_field_resolver,
        type_resolver=default_type_resolver,
        subscribe_field_resolver=default_field_resolver,
        hide_suggestions=True,
    )
