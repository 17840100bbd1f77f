"""Times as the database stores them: UTC, in milliseconds."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import repeat

import orjson


def to_milliseconds(moment: datetime) -> datetime:
    """The same time in UTC, cut to milliseconds."""
    in_utc = moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    microsecond = in_utc.microsecond
    finer = microsecond % 1000
    return in_utc.replace(microsecond=microsecond - finer) if finer else in_utc


def rfc3339(moment: datetime | int | str) -> str:
    """The time as RFC 3339 in UTC with Z and milliseconds: 2026-11-22T02:54:23.000Z.

    `moment` can be a datetime, or what the database stores: text in this form already (SQLite), or
    microseconds since 2000 (PostgreSQL). Raises ValueError for any other text, OverflowError after
    the year 9999.
    """
    if isinstance(moment, int):
        minute, rest = divmod(moment, 60_000_000)
        return f"{_MINUTES[minute]}{_ENDS[rest // 1000] or _end(rest // 1000)}"
    if isinstance(moment, datetime):
        text = orjson.dumps(moment).decode()  # three times as fast as isoformat
        return f"{text[1:24]}Z" if moment.microsecond else f"{text[1:20]}.000Z"
    if moment[10:11] == "T" and moment[23:] == "Z":
        return moment
    raise ValueError("The database holds a time that is none.")


def all_rfc3339(moments: Sequence[datetime | int | str]) -> list[str]:
    """`rfc3339` of each. Times that PostgreSQL stored take half as long as one by one."""
    if {*map(type, moments)} != {int}:
        return [*map(rfc3339, moments)]
    minutes, ends = _MINUTES, _ENDS
    return [
        f"{minutes[minute]}{ends[rest // 1000] or _end(rest // 1000)}"
        for minute, rest in map(divmod, moments, repeat(60_000_000))
    ]


class _Minutes(dict[int, str]):
    """A cache: the text up to the minute, by the number of minutes since 2000."""

    def __missing__(self, minute: int) -> str:
        if len(self) >= MAX_MINUTES:
            self.clear()
        self[minute] = text = f"{_DAYS[minute // 1440]}{_TIMES[minute % 1440]}"
        return text


class _Days(dict[int, str]):
    """A cache: the date part of the text, by the number of days since 2000."""

    def __missing__(self, day: int) -> str:
        if len(self) >= MAX_DAYS:
            self.clear()
        self[day] = text = f"{_FIRST_DAY + timedelta(day)}T"
        return text


MAX_DAYS = 10_000
_FIRST_DAY = date(2000, 1, 1)
_DAYS = _Days()
_TIMES = [f"{hour:02}:{minute:02}:" for hour in range(24) for minute in range(60)]
MAX_MINUTES = 10_000
_MINUTES = _Minutes()

_ENDS: list[str | None] = [None] * 60_000
"""The rest of the text, by the milliseconds of a minute, from when it is first needed: 4 MB if all
of them are.
"""


def _end(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    _ENDS[milliseconds] = text = f"{seconds:02}.{rest:03}Z"
    return text
