"""The issuer of `oidc.py` with a page to sign in at: authorization codes with PKCE."""

import base64
import hashlib
import json
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from urllib.parse import parse_qsl, urlencode, urlsplit

from tests.support.programs import oidc

AUTHORIZE, TOKEN = "/authorize", "/token"
CLIENT = "numberbook-dashboard"

Parameters = dict[str, str]


@dataclass
class Provider:
    """What the issuer knows of its client, the codes that it gave, and what its tokens have
    besides.
    """

    issuer: oidc.Issuer
    origin: str = ""
    """That of the client's page."""
    codes: dict[str, Parameters] = field(default_factory=dict)
    access: dict[str, object] = field(default_factory=dict)
    identity: dict[str, object] = field(default_factory=dict)

    def refusal(self, asked: Parameters) -> str | None:
        """Why nobody can sign in by this request."""
        expected = {
            "response_type": "code",
            "client_id": CLIENT,
            "redirect_uri": f"{self.origin}/",
            "code_challenge_method": "S256",
        }
        wrong = [name for name, value in expected.items() if asked.get(name) != value]
        absent = [name for name in ("state", "nonce", "code_challenge") if not asked.get(name)]
        return ", ".join(wrong + absent) or None

    def code(self, asked: Parameters) -> str:
        code = secrets.token_urlsafe()
        self.codes[code] = asked
        return code

    def tokens(self, given: Parameters) -> dict[str, str] | None:
        """The tokens for a code, which serves once, and for its verifier only."""
        asked = self.codes.pop(given.get("code", ""), None)
        digest = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        same = ("redirect_uri", "client_id")
        if (
            asked is None
            or given.get("grant_type") != "authorization_code"
            or challenge != asked["code_challenge"]
            or any(given.get(name) != asked[name] for name in same)
        ):
            return None
        times = {"iat": int(time.time()), "exp": int(time.time()) + 300}
        identity = {"aud": CLIENT, "nonce": asked["nonce"], **times, **self.identity}
        return {
            "token_type": "Bearer",
            "access_token": self.issuer.token(None, **{**times, **self.access}),
            "id_token": self.issuer.token(None, **identity),
        }


class Handler(oidc.Handler):
    """The keys, the page to sign in at, and the tokens."""

    provider: Provider

    def do_GET(self) -> None:  # noqa: N802
        if urlsplit(self.path).path == AUTHORIZE:
            self._answer(200, self._page(), "text/html")
        else:
            super().do_GET()

    def _page(self) -> str:
        asked = dict(parse_qsl(urlsplit(self.path).query))
        refusal = self.provider.refusal(asked)
        if refusal:
            return f"<h1>Wrong: {escape(refusal)}</h1>"
        state = asked["state"]
        ways = {
            "Sign in as ann": {"code": self.provider.code(asked), "state": state},
            "Refuse": {"error": "access_denied", "state": state},
            "Come back with another state": {"code": self.provider.code(asked), "state": "x"},
            "Come back with a code that was used": {"code": "used", "state": state},
        }
        back = asked["redirect_uri"]
        links = (
            f'<p><a href="{escape(f"{back}?{urlencode(way)}")}">{label}</a>'
            for label, way in ways.items()
        )
        return '<!doctype html><title>Issuer</title><link rel="icon" href="data:,">' + "".join(
            links
        )

    def do_POST(self) -> None:  # noqa: N802
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        tokens = self.provider.tokens(dict(parse_qsl(body)))
        if tokens is None:
            self._answer(400, json.dumps({"error": "invalid_grant"}), "application/json")
        else:
            self._answer(200, json.dumps(tokens), "application/json")

    def _answer(self, status: int, body: str, kind: str) -> None:
        headers = {"content-type": kind, "access-control-allow-origin": self.provider.origin}
        self._send(oidc.Reply(status, iter([body.encode()]), headers))


@contextmanager
def providing() -> Iterator[Provider]:
    """A provider that listens on loopback."""

    class OwnHandler(Handler):
        pass

    with oidc.listening(OwnHandler) as issuer:
        OwnHandler.provider = provider = Provider(issuer)
        issuer.document |= {
            "authorization_endpoint": issuer.url + AUTHORIZE,
            "token_endpoint": issuer.url + TOKEN,
        }
        yield provider
