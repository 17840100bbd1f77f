"""From the bearer token to the account; remembered for a second, as in ours."""

import hashlib
import hmac
import time

from bench.floor.databases import Database, now
from bench.floor.statements import TOKEN
from bench.support.data import SECRET_KEY


class Viewers:
    """The accounts of requests."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._remembered: dict[str, tuple[int, float]] = {}

    async def viewer(self, authorization: str) -> int | None:
        """The account of the token in the header; None for an invalid one."""
        token = authorization.removeprefix("Bearer ").encode()
        digest = hmac.new(SECRET_KEY.encode(), token, hashlib.sha256).hexdigest()
        known = self._remembered.get(digest)
        if known is not None and time.monotonic() < known[1]:
            return known[0]
        async with self._database.reading() as session:
            rows = await session.rows(TOKEN, digest, now())
        if not rows:
            return None
        [(account_id,)] = rows
        self._remembered[digest] = account_id, time.monotonic() + 1
        return int(account_id)
