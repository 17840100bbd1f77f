"""`transferPhoneNumber`."""

from dataclasses import dataclass
from typing import Annotated

import strawberry

from models.errors import Refused
from models.records import AccountRecord, PhoneNumberRecord
from resolvers.mutations import transfer
from resolvers.mutations.transfer import Transfer
from schema.context import Info, resolve_info
from schema.global_ids import PHONE_NUMBER, global_id, parse_phone_number_id
from schema.mutations.user_errors import NUMBER, user_errors
from schema.selection import related_under
from schema.types.account import Account
from schema.types.phone_number import PhoneNumber
from schema.types.user_error import UserError, UserErrorRecord


@strawberry.input(description="Whose a number shall be.")
class TransferPhoneNumberInput:
    id: strawberry.ID = strawberry.field(
        description="The number's id; its databaseId is taken too."
    )
    owner: str = strawberry.field(description="The name of a person's account; teams own nothing.")

    def values(self) -> Transfer:
        """The transfer as the resolver takes it."""
        return Transfer(parse_phone_number_id(self.id), self.owner)


@strawberry.type(description="What became of a transfer.")
class TransferPhoneNumberPayload:
    phone_number: PhoneNumber | None = strawberry.field(
        description="The number as the viewer sees it now; null where they no longer see it,"
        " and when there are user errors."
    )
    transferred_phone_number_id: strawberry.ID | None = strawberry.field(
        description="The id of the number, to remove it from lists where phoneNumber is null; null"
        " when there are user errors."
    )
    remaining_access: list[Account] = strawberry.field(
        description="The old owner and teams of theirs that still see the number by grants, which"
        " the new owner can end; empty when the old owner keeps nothing."
    )
    user_errors: list[UserError] = strawberry.field(
        description="All that is wrong with the transfer; empty when it was made."
    )


@dataclass(frozen=True, slots=True)
class TransferResult:
    phone_number: PhoneNumberRecord | None
    transferred_phone_number_id: strawberry.ID | None
    remaining_access: list[AccountRecord]
    user_errors: list[UserErrorRecord]


@strawberry.type
class Transfers:
    @strawberry.mutation(
        graphql_type=TransferPhoneNumberPayload | None,
        description="Hand a phone number over to another person. Its grants and a pending calling"
        " name stay with it; remainingAccess names the grants by which the old owner still sees it."
        " Only the owner or an operator can.",
    )
    async def transfer_phone_number(
        self,
        info: Info,
        input: Annotated[
            TransferPhoneNumberInput,
            strawberry.argument(description="The number and its new owner."),
        ],
    ) -> TransferResult:
        related = related_under(resolve_info(info), NUMBER)
        try:
            number, number_id, remaining = await transfer.transfer_phone_number(
                info.context.request, input.values(), related
            )
        except Refused as refused:
            return TransferResult(None, None, [], user_errors(refused))
        return TransferResult(number, global_id(PHONE_NUMBER, number_id), remaining, [])
