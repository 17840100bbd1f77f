"""Proofs of how old the data of a replica can be at most."""

import time
from collections import deque
from typing import NamedTuple

from database.postgresql.positions import Replayed, Written

MAX_AGE = 1.0
"""Seconds. What a replica shows was true less than this before the read began."""

HISTORY_SECONDS = 60.0
"""How far back the lag of a replica can be told."""


class _Proof(NamedTuple):
    """At `moment` of the monotonic clock the primary had written no more than this."""

    moment: float
    written: Written


class Proofs:
    """How far the primary had written, and when. A replica that has replayed as much has all that
    was committed before that moment. No clock of another machine is read.
    """

    def __init__(self) -> None:
        self._recent: deque[_Proof] = deque()
        self._all: deque[_Proof] = deque()

    def add(self, moment: float, written: Written) -> None:
        """Remember what the primary said. `moment`: before it was asked."""
        for proofs, seconds in ((self._recent, MAX_AGE), (self._all, HISTORY_SECONDS)):
            _forget(proofs, moment - seconds)
            proofs.append(_Proof(moment, written))

    def cover(self, replayed: Replayed) -> bool:
        """Whether a replica that has replayed as much is recent enough for a read now."""
        _forget(self._recent, time.monotonic() - MAX_AGE)
        return bool(self._recent) and _has_all(replayed, self._recent[0].written)

    def is_same_data(self, replayed: Replayed) -> bool:
        """Whether a replica is one of the primary, and of the same database."""
        return not self._all or replayed.source == self._all[-1].written.source

    def lag(self, replayed: Replayed) -> float:
        """How many seconds ago the primary was where the replica is, at least HISTORY_SECONDS if
        that is not known any more.
        """
        now = time.monotonic()
        covered = (each.moment for each in reversed(self._all) if _has_all(replayed, each.written))
        return now - next(covered, now - HISTORY_SECONDS)


def _has_all(replayed: Replayed, written: Written) -> bool:
    return replayed.position >= written.position and replayed.source == written.source


def _forget(proofs: deque[_Proof], before: float) -> None:
    while proofs and proofs[0].moment <= before:
        proofs.popleft()
