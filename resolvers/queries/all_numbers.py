"""Numbers for the operating commands, which have no viewer: all that the database holds."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, select
from sqlmodel import col

from database import Database
from database.types import Id
from models import access
from models.records import ChangeRecord
from models.tables import Account, PhoneNumber
from resolvers.queries.changes import all_changes

PAGE = 500
"""Numbers per statement."""


class ListedNumber(NamedTuple):
    """A number as a command lists it."""

    id: int
    e164: str
    owner: str
    nickname: str | None
    status: str
    version: int
    created_at: datetime
    updated_at: datetime
    deletion_at: datetime | None
    former_status: str | None
    former_e164: str | None

    @property
    def number(self) -> str:
        """The number itself, of a released one too."""
        return self.former_e164 or self.e164

    @property
    def state(self) -> str:
        """Whether it is held, deleted or released."""
        if self.former_e164 is not None:
            return "released"
        return "held" if self.former_status is None else "deleted"


async def listed_numbers(
    database: Database, owner_id: int | None, *, deleted: bool
) -> AsyncIterator[Sequence[ListedNumber]]:
    """The numbers that are held, or the deleted ones, of an owner or of all, in pages, oldest id
    first. Raises Unavailable.
    """
    after = 0
    while page := await database.read(
        partial(_page, owner_id=owner_id, deleted=deleted, after=after)
    ):
        yield page
        after = page[-1].id


def _page(
    connection: Connection, owner_id: int | None, deleted: bool, after: int
) -> list[ListedNumber]:
    statement = _LISTED.where(access.is_deleted() if deleted else access.is_held())
    if owner_id is not None:
        statement = statement.where(col(PhoneNumber.owner_id) == owner_id)
    rows = connection.execute(statement.order_by(col(PhoneNumber.id)).limit(PAGE), {"after": after})
    return [ListedNumber._make(row) for row in rows]


def found_number(connection: Connection, number: int | str) -> ListedNumber | None:
    """The number with this id, released or not, or with this E.164."""
    key = col(PhoneNumber.id) if isinstance(number, int) else col(PhoneNumber.e164)
    row = connection.execute(_LISTED.where(key == number), {"after": 0}).one_or_none()
    return None if row is None else ListedNumber._make(row)


async def number_with_trail(
    database: Database, number: int | str
) -> tuple[ListedNumber, list[ChangeRecord]] | None:
    """A number and all its changes, oldest first; None if there is none. Raises Unavailable."""

    def unit(connection: Connection) -> tuple[ListedNumber, list[ChangeRecord]] | None:
        found = found_number(connection, number)
        return None if found is None else (found, all_changes(connection, found.id))

    return await database.read(unit)


def _column(name: str) -> Any:  # noqa: ANN401
    return col(Account.name) if name == "owner" else col(getattr(PhoneNumber, name))


_LISTED = (
    select(*map(_column, ListedNumber._fields))
    .join(Account, col(Account.id) == col(PhoneNumber.owner_id))
    .where(col(PhoneNumber.id) > bindparam("after", type_=Id))
)
