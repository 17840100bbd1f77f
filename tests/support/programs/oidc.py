"""An OpenID Connect issuer on loopback, with its keys and tokens, made without the library that
verifies them.
"""

import base64
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.support.book import START

AUDIENCE = "numberbook"
NOW = int(START.timestamp())
ABSENT = object()

DISCOVERY = "/.well-known/openid-configuration"
KEYS = "/keys"
ROUND = [DISCOVERY, KEYS]
"""The paths that one fetch of the keys requests."""

Jwk = dict[str, Any]
Private = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


# Keys and tokens, made without the library that verifies them.


class Key(NamedTuple):
    """A key of the issuer or of an attacker."""

    kid: str
    private: Private

    @property
    def jwk(self) -> Jwk:
        public = self.private.public_key()
        if isinstance(public, rsa.RSAPublicKey):
            of_rsa = public.public_numbers()
            return {"kty": "RSA", "kid": self.kid, "n": number(of_rsa.n), "e": number(of_rsa.e)}
        of_ec = public.public_numbers()
        size = (public.curve.key_size + 7) // 8
        crv = {256: "P-256", 384: "P-384"}[public.curve.key_size]
        x, y = (b64(value.to_bytes(size)) for value in (of_ec.x, of_ec.y))
        return {"kty": "EC", "kid": self.kid, "crv": crv, "x": x, "y": y}

    @property
    def public(self) -> bytes:
        """The public key as a JWK."""
        public = self.private.public_key()
        return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)

    @property
    def algorithm(self) -> str:
        return "RS256" if isinstance(self.private, rsa.RSAPrivateKey) else "ES256"


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def number(value: int) -> str:
    return b64(value.to_bytes((value.bit_length() + 7) // 8))


@cache
def rsa_key(kid: str, bits: int = 2048) -> Key:
    return Key(kid, rsa.generate_private_key(65537, bits))


@cache
def ec_key(kid: str, curve: type[ec.EllipticCurve] = ec.SECP256R1) -> Key:
    return Key(kid, ec.generate_private_key(curve()))


def issuers_rsa() -> Key:
    return rsa_key("rsa-1")


def issuers_ec() -> Key:
    return ec_key("ec-1")


def another(key: Key) -> Key:
    """Another key with the id of this one."""
    make = rsa_key if key.algorithm == "RS256" else ec_key
    return make(f"another {key.kid}")._replace(kid=key.kid)


def signature(data: bytes, private: Private) -> bytes:
    if isinstance(private, rsa.RSAPrivateKey):
        return private.sign(data, padding.PKCS1v15(), hashes.SHA256())
    size = (private.curve.key_size + 7) // 8
    pair = decode_dss_signature(private.sign(data, ec.ECDSA(hashes.SHA256())))
    return b"".join(value.to_bytes(size) for value in pair)


def written(part: object) -> str:
    """A part of a token: bytes as they are, all else as JSON without spaces."""
    data = part if isinstance(part, bytes) else json.dumps(part, separators=(",", ":")).encode()
    return b64(data)


def signed(header: object, claims: object, private: Private) -> str:
    data = f"{written(header)}.{written(claims)}"
    return f"{data}.{b64(signature(data.encode(), private))}"


def given(members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not ABSENT}


def header_of(key: Key, **other: object) -> dict[str, Any]:
    return given({"alg": key.algorithm, "kid": key.kid, "typ": "JWT", **other})


class Reply(NamedTuple):
    """A wrong answer of the issuer; its body may be endless."""

    status: int
    body: Iterator[bytes]
    headers: Mapping[str, str] = {}


def reply(status: int, body: bytes = b"", **headers: str) -> Callable[[], Reply]:
    return lambda: Reply(status, iter([body]), headers)


@dataclass
class Issuer:
    """A server of the discovery document and the keys."""

    url: str
    keys: list[Jwk] = field(default_factory=lambda: [issuers_rsa().jwk, issuers_ec().jwk])
    document: dict[str, Any] = field(default_factory=dict)
    replies: dict[str, Callable[[], Reply]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    is_down: bool = False
    may_answer: threading.Event = field(default_factory=threading.Event)
    was_asked: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.document = {"issuer": self.url, "jwks_uri": self.url + KEYS}
        self.may_answer.set()

    def claims(self, **other: object) -> dict[str, Any]:
        times = {"iat": NOW, "exp": NOW + 3600}
        return given(
            {"iss": self.url, "aud": AUDIENCE, "sub": "ann", **times, **other},
        )

    def token(self, key: Key | None = None, /, **claims: object) -> str:
        key = key or issuers_rsa()
        return signed(header_of(key), self.claims(**claims), key.private)

    def reply_to(self, path: str) -> Reply:
        if path in self.replies:
            return self.replies[path]()
        found = {DISCOVERY: self.document, KEYS: {"keys": self.keys}}.get(path)
        status = 404 if found is None else 200
        return Reply(status, iter([json.dumps(found).encode()]), {})


class Handler(BaseHTTPRequestHandler):
    """One request to the issuer."""

    server: "IssuerServer"

    def do_GET(self) -> None:
        issuer = self.server.issuer
        issuer.asked.append(self.path)
        issuer.was_asked.set()
        issuer.may_answer.wait(10)
        if issuer.is_down:
            return
        answer = issuer.reply_to(self.path)
        with suppress(ConnectionError):
            self._send(answer)

    def _send(self, answer: Reply) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        for piece in answer.body:
            self.wfile.write(piece)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class IssuerServer(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 100
    issuer: Issuer


@contextmanager
def listening(handler: type[Handler] = Handler) -> Iterator[Issuer]:
    """An issuer that listens on loopback."""
    server = IssuerServer(("127.0.0.1", 0), handler)
    server.issuer = Issuer(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server.issuer
    finally:
        server.issuer.may_answer.set()
        server.shutdown()
        server.server_close()
        thread.join()
