"""Executing a prepared operation with graphql-core, the reference for all that is executed here."""

from collections.abc import Mapping
from contextlib import suppress
from inspect import isawaitable
from typing import Any

from graphql import (
    ExecutionResult,
    Executor,
    GraphQLError,
    GraphQLOutputType,
    GraphQLResolveInfo,
    GraphQLSchema,
    VariableNode,
    VariableValues,
    default_field_resolver,
    default_type_resolver,
)
from graphql.execution.collect_fields import FieldDetails
from graphql.pyutils import Path

from engine.compile import Completer
from engine.plans import Plan, Root
from engine.prepared import Prepared


async def execute(
    prepared: Prepared,
    *,
    schema: GraphQLSchema,
    variables: VariableValues,
    context: object,
    root: object = None,
    plan: Plan | None = None,
) -> ExecutionResult:
    """The result of the operation: root fields of a query at once, of a mutation one by one.

    It is the same with a plan and without one; `plan` must be of this operation and variables.

    Raises nothing that a resolver raises: that is in the errors of the result, with its cause.
    Errors without a cause are those of arguments, and fit for the client.
    """
    executor = _executor(prepared, schema, variables, context, root, plan)
    result = (
        executor.execute_in_turn(plan.in_turn)
        if plan and plan.in_turn
        else executor.execute_operation()
    )
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
    plan: Plan | None,
) -> "_Planned":
    # Built here and not by graphql-core's `execute`, which would coerce the variables again.
    return _Planned(
        plan,
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


class _Planned(Executor[None]):
    """Resolves root fields as graphql-core does, and completes their values by a plan."""

    def __init__(self, plan: Plan | None, **values: Any) -> None:  # noqa: ANN401
        super().__init__(**values)
        self._completers: dict[str | int, Completer] = {}
        if plan:
            self._completers.update(plan.completers)

    async def execute_in_turn(self, roots: Mapping[str, Root]) -> object:
        """What `execute_operation` comes to, without its ways for fields that run at once."""
        data: dict[str, Any] = {}
        try:
            for key, root in roots.items():
                data[key] = await self._executed(key, root)
        except GraphQLError as error:
            self.collected_errors.add(error, None)
            return self.build_response(None)
        return self.build_response(data)

    async def _executed(self, key: str, root: Root) -> Any:  # noqa: ANN401
        """The value of a root field. Raises GraphQLError where the whole answer is null for it."""
        parent, definition, details, arguments = root
        path = Path(None, key, parent.name)
        nodes = [each.node for each in details]
        try:
            info = self.build_resolve_info(definition, nodes, parent, path)
            resolve = definition.resolve or self.field_resolver
            value = resolve(self.root_value, info, **arguments.values(self.variable_values))
            if self.is_awaitable(value):
                value = await value
            completed = self.complete_value(definition.type, details, info, path, value, None)
            return await completed if self.is_awaitable(completed) else completed
        except Exception as error:  # noqa: BLE001 - whatever a resolver raises is told
            self.handle_field_error(error, definition.type, details, path)
            return None

    def complete_value(
        self,
        return_type: GraphQLOutputType,
        field_details_list: list[FieldDetails],
        info: GraphQLResolveInfo[Any],
        path: Path,
        result: Any,  # noqa: ANN401
        position_context: None,
    ) -> Any:  # noqa: ANN401
        """Complete a root value; one that its completer does not expect, as graphql-core does."""
        if path.prev is None and (completer := self._completers.pop(path.key, None)):
            with suppress(Exception):
                return completer.complete(result, self.variable_values)
        return super().complete_value(
            return_type, field_details_list, info, path, result, position_context
        )
