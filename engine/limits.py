"""The limits of a document."""

from dataclasses import dataclass
from typing import NamedTuple

from graphql import GraphQLError, OperationDefinitionNode, OperationType

from engine.complexity import MANY, Counts


@dataclass(frozen=True, slots=True)
class Limits:
    """A document at a limit is served, one that exceeds it is refused.

    `tokens` and `comments` are counted in the whole document, the others in each operation with
    its fragments expanded. Fields below `__schema` and `__type` do not count for the depth.
    """

    tokens: int = 1000
    comments: int = 100
    depth: int = 10
    aliases: int = 30
    directives: int = 20
    fragment_spreads: int = 50
    root_query_fields: int = 10
    root_mutation_fields: int = 10


class _Bound(NamedTuple):
    counted: int
    limit: int
    what: str


def exceeded(
    operation: OperationDefinitionNode, counts: Counts, limits: Limits
) -> GraphQLError | None:
    """The first limit that the operation exceeds, if any, in the order of Limits."""
    for bound in _bounds(operation, counts, limits):
        if bound.counted > bound.limit:
            return GraphQLError(_sentence(bound), operation)
    return None


def _bounds(operation: OperationDefinitionNode, counts: Counts, limits: Limits) -> list[_Bound]:
    is_mutation = operation.operation is OperationType.MUTATION
    root_fields = limits.root_mutation_fields if is_mutation else limits.root_query_fields
    return [
        _Bound(counts.depth, limits.depth, "selects {} levels deep"),
        _Bound(counts.aliases, limits.aliases, "uses {} aliases"),
        _Bound(counts.directives, limits.directives, "uses {} directives"),
        _Bound(counts.fragment_spreads, limits.fragment_spreads, "spreads {} fragments"),
        _Bound(counts.root_fields, root_fields, "selects {} root fields"),
    ]


def _sentence(bound: _Bound) -> str:
    count = f"{MANY} or more" if bound.counted == MANY else str(bound.counted)
    return (
        f"The operation {bound.what.format(count)}; at most {bound.limit} are served"
        " (fragments count wherever they are spread). Split it into smaller operations."
    )
