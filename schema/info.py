"""What Strawberry hands to a resolver, with our context in it."""

from typing import TypeAlias

import strawberry
from graphql import GraphQLResolveInfo

from resolvers.context import Context

Info: TypeAlias = strawberry.Info[Context, None]


def resolve_info(info: Info) -> GraphQLResolveInfo[Context]:
    """graphql-core's own view of the field, with its selection."""
    return info._raw_info
