"""What other object types are made with: accounts, and where a page stands."""

import strawberry

from models.records import AccountRecord
from schema import enums
from schema.ids import ACCOUNT, global_id


def _account_id(root: strawberry.Parent[AccountRecord]) -> strawberry.ID:
    return global_id(ACCOUNT, root.id)


@strawberry.interface(description="An object with a global id.")
class Node:
    id: strawberry.ID = strawberry.field(description="Opaque and unique among all objects.")


@strawberry.type(description="A person or a team.")
class Account(Node):
    id: strawberry.ID = strawberry.field(
        resolver=_account_id, description="Opaque and unique among all objects."
    )
    name: str = strawberry.field(description="Unique among all accounts.")
    kind: enums.AccountKind = strawberry.field(description="Whether it is a person or a team.")
    is_operator: bool = strawberry.field(description="Whether it sees all numbers.")

    @classmethod
    def is_type_of(cls, record: object, _: object) -> bool:
        """Whether an object behind the interface is an account."""
        return isinstance(record, AccountRecord)


@strawberry.type(description="Where a page stands in its list (Relay).")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether more follow.")
    has_previous_page: bool = strawberry.field(description="Whether more come before.")
    start_cursor: str | None = strawberry.field(description="The cursor of the first of the page.")
    end_cursor: str | None = strawberry.field(
        description="The cursor of the last of the page: give it as after for the next page."
    )
