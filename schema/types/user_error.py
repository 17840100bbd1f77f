"""User errors: refusals as data, where typed clients can read them."""

from dataclasses import dataclass

import strawberry

from models.errors import Failure
from schema.types import enums

Path = tuple[str, ...]


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


def user_error(failure: Failure, item: Path) -> UserErrorRecord:
    """A failure as a user error; `item` is the path from the input to its item."""
    path = None if failure.path is None else ["input", *item, *failure.path]
    return UserErrorRecord(failure.code, failure.message, path, failure.status)
