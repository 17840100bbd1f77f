"""From the URL of a GET request to its parameters."""

from typing import Any
from urllib.parse import parse_qsl

from server.http.limits import MAX_PARAMETERS, RequestLimits
from server.http.parameters import body
from server.http.parameters.bad_request import BadRequest
from server.http.parameters.body import Asked
from server.http.request import HttpRequest

_JSON = ("variables", "extensions")
"""The parameters that are JSON; the others are texts."""


def query_string(request: HttpRequest, limits: RequestLimits) -> bytes:
    """The part of the URL after the question mark. Raises BadRequest, also for a body."""
    sent: bytes = request.scope["query_string"]
    if len(sent) > limits.max_body_bytes:
        raise BadRequest(414, f"The URL is longer than {limits.max_body_bytes} bytes: use POST.")
    lengths = request.headers.get(b"content-length", (b"0",))
    if b"transfer-encoding" in request.headers or any(each.strip(b"0") for each in lengths):
        raise BadRequest(400, "A GET request has its parameters in the URL and no body: use POST.")
    return sent


def parameters(content: bytes, limits: RequestLimits) -> Asked:
    """The parameters in a query string; one without a value counts as absent.

    Raises BadRequest.
    """
    given = {name: value for name, value in _pairs(content).items() if value}
    for name in _JSON:
        if name in given:
            given[name] = _json(name, given[name], limits)
    return body.parameters_in(given)._replace(is_read_only=True)


def _pairs(content: bytes) -> dict[str, Any]:
    try:
        pairs = parse_qsl(
            content.decode(), keep_blank_values=True, errors="strict", max_num_fields=MAX_PARAMETERS
        )
    except ValueError:
        message = f"The URL is not in UTF-8, or has more than {MAX_PARAMETERS} parameters."
        raise BadRequest(400, message) from None
    found = dict(pairs)
    if len(found) < len(pairs):
        raise BadRequest(400, "The URL has a parameter twice: send one operation a request.")
    return found


def _json(name: str, text: str, limits: RequestLimits) -> Any:  # noqa: ANN401
    try:
        return body.decoded(text.encode(), limits.max_json_nesting - 1)  # in a POST it is nested
    except BadRequest as bad:
        raise BadRequest(400, f"{name} of the URL: {bad}") from None
