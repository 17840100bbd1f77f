"""The dashboard is told where to sign in at the issuer, and may reach that alone."""

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from database.errors import ConfigurationError
from server.app import create_app
from server.settings import Settings
from tests.server.auth.test_oidc import book_of_issuer
from tests.support.book import Book, book_with
from tests.support.programs.oidc import AUDIENCE, DISCOVERY, listening, reply

CLIENT = "the-page"
OWN = "connect-src 'self'; "


async def told(book: Book) -> tuple[Any, str]:
    """What the page is told, and what it may reach."""
    page = await book.client.get("/", headers={"accept": "text/html"})
    assert page.status_code == 200
    [given] = re.findall('data-issuer="([^"]*)"', page.text)
    [reached] = re.findall("connect-src [^;]*; ", page.headers["content-security-policy"])
    return json.loads(unescape(given)), reached


def endpoints(authorization: object, token: object) -> dict[str, object]:
    return {"authorization_endpoint": authorization, "token_endpoint": token}


async def test_the_page_may_reach_where_the_issuer_gives_tokens(sqlite_url: str) -> None:
    with listening() as issuer:
        issuer.document |= endpoints("https://a.example/in?x=1", "https://t.example:444/token?y")
        settings = {"oidc_client_id": CLIENT, "oidc_scope": "api"}
        async with book_of_issuer(issuer, sqlite_url, **settings) as book:
            given, reached = await told(book)
    assert given == {
        "issuer": issuer.url,
        "clientId": CLIENT,
        "audience": AUDIENCE,
        "scope": "api",
        "authorization": "https://a.example/in?x=1",
        "token": "https://t.example:444/token?y",
    }
    assert reached == "connect-src 'self' https://t.example:444; "


UNSAFE = [
    endpoints(None, "https://t.example/"),
    endpoints("https://a.example/", None),
    endpoints("https://a.example/", ["https://t.example/"]),
    endpoints("https://a.example/", "http://t.example/"),
    endpoints("javascript:alert(1)", "https://t.example/"),
    endpoints("https://a.example/#x", "https://t.example/"),
    endpoints("https://a.example/", "https://t.example;script-src *"),
    endpoints("https://a.example/", "https://ann@t.example/"),
    endpoints("https://a.example/", "https://t.example\r\nx: y/"),
    {},
]


@pytest.mark.parametrize("document", UNSAFE)
async def test_endpoints_that_nobody_could_trust_are_none(
    sqlite_url: str, document: dict[str, object]
) -> None:
    with listening() as issuer:
        issuer.document |= document
        async with book_of_issuer(issuer, sqlite_url, oidc_client_id=CLIENT) as book:
            given, reached = await told(book)
    assert (given["authorization"], given["token"], reached) == (None, None, OWN)


async def test_the_page_comes_without_the_issuer_too(sqlite_url: str) -> None:
    with listening() as issuer:
        issuer.replies[DISCOVERY] = reply(500)
        async with book_of_issuer(issuer, sqlite_url, oidc_client_id=CLIENT) as book:
            given, reached = await told(book)
            assert (given["issuer"], given["token"], reached) == (issuer.url, None, OWN)
            del issuer.replies[DISCOVERY]
            issuer.document |= endpoints("https://a.example/", "https://a.example/token")
            book.clock.turn(seconds=2)
            given, reached = await told(book)
    assert given["token"] == "https://a.example/token"
    assert reached == "connect-src 'self' https://a.example; "


async def test_without_a_client_nobody_is_asked(sqlite_url: str) -> None:
    with listening() as issuer:
        async with book_of_issuer(issuer, sqlite_url) as book:
            assert await told(book) == (None, OWN)
        assert issuer.asked == []
    async with book_with(sqlite_url) as book:
        assert await told(book) == (None, OWN)


def test_a_client_without_an_issuer_is_refused(tmp_path: Path) -> None:
    settings = Settings(
        database_url=f"sqlite:///{tmp_path}/book.db", secret_key="x" * 32, oidc_client_id=CLIENT
    )
    with pytest.raises(ConfigurationError, match="NUMBERBOOK_OIDC_CLIENT_ID needs"):
        create_app(settings)
