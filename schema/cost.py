"""The cost of an operation in points, computed before it is executed."""

from collections.abc import Mapping

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    OperationDefinitionNode,
    OperationType,
    VariableValues,
)
from graphql.execution import get_argument_values

from schema import graphql_schema
from schema.selection import children

MUTATION_COST = 10

BULK = "updatePhoneNumbers"


def cost_of(
    operation: OperationDefinitionNode,
    fragments: Mapping[str, FragmentDefinitionNode],
    root_fields: int,
    variables: VariableValues | list[GraphQLError],
) -> int:
    """A query costs 1 for each root field, a mutation 10, a bulk 10 for each item.

    `root_fields`: their number, with aliases and fragments expanded. If the variables are wrong,
    a bulk counts as one item.
    """
    if operation.operation is not OperationType.MUTATION:
        return root_fields
    items = 0 if isinstance(variables, list) else further_items(operation, fragments, variables)
    return MUTATION_COST * (root_fields + items)


def further_items(
    operation: OperationDefinitionNode,
    fragments: Mapping[str, FragmentDefinitionNode],
    variables: VariableValues,
) -> int:
    """The number of items of all bulk mutations, without the first of each: it is counted already,
    as the root field. Mutations that are skipped count too.
    """
    if operation.operation is not OperationType.MUTATION:
        return 0
    fields = children([operation.selection_set], fragments)
    return sum(_further(field, variables) for field in fields if field.name.value == BULK)


def _further(field: FieldNode, variables: VariableValues) -> int:
    assert graphql_schema.mutation_type is not None
    definition = graphql_schema.mutation_type.fields[BULK]
    try:
        items = get_argument_values(definition, field, variables)["input"].items
    except GraphQLError:
        return 0  # the field itself reports the error
    return max(0, len(items) - 1)
