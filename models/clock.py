"""The current time, and times as clients write them."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from database.moments import to_milliseconds

Clock = Callable[[], datetime]
"""Gives the current time; injected, so that 72 hours can pass in a test."""

MILLISECOND = timedelta(milliseconds=1)
"""The finest difference that databases and answers keep."""

_DATE = r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})"
_SECOND = r"(?P<second>[0-5][0-9]|60)"

Monotonic = Callable[[], float]
"""Returns seconds since some moment, and never goes back; for how long something is remembered."""

_FRACTION = r"(?P<fraction>\.[0-9]+)"
_OFFSET = r"(?P<offset>[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"

RFC3339 = re.compile(
    rf"{_DATE}[Tt](?P<minute>[0-9]{{2}}:[0-9]{{2}}):{_SECOND}{_FRACTION}?{_OFFSET}"
)
IN_FILES = re.compile(
    rf"{_DATE}[Tt ](?P<minute>[0-9]{{2}}:[0-9]{{2}})(?::{_SECOND}{_FRACTION}?)?{_OFFSET}?"
)
"""RFC 3339, perhaps with a blank in place of T, and without offset, fraction and seconds."""


def utc_now() -> datetime:
    """The current time."""
    return to_milliseconds(datetime.now(UTC))


def parse_rfc3339(text: str) -> datetime | None:
    """Any RFC 3339 time, to the millisecond; None for any other text. The leap second 60 is the
    next second.
    """
    found = RFC3339.fullmatch(text)
    return None if found is None else _moment(found)


def parse_file_time(text: str) -> datetime | None:
    """A time in a file: RFC 3339, or YYYY-MM-DD HH:MM[:SS], with a blank or T, in UTC if it has no
    offset; None for any other text.
    """
    found = IN_FILES.fullmatch(text)
    return None if found is None else _moment(found)


def _moment(found: re.Match[str]) -> datetime | None:
    second = found["second"] or "00"
    is_leap = second == "60"
    plain = f"{found['date']}T{found['minute']}:{'59' if is_leap else second}"
    try:
        moment = datetime.fromisoformat(
            f"{plain}{found['fraction'] or ''}{(found['offset'] or 'Z').upper()}"
        )
        return to_milliseconds(moment + timedelta(seconds=is_leap))
    except (ValueError, OverflowError):
        return None
