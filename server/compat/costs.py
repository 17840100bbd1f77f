"""What requests to the faces cost: what the same request would by GraphQL."""

from typing import Any

from engine import Documents, Limits, coerce_variables
from schema import graphql_schema
from schema.cost import Cost, cost_of

_documents = Documents(graphql_schema, Limits())


def cost_of_document(document: str, **variables: Any) -> Cost:  # noqa: ANN401
    """The cost of a document of ours with these variables."""
    operation = _documents.get(document, None, suggests_names=False)
    values = coerce_variables(operation, graphql_schema, variables)
    assert not isinstance(values, list), values
    return cost_of(operation, values)
