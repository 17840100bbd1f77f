"""Accounts: persons and teams."""

import strawberry

from models.records import AccountRecord, ViewerRecord
from schema.global_ids import ACCOUNT, global_id
from schema.types import enums
from schema.types.node import Node


def _account_id(root: strawberry.Parent[AccountRecord]) -> strawberry.ID:
    return global_id(ACCOUNT, root.id)


@strawberry.type(description="A person or a team.")
class Account(Node):
    id: strawberry.ID = strawberry.field(
        resolver=_account_id, description="Opaque and unique among all objects."
    )
    name: str = strawberry.field(description="Unique among all accounts.")
    kind: enums.AccountKind = strawberry.field(description="Whether it is a person or a team.")
    is_operator: bool = strawberry.field(description="Whether it sees all numbers.")
    default_calling_name: str | None = strawberry.field(
        description="The calling name that the account usually asks for. Only `viewer` and"
        " `updateAccountSettings` tell it; elsewhere it is null."
    )

    @classmethod
    def is_type_of(cls, record: object, _: object) -> bool:
        """Whether an object of the interface is an account."""
        return isinstance(record, AccountRecord | ViewerRecord)
