"""From the body of a request to what is asked. Each fault of it is told with its reason."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import anyio
import orjson
from starlette.requests import Request

from server.limits import BODY_SECONDS, MAX_BODY_BYTES, MAX_NESTING


class Rejected(Exception):
    """The request does not come as far as a document; the message says what to mend."""

    def __init__(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers


class Asked(NamedTuple):
    """The parameters of a GraphQL request over HTTP."""

    query: str
    operation_name: str | None
    variables: dict[str, Any]


async def read(request: Request) -> Asked:
    """What the request asks. Raises Rejected."""
    _check_content_type(request)
    return _parameters(_decoded(await _bytes(request)))


def _check_content_type(request: Request) -> None:
    given = request.headers.getlist("content-type")
    name, *parameters = (piece.strip().lower() for piece in "".join(given[:1]).split(";"))
    is_utf8 = all(parameter in {"charset=utf-8", 'charset="utf-8"', ""} for parameter in parameters)
    if len(given) != 1 or name != "application/json" or not is_utf8:
        raise Rejected(415, "Send the request as content-type application/json in UTF-8.")
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise Rejected(415, "Send the request without a content-encoding.")


async def _bytes(request: Request) -> bytes:
    with anyio.move_on_after(BODY_SECONDS):
        return await _received(request)
    message = f"The request did not arrive within {BODY_SECONDS} s."
    raise Rejected(408, message, {"connection": "close"})


async def _received(request: Request) -> bytes:
    received = bytearray()
    async for chunk in request.stream():
        received += chunk
        if len(received) > MAX_BODY_BYTES:
            raise Rejected(413, f"The request is larger than {MAX_BODY_BYTES // 1024} KiB.")
    return bytes(received)


def _decoded(body: bytes) -> Any:  # noqa: ANN401
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise Rejected(400, "The request is not JSON in UTF-8.") from None
    if _is_nested_deeper(value, MAX_NESTING):
        raise Rejected(400, f"The JSON of the request is nested deeper than {MAX_NESTING} levels.")
    return value


def _is_nested_deeper(value: Any, levels: int) -> bool:  # noqa: ANN401
    if not isinstance(value, dict | list):
        return False
    children = value.values() if isinstance(value, dict) else value
    return levels == 0 or any(_is_nested_deeper(child, levels - 1) for child in children)


def _parameters(value: Any) -> Asked:  # noqa: ANN401
    if not isinstance(value, dict):
        raise Rejected(400, "The request must be one JSON object with a query.")
    query, name, variables = (value.get(key) for key in ("query", "operationName", "variables"))
    if not isinstance(query, str):
        raise Rejected(400, "The request needs a query: a text with the document.")
    if not isinstance(name, str | None):
        raise Rejected(400, "operationName must be a text or null.")
    if not isinstance(variables, dict | None):
        raise Rejected(400, "variables must be an object or null.")
    if not isinstance(value.get("extensions"), dict | None):
        raise Rejected(400, "extensions must be an object or null.")
    return Asked(query, name, variables or {})
