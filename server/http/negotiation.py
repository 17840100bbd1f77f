"""The two media types of GraphQL over HTTP, and which one a client wants; pages and streams."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"
HTML = "text/html"
EVENTS = "text/event-stream"

_QUALITY = re.compile(r"0(\.[0-9]{0,3})?|1(\.0{0,3})?")


class NotAcceptable(Exception):
    """The client takes a stream of events only, which would never come."""


def media_type(accept: Sequence[bytes]) -> str:
    """The type to answer in, from the values of the header.

    It is the one with the higher quality; if both have the same, the one that is named first; if
    neither is accepted, the legacy one. Raises NotAcceptable for clients of subscriptions.
    """
    found = _media_type(b",".join(accept))
    if found is None:
        raise NotAcceptable
    return found


def wants_html(accept: Sequence[bytes]) -> bool:
    """Whether the client wants HTML rather than JSON, as a browser does."""
    ranges = _ranges(b",".join(accept))
    return ranges.get(HTML, 0) > max(ranges.get(GRAPHQL, 0), ranges.get(JSON, 0))


@lru_cache(maxsize=64)  # clients send the same few values
def _media_type(accept: bytes) -> str | None:
    ranges = _ranges(accept)
    named = [name for name in ranges if name in {GRAPHQL, JSON}]
    best = max([*named, JSON, GRAPHQL], key=lambda name: _quality(ranges, name))
    if _quality(ranges, best):
        return best
    return None if ranges.get(EVENTS, 0) > 0 else JSON


def _quality(ranges: Mapping[str, float], name: str) -> float:
    """The quality of the most specific range that includes this application type."""
    matching = (ranges[each] for each in (name, "application/*", "*/*") if each in ranges)
    return next(matching, 0)


def _ranges(accept: bytes) -> dict[str, float]:
    """The media ranges in their order, each with its quality: 0 if it is malformed."""
    return dict(_range(part) for part in accept.decode("latin-1").split(","))


def _range(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    qualities = [each.removeprefix("q=") for each in parameters if each.startswith("q=")]
    if not all(_QUALITY.fullmatch(quality) for quality in qualities):
        return name, 0
    return name, float(qualities[0]) if qualities else 1
