"""The root fields of queries."""

from collections.abc import Mapping, Sequence
from typing import Annotated, TypeAlias

import strawberry

from models.errors import BadInput
from models.records import AccountRecord, PhoneNumberRecord, ViewerRecord
from resolvers.accounts import accounts
from resolvers.queries import nodes, phone_numbers
from resolvers.queries.filters import NO_FILTER
from resolvers.queries.pagination import ConnectionRecord, Order, page_arguments
from schema.context import Info, RateLimitRecord, resolve_info
from schema.global_ids import ACCOUNT, PHONE_NUMBER, parse_global_id, parse_phone_number_id
from schema.selection import names_under, related_under
from schema.types import phone_number as number_types
from schema.types.account import Account
from schema.types.filter import PhoneNumberFilter, PhoneNumberOrder
from schema.types.node import Node
from schema.types.rate_limit import RateLimit
from schema.types.scalars import E164PhoneNumber

NodeRecord: TypeAlias = AccountRecord | PhoneNumberRecord


@strawberry.type(description="What can be asked.")
class Query:
    @strawberry.field(graphql_type=Account, description="The account that asks.")
    async def viewer(self, info: Info) -> ViewerRecord:
        return await accounts.viewer(info.context.request)

    @strawberry.field(
        graphql_type=number_types.PhoneNumberConnection,
        description="Phone numbers the viewer owns or has been granted access to.",
    )
    async def phone_numbers(
        self,
        info: Info,
        first: Annotated[
            int | None,
            strawberry.argument(
                description="How many from the start, 1 to 100; 20 when neither first nor last is."
            ),
        ] = None,
        after: Annotated[
            str | None, strawberry.argument(description="Only those behind this cursor.")
        ] = None,
        last: Annotated[
            int | None, strawberry.argument(description="How many from the end, 1 to 100.")
        ] = None,
        before: Annotated[
            str | None, strawberry.argument(description="Only those before this cursor.")
        ] = None,
        filter: Annotated[
            PhoneNumberFilter | None, strawberry.argument(description="Which; all by default.")
        ] = None,
        order_by: Annotated[
            PhoneNumberOrder | None,
            strawberry.argument(description="How they are sorted; newest first by default."),
        ] = None,
    ) -> ConnectionRecord[PhoneNumberRecord]:
        order = order_by.values() if order_by else Order()
        raw = resolve_info(info)
        return await phone_numbers.phone_numbers(
            info.context.request,
            page_arguments(first, after, last, before, order),
            filter.values() if filter else NO_FILTER,
            related_under(raw, ("nodes",), ("edges", "node")),
            with_total="totalCount" in names_under(raw),
        )

    @strawberry.field(
        graphql_type=number_types.PhoneNumber | None,
        description="One phone number, by exactly one of id and e164;"
        " null when the viewer cannot see it.",
    )
    async def phone_number(
        self,
        info: Info,
        id: Annotated[
            strawberry.ID | None,
            strawberry.argument(description="Its id; its databaseId is taken too."),
        ] = None,
        e164: Annotated[
            E164PhoneNumber | None, strawberry.argument(description="The number itself.")
        ] = None,
    ) -> PhoneNumberRecord | None:
        related = related_under(resolve_info(info), ())
        if id is not None and e164 is None:
            number_id = parse_phone_number_id(id)
            return await phone_numbers.phone_number(info.context.request, number_id, related)
        if e164 is not None and id is None:
            return await phone_numbers.phone_number_by_e164(info.context.request, e164, related)
        raise BadInput("Give exactly one of id and e164.")

    @strawberry.field(
        graphql_type=Node | None,
        description="Any object by its global id; null when the viewer cannot see it.",
    )
    async def node(
        self,
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="Its global id.")],
    ) -> NodeRecord | None:
        [found] = await _nodes(info, [id])
        return found

    @strawberry.field(
        graphql_type=list[Node | None],
        description="Several objects by their global ids, in the order of the ids.",
    )
    async def nodes(
        self,
        info: Info,
        ids: Annotated[
            list[strawberry.ID], strawberry.argument(description="Global ids, at most 100.")
        ],
    ) -> list[NodeRecord | None]:
        info.context.request.check_listed("ids", ids)
        return await _nodes(info, ids)

    @strawberry.field(
        graphql_type=RateLimit, description="The viewer's points, and what is left of them."
    )
    def rate_limit(self, info: Info) -> RateLimitRecord:
        return info.context.rate_limit


async def _nodes(info: Info, ids: Sequence[str]) -> list[NodeRecord | None]:
    """The visible objects with these ids, in the order of the ids."""
    wanted = [parse_global_id(text) for text in ids]
    number_ids = {found.database_id for found in wanted if found and found.typename == PHONE_NUMBER}
    account_ids = {found.database_id for found in wanted if found and found.typename == ACCOUNT}
    related = related_under(resolve_info(info), ())
    numbers, visible = await nodes.nodes(info.context.request, number_ids, account_ids, related)
    found: dict[str, Mapping[int, NodeRecord]] = {PHONE_NUMBER: numbers, ACCOUNT: visible}
    return [found.get(one.typename, {}).get(one.database_id) if one else None for one in wanted]
