"""From what resolvers give, or refuse, to the records behind payloads."""

from collections.abc import Awaitable
from dataclasses import dataclass

from models.errors import Failure, Refused
from models.records import GrantRecord, PhoneNumberRecord
from resolvers.mutations import update

Path = tuple[str, ...]


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


@dataclass(frozen=True, slots=True)
class UpdatesResult:
    results: list[UpdateResult]
    user_errors: list[UserErrorRecord]


@dataclass(frozen=True, slots=True)
class GrantResult:
    grant: GrantRecord | None
    user_errors: list[UserErrorRecord]


@dataclass(frozen=True, slots=True)
class NumberResult:
    phone_number: PhoneNumberRecord | None
    user_errors: list[UserErrorRecord]


async def number_result(changed: Awaitable[PhoneNumberRecord | None]) -> NumberResult:
    """The number that a mutation gives, or why it was refused."""
    try:
        return NumberResult(await changed, [])
    except Refused as refused:
        return NumberResult(None, user_errors(refused))


def update_result(updated: PhoneNumberRecord | Refused, item: Path = ()) -> UpdateResult:
    """What became of an update; `item` leads from the input to it."""
    if isinstance(updated, Refused):
        errors = user_errors(updated, item)
        return UpdateResult(errors[0].message, None, errors)
    return UpdateResult(update.MESSAGE, updated, [])


def user_errors(refused: Refused, item: Path = ()) -> list[UserErrorRecord]:
    """The failures of a refusal, as clients read them."""
    return [_user_error(failure, item) for failure in refused.failures]


def _user_error(failure: Failure, item: Path) -> UserErrorRecord:
    path = None if failure.path is None else ["input", *item, *failure.path]
    return UserErrorRecord(failure.code, failure.message, path, failure.status)
