"""One request to the endpoint, as those who judge it are handed it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from starlette.types import Receive, Scope

from server.requests import Entry, entry_of

HeaderValues = Mapping[bytes, Sequence[bytes]]


class Call(NamedTuple):
    """A request."""

    scope: Scope
    receive: Receive
    headers: HeaderValues
    """By their names in small letters; a header that came on several lines has several values."""
    entry: Entry
    now: datetime
    """When it came."""


def call_of(scope: Scope, receive: Receive, now: datetime) -> Call:
    """The request that an ASGI server hands over."""
    headers: dict[bytes, list[bytes]] = {}
    for name, value in scope["headers"]:
        headers.setdefault(name, []).append(value)
    return Call(scope, receive, headers, entry_of(scope), now)
