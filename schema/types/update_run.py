"""Update runs with their numbers, and the lists of both."""

from datetime import datetime
from typing import Annotated

import strawberry

from models.records import UpdateRunRecord
from resolvers.queries.lists.pagination import ITEMS_ORDER, ConnectionRecord, page_arguments
from resolvers.queries.update_runs import ItemsPage, UpdateRunItemRecord
from schema.global_ids import UPDATE_RUN, global_id
from schema.types import enums
from schema.types.node import After, Before, First, Last, Node, PageInfo
from schema.types.phone_number import PhoneNumber
from schema.types.user_error import UserError, UserErrorRecord, user_error


def items_page(
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
    outcomes: list[enums.UpdateRunOutcome] | None,
) -> ItemsPage:
    """The page that arguments ask for. Raises BadInput."""
    page = page_arguments(first, after, last, before, ITEMS_ORDER)
    return ItemsPage(page, None if outcomes is None else tuple(sorted(map(str, outcomes))))


def _items(
    root: strawberry.Parent[UpdateRunRecord],
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    outcomes: Annotated[
        list[enums.UpdateRunOutcome] | None,
        strawberry.argument(description="Only those with one of these; all by default."),
    ] = None,
) -> ConnectionRecord[UpdateRunItemRecord]:
    found: ConnectionRecord[UpdateRunItemRecord] = root.items[
        items_page(first, after, last, before, outcomes)
    ]
    return found


def _run_id(root: strawberry.Parent[UpdateRunRecord]) -> strawberry.ID:
    return global_id(UPDATE_RUN, root.id)


def _user_errors(root: strawberry.Parent[UpdateRunItemRecord]) -> list[UserErrorRecord]:
    return [user_error(failure, ()) for failure in root.failures]


@strawberry.type(description="What becomes of one number in an update run.")
class UpdateRunItem:
    phone_number: PhoneNumber | None = strawberry.field(
        description="The number as it is now; null where the viewer does not see it (any more)."
    )
    outcome: enums.UpdateRunOutcome = strawberry.field(description="What becomes of it.")
    old_value: str | None = strawberry.field(description="What the field was at the preview.")
    user_errors = strawberry.field(
        resolver=_user_errors,
        graphql_type=list[UserError],
        description="Why it was refused; of a changed number, why it was not taken back.",
    )


@strawberry.type(description="A number of an update run in a list.")
class UpdateRunItemEdge:
    cursor: str = strawberry.field(description="Where the number stands in the list.")
    node: UpdateRunItem = strawberry.field(description="What becomes of it.")


@strawberry.type(description="A page of the numbers of an update run.")
class UpdateRunItemConnection:
    edges: list[UpdateRunItemEdge] = strawberry.field(description="Them with their cursors.")
    nodes: list[UpdateRunItem] = strawberry.field(description="What becomes of each.")
    page_info: PageInfo = strawberry.field(description="Where the page stands.")
    total_count: int = strawberry.field(
        description="How many there are with these outcomes; counted only when selected."
    )


@strawberry.type(
    description="One change of many numbers: previewed, then carried out in the background."
)
class UpdateRun(Node):
    id: strawberry.ID = strawberry.field(
        resolver=_run_id, description="Opaque and unique among all objects."
    )
    status: enums.UpdateRunStatus = strawberry.field(description="How far it is.")
    field: enums.PhoneNumberChangeField = strawberry.field(description="What it changes.")
    value: str | None = strawberry.field(description="To what; null clears.")
    created_at: datetime = strawberry.field(description="When it was previewed.")
    expires_at: datetime | None = strawberry.field(
        description="Until when it can be started; null once it was."
    )
    started_at: datetime | None = strawberry.field(description="When it was started.")
    ended_at: datetime | None = strawberry.field(
        description="When it was done, cancelled or taken back."
    )
    will_change: int = strawberry.field(description="How many numbers it changes, as previewed.")
    unchanged: int = strawberry.field(description="How many have the value already.")
    refused: int = strawberry.field(description="How many it cannot change, as previewed.")
    done: int = strawberry.field(description="How many it has changed so far.")
    failed: int = strawberry.field(
        description="How many it could not change, because they or the viewer's rights had changed."
    )
    items = strawberry.field(
        resolver=_items,
        graphql_type=UpdateRunItemConnection,
        description="What becomes of each number, in the order of the ids that were given.",
    )

    @classmethod
    def is_type_of(cls, record: object, _: object) -> bool:
        """Whether an object of the interface is an update run."""
        return isinstance(record, UpdateRunRecord)


@strawberry.type(description="An update run in a list.")
class UpdateRunEdge:
    cursor: str = strawberry.field(description="Where the run stands in the list.")
    node: UpdateRun = strawberry.field(description="The run.")


@strawberry.type(description="A page of the viewer's update runs.")
class UpdateRunConnection:
    edges: list[UpdateRunEdge] = strawberry.field(description="The runs with their cursors.")
    nodes: list[UpdateRun] = strawberry.field(description="The runs.")
    page_info: PageInfo = strawberry.field(description="Where the page stands.")
    total_count: int = strawberry.field(
        description="How many runs there are; counted only when selected."
    )
