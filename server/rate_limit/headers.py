"""How clients learn about their points: headers of answers, and the refusals with status 429."""

import math
from datetime import datetime
from functools import cache

from schema.context import RateLimitRecord
from schema.errors import Code
from server.http.responses import Answer, Header, failed
from server.rate_limit.limiter import Limit
from server.rate_limit.store import WINDOW_SECONDS


def rate_limited(points: RateLimitRecord, now: datetime) -> Answer:
    """The answer if an account or an address has fewer points left than the request costs."""
    return _rate_limited(
        f"The request costs {points.cost} of {points.limit} points a minute,"
        f" and {points.remaining} are left",
        _seconds_to_reset(points, now),
    )


def too_many_failures(failures: RateLimitRecord, now: datetime) -> Answer:
    """The answer to an address with too many failed authentications."""
    return _rate_limited(
        f"More than {failures.limit} requests a minute came from this address without a valid"
        " access token",
        _seconds_to_reset(failures, now),
    )


def too_many_refusals(seconds: float) -> Answer:
    """An account or address whose refused documents took too much time of the processor."""
    return _rate_limited("Too much time was spent on refused documents", math.ceil(seconds))


def _rate_limited(reason: str, seconds: int) -> Answer:
    message = f"{reason}: wait {seconds} s."
    return failed(Code.RATE_LIMITED, message, headers={"retry-after": str(seconds)})


def points_headers(points: RateLimitRecord, now: datetime) -> tuple[Header, Header]:
    """The headers of draft-ietf-httpapi-ratelimit-headers-10."""
    seconds = _seconds_to_reset(points, now)
    left = b'"%b";r=%d;t=%d' % (_POINTS, points.remaining, seconds)
    return _policy(points.limit), (b"ratelimit", left)


_POINTS = Limit.POINTS.encode()


@cache
def _policy(limit: int) -> Header:
    return b"ratelimit-policy", b'"%b";q=%d;w=%d' % (_POINTS, limit, WINDOW_SECONDS)


def _seconds_to_reset(points: RateLimitRecord, now: datetime) -> int:
    return max(1, math.ceil((points.reset_at - now).total_seconds()))
