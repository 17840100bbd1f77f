"""From the Authorization header to the viewer, by a token or by a signature."""

import secrets
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from hashlib import blake2b
from typing import NamedTuple

import structlog

from database import Database
from database.errors import Unavailable
from models import token_format
from models.clock import Clock, Monotonic
from models.policy import Viewer
from resolvers.accounts.administration import is_disabled
from resolvers.accounts.subjects import (
    Subject,
    SubjectOfAnotherIssuer,
    account_of_subject,
    create_account_of_subject,
)
from resolvers.accounts.tokens import live_token, record_use
from server.auth import issuers, sigv4
from server.auth.issuers import Identity, Verifier
from server.auth.sigv4 import Signature, Signed
from server.http.request import HeaderValues

log = structlog.get_logger()

REMEMBERED_SECONDS = 1.0
"""How long the account of a token, or that it is invalid, is remembered. It saves a statement for
each request. A revoked token works no longer than that. Teams and rights are never remembered."""

MAX_REMEMBERED = 10_000


class Unauthenticated(Exception):
    """The request has no valid token. All such requests get the same answer."""


class _Valid(NamedTuple):
    """The account of a valid token, and its end. `token_id` is None for tokens of an issuer."""

    viewer: Viewer
    expires_at: datetime
    token_id: int | None = None


class _Remembered(NamedTuple):
    valid: _Valid | None
    until: float
    """By the monotonic clock: a clock that is set back prolongs nothing."""


class Authenticator:
    """Finds the account of each request."""

    def __init__(
        self,
        database: Database,
        key: bytes,
        clock: Clock,
        monotonic: Monotonic,
        verifier: Verifier | None,
        *,
        creates_accounts: bool,
        arrived: Callable[[int], Awaitable[None]] | None = None,
    ) -> None:
        """`verifier` checks the tokens of an issuer; None if none is set. `arrived` is told of the
        account of each valid token that was not known: it may have been created just now.
        """
        self._database = database
        self._key = key
        self._clock = clock
        self._monotonic = monotonic
        self._verifier = verifier
        self._creates_accounts = creates_accounts
        self._arrived = arrived
        # Only fingerprints of tokens are kept in memory; they are worth nothing elsewhere.
        self._fingerprint_key = secrets.token_bytes()
        self._remembered: dict[bytes, _Remembered] = {}
        self._used: dict[int, datetime] = {}

    async def viewer(self, authorization: Sequence[bytes], now: datetime) -> Viewer:
        """The account of the token in the Authorization headers.

        Raises Unauthenticated, Unavailable.
        """
        return await self._viewer_of(_bearer_token(authorization), now)

    async def signer(
        self, signature: Signature, headers: HeaderValues, signed: Signed, now: datetime
    ) -> Viewer:
        """The account whose access key made the signature of a request.

        The secret of any id is derived, so that an id that does not exist takes as long as a wrong
        signature. Raises Unauthenticated, Unavailable.
        """
        secret = token_format.secret_access_key(self._key, signature.access_key_id)
        if not sigv4.is_valid(signature, headers, signed, secret, now):
            raise Unauthenticated
        return await self._viewer_of(secret, now)

    async def _viewer_of(self, token: str, now: datetime) -> Viewer:
        valid = await self._valid(token, now)
        if valid.token_id is not None:
            self._used[valid.token_id] = now
        return valid.viewer

    async def record_use(self) -> None:
        """Store when tokens were used since the last call. Raises Unavailable."""
        if not self._used:
            return
        used, self._used = self._used, {}
        try:
            await record_use(self._database, used)
        except Unavailable:
            self._used = used | self._used
            raise

    async def _valid(self, token: str, now: datetime) -> _Valid:
        fingerprint = blake2b(token.encode(), key=self._fingerprint_key).digest()
        known = self._remembered.get(fingerprint)
        if known is None or not self._is_fresh(known, now):
            valid = await self._look_up(token)
            await self._welcome(valid, known)
            known = self._remembered[fingerprint] = self._remember(valid)
        if known.valid is None:
            raise Unauthenticated
        return known.valid

    async def _welcome(self, valid: _Valid | None, before: _Remembered | None) -> None:
        was_known = before is not None and before.valid is not None
        if self._arrived is not None and valid is not None and not was_known:
            await self._arrived(valid.viewer.account_id)

    def _is_fresh(self, known: _Remembered, now: datetime) -> bool:
        has_ended = known.valid is not None and known.valid.expires_at <= now
        return self._monotonic() < known.until and not has_ended

    def _remember(self, valid: _Valid | None) -> _Remembered:
        if len(self._remembered) >= MAX_REMEMBERED:
            self._remembered.clear()
        return _Remembered(valid, self._monotonic() + REMEMBERED_SECONDS)

    async def _look_up(self, token: str) -> _Valid | None:
        if token_format.is_well_formed(token):
            return await self._own(token_format.digest(token, self._key))
        if self._verifier is not None and issuers.is_well_formed(token):
            return await self._of_issuer(token, self._verifier)
        return None

    async def _own(self, digest: str) -> _Valid | None:
        token = await live_token(self._database, self._clock, digest)
        if token is None:
            return None
        return _Valid(Viewer(token.account_id), token.expires_at, token.id)

    async def _of_issuer(self, token: str, verifier: Verifier) -> _Valid | None:
        identity = await verifier.identity(token)
        if identity is None:
            return None
        account_id = await self._account_of(identity)
        if account_id is None or await is_disabled(self._database, account_id):
            return None
        return _Valid(Viewer(account_id), identity.expires_at)

    async def _account_of(self, identity: Identity) -> int | None:
        subject, names, _ = identity
        account_id = await account_of_subject(self._database, subject)
        if account_id is None and self._creates_accounts:
            return await self._new_account(subject, names)
        return account_id

    async def _new_account(self, subject: Subject, names: Sequence[str]) -> int | None:
        try:
            return await create_account_of_subject(self._database, self._clock, subject, names)
        except SubjectOfAnotherIssuer as other:
            log.warning("subject of another issuer", account=other.account_id)
            return None


def _bearer_token(authorization: Sequence[bytes]) -> str:
    if len(authorization) != 1:
        raise Unauthenticated
    scheme, _, token = authorization[0].decode("latin-1").partition(" ")
    if scheme.lower() != "bearer":
        raise Unauthenticated
    return token
