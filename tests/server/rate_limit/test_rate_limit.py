"""Points a minute of accounts, and failed authentications a minute of addresses."""

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from structlog.testing import capture_logs

from database import Connections
from models import token_format
from server.observability.metrics import Metrics
from server.rate_limit.store import MAX_COUNTERS, Store, Window
from tests.support.book import Book, Person, book_with
from tests.support.programs.processes import numberbook, serving
from tests.support.programs.redis import PASSWORD, Redis, running_redis, stopped_redis
from tests.support.wire import eventually

TIMEOUT_SECONDS = 15
LOST = "rate limit store unavailable"
FOUND = "rate limit store available"


@pytest.fixture(scope="module")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Redis]:
    """A Redis that runs during all tests."""
    with running_redis(tmp_path_factory.mktemp("redis")) as redis:
        yield redis


@pytest.fixture
def own_redis(tmp_path: Path) -> Iterator[Redis]:
    """A Redis that the test starts and stops."""
    with stopped_redis(tmp_path) as redis:
        yield redis


@pytest.fixture(params=["memory", "redis"])
def store(request: pytest.FixtureRequest) -> str:
    """The URL of a store of each kind."""
    if request.param == "memory":
        return "memory://"
    redis: Redis = request.getfixturevalue("redis")
    return redis.url_without_timeouts(next(_databases))


_databases = iter(range(16))
"""The databases of Redis: each test has its own."""


def points_of(answer: Any) -> tuple[int, int]:  # noqa: ANN401
    """How many points are left, and for how many seconds, from the headers."""
    name, left, seconds = answer.headers["ratelimit"].split(";")
    assert name == '"points"'
    return int(left.removeprefix("r=")), int(seconds.removeprefix("t="))


# Points.


async def test_every_answer_that_cost_points_says_how_many_points_are_left_and_for_how_long(
    sqlite_url: str, store: str
) -> None:
    async with book_with(sqlite_url, rate_limit_store=store) as book:
        olivia = await book.person("olivia")
        book.clock.turn(seconds=17.5)
        answer = await olivia.ask("{ viewer { name } rateLimit { limit cost remaining resetAt } }")
        assert answer.data["rateLimit"] == {
            "limit": 60_000,
            "cost": 2,
            "remaining": 59_998,
            "resetAt": "2026-01-01T00:01:00.000Z",
        }
        assert answer.headers["ratelimit-policy"] == '"points";q=60000;w=60'
        assert answer.headers["ratelimit"] == '"points";r=59998;t=43'
        bad_variable = await olivia.ask("query($id: ID!) { node(id: $id) { id } }", id=[])
        assert bad_variable.codes == ["BAD_USER_INPUT"]
        left, seconds = points_of(bad_variable)
        assert (left < 59_998, seconds) == (True, 43)  # a point for each 10 ms, at least one
        refused = await olivia.ask("{ nothing }")
        assert points_of(refused) < (left, 43)


BULK = "mutation { updatePhoneNumbers(input: {items: [%s]}) { userErrors { code } } }"
UPDATE = 'updatePhoneNumber(input: {id: %d, nickname: "new"}) { userErrors { code } }'


@pytest.mark.parametrize(
    ("document", "cost"),
    [
        ("{ a: viewer { id } b: viewer { id } c: viewer { id } }", 3),
        ("{ ...F ...F } fragment F on Query { viewer { id } }", 2),
        ("{ ...F } fragment F on Query { a: viewer { id } ... { b: viewer { id } } }", 2),
        (f"mutation {{ a: {UPDATE % 1} b: {UPDATE % 2} }}", 20),
        (f"mutation {{ __typename {UPDATE % 1} }}", 11),
        (f"mutation {{ ...F {UPDATE % 1} }} fragment F on Mutation {{ name: __typename }}", 11),
        (f"mutation {{ ...F }} fragment F on Mutation {{ a: {UPDATE % 1} b: {UPDATE % 2} }}", 20),
        ("{ phoneNumbers(first: 50) { nodes { id e164 nickname status } } }", 1),
        ("{ phoneNumbers(first: 100) { nodes { changes(first: 7) { nodes { at } } } } }", 5),
        (BULK % "{id: 1} {id: 2} {id: 3}", 30),
        (BULK % "", 10),
    ],
)
async def test_aliases_and_fragments_cost_as_much_as_the_fields_they_select(
    sqlite_url: str, document: str, cost: int
) -> None:
    async with book_with(sqlite_url) as book:
        olivia = await book.person("olivia")
        assert points_of(await olivia.ask(document)) == (60_000 - cost, 60)


