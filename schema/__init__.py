"""What is said: every GraphQL word, and no logic. `schema.graphql` is its printout."""

import strawberry
from graphql import GraphQLSchema
from strawberry.schema.config import StrawberryConfig

from schema.calls import call_directly
from schema.mutation import Mutation
from schema.query import Query
from schema.scalars import SCALARS

schema = strawberry.Schema(
    query=Query,
    mutation=Mutation,
    config=StrawberryConfig(scalar_map=SCALARS, sort_schema=True, disable_field_suggestions=True),
)

graphql_schema: GraphQLSchema = schema._schema
"""The same schema as graphql-core executes it."""

call_directly(graphql_schema)
