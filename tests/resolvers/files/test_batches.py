"""Files are processed in batches, in their order, and whatever fails ends at once and in order."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from threading import Event

import anyio
import pytest

from database.errors import ConfigurationError
from resolvers.files.batches import process_in_batches
from resolvers.files.columns import Problem

ROWS = 25
SIZE = 10


class Log:
    """What was done with the rows, and the problems that were reported."""

    def __init__(self) -> None:
        self.batches: list[Sequence[int]] = []
        self.problems: list[int] = []

    async def process(self, rows: Iterable[int], *, is_ahead: bool) -> Counter[bool]:
        return await process_in_batches(
            rows,
            SIZE,
            list,
            self._do,
            lambda problem: self.problems.append(problem.line),
            lambda: None,
            is_ahead=is_ahead,
        )

    async def _do(self, batch: list[int]) -> list[tuple[bool, Problem | None]]:
        await anyio.sleep(0.01)
        self.batches.append(batch)
        return [(row % 2 == 0, Problem(row, "odd") if row % 2 else None) for row in batch]


@pytest.mark.parametrize("is_ahead", [False, True])
async def test_all_rows_are_processed_in_their_order(is_ahead: bool) -> None:
    log = Log()
    counts = await log.process(range(ROWS), is_ahead=is_ahead)
    assert [*map(len, log.batches)] == [10, 10, 5]
    assert [row for batch in log.batches for row in batch] == [*range(ROWS)]
    assert log.problems == [*range(1, ROWS, 2)]
    assert counts == {True: 13, False: 12}


@pytest.mark.parametrize("is_ahead", [False, True])
async def test_what_comes_before_an_unreadable_row_is_processed(is_ahead: bool) -> None:
    log = Log()
    with pytest.raises(ConfigurationError):
        await log.process(_unreadable_from(20), is_ahead=is_ahead)
    assert [*map(len, log.batches)] == [10, 10]
    assert log.problems == [*range(1, 20, 2)]


async def test_nothing_reads_on_after_a_failure() -> None:
    """The file is closed then."""
    read, may_go_on = [], Event()

    def rows() -> Iterator[int]:
        for row in range(ROWS):
            if row == SIZE:
                may_go_on.wait(10)
            read.append(row)
            yield row

    async def fail(_: list[int]) -> list[tuple[bool, None]]:
        may_go_on.set()
        raise ConfigurationError("It failed.")

    process = partial(
        process_in_batches, rows(), SIZE, list, fail, print, lambda: None, is_ahead=True
    )
    with pytest.raises(ConfigurationError):
        await process()
    assert read == [*range(2 * SIZE)]


def _unreadable_from(row: int) -> Iterator[int]:
    yield from range(row)
    raise ConfigurationError("The line cannot be read.")
