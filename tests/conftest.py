"""What the tests stand on: a fresh, migrated database for every test that touches data, of both
kinds in turn.
"""

import itertools
import os
import shutil
from collections.abc import AsyncIterator, Iterator, MutableMapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
import pytest
from structlog.testing import capture_logs

import migrations
from database import Database, connect
from tests.support.book import Book, book_at
from tests.support.postgresql import new_server
from tests.support.processes import Server, serving

TEMPORARY = "PYTEST_DEBUG_TEMPROOT"
"""Where pytest makes the folders of the tests, unless it is told by `--basetemp`."""
MEMORY = Path("/dev/shm")
ROOM = 2**30
"""Bytes; the tests of two processes have had a fifth of it in use at once."""


def pytest_configure(config: pytest.Config) -> None:
    if TEMPORARY not in os.environ and _has_room(MEMORY):
        # A new PostgreSQL database is three hundred files; a disk takes ten times as long.
        folder = TemporaryDirectory(prefix="numberbook-tests-", dir=MEMORY)
        os.environ[TEMPORARY] = folder.name
        config.add_cleanup(folder.cleanup)
    # The readline that pytest imports sets it for child processes, which would fold their tables.
    os.unsetenv("COLUMNS")


def _has_room(folder: Path) -> bool:
    return os.access(folder, os.W_OK) and shutil.disk_usage(folder).free > ROOM


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--long", action="store_true", help="let tests that draw their cases draw many times more"
    )


@pytest.fixture(scope="session")
def is_long(pytestconfig: pytest.Config) -> bool:
    """Whether there is time: the tests that draw their cases then draw many times more."""
    return bool(pytestconfig.getoption("--long"))


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
async def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite database to copy."""
    path = tmp_path_factory.mktemp("sqlite") / "numberbook.db"
    await _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgresql_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A PostgreSQL server of our own; `{}` in its URL stands for the name of a database."""
    server = new_server(tmp_path_factory.mktemp("postgresql"))
    url = server.get_uri().replace("/postgres?", "/{}?")
    with psycopg.connect(url.format("postgres"), autocommit=True) as connection:
        # The tests show what a transaction keeps, not what a disk does.
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("SELECT pg_reload_conf()")
    yield url
    server.cleanup()


@pytest.fixture(scope="session")
async def postgresql_template(postgresql_server: str) -> str:
    """The name of a migrated, empty PostgreSQL database to copy."""
    with psycopg.connect(postgresql_server.format("postgres"), autocommit=True) as connection:
        connection.execute("CREATE DATABASE template_numberbook")
    await _migrate(postgresql_server.format("template_numberbook"))
    return "template_numberbook"


async def _migrate(url: str) -> None:
    database = connect(url)
    await migrations.upgrade(database)
    await database.dispose()


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    path = shutil.copy(sqlite_template, tmp_path / "numberbook.db")
    return f"sqlite:///{path}"


_names = (f"numberbook_{number}" for number in itertools.count())


@contextmanager
def postgresql_database(server: str, template: str) -> Iterator[str]:
    """The URL of a new database, a copy of the template; at the end it is gone."""
    name = next(_names)
    create = f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY"
    with psycopg.connect(server.format("postgres"), autocommit=True) as connection:
        connection.execute(create.encode())
        yield server.format(name)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.fixture(scope="module")
def shared_postgresql_url(postgresql_server: str, postgresql_template: str) -> Iterator[str]:
    """A database for all tests of a module."""
    with postgresql_database(postgresql_server, postgresql_template) as url:
        yield url


@pytest.fixture
def fresh_postgresql_url(postgresql_server: str, postgresql_template: str) -> Iterator[str]:
    """A database for one test."""
    with postgresql_database(postgresql_server, postgresql_template) as url:
        yield url


@pytest.fixture
def postgresql_url(request: pytest.FixtureRequest) -> str:
    """A migrated database: one for a whole module that is marked `shared_database`, because its
    tests assert about their own people only; else a fresh one. To make one takes 0.2 s.
    """
    is_shared = request.node.get_closest_marker("shared_database") is not None
    kind = "shared" if is_shared else "fresh"
    url: str = request.getfixturevalue(f"{kind}_postgresql_url")
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh, migrated, empty database; the test runs once on each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    database = connect(database_url)
    yield database
    await database.dispose()


@pytest.fixture
def log() -> Iterator[list[MutableMapping[str, Any]]]:
    """The entries of our own log."""
    with capture_logs() as entries:
        yield entries


@pytest.fixture
async def book(database_url: str, database: Database) -> AsyncIterator[Book]:
    """A running application on a fresh database of each kind."""
    async with book_at(database_url, database) as book:
        yield book


@pytest.fixture(scope="session")
def demo_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """`numberbook serve --demo` in an empty folder, which many bad tokens are sent to."""
    variables = {"NUMBERBOOK_FAILED_AUTHENTICATIONS": "100000"}
    with serving(tmp_path_factory.mktemp("demo"), "--demo", **variables) as server:
        yield server
