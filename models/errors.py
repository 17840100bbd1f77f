"""What can go wrong, on one screen. Each is raised where the fact is known and translated once, at
the edge.
"""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from models.enums import FailureCode

T = TypeVar("T")
U = TypeVar("U")

STATUS = {
    FailureCode.CALLING_NAME_UPDATE_PENDING: 409,
    FailureCode.CONFLICT: 409,
    FailureCode.FORBIDDEN: 403,
    FailureCode.NO_PENDING_UPDATE: 409,
    FailureCode.NOT_FOUND: 404,
}
"""HTTP statuses of seed 004; every other failure is a 400."""

NICKNAME_STATUS = 422
"""Seed 000 answers 422 to a nickname that breaks its rule."""


class Failure(NamedTuple):
    """One reason why a change is refused.

    `path` leads from the input to what is to blame: ("nickname",), () for the input as a whole,
    None for nothing in it.
    """

    code: FailureCode
    message: str
    path: tuple[str, ...] | None

    @property
    def status(self) -> int:
        """The status that seed 000 or seed 004 gives to this failure."""
        if self.path == ("nickname",):
            return NICKNAME_STATUS
        return STATUS.get(self.code, 400)


class Refused(Exception):
    """A change breaks a rule or the policy; nothing of it was written."""

    def __init__(self, *failures: Failure) -> None:
        super().__init__("; ".join(failure.message for failure in failures))
        self.failures = failures


def outcome(judge: Callable[[], T]) -> T | Refused:
    """What a judgement comes to, a refusal as a value."""
    try:
        return judge()
    except Refused as refused:
        return refused


def accepted(result: T | Refused) -> T:
    """What was accepted. Raises the refusal, where it is one."""
    if isinstance(result, Refused):
        raise result
    return result


def both(first: Callable[[], T], second: Callable[[], U]) -> tuple[T, U]:
    """What two judgements come to. Raises Refused with the failures of both."""
    one, other = outcome(first), outcome(second)
    if isinstance(one, Refused) or isinstance(other, Refused):
        refusals = (each for each in (one, other) if isinstance(each, Refused))
        raise Refused(*(failure for refused in refusals for failure in refused.failures))
    return one, other


class BadInput(Exception):
    """An argument of a query cannot be served; the message says which and what to do."""
