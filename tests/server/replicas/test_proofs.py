"""How old the data of a replica can be, by what the primary said when."""

import time

import pytest

from database.postgresql.positions import Position, Replayed, Source, Written
from server.replicas.proofs import HISTORY_SECONDS, MAX_AGE, Proofs

OURS, OTHER = Source(1, "numberbook"), Source(2, "numberbook")


def replayed(timeline: int, end: int, source: Source = OURS) -> Replayed:
    return Replayed(source, Position(timeline, end), "started at noon")


@pytest.fixture
def proofs() -> Proofs:
    """A primary that was at 10 two seconds ago, at 20 half a second ago, and is at 30."""
    now, proofs = time.monotonic(), Proofs()
    for seconds, end in ((2 * MAX_AGE, 10), (MAX_AGE / 2, 20), (0, 30)):
        proofs.add(now - seconds, Written(OURS, Position(2, end)))
    return proofs


@pytest.mark.parametrize(
    ("known", "is_recent"),
    [
        (replayed(2, 30), True),
        (replayed(2, 20), True),
        (replayed(2, 19), False),
        (replayed(1, 99), False),  # left behind by a failover
        (replayed(3, 5), True),
        (replayed(2, 30, OTHER), False),
    ],
)
def test_a_replica_is_recent_with_all_that_was_written_a_second_ago(
    proofs: Proofs, known: Replayed, is_recent: bool
) -> None:
    assert proofs.cover(known) is is_recent


def test_no_replica_is_recent_when_the_primary_has_said_nothing_for_a_second() -> None:
    proofs = Proofs()
    assert not proofs.cover(replayed(2, 30))
    proofs.add(time.monotonic() - MAX_AGE, Written(OURS, Position(2, 10)))
    assert not proofs.cover(replayed(2, 30))


def test_the_lag_is_the_time_since_the_primary_was_where_the_replica_is(proofs: Proofs) -> None:
    assert MAX_AGE / 2 <= proofs.lag(replayed(2, 20)) < MAX_AGE
    assert 2 * MAX_AGE <= proofs.lag(replayed(2, 11)) < 3 * MAX_AGE
    assert proofs.lag(replayed(2, 9)) == pytest.approx(HISTORY_SECONDS)
