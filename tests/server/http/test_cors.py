"""Pages of other sites can call the API from a browser only if the settings allow their origin."""

import re
from collections.abc import AsyncIterator, MutableMapping
from typing import Any

import httpx
import pytest

from database.errors import ConfigurationError
from server.http.cors import ANY_ORIGIN
from server.settings import load_settings
from tests.support.book import Book, book_with

APP = "https://app.example.org"
LOCAL = "http://localhost:3000"
ASKED = (
    "apollographql-client-name,authorization,content-type,idempotency-key,traceparent,x-request-id"
)
"""What clients send: Apollo's name of itself, and what traces requests, too."""
EVIL = "https://evil.example.org"
VIEWER = {"query": "{ viewer { name } }"}
EXPOSED = {
    "x-request-id",
    "retry-after",
    "ratelimit",
    "ratelimit-policy",
    "idempotency-replayed",
}


@pytest.fixture
async def book(sqlite_url: str) -> AsyncIterator[Book]:
    async with book_with(sqlite_url, cors_origins=f"{APP}, {LOCAL}", rate_limit=3) as book:
        yield book


@pytest.fixture
async def closed(sqlite_url: str) -> AsyncIterator[Book]:
    """With the default settings."""
    async with book_with(sqlite_url) as book:
        yield book


async def preflight(
    book: Book, origin: str, path: str = "/graphql", **asked: str
) -> httpx.Response:
    """The request that a browser sends before that of a page, without its token."""
    wanted = {
        "access-control-request-method": "POST",
        "access-control-request-headers": ASKED,
    }
    headers = {"origin": origin, **wanted, **asked}
    return await book.client.options(path, headers=headers)


def listed(response: httpx.Response, header: str) -> set[str]:
    return set(filter(None, re.split(r", *", response.headers.get(header, "").lower())))


def of_cors(response: httpx.Response) -> list[str]:
    return [name for name in response.headers if name.startswith("access-control-")]


@pytest.mark.parametrize("origin", [APP, LOCAL])
async def test_a_page_of_an_allowed_origin_may_send_requests_and_read_answers(
    book: Book, origin: str
) -> None:
    olivia = await book.person("olivia")
    before = await preflight(book, origin)
    assert (before.status_code, before.content) == (204, b"")
    assert before.headers["access-control-allow-origin"] == origin
    assert before.headers["access-control-allow-methods"] == "GET, POST"
    assert set(ASKED.split(",")) <= listed(before, "access-control-allow-headers")
    assert {"origin", "accept"} <= listed(before, "vary")
    assert before.headers["x-request-id"]
    headers = {"origin": origin, "authorization": f"Bearer {olivia.token}"}
    by_post = await book.client.post("/graphql", json=VIEWER, headers=headers)
    by_get = await book.client.get("/graphql", params=VIEWER, headers=headers)
    for answer in (by_post, by_get):
        assert answer.json()["data"] == {"viewer": {"name": olivia.account.name}}
        assert_is_readable(answer, origin)


def assert_is_readable(response: httpx.Response, origin: str) -> None:
    assert response.headers["access-control-allow-origin"] == origin
    assert "access-control-allow-credentials" not in response.headers
    assert listed(response, "access-control-expose-headers") == EXPOSED
    assert {"origin", "accept"} <= listed(response, "vary")


async def test_a_page_may_read_refusals(book: Book) -> None:
    olivia = await book.person("olivia")
    signed_in = {"origin": APP, "authorization": f"Bearer {olivia.token}"}
    client = book.client
    refused = {
        401: await client.post("/graphql", json=VIEWER, headers={"origin": APP}),
        413: await client.post(
            "/graphql",
            content=b"[" * 100_000,
            headers={**signed_in, "content-type": "application/json"},
        ),
        415: await client.post("/graphql", content=b"{}", headers=signed_in),
        400: await client.get("/graphql", headers=signed_in),
        405: await client.put("/graphql", headers=signed_in),
    }
    for _ in range(4):
        refused[429] = await client.post("/graphql", json=VIEWER, headers=signed_in)
    for status, response in refused.items():
        assert response.status_code == status
        assert response.json()["errors"]
        assert_is_readable(response, APP)


@pytest.mark.usefixtures("log")
async def test_a_page_may_read_server_errors(database_url: str) -> None:
    """A missing table is 503 on SQLite and 500 on PostgreSQL."""
    status = 503 if database_url.startswith("sqlite") else 500
    async with book_with(database_url, cors_origins=APP) as book:
        olivia = await book.person("olivia")
        await book.database.write(
            lambda connection: connection.exec_driver_sql("ALTER TABLE access_token RENAME TO gone")
        )
        headers = {"origin": APP, "authorization": f"Bearer {olivia.token}"}
        answer = await book.client.post("/graphql", json=VIEWER, headers=headers)
    assert answer.status_code == status
    assert answer.json()["errors"]
    assert_is_readable(answer, APP)


@pytest.mark.parametrize(
    ("origin", "asked"),
    [
        (EVIL, {}),
        (f"{APP}.evil.org", {}),
        ("null", {}),
        (APP.upper(), {}),
        (APP, {"access-control-request-method": "DELETE"}),
    ],
)
async def test_any_other_preflight_is_refused_in_json(
    book: Book, origin: str, asked: dict[str, str]
) -> None:
    refused = await preflight(book, origin, **asked)
    assert refused.status_code == 400
    [error] = refused.json()["errors"]
    assert error["extensions"]["code"] == "BAD_REQUEST"
    assert refused.headers["cache-control"] == "no-store"


