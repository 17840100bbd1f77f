"""The lists beside a number: to whom it is granted, and what has become of it."""

from datetime import datetime
from typing import Annotated, TypeAlias

import strawberry

from models.records import ChangeRecord, GrantRecord, PhoneNumberRecord
from resolvers.queries.changes import changes_of
from resolvers.queries.grants import grants_of
from resolvers.queries.pagination import (
    CHANGES_ORDER,
    GRANTS_ORDER,
    ConnectionRecord,
    page_arguments,
)
from schema import enums
from schema.nodes import Account, PageInfo

First: TypeAlias = Annotated[
    int | None, strawberry.argument(description="How many, 1 to 100; 20 by default.")
]
After: TypeAlias = Annotated[
    str | None, strawberry.argument(description="Only those behind this cursor.")
]


def grants(
    root: strawberry.Parent[PhoneNumberRecord], first: First = None, after: After = None
) -> ConnectionRecord[GrantRecord] | None:
    return grants_of(root, page_arguments(first, after, None, None, GRANTS_ORDER))


def changes(
    root: strawberry.Parent[PhoneNumberRecord], first: First = None, after: After = None
) -> ConnectionRecord[ChangeRecord]:
    return changes_of(root, page_arguments(first, after, None, None, CHANGES_ORDER))


@strawberry.type(description="A number is granted to a person, or to each member of a team.")
class PhoneNumberGrant:
    grantee: Account = strawberry.field(description="Who may see it.")
    granted_by: Account = strawberry.field(description="Who granted it.")
    created_at: datetime = strawberry.field(description="Since when.")
    expires_at: datetime | None = strawberry.field(
        description="When it ends by itself; null for never."
    )


@strawberry.type(description="A grant in a list.")
class PhoneNumberGrantEdge:
    cursor: str = strawberry.field(description="Where the grant stands in the list.")
    node: PhoneNumberGrant = strawberry.field(description="The grant.")


@strawberry.type(description="A page of the grants of a number.")
class PhoneNumberGrantConnection:
    edges: list[PhoneNumberGrantEdge] = strawberry.field(
        description="The grants with their cursors."
    )
    nodes: list[PhoneNumberGrant] = strawberry.field(description="The grants.")
    page_info: PageInfo = strawberry.field(description="Where the page stands.")
    total_count: int = strawberry.field(
        description="How many grants are in force; counted only when selected."
    )


@strawberry.type(description="One change in the life of a number. Changes are never changed.")
class PhoneNumberChange:
    field: enums.PhoneNumberChangeField = strawberry.field(description="What has changed.")
    old_value: str | None = strawberry.field(description="What it was before; null for nothing.")
    new_value: str | None = strawberry.field(description="What it became; null for nothing.")
    actor: Account | None = strawberry.field(description="Who did it; null for the system.")
    at: datetime = strawberry.field(description="When it was done.")
    request_id: str = strawberry.field(
        description="The X-Request-Id of the request that did it, or the name of a command."
    )


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
