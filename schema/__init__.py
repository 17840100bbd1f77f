"""The GraphQL schema: types, inputs and fields, without logic. `schema.graphql` is its printout."""

import strawberry
from graphql import GraphQLSchema
from strawberry.schema.config import StrawberryConfig

from schema.direct_calls import call_directly
from schema.mutations import Mutation
from schema.queries import Query
from schema.types import enums
from schema.types.scalars import SCALARS

schema = strawberry.Schema(
    query=Query,
    mutation=Mutation,
    types=[enums.Code],
    config=StrawberryConfig(scalar_map=SCALARS, sort_schema=True, disable_field_suggestions=True),
)

graphql_schema: GraphQLSchema = schema._schema
"""The same schema in graphql-core's classes, as it is executed."""

call_directly(graphql_schema)
