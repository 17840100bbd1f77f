"""The header `Idempotency-Key`: a client that lost an answer can safely send its mutation again."""

import hashlib
import re
from collections.abc import Awaitable, Sequence
from typing import Any, Protocol

import orjson
from graphql import ExecutionResult, OperationType

from engine import Prepared, root_nodes
from resolvers.context import Context
from resolvers.mutations import kept_answers
from resolvers.mutations.kept_answers import FinalAnswer, Given, KeyedRequest
from schema.context import RequestContext
from schema.errors import Code
from server.http import responses
from server.http.parameters.bad_request import BadRequest
from server.http.parameters.body import Asked
from server.http.request import HeaderValues
from server.http.responses import Answer, Header

HEADER = b"idempotency-key"

PREVIEW = "previewUpdateRun"

REPLAYED = ((b"idempotency-replayed", b"true"),)

KEY = re.compile(rb"[ -~]{8,64}")

REUSED = responses.failed(
    Code.IDEMPOTENCY_KEY_REUSED,
    "The Idempotency-Key was used for another request: take a new one for each change.",
)
RUNNING = responses.failed(
    Code.CONFLICT,
    "A request with this Idempotency-Key is being executed: send it again for its answer.",
)._replace(headers=responses.RETRY_AFTER)
TOO_LARGE = responses.failed(
    Code.BAD_USER_INPUT,
    f"With an Idempotency-Key an answer has at most {kept_answers.MAX_BYTES} bytes. Nothing was"
    " changed: select fewer fields, or send the request without a key.",
)


class Execution(Protocol):
    """Executes the operation of a request."""

    def __call__(self, *, context: RequestContext) -> Awaitable[ExecutionResult]:
        """Its result."""


class _Failed(Exception):
    """The operation was not executed, by an outage or by a fault of ours."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


def keyed_request(headers: HeaderValues, operation: Prepared, asked: Asked) -> KeyedRequest | None:
    """The request with the key of its header; None for a query, whose header is ignored.

    Raises BadRequest.
    """
    if operation.kind is OperationType.QUERY:
        return None
    keyed = with_key(headers, [asked.query, asked.operation_name, asked.variables])
    if operation.root_fields - operation.root_introspection_fields != 1:
        raise BadRequest(400, "An Idempotency-Key is for an operation with one mutation field.")
    is_preview = any(node.name.value == PREVIEW for node in root_nodes(operation))
    return keyed._replace(is_preview=is_preview)


def with_key(headers: HeaderValues, asked: Sequence[Any]) -> KeyedRequest:
    """What a request asks for, in JSON values, with the key of its header. Raises BadRequest."""
    keys = headers[HEADER]
    if len(keys) != 1 or not KEY.fullmatch(keys[0]):
        raise BadRequest(400, "Send one Idempotency-Key of 8 to 64 printable ASCII characters.")
    return keyed_by(keys[0], asked)


def keyed_by(key: bytes, asked: Sequence[Any]) -> KeyedRequest:
    """What a request asks for, in JSON values, with a KEY."""
    fingerprint = hashlib.sha256(orjson.dumps(asked, option=orjson.OPT_SORT_KEYS)).hexdigest()
    return KeyedRequest(key.decode(), fingerprint)


async def answer_once(
    context: RequestContext, asked: KeyedRequest, operation: Prepared, execute: Execution
) -> Answer:
    """The answer to a mutation with a key, which is executed only if none is kept.

    Raises Unavailable.
    """

    async def final(within: Context) -> FinalAnswer:
        result = await execute(context=context._replace(request=within))
        answer = responses.executed(result, operation, within.request_id)
        if not (_OF_FAILURES.isdisjoint(answer.codes) or responses.has_value(result, operation)):
            raise _Failed(answer)
        return FinalAnswer(answer.status, orjson.dumps(answer.content).decode())

    try:
        given = await given_once(context.request, asked, final)
    except _Failed as failed:
        return failed.answer
    if isinstance(given, Answer):
        return given
    status, body = given.answer
    return Answer(status, orjson.loads(body), headers_of(given))


async def given_once(
    context: Context, asked: KeyedRequest, execute: kept_answers.Execute
) -> Given | Answer:
    """The answer to a request of any face with a key, or why there is none. Raises Unavailable,
    and what `execute` raises.
    """
    try:
        return await kept_answers.answer_once(context, asked, execute)
    except kept_answers.KeyReused:
        return REUSED
    except kept_answers.StillRunning:
        return RUNNING
    except kept_answers.TooLarge:
        return TOO_LARGE


def headers_of(given: Given) -> tuple[Header, ...]:
    """The header that tells an answer that was given before."""
    return REPLAYED if given.is_replayed else ()


_OF_FAILURES = {Code.INTERNAL_SERVER_ERROR, Code.SERVICE_UNAVAILABLE}
"""An answer with one of them and no value may be another the next time."""
