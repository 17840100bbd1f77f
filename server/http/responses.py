"""Answers: the status, JSON and headers of every outcome of a request."""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, ParamSpec, TypeVar

import orjson
import structlog
from graphql import ExecutionResult, GraphQLError
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from engine import MAX_ERRORS, InvalidDocument, Prepared, Stage, root_nodes
from schema.errors import (
    MASKED,
    STATUS,
    UNAVAILABLE,
    Code,
    code_of,
    formatted,
    public,
)
from server.http.headers import EVERY_ANSWER
from server.http.negotiation import GRAPHQL, JSON
from server.http.parameters.bad_request import BadRequest

P = ParamSpec("P")
T = TypeVar("T")

log = structlog.get_logger()

Header = tuple[bytes, bytes]

JSON_TYPES = {
    media_type: (b"content-type", f"{media_type}; charset=utf-8".encode())
    for media_type in (GRAPHQL, JSON)
}


def _raw(headers: Mapping[str, str]) -> tuple[Header, ...]:
    return tuple((name.encode(), value.encode()) for name, value in headers.items())


RETRY_AFTER = _raw({"retry-after": "1"})
_EVERY_ANSWER = _raw(EVERY_ANSWER)


class Answer(NamedTuple):
    """An answer. `is_of_graphql`: with the legacy media type its status is 200."""

    status: int
    content: Mapping[str, Any]
    headers: tuple[Header, ...] = ()
    is_of_graphql: bool = False

    @property
    def codes(self) -> list[Code]:
        """The codes of its errors."""
        return [error["extensions"]["code"] for error in self.content.get("errors", ())]


class Refused(Exception):
    """A request that is not executed, and the seconds of the processor that it took to know."""

    def __init__(self, answer: Answer, seconds: float = 0) -> None:
        super().__init__(answer.status)
        self.answer = answer
        self.seconds = seconds


class JsonResponse(Response):
    """Starlette's response, reduced to what JSON answers need."""

    def __init__(self, status: int, headers: list[Header], body: bytes) -> None:
        self.status_code = status
        self.raw_headers = headers
        self.body = body
        self.background = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Send it."""
        start = "http.response.start"
        await send({"type": start, "status": self.status_code, "headers": self.raw_headers})
        await send({"type": "http.response.body", "body": self.body})


def response(
    answer: Answer, media_type: str = JSON, headers: tuple[Header, ...] | None = None
) -> JsonResponse:
    """The response in one of the two media types. `headers` replace those of the answer."""
    is_legacy = media_type != GRAPHQL and answer.is_of_graphql
    body = orjson.dumps(answer.content)
    length = (b"content-length", b"%d" % len(body))
    own = answer.headers if headers is None else headers
    raw = [JSON_TYPES[media_type], length, *_EVERY_ANSWER, *own]
    return JsonResponse(200 if is_legacy else answer.status, raw, body)


def failed(
    code: Code, message: str, status: int | None = None, headers: Mapping[str, str] | None = None
) -> Answer:
    """The answer to a request that was refused before an operation was executed."""
    error = {"message": message, "extensions": {"code": code}}
    return Answer(status or STATUS.get(code, 400), {"errors": [error]}, _raw(headers or {}))


def bad_request(bad: BadRequest) -> Answer:
    """The answer to a request without usable parameters."""
    return failed(Code.BAD_REQUEST, str(bad), bad.status, bad.headers)


def understood(read: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
    """What is read of a request. Raises Refused, with the time that it took, for BadRequest."""
    started = time.thread_time()
    try:
        return read(*arguments, **named)
    except BadRequest as bad:
        raise Refused(bad_request(bad), time.thread_time() - started) from None


def elsewhere(status: int, reason: str, headers: Mapping[str, str] | None = None) -> Answer:
    """The answer to a request for another path or method than the endpoint's."""
    return failed(Code.BAD_REQUEST, f"{reason}: use /graphql with POST or GET.", status, headers)


