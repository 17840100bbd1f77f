"""Times as text."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.moments import MAX_DAYS, rfc3339, to_milliseconds
from models.clock import parse_rfc3339

MOMENTS = st.datetimes(timezones=st.sampled_from([UTC, ZoneInfo("UTC")])).map(to_milliseconds)


@given(MOMENTS)
def test_a_time_is_always_written_in_utc_with_milliseconds(moment: datetime) -> None:
    assert rfc3339(moment) == moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


@given(MOMENTS)
def test_a_time_that_was_written_is_read_again(moment: datetime) -> None:
    assert parse_rfc3339(rfc3339(moment)) == moment


@pytest.mark.parametrize("milliseconds", [0, 1, 120, 999])
def test_zeros_are_written_too(milliseconds: int) -> None:
    moment = datetime(2026, 11, 22, 2, 54, 23, milliseconds * 1000, UTC)
    assert rfc3339(moment) == f"2026-11-22T02:54:23.{milliseconds:03}Z"


EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


@given(MOMENTS)
def test_a_time_that_is_stored_in_microseconds_is_written_alike(moment: datetime) -> None:
    assert rfc3339((moment - EPOCH) // timedelta(microseconds=1)) == rfc3339(moment)


def test_more_days_than_the_cache_has_room_for_are_written() -> None:
    day = 86_400_000_000
    for number in range(2 * MAX_DAYS):
        assert rfc3339(number * day) == rfc3339(EPOCH + timedelta(number))


@given(MOMENTS)
def test_a_time_that_is_stored_as_text_is_written_unchanged(moment: datetime) -> None:
    assert rfc3339(rfc3339(moment)) == rfc3339(moment)


@pytest.mark.parametrize("text", ["", "2026-11-22", "2026-11-22 02:54:23", "infinity"])
def test_an_invalid_stored_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="a time that is none"):
        rfc3339(text)


@pytest.mark.parametrize("microseconds", [2**63 - 1, -(2**63)])
def test_times_outside_of_the_calendar_are_refused(microseconds: int) -> None:
    with pytest.raises(OverflowError):
        rfc3339(microseconds)
