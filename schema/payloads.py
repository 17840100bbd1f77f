"""What mutations answer: the objects as they are now, or all that was wrong."""

import strawberry

from schema import enums
from schema.sharing import PhoneNumberGrant
from schema.types import PhoneNumber


@strawberry.type(description="Why a change was refused.")
class UserError:
    code: enums.FailureCode = strawberry.field(description="For programs.")
    message: str = strawberry.field(description="For people.")
    field: list[str] | None = strawberry.field(
        description='The way to what is to blame, such as ["input", "nickname"];'
        " null when no one field is."
    )
    status: int = strawberry.field(description="400, 403, 404, 409 or 422, as in HTTP.")


@strawberry.type(description="What became of a change to a number.")
class UpdatePhoneNumberPayload:
    message: str = strawberry.field(
        description="Phone number updated successfully., or the first user error's message."
    )
    phone_number: PhoneNumber | None = strawberry.field(
        description="The number as it is now; null when there are user errors."
    )
    user_errors: list[UserError] = strawberry.field(
        description="All that is wrong with the change; empty when it was made."
    )


@strawberry.type(description="What became of changes to several numbers.")
class UpdatePhoneNumbersPayload:
    results: list[UpdatePhoneNumberPayload] = strawberry.field(
        description="What became of each item, in the order of the items; empty where there are"
        " user errors about the request as a whole."
    )
    user_errors: list[UserError] = strawberry.field(
        description="What is wrong with the request as a whole; nothing was changed then."
    )


@strawberry.type(description="What became of a grant.")
class GrantPhoneNumberAccessPayload:
    grant: PhoneNumberGrant | None = strawberry.field(
        description="The grant as it is now; null when there are user errors."
    )
    user_errors: list[UserError] = strawberry.field(
        description="All that is wrong with the grant; empty when it was made."
    )


@strawberry.type(description="What became of the end of a grant.")
class RevokePhoneNumberAccessPayload:
    phone_number: PhoneNumber | None = strawberry.field(
        description="The number; null when there are user errors."
    )
    user_errors: list[UserError] = strawberry.field(
        description="Why the grant was not ended; empty when there is none any more."
    )


@strawberry.type(description="What became of a transfer.")
class TransferPhoneNumberPayload:
    phone_number: PhoneNumber | None = strawberry.field(
        description="The number as the viewer sees it now; null where they no longer see it,"
        " and when there are user errors."
    )
    user_errors: list[UserError] = strawberry.field(
        description="All that is wrong with the transfer; empty when it was made."
    )


@strawberry.type(description="What became of a report about a calling name.")
class SettleCallingNamePayload:
    phone_number: PhoneNumber | None = strawberry.field(
        description="The number as it is now; null when there are user errors."
    )
    user_errors: list[UserError] = strawberry.field(
        description="All that is wrong with the report; empty when it was taken."
    )