async def test_a_request_for_too_many_rows_costs_its_root_fields(sqlite_url: str) -> None:
    async with book_with(sqlite_url, max_rows=100) as book:
        olivia = await book.person("olivia")
        root = "phoneNumbers(first: 100) { nodes { changes { nodes { at } } } }"
        refused = await olivia.ask(f"{{ a: {root} b: {root} }}")
        assert refused.codes == ["BAD_USER_INPUT"]
        assert points_of(refused) == (60_000 - 2, 60)


async def test_what_is_refused_costs_nothing_and_changes_nothing(
    sqlite_url: str, store: str
) -> None:
    async with book_with(sqlite_url, rate_limit=15, rate_limit_store=store) as book:
        olivia, george = await book.person("olivia"), await book.person("george")
        number = await book.number(olivia)
        await olivia.update(number, nickname="first")
        before = await book.everything(number)
        book.clock.turn(seconds=18)
        for _ in range(3):
            refused = await olivia.ask(f"mutation {{ {UPDATE % number} }}")
            assert (refused.status, refused.codes) == (429, ["RATE_LIMITED"])
            assert refused.headers["retry-after"] == "42"
            assert refused.headers["ratelimit-policy"] == '"points";q=15;w=60'
            assert points_of(refused) == (5, 42)
        assert await book.everything(number) == before
        cheap = [await olivia.ask("{ viewer { name } }") for _ in range(6)]
        assert [answer.status for answer in cheap] == [200] * 5 + [429]
        assert [points_of(answer)[0] for answer in cheap] == [4, 3, 2, 1, 0, 0]
        assert points_of(await george.ask("{ viewer { name } }")) == (14, 42)
        book.clock.turn(seconds=42)
        assert points_of(await olivia.ask("{ viewer { name } }")) == (14, 60)


async def test_a_request_that_no_minute_has_points_for_is_not_told_to_wait(sqlite_url: str) -> None:
    async with book_with(sqlite_url, rate_limit=15) as book:
        olivia = await book.person("olivia")
        number = await book.number(olivia)
        before = await book.everything(number)
        refused = await olivia.ask(BULK % f'{{id: {number}, nickname: "a"}} {{id: {number}}}')
        assert refused.codes == ["BAD_USER_INPUT"]
        assert (
            "costs 20 points, more than the 15 points of a minute"
            in refused.body["errors"][0]["message"]
        )
        assert "retry-after" not in refused.headers
        assert points_of(refused) == (14, 60)
        assert await book.everything(number) == before


async def test_two_servers_on_one_redis_share_the_points(sqlite_url: str, redis: Redis) -> None:
    settings = {"rate_limit": 20, "rate_limit_store": redis.url_without_timeouts(next(_databases))}
    async with (
        book_with(sqlite_url, **settings) as one,
        book_with(sqlite_url, **settings) as other,
    ):
        olivia = await one.person("olivia")
        there = Person(olivia.account, olivia.token, other.client)
        for left in range(19, 0, -2):
            assert points_of(await olivia.ask("{ viewer { name } }")) == (left, 60)
            assert points_of(await there.ask("{ viewer { name } }")) == (left - 1, 60)
        assert (await olivia.ask("{ viewer { name } }")).status == 429
        assert (await there.ask("{ viewer { name } }")).status == 429


def at(book: Book, address: str) -> httpx.AsyncClient:
    """A client with this address."""
    transport = httpx.ASGITransport(book.app, raise_app_exceptions=False, client=(address, 1))
    return httpx.AsyncClient(transport=transport, base_url="http://numberbook")


