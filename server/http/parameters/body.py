"""From the body of a request to its parameters, or to BadRequest with the reason."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import chain
from typing import Any, NamedTuple

import orjson
from starlette.requests import ClientDisconnect
from starlette.types import Receive

from server.http.idle import Idle
from server.http.limits import MAX_JSON_VALUES, RequestLimits
from server.http.parameters import document_ids
from server.http.parameters.bad_request import BadRequest
from server.http.parameters.document_ids import DocumentId
from server.http.request import HeaderValues, HttpRequest

HAS_ARRIVED = "has arrived"
"""The key in the state of a request that `Protocol` sets when the whole body is here: reading it
needs no timeout then.
"""


NOT_ONE_OBJECT = "The request must be one JSON object with a query."
BATCH = f"{NOT_ONE_OBJECT} Batches are not served: send each operation as a request of its own."
NO_QUERY = "The request needs a query, a text with the document, or the id of a document."


class Asked(NamedTuple):
    """The parameters of a GraphQL request over HTTP."""

    query: str
    """The text of the document; empty if only its id is sent."""
    operation_name: str | None
    variables: dict[str, Any]
    document_id: DocumentId | None = None
    is_read_only: bool = False
    """Whether the method of the request forbids mutations."""


async def read(request: HttpRequest, limits: RequestLimits, idle: Idle) -> bytes:
    """The body. Raises BadRequest, ClientDisconnect, Unavailable."""
    check_content_type(request.headers)
    return await content(request, limits, idle)


def parameters(body: bytes, limits: RequestLimits) -> Asked:
    """The parameters in a body. Raises BadRequest."""
    return parameters_in(decoded(body, limits.max_json_nesting))


def check_content_type(headers: HeaderValues) -> None:
    """Raises BadRequest for a body that is not JSON in UTF-8."""
    given = headers.get(b"content-type", ())
    if len(given) != 1 or not _is_json_in_utf8(given[0]):
        raise BadRequest(415, "Send the request as content-type application/json in UTF-8.")
    if any(value.lower() != b"identity" for value in headers.get(b"content-encoding", ())):
        raise BadRequest(415, "Send the request without a content-encoding.")


@lru_cache(maxsize=64)  # clients send the same few values
def _is_json_in_utf8(content_type: bytes) -> bool:
    name, *parameters = (piece.strip().lower() for piece in content_type.split(b";"))
    charsets = {b"charset=utf-8", b'charset="utf-8"', b""}
    return name == b"application/json" and charsets.issuperset(parameters)


async def content(request: HttpRequest, limits: RequestLimits, idle: Idle) -> bytes:
    """The body, of whatever type. Raises BadRequest, ClientDisconnect, Unavailable."""
    if HAS_ARRIVED in request.scope["state"]:
        return await _received(request.receive, limits.max_body_bytes)
    try:
        async with idle.wait(limits.body_seconds):
            return await _received(request.receive, limits.max_body_bytes)
    except TimeoutError:
        message = f"The request did not arrive within {limits.body_seconds} s."
        raise BadRequest(408, message, {"connection": "close"}) from None


async def _received(receive: Receive, max_bytes: int) -> bytes:
    received, has_more = b"", True
    while has_more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        received += message.get("body", b"")
        has_more = message.get("more_body", False)
        if len(received) > max_bytes:
            raise BadRequest(413, f"The request is larger than {max_bytes} bytes.")
    return received


def decoded(body: bytes, max_nesting: int) -> Any:  # noqa: ANN401
    """The value of JSON. Raises BadRequest."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise BadRequest(400, "The request is not JSON in UTF-8.") from None
    if len(body) > MAX_JSON_VALUES or body.count(b"{") + body.count(b"[") > max_nesting:
        _check_shape(value, max_nesting)  # fewer bytes and brackets cannot exceed a limit
    return value


def _check_shape(value: Any, max_nesting: int) -> None:  # noqa: ANN401
    """Raises BadRequest for JSON that is nested too deep or has too many values."""
    level, nesting, values = _containers([value]), 0, 1
    while level and nesting < max_nesting:
        nesting += 1
        values += sum(map(len, level))
        level = _containers(chain.from_iterable(map(_children, level)))
    if level:
        raise BadRequest(400, f"The JSON of the request is nested deeper than {nesting} levels.")
    if values > MAX_JSON_VALUES:
        raise BadRequest(400, f"The JSON of the request has more than {MAX_JSON_VALUES} values.")


def _containers(values: Iterable[Any]) -> list[Any]:
    return [value for value in values if isinstance(value, dict | list)]


def _children(container: Any) -> Iterable[Any]:  # noqa: ANN401
    return container.values() if isinstance(container, dict) else container


def parameters_in(value: Any) -> Asked:  # noqa: ANN401
    """The parameters in decoded JSON. Raises BadRequest."""
    if not isinstance(value, dict):
        raise BadRequest(400, BATCH if isinstance(value, list) else NOT_ONE_OBJECT)
    query, extensions = value.get("query"), value.get("extensions")
    name, variables = value.get("operationName"), value.get("variables")
    if not isinstance(name, str | None):
        raise BadRequest(400, "operationName must be a text or null.")
    if not isinstance(variables, dict | None):
        raise BadRequest(400, "variables must be an object or null.")
    if not isinstance(extensions, dict | None):
        raise BadRequest(400, "extensions must be an object or null.")
    if isinstance(query, str) and not extensions and "documentId" not in value:
        return Asked(query, name, variables or {})
    document_id = document_ids.document_id(value, extensions or {})
    if not isinstance(query, str) and (document_id is None or query is not None):
        raise BadRequest(400, NO_QUERY)
    return Asked(query or "", name, variables or {}, document_id)
