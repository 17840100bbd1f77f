"""The persons of a demonstration, and their access tokens."""

from itertools import count
from typing import NamedTuple

from database import Database
from models import token_format
from models.clock import Clock
from models.records import AccountRecord
from resolvers.accounts.accounts import all_accounts
from resolvers.accounts.tokens import is_known, keep_token, live_token

TOKEN_DAYS = 3650


class Persona(NamedTuple):
    """A person of the demonstration, with their role and access token."""

    name: str
    role: str
    token: str


ROLES = {
    "olivia": "owns every number",
    "george": "was granted some, some by his team",
    "sam": "a stranger: sees none",
    "oscar": "an operator: sees all",
}


async def all_personas(database: Database, clock: Clock, key: bytes) -> list[Persona]:
    """The persons of a demonstration whose data was created. Raises Unavailable."""
    found = {account.name: account for account in await all_accounts(database)}
    return [await _persona(database, clock, key, found[name]) for name in ROLES if name in found]


async def _persona(database: Database, clock: Clock, key: bytes, account: AccountRecord) -> Persona:
    """A person with a token derived from the key: the first that was not revoked and has not
    expired. It is stored when it is new.
    """
    for number in count(1):
        purpose = account.name if number == 1 else f"{account.name} {number}"
        token = token_format.derived_token(key, purpose)
        digest = token_format.digest(token, key)
        if not await is_known(database, digest):
            await keep_token(database, clock, key, account, "demonstration", token, TOKEN_DAYS)
        if await live_token(database, clock, digest) is not None:
            break
    return Persona(account.name, ROLES[account.name], token)
