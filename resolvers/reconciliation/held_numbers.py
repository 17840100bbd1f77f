"""The SQL of a reconciliation: the numbers of the book that a list is compared with, and their
associations.
"""

from collections.abc import AsyncIterator, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from sqlalchemy import Connection, Text, bindparam, delete, insert, literal, select
from sqlmodel import col

from database import Database
from database.functions import any_of
from database.types import Id
from models import access
from models.enums import PhoneNumberAccess
from models.records import AssociationRecord, PhoneNumberRecord
from models.tables import PhoneNumber, PhoneNumberAssociation
from resolvers.queries.lists.statements import NUMBER_COLUMNS, number_record
from resolvers.queries.phone_numbers import associations_of

PAGE = 1000
"""Numbers per statement."""


def numbers_of(connection: Connection, e164s: Sequence[str]) -> dict[str, PhoneNumberRecord]:
    """Those of these numbers that are in the book, also deleted ones and those of others, with
    their associations, by their E.164.
    """
    rows = connection.execute(_NUMBERS, {"e164s": e164s})
    numbers = [number_record(tuple(row)) for row in rows]
    associations = associations_of(connection, [number.id for number in numbers])
    return {
        number.e164: number._replace(associations=associations.get(number.id, ()))
        for number in numbers
    }


async def held_e164s(database: Database, owner_id: int) -> AsyncIterator[Sequence[str]]:
    """All numbers of an owner that are not deleted, in pages, in their order. Each page is an index
    scan. Raises Unavailable.
    """
    after = ""
    while page := await database.read(partial(_page, owner_id=owner_id, after=after)):
        yield page
        after = page[-1]


def _page(connection: Connection, owner_id: int, after: str) -> Sequence[str]:
    return connection.scalars(_HELD, {"owner_id": owner_id, "after": after}).all()


class NewAssociations(NamedTuple):
    """A number as it was, and the associations that it gets in place of its own."""

    number: PhoneNumberRecord
    associations: tuple[AssociationRecord, ...]


def replace_associations(connection: Connection, replaced: Iterable[NewAssociations]) -> None:
    """Write the associations of these numbers, whose new versions are written."""
    gone, new = [], []
    for number, associations in replaced:
        own = {"phone_number_id": number.id}
        gone += [
            {"number_id": number.id, "of_name": each.name, "of_value": each.value}
            for each in {*number.associations} - {*associations}
        ]
        new += [own | each._asdict() for each in associations if each not in number.associations]
    if gone:
        connection.execute(_DELETE, gone)
    if new:
        connection.execute(insert(PhoneNumberAssociation), new)


_NUMBERS = select(
    # The system sees every number, as operators do.
    *NUMBER_COLUMNS,
    literal(PhoneNumberAccess.OPERATOR.value),
).where(any_of(col(PhoneNumber.e164), "e164s"))
_HELD = (
    select(col(PhoneNumber.e164))
    .where(
        col(PhoneNumber.owner_id) == bindparam("owner_id", type_=Id),
        col(PhoneNumber.e164) > bindparam("after", type_=Text),
        access.is_held(),
    )
    .order_by(col(PhoneNumber.e164))
    .limit(PAGE)
)
_DELETE = delete(PhoneNumberAssociation).where(
    col(PhoneNumberAssociation.phone_number_id) == bindparam("number_id", type_=Id),
    col(PhoneNumberAssociation.name) == bindparam("of_name"),
    col(PhoneNumberAssociation.value) == bindparam("of_value"),
)
