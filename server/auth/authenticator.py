"""From the Authorization header to the viewer."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import NamedTuple

from database import Database
from database.errors import Unavailable
from models import token_format
from models.clock import Clock
from models.policy import Viewer
from resolvers.accounts.subjects import account_of_subject, create_account_of_subject
from resolvers.accounts.tokens import live_token, record_use
from server.auth import oidc
from server.auth.oidc import Identity, Verifier

REMEMBERED = timedelta(seconds=1)
"""For how long the account of a token, or that it is not good, is remembered, so that a page needs
no second statement. A revoked token works no longer than that. Teams and rights are never
remembered."""

MAX_REMEMBERED = 10_000


class Unauthenticated(Exception):
    """The request carries no token that is good now. All such requests get the same answer."""


class _Good(NamedTuple):
    """Whom a token speaks for, and until when. `token_id`: of a token of our own."""

    viewer: Viewer
    expires_at: datetime
    token_id: int | None = None


class _Remembered(NamedTuple):
    good: _Good | None
    until: datetime


class Authenticator:
    """Tells whom requests speak for."""

    def __init__(
        self,
        database: Database,
        key: bytes,
        clock: Clock,
        verifier: Verifier | None,
        *,
        creates_accounts: bool,
    ) -> None:
        """`verifier`: of tokens that are not ours, if any are taken."""
        self._database = database
        self._key = key
        self._clock = clock
        self._verifier = verifier
        self._creates_accounts = creates_accounts
        # Of tokens only prints are kept here, which are worth nothing anywhere else.
        self._print_key = secrets.token_bytes()
        self._remembered: dict[bytes, _Remembered] = {}
        self._used: dict[int, datetime] = {}

    async def viewer(self, authorization: Sequence[bytes], now: datetime) -> Viewer:
        """The account that the Authorization headers stand for.

        Raises Unauthenticated, Unavailable.
        """
        good = await self._recognised(_bearer_token(authorization), now)
        if good.token_id is not None:
            self._used[good.token_id] = now
        return good.viewer

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

    async def _recognised(self, token: str, now: datetime) -> _Good:
        print_ = blake2b(token.encode(), key=self._print_key).digest()
        known = self._remembered.get(print_)
        if known is None or known.until <= now:
            known = self._remembered[print_] = self._until_soon(await self._look_up(token))
        if known.good is None:
            raise Unauthenticated
        return known.good

    def _until_soon(self, good: _Good | None) -> _Remembered:
        if len(self._remembered) >= MAX_REMEMBERED:
            self._remembered.clear()
        until = self._clock() + REMEMBERED
        return _Remembered(good, until if good is None else min(good.expires_at, until))

    async def _look_up(self, token: str) -> _Good | None:
        if token_format.is_well_formed(token):
            return await self._own(token_format.digest(token, self._key))
        if self._verifier is not None and oidc.is_well_formed(token):
            return await self._foreign(token, self._verifier)
        return None

    async def _own(self, digest: str) -> _Good | None:
        token = await live_token(self._database, self._clock, digest)
        if token is None:
            return None
        return _Good(Viewer(token.account_id), token.expires_at, token.id)

    async def _foreign(self, token: str, verifier: Verifier) -> _Good | None:
        identity = await verifier.identity(token)
        if identity is None:
            return None
        account_id = await self._account_of(identity)
        return None if account_id is None else _Good(Viewer(account_id), identity.expires_at)

    async def _account_of(self, identity: Identity) -> int | None:
        subject, names, _ = identity
        account_id = await account_of_subject(self._database, subject)
        if account_id is None and self._creates_accounts:
            return await create_account_of_subject(self._database, self._clock, subject, names)
        return account_id


def _bearer_token(authorization: Sequence[bytes]) -> str:
    if len(authorization) != 1:
        raise Unauthenticated
    scheme, _, token = authorization[0].decode("latin-1").partition(" ")
    if scheme.lower() != "bearer":
        raise Unauthenticated
    return token
