"""What others do between two statements of a request, or while a number is locked."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

from anyio.from_thread import BlockingPortal, start_blocking_portal
from sqlalchemy import Connection

from tests.support.book import Book, book_with
from tests.support.statements import before_each, is_control


class Interruption:
    """Something that is done once, before a statement of the block. Places are counted from 1."""

    def __init__(self, place: int, do: Callable[[], None]) -> None:
        self.has_come = False
        self._left = place
        self._do = do

    def count(self) -> None:
        self._left -= 1
        if self._left == 0:
            self.has_come = True
            self._do()


@contextmanager
def interrupted(place: int, do: Callable[[], None]) -> Iterator[Interruption]:
    """Do something before the statement at this place among those that the block causes."""
    interruption = Interruption(place, do)

    def count(_: Connection, statement: str) -> None:
        if not is_control(statement):
            interruption.count()

    with before_each(count):
        yield interruption


class Elsewhere:
    """Another application on the same database, in a thread of its own."""

    def __init__(self, portal: BlockingPortal, book: Book) -> None:
        self._portal = portal
        self._book = book

    def do(self, change: Callable[[Book], Awaitable[None]]) -> None:
        """Make a change there, and wait until it is done."""
        self._portal.call(change, self._book)


@contextmanager
def elsewhere(database_url: str) -> Iterator[Elsewhere]:
    """Another application, which waits for locks for a short time only."""
    with start_blocking_portal() as portal:
        running = book_with(database_url, lock_seconds=0.05)
        with portal.wrap_async_context_manager(running) as book:
            yield Elsewhere(portal, book)
