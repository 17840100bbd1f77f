"""Executes a prepared operation with graphql-core, which defines what every answer must be."""

from collections.abc import Awaitable, Sequence
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
from graphql.pyutils import Path, is_awaitable
from graphql.type.definition import GraphQLResolveInfoHelpers

from engine.compile import Completer
from engine.operations import Prepared
from engine.plans import Plan, Root


async def execute(
    prepared: Prepared,
    *,
    schema: GraphQLSchema,
    variables: VariableValues,
    context: object,
    root: object = None,
    plan: Plan | None = None,
) -> ExecutionResult:
    """The result of the operation: root fields of a query run concurrently, of a mutation serially.

    It is the same with a plan and without one; `plan` must be of this operation and variables.

    What a resolver raises is not raised here: it is in the errors of the result, with its cause.
    Errors without a cause are about arguments, and safe for the client.
    """
    if plan and plan.serial_roots:
        completed = await _SerialExecution(
            prepared, schema, variables, context, root, plan
        ).result()
    else:
        result = _executor(prepared, schema, variables, context, root, plan).execute_operation()
        completed = await result if isawaitable(result) else result
    assert isinstance(completed, ExecutionResult)
    if completed.errors:
        completed.errors = [_without_argument_cause(error) for error in completed.errors]
    return completed


def _without_argument_cause(error: GraphQLError) -> GraphQLError:
    # Validation allows a nullable variable with a default for an argument that must not be null. If
    # the client gives null, only execution finds out. graphql-core's error points at the variable,
    # but is wrapped as if a resolver had raised it.
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
) -> "_PlannedExecutor":
    # Created here and not by graphql-core's `execute`, which would coerce the variables again.
    return _PlannedExecutor(
        plan,
        schema=schema,
        fragment_definitions=prepared.fragment_definitions,
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


class _PlannedExecutor(Executor[None]):
    """Resolves root fields as graphql-core does, and completes their values with the plan."""

    def __init__(self, plan: Plan | None, **values: Any) -> None:  # noqa: ANN401
        super().__init__(**values)
        self._completers: dict[str | int, Completer] = {}
        if plan:
            self._completers.update(plan.completers)

    def complete_value(
        self,
        return_type: GraphQLOutputType,
        field_details_list: list[FieldDetails],
        info: GraphQLResolveInfo[Any],
        path: Path,
        result: Any,  # noqa: ANN401
        position_context: None,
    ) -> Any:  # noqa: ANN401
        """Complete a root value: with its completer, or as graphql-core does if that raises."""
        if path.prev is None and (completer := self._completers.pop(path.key, None)):
            with suppress(Exception):
                return completer.complete(result, self.variable_values)
        return super().complete_value(
            return_type, field_details_list, info, path, result, position_context
        )


class _SerialExecution:
    """Executes root fields one after the other, with the same result as graphql-core's executor.

    That executor is created only if something fails or is not as the plan expects it.
    """

    def __init__(
        self,
        prepared: Prepared,
        schema: GraphQLSchema,
        variables: VariableValues,
        context: object,
        root: object,
        plan: Plan,
    ) -> None:
        self._prepared = prepared
        self._schema = schema
        self._variables = variables
        self._context = context
        self._root = root
        self._plan = plan
        self._created_executor: Executor[None] | None = None

    async def result(self) -> object:
        data: dict[str, Any] = {}
        try:
            for key, root in self._plan.serial_roots.items():
                data[key] = await self._value(key, root)
        except GraphQLError as error:
            self._executor.collected_errors.add(error, None)
            return self._executor.build_response(None)
        return (
            self._created_executor.build_response(data)
            if self._created_executor
            else ExecutionResult(data, None)
        )

    async def _value(self, key: str, root: Root) -> Any:  # noqa: ANN401
        """The value of a root field. Raises GraphQLError if its error makes the whole data null."""
        info = self._info(root)
        resolve = root.definition.resolve or default_field_resolver
        try:
            value = resolve(self._root, info, **root.arguments.values(self._variables))
            if is_awaitable(value):
                value = await value
        except Exception as error:  # noqa: BLE001 - whatever a resolver raises is in the result
            return self._failed(root, error)
        if completer := self._plan.completers.get(key):
            with suppress(Exception):
                return completer.complete(value, self._variables)
        return await self._completed(root, info, value)

    async def _completed(self, root: Root, info: GraphQLResolveInfo[Any], value: object) -> Any:  # noqa: ANN401
        complete = self._executor.complete_value
        try:
            completed = complete(root.definition.type, root.details, info, root.path, value, None)
            return await completed if is_awaitable(completed) else completed
        except Exception as error:  # noqa: BLE001 - as above
            return self._failed(root, error)

    def _failed(self, root: Root, error: Exception) -> None:
        self._executor.handle_field_error(error, root.definition.type, root.details, root.path)

    def _info(self, root: Root) -> GraphQLResolveInfo[Any]:
        return GraphQLResolveInfo(
            root.nodes[0].name.value,
            root.nodes,
            root.definition.type,
            root.parent,
            root.path,
            self._schema,
            self._prepared.fragment_definitions,
            self._root,
            self._prepared.operation,
            self._variables,
            self._context,
            is_awaitable,
            None,
            GraphQLResolveInfoHelpers(self._gather, self._track),
        )

    def _gather(self, values: Sequence[Awaitable[Any]]) -> Awaitable[list[Any]]:
        return self._executor.gather_async_work(values)

    def _track(self, values: Sequence[Any]) -> None:
        self._executor.track_async_work(values)

    @property
    def _executor(self) -> Executor[None]:
        """graphql-core's executor, one for all root fields of the operation."""
        if self._created_executor is None:
            self._created_executor = _executor(
                self._prepared, self._schema, self._variables, self._context, self._root, None
            )
        return self._created_executor