async def test_reading_an_open_schema_without_a_token_costs_points_of_the_address(
    sqlite_url: str, store: str
) -> None:
    limits = {"introspection": "open", "rate_limit": 5, "rate_limit_store": store}
    read = {"query": "{ a: __schema { description } b: __schema { description } }"}
    async with (
        book_with(sqlite_url, **limits) as book,
        at(book, "192.0.2.1") as one,
        at(book, "192.0.2.2") as other,
    ):
        answers = [await one.post("/graphql", json=read) for _ in range(3)]
        assert [answer.status_code for answer in answers] == [200, 200, 429]
        assert [points_of(answer)[0] for answer in answers] == [3, 1, 1]
        assert points_of(await other.post("/graphql", json=read)) == (3, 60)
        olivia = await book.person("olivia")
        assert points_of(await olivia.ask(read["query"])) == (3, 60)


# Failed authentications.


async def statuses(client: httpx.AsyncClient, sent: list[str]) -> list[int]:
    return [(await post(client, token)).status_code for token in sent]


async def post(client: httpx.AsyncClient, token: str) -> httpx.Response:
    headers = {"authorization": f"Bearer {token}"}
    return await client.post("/graphql", json={"query": "{ viewer { id } }"}, headers=headers)


async def test_an_address_that_fails_too_often_has_to_wait_but_a_valid_token_is_served(
    sqlite_url: str, store: str
) -> None:
    limits = {"rate_limit_store": store, "failed_authentications": 5}
    async with book_with(sqlite_url, **limits) as book, at(book, "192.0.2.1") as office:
        olivia = await book.person("olivia")
        book.clock.turn(seconds=18)
        guesses = [token_format.new_token(), "nb_mistyped", "", "a.b.c", token_format.new_token()]
        assert await statuses(office, guesses) == [401] * 5
        refused = await post(office, token_format.new_token())
        assert (refused.status_code, refused.headers["retry-after"]) == (429, "42")
        [error] = refused.json()["errors"]
        assert error["extensions"] == {"code": "RATE_LIMITED"}
        assert "ratelimit" not in refused.headers
        assert (await post(office, olivia.token)).status_code == 200
        async with at(book, "192.0.2.2") as elsewhere:
            assert (await post(elsewhere, "nb_mistyped")).status_code == 401
        book.clock.turn(seconds=42)
        assert await statuses(office, guesses) == [401] * 5


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("192.0.2.1", "192.0.2.1", True),
        ("192.0.2.1", "::ffff:192.0.2.1", True),
        ("192.0.2.1", "192.0.2.2", False),
        ("2001:db8:0:1::1", "2001:db8:0:1:ffff::2", True),
        ("2001:db8:0:1::1", "2001:db8:0:2::1", False),
        ("fe80::1%eth0", "fe80::2%eth1", True),
        ("no address", "nor this", True),
    ],
)
async def test_an_address_is_one_of_ipv4_or_a_network_of_ipv6(
    sqlite_url: str, one: str, other: str, is_same: bool
) -> None:
    async with (
        book_with(sqlite_url, failed_authentications=1) as book,
        at(book, one) as first,
        at(book, other) as second,
    ):
        assert await statuses(first, ["bad", "bad"]) == [401, 429]
        assert await statuses(second, ["bad"]) == [429 if is_same else 401]


async def test_an_invalid_token_is_not_looked_up_again_within_a_second(
    sqlite_url: str,
) -> None:
    async with book_with(sqlite_url) as book:
        nobody, never_seen = token_format.new_token(), token_format.new_token()
        assert await statuses(book.client, [nobody]) == [401]
        rename = "ALTER TABLE access_token RENAME TO x"
        await book.database.write(lambda c: c.exec_driver_sql(rename))
        assert await statuses(book.client, [nobody] * 100) == [401] * 59 + [429] * 41
        assert (await post(book.client, never_seen)).status_code in {500, 503}
        book.clock.turn(seconds=1)
        assert (await post(book.client, nobody)).status_code in {500, 503}


