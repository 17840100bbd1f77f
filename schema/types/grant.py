"""Grants of a number, and the list of them."""

from datetime import datetime

import strawberry

from models.records import GrantRecord, PhoneNumberRecord
from resolvers.queries.grants import grants_of
from resolvers.queries.lists.pagination import GRANTS_ORDER, ConnectionRecord, page_arguments
from schema.global_ids import grant_id
from schema.types.account import Account
from schema.types.node import After, Before, First, Last, Node, PageInfo


def grants(
    root: strawberry.Parent[PhoneNumberRecord],
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionRecord[GrantRecord] | None:
    return grants_of(root, page_arguments(first, after, last, before, GRANTS_ORDER))


def _grant_id(root: strawberry.Parent[GrantRecord]) -> strawberry.ID:
    return grant_id(root.phone_number_id, root.grantee.id)


@strawberry.type(description="A number is granted to a person, or to each member of a team.")
class PhoneNumberGrant(Node):
    id: strawberry.ID = strawberry.field(
        resolver=_grant_id,
        description="Opaque and unique among all objects. To grant the number to the same"
        " account again gives the same id.",
    )
    grantee: Account = strawberry.field(description="Who may see it.")
    granted_by: Account = strawberry.field(description="Who granted it.")
    created_at: datetime = strawberry.field(description="Since when.")
    expires_at: datetime | None = strawberry.field(
        description="When it ends by itself; null for never."
    )

    @classmethod
    def is_type_of(cls, record: object, _: object) -> bool:
        """Whether an object of the interface is a grant."""
        return isinstance(record, GrantRecord)


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
