"""`deletePhoneNumber` and `restorePhoneNumber`."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

import strawberry

from models.errors import Refused
from resolvers.mutations import deletion
from resolvers.mutations.deletion import NumberAtVersion
from schema.context import Info, resolve_info
from schema.global_ids import PHONE_NUMBER, global_id, parse_phone_number_id
from schema.mutations.user_errors import NUMBER, MessageResult, refused_result, user_errors
from schema.selection import related_under
from schema.types.phone_number import PhoneNumber
from schema.types.user_error import UserError, UserErrorRecord


@strawberry.input(description="A number to delete.")
class DeletePhoneNumberInput:
    id: strawberry.ID = strawberry.field(
        description="The number's id; its databaseId is taken too."
    )
    expected_version: int | None = strawberry.field(
        default=None, description="Refuse the deletion where the number is at another version."
    )

    def values(self) -> NumberAtVersion:
        """The deletion as the resolver takes it."""
        return NumberAtVersion(parse_phone_number_id(self.id), self.expected_version)


@strawberry.input(description="A deleted number to restore.")
class RestorePhoneNumberInput:
    id: strawberry.ID = strawberry.field(
        description="The number's id; its databaseId is taken too."
    )
    expected_version: int | None = strawberry.field(
        default=None, description="Refuse to restore it where the number is at another version."
    )

    def values(self) -> NumberAtVersion:
        """The restoration as the resolver takes it."""
        return NumberAtVersion(parse_phone_number_id(self.id), self.expected_version)


@strawberry.type(description="What became of a deletion.")
class DeletePhoneNumberPayload:
    message: str = strawberry.field(
        description="Phone number deleted successfully., or the first user error's message."
    )
    deleted_phone_number_id: strawberry.ID | None = strawberry.field(
        description="The id of the deleted number; null when there are user errors."
    )
    deletion_at: datetime | None = strawberry.field(
        description="When it is released: until then it can be restored."
    )
    user_errors: list[UserError] = strawberry.field(
        description="All that is wrong with the deletion; empty when it was made."
    )


@strawberry.type(description="What became of a number to restore.")
class RestorePhoneNumberPayload:
    message: str = strawberry.field(
        description="Phone number restored successfully., or the first user error's message."
    )
    phone_number: PhoneNumber | None = strawberry.field(
        description="The number as it is now, as it was before the deletion; null when there are"
        " user errors."
    )
    user_errors: list[UserError] = strawberry.field(
        description="All that is wrong; empty when the number is not deleted any more."
    )


@dataclass(frozen=True, slots=True)
class DeletionResult:
    message: str
    deleted_phone_number_id: strawberry.ID | None
    deletion_at: datetime | None
    user_errors: list[UserErrorRecord]


@strawberry.type
class Deletions:
    @strawberry.mutation(
        graphql_type=DeletePhoneNumberPayload | None,
        description="Delete a phone number. It leaves every list at once, can be restored for some"
        " days, and is released then. Only the owner or an operator can.",
    )
    async def delete_phone_number(
        self,
        info: Info,
        input: Annotated[DeletePhoneNumberInput, strawberry.argument(description="The number.")],
    ) -> DeletionResult:
        try:
            number = await deletion.delete_phone_number(info.context.request, input.values())
        except Refused as refused:
            errors = user_errors(refused)
            return DeletionResult(errors[0].message, None, None, errors)
        deleted = global_id(PHONE_NUMBER, number.id)
        return DeletionResult(deletion.DELETED, deleted, number.deletion_at, [])

    @strawberry.mutation(
        graphql_type=RestorePhoneNumberPayload | None,
        description="Restore a deleted phone number as it was, with its grants. One that is not"
        " deleted stays as it is. Only the owner or an operator can.",
    )
    async def restore_phone_number(
        self,
        info: Info,
        input: Annotated[RestorePhoneNumberInput, strawberry.argument(description="The number.")],
    ) -> MessageResult:
        related = related_under(resolve_info(info), NUMBER)
        try:
            number = await deletion.restore_phone_number(
                info.context.request, input.values(), related
            )
        except Refused as refused:
            return refused_result(refused)
        return MessageResult(deletion.RESTORED, number, [])
