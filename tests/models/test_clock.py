"""Moments as text."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.clock import parse_rfc3339, rfc3339, to_milliseconds

MOMENTS = st.datetimes(timezones=st.sampled_from([UTC, ZoneInfo("UTC")])).map(to_milliseconds)


@given(MOMENTS)
def test_a_moment_is_told_in_utc_with_milliseconds_always(moment: datetime) -> None:
    assert rfc3339(moment) == moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


@given(MOMENTS)
def test_a_moment_that_was_told_is_read_again(moment: datetime) -> None:
    assert parse_rfc3339(rfc3339(moment)) == moment


@pytest.mark.parametrize("milliseconds", [0, 1, 120, 999])
def test_zeros_are_told_too(milliseconds: int) -> None:
    moment = datetime(2026, 11, 22, 2, 54, 23, milliseconds * 1000, UTC)
    assert rfc3339(moment) == f"2026-11-22T02:54:23.{milliseconds:03}Z"
