"""What the fields of a request are given by Strawberry and graphql-core, with our context in it."""

from datetime import datetime
from typing import Any, NamedTuple, TypeAlias

import strawberry
from graphql import GraphQLResolveInfo

from resolvers.context import Context


class RateLimitRecord(NamedTuple):
    """The viewer's points: how many a minute, what this request cost, what is left until when."""

    limit: int
    cost: int
    remaining: int
    reset_at: datetime


class RequestContext(NamedTuple):
    """One request, as the schema sees it."""

    request: Context
    """What resolvers are given."""
    rate_limit: RateLimitRecord
    memo: dict[object, Any]
    """What was found out about the operation, in this request or an earlier one of the same."""


Info: TypeAlias = strawberry.Info[RequestContext, None]
ResolveInfo: TypeAlias = GraphQLResolveInfo[RequestContext]


def resolve_info(info: Info) -> ResolveInfo:
    """graphql-core's own view of the field, with its selection."""
    return info._raw_info
