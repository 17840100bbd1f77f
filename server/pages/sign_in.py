"""How the dashboard signs people in at an OpenID Connect issuer."""

from collections.abc import Awaitable, Callable
from html import escape
from typing import NamedTuple

import orjson


class IssuerClient(NamedTuple):
    """The page as a client of the issuer: a public one, which proves itself by PKCE."""

    issuer: str
    client_id: str
    audience: str
    """Whom the access token has to be made out to: us."""
    scope: str


class Endpoints(NamedTuple):
    """Where people sign in at an issuer, and where their tokens come from."""

    authorization: str
    token: str
    token_origin: str
    """The origin of `token`, as a policy of content names it."""


class SignIn(NamedTuple):
    """What a page is told: who the client is, and the endpoints, None while they are not known."""

    client: IssuerClient
    endpoints: Endpoints | None


class SignIns:
    """The way to sign in at the issuer, for each page; None if there is none."""

    def __init__(
        self, client: IssuerClient | None, find: Callable[[], Awaitable[Endpoints | None]] | None
    ) -> None:
        self._client = client
        self._find = find

    async def shown(self) -> SignIn | None:
        """Waits for the issuer if it was not asked before. Raises nothing."""
        if self._client is None or self._find is None:
            return None
        return SignIn(self._client, await self._find())


def attribute(sign_in: SignIn | None) -> str:
    """The way to sign in as the value of an attribute in HTML; "null" if there is none."""
    if sign_in is None:
        return "null"
    client, endpoints = sign_in
    given = {
        "issuer": client.issuer,
        "clientId": client.client_id,
        "audience": client.audience,
        "scope": client.scope,
        "authorization": endpoints and endpoints.authorization,
        "token": endpoints and endpoints.token,
    }
    return escape(orjson.dumps(given).decode())
