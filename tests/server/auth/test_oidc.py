"""Tokens of an OIDC issuer: a server on loopback that signs with real keys, and sometimes fails."""

import hmac
import json
import shutil
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

import anyio
import httpx
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from pydantic import SecretStr
from sqlalchemy import insert, select, update
from sqlmodel import col

from database import Database, connect
from database.errors import ConfigurationError
from models.enums import AccountKind
from models.tables import Account
from resolvers.accounts.accounts import account_named, all_accounts, create_account
from resolvers.accounts.administration import disable, enable
from resolvers.accounts.subjects import (
    Subject,
    account_of_subject,
    create_account_of_subject,
    set_subject,
)
from server.app import create_app
from server.auth.issuers import MAX_LENGTH
from server.auth.oidc import FETCH_SECONDS, LEEWAY, MAX_BYTES
from server.settings import Settings
from tests.support.book import SECRET_KEY, Book, book_at
from tests.support.programs.oidc import (
    ABSENT,
    AUDIENCE,
    DISCOVERY,
    KEYS,
    NOW,
    ROUND,
    Issuer,
    Jwk,
    Key,
    Reply,
    another,
    b64,
    ec_key,
    header_of,
    issuers_ec,
    issuers_rsa,
    listening,
    number,
    reply,
    rsa_key,
    signature,
    signed,
    written,
)
from tests.support.programs.processes import free_port


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    with listening() as issuer:
        yield issuer


@asynccontextmanager
async def book_of_issuer(
    issuer: Issuer,
    url: str,
    **settings: Any,  # noqa: ANN401
) -> AsyncIterator[Book]:
    """A running Numberbook that accepts the issuer's tokens, with the account of ann."""
    settings = {
        "oidc_issuer": issuer.url,
        "oidc_audience": AUDIENCE,
        "failed_authentications": 10_000,
        **settings,
    }
    database = connect(url)
    try:
        async with book_at(url, database, **settings) as book:
            ann = await create_account(
                database, book.clock, "ann-0", AccountKind.PERSON, is_operator=False
            )
            await set_subject(database, ann, Subject(issuer.url, "ann"))
            yield book
    finally:
        await database.dispose()


@pytest.fixture
async def ann_book(issuer: Issuer, sqlite_url: str) -> AsyncIterator[Book]:
    """For tests about which tokens are valid."""
    async with book_of_issuer(issuer, sqlite_url) as book:
        yield book


async def post(book: Book, authorization: str | bytes | None) -> httpx.Response:
    headers = [(b"x-request-id", b"always-the-same")]
    if authorization is not None:
        value = authorization.encode() if isinstance(authorization, str) else authorization
        headers.append((b"authorization", value))
    return await book.client.post(
        "/graphql", json={"query": "{ viewer { name } }"}, headers=headers
    )


async def name_of(book: Book, token: str) -> str | int:
    """The name of the token's account, or the status of the refusal."""
    response = await post(book, f"Bearer {token}")
    if response.status_code != 200:
        return response.status_code
    name: str = response.json()["data"]["viewer"]["name"]
    return name


async def names_of(book: Book, tokens: list[str]) -> list[str | int]:
    """The same for many tokens at once, in any order."""
    names: list[str | int] = []

    async def ask(token: str) -> None:
        names.append(await name_of(book, token))

    async with anyio.create_task_group() as tasks:
        for token in tokens:
            tasks.start_soon(ask, token)
    return names


class Seen(NamedTuple):
    """All that a client sees of an answer, but for the points that are left, which count down."""

    status: int
    headers: list[tuple[bytes, bytes]]
    content: bytes


def seen(response: httpx.Response) -> Seen:
    headers = [header for header in response.headers.raw if header[0] != b"ratelimit"]
    return Seen(response.status_code, headers, response.content)


# Valid tokens.

Made = Callable[[Issuer], str]


def with_header(**header: object) -> Made:
    key = issuers_rsa()
    return lambda issuer: signed(header_of(key, **header), issuer.claims(), key.private)


def with_claims(**claims: object) -> Made:
    return lambda issuer: issuer.token(**claims)