FACES = {
    "/graphql": {"errors"},
    "/chime/phone-numbers": {"Code", "Message"},
    "/api/user/me": {"error", "message"},
}
"""A path of each face, with what its errors have."""

ERROR_TYPES = {"/chime/phone-numbers": "BadRequestException"}


@pytest.mark.parametrize("path", FACES)
@pytest.mark.parametrize(("origin", "method"), [(EVIL, "GET"), (APP, "TRACE")])
async def test_a_refused_preflight_has_the_form_of_its_face(
    book: Book, path: str, origin: str, method: str, log: list[MutableMapping[str, Any]]
) -> None:
    refused = await preflight(book, origin, path, **{"access-control-request-method": method})
    assert refused.status_code == 400
    assert refused.json().keys() == FACES[path]
    assert "This origin or method is not let in" in refused.text
    assert refused.headers.get("x-amzn-errortype") == ERROR_TYPES.get(path)
    assert {"origin", "accept"} <= listed(refused, "vary")
    [entry] = [entry for entry in log if entry["event"] == "request"]
    assert entry["codes"] == ["BAD_REQUEST"]


@pytest.mark.parametrize("path", FACES)
async def test_a_page_of_an_allowed_origin_may_call_a_server_in_a_private_network(
    book: Book, path: str
) -> None:
    private = {
        "access-control-request-method": "GET",
        "access-control-request-private-network": "true",
    }
    let_in = await preflight(book, APP, path, **private)
    assert (let_in.status_code, let_in.content) == (204, b"")
    assert let_in.headers["access-control-allow-private-network"] == "true"
    refused = await preflight(book, EVIL, path, **private)
    assert refused.status_code == 400
    assert "access-control-allow-origin" not in refused.headers


async def test_a_page_of_another_origin_cannot_read_answers(book: Book) -> None:
    olivia = await book.person("olivia")
    headers = {"origin": EVIL, "authorization": f"Bearer {olivia.token}"}
    for answer in (
        await preflight(book, EVIL),
        await book.client.post("/graphql", json=VIEWER, headers=headers),
    ):
        assert "access-control-allow-origin" not in answer.headers
        assert "origin" in listed(answer, "vary")


@pytest.mark.parametrize("path", ["/metrics", "/livez", "/readyz", "/graphiql/graphiql.js"])
async def test_only_the_endpoint_is_open(book: Book, path: str) -> None:
    assert not of_cors(await book.client.get(path, headers={"origin": APP}))


async def test_clients_without_an_origin_see_no_difference(book: Book) -> None:
    olivia = await book.person("olivia")
    answer = await olivia.ask("{ viewer { name } }")
    assert answer.status == 200
    assert not [name for name in answer.headers if name.startswith("access-control-")]


async def test_every_origin_is_allowed_with_a_star(sqlite_url: str) -> None:
    async with book_with(sqlite_url, cors_origins=ANY_ORIGIN) as book:
        assert (await preflight(book, EVIL)).headers["access-control-allow-origin"] == "*"
        answer = await book.client.post("/graphql", json=VIEWER, headers={"origin": EVIL})
        assert answer.status_code == 401
        assert_is_readable(answer, "*")


async def test_no_origin_is_allowed_by_default(closed: Book) -> None:
    olivia = await closed.person("olivia")
    before = await preflight(closed, APP)
    assert before.status_code == 405
    assert before.json()["errors"]
    headers = {"origin": APP, "authorization": f"Bearer {olivia.token}"}
    answer = await closed.client.post("/graphql", json=VIEWER, headers=headers)
    assert answer.status_code == 200
    for response in (before, answer):
        assert not of_cors(response)
        assert listed(response, "vary") == {"accept"}


@pytest.mark.parametrize(
    "origins",
    [
        "app.example.org",
        "https://app.example.org/",
        "https://app.example.org/graphql",
        "https://App.example.org",
        "https://app.example.org:443",
        "http://localhost:80",
        "https://ann@app.example.org",
        "https://*.example.org",
        "null",
        f"{APP},localhost",
        f'["{APP}"]',
    ],
)
def test_an_origin_that_no_browser_sends_cannot_be_set(
    monkeypatch: pytest.MonkeyPatch, origins: str
) -> None:
    monkeypatch.setenv("NUMBERBOOK_CORS_ORIGINS", origins)
    with pytest.raises(ConfigurationError, match="NUMBERBOOK_CORS_ORIGINS: .*write each origin"):
        load_settings()


@pytest.mark.parametrize(
    ("origins", "taken"),
    [
        ("", ()),
        ("*", ("*",)),
        (f"{APP},{LOCAL}", (APP, LOCAL)),
        (f" {APP} , {LOCAL}, ", (APP, LOCAL)),
        ("http://[::1]:3000", ("http://[::1]:3000",)),
        ("chrome-extension://abcdef", ("chrome-extension://abcdef",)),
    ],
)
def test_origins_are_set_with_commas_between_them(
    monkeypatch: pytest.MonkeyPatch, origins: str, taken: tuple[str, ...]
) -> None:
    monkeypatch.setenv("NUMBERBOOK_CORS_ORIGINS", origins)
    assert load_settings().cors_origins == taken
