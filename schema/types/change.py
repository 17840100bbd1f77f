"""Changes of numbers, the lists of them, and their filter."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from models.changes.undo import is_undoable
from models.records import ChangeRecord, PhoneNumberRecord
from resolvers.queries.all_changes import ChangeFilter
from resolvers.queries.changes import changes_of
from resolvers.queries.lists.pagination import CHANGES_ORDER, ConnectionRecord, page_arguments
from schema.global_ids import (
    ACCOUNT,
    PHONE_NUMBER_CHANGE,
    global_id,
    parse_global_id,
    parse_phone_number_id,
)
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


if TYPE_CHECKING:
    from schema.types.phone_number import PhoneNumber


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

    phone_number: Annotated["PhoneNumber", strawberry.lazy("schema.types.phone_number")] | None = (
        strawberry.field(
            description="The number; null where the viewer cannot see it any more. A deleted one is"
            " seen by those who can restore it."
        )
    )

    @classmethod
    def is_type_of(cls, record: object, _: object) -> bool:
        """Whether an object of the interface is a change."""
        return isinstance(record, ChangeRecord)


@strawberry.type(description="A change in a list.")
class PhoneNumberChangeEdge:
    cursor: str = strawberry.field(description="Where the change stands in the list.")
    node: PhoneNumberChange = strawberry.field(description="The change.")


@strawberry.type(description="A page of changes, of one number or of all.")
class PhoneNumberChangeConnection:
    edges: list[PhoneNumberChangeEdge] = strawberry.field(
        description="The changes with their cursors."
    )
    nodes: list[PhoneNumberChange] = strawberry.field(description="The changes.")
    page_info: PageInfo = strawberry.field(description="Where the page stands.")
    total_count: int = strawberry.field(
        description="How many changes there are for the viewer; counted only when selected."
    )


@strawberry.input(
    description="Conditions that must all hold. Null is no condition; a list means any of, and an"
    " empty list matches nothing."
)
class PhoneNumberChangeFilter:
    actor: strawberry.ID | None = strawberry.field(
        default=None, description="The account that did it."
    )
    by_system: bool | None = strawberry.field(
        default=None, description="Whether the system did it, and no account."
    )
    fields: list[enums.PhoneNumberChangeField] | None = strawberry.field(
        default=None, description="What has changed."
    )
    phone_number_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Whose changes, at most 100; databaseIds are taken too."
    )
    request_id: str | None = strawberry.field(default=None, description="The request that did it.")
    since: datetime | None = strawberry.field(
        default=None, description="When it was done at the earliest."
    )
    until: datetime | None = strawberry.field(default=None, description="Before when it was done.")

    def values(self) -> ChangeFilter:
        """The conditions as the resolver takes them."""
        ids = self.phone_number_ids
        return ChangeFilter(
            actor=None if self.actor is None else _account_id(self.actor),
            by_system=self.by_system,
            fields=self.fields,
            phone_number_ids=None if ids is None else [parse_phone_number_id(i) or 0 for i in ids],
            request_id=self.request_id,
            since=self.since,
            until=self.until,
        )


def _account_id(text: str) -> int:
    found = parse_global_id(text)
    return found.key[0] if found is not None and found.typename == ACCOUNT else 0
