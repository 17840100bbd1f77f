"""Time, as the database keeps it: UTC, to the millisecond."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

import orjson

Clock = Callable[[], datetime]
"""Gives the current time; injected, so that 72 hours can pass in a test."""

RFC3339 = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})"
)


def utc_now() -> datetime:
    """The current time."""
    return to_milliseconds(datetime.now(UTC))


def to_milliseconds(moment: datetime) -> datetime:
    """The same moment in UTC, without what is finer than a millisecond."""
    in_utc = moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    microsecond = in_utc.microsecond
    finer = microsecond % 1000
    return in_utc.replace(microsecond=microsecond - finer) if finer else in_utc


def rfc3339(moment: datetime) -> str:
    """The moment as RFC 3339 in UTC with Z and milliseconds: 2026-11-22T02:54:23.000Z."""
    text = orjson.dumps(moment).decode()  # three times as fast as isoformat
    return f"{text[1:24]}Z" if moment.microsecond else f"{text[1:20]}.000Z"


def parse_rfc3339(text: str) -> datetime | None:
    """Any RFC 3339 time, to the millisecond; None for a text that is none."""
    if not RFC3339.fullmatch(text):
        return None
    try:
        return to_milliseconds(datetime.fromisoformat(text.upper()))
    except (ValueError, OverflowError):
        return None
