"""The root fields of queries."""

from collections.abc import Mapping, Sequence
from typing import Annotated, TypeAlias

import strawberry

from models import calling_name_warnings as warnings
from models.errors import BadInput
from models.records import (
    AccountRecord,
    ChangeRecord,
    CountRecord,
    GrantRecord,
    PhoneNumberRecord,
    UpdateRunRecord,
    ViewerRecord,
)
from resolvers.accounts import accounts, directory
from resolvers.queries import all_changes, calling_names, nodes, phone_numbers, update_runs
from resolvers.queries.all_changes import NO_CHANGE_FILTER, Asked
from resolvers.queries.lists import counts
from resolvers.queries.lists.filters import NO_FILTER
from resolvers.queries.lists.pagination import (
    ALL_CHANGES_ORDER,
    RUNS_ORDER,
    ConnectionRecord,
    Order,
    page_arguments,
    page_size,
)
from resolvers.queries.nodes import NodeKeys
from schema.context import Info, RateLimitRecord, resolve_info
from schema.global_ids import (
    KEY_LENGTHS,
    UPDATE_RUN,
    Key,
    parse_global_id,
    parse_id,
    parse_phone_number_id,
)
from schema.selection import names_under, numbers_of_changes, related_under, run_items_under
from schema.types import enums
from schema.types import phone_number as number_types
from schema.types.account import Account
from schema.types.calling_name_warning import CallingNameWarning
from schema.types.change import PhoneNumberChangeConnection, PhoneNumberChangeFilter
from schema.types.count import PhoneNumberCount
from schema.types.filter import PhoneNumberFilter, PhoneNumberOrder
from schema.types.node import After, Before, First, Last, Node
from schema.types.rate_limit import RateLimit
from schema.types.scalars import E164PhoneNumber
from schema.types.update_run import UpdateRun, UpdateRunConnection

TOTALS = {"totalCount", "totalCountIsExact"}

NodeRecord: TypeAlias = (
    AccountRecord | PhoneNumberRecord | GrantRecord | ChangeRecord | UpdateRunRecord
)


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
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
        filter: Annotated[
            PhoneNumberFilter | None, strawberry.argument(description="Which; all by default.")
        ] = None,
        order_by: Annotated[
            PhoneNumberOrder | None,
            strawberry.argument(description="How they are sorted; newest first by default."),
        ] = None,
    ) -> ConnectionRecord[PhoneNumberRecord]:
        order = order_by.values() if order_by else Order()
        raw, context = resolve_info(info), info.context.request
        is_counted = not TOTALS.isdisjoint(names_under(raw))
        return await phone_numbers.phone_numbers(
            context,
            page_arguments(first, after, last, before, order),
            filter.values() if filter else NO_FILTER,
            related_under(raw, ("nodes",), ("edges", "node")),
            count_up_to=context.exact_total if is_counted else None,
        )

    @strawberry.field(
        graphql_type=list[PhoneNumberCount],
        description="Counts of the viewer's numbers by one property, most first; aliases ask for"
        " several. Values that no number has are left out, and so are all but the 1000 that most"
        " have.",
    )
    async def phone_number_counts(
        self,
        info: Info,
        by: Annotated[
            enums.PhoneNumberCountField, strawberry.argument(description="By what to count.")
        ],
        filter: Annotated[
            PhoneNumberFilter | None,
            strawberry.argument(description="Which to count; all by default."),
        ] = None,
    ) -> list[CountRecord]:
        given = filter.values() if filter else NO_FILTER
        return await counts.phone_number_counts(info.context.request, by, given)

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
        graphql_type=PhoneNumberChangeConnection,
        description="What has become of all numbers that the viewer sees, newest first. Of grants"
        " only the owner is told.",
    )
    async def changes(
        self,
        info: Info,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
        filter: Annotated[
            PhoneNumberChangeFilter | None,
            strawberry.argument(description="Which; all by default."),
        ] = None,
    ) -> ConnectionRecord[ChangeRecord]:
        raw, given = resolve_info(info), filter.values() if filter else NO_CHANGE_FILTER
        page = page_arguments(first, after, last, before, ALL_CHANGES_ORDER)
        asked = Asked(page, given, numbers_of_changes(raw), "totalCount" in names_under(raw))
        return await all_changes.all_changes(info.context.request, asked)

    @strawberry.field(
        graphql_type=list[CallingNameWarning],
        description="What carriers are known to refuse or to show wrong, before a request takes up"
        " to 72 hours. Never stricter than the rules: a warning, not a refusal.",
    )
    async def check_calling_name(
        self,
        info: Info,
        id: Annotated[
            strawberry.ID,
            strawberry.argument(
                description="The id of a number that the viewer sees; its databaseId is taken too."
            ),
        ],
        calling_name: Annotated[
            str, strawberry.argument(description='The name; "" to clear has no warnings.')
        ],
    ) -> list[warnings.CallingNameWarning]:
        number_id = parse_phone_number_id(id)
        return await calling_names.check_calling_name(info.context.request, number_id, calling_name)

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
        graphql_type=UpdateRun | None,
        description="One of the viewer's own update runs; null when there is none with this id.",
    )
    async def update_run(
        self,
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="Its id.")],
    ) -> UpdateRunRecord | None:
        items = run_items_under(resolve_info(info), ())
        run_id = parse_id(UPDATE_RUN, id)
        return await update_runs.update_run(info.context.request, run_id, items)

    @strawberry.field(
        graphql_type=UpdateRunConnection,
        description="The viewer's own update runs, newest first. They are kept for 30 days.",
    )
    async def update_runs(
        self,
        info: Info,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> ConnectionRecord[UpdateRunRecord]:
        raw = resolve_info(info)
        return await update_runs.update_runs(
            info.context.request,
            page_arguments(first, after, last, before, RUNS_ORDER),
            run_items_under(raw, ("nodes",), ("edges", "node")),
            with_total="totalCount" in names_under(raw),
        )

    @strawberry.field(
        graphql_type=list[Account],
        description="Persons and teams to grant or transfer to, by the beginning of a word of their"
        " name; disabled ones are not found, and none that the server does not let the viewer find."
        " Sorted by the word that was found, then by the name.",
    )
    async def accounts(
        self,
        info: Info,
        search: Annotated[
            str,
            strawberry.argument(
                description="The text that a word of the name begins with, at most 100 characters,"
                " in any case; a blank one finds none."
            ),
        ],
        first: Annotated[
            int | None, strawberry.argument(description="How many, 0 to 100; 20 by default.")
        ] = None,
    ) -> list[AccountRecord]:
        return await directory.search(info.context.request, search, page_size(first, None))

    @strawberry.field(
        graphql_type=RateLimit, description="The viewer's points, and what is left of them."
    )
    def rate_limit(self, info: Info) -> RateLimitRecord:
        return info.context.rate_limit


async def _nodes(info: Info, ids: Sequence[str]) -> list[NodeRecord | None]:
    """The visible objects with these ids, in the order of the ids."""
    wanted = [parse_global_id(text) for text in ids]
    keys = ({one.key for one in wanted if one and one.typename == name} for name in KEY_LENGTHS)
    raw = resolve_info(info)
    related, of_changes = related_under(raw, ()), numbers_of_changes(raw, ())
    items = run_items_under(raw, ())
    read = await nodes.nodes(info.context.request, NodeKeys(*keys), related, of_changes, items)
    found: dict[str, Mapping[Key, NodeRecord]] = dict(zip(KEY_LENGTHS, read, strict=True))
    return [found[one.typename].get(one.key) if one else None for one in wanted]
