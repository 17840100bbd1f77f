"""Time, as the database keeps it: UTC, to the millisecond."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the current time; injected, so that 72 hours can pass in a test."""


def utc_now() -> datetime:
    """The current time."""
    return to_milliseconds(datetime.now(UTC))


def to_milliseconds(moment: datetime) -> datetime:
    """The same moment in UTC, without what is finer than a millisecond."""
    moment = moment.astimezone(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def rfc3339(moment: datetime) -> str:
    """The moment as RFC 3339 in UTC with Z and milliseconds: 2026-11-22T02:54:23.000Z."""
    return moment.isoformat(timespec="milliseconds")[:-6] + "Z"
