"""The face: one request to an operation of Chime, from its signature to its answer."""

import re
from functools import partial

from graphql import OperationType
from starlette.types import Receive, Scope, Send

from models.errors import BadInput, Refused
from models.policy import Viewer
from resolvers.context import Context
from resolvers.mutations.kept_answers import KeyedRequest
from schema.errors import Code
from server.admission import Admission
from server.auth import sigv4
from server.auth.authenticator import Unauthenticated
from server.auth.sigv4 import Malformed, Signature, Signed
from server.compat.chime.answers import (
    ChimeAnswer,
    failed,
    headers_of,
    refused,
    response,
    translated,
)
from server.compat.chime.operations import ID, NUMBER, OPERATIONS, Call, Operation, Parts
from server.compat.request import check_names, members_of, query_of, segments_below
from server.compat.retries import once
from server.http import idempotency, responses
from server.http.cors import EXPOSED, Shared
from server.http.parameters import body
from server.http.parameters.bad_request import BadRequest
from server.http.request import HttpRequest, http_request
from server.http.responses import Answer
from server.rate_limit.headers import points_headers

BASE = "/chime"

INVOCATION = b"amz-sdk-invocation-id"

SHARED = Shared(
    re.compile(f"{BASE}/.*", re.DOTALL),
    ["DELETE", "GET", "POST", "PUT"],
    (*EXPOSED, "x-amzn-errortype", "x-amzn-requestid"),
)
"""For the SDK for JavaScript in browsers."""

SERVED = ", ".join(operation.name for operation in OPERATIONS.values())
NOT_SERVED = f"The operation is not served. These are: {SERVED}."


class ChimeFace:
    """The ASGI application that answers requests below `/chime`."""

    def __init__(self, admission: Admission) -> None:
        self._admission = admission

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer any request."""
        request = http_request(scope, receive, self._admission.clock())
        answer = await self._admission.answered(request, self._run)
        if isinstance(answer, Answer):
            answer = translated(answer)
        if request.entry.points is not None:
            headers = (*answer.headers, *points_headers(request.entry.points, request.now))
            answer = answer._replace(headers=headers)
        await response(answer, request.entry)(scope, receive, send)

    async def _run(self, request: HttpRequest) -> ChimeAnswer | Answer:
        signature = _signature(request)
        content = await body.content(request, self._admission.limits, self._admission.idle)
        viewer = await self._viewer(request, signature, content)
        call, keyed = responses.understood(self._call, request, content)
        limit = self._admission.limits.max_rows
        is_refused = call.cost.rows > limit
        await self._admission.spend(request, call.cost.least if is_refused else call.cost.points)
        if is_refused:
            return responses.too_many_rows(call.cost.rows, limit)
        context = self._admission.context(request, viewer)
        if keyed is not None:
            return await _answer_once(context, keyed, call)
        return await _executed(context, call)

    async def _viewer(self, request: HttpRequest, signature: Signature, content: bytes) -> Viewer:
        """The account of a request whose signature is valid. Raises Unauthenticated."""
        scope = request.scope
        signed = Signed(scope["method"], scope["raw_path"], scope["query_string"], content)
        viewer = await self._admission.authenticator.signer(
            signature, request.headers, signed, request.now
        )
        request.entry.account_id = viewer.account_id
        return viewer

    def _call(self, request: HttpRequest, content: bytes) -> tuple[Call, KeyedRequest | None]:
        """The call that is asked for, with its key if it has one. Raises BadRequest."""
        query = query_of(request.scope)
        path, number_id = _path(request)
        key = (request.scope["method"], path, query.pop("operation", None))
        operation = OPERATIONS.get(key)
        if operation is None:
            raise BadRequest(400, NOT_SERVED)
        request.entry.operation = operation.kind.value
        members = members_of(content, self._admission.limits)
        check_names(query, operation.query, "query")
        check_names(members, operation.members, "body")
        parts = Parts(number_id, query, members)
        return operation.call(parts), _keyed(request, operation, parts)


def _keyed(request: HttpRequest, operation: Operation, parts: Parts) -> KeyedRequest | None:
    """A mutation with the id that SDKs give to a call and to all its retries. Clients need not send
    it, and what cannot be a key is none.
    """
    ids = request.headers.get(INVOCATION, ())
    if operation.kind is OperationType.QUERY or len(ids) != 1:
        return None
    if not idempotency.KEY.fullmatch(ids[0]):
        return None
    return idempotency.keyed_by(ids[0], [BASE, operation.name, *parts])


def _signature(request: HttpRequest) -> Signature:
    try:
        return sigv4.signature_of(request.headers)
    except Malformed:
        raise Unauthenticated from None


def _path(request: HttpRequest) -> tuple[tuple[str, ...], str]:
    """The path with the place of an id in it, and the id."""
    segments = tuple(segments_below(request.scope, BASE) or ())
    is_of_number = len(segments) == len(NUMBER) and segments[0] == NUMBER[0]
    return ((segments[0], ID), segments[1]) if is_of_number else (segments, "")


async def _answer_once(context: Context, keyed: KeyedRequest, call: Call) -> ChimeAnswer | Answer:
    """The answer to a mutation with a key. Raises Unavailable."""
    answer = await once(context, keyed, partial(_executed, call=call))
    if isinstance(answer, Answer):
        return answer
    return ChimeAnswer(*answer)._replace(headers=(*headers_of(answer.status), *answer.headers))


async def _executed(context: Context, call: Call) -> ChimeAnswer:
    """The answer of the resolvers. Raises Unavailable."""
    try:
        return await call.run(context)
    except Refused as refusal:
        return refused(refusal)
    except BadInput as bad:
        return failed(400, str(bad), [Code.BAD_USER_INPUT])
