"""Requests that are made to be expensive are refused, or answered if they are valid and cheap.

bench/hostile_documents.py measures what each costs. The limit here is only exceeded by a cost that
grows with the expansion of a document instead of its size.
"""

import gc
import time
from collections.abc import Iterator

import httpx
import pytest
from annotated_types import Le

from server.http.limits import RequestLimits
from tests.support.book import Person, book_with
from tests.support.counts import only_full
from tests.support.hostile_documents import HOSTILE, Hostile

CPU_SECONDS = 1
MAX_ANSWER_BYTES = 64 * 1024

WIDEST = {
    name: bound.le
    for name, field in RequestLimits.model_fields.items()
    for bound in field.metadata
    if isinstance(bound, Le)
}


@pytest.fixture(autouse=True)
def without_old_garbage() -> Iterator[None]:
    """Exclude the objects of other tests from garbage collection."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


async def send(person: Person, hostile: Hostile) -> httpx.Response:
    """The answer, after checking its CPU time."""
    headers = {
        "authorization": f"Bearer {person.token}",
        "accept": "application/graphql-response+json",
        "content-type": "application/json",
    }
    started = time.thread_time()
    response = await person.client.post("/graphql", content=hostile.body(), headers=headers)
    assert time.thread_time() - started < CPU_SECONDS
    return response


async def test_each_is_refused_or_cheap(sqlite_url: str, subtests: pytest.Subtests) -> None:
    async with book_with(sqlite_url) as book:
        stranger = await book.person()
        for name, hostile in HOSTILE.items():
            with subtests.test(name):
                assert len(hostile.body()) <= book.settings.max_body_bytes
                response = await send(stranger, hostile)
                assert_is_as_expected(response, hostile)
        assert (await stranger.ask("{ viewer { id } }")).status == 200


def assert_is_as_expected(response: httpx.Response, hostile: Hostile) -> None:
    messages = [error["message"] for error in response.json().get("errors", [])]
    assert len(messages) <= 5
    assert len(response.content) <= MAX_ANSWER_BYTES
    assert response.status_code == (400 if messages else 200)
    assert [message[: len(hostile.says)] for message in messages[:1]] == hostile.expected


async def test_a_refusal_is_delayed_for_longer_than_it_took(sqlite_url: str) -> None:
    """So a connection that sends only refused documents does not keep the server busy."""
    async with book_with(sqlite_url) as book:
        stranger = await book.person()
        started, used = time.monotonic(), time.process_time()
        for name in ("one field 980 times", "unknown keys", "fragments that nobody spreads"):
            assert (await send(stranger, HOSTILE[name])).status_code == 400
        assert time.monotonic() - started > 2 * (time.process_time() - used)


@only_full
async def test_each_is_cheap_with_the_largest_limits(
    sqlite_url: str, subtests: pytest.Subtests
) -> None:
    assert WIDEST.keys() == RequestLimits.model_fields.keys()
    async with book_with(sqlite_url, **WIDEST) as book:
        stranger = await book.person()
        for name, hostile in HOSTILE.items():
            with subtests.test(name):
                assert (await send(stranger, hostile)).status_code in {200, 400}
