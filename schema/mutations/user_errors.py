"""The results of mutations: what was changed, or why it was refused."""

from collections.abc import Awaitable
from dataclasses import dataclass

from models.errors import Refused
from models.records import PhoneNumberRecord
from schema.types.user_error import Path, UserErrorRecord, user_error

NUMBER = ("phoneNumber",)
"""The path of the number in a payload."""


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


def refused_result(refused: Refused) -> MessageResult:
    """The result of a refused mutation."""
    errors = user_errors(refused)
    return MessageResult(errors[0].message, None, errors)


async def number_result(changed: Awaitable[PhoneNumberRecord | None]) -> NumberResult:
    """The number that a mutation returns, or why it was refused."""
    try:
        return NumberResult(await changed, [])
    except Refused as refused:
        return NumberResult(None, user_errors(refused))


def user_errors(refused: Refused, item: Path = ()) -> list[UserErrorRecord]:
    """The failures of a refusal as user errors."""
    return [user_error(failure, item) for failure in refused.failures]
