"""From the Authorization header to the viewer."""

from datetime import datetime, timedelta
from typing import NamedTuple

from models import tokens
from models.clock import Clock
from models.database import Database
from models.errors import Unavailable
from models.policy import Viewer
from resolvers.tokens import live_token, record_use

REMEMBERED = timedelta(seconds=1)
"""For how long the account of a good token is remembered, so that a page needs no second
statement. A revoked token works no longer than that. Teams and rights are never remembered."""

MAX_REMEMBERED = 10_000


class Unauthenticated(Exception):
    """The request carries no token that is good now. All such requests get the same answer."""


class _Remembered(NamedTuple):
    viewer: Viewer
    token_id: int
    until: datetime


class Authenticator:
    """Tells whom requests speak for."""

    def __init__(self, database: Database, key: bytes, clock: Clock) -> None:
        self._database = database
        self._key = key
        self._clock = clock
        self._remembered: dict[str, _Remembered] = {}
        self._used: dict[int, datetime] = {}

    async def viewer(self, authorization: list[str]) -> Viewer:
        """The account that the Authorization headers stand for.

        Raises Unauthenticated, Unavailable.
        """
        digest = tokens.digest(_bearer_token(authorization), self._key)
        known = self._remembered.get(digest)
        if known is None or known.until <= self._clock():
            known = self._remembered[digest] = await self._look_up(digest)
        self._used[known.token_id] = self._clock()
        return known.viewer

    async def record_use(self) -> None:
        """Write down when tokens were used since the last time. Raises Unavailable."""
        if not self._used:
            return
        used, self._used = self._used, {}
        try:
            await record_use(self._database, used)
        except Unavailable:
            self._used = used | self._used
            raise

    async def _look_up(self, digest: str) -> _Remembered:
        token = await live_token(self._database, self._clock, digest)
        if token is None:
            self._remembered.pop(digest, None)
            raise Unauthenticated
        if len(self._remembered) >= MAX_REMEMBERED:
            self._remembered.clear()
        until = min(token.expires_at, self._clock() + REMEMBERED)
        return _Remembered(Viewer(token.account_id), token.id, until)


def _bearer_token(authorization: list[str]) -> str:
    if len(authorization) != 1:
        raise Unauthenticated
    scheme, _, token = authorization[0].partition(" ")
    if scheme.lower() != "bearer" or not tokens.is_well_formed(token):
        raise Unauthenticated
    return token
