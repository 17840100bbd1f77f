"""The face: one request to an endpoint of the voice platform, from its token to its answer."""

import re
from collections.abc import Mapping

from graphql import OperationType
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from resolvers.context import Context
from resolvers.mutations.kept_answers import KeyedRequest
from server.admission import Admission
from server.compat.request import object_of, segments_below
from server.compat.retries import once
from server.compat.voice.answers import HEADERS, VoiceAnswer, response, translated
from server.compat.voice.lists import Listing
from server.compat.voice.operations import ENDPOINTS, ID, Call, Endpoint, Parts
from server.http import idempotency, responses
from server.http.cors import Shared
from server.http.parameters import body
from server.http.parameters.bad_request import BadRequest
from server.http.request import HttpRequest, http_request
from server.http.responses import Answer, Header
from server.rate_limit.headers import points_headers

BASE = "/api"

SHARED = Shared(re.compile(f"{BASE}/.*", re.DOTALL), ["GET", "PATCH", "PUT"])

SERVED = ", ".join(f"{' or '.join(of)} {BASE}/{'/'.join(path)}" for path, of in ENDPOINTS.items())


class VoiceFace:
    """The ASGI application that answers requests below `/api`."""

    def __init__(self, admission: Admission) -> None:
        self._admission = admission

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer any request."""
        request = http_request(scope, receive, self._admission.clock())
        answer = await self._admission.answered(request, self._run)
        await self._response(request, answer)(scope, receive, send)

    def _response(self, request: HttpRequest, answer: VoiceAnswer | Listing | Answer) -> Response:
        points = request.entry.points
        headers = () if points is None else points_headers(points, request.now)
        if isinstance(answer, Listing):
            return _streamed(answer, headers)
        if isinstance(answer, Answer):
            answer = translated(answer)
        return response(answer._replace(headers=(*answer.headers, *headers)), request.entry)

    async def _run(self, request: HttpRequest) -> VoiceAnswer | Listing | Answer:
        authorization = request.headers.get(b"authorization", ())
        viewer = await self._admission.authenticator.viewer(authorization, request.now)
        request.entry.account_id = viewer.account_id
        content = await body.content(request, self._admission.limits, self._admission.idle)
        call, keyed = responses.understood(self._call, request, content)
        points = await self._admission.spend(request, call.cost.points)
        context = self._admission.context(request, viewer)
        if keyed is not None:
            return await _answer_once(context, keyed, call)
        answer = await call.run(context)
        if isinstance(answer, Listing) and answer.points:
            # A list can always be had in a minute in which nothing else is asked for.
            rest = min(answer.points, points.limit - points.cost)
            await self._admission.spend(request, rest)
        return answer

    def _call(self, request: HttpRequest, content: bytes) -> tuple[Call, KeyedRequest | None]:
        """The call that is asked for, with its key if it has one. Raises BadRequest."""
        endpoint, number_id = _endpoint(request)
        request.entry.operation = endpoint.kind.value
        if endpoint.kind is OperationType.QUERY:
            return endpoint.call(Parts(number_id, {})), None
        if content:
            body.check_content_type(request.headers)
        parts = Parts(number_id, object_of(content, self._admission.limits))
        keyed = None
        if idempotency.HEADER in request.headers:
            keyed = idempotency.with_key(request.headers, [BASE, *parts])
        return endpoint.call(parts), keyed


def _endpoint(request: HttpRequest) -> tuple[Endpoint, str]:
    """The endpoint, and the id in its path. Raises BadRequest."""
    segments = tuple(segments_below(request.scope, BASE) or ())
    number_id = ""
    if segments not in ENDPOINTS and segments:
        *above, number_id = segments
        segments = (*above, ID)
    methods: Mapping[str, Endpoint] = ENDPOINTS.get(segments, {})
    if not methods:
        raise BadRequest(404, f"Not found. These are served: {SERVED}.")
    endpoint = methods.get(request.scope["method"])
    if endpoint is None:
        allowed = ", ".join(methods)
        raise BadRequest(405, f"The method is not served here: use {allowed}.", {"allow": allowed})
    return endpoint, number_id


async def _answer_once(context: Context, keyed: KeyedRequest, call: Call) -> VoiceAnswer | Answer:
    """The answer to a mutation with a key. Raises Unavailable."""

    async def run(within: Context) -> VoiceAnswer:
        made = await call.run(within)
        assert isinstance(made, VoiceAnswer)
        return made

    answer = await once(context, keyed, run)
    return answer if isinstance(answer, Answer) else VoiceAnswer(*answer)


def _streamed(listing: Listing, headers: tuple[Header, ...]) -> StreamingResponse:
    """The response with a list, which ends early if the client leaves or the database fails."""
    streamed = StreamingResponse(listing.pieces)
    streamed.raw_headers = [*HEADERS, *headers]
    return streamed
