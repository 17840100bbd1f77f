"""Subjects: the account of a person whom the OpenID Connect issuer has authenticated.

A `sub` claim counts with its issuer only: another issuer may give the same one to somebody else.
An account is never found by a name in the token, because persons can choose that.
"""

import re
import secrets
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, insert, select, update
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
from resolvers.accounts.accounts import complete_keys, name_columns, write_words

NAMELESS = "person"
SUFFIX_BYTES = 4
MAX_SUFFIXES = 5

SUB = re.compile(r"[\x20-\x7e]{1,255}")
"""A subject: at most 255 ASCII characters (OpenID Connect Core 2)."""


class Subject(NamedTuple):
    """A person, as the claims `iss` and `sub` identify them."""

    issuer: str
    sub: str


class SubjectOfAnotherIssuer(Exception):
    """The account with this `sub` is of another issuer, or of one that is not known. No second
    account gets it as long as release 0.1.0 may serve (docs/decisions/0035).
    """

    def __init__(self, account_id: int) -> None:
        super().__init__(f"Account {account_id} has this subject.")
        self.account_id = account_id


async def account_of_subject(database: Database, subject: Subject) -> int | None:
    """The id of the account of this subject; None if there is none. Raises Unavailable."""
    parameters = subject._asdict()
    return await database.read(
        lambda connection: connection.execute(_BY_SUBJECT, parameters).scalar_one_or_none()
    )


async def create_account_of_subject(
    database: Database, clock: Clock, subject: Subject, names: Sequence[str]
) -> int:
    """Create the account of this subject, unless another request was faster. Returns its id.

    Its name is the first of the names that is valid, with a suffix if that exists already. Raises
    SubjectOfAnotherIssuer, Unavailable.
    """
    for name in _spellings(_name([*names, subject.sub])):
        try:
            return await _create(database, clock, subject, name)
        except IntegrityError:  # the name exists, or the subject has an account by now
            found = await _account_of_sub(database, subject)
        if found is not None:
            return found
    raise Unavailable("No free name could be found for a new account.")


async def _account_of_sub(database: Database, subject: Subject) -> int | None:
    """Raises SubjectOfAnotherIssuer, Unavailable."""
    parameters = {"sub": subject.sub}
    row = await database.read(
        lambda connection: connection.execute(_BY_SUB, parameters).one_or_none()
    )
    if row is None:
        return None
    if row.issuer != subject.issuer:
        raise SubjectOfAnotherIssuer(row.id)
    account_id: int = row.id
    return account_id


async def set_subject(database: Database, account: AccountRecord, subject: Subject) -> None:
    """Connect a person's account with this subject. Raises ConfigurationError."""
    if account.kind == AccountKind.TEAM:
        raise ConfigurationError(f"{account.name} is a team: let its members sign in.")
    if not SUB.fullmatch(subject.sub):
        raise ConfigurationError(
            "The subject must be 1 to 255 printable ASCII characters, as the sub claim is."
        )
    statement = update(Account).where(col(Account.id) == account.id).values(**_columns(subject))
    try:
        await database.write(lambda connection: connection.execute(statement))
    except IntegrityError:
        raise ConfigurationError(f"The subject {subject.sub} has another account.") from None


async def remove_subject(database: Database, account: AccountRecord) -> None:
    """Disconnect an account from its subject: nobody signs in by it any more."""
    none = {"issuer": None, "subject": None}
    statement = update(Account).where(col(Account.id) == account.id).values(none)
    await database.write(lambda connection: connection.execute(statement))


async def _create(database: Database, clock: Clock, subject: Subject, name: str) -> int:
    columns = name_columns(name)
    statement = (
        insert(Account)
        .values(
            **columns,
            kind=AccountKind.PERSON.value,
            is_operator=False,
            **_columns(subject),
            created_at=clock(),
        )
        .returning(col(Account.id))
    )

    def unit(connection: Connection) -> int:
        complete_keys(connection)
        account_id: int = connection.execute(statement).one().id
        write_words(connection, account_id, columns["name_key"])
        return account_id

    return await database.write(unit)


def _columns(subject: Subject) -> dict[str, str]:
    return {"issuer": subject.issuer, "subject": subject.sub}


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


_BY_SUB = select(col(Account.id), col(Account.issuer)).where(
    col(Account.subject) == bindparam("sub")
)
_BY_SUBJECT = select(col(Account.id)).where(
    col(Account.issuer) == bindparam("issuer"), col(Account.subject) == bindparam("sub")
)
