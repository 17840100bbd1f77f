"""User errors: refusals as data in the payload, where typed clients can read them."""

from collections.abc import Awaitable
from dataclasses import dataclass

import strawberry

from models.errors import Failure, Refused
from models.records import PhoneNumberRecord
from schema.types import enums

Path = tuple[str, ...]

NUMBER = ("phoneNumber",)
"""The path of the number in a payload."""


@strawberry.type(description="Why a change was refused.")
class UserError:
    code: enums.FailureCode = strawberry.field(description="For programs.")
    message: str = strawberry.field(description="For people.")
    field: list[str] | None = strawberry.field(
        description='The way to what is to blame, such as ["input", "nickname"];'
        " null when no one field is."
    )
    status: int = strawberry.field(description="400, 403, 404, 409 or 422, as in HTTP.")


@dataclass(frozen=True, slots=True)
class UserErrorRecord:
    """A failure, with the path from the arguments of the mutation to its field."""

    code: str
    message: str
    field: list[str] | None
    status: int


@dataclass(frozen=True, slots=True)
class NumberResult:
    phone_number: PhoneNumberRecord | None
    user_errors: list[UserErrorRecord]


@dataclass(frozen=True, slots=True)
class MessageResult:
    """The same with a message, as the voice platform has it."""

    message: str
    phone_number: PhoneNumberRecord | None
    user_errors: list[UserErrorRecord]


def refused_result(refused: Refused, item: Path = ()) -> MessageResult:
    """The result of a refused mutation; `item` is the path from the input to its item."""
    errors = user_errors(refused, item)
    return MessageResult(errors[0].message, None, errors)


async def number_result(changed: Awaitable[PhoneNumberRecord | None]) -> NumberResult:
    """The number that a mutation returns, or why it was refused."""
    try:
        return NumberResult(await changed, [])
    except Refused as refused:
        return NumberResult(None, user_errors(refused))


def user_errors(refused: Refused, item: Path = ()) -> list[UserErrorRecord]:
    """The failures of a refusal as user errors."""
    return [_user_error(failure, item) for failure in refused.failures]


def _user_error(failure: Failure, item: Path) -> UserErrorRecord:
    path = None if failure.path is None else ["input", *item, *failure.path]
    return UserErrorRecord(failure.code, failure.message, path, failure.status)
