"""The errors that a client gets for a document, or for variables, that cannot be executed."""

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

# The parts of graphql-core's messages that quote a value or suggest a name. They are removed:
# values are phone numbers and names of people, and clients log the answers that they get. Only the
# first such part of a message matters: it extends to the end of what is to be removed.
_REMOVED = re.compile(
    r"\. Did you mean .*"
    r"|(?P<field>unknown field '[_A-Za-z][_0-9A-Za-z]*'), found: .*"
    r"|(?P<key>unknown field) '.*"  # a key of a variable can be any text
    r"|, found: .*"
    r"|(?P<type>cannot represent [\w -]*value): .*"
    r"|(?P<token>(found|Unexpected) (BlockString|String|Int|Float)) '.*"
    r"|Value '.*' (?P<enum>does not exist in '\w+' enum\.)",
    re.DOTALL,
)

_NAME = r"'[_A-Za-z][_0-9A-Za-z]*( \{ \.\.\. \})?'"
_SUGGESTION = re.compile(rf" Did you mean (the enum value )?{_NAME}((, |,? or ){_NAME})*\?")
"""What graphql-core suggests: names of the schema and nothing else."""


class Stage(StrEnum):
    """The stage at which a document failed: it was not parsed, or it was parsed and is invalid."""

    PARSE = "parse"
    VALIDATION = "validation"


class InvalidDocument(Exception):
    """A document that cannot be executed: the stage, and one to five errors safe for the client."""

    def __init__(self, stage: Stage, errors: Sequence[GraphQLError]) -> None:
        super().__init__(errors[0].message)
        self.stage = stage
        self.errors = list(errors)


def client_errors(
    errors: Sequence[GraphQLError], *, suggests_names: bool = False
) -> list[GraphQLError]:
    """The errors as a client gets them: at most five, without values and texts of exceptions, and
    with suggested names only for clients that may read the schema.

    Empty if and only if there were none.
    """
    found = [error for error in errors if not isinstance(error, ValidationAbortedError)]
    if errors and not found:
        return [GraphQLError(TOO_MUCH_WORK)]
    readable = map(_without_exception_text, found[:MAX_ERRORS])
    return [_without_values(error, suggests_names=suggests_names) for error in readable]


def _without_values(error: GraphQLError, *, suggests_names: bool) -> GraphQLError:
    suggestion = _SUGGESTION.search(error.message) if suggests_names else None
    # Changed in place: a new error would compute its location again, which can take 10 ms.
    error.message = _REMOVED.sub(_replacement, error.message, count=1)
    if suggestion and suggestion[0] not in error.message:
        error.message += suggestion[0]
    return error


def _replacement(removed: re.Match[str]) -> str:
    if removed["enum"]:
        return f"The value {removed['enum']}"
    kept = ("field", "key", "type", "token")
    return next(filter(None, map(removed.group, kept)), "") + "."


def _without_exception_text(error: GraphQLError) -> GraphQLError:
    # graphql-core puts the text of any exception of a scalar into its message, even Python's own
    # advice on `sys.set_int_max_str_digits()`.
    return GraphQLError(UNREADABLE, error.nodes) if _comes_from_exception(error) else error


def _comes_from_exception(error: GraphQLError) -> bool:
    cause = error.original_error
    while isinstance(cause, GraphQLError):
        cause = cause.original_error
    return cause is not None
