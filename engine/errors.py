"""What a caller is told about a document or about variables that are not executed."""

import re
from collections.abc import Sequence
from enum import StrEnum

from graphql import GraphQLError
from graphql.validation.validate import ValidationAbortedError

MAX_ERRORS = 5

UNREADABLE = "A value cannot be read as the type that is expected there."
TOO_MUCH_WORK = (
    "The document takes too much work to validate: select the same fields and fragments less often."
)

# What graphql-core says beside what is wrong: the value itself, and what might have been meant.
# Values are left out because they are numbers and names, and answers end in the logs of clients.
# The first of these in a message is all there is of them; what comes before is names alone.
_LEFT_OUT = re.compile(
    r"\. Did you mean .*"
    r"|(?P<field>unknown field '[_A-Za-z][_0-9A-Za-z]*'), found: .*"
    r"|(?P<key>unknown field) '.*"  # a key of a variable can be any text
    r"|, found: .*"
    r"|(?P<type>cannot represent [\w -]*value): .*"
    r"|(?P<token>(found|Unexpected) (BlockString|String|Int|Float)) '.*"
    r"|Value '.*' (?P<enum>does not exist in '\w+' enum\.)",
    re.DOTALL,
)


class Stage(StrEnum):
    """How far a document came: it was not read, or it was read and is not allowed."""

    PARSE = "parse"
    VALIDATION = "validation"


class InvalidDocument(Exception):
    """A document that is not executed: one to five errors, fit for the client, and the stage."""

    def __init__(self, stage: Stage, errors: Sequence[GraphQLError]) -> None:
        super().__init__(errors[0].message)
        self.stage = stage
        self.errors = list(errors)


def told(errors: Sequence[GraphQLError]) -> list[GraphQLError]:
    """The errors a client is told: five at most, without values and the text of any exception.

    Empty if and only if there were none.
    """
    found = [error for error in errors if not isinstance(error, ValidationAbortedError)]
    if errors and not found:
        return [GraphQLError(TOO_MUCH_WORK)]
    return [_without_values(_without_exception_text(error)) for error in found[:MAX_ERRORS]]


def _without_values(error: GraphQLError) -> GraphQLError:
    # Changed in place, because to find its location once more could take 10 ms.
    error.message = _LEFT_OUT.sub(_rest, error.message, count=1)
    return error


def _rest(left_out: re.Match[str]) -> str:
    if left_out["enum"]:
        return f"The value {left_out['enum']}"
    kept = ("field", "key", "type", "token")
    return next(filter(None, map(left_out.group, kept)), "") + "."


def _without_exception_text(error: GraphQLError) -> GraphQLError:
    # graphql-core puts the text of whatever a scalar raises into its message, Python's own advice
    # on `sys.set_int_max_str_digits()` included.
    return GraphQLError(UNREADABLE, error.nodes) if _comes_from_exception(error) else error


def _comes_from_exception(error: GraphQLError) -> bool:
    cause = error.original_error
    while isinstance(cause, GraphQLError):
        cause = cause.original_error
    return cause is not None
