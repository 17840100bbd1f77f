"""From the bearer token to the account, remembered for a second, as in ours."""

import hashlib
import hmac
import time
from datetime import UTC, datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bench.support.data import SECRET_KEY
from models.tables import AccessToken

_remembered: dict[str, tuple[int, float]] = {}


async def viewer_of(session: AsyncSession, authorization: str) -> int:
    """The account of the token in the header. Raises NoResultFound for an invalid one."""
    token = authorization.removeprefix("Bearer ").encode()
    digest = hmac.new(SECRET_KEY.encode(), token, hashlib.sha256).hexdigest()
    known = _remembered.get(digest)
    if known is not None and time.monotonic() < known[1]:
        return known[0]
    statement = select(AccessToken).where(
        col(AccessToken.digest) == digest,
        col(AccessToken.revoked_at).is_(None),
        col(AccessToken.expires_at) > datetime.now(UTC),
    )
    found = (await session.exec(statement)).one()
    _remembered[digest] = found.account_id, time.monotonic() + 1
    return found.account_id
