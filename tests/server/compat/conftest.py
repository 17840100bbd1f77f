"""Real servers on both databases, and the SDK for JavaScript."""

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from database.moments import to_milliseconds
from models.clock import utc_now
from tests.conftest import postgresql_database
from tests.support.book import SECRET_KEY, Book, book_with
from tests.support.programs import chime, node
from tests.support.programs.chime import Program
from tests.support.programs.processes import Server, serving

JAVASCRIPT = Path(__file__).parent / "javascript"
POINTS = 3000


class Served(NamedTuple):
    """A server, and its database."""

    server: Server
    database_url: str

    @property
    def url(self) -> str:
        """What clients of Chime are given."""
        return f"{self.server.url}/chime"


@pytest.fixture(scope="session")
def program(pytestconfig: pytest.Config) -> Iterator[Program]:
    with chime.running(node.installed(pytestconfig, JAVASCRIPT)) as program:
        yield program


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def served(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Served]:
    """A server on a new database; the tests run once on each kind."""
    folder = tmp_path_factory.mktemp("chime")
    if request.param == "sqlite":
        path = folder / "numberbook.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield from _served(folder, f"sqlite:///{path}")
        return
    server, template = map(request.getfixturevalue, ("postgresql_server", "postgresql_template"))
    with postgresql_database(server, template) as url:
        yield from _served(folder, url)


def _served(folder: Path, url: str) -> Iterator[Served]:
    variables = {
        "NUMBERBOOK_DATABASE_URL": url,
        "NUMBERBOOK_SECRET_KEY": SECRET_KEY,
        "NUMBERBOOK_RATE_LIMIT": str(POINTS),
        "NUMBERBOOK_STATEMENT_SECONDS": "0.5",
        "NUMBERBOOK_FAILED_AUTHENTICATIONS": "1000",
    }
    with serving(folder, **variables) as server:
        yield Served(server, url)


@pytest.fixture
async def shared_book(served: Served) -> AsyncIterator[Book]:
    """The book that the server serves, at the same time."""
    async with book_with(served.database_url) as book:
        book.clock.now = to_milliseconds(utc_now())
        yield book
