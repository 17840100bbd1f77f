"""What a caller is told about a document or about variables that are not executed."""

from collections.abc import Sequence
from enum import StrEnum

from graphql import GraphQLError
from graphql.validation.validate import ValidationAbortedError

MAX_ERRORS = 5

UNREADABLE = "A value cannot be read as the type that is expected there."
TOO_MUCH_WORK = (
    "The document takes too much work to validate: select the same fields and fragments less often."
)


class Stage(StrEnum):
    """How far a document came: it was not read, or it was read and is not allowed."""

    PARSE = "parse"
    VALIDATION = "validation"


class DocumentRefusedError(Exception):
    """A document that is not executed: one to five errors, fit for the client, and the stage."""

    def __init__(self, stage: Stage, errors: Sequence[GraphQLError]) -> None:
        super().__init__(errors[0].message)
        self.stage = stage
        self.errors = list(errors)


def told(errors: Sequence[GraphQLError]) -> list[GraphQLError]:
    """The errors a client is told: five at most, without the text of any exception.

    Empty if and only if there were none.
    """
    found = [error for error in errors if not isinstance(error, ValidationAbortedError)]
    if errors and not found:
        return [GraphQLError(TOO_MUCH_WORK)]
    return [_without_exception_text(error) for error in found[:MAX_ERRORS]]


def _without_exception_text(error: GraphQLError) -> GraphQLError:
    # graphql-core puts the text of whatever a scalar raises into its message, Python's own advice
    # on `sys.set_int_max_str_digits()` included.
    return GraphQLError(UNREADABLE, error.nodes) if _comes_from_exception(error) else error


def _comes_from_exception(error: GraphQLError) -> bool:
    cause = error.original_error
    while isinstance(cause, GraphQLError):
        cause = cause.original_error
    return cause is not None