def of_length(length: int) -> Made:
    """A token of exactly this length, filled with an unknown claim."""
    key = issuers_rsa()
    of_signature = len(b64(bytes(256)))

    def made(issuer: Issuer) -> str:
        for spare in range(4):  # base64 has no text of 4n + 1 characters
            header = header_of(key, x="x" * spare)
            room = length - len(f"{written(header)}..") - of_signature
            least = len(json.dumps(issuer.claims(fill=""), separators=(",", ":")))
            if room % 4 != 1:
                claims = issuer.claims(fill="x" * (room * 3 // 4 - least))
                return signed(header, claims, key.private)
        raise AssertionError

    return made


GOOD: dict[str, Made] = {
    "signed with RS256": lambda issuer: issuer.token(issuers_rsa()),
    "signed with ES256": lambda issuer: issuer.token(issuers_ec()),
    "for several audiences": with_claims(aud=["another", AUDIENCE]),
    "an access token": with_header(typ="at+jwt"),
    "an access token, spelt out": with_header(typ="application/AT+JWT"),
    "without a type": with_header(typ=ABSENT),
    "expired within the leeway": with_claims(exp=NOW - LEEWAY + 1),
    "issued within the leeway": with_claims(iat=NOW + LEEWAY),
    "valid within the leeway": with_claims(nbf=NOW + LEEWAY),
    "times with fractions": with_claims(iat=NOW - 0.5, nbf=NOW - 0.5, exp=NOW + 0.5),
    "a header of a key that is not looked at": with_header(jwk=another(issuers_rsa()).jwk),
    "as long as can be": of_length(MAX_LENGTH),
}


def test_the_longest_token_has_the_maximal_length(issuer: Issuer) -> None:
    assert len(of_length(MAX_LENGTH)(issuer)) == MAX_LENGTH
    assert len(of_length(MAX_LENGTH + 1)(issuer)) == MAX_LENGTH + 1


@pytest.mark.parametrize("made", GOOD.values(), ids=GOOD)
async def test_a_valid_token_authenticates_the_account_of_its_subject(
    issuer: Issuer, ann_book: Book, made: Made
) -> None:
    assert await name_of(ann_book, made(issuer)) == "ann-0"
    assert issuer.asked == ROUND


# Forged and malformed tokens. Each differs from a valid one in one thing.

WEAK, CURVE, LOCKED, OTHER, OPEN = "rsa-1024", "ec-p384", "rsa-enc", "rsa-512", "rsa-private"
SECRET = b"a secret that the issuer should never have published"


def published() -> list[Jwk]:
    """The keys that the attacked issuer publishes, with some that must not be used."""
    private = rsa_key(OPEN).private
    assert isinstance(private, rsa.RSAPrivateKey)
    return [
        issuers_rsa().jwk,
        issuers_ec().jwk,
        rsa_key(WEAK, 1024).jwk,
        ec_key(CURVE, ec.SECP384R1).jwk,
        rsa_key(LOCKED).jwk | {"use": "enc"},
        rsa_key(OTHER).jwk | {"alg": "RS512"},
        rsa_key(OPEN).jwk | {"d": number(private.private_numbers().d)},
        {"kty": "oct", "kid": "oct-1", "k": b64(SECRET)},
    ]


def signed_by(key: Key) -> Made:
    return lambda issuer: issuer.token(key)


def cut(made: Made, where: Callable[[list[str]], list[str]]) -> Made:
    """A valid token whose parts are joined differently."""
    return lambda issuer: ".".join(where(made(issuer).split(".")))


def changed(made: Made, change: Callable[[str], str]) -> Made:
    return lambda issuer: change(made(issuer))


def with_secret(secret: bytes, **header: object) -> Made:
    """Signed with HS256, with public data as the shared secret."""

    def made(issuer: Issuer) -> str:
        head = header_of(issuers_rsa(), alg="HS256", **header)
        data = f"{written(head)}.{written(issuer.claims())}"
        return f"{data}.{b64(hmac.digest(secret, data.encode(), 'sha256'))}"

    return made


def with_padding(scheme: padding.AsymmetricPadding, hash_: hashes.HashAlgorithm, alg: str) -> Made:
    """Signed with the right key in another way."""

    def made(issuer: Issuer) -> str:
        private = issuers_rsa().private
        assert isinstance(private, rsa.RSAPrivateKey)
        data = f"{written(header_of(issuers_rsa(), alg=alg))}.{written(issuer.claims())}"
        return f"{data}.{b64(private.sign(data.encode(), scheme, hash_))}"

    return made


def with_signature(made_of: Callable[[bytes], bytes]) -> Made:
    """A token of the elliptic curve with another form of signature."""

    def made(issuer: Issuer) -> str:
        data = issuer.token(issuers_ec()).rpartition(".")[0]
        return f"{data}.{b64(made_of(data.encode()))}"

    return made


def der(data: bytes) -> bytes:
    private = issuers_ec().private
    assert isinstance(private, ec.EllipticCurvePrivateKey)
    return private.sign(data, ec.ECDSA(hashes.SHA256()))


def with_attackers_header(name: str) -> Made:
    """Signed by an attacker, with the address of the attacker's key."""
    key = another(issuers_rsa())

    def made(issuer: Issuer) -> str:
        value: object = key.jwk if name == "jwk" else f"{issuer.url}/attacker"
        return signed(header_of(key, **{name: value}), issuer.claims(), key.private)

    return made


def with_text(header: Callable[[str], bytes], claims: Callable[[str], bytes]) -> Made:
    """Signed by the issuer, but the JSON of its parts is written differently."""

    def made(issuer: Issuer) -> str:
        parts = (json.dumps(part) for part in (header_of(issuers_rsa()), issuer.claims()))
        head, body = next(parts), next(parts)
        return signed(header(head), claims(body), issuers_rsa().private)

    return made


def json_form(token: str) -> str:
    head, body, last = token.split(".")
    return json.dumps({"protected": head, "payload": body, "signature": last})


def last_bit_flipped(token: str) -> str:
    """The same signature, if unused bits are ignored."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    return token[:-1] + alphabet[alphabet.index(token[-1]) ^ 1]


valid = with_claims()
plain = str.encode

FORGED: dict[str, Made] = {
    # signatures
    "signed by another RSA key": signed_by(another(issuers_rsa())),
    "signed by another EC key": signed_by(another(issuers_ec())),
    "a signature cut short": changed(valid, lambda token: token[:-4]),
    "an empty signature": cut(valid, lambda parts: [*parts[:2], ""]),
    "no signature": cut(valid, lambda parts: parts[:2]),
    "a signature over other claims": lambda issuer: ".".join(
        [
            *issuer.token(sub="bob").split(".")[:1],
            written(issuer.claims()),
            issuer.token(sub="bob").split(".")[2],
        ]
    ),
    "a signature under another header": cut(
        valid, lambda parts: [written(header_of(issuers_rsa(), x="")), *parts[1:]]
    ),
    "an EC signature of zeros": with_signature(lambda _: bytes(64)),
    "an EC signature in DER": with_signature(der),
    "an EC signature too long": with_signature(
        lambda data: signature(data, issuers_ec().private) + b"\0\0"
    ),
    "bits that stand for nothing flipped": changed(valid, last_bit_flipped),
    # algorithms
    "alg none without a signature": cut(with_header(alg="none"), lambda parts: [*parts[:2], ""]),
    "alg none with a signature": with_header(alg="none"),
    "alg NoNe": with_header(alg="NoNe"),
    "alg absent": with_header(alg=ABSENT),
    "alg null": with_header(alg=None),
    "alg a list": with_header(alg=["RS256"]),
    "alg in lower case": with_header(alg="rs256"),
    "HS256 under the public key": with_secret(issuers_rsa().public),
    "HS256 under the key as JSON": with_secret(json.dumps(issuers_rsa().jwk).encode()),
    "HS256 under nothing": with_secret(b""),
    "HS256 under a secret of the key set": with_secret(SECRET, kid="oct-1"),
    "RS512 with the right key": with_padding(padding.PKCS1v15(), hashes.SHA512(), "RS512"),
    "PS256 with the right key": with_padding(
        padding.PSS(padding.MGF1(hashes.SHA256()), 32), hashes.SHA256(), "PS256"
    ),
    "PS256 called RS256": with_padding(
        padding.PSS(padding.MGF1(hashes.SHA256()), 32), hashes.SHA256(), "RS256"
    ),
    "ES256 with an RSA key": with_header(alg="ES256"),
    # keys
    "kid absent": with_header(kid=ABSENT),
    "kid a number": with_header(kid=1),
    "kid unknown": with_header(kid="rsa-2"),
    "kid of another key": with_header(kid="ec-1"),
    "kid in capitals": with_header(kid="RSA-1"),
    "kid a path": with_header(kid="../rsa-1"),
    "an RSA key of 1024 bits": signed_by(rsa_key(WEAK, 1024)),
    "an EC key of another curve": signed_by(ec_key(CURVE, ec.SECP384R1)),
    "a key for encryption": signed_by(rsa_key(LOCKED)),
    "a key for another algorithm": signed_by(rsa_key(OTHER)),
    "a key that everybody has": signed_by(rsa_key(OPEN)),
    "jwk of an attacker": with_attackers_header("jwk"),
    "jku of an attacker": with_attackers_header("jku"),
    "x5u of an attacker": with_attackers_header("x5u"),
    # headers
    "crit unknown": with_header(crit=["x"], x=1),
    "crit known": with_header(crit=["b64"], b64=True),
    "crit empty": with_header(crit=[]),
    "b64 false": with_header(b64=False),
    "a logout token": with_header(typ="logout+jwt"),
    "a type that is no text": with_header(typ=["JWT"]),
    "an encrypted token": cut(valid, lambda parts: [*parts, "eyJh", "eyJh"]),
    # claims
    "iss another": with_claims(iss="https://issuer.example"),
    "iss with a slash": lambda issuer: issuer.token(iss=f"{issuer.url}/"),
    "iss a list": lambda issuer: issuer.token(iss=[issuer.url]),
    "iss absent": with_claims(iss=ABSENT),
    "aud another": with_claims(aud="another"),
    "aud in capitals": with_claims(aud=AUDIENCE.upper()),
    "aud longer": with_claims(aud=f"{AUDIENCE} another"),
    "aud others": with_claims(aud=["another", "third"]),
    "aud nobody": with_claims(aud=[]),
    "aud with a number": with_claims(aud=[AUDIENCE, 1]),
    "aud an object": with_claims(aud={AUDIENCE: 1}),
    "aud absent": with_claims(aud=ABSENT),
    "sub absent": with_claims(sub=ABSENT),
    "sub a number": with_claims(sub=1),
    "sub a list": with_claims(sub=["ann"]),
    "sub empty": with_claims(sub=""),
    "sub too long": with_claims(sub="a" * 256),
    "sub with NUL": with_claims(sub="ann\0"),
    "sub with a line end": with_claims(sub="ann\n"),
    "sub half a character": with_claims(sub="\ud800"),
    # times
    "expired": with_claims(exp=NOW - 3600),
    "expired by the leeway": with_claims(exp=NOW - LEEWAY),
    "exp absent": with_claims(exp=ABSENT),
    "exp null": with_claims(exp=None),
    "exp a text": with_claims(exp=str(NOW + 60)),
    "exp true": with_claims(exp=True),
    "exp NaN": with_claims(exp=float("nan")),
    "exp infinite": with_claims(exp=float("inf")),
    "exp beyond all years": with_claims(exp=10**400),
    "exp of 5,000 digits": with_text(
        plain, lambda text: text.replace(str(NOW + 3600), "9" * 5000).encode()
    ),
    "exp negative": with_claims(exp=-1),
    "issued in the future": with_claims(iat=NOW + LEEWAY + 1),
    "iat absent": with_claims(iat=ABSENT),
    "iat a text": with_claims(iat=str(NOW)),
    "not yet valid": with_claims(nbf=NOW + LEEWAY + 1),
    "nbf null": with_claims(nbf=None),
    "nbf a text": with_claims(nbf=str(NOW)),
    # spelling
    "claims a list": lambda issuer: signed(
        header_of(issuers_rsa()), [issuer.claims()], issuers_rsa().private
    ),
    "claims no JSON": with_text(plain, lambda text: text[:-1].encode()),
    "claims in UTF-16": with_text(plain, lambda text: text.encode("utf-16-le")),
    "claims in no encoding": with_text(plain, lambda text: text.encode()[:-1] + b',"\xff":1}'),
    "claims after a byte order mark": with_text(plain, lambda text: text.encode("utf-8-sig")),
    "claims of 2,500 brackets": with_text(
        plain, lambda text: (text[:-1] + ',"x":' + "[" * 2500 + "]" * 2500 + "}").encode()
    ),
    "header in UTF-16": with_text(lambda text: text.encode("utf-16-le"), plain),
    "header a list": lambda issuer: signed(
        [header_of(issuers_rsa())], issuer.claims(), issuers_rsa().private
    ),
    "padded": changed(valid, lambda token: token + "=="),
    "in the other base64": changed(valid, lambda token: token.replace("-", "+").replace("_", "/")),
    "as JSON": changed(valid, json_form),
    "with a blank": cut(valid, lambda parts: [parts[0] + " ", *parts[1:]]),
    "with a line end": changed(valid, lambda token: f"{token}\n"),
    "in another alphabet": cut(valid, lambda parts: [*parts[:2], "é" + parts[2][1:]]),
    "without anything": lambda _: "",
    "dots": lambda _: "..",
    "noise": lambda _: "eyJhbGciOiJSUzI1NiJ9.eyJhbGciOiJSUzI1NiJ9.eyJh",
    "too long": of_length(MAX_LENGTH + 1),
    "ours and theirs": changed(valid, lambda token: f"nb_{token}"),
}


class Attacked(NamedTuple):
    """An attacked Numberbook and its issuer."""

    issuer: Issuer
    book: Book


@pytest.fixture(scope="module")
async def attacked(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Attacked]:
    """One Numberbook for all forgeries. Its clock stands still; a valid token gets an account."""
    path = shutil.copy(sqlite_template, tmp_path_factory.mktemp("attacked") / "numberbook.db")
    with listening() as issuer:
        issuer.keys = published()
        async with book_of_issuer(issuer, f"sqlite:///{path}", oidc_create_accounts=True) as book:
            assert await name_of(book, issuer.token()) == "ann-0"
            yield Attacked(issuer, book)


@pytest.mark.parametrize("made", FORGED.values(), ids=FORGED)
async def test_a_forged_or_malformed_token_is_answered_like_no_token(
    attacked: Attacked, made: Made
) -> None:
    refused = await post(attacked.book, None)
    assert refused.status_code == 401
    assert refused.headers["www-authenticate"] == "Bearer"
    token = made(attacked.issuer).encode("latin-1")
    assert seen(await post(attacked.book, b"Bearer " + token)) == seen(refused)
    assert attacked.issuer.asked == ROUND
    assert await rows(attacked.book.database) == [ANN]


async def test_all_forgeries_at_once_cause_one_fetch_and_valid_tokens_are_served(
    issuer: Issuer, ann_book: Book
) -> None:
    issuer.keys = published()
    # Headers that are not ASCII are tested above only.
    forged = [token for made in FORGED.values() if (token := made(issuer)).isascii()]
    names = await names_of(
        ann_book, [*forged, issuer.token(issuers_rsa()), issuer.token(issuers_ec())]
    )
    assert sorted(names, key=str) == [401] * len(forged) + ["ann-0"] * 2
    assert issuer.asked == ROUND


async def test_without_an_issuer_its_tokens_are_answered_like_no_token(
    issuer: Issuer, sqlite_url: str
) -> None:
    async with book_of_issuer(issuer, sqlite_url, oidc_issuer=None, oidc_audience=None) as book:
        refused = await post(book, None)
        assert seen(await post(book, f"Bearer {issuer.token()}")) == seen(refused)
    assert issuer.asked == []


@pytest.mark.parametrize("scheme", ["Basic", "DPoP", "JWT"])
async def test_a_valid_token_with_another_scheme_is_refused(
    issuer: Issuer, ann_book: Book, scheme: str
) -> None:
    refused = await post(ann_book, None)
    assert seen(await post(ann_book, f"{scheme} {issuer.token()}")) == seen(refused)


# How long a token is valid.


async def test_a_token_is_remembered_for_a_second_and_then_looked_up_again(
    issuer: Issuer, ann_book: Book
) -> None:
    token = issuer.token()
    assert await name_of(ann_book, token) == "ann-0"
    await remove_subject(ann_book, "ann")
    assert await name_of(ann_book, token) == "ann-0"
    ann_book.clock.turn(seconds=1)
    assert await name_of(ann_book, token) == 401


async def test_a_token_is_not_remembered_beyond_its_end(issuer: Issuer, ann_book: Book) -> None:
    token = issuer.token(exp=NOW + 0.5)
    assert await name_of(ann_book, token) == "ann-0"
    await remove_subject(ann_book, "ann")
    ann_book.clock.turn(seconds=0.5)
    assert await name_of(ann_book, token) == 401


async def test_a_token_ends_when_its_time_is_over(issuer: Issuer, ann_book: Book) -> None:
    token = issuer.token(exp=NOW + 60)
    ann_book.clock.turn(seconds=60 + LEEWAY - 0.001)
    assert await name_of(ann_book, token) == "ann-0"
    ann_book.clock.turn(seconds=0.001)
    assert await name_of(ann_book, token) == 401


async def remove_subject(book: Book, subject: str) -> None:
    statement = update(Account).where(col(Account.subject) == subject).values(subject=None)
    await book.database.write(lambda connection: connection.execute(statement))


# Rotation.


async def test_a_new_key_is_found_within_a_minute_and_the_old_one_is_removed_then(
    issuer: Issuer, ann_book: Book
) -> None:
    assert await name_of(ann_book, issuer.token()) == "ann-0"
    new = rsa_key("rsa-new")
    issuer.keys = [new.jwk]
    ann_book.clock.turn(seconds=59)
    assert await names_of(ann_book, [issuer.token(new)] * 3) == [401] * 3
    assert issuer.asked == ROUND
    ann_book.clock.turn(seconds=1)
    assert await names_of(ann_book, [issuer.token(new)] * 3) == ["ann-0"] * 3
    assert issuer.asked == ROUND * 2
    ann_book.clock.turn(seconds=1)
    assert await name_of(ann_book, issuer.token()) == 401


async def test_a_key_that_was_withdrawn_is_trusted_for_ten_minutes_at_most(
    issuer: Issuer, ann_book: Book
) -> None:
    assert await name_of(ann_book, issuer.token()) == "ann-0"
    issuer.keys = [issuers_ec().jwk]
    ann_book.clock.turn(minutes=9, seconds=59)
    assert await name_of(ann_book, issuer.token()) == "ann-0"
    ann_book.clock.turn(seconds=1)
    assert await name_of(ann_book, issuer.token()) == 401
    assert issuer.asked == ROUND * 2


async def test_a_key_that_was_withdrawn_is_not_trusted_longer_if_the_clock_is_set_back(
    issuer: Issuer, ann_book: Book
) -> None:
    assert await name_of(ann_book, issuer.token()) == "ann-0"
    issuer.keys = [issuers_ec().jwk]
    ann_book.clock.turn(minutes=9, seconds=59)
    ann_book.clock.set_wrong(seconds=-300)
    assert await name_of(ann_book, issuer.token()) == "ann-0"
    ann_book.clock.turn(seconds=1)
    assert await name_of(ann_book, issuer.token()) == 401


async def test_unknown_keys_cause_one_fetch_a_minute_however_many_they_are(
    issuer: Issuer, ann_book: Book
) -> None:
    invented = [
        signed(header_of(key._replace(kid=f"{key.kid} {index}")), issuer.claims(), key.private)
        for key in (issuers_rsa(), issuers_ec())
        for index in range(20)
    ]
    for minute in range(1, 4):
        names = await names_of(ann_book, [*invented, issuer.token()])
        assert sorted(names, key=str) == [401] * len(invented) + ["ann-0"]
        assert issuer.asked == ROUND * minute
        ann_book.clock.turn(minutes=1)


async def test_newer_keys_are_waited_for_by_one_request_only(
    issuer: Issuer, ann_book: Book
) -> None:
    await name_of(ann_book, issuer.token())
    ann_book.clock.turn(minutes=10)
    issuer.may_answer.clear()
    issuer.was_asked.clear()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(name_of, ann_book, issuer.token())
        await anyio.to_thread.run_sync(issuer.was_asked.wait, 5)
        assert await name_of(ann_book, issuer.token(issuers_ec())) == "ann-0"
        assert issuer.asked == [*ROUND, DISCOVERY]
        issuer.may_answer.set()
    assert issuer.asked == ROUND * 2


# Failures of the issuer.


def endless() -> Iterator[bytes]:
    while True:
        yield b" " * 65536


def elsewhere(issuer: Issuer) -> Callable[[], Reply]:
    """A redirect to the keys of an attacker."""
    return reply(302, location=f"{issuer.url}/attacker")


def break_with(
    path: str, answer: Callable[[Issuer], Callable[[], Reply]]
) -> Callable[[Issuer], None]:
    return lambda issuer: issuer.replies.update({path: answer(issuer)})


def as_ever(issuer: Issuer, path: str, status: int) -> Callable[[], Reply]:
    """The right answer, but for its status."""
    return reply(status, b"".join(issuer.reply_to(path).body))


def point_keys_at(address: Callable[[Issuer], object]) -> Callable[[Issuer], None]:
    return lambda issuer: issuer.document.update(jwks_uri=address(issuer))


def attackers_keys(issuer: Issuer) -> dict[str, Callable[[], Reply]]:
    """The attacker's discovery document and keys, at the target of the redirect."""
    content = issuer.document | {"keys": [another(issuers_rsa()).jwk, issuers_rsa().jwk]}
    return {"/attacker": reply(200, json.dumps(content).encode())}


BAD_DAYS: dict[str, Callable[[Issuer], None]] = {
    "it hangs up": lambda issuer: setattr(issuer, "is_down", True),
    "it fails": break_with(DISCOVERY, lambda issuer: as_ever(issuer, DISCOVERY, 500)),
    "it has no document": break_with(DISCOVERY, lambda _: reply(404)),
    "its document is no JSON": break_with(DISCOVERY, lambda _: reply(200, b"<html>")),
    "its document is a list": break_with(DISCOVERY, lambda _: reply(200, b"[]")),
    "its document is endless": break_with(DISCOVERY, lambda _: lambda: Reply(200, endless())),
    "its document is another's": lambda issuer: issuer.document.update(issuer=f"{issuer.url}/"),
    "its document names no issuer": lambda issuer: issuer.document.update(issuer=None),
    "its document is elsewhere": break_with(DISCOVERY, elsewhere),
    "its document is empty for now": break_with(DISCOVERY, lambda _: reply(204)),
    "its document names no keys": point_keys_at(lambda _: None),
    "its keys are at no address": point_keys_at(lambda _: "http://[keys"),
    "its keys are in a file": point_keys_at(lambda _: "file:///etc/passwd"),
    # 0.0.0.0 leads here too, but is not a loopback address.
    "its keys come by http": point_keys_at(
        lambda issuer: issuer.url.replace("127.0.0.1", "0.0.0.0") + KEYS
    ),
    "its keys are elsewhere": break_with(KEYS, elsewhere),
    "its keys fail": break_with(KEYS, lambda issuer: as_ever(issuer, KEYS, 503)),
    "its keys are no list": break_with(KEYS, lambda _: reply(200, b'{"keys": {}}')),
    "its keys are absent": break_with(KEYS, lambda _: reply(200, b"{}")),
    "its keys are endless": break_with(KEYS, lambda _: lambda: Reply(200, endless())),
    "its keys are a little too large": break_with(
        KEYS,
        lambda issuer: reply(200, json.dumps({"keys": issuer.keys}).encode().ljust(MAX_BYTES + 1)),
    ),
}


@pytest.mark.parametrize("worsen", BAD_DAYS.values(), ids=BAD_DAYS)
async def test_valid_tokens_are_an_outage_without_keys_and_served_with_them(
    issuer: Issuer, ann_book: Book, worsen: Callable[[Issuer], None]
) -> None:
    well = dict(issuer.document)
    worsen(issuer)
    issuer.replies |= attackers_keys(issuer)
    started = time.monotonic()
    unavailable = await post(ann_book, f"Bearer {issuer.token()}")
    assert unavailable.status_code == 503
    assert unavailable.headers["retry-after"] == "1"
    assert unavailable.json()["errors"][0]["extensions"]["code"] == "SERVICE_UNAVAILABLE"
    assert time.monotonic() - started < FETCH_SECONDS
    assert issuer.asked in ([DISCOVERY], ROUND)

    ann_book.clock.turn(seconds=1)
    issuer.replies.clear()
    issuer.document, issuer.is_down = well, False
    assert await name_of(ann_book, issuer.token()) == "ann-0"

    worsen(issuer)
    issuer.replies |= attackers_keys(issuer)
    ann_book.clock.turn(minutes=30)
    assert await name_of(ann_book, issuer.token()) == "ann-0"
    assert await name_of(ann_book, issuer.token(another(issuers_rsa()))) == 401
    assert await name_of(ann_book, issuer.token(rsa_key("rsa-new"))) == 401
    assert "/attacker" not in issuer.asked


async def test_an_issuer_where_nobody_listens_is_an_outage(issuer: Issuer, sqlite_url: str) -> None:
    issuer.url = f"http://127.0.0.1:{free_port()}"
    async with book_of_issuer(issuer, sqlite_url) as book:
        assert await name_of(book, issuer.token()) == 503


async def test_during_an_outage_the_issuer_is_tried_once_a_second_and_our_tokens_work(
    issuer: Issuer, ann_book: Book
) -> None:
    issuer.is_down = True
    olivia = await ann_book.person("olivia")
    assert await names_of(ann_book, [issuer.token()] * 20) == [503] * 20
    assert issuer.asked == [DISCOVERY]
    ann_book.clock.turn(seconds=1)
    assert await names_of(ann_book, [issuer.token()] * 20) == [503] * 20
    assert issuer.asked == [DISCOVERY] * 2
    assert await name_of(ann_book, olivia.token) == olivia.account.name
    assert await name_of(ann_book, with_header(alg="none")(issuer)) == 401


async def test_an_issuer_that_withdraws_all_keys_is_an_outage(
    issuer: Issuer, ann_book: Book
) -> None:
    assert await name_of(ann_book, issuer.token()) == "ann-0"
    issuer.keys = []
    ann_book.clock.turn(minutes=10)
    assert await name_of(ann_book, issuer.token()) == 503


async def test_unusable_keys_are_ignored(issuer: Issuer, ann_book: Book) -> None:
    valid = issuers_rsa().jwk
    issuer.keys = [
        {"kty": ["RSA"], "kid": "1"},
        {"kty": "RSA"},
        {"kty": "RSA", "kid": ["rsa-1"], "n": valid["n"], "e": valid["e"]},
        {"kty": "RSA", "kid": "rsa-1", "n": 1, "e": 2},
        {"kty": "RSA", "kid": "rsa-1", "n": "é", "e": "AQAB"},
        {"kty": "RSA", "kid": "rsa-1", "n": "", "e": ""},
        {"kty": "EC", "kid": "ec-1", "crv": "P-256", "x": b64(bytes(32)), "y": b64(bytes(32))},
        {"kty": "EC", "kid": "ec-1", "crv": ["P-256"], "x": None, "y": None},
        {"kty": "OKP", "kid": "ed-1", "crv": "Ed25519", "x": b64(bytes(32))},
        *[None, "key", 1],  # type: ignore[list-item]
        valid | {"alg": "RS256", "use": "sig"},
    ]
    assert await name_of(ann_book, issuer.token()) == "ann-0"


async def test_a_slow_issuer_times_out_and_delays_no_other_request(
    issuer: Issuer, ann_book: Book
) -> None:
    def dripping() -> Iterator[bytes]:
        while not is_over.wait(0.1):
            yield b" "

    is_over = threading.Event()
    issuer.replies[KEYS] = lambda: Reply(200, dripping())
    olivia = await ann_book.person("olivia")
    names: list[str | int] = []

    async def wait_for_keys() -> None:
        names.extend(await names_of(ann_book, [issuer.token()] * 10))

    started = time.monotonic()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(wait_for_keys)
        await anyio.to_thread.run_sync(issuer.was_asked.wait, 5)
        assert await name_of(ann_book, olivia.token) == olivia.account.name
        assert names == []
    is_over.set()
    assert names == [503] * 10
    assert issuer.asked == ROUND
    assert FETCH_SECONDS <= time.monotonic() - started < FETCH_SECONDS + 2


# Settings.


@pytest.mark.parametrize(
    ("oidc_issuer", "oidc_audience"),
    [
        ("https://issuer.example", None),
        (None, "numberbook"),
        ("http://issuer.example", "numberbook"),
        ("http://localhost.issuer.example", "numberbook"),
        ("http://127.0.0.1@issuer.example", "numberbook"),
        ("http://0.0.0.0", "numberbook"),
        ("http://2130706433", "numberbook"),
        ("https://ann:hunter2@issuer.example", "numberbook"),
        ("https://issuer.example?realm=1", "numberbook"),
        ("https://issuer.example#realm", "numberbook"),
        ("https://", "numberbook"),
        ("issuer.example", "numberbook"),
        ("file:///issuer", "numberbook"),
        ("ftp://127.0.0.1", "numberbook"),
        ("http://[::1", "numberbook"),
    ],
)
def test_an_issuer_that_cannot_be_trusted_is_refused_at_the_start(
    sqlite_url: str, oidc_issuer: str | None, oidc_audience: str | None
) -> None:
    settings = Settings(
        database_url=sqlite_url,
        secret_key=SecretStr(SECRET_KEY),
        oidc_issuer=oidc_issuer,
        oidc_audience=oidc_audience,
    )
    with pytest.raises(ConfigurationError, match="NUMBERBOOK_OIDC_ISSUER") as refused:
        create_app(settings)
    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize(
    "oidc_issuer",
    [
        "https://issuer.example/",
        "https://issuer.example/realms/1",
        "http://localhost",
        "http://[::1]:1",
    ],
)
def test_an_issuer_is_taken_by_https_or_on_this_machine(sqlite_url: str, oidc_issuer: str) -> None:
    settings = Settings(
        database_url=sqlite_url,
        secret_key=SecretStr(SECRET_KEY),
        oidc_issuer=oidc_issuer,
        oidc_audience=AUDIENCE,
    )
    assert create_app(settings).routes


async def test_an_issuer_may_have_a_path_and_a_slash_at_its_end(
    issuer: Issuer, sqlite_url: str
) -> None:
    root = issuer.url
    issuer.url = f"{root}/realms/1/"
    issuer.document["issuer"] = issuer.url
    path = f"/realms/1{DISCOVERY}"
    issuer.replies[path] = reply(200, json.dumps(issuer.document).encode())
    async with book_of_issuer(issuer, sqlite_url) as book:
        assert await name_of(book, issuer.token()) == "ann-0"
        assert await name_of(book, issuer.token(iss=f"{root}/realms/1")) == 401
    assert issuer.asked == [path, KEYS]


# Accounts, on both databases.


class Row(NamedTuple):
    """The row of an account."""

    name: str
    kind: str
    is_operator: bool
    subject: str | None


async def rows(database: Database) -> list[Row]:
    columns = [getattr(Account, name) for name in Row._fields]
    statement = select(*columns).order_by(col(Account.id))
    return await database.read(lambda c: [Row._make(row) for row in c.execute(statement)])


ANN = Row("ann-0", "PERSON", False, "ann")


async def test_a_subject_that_nobody_knows_is_refused_and_gets_no_account(
    issuer: Issuer, database_url: str
) -> None:
    async with book_of_issuer(issuer, database_url) as book:
        refused = await post(book, None)
        for sub in ("bob", "ANN", "ann "):
            token = issuer.token(sub=sub, preferred_username="ann-0", email="ann")
            assert seen(await post(book, f"Bearer {token}")) == seen(refused)
        assert await rows(book.database) == [ANN]


async def test_first_sight_makes_an_account_when_the_setting_allows(
    issuer: Issuer, database_url: str
) -> None:
    async with book_of_issuer(issuer, database_url, oidc_create_accounts=True) as book:
        claims = {"sub": "bob", "email": "bob@b.example", "email_verified": True}
        first, second = (issuer.token(jti=jti, **claims) for jti in "12")
        for token in (first, second, first):
            assert await name_of(book, token) == "bob@b.example"
        assert await name_of(book, issuer.token(sub="bob", email="robert@b.example")) == (
            "bob@b.example"
        )
        assert await rows(book.database) == [ANN, Row("bob@b.example", "PERSON", False, "bob")]


async def test_a_forged_token_makes_no_account(issuer: Issuer, database_url: str) -> None:
    async with book_of_issuer(issuer, database_url, oidc_create_accounts=True) as book:
        assert await name_of(book, issuer.token(another(issuers_rsa()), sub="bob")) == 401
        assert await rows(book.database) == [ANN]


async def test_first_sights_at_once_make_one_account(issuer: Issuer, database_url: str) -> None:
    async with book_of_issuer(issuer, database_url, oidc_create_accounts=True) as book:
        await name_of(book, issuer.token())
        tokens = [
            issuer.token(sub="bob", jti=str(index), preferred_username="bob") for index in range(8)
        ]
        assert await names_of(book, tokens) == ["bob"] * 8
        assert await rows(book.database) == [ANN, Row("bob", "PERSON", False, "bob")]


async def test_a_person_of_the_issuer_gets_no_name_that_the_last_release_gave(
    issuer: Issuer, database_url: str
) -> None:
    async with book_of_issuer(issuer, database_url, oidc_create_accounts=True) as book:
        columns = {"kind": "PERSON", "is_operator": False, "created_at": book.clock()}
        statement = insert(Account).values(name="Renée", **columns)
        await book.database.write(lambda connection: connection.execute(statement))
        token = issuer.token(sub="eve", preferred_username="RENÉE")
        name = await name_of(book, token)
        assert isinstance(name, str)
        assert name.startswith("RENÉE-")
        assert (await account_named(book.database, "renée")).name == "Renée"


async def test_two_first_requests_at_the_same_time_get_the_same_account(book: Book) -> None:
    bob = Subject("https://issuer.example", "bob")
    made = {
        await create_account_of_subject(book.database, book.clock, bob, [name])
        for name in ("bob", "bob", "robert")
    }
    assert made == {await account_of_subject(book.database, bob)}
    assert await rows(book.database) == [Row("bob", "PERSON", False, "bob")]


NAMES: list[tuple[dict[str, object], str]] = [
    ({"preferred_username": "bob", "email": "bob@b.example"}, "bob"),
    ({"email": "bob@b.example", "email_verified": True}, "bob@b.example"),
    ({}, "subject-2"),
    ({"preferred_username": "  Bob Büro "}, "Bob Büro"),
    ({"preferred_username": "", "email": "eva", "email_verified": True}, "eva"),
    ({"preferred_username": " ", "email": None}, "subject-5"),
    ({"preferred_username": ["bob"], "email": {"bob": 1}}, "subject-6"),
    ({"preferred_username": "bob\nann"}, "subject-7"),
    ({"preferred_username": "bob\0"}, "subject-8"),
    ({"preferred_username": "bob\ud800"}, "subject-9"),
    ({"preferred_username": "bob\u202e"}, "subject-10"),
    ({"preferred_username": "b" * 100}, "b" * 100),
    ({"preferred_username": "b" * 101}, "subject-12"),
    ({"email": "bob@c.example"}, "subject-13"),
    ({"email": "bob@d.example", "email_verified": "true"}, "subject-14"),
    ({"preferred_username": "bob@e.example"}, "subject-15"),
    (
        {
            "preferred_username": "eve@f.example",
            "email": "bob@f.example",
            "email_verified": True,
        },
        "bob@f.example",
    ),
    ({"preferred_username": "Jose\u0301"}, "José"),
    ({"sub": "s" * 255}, "person"),
]


async def test_an_account_is_named_by_the_first_claim_that_can_be_a_name(
    issuer: Issuer, database_url: str
) -> None:
    async with book_of_issuer(issuer, database_url, oidc_create_accounts=True) as book:
        claims = [{"sub": f"subject-{index}", **names} for index, (names, _) in enumerate(NAMES)]
        expected = [name for _, name in NAMES]
        assert [await name_of(book, issuer.token(**each)) for each in claims] == expected
        assert await rows(book.database) == [
            ANN,
            *(Row(name, "PERSON", False, str(each["sub"])) for each, name in zip(claims, expected)),
        ]


async def test_a_disabled_account_is_neither_let_in_nor_made_anew(
    issuer: Issuer, database_url: str
) -> None:
    async with book_of_issuer(issuer, database_url, oidc_create_accounts=True) as book:
        [ann] = [row for row in await all_accounts(book.database) if row.name == "ann-0"]
        await disable(book.database, book.clock, ann)
        assert await name_of(book, issuer.token()) == 401
        assert await rows(book.database) == [ANN]
        await enable(book.database, ann)
        book.clock.turn(seconds=1)
        assert await name_of(book, issuer.token()) == "ann-0"


@pytest.mark.parametrize("name", ["olivia", "o" * 100])
async def test_a_taken_name_gets_a_suffix_and_gives_no_access_to_the_other_account(
    issuer: Issuer, database_url: str, name: str
) -> None:
    async with book_of_issuer(issuer, database_url, oidc_create_accounts=True) as book:
        statement = update(Account).where(col(Account.subject) == "ann")
        await book.database.write(lambda c: c.execute(statement.values(name=name)))
        tokens = [issuer.token(sub=sub, preferred_username=name) for sub in ("bob", "carl")]
        made = [await name_of(book, token) for token in tokens]
        for suffixed in made:
            stem, dash, suffix = str(suffixed).rpartition("-")
            assert (stem, dash) == (name[: 100 - 9], "-")
            assert len(suffix) == 8
        assert len({name, *made}) == 3
        assert await name_of(book, issuer.token()) == name


async def test_an_operator_links_a_subject_to_an_existing_person(
    issuer: Issuer, database_url: str
) -> None:
    async with book_of_issuer(issuer, database_url) as book:
        bob, carl = await book.account("bob"), await book.account("carl")
        team = await book.account("team", AccountKind.TEAM)
        await set_subject(book.database, bob, Subject(issuer.url, "bob"))
        assert await name_of(book, issuer.token(sub="bob")) == bob.name
        with pytest.raises(ConfigurationError, match="has another account"):
            await set_subject(book.database, carl, Subject(issuer.url, "bob"))
        with pytest.raises(ConfigurationError, match="is a team"):
            await set_subject(book.database, team, Subject(issuer.url, "team"))
        assert [row.subject for row in await rows(book.database)] == ["ann", "bob", None, None]


async def test_tokens_of_both_kinds_are_accepted(issuer: Issuer, database_url: str) -> None:
    async with book_of_issuer(issuer, database_url) as book:
        olivia = await book.person("olivia")
        assert await name_of(book, olivia.token) == olivia.account.name
        assert await name_of(book, issuer.token()) == "ann-0"
