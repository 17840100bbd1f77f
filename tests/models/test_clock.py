"""Times as text."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.moments import MAX_DAYS, rfc3339, to_milliseconds
from models.clock import parse_file_time, parse_rfc3339

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


RFC3339_TIMES = {
    "2026-11-22T02:54:23Z": datetime(2026, 11, 22, 2, 54, 23, tzinfo=UTC),
    "2026-11-22t02:54:23z": datetime(2026, 11, 22, 2, 54, 23, tzinfo=UTC),
    "2026-11-22T02:54:23.123999Z": datetime(2026, 11, 22, 2, 54, 23, 123_000, tzinfo=UTC),
    "2026-11-22T02:54:23.1234567890Z": datetime(2026, 11, 22, 2, 54, 23, 123_000, tzinfo=UTC),
    "2027-06-30T23:00:00+05:59": datetime(2027, 6, 30, 17, 1, tzinfo=UTC),
    "2027-06-30T23:00:00-00:00": datetime(2027, 6, 30, 23, tzinfo=UTC),
    "2027-06-30T00:00:00+23:59": datetime(2027, 6, 29, 0, 1, tzinfo=UTC),
    "2016-12-31T23:59:60Z": datetime(2017, 1, 1, tzinfo=UTC),
    "2016-12-31T23:59:60.5Z": datetime(2017, 1, 1, 0, 0, 0, 500_000, tzinfo=UTC),
    "2017-01-01T05:29:60+05:30": datetime(2017, 1, 1, tzinfo=UTC),
}


@pytest.mark.parametrize("text", RFC3339_TIMES)
def test_rfc_3339_is_read_to_the_letter(text: str) -> None:
    assert parse_rfc3339(text) == parse_file_time(text) == RFC3339_TIMES[text]


NO_TIMES = [
    *(f"2027-06-30T23:00:00{offset}" for offset in ("+05:99", "+05:60", "-00:99", "+24:00", "")),
    *(f"2027-06-30T23:00:00{offset}" for offset in ("+0500", "+05", "+5:00", " Z", "z+00:00")),
    *(
        "2027-06-30T23:00:61Z",
        "2027-06-30T24:00:00Z",
        "2027-06-30T23:60:00Z",
        "2027-06-31T00:00:00Z",
    ),
    *("9999-12-31T23:59:60Z", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01"),
    *("1770123112345", "1770123112", "20270630", "2027-06-30", "2027-W26-3", "20270630T230000Z"),
    *("2027-06-30T23:00:00,5Z", "2027-06-30T23:00:00.Z", "2027-06-30T23:00:00Z\n", "", "now"),
    *("30.06.2027 23:00", "6/30/2027 23:00", "２０２７-06-30T23:00:00Z"),
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_a_text_that_is_not_rfc_3339_is_no_time(text: str) -> None:
    assert parse_rfc3339(text) is None
    if text != "2027-06-30T23:00:00":
        assert parse_file_time(text) is None


@pytest.mark.parametrize(
    "text",
    ["2027-06-30 23:00", "2027-06-30T23:00", "2027-06-30 23:00:00", "2027-06-30T23:00:00"]
    + ["2027-06-30 23:00:00.000", "2027-06-30 23:00:00Z", "2027-07-01 01:00+02:00"],
)
def test_a_file_may_leave_out_the_offset_and_the_seconds(text: str) -> None:
    assert parse_file_time(text) == datetime(2027, 6, 30, 23, tzinfo=UTC)
    assert parse_rfc3339(text) is None
