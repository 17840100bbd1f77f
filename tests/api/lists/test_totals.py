"""Totals are exact up to a limit, and say so; pages of what no index knows can end early."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import Connection

from tests.support.book import Book, Person, book_with
from tests.support.counts import only_full

pytestmark = pytest.mark.shared_database

LIMIT = 5
TOTAL = """
query($filter: PhoneNumberFilter) {
  phoneNumbers(first: 0, filter: $filter) { totalCount totalCountIsExact }
}
"""
PAGE = """
query($filter: PhoneNumberFilter, $after: String) {
  phoneNumbers(first: 3, after: $after, filter: $filter) {
    nodes { databaseId } pageInfo { hasNextPage endCursor } totalCount totalCountIsExact
  }
}
"""


@pytest.fixture
async def limited(database_url: str) -> AsyncIterator[Book]:
    """A book whose totals are exact up to LIMIT."""
    async with book_with(database_url, exact_total=LIMIT) as book:
        yield book


async def total(person: Person, **given: Any) -> tuple[int, bool]:  # noqa: ANN401
    counted = (await person.ask(TOTAL, filter=given)).data["phoneNumbers"]
    return counted["totalCount"], counted["totalCountIsExact"]


def rows(count: int, beginning: str, **values: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    return [{"e164": f"{beginning}{place:04}", **values} for place in range(count)]


async def test_a_total_is_exact_up_to_the_limit_and_says_so(limited: Book) -> None:
    olivia, sam = await limited.person("olivia"), await limited.person("sam")
    ids = await limited.numbers(olivia, rows(LIMIT, "+1415558"))
    assert await total(olivia) == (LIMIT, True)
    await limited.numbers(olivia, rows(1, "+1415559", nickname="Büro"))
    assert await total(olivia) == (LIMIT, False)
    assert await total(olivia, search="büro") == (1, True)
    assert await total(olivia, search="+1415558") == (LIMIT, True)
    assert await total(olivia, e164StartsWith="+1415") == (LIMIT, False)
    assert await total(olivia, access=["OWNER"], hasNickname=False) == (LIMIT, True)
    assert await total(sam) == (0, True)
    for number_id in ids:
        await limited.grant(number_id, sam)
    assert await total(sam) == (LIMIT, True)


@only_full
async def test_without_its_index_a_search_is_read_page_by_page(limited: Book) -> None:
    """As on PostgreSQL until `numberbook migrate` has made it."""
    olivia = await limited.person("olivia")
    [first] = await limited.numbers(olivia, rows(1, "+1415660", nickname="the oldest"))
    limited.clock.turn(seconds=1)
    others = [row for block in range(6) for row in rows(1000, f"+141567{block}")]
    await limited.numbers(olivia, others)
    await limited.database.migrate(_drop_index)
    found: list[int] = []
    after, pages = None, 0
    while True:
        answer = await olivia.ask(PAGE, filter={"search": "oldest"}, after=after)
        page = answer.data["phoneNumbers"]
        found += [node["databaseId"] for node in page["nodes"]]
        pages, after = pages + 1, page["pageInfo"]["endCursor"]
        assert (page["totalCount"], page["totalCountIsExact"]) == (0, False)
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert (found, pages) == ([first], 2)


def _drop_index(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("DROP INDEX ix_phone_number_terms")
        return
    for event in ("insert", "before_update", "update", "delete"):
        connection.exec_driver_sql(f"DROP TRIGGER phone_number_search_{event}")
    connection.exec_driver_sql("DROP TABLE phone_number_search")
