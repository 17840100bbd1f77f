"""The errors of the domain. They are raised by the code that finds them, and translated to answers
in one place, in `schema`.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from models.enums import FailureCode

T = TypeVar("T")
U = TypeVar("U")

STATUS = {
    FailureCode.CALLING_NAME_UPDATE_PENDING: 409,
    FailureCode.CONFLICT: 409,
    FailureCode.COUNT_CHANGED: 409,
    FailureCode.DELETED: 409,
    FailureCode.EXPIRED: 409,
    FailureCode.FORBIDDEN: 403,
    FailureCode.NO_PENDING_UPDATE: 409,
    FailureCode.NOT_FOUND: 404,
    FailureCode.NOT_UNDOABLE: 409,
    FailureCode.TAKEN: 409,
}
"""HTTP statuses of Chime's `UpdatePhoneNumber`; every other failure has 400."""

NICKNAME_STATUS = 422
"""The voice platform's *Update phone number* answers 422 to an invalid nickname."""

MAX_FAILURES = 100
"""The most failures that one refusal has: an answer is not much longer than what it refuses."""


class Failure(NamedTuple):
    """One reason why a change is refused.

    `path` leads from the input to the invalid field: ("nickname",). It is () for the input as a
    whole, and None if the reason is not in the input.
    """

    code: FailureCode
    message: str
    path: tuple[str, ...] | None

    @property
    def status(self) -> int:
        """The HTTP status that the voice platform or Chime gives to this failure."""
        if self.path is not None and self.path[-1:] == ("nickname",):
            return NICKNAME_STATUS
        return STATUS.get(self.code, 400)


class Refused(Exception):
    """A change breaks a rule or the policy; nothing of it was written. As text: the messages.

    Of more failures than MAX_FAILURES it has the first.
    """

    def __init__(self, *failures: Failure) -> None:
        self.failures = failures[:MAX_FAILURES]
        super().__init__(" ".join(failure.message for failure in self.failures))


def outcome(check: Callable[[], T]) -> T | Refused:
    """The result of a check, or the Refused that it raised."""
    try:
        return check()
    except Refused as refused:
        return refused


def accepted(result: T | Refused) -> T:
    """The result of an accepted change. Raises the result if it is a Refused."""
    if isinstance(result, Refused):
        raise result
    return result


def bounded(results: Sequence[T | Refused]) -> list[T | Refused]:
    """The results of several changes in one request: besides the first failure of each they have
    MAX_FAILURES together.
    """
    left, kept = MAX_FAILURES, list[T | Refused]()
    for one in results:
        if isinstance(one, Refused):
            one = Refused(*one.failures[: left + 1])
            left -= len(one.failures) - 1
        kept.append(one)
    return kept


def both(first: Callable[[], T], second: Callable[[], U]) -> tuple[T, U]:
    """The results of two checks. Raises Refused with the failures of both."""
    one, other = outcome(first), outcome(second)
    if isinstance(one, Refused) or isinstance(other, Refused):
        refusals = (each for each in (one, other) if isinstance(each, Refused))
        raise Refused(*(failure for refused in refusals for failure in refused.failures))
    return one, other


class BadInput(Exception):
    """An argument of a query is invalid; the message says which one and what to do."""
