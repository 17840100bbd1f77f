"""What can be changed. A refusal is an answer of its own, in the payload, where typed clients see
it.
"""

from dataclasses import dataclass
from typing import Annotated

import strawberry

from models.errors import Failure, Refused
from models.records import PhoneNumberRecord
from resolvers import update
from schema import types
from schema.info import Info, resolve_info
from schema.inputs import UpdatePhoneNumberInput
from schema.selection import nested_under


@dataclass(frozen=True, slots=True)
class UserErrorRecord:
    """A failure with its way from the arguments of the mutation."""

    code: str
    message: str
    field: list[str] | None
    status: int


@dataclass(frozen=True, slots=True)
class UpdateResult:
    message: str
    phone_number: PhoneNumberRecord | None
    user_errors: list[UserErrorRecord]


@strawberry.type(description="What can be changed.")
class Mutation:
    @strawberry.mutation(
        graphql_type=types.UpdatePhoneNumberPayload | None,
        description="Update one detail of a phone number: its nickname, its name, its outbound"
        " calling name or its product type. Only the owner can.",
    )
    async def update_phone_number(
        self,
        info: Info,
        input: Annotated[
            UpdatePhoneNumberInput, strawberry.argument(description="The number and its detail.")
        ],
    ) -> UpdateResult:
        nested = nested_under(resolve_info(info), ("phoneNumber",))
        try:
            number = await update.update_phone_number(info.context, input.values(), nested)
        except Refused as refused:
            errors = user_errors(refused)
            return UpdateResult(errors[0].message, None, errors)
        return UpdateResult(update.MESSAGE, number, [])


def user_errors(refused: Refused) -> list[UserErrorRecord]:
    """The failures of a refusal, as clients read them."""
    return [_user_error(failure) for failure in refused.failures]


def _user_error(failure: Failure) -> UserErrorRecord:
    path = None if failure.path is None else ["input", *failure.path]
    return UserErrorRecord(failure.code, failure.message, path, failure.status)
