"""The context of a request in the schema, and the info objects in which fields get it."""

from datetime import datetime
from typing import Any, NamedTuple, TypeAlias

import strawberry
from graphql import GraphQLResolveInfo

from resolvers.context import Context


class RateLimitRecord(NamedTuple):
    """The viewer's points: the limit a minute, this request's cost, what remains, and the reset."""

    limit: int
    cost: int
    remaining: int
    reset_at: datetime


class RequestContext(NamedTuple):
    """What the schema knows of one request."""

    request: Context
    """The context of the resolvers."""
    rate_limit: RateLimitRecord
    memo: dict[object, Any]
    """A cache for what follows from the operation alone, shared by its requests."""


Info: TypeAlias = strawberry.Info[RequestContext, None]
ResolveInfo: TypeAlias = GraphQLResolveInfo[RequestContext]


def resolve_info(info: Info) -> ResolveInfo:
    """graphql-core's info of the field, which has its selection."""
    return info._raw_info