async def test_this_process_keeps_a_bounded_number_of_counters() -> None:
    store = Store("memory://", Metrics(lambda: Connections(0, 0, 0)))
    windows = [Window(f"failures:{number}", 0) for number in range(MAX_COUNTERS + 1)]
    for window in windows:
        assert (await store.take(window, 1, 1)).is_within
    assert not (await store.take(windows[-1], 1, 1)).is_within
    assert (await store.take(windows[0], 1, 1)).is_within


# The store is unavailable.


@contextmanager
def store_events() -> Iterator[list[str]]:
    """The events in the log about the store."""
    events: list[str] = []
    with capture_logs() as entries:
        yield events
        events += [entry["event"] for entry in entries if entry["event"] in {LOST, FOUND}]


def assert_alternate(events: list[str]) -> None:
    """Check that LOST and FOUND alternate; on a busy machine Redis may seem to hang more often."""
    assert len(events) >= 2
    assert events == ([LOST, FOUND] * len(events))[: len(events)]


async def metric(book: Book, name: str) -> float:
    for line in (await book.client.get("/metrics")).text.splitlines():
        if line.startswith(f"{name} "):
            return float(line.split()[1])
    raise AssertionError(f"There is no {name}.")


async def wait_for_store(book: Book, *, is_up: bool) -> None:
    with anyio.fail_after(TIMEOUT_SECONDS):
        while await metric(book, "numberbook_rate_limit_store_up") != is_up:
            await anyio.sleep(0.05)


async def test_a_store_that_is_absent_at_the_start_is_used_when_it_comes(
    sqlite_url: str, own_redis: Redis
) -> None:
    limits = {"rate_limit": 5, "rate_limit_store": own_redis.url_without_timeouts()}
    with store_events() as events:
        async with book_with(sqlite_url, **limits) as book:
            olivia = await book.person("olivia")
            away = [(await olivia.ask("{ viewer { name } }")).status for _ in range(7)]
            assert away == [200] * 5 + [429] * 2
            assert await metric(book, "numberbook_rate_limit_store_up") == 0
            assert await metric(book, "numberbook_rate_limit_local_total") == 7
            assert (
                'numberbook_rate_limited_total{limit="points"} 2.0'
                in (await book.client.get("/metrics")).text
            )
            own_redis.start()
            await wait_for_store(book, is_up=True)
            assert points_of(await olivia.ask("{ viewer { name } }")) == (4, 60)
            assert await metric(book, "numberbook_rate_limit_local_total") == 7
    assert events == [LOST, FOUND]


async def test_a_store_that_dies_is_used_again_when_it_is_back(
    sqlite_url: str, own_redis: Redis
) -> None:
    own_redis.start()
    with store_events() as events:
        async with book_with(sqlite_url, rate_limit_store=own_redis.url_without_timeouts()) as book:
            olivia = await book.person("olivia")
            assert points_of(await olivia.ask("{ viewer { name } }")) == (59_999, 60)
            own_redis.kill()
            for left in range(59_999, 59_899, -1):
                assert points_of(await olivia.ask("{ viewer { name } }")) == (left, 60)
            assert (await post(book.client, "nb_mistyped")).status_code == 401
            own_redis.start()
            await wait_for_store(book, is_up=True)
            assert points_of(await olivia.ask("{ viewer { name } }")) == (59_999, 60)
    assert events == [LOST, FOUND]


async def test_a_store_that_hangs_is_waited_for_once(sqlite_url: str, own_redis: Redis) -> None:
    own_redis.start()
    with store_events() as events:
        async with book_with(sqlite_url, rate_limit_store=own_redis.url) as book:
            olivia = await book.person("olivia")
            await olivia.ask("{ viewer { name } }")
            own_redis.hang()
            started = anyio.current_time()
            async with anyio.create_task_group() as tasks:
                for _ in range(100):
                    tasks.start_soon(assert_is_served, olivia)
            for _ in range(100):
                await assert_is_served(olivia)
            assert (
                anyio.current_time() - started < 10
            )  # if each waited, it would take 50 s and more
            own_redis.go_on()
            await wait_for_store(book, is_up=True)
            await assert_is_served(olivia)
    assert_alternate(events)


async def assert_is_served(person: Person) -> None:
    assert (await person.ask("{ viewer { name } }")).status == 200


