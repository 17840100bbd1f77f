"""Changes of a number, and the list of them."""

from datetime import datetime

import strawberry

from models.records import ChangeRecord, PhoneNumberRecord
from models.undo import is_undoable
from resolvers.queries.changes import changes_of
from resolvers.queries.pagination import CHANGES_ORDER, ConnectionRecord, page_arguments
from schema.global_ids import PHONE_NUMBER_CHANGE, global_id
from schema.types import enums
from schema.types.account import Account
from schema.types.node import After, Before, First, Last, Node, PageInfo


def changes(
    root: strawberry.Parent[PhoneNumberRecord],
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionRecord[ChangeRecord]:
    return changes_of(root, page_arguments(first, after, last, before, CHANGES_ORDER))


def _change_id(root: strawberry.Parent[ChangeRecord]) -> strawberry.ID:
    return global_id(PHONE_NUMBER_CHANGE, root.id)


def _undoable(root: strawberry.Parent[ChangeRecord]) -> bool:
    return is_undoable(root.field, root.old_value)


@strawberry.type(description="One change in the life of a number. Changes are never changed.")
class PhoneNumberChange(Node):
    id: strawberry.ID = strawberry.field(
        resolver=_change_id, description="Opaque and unique among all objects."
    )
    field: enums.PhoneNumberChangeField = strawberry.field(description="What has changed.")
    old_value: str | None = strawberry.field(description="What it was before; null for nothing.")
    new_value: str | None = strawberry.field(description="What it became; null for nothing.")
    actor: Account | None = strawberry.field(description="Who did it; null for the system.")
    at: datetime = strawberry.field(description="When it was done.")
    request_id: str = strawberry.field(
        description="The X-Request-Id of the request that did it, which has no colon; or the name"
        " of the command or task of the system that did it, a colon and an id."
    )

    undoable: bool = strawberry.field(
        resolver=_undoable,
        description="Whether it is of a kind that undoChanges takes back for the owner, as long as"
        " the field is what the change left.",
    )

    @classmethod
    def is_type_of(cls, record: object, _: object) -> bool:
        """Whether an object of the interface is a change."""
        return isinstance(record, ChangeRecord)


@strawberry.type(description="A change in a list.")
class PhoneNumberChangeEdge:
    cursor: str = strawberry.field(description="Where the change stands in the list.")
    node: PhoneNumberChange = strawberry.field(description="The change.")


@strawberry.type(description="A page of the changes of a number.")
class PhoneNumberChangeConnection:
    edges: list[PhoneNumberChangeEdge] = strawberry.field(
        description="The changes with their cursors."
    )
    nodes: list[PhoneNumberChange] = strawberry.field(description="The changes.")
    page_info: PageInfo = strawberry.field(description="Where the page stands.")
    total_count: int = strawberry.field(
        description="How many changes there are for the viewer; counted only when selected."
    )
