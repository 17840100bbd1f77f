"""What an operation costs in points, known before it is run."""

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
    """A query costs 1 a root field, a mutation 10, a bulk 10 an item.

    `root_fields`: how many there are, with aliases and fragments written out. Where the variables
    are wrong, a bulk is one item.
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
    """The items of bulk mutations, but for the first of each, which the mutation itself stands for.

    Mutations that are skipped count too.
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
        return 0  # the field itself will tell
    return max(0, len(items) - 1)
