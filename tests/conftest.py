"""Fixtures that all tests share: a fresh, migrated database of each kind for a test with data."""

import itertools
import os
import shutil
from collections.abc import AsyncIterator, Generator, Iterator, MutableMapping
from contextlib import contextmanager
from inspect import iscoroutinefunction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
import pytest
from structlog.testing import capture_logs

import migrations
from database import Database, connect
from tests.support.book import Book, book_at
from tests.support.failures import failing_alone
from tests.support.programs.postgresql import running
from tests.support.programs.processes import Server, serving

TEMPORARY = "PYTEST_DEBUG_TEMPROOT"
"""The environment variable for the folder of the tests; `--basetemp` has precedence."""
MEMORY = Path("/dev/shm")
MIN_FREE_BYTES = 2**30
"""Tests in two processes have used a fifth of it at the same time."""


def pytest_configure(config: pytest.Config) -> None:
    if TEMPORARY not in os.environ and _has_space(MEMORY):
        # A new PostgreSQL database has 300 files; on a disk it takes ten times as long.
        folder = TemporaryDirectory(prefix="numberbook-tests-", dir=MEMORY)
        os.environ[TEMPORARY] = folder.name
        config.add_cleanup(folder.cleanup)
    # readline, which pytest imports, sets it for child processes; their tables would be wrapped.
    os.unsetenv("COLUMNS")


def _has_space(folder: Path) -> bool:
    return os.access(folder, os.W_OK) and shutil.disk_usage(folder).free > MIN_FREE_BYTES


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--long",
        action="store_true",
        help="let tests with generated cases generate many times more",
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that need a program beside Python, by their fixtures: `scripts/check` leaves
    them out where the program is absent. Those in a browser, which take longest, come first: so one
    process has most of them, with one browser, and no other waits for it at the end.
    """
    for item in items:
        for fixture, program in PROGRAMS.items():
            if fixture in _used_by(item):
                item.add_marker(program)
    items.sort(key=lambda item: item.get_closest_marker("chromium") is None)


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    if iscoroutinefunction(pyfuncitem.obj):
        pyfuncitem.obj = failing_alone(pyfuncitem.obj)
    return (yield)


def _used_by(item: pytest.Item) -> set[str]:
    """The fixtures of a test, and the texts that it is given."""
    assert isinstance(item, pytest.Function)
    given = item.callspec.params.values() if hasattr(item, "callspec") else ()
    return {*item.fixturenames, *(each for each in given if isinstance(each, str))}


PROGRAMS = {"browser": "chromium", "redis": "redis", "own_redis": "redis"}
"""The markers of tests, by their fixtures or by the values of these."""


@pytest.fixture(scope="session")
def is_long(pytestconfig: pytest.Config) -> bool:
    """Whether tests with generated cases generate many times more."""
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
def postgresql_server() -> Iterator[str]:
    """A PostgreSQL server for the tests; `{}` in its URL stands for the name of a database."""
    with running() as server:
        # The tests show what a transaction keeps, not what a disk does.
        server.execute("ALTER SYSTEM SET fsync = off")
        server.execute("SELECT pg_reload_conf()")
        yield server.url.replace("/postgres?", "/{}?")


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
    """The log entries of Numberbook during the test."""
    with capture_logs() as entries:
        yield entries


@pytest.fixture
async def book(database_url: str, database: Database) -> AsyncIterator[Book]:
    """A running Numberbook on a fresh database; the test runs once on each kind."""
    async with book_at(database_url, database) as book:
        yield book


@pytest.fixture(scope="session")
def demo_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """`numberbook serve --demo` in an empty folder, with a high limit of failed authentications."""
    variables = {"NUMBERBOOK_FAILED_AUTHENTICATIONS": "100000"}
    with serving(tmp_path_factory.mktemp("demo"), "--demo", **variables) as server:
        yield server
