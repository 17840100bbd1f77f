"""Records that hold some of the fields of a number."""

import gc
from collections.abc import Iterator

import pytest

from models.records import NO_RELATED, PhoneNumberRecord, partial_record

FIELDS = PhoneNumberRecord._fields[: -len(NO_RELATED)]


@pytest.mark.parametrize("size", [1, 12, len(FIELDS)])
def test_a_partial_record_has_its_fields_and_no_others(size: int) -> None:
    fields, others = FIELDS[-size:], FIELDS[:-size]
    record = tuple.__new__(partial_record(fields), fields)
    assert [getattr(record, name) for name in fields] == list(fields)
    for name in (*others, *PhoneNumberRecord._fields[len(FIELDS) :]):
        with pytest.raises(AttributeError):
            getattr(record, name)


@pytest.fixture
def thresholds() -> Iterator[range]:
    """Thresholds of the garbage collector to try: it can run at any moment."""
    usual = gc.get_threshold()
    gc.freeze()  # only new objects are collected
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