@pytest.mark.parametrize("reply", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\xff" * 100, b"$"])
async def test_a_server_that_is_no_redis_is_an_unavailable_store(
    sqlite_url: str, reply: bytes
) -> None:
    with replying(reply) as port:
        url = f"redis://127.0.0.1:{port}/0"
        async with book_with(sqlite_url, rate_limit_store=url) as book:
            olivia = await book.person("olivia")
            await assert_is_served(olivia)
            assert await metric(book, "numberbook_rate_limit_store_up") == 0


@contextmanager
def replying(reply: bytes) -> Iterator[int]:
    """A port that answers everything with the same bytes and closes the connection."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            with closing(client):
                client.recv(1000)
                client.sendall(reply)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


@pytest.mark.parametrize("scheme", ["redis://:wrong-secret@", "redis://", "rediss://"])
async def test_a_store_that_refuses_the_connection_is_unavailable(
    sqlite_url: str, redis: Redis, scheme: str
) -> None:
    url = scheme + redis.url.partition("@")[2]
    with capture_logs() as entries:
        async with book_with(sqlite_url, rate_limit_store=url) as book:
            await assert_is_served(await book.person("olivia"))
            assert await metric(book, "numberbook_rate_limit_store_up") == 0
            assert "wrong-secret" not in (await book.client.get("/metrics")).text
    assert LOST in {entry["event"] for entry in entries}
    assert "wrong-secret" not in str(entries)


KEY = "a key of no worth, thirty-two or more"


def test_a_server_logs_each_change_of_its_store_once_and_no_secret(
    tmp_path: Path, own_redis: Redis
) -> None:
    variables = {
        "NUMBERBOOK_SECRET_KEY": KEY,
        "NUMBERBOOK_RATE_LIMIT_STORE": own_redis.url,
        "NUMBERBOOK_FAILED_AUTHENTICATIONS": "2",
        "FORWARDED_ALLOW_IPS": "127.0.0.1",
    }
    numberbook(tmp_path, "accounts", "create", "ann")
    token = numberbook(tmp_path, "tokens", "create", "ann", **variables).stdout.splitlines()[-1]
    own_redis.start()
    with serving(tmp_path, **variables) as server, httpx.Client(base_url=server.url) as client:
        assert _status(client, "bad", "192.0.2.1") == 401
        # Counting may start again: in a new minute, or if Redis seems to hang on a busy machine.
        assert eventually(lambda: _status(client, "bad", "192.0.2.1") == 429)
        assert _status(client, "bad", "192.0.2.2") == 401
        for away, back in [
            (own_redis.kill, own_redis.start),
            (own_redis.hang, own_redis.go_on),
        ]:
            away()
            assert [_status(client, token, "192.0.2.1") for _ in range(20)] == [200] * 20
            assert eventually(lambda: _is_up(client) == "0.0", TIMEOUT_SECONDS)
            back()
            assert eventually(lambda: _is_up(client) == "1.0", TIMEOUT_SECONDS)
            assert _status(client, token, "192.0.2.1") == 200
        log = server.output.read_text()
    assert_alternate(re.findall(f"{LOST}|{FOUND}", log))
    assert not [secret for secret in (PASSWORD, KEY, token) if secret in log]


def _status(client: httpx.Client, token: str, address: str) -> int:
    headers = {"authorization": f"Bearer {token}", "x-forwarded-for": address}
    query = {"query": "{ viewer { id } }"}
    return client.post("/graphql", json=query, headers=headers).status_code


def _is_up(client: httpx.Client) -> str:
    found = re.search(
        r"^numberbook_rate_limit_store_up (\S+)$", client.get("/metrics").text, re.MULTILINE
    )
    assert found
    return found[1]


async def test_a_host_name_that_is_invalid_is_an_unavailable_store(sqlite_url: str) -> None:
    url = f"redis://{'x' * 300}/0"
    async with book_with(sqlite_url, rate_limit_store=url) as book:
        await assert_is_served(await book.person("olivia"))
        assert await metric(book, "numberbook_rate_limit_store_up") == 0
