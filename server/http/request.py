"""One request to the endpoint, with its headers by name."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from starlette.types import Receive, Scope

from server.observability.access_log import LogEntry, entry_of

HeaderValues = Mapping[bytes, Sequence[bytes]]


class HttpRequest(NamedTuple):
    """A request."""

    scope: Scope
    receive: Receive
    headers: HeaderValues
    """By their names in lower case; a header that was sent several times has several values."""
    entry: LogEntry
    now: datetime
    """When it arrived."""


def http_request(scope: Scope, receive: Receive, now: datetime) -> HttpRequest:
    """The request of an ASGI scope."""
    headers: dict[bytes, list[bytes]] = {}
    for name, value in scope["headers"]:
        headers.setdefault(name, []).append(value)
    return HttpRequest(scope, receive, headers, entry_of(scope), now)
