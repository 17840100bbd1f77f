"""The current time, and times as clients write them."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

from database.moments import to_milliseconds

Clock = Callable[[], datetime]
"""Returns the current time. It is injected, so that 72 hours can pass in a test."""

Monotonic = Callable[[], float]
"""Returns seconds since some moment, and never goes back; for how long something is remembered."""

RFC3339 = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})"
)


def utc_now() -> datetime:
    """The current time in UTC, in milliseconds."""
    return to_milliseconds(datetime.now(UTC))


def parse_rfc3339(text: str) -> datetime | None:
    """The time that an RFC 3339 text says, cut to milliseconds; None if the text is invalid."""
    if not RFC3339.fullmatch(text):
        return None
    try:
        return to_milliseconds(datetime.fromisoformat(text.upper()))
    except (ValueError, OverflowError):
        return None
