"""Times as text."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.moments import all_rfc3339, rfc3339

YEAR_1, YEAR_10000 = -63_082_281_600_000_000, 252_455_616_000_000_000
"""In microseconds since 2000; there is no later year than 9999."""

STORED = st.integers(YEAR_1, YEAR_10000 - 1)


@given(st.lists(STORED))
def test_many_stored_times_have_the_same_text_as_one_by_one(moments: list[int]) -> None:
    assert all_rfc3339(moments) == [*map(rfc3339, moments)]


@given(st.lists(STORED | st.datetimes(timezones=st.just(UTC)) | STORED.map(rfc3339)))
def test_so_have_times_of_several_kinds(moments: list[int | datetime | str]) -> None:
    assert all_rfc3339(moments) == [*map(rfc3339, moments)]


@pytest.mark.parametrize("wrong", [None, "text", b"2020-01-01T00:00:00.000Z", [1], 1.5, YEAR_10000])
def test_a_value_that_is_no_time_is_refused_among_others_too(wrong: Any) -> None:  # noqa: ANN401
    for moments in ([wrong], [0, wrong], [wrong, rfc3339(0)]):
        with pytest.raises((TypeError, ValueError, OverflowError)):
            all_rfc3339(moments)