UNAUTHENTICATED = failed(
    Code.UNAUTHENTICATED,
    "Send a valid access token: Authorization: Bearer nb_...",
    headers={"www-authenticate": "Bearer"},
)
OUTAGE = failed(Code.SERVICE_UNAVAILABLE, UNAVAILABLE)._replace(headers=RETRY_AFTER)
BROKEN = failed(Code.INTERNAL_SERVER_ERROR, MASKED)


NOT_ACCEPTABLE = failed(
    Code.BAD_REQUEST,
    "Answers are JSON and not text/event-stream: there are no subscriptions.",
    406,
)
MUTATION_BY_GET = failed(
    Code.BAD_REQUEST, "A GET request executes no mutation: use POST.", 405, {"allow": "POST"}
)


def refused_document(refused: InvalidDocument) -> Answer:
    """The answer to a document that is not executed."""
    is_unread = refused.stage is Stage.PARSE
    code = Code.GRAPHQL_PARSE_FAILED if is_unread else Code.GRAPHQL_VALIDATION_FAILED
    return _refused(code, refused.errors)


def refused_variables(errors: list[GraphQLError]) -> Answer:
    """The answer to variables that are invalid for the operation."""
    return _refused(Code.BAD_USER_INPUT, errors)


def too_many_rows(rows: int, limit: int) -> Answer:
    """The answer to an operation that asks for more rows than one may."""
    message = (
        f"The request asks for {rows} rows; at most {limit} are answered at once. Ask for fewer:"
        " smaller pages, nested lists for fewer numbers, fewer lists in one request."
    )
    return _refused(Code.BAD_USER_INPUT, [GraphQLError(message)])


def too_many_points(cost: int, limit: int) -> Answer:
    """The answer to an operation that costs more than the points of a whole minute."""
    message = (
        f"The request costs {cost} points, more than the {limit} points of a minute: ask for less"
        " in one request."
    )
    return _refused(Code.BAD_USER_INPUT, [GraphQLError(message)])


def _refused(code: Code, errors: list[GraphQLError]) -> Answer:
    content = {"errors": [formatted(error, code) for error in errors[:MAX_ERRORS]]}
    return Answer(400, content, is_of_graphql=True)


UNKNOWN_DOCUMENT = _refused(
    Code.PERSISTED_QUERY_NOT_FOUND,
    [GraphQLError("PersistedQueryNotFound")],  # the text that clients know
)
UNTRUSTED_DOCUMENT = _refused(
    Code.UNTRUSTED_DOCUMENT,
    [GraphQLError("This server executes trusted documents only, and this is none of them.")],
)


def executed(result: ExecutionResult, operation: Prepared, request_id: str) -> Answer:
    """The answer with the result of an operation: 200 if there is some data, else the status of the
    worst error.

    What is masked is logged: the client gets only the request id.
    """
    if not result.errors:
        return Answer(200, {"data": result.data})
    _log_masked(result.errors[:MAX_ERRORS], request_id)
    errors = [public(error) for error in result.errors[:MAX_ERRORS]]
    codes = [error["extensions"]["code"] for error in errors]
    content = {"errors": errors, "data": result.data}
    if Code.SERVICE_UNAVAILABLE in codes and not has_value(result, operation):
        return Answer(503, content, RETRY_AFTER)
    if result.data is None:
        return Answer(max(STATUS.get(code, 400) for code in codes), content, is_of_graphql=True)
    return Answer(200, content)


def _log_masked(errors: Sequence[GraphQLError], request_id: str) -> None:
    for error in errors:
        if code_of(error) is Code.INTERNAL_SERVER_ERROR:
            log.error("failed", request_id=request_id, exc_info=error.original_error)


def has_value(result: ExecutionResult, operation: Prepared) -> bool:
    """Whether some root field has a value. `__typename` always has one, which says nothing."""
    names = {
        (node.alias or node.name).value
        for node in root_nodes(operation)
        if node.name.value == "__typename"
    }
    data = result.data or {}
    return any(value is not None for key, value in data.items() if key not in names)
