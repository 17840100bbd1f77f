"""Invalid access tokens: the answer does not show what is wrong with them."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import httpx
import pytest
from sqlalchemy import select
from sqlmodel import col

from models import token_format
from models.tables import AccessToken
from resolvers.accounts.tokens import keep_token, revoke_token
from tests.support.book import SECRET_KEY, Book, Person

Headers = list[bytes]
"""The values of the Authorization headers of a request."""


async def post(book: Book, values: Headers) -> httpx.Response:
    return await book.client.post(
        "/graphql",
        json={"query": "{ viewer { name } }"},
        headers=[(b"x-request-id", b"always-the-same"), *((b"authorization", it) for it in values)],
    )


def without_points(response: httpx.Response) -> list[tuple[bytes, bytes]]:
    """The headers but for the points that are left, which count down."""
    return [header for header in response.headers.raw if header[0] != b"ratelimit"]


def bearer(token: str) -> Headers:
    return [b"Bearer " + token.encode("latin-1")]


def changed(change: Callable[[str], str]) -> Callable[[Book, Person], Awaitable[Headers]]:
    """A valid token with a change to its text."""

    async def values(_: Book, olivia: Person) -> Headers:
        token = change(olivia.token)
        assert token != olivia.token
        return bearer(token)

    return values


def headers(*made: Callable[[str], str]) -> Callable[[Book, Person], Awaitable[Headers]]:
    """A valid token in headers of another form."""

    async def values(_: Book, olivia: Person) -> Headers:
        return [make(olivia.token).encode() for make in made]

    return values


async def expired(book: Book, olivia: Person) -> Headers:
    token = token_format.new_token()
    key = SECRET_KEY.encode()
    await keep_token(book.database, book.clock, key, olivia.account, "short", token, 1)
    assert (await post(book, bearer(token))).status_code == 200
    book.clock.turn(days=1)
    return bearer(token)


async def revoked(book: Book, olivia: Person) -> Headers:
    assert (await post(book, bearer(olivia.token))).status_code == 200
    await revoke_token(book.database, book.clock, await id_of(book, olivia))
    book.clock.turn(seconds=1)
    return bearer(olivia.token)


async def id_of(book: Book, person: Person) -> int:
    digest = token_format.digest(person.token, SECRET_KEY.encode())
    statement = select(col(AccessToken.id)).where(col(AccessToken.digest) == digest)
    found = await book.database.read(lambda c: c.execute(statement).scalar_one())
    assert found is not None
    return found


async def of_another_server(book: Book, olivia: Person) -> Headers:
    token = token_format.new_token()
    other_key = b"the secret key of some other server"
    await keep_token(book.database, book.clock, other_key, olivia.account, "", token, 1)
    return bearer(token)


def next_character(character: str) -> str:
    position = token_format.ALPHABET.index(character) + 1
    return token_format.ALPHABET[position % len(token_format.ALPHABET)]


BROKEN: dict[str, Callable[[Book, Person], Awaitable[Headers]]] = {
    "a wrong checksum": changed(lambda token: token[:-1] + next_character(token[-1])),
    "a typing error": changed(lambda token: token[:9] + next_character(token[9]) + token[10:]),
    "written backwards": changed(lambda token: "nb_" + token[:2:-1]),
    "a character too few": changed(lambda token: token[:-1]),
    "a character too many": changed(lambda token: token + "0"),
    "another alphabet": changed(lambda token: token[:-1] + "-"),
    "not ASCII": changed(lambda token: token[:-1] + "é"),
    "the prefix in capitals": changed(lambda token: "NB_" + token[3:]),
    "another prefix": changed(lambda token: "gh_" + token[3:]),
    "no prefix": changed(lambda token: token[3:]),
    "a blank at the end": changed(lambda token: token + " "),
    "a line end": changed(lambda token: token + "\n"),
    "a blank before": changed(lambda token: " " + token),
    "a comma": changed(lambda token: token + ","),
    "quotes": changed(lambda token: f'"{token}"'),
    "the token's digest": changed(lambda token: token_format.digest(token, SECRET_KEY.encode())),
    "empty": changed(lambda _: ""),
    "64 KiB": changed(lambda token: token * 1400),
    "two headers": headers("Bearer {}".format, "Bearer {}".format),
    "two headers, one of them empty": headers("Bearer {}".format, lambda _: ""),
    "the scheme alone": headers(lambda _: "Bearer"),
    "the scheme absent": headers("{}".format),
    "the scheme Basic": headers("Basic {}".format),
    "the scheme Token": headers("Token {}".format),
    "the scheme and a tab": headers("Bearer\t{}".format),
    "two tokens": headers("Bearer {0} {0}".format),
    "an empty header": headers(lambda _: ""),
    "nobody's": changed(lambda _: token_format.new_token()),
    "expired": expired,
    "revoked a second ago": revoked,
    "of another server": of_another_server,
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
async def test_a_broken_or_revoked_token_is_answered_like_a_missing_one(
    book: Book, broken: Callable[[Book, Person], Awaitable[Headers]]
) -> None:
    olivia = await book.person("olivia")
    values = await broken(book, olivia)
    refused, answer = await post(book, []), await post(book, values)
    assert (refused.status_code, refused.headers["www-authenticate"]) == (401, "Bearer")
    assert refused.json()["errors"][0]["extensions"] == {"code": "UNAUTHENTICATED"}
    assert answer.status_code == refused.status_code
    assert without_points(answer) == without_points(refused)
    assert answer.content == refused.content


async def test_a_typing_error_in_a_token_is_found_without_the_database(book: Book) -> None:
    await book.database.write(lambda c: c.exec_driver_sql("ALTER TABLE access_token RENAME TO x"))
    token = token_format.new_token()
    mistyped = token[:9] + next_character(token[9]) + token[10:]
    assert (await post(book, bearer(mistyped))).status_code == 401
    assert (await post(book, bearer(token))).status_code in {500, 503}


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
async def test_the_case_of_the_scheme_does_not_matter(book: Book, scheme: str) -> None:
    olivia = await book.person("olivia")
    answer = await post(book, [f"{scheme} {olivia.token}".encode()])
    assert answer.json() == {"data": {"viewer": {"name": olivia.account.name}}}


async def test_a_revoked_token_works_for_less_than_a_second_more(book: Book) -> None:
    olivia = await book.person("olivia")
    assert (await post(book, bearer(olivia.token))).status_code == 200
    await revoke_token(book.database, book.clock, await id_of(book, olivia))
    book.clock.turn(seconds=0.999)
    assert (await post(book, bearer(olivia.token))).status_code == 200
    book.clock.turn(seconds=0.001)
    assert (await post(book, bearer(olivia.token))).status_code == 401


async def test_a_token_works_until_the_millisecond_it_expires(book: Book) -> None:
    olivia = await book.person("olivia")
    token, key = token_format.new_token(), SECRET_KEY.encode()
    await keep_token(book.database, book.clock, key, olivia.account, "short", token, 1)
    book.clock.now += timedelta(days=1) - timedelta(milliseconds=1)
    assert (await post(book, bearer(token))).status_code == 200
    book.clock.turn(milliseconds=1)
    assert (await post(book, bearer(token))).status_code == 401
