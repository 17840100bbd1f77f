"""What refused requests cost, whom, and how long their answers are held back."""

import math
import time
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.http.idle import Idle
from server.rate_limit import refusals
from server.rate_limit.refusals import MAX_PAYERS, MIN_SECONDS, SHARE, Pace, points
from tests.support.book import Book, Person, book_with
from tests.support.hostile_documents import HOSTILE

JSON = {"content-type": "application/json"}
VALID = b'{"query": "{ viewer { name } }"}'

REFUSED: dict[str, dict[str, Any]] = {
    "a syntax error": {"content": b'{"query": "{"}'},
    "an unknown field": {"content": b'{"query": "{ nothing }"}'},
    "a limit": {"content": HOSTILE["one field 980 times"].body()},
    "a bad variable": {"content": b'{"query": "query($n: Int!) { viewer { name } }"}'},
    "no JSON": {"content": b"{"},
    "no query": {"content": b"{}"},
    "deep JSON": {"content": b'{"query": "{ viewer { name } }", "variables": %b}' % (b"[" * 30)},
    "a large body": {"content": b" " * 70_000},
    "another media type": {"content": VALID, "headers": {"content-type": "text/plain"}},
}


def left(response: httpx.Response) -> int:
    """The points that are left."""
    return int(response.headers["ratelimit"].split(";")[1].removeprefix("r="))


async def send(person: Person, content: bytes, headers: dict[str, str] = JSON) -> httpx.Response:
    authorization = {"authorization": f"Bearer {person.token}"}
    return await person.client.post(
        "/graphql", content=content, headers={**headers, **authorization}
    )


@pytest.mark.parametrize("refused", REFUSED.values(), ids=REFUSED.keys())
async def test_every_refused_request_costs_its_account_a_point_or_more(
    sqlite_url: str, refused: dict[str, Any]
) -> None:
    async with book_with(sqlite_url, rate_limit=100) as book:
        olivia, george = await book.person("olivia"), await book.person("george")
        assert left(await send(olivia, VALID)) == 99
        response = await send(olivia, **refused)
        assert response.json()["errors"]
        assert left(response) <= 98
        assert left(await send(olivia, VALID)) == left(response) - 1
        assert left(await send(george, VALID)) == 99


async def test_who_has_no_points_left_is_not_told_what_is_wrong(sqlite_url: str) -> None:
    async with book_with(sqlite_url, rate_limit=2) as book:
        olivia = await book.person("olivia")
        statuses = [(await send(olivia, b"{")).status_code for _ in range(3)]
        assert statuses == [400, 400, 429]


async def test_a_failed_authentication_costs_the_address_a_point_and_no_account_behind_it(
    sqlite_url: str,
) -> None:
    async with book_with(sqlite_url, rate_limit=3, introspection="open") as book:
        olivia = await book.person("olivia")
        answers = [await bad_token(book) for _ in range(4)]
        assert [answer.status_code for answer in answers] == [401, 401, 401, 429]
        assert [left(answer) for answer in answers] == [2, 1, 0, 0]
        read_schema = {"query": "{ __schema { description } }"}
        assert (await book.client.post("/graphql", json=read_schema)).status_code == 429
        assert left(await send(olivia, b"{")) == 2
        assert (await send(olivia, VALID)).status_code == 200


async def bad_token(book: Book) -> httpx.Response:
    return await book.client.post(
        "/graphql", content=VALID, headers={**JSON, "authorization": "Bearer nb_bad"}
    )


@given(st.floats(min_value=0, max_value=1000))
def test_a_point_pays_for_ten_milliseconds_of_the_processor(seconds: float) -> None:
    assert points(seconds) >= 1
    assert points(seconds) == max(1, math.ceil(seconds / 0.01))


async def test_the_refusals_of_one_payer_are_answered_one_after_the_other() -> None:
    pace, started = Pace(Idle()), time.monotonic()
    async with anyio.create_task_group() as tasks:
        for _ in range(25):
            tasks.start_soon(pace.wait, "hostile", 0.001)
        await pace.wait("polite", 0.001)
        assert time.monotonic() - started < 25 * 0.001 / SHARE
    assert time.monotonic() - started > 24 * 0.001 / SHARE


async def test_a_refusal_that_took_no_time_is_held_back_too() -> None:
    pace, started = Pace(Idle()), time.monotonic()
    for _ in range(10):
        await pace.wait("hostile", 0)
    assert time.monotonic() - started > 10 * MIN_SECONDS / SHARE


async def test_a_payer_far_behind_gets_no_document_read_but_known_ones_served(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refusals, "MAX_WAIT_SECONDS", 0.05)
    async with book_with(sqlite_url) as book:
        olivia, george = await book.person("olivia"), await book.person("george")
        await send(olivia, VALID)
        statuses: list[int] = []
        async with anyio.create_task_group() as tasks:
            for spaces in range(25):
                tasks.start_soon(refuse, olivia, spaces, statuses)
        assert set(statuses) == {400, 429}
        assert (await send(olivia, VALID)).status_code == 200
        await anyio.sleep(3 * refusals.MAX_WAIT_SECONDS)
        assert (await olivia.ask("{ viewer { id name } }")).status == 200
        assert (await george.ask("{ viewer { name id } }")).status == 200


async def refuse(person: Person, spaces: int, statuses: list[int]) -> None:
    response = await send(
        person,
        HOSTILE["one field 980 times"].body(spaces),
        {**JSON, "accept": "application/graphql-response+json"},
    )
    statuses.append(response.status_code)
    if response.status_code == 429:
        assert int(response.headers["retry-after"]) >= 1


async def test_a_process_remembers_a_bounded_number_of_payers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(refusals, "MIN_SECONDS", 0)
    pace = Pace(Idle())
    async with anyio.create_task_group() as tasks:
        for payer in range(MAX_PAYERS + 1):
            tasks.start_soon(pace.wait, payer, 1)
        await anyio.wait_all_tasks_blocked()
        assert pace.seconds_behind(0) == 0
        assert pace.seconds_behind(1) > 0
        tasks.cancel_scope.cancel()
