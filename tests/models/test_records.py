"""Records that hold some of the fields of a number."""

import gc
from collections.abc import Iterator

import pytest

from models.records import NO_RELATED, PhoneNumberRecord, partial_record

FIELDS = PhoneNumberRecord._fields[: -len(NO_RELATED)]


@pytest.mark.parametrize("size", [1, 12, len(FIELDS)])
def test_a_partial_record_has_its_fields_and_no_others(size: int) -> None:
    held, others = FIELDS[-size:], FIELDS[:-size]
    record = tuple.__new__(partial_record(held), held)
    assert [getattr(record, name) for name in held] == list(held)
    for name in (*others, *PhoneNumberRecord._fields[len(FIELDS) :]):
        with pytest.raises(AttributeError):
            getattr(record, name)


@pytest.fixture
def thresholds() -> Iterator[range]:
    """Of the collector of garbage, to be tried: it may come at any moment."""
    usual = gc.get_threshold()
    gc.freeze()  # nothing else is to be collected
    yield range(1, 200)
    gc.set_threshold(*usual)
    gc.unfreeze()


def test_a_partial_record_is_whole_whenever_garbage_is_collected(thresholds: range) -> None:
    for threshold in thresholds:
        gc.collect()
        gc.set_threshold(threshold)
        record = tuple.__new__(partial_record(FIELDS), FIELDS)
        gc.set_threshold(100_000)
        assert [getattr(record, name) for name in FIELDS] == list(FIELDS), threshold
