"""Requests made to cost much are refused, or answered where they are legal and small.

What each costs is measured by bench/hostile_documents.py. The bound here would be broken by a cost
that grows with what a document expands to, and not with the document itself.
"""

import gc
import time
from collections.abc import Iterator

import httpx
import pytest
from annotated_types import Le

from server.http.limits import RequestLimits
from tests.support.book import Person, book_with
from tests.support.hostile_documents import HOSTILE, Hostile

CPU_SECONDS = 1
MAX_ANSWER_BYTES = 32 * 1024

WIDEST = {
    name: bound.le
    for name, field in RequestLimits.model_fields.items()
    for bound in field.metadata
    if isinstance(bound, Le)
}


@pytest.fixture(autouse=True)
def left_alone() -> Iterator[None]:
    """Garbage is not looked for in what all other tests have left."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


async def send(person: Person, hostile: Hostile) -> httpx.Response:
    """The answer, which has not cost much."""
    headers = {
        "authorization": f"Bearer {person.token}",
        "accept": "application/graphql-response+json",
        "content-type": "application/json",
    }
    started = time.thread_time()
    response = await person.client.post("/graphql", content=hostile.body(), headers=headers)
    assert time.thread_time() - started < CPU_SECONDS
    return response


async def test_each_is_refused_or_small(sqlite_url: str, subtests: pytest.Subtests) -> None:
    async with book_with(sqlite_url) as book:
        stranger = await book.person()
        for name, hostile in HOSTILE.items():
            with subtests.test(name):
                assert len(hostile.body()) <= book.settings.max_body_bytes
                response = await send(stranger, hostile)
                assert_is_as_expected(response, hostile)
        assert (await stranger.ask("{ viewer { id } }")).status == 200


def assert_is_as_expected(response: httpx.Response, hostile: Hostile) -> None:
    said = [error["message"] for error in response.json().get("errors", [])]
    assert len(said) <= 5
    assert len(response.content) <= MAX_ANSWER_BYTES
    assert response.status_code == (400 if said else 200)
    assert [message[: len(hostile.says)] for message in said[:1]] == hostile.expected


async def test_who_is_refused_waits_for_longer_than_it_took(sqlite_url: str) -> None:
    """So that one connection that only sends what is refused does not keep the book busy."""
    async with book_with(sqlite_url) as book:
        stranger = await book.person()
        started, used = time.monotonic(), time.process_time()
        for name in ("one field 980 times", "unknown keys", "fragments that nobody spreads"):
            assert (await send(stranger, HOSTILE[name])).status_code == 400
        assert time.monotonic() - started > 2 * (time.process_time() - used)


async def test_none_costs_much_where_every_limit_is_as_wide_as_can_be(
    sqlite_url: str, subtests: pytest.Subtests
) -> None:
    assert WIDEST.keys() == RequestLimits.model_fields.keys()
    async with book_with(sqlite_url, **WIDEST) as book:
        stranger = await book.person()
        for name, hostile in HOSTILE.items():
            with subtests.test(name):
                assert (await send(stranger, hostile)).status_code in {200, 400}
