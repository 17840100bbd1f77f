"""What is read from requests of the faces: the path, the query and the members of the body."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from starlette.types import Scope

from server.http.limits import RequestLimits
from server.http.parameters import body
from server.http.parameters.bad_request import BadRequest

MAX_PARAMETERS = 20
"""Of a query; no operation has more than six."""


def segments_below(scope: Scope, base: str) -> list[str] | None:
    """The segments of the path below a base, each decoded once, so that `%2F` in one is a part of
    it; None for another path.
    """
    path: bytes = scope["raw_path"]
    if not path.startswith(f"{base}/".encode()):
        return None
    return list(map(unquote, path.decode("latin-1")[len(base) + 1 :].split("/")))


def query_of(scope: Scope) -> dict[str, str]:
    """The parameters of the query. Raises BadRequest if one is given twice, or many are."""
    pairs = [pair.partition("=") for pair in scope["query_string"].decode("latin-1").split("&")]
    given = [(unquote(name), unquote(value)) for name, _, value in pairs if name]
    if len(given) > MAX_PARAMETERS or len(dict(given)) < len(given):
        raise BadRequest(400, "Give each parameter of the query once.")
    return dict(given)


def check_names(given: Mapping[str, Any], known: Sequence[str], what: str) -> None:
    """Raises BadRequest if there are others than these names."""
    if not given.keys() <= set(known):
        listed = ", ".join(known)
        raise BadRequest(400, f"The {what} can have {listed or 'nothing'}, and nothing else.")


def members_of(content: bytes, limits: RequestLimits) -> dict[str, Any]:
    """The members of the JSON object in a body that are not null; none of an empty body. Raises
    BadRequest.
    """
    return _not_null(object_of(content, limits))


def object_of(content: bytes, limits: RequestLimits) -> dict[str, Any]:
    """The JSON object in a body; an empty one of an empty body. Raises BadRequest."""
    value = body.decoded(content, limits.max_json_nesting) if content else {}
    return _object(value, "The body")


def members(value: Any, what: str) -> dict[str, Any]:  # noqa: ANN401
    """The members of a JSON object that are not null. Raises BadRequest for another value."""
    return _not_null(_object(value, what))


def _object(value: Any, what: str) -> dict[str, Any]:  # noqa: ANN401
    if not isinstance(value, dict):
        raise BadRequest(400, f"{what} must be a JSON object.")
    return value


def _not_null(given: Mapping[str, Any]) -> dict[str, Any]:
    return {name: member for name, member in given.items() if member is not None}


def text(given: Mapping[str, Any], name: str) -> str | None:
    """A member that is a text; None without it. Raises BadRequest."""
    value = given.get(name)
    if not isinstance(value, str | None):
        raise BadRequest(400, f"{name} must be a text.")
    return value


def items(given: Mapping[str, Any], name: str) -> list[Any]:
    """A member that is a list. Raises BadRequest."""
    value = given.get(name)
    if not isinstance(value, list):
        raise BadRequest(400, f"{name} must be a list.")
    return value
