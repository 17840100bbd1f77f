"""What a client does about refusals."""

from enum import StrEnum
from typing import assert_never

from generated import GraphQLClientGraphQLMultiError, GraphQLClientHttpError, UserErrorCode
from generated.exceptions import GraphQLClientError


class Reaction(StrEnum):
    """What to do next."""

    CORRECT = "correct"
    READ_AGAIN = "read again"
    WAIT_FOR_THE_CARRIER = "wait for the carrier"
    GONE = "gone"
    NOT_ALLOWED = "not allowed"
    FAULT = "fault"


def reaction(code: UserErrorCode) -> Reaction:
    """What to do about a refused change. mypy tells when a code has no case."""
    match code:
        case (
            UserErrorCode.CHANGED_RECENTLY
            | UserErrorCode.INVALID
            | UserErrorCode.NOT_A_PHONE_NUMBER
            | UserErrorCode.PRODUCT_TYPE_NOT_ALLOWED
            | UserErrorCode.REQUIRED
            | UserErrorCode.TAKEN
            | UserErrorCode.TOO_LONG
            | UserErrorCode.TOO_MANY_TAGS
        ):
            return Reaction.CORRECT
        case (
            UserErrorCode.CONFLICT
            | UserErrorCode.COUNT_CHANGED
            | UserErrorCode.EXPIRED
            | UserErrorCode.NO_PENDING_UPDATE
        ):
            return Reaction.READ_AGAIN
        case UserErrorCode.CALLING_NAME_UPDATE_PENDING:
            return Reaction.WAIT_FOR_THE_CARRIER
        case UserErrorCode.DELETED | UserErrorCode.NOT_FOUND:
            return Reaction.GONE
        case UserErrorCode.FORBIDDEN | UserErrorCode.NOT_UNDOABLE:
            return Reaction.NOT_ALLOWED
        case (
            UserErrorCode.DUPLICATE
            | UserErrorCode.NO_DETAIL
            | UserErrorCode.TOO_MANY_DETAILS
            | UserErrorCode.TOO_MANY_ITEMS
        ):
            return Reaction.FAULT
        case _:
            assert_never(code)


def request_code(error: GraphQLClientError) -> object:
    """`errors[].extensions.code` of a request that failed; None where there is no such answer."""
    match error:
        case GraphQLClientGraphQLMultiError(errors=[first, *_]):
            return (first.extensions or {}).get("code")
        case GraphQLClientHttpError(response=response) if hasattr(response, "json"):
            return response.json()["errors"][0]["extensions"]["code"]
        case _:
            return None
