"""The errors outside the payload: which code and which message a client gets for an exception.

Texts of exceptions are masked, unless the exception is meant for clients.
"""

from enum import StrEnum
from typing import Any

from graphql import GraphQLError

from database.errors import Unavailable
from models.errors import BadInput

MAX_MESSAGE = 200

MASKED = "Something went wrong."
UNAVAILABLE = "The service is unavailable for a moment: try again."


class Code(StrEnum):
    """`errors[].extensions.code`; `ErrorCode` in the schema."""

    BAD_REQUEST = "BAD_REQUEST"
    BAD_USER_INPUT = "BAD_USER_INPUT"
    CONFLICT = "CONFLICT"
    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    IDEMPOTENCY_KEY_REUSED = "IDEMPOTENCY_KEY_REUSED"
    INTERNAL_SERVER_ERROR = "INTERNAL_SERVER_ERROR"
    PERSISTED_QUERY_NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND"
    RATE_LIMITED = "RATE_LIMITED"
    SERVICE_UNAVAILABLE = "SERVICE_UNAVAILABLE"
    UNAUTHENTICATED = "UNAUTHENTICATED"
    UNTRUSTED_DOCUMENT = "UNTRUSTED_DOCUMENT"


STATUS = {
    Code.CONFLICT: 409,
    Code.IDEMPOTENCY_KEY_REUSED: 422,
    Code.INTERNAL_SERVER_ERROR: 500,
    Code.RATE_LIMITED: 429,
    Code.SERVICE_UNAVAILABLE: 503,
    Code.UNAUTHENTICATED: 401,
}
"""The HTTP status of a code; 400 for all others."""


def formatted(error: GraphQLError, code: Code, message: str | None = None) -> dict[str, Any]:
    """An error as it is in an answer: its message, locations and path, and its code."""
    text = error.message if message is None else message
    answer: dict[str, Any] = {"message": text[:MAX_MESSAGE]}
    if error.locations:
        answer["locations"] = [location.formatted for location in error.locations]
    if error.path is not None:
        answer["path"] = error.path
    return answer | {"extensions": {"code": code}}


def code_of(error: GraphQLError) -> Code:
    """The code of an error of execution."""
    cause = error.original_error
    if cause is None or isinstance(cause, BadInput):
        return Code.BAD_USER_INPUT
    return (
        Code.SERVICE_UNAVAILABLE if isinstance(cause, Unavailable) else Code.INTERNAL_SERVER_ERROR
    )


def public(error: GraphQLError) -> dict[str, Any]:
    """An error of execution as a client may see it."""
    code = code_of(error)
    message = {Code.INTERNAL_SERVER_ERROR: MASKED, Code.SERVICE_UNAVAILABLE: UNAVAILABLE}.get(code)
    return formatted(error, code, message)
