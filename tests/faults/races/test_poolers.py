"""Six clients ask the same eighty-six statements through PgBouncer, whose few sessions they share,
and directly: the answers are the same, and the server is still there.
"""

import itertools
import random
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import httpx
import psycopg
import pytest

from database import DEFAULT_BOUNDS, DriverName, connect
from database.postgresql.settings import session_settings
from migrations import roles
from tests.support.book import SECRET_KEY, Book, Person, book_with
from tests.support.counts import times
from tests.support.programs.pgbouncer import needs_pgbouncer, pooling
from tests.support.programs.processes import serving

pytestmark = needs_pgbouncer

CLIENTS = 6
SHAPES = 86
FILTERS: tuple[dict[str, Any], ...] = (
    {},
    {"access": ["OWNER"]},
    {"access": ["GRANTED"]},
    {"hasNickname": True},
    {"search": "company"},
    {"countryCodes": ["US"], "statuses": ["UNASSIGNED"]},
)
FIELDS = ("CREATED_AT", "UPDATED_AT", "E164", "NICKNAME")
PAGES: tuple[dict[str, Any], ...] = ({"first": 7}, {"last": 5})
QUERY = """
query ($first: Int, $last: Int, $filter: PhoneNumberFilter, $orderBy: PhoneNumberOrder) {
  phoneNumbers(first: $first, last: $last, filter: $filter, orderBy: $orderBy) {
    totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    nodes { id databaseId e164 nickname name orderId status version createdAt updatedAt }
  }
}
"""
_names = (f"many_{number}" for number in itertools.count())


def shapes() -> list[dict[str, Any]]:
    """The variables of requests that need a statement each."""
    orders = [{"field": f, "direction": d} for f in FIELDS for d in ("ASC", "DESC")]
    every = itertools.product(FILTERS, orders, PAGES)
    return [{"filter": f, "orderBy": order, **page} for f, order, page in every][:SHAPES]


@pytest.fixture
def role_url(postgresql_url: str) -> Iterator[str]:
    """The URL of the database with a role that can serve behind a pooler."""
    role = next(_names)
    with psycopg.connect(postgresql_url, autocommit=True) as owner:
        owner.execute(f"CREATE ROLE {role} LOGIN".encode())
        for command in roles.settings_of(role, session_settings(DEFAULT_BOUNDS)):
            owner.execute(command.encode())
        yield postgresql_url.replace("postgres:@", f"{role}:@")
        owner.execute(f"DROP OWNED BY {role}; DROP ROLE {role}".encode())


async def furnish(book: Book, url: str, role: str) -> Person:
    database = connect(url)
    await roles.grant_to(database, role)
    await database.dispose()
    olivia, george = await book.person("olivia"), await book.person("george")
    for place in range(60):
        nickname = f"Company {place}" if place % 3 else None
        number = await book.number(george if place % 4 == 0 else olivia, nickname=nickname)
        if place % 8 == 0:
            await book.grant(number, olivia)
        book.clock.turn(seconds=1)
    return olivia


async def wrong_answers(url: str, person: Person, expected: list[Any]) -> list[Any]:
    """What was answered otherwise than by the direct server."""
    wrong: list[Any] = []
    places = [place % SHAPES for place in range(times("pooled_requests"))]
    random.shuffle(places)
    left = iter(places)
    headers = {"authorization": f"Bearer {person.token}"}

    async def ask() -> None:
        async with httpx.AsyncClient(base_url=url, headers=headers, timeout=30) as client:
            for place in left:
                body = {"query": QUERY, "variables": shapes()[place]}
                answer = await client.post("/graphql", json=body)
                while answer.status_code == 503:  # three sessions are few on a busy machine
                    answer = await client.post("/graphql", json=body)
                if answer.json() != expected[place]:
                    wrong.append((place, answer.status_code, answer.text[:500]))

    async with anyio.create_task_group() as tasks:
        for _ in range(CLIENTS):
            tasks.start_soon(ask)
    return wrong


@pytest.mark.parametrize("driver", DriverName)
async def test_clients_of_a_pooler_get_their_own_answers(
    role_url: str, postgresql_url: str, tmp_path: Path, driver: DriverName
) -> None:
    role = role_url.partition("://")[2].partition(":")[0]
    variables = {
        "NUMBERBOOK_SECRET_KEY": SECRET_KEY,
        "NUMBERBOOK_POOLER": "transaction",
        "NUMBERBOOK_DRIVER": driver,
        "NUMBERBOOK_RATE_LIMIT": "1000000000",
    }
    async with book_with(postgresql_url) as book:
        olivia = await furnish(book, postgresql_url, role)
        expected = [(await olivia.ask(QUERY, **each)).body for each in shapes()]
    assert len({str(each) for each in expected}) > SHAPES / 2
    with pooling(tmp_path, role_url, default_pool_size="3") as pooled_url:

        def served() -> tuple[list[Any], int | None]:
            with serving(tmp_path, NUMBERBOOK_DATABASE_URL=pooled_url, **variables) as server:
                wrong = anyio.run(partial(wrong_answers, server.url, olivia, expected))
                return wrong, server.process.poll()

        wrong, ended = await anyio.to_thread.run_sync(served)
    assert wrong == []
    assert ended is None
