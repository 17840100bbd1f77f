"""Subjects: the account of a person whom the OpenID Connect issuer has authenticated.

Only the `sub` claim is stored: there is one issuer, and it never gives a `sub` to a second person.
An account is never found by a name in the token, because persons can choose that.
"""

import secrets
from collections.abc import Iterator, Sequence

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import col

from database import Database
from database.errors import ConfigurationError, Unavailable
from models import rules
from models.clock import Clock
from models.enums import AccountKind
from models.errors import Refused
from models.records import AccountRecord
from models.tables import Account
from resolvers.accounts.accounts import name_columns

NAMELESS = "person"
SUFFIX_BYTES = 4
MAX_SUFFIXES = 5


async def account_of_subject(database: Database, subject: str) -> int | None:
    """The id of the account of this subject; None if there is none. Raises Unavailable."""
    parameters = {"subject": subject}
    return await database.read(
        lambda connection: connection.execute(_BY_SUBJECT, parameters).scalar_one_or_none()
    )


async def create_account_of_subject(
    database: Database, clock: Clock, subject: str, names: Sequence[str]
) -> int:
    """Create the account of this subject, unless another request was faster. Returns its id.

    Its name is the first of the names that is valid, with a suffix if that exists already. Raises
    Unavailable.
    """
    for name in _spellings(_name([*names, subject])):
        try:
            return await _create(database, clock, subject, name)
        except IntegrityError:  # the name exists, or the subject has an account by now
            found = await account_of_subject(database, subject)
        if found is not None:
            return found
    raise Unavailable("No free name could be found for a new account.")


async def set_subject(database: Database, account: AccountRecord, subject: str) -> None:
    """Connect a person's account with this subject. Raises ConfigurationError."""
    if account.kind == AccountKind.TEAM:
        raise ConfigurationError(f"{account.name} is a team: let its members sign in.")
    statement = update(Account).where(col(Account.id) == account.id).values(subject=subject)
    try:
        await database.write(lambda connection: connection.execute(statement))
    except IntegrityError:
        raise ConfigurationError(f"The subject {subject} has another account.") from None


async def remove_subject(database: Database, account: AccountRecord) -> None:
    """Disconnect an account from its subject: nobody signs in by it any more."""
    statement = update(Account).where(col(Account.id) == account.id).values(subject=None)
    await database.write(lambda connection: connection.execute(statement))


async def _create(database: Database, clock: Clock, subject: str, name: str) -> int:
    statement = (
        insert(Account)
        .values(
            **name_columns(name),
            kind=AccountKind.PERSON.value,
            is_operator=False,
            subject=subject,
            created_at=clock(),
        )
        .returning(col(Account.id))
    )
    created: int = await database.write(lambda connection: connection.execute(statement).one().id)
    return created


def _name(names: Sequence[str]) -> str:
    """The first of the names that the rule accepts."""
    accepted = (_accepted(name) for name in names)
    return next((name for name in accepted if name is not None), NAMELESS)


def _accepted(name: str) -> str | None:
    try:
        return rules.account_name(name)
    except Refused:
        return None


def _spellings(name: str) -> Iterator[str]:
    """The name, then the name with random suffixes, which nobody can guess and use first."""
    yield name
    for _ in range(MAX_SUFFIXES):
        suffix = f"-{secrets.token_hex(SUFFIX_BYTES)}"
        yield name[: rules.ACCOUNT_NAME_LENGTH - len(suffix)] + suffix


_BY_SUBJECT = select(col(Account.id)).where(col(Account.subject) == bindparam("subject"))
