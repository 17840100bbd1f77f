"""Behind PgBouncer in transaction mode a statement may meet any session of the server."""

import itertools
import time
from collections.abc import AsyncIterator, Iterator, MutableMapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from database import DEFAULT_BOUNDS, DriverName, connect
from database.errors import ConfigurationError
from database.postgresql.settings import ONLY_FASTER, session_settings
from migrations import roles
from tests.support.book import UPDATE, Book, book_at
from tests.support.programs.pgbouncer import needs_pgbouncer, pooling
from tests.support.programs.processes import numberbook

pytestmark = needs_pgbouncer

NUMBERS = '{ phoneNumbers(filter: {search: "ali"}) { totalCount nodes { id nickname } } }'
_names = (f"pooled_{number}" for number in itertools.count())


@pytest.fixture
def role(postgresql_url: str) -> Iterator[str]:
    """A role that can only sign in; its settings are the server's."""
    name = next(_names)
    with psycopg.connect(postgresql_url, autocommit=True) as owner:
        owner.execute(f"CREATE ROLE {name} LOGIN".encode())
        yield name
        owner.execute(f"DROP OWNED BY {name}; DROP ROLE {name}".encode())


@pytest.fixture
async def role_url(postgresql_url: str, role: str) -> str:
    """The URL of the database with that role, which can serve."""
    database = connect(postgresql_url)
    await roles.grant_to(database, role)
    await database.dispose()
    return postgresql_url.replace("postgres:@", f"{role}:@")


@pytest.fixture
def printed_lines(tmp_path: Path, postgresql_url: str, role: str) -> list[str]:
    """The ALTER ROLE lines that `migrate` prints for a role."""
    arguments = ("migrate", "--grant-to", role)
    ended = numberbook(tmp_path, *arguments, NUMBERBOOK_DATABASE_URL=postgresql_url)
    lines = [line for line in ended.stdout.splitlines() if line.startswith("ALTER ROLE")]
    assert len(lines) == 9
    return lines


@asynccontextmanager
async def pooled_book(
    url: str,
    direct_url: str,
    driver: DriverName = DriverName.LIBPQ,
    pooler: str = "transaction",
) -> AsyncIterator[Book]:
    """A Numberbook that is led through a pooler; what a test does itself is not."""
    database = connect(direct_url)
    async with book_at(url, database, pooler=pooler, driver=driver) as book:
        yield book
    await database.dispose()


async def test_a_role_without_our_settings_is_refused_with_advice_until_it_has_them(
    role_url: str,
    printed_lines: list[str],
    postgresql_url: str,
    tmp_path: Path,
    log: list[MutableMapping[str, Any]],
) -> None:
    with pooling(tmp_path, role_url) as url:
        async with pooled_book(url, postgresql_url) as book:
            olivia = await book.person("olivia")
            assert (await olivia.ask(NUMBERS)).codes == ["SERVICE_UNAVAILABLE"]
            assert (await book.client.get("/readyz")).status_code == 503
        [reason] = {entry["reason"] for entry in log if entry["event"] == "unavailable"}
        assert "lock_timeout is 0" in reason
        assert "migrate --grant-to ROLE --apply-settings" in reason
    with psycopg.connect(postgresql_url, autocommit=True) as owner:
        for line in printed_lines:
            owner.execute(line.encode())
    with pooling(tmp_path, role_url) as url:
        async with pooled_book(url, postgresql_url) as book:
            olivia = await book.person("olivia")
            assert (await olivia.ask(NUMBERS)).data["phoneNumbers"]["totalCount"] == 0
            assert (await book.client.get("/readyz")).status_code == 200


async def test_a_role_of_an_earlier_version_serves_without_what_only_makes_it_faster(
    role_url: str, printed_lines: list[str], postgresql_url: str, tmp_path: Path
) -> None:
    needed = [line for line in printed_lines if not any(name in line for name in ONLY_FASTER)]
    assert len(needed) < len(printed_lines)
    with psycopg.connect(postgresql_url, autocommit=True) as owner:
        for line in needed:
            owner.execute(line.encode())
    with pooling(tmp_path, role_url) as url:
        async with pooled_book(url, postgresql_url) as book:
            assert (await book.client.get("/readyz")).status_code == 200


@pytest.mark.parametrize("mode", ["transaction", "session"])
async def test_a_pooler_of_which_we_know_nothing_is_refused_and_gets_no_setting_of_ours(
    role_url: str,
    postgresql_url: str,
    tmp_path: Path,
    log: list[MutableMapping[str, Any]],
    mode: str,
) -> None:
    with pooling(tmp_path, role_url, mode, default_pool_size="1") as url:
        async with pooled_book(url, postgresql_url, pooler="none") as book:
            olivia = await book.person("olivia")
            assert (await olivia.ask(NUMBERS)).codes == ["SERVICE_UNAVAILABLE"]
        [reason] = {entry["reason"] for entry in log if entry["event"] == "unavailable"}
        assert "set NUMBERBOOK_POOLER=transaction" in reason
        with psycopg.connect(url) as connection:
            assert connection.execute("SHOW lock_timeout").fetchone() == ("0",)


@pytest.mark.usefixtures("anyio_backend")
@pytest.mark.parametrize("mode", ["transaction", "session"])
@pytest.mark.parametrize("driver", DriverName)
async def test_what_is_served_through_a_pooler_is_what_is_served_without(
    role_url: str, role: str, postgresql_url: str, tmp_path: Path, mode: str, driver: DriverName
) -> None:
    database = connect(postgresql_url)
    await roles.apply_settings(database, roles.settings_of(role, session_settings(DEFAULT_BOUNDS)))
    await database.dispose()
    with pooling(tmp_path, role_url, mode) as url:
        async with pooled_book(url, postgresql_url, driver) as book:
            olivia = await book.person("olivia")
            number = await book.number(olivia, nickname="Alice")
            for name in ("Alina", "Alicia"):
                payload = await olivia.update(number, nickname=name)
                assert payload["userErrors"] == []
                [node] = (await olivia.ask(NUMBERS)).data["phoneNumbers"]["nodes"]
                assert node["nickname"] == name
            with psycopg.connect(postgresql_url) as other:
                other.execute("SELECT 1 FROM phone_number WHERE id = %s FOR UPDATE", [number])
                started = time.monotonic()
                answer = await olivia.ask(UPDATE, input={"id": number, "nickname": "Alan"})
                [error] = answer.data["updatePhoneNumber"]["userErrors"]
                assert error["code"] == "CONFLICT"
                assert time.monotonic() - started < 2  # lock_timeout, not silence
            assert (await book.client.get("/readyz")).status_code == 200


async def test_a_role_that_may_not_change_another_is_told_what_to_do(role_url: str) -> None:
    database = connect(role_url)
    with pytest.raises(ConfigurationError, match="as a superuser"):
        await roles.apply_settings(
            database, roles.settings_of("postgres", session_settings(DEFAULT_BOUNDS))
        )
    await database.dispose()


def test_settings_without_a_role_are_refused(tmp_path: Path) -> None:
    ended = numberbook(tmp_path, "migrate", "--apply-settings")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "needs --grant-to" in ended.stderr
    assert [*tmp_path.iterdir()] == []
