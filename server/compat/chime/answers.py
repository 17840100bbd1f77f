"""Answers in Chime's form: JSON, and for errors the header by which SDKs find the exception."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import orjson

from models.enums import FailureCode
from models.errors import Refused
from schema.errors import Code
from server.http.headers import EVERY_ANSWER
from server.http.responses import Answer, Header, JsonResponse
from server.observability.access_log import LogEntry


class ChimeAnswer(NamedTuple):
    """An answer. Without content it has no body."""

    status: int
    content: Mapping[str, Any] | None = None
    headers: tuple[Header, ...] = ()
    codes: Sequence[str] = ()
    """Of ours, for the log."""


class Fault(NamedTuple):
    """An exception of Chime's, and its `ErrorCode`."""

    exception: str
    code: str


FAULTS = {
    401: Fault("UnauthorizedClientException", "Unauthorized"),
    403: Fault("ForbiddenException", "Forbidden"),
    404: Fault("NotFoundException", "NotFound"),
    409: Fault("ConflictException", "Conflict"),
    429: Fault("ThrottledClientException", "Throttled"),
    500: Fault("ServiceFailureException", "ServiceFailure"),
    503: Fault("ServiceUnavailableException", "ServiceUnavailable"),
}
"""By HTTP status."""

BAD_REQUEST = Fault("BadRequestException", "BadRequest")
"""Of every other status."""

UNSIGNED = (
    "Sign the request with a valid access key. If it is signed: check the access key id, the secret"
    " access key, the service `chime`, that host and path arrive as they were signed, and the"
    " clock, which may be wrong by 300 s."
)


_MEMBERS = "Name, CallingName or ProductType"

MESSAGES = {
    FailureCode.NO_DETAIL: f"Give the detail to update: {_MEMBERS}.",
    FailureCode.TOO_MANY_DETAILS: f"Update one detail at a time: {_MEMBERS}.",
}
"""Of refusals whose own message names what Chime's clients cannot send."""


def failed(status: int, message: str, codes: Sequence[str]) -> ChimeAnswer:
    """The answer to a request that failed."""
    content = {"Code": FAULTS.get(status, BAD_REQUEST).code, "Message": message}
    return ChimeAnswer(status, content, headers_of(status), codes)


def headers_of(status: int) -> tuple[Header, ...]:
    """The header of an answer with this status, by which SDKs find the exception."""
    exception = FAULTS.get(status, BAD_REQUEST).exception
    return () if status < 400 else ((b"x-amzn-errortype", exception.encode()),)


def refused(refusal: Refused) -> ChimeAnswer:
    """The answer to a change that a rule or the policy forbids."""
    codes = [failure.code for failure in refusal.failures]
    return failed(refusal.failures[0].status, _message(refusal), codes)


def refused_item(number_id: str, refusal: Refused) -> Mapping[str, str]:
    """Chime's `PhoneNumberError`: an item of a batch that failed."""
    fault = FAULTS.get(refusal.failures[0].status, BAD_REQUEST)
    message = _message(refusal)
    return {"PhoneNumberId": number_id, "ErrorCode": fault.code, "ErrorMessage": message}


def _message(refusal: Refused) -> str:
    return MESSAGES.get(refusal.failures[0].code, str(refusal))


def translated(answer: Answer) -> ChimeAnswer:
    """The answer in this form to a request that was refused before it was executed."""
    [error, *_] = answer.content["errors"]
    if error["extensions"]["code"] == Code.UNAUTHENTICATED:
        return failed(answer.status, UNSIGNED, answer.codes)
    found = failed(answer.status, error["message"], answer.codes)
    return found._replace(headers=(*found.headers, *answer.headers))


def response(answer: ChimeAnswer, entry: LogEntry) -> JsonResponse:
    """The response to a request with this log entry."""
    entry.codes = answer.codes
    headers = [*_EVERY_ANSWER, *answer.headers, (b"x-amzn-requestid", entry.request_id.encode())]
    if answer.content is None:
        return JsonResponse(answer.status, headers, b"")
    content = orjson.dumps(answer.content)
    return JsonResponse(
        answer.status, [_JSON, (b"content-length", b"%d" % len(content)), *headers], content
    )


def form(answer: Answer, entry: LogEntry) -> JsonResponse:
    """The form of the answers that are made outside of this face."""
    return response(translated(answer), entry)


_JSON = (b"content-type", b"application/json")
_EVERY_ANSWER = tuple((name.encode(), value.encode()) for name, value in EVERY_ANSWER.items())
