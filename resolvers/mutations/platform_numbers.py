"""What the voice platform calls numbers: its ids and facts come in with an import, and stay.

An id belongs to one number for ever. If a number was released and comes in again under the same id,
it has it again (docs/decisions/0053).
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col

from database.errors import Unavailable
from database.functions import any_of
from database.types import Id
from models import access
from models.platform import PlatformEntry
from models.tables import PhoneNumber, PlatformNumber

Entries = Mapping[int, PlatformEntry]
"""By the ids of the numbers."""


class Listed(NamedTuple):
    """A number that a list has, what it said of it before, and what it says now."""

    number_id: int
    known: PlatformEntry | None
    given: PlatformEntry


def holders(
    connection: Connection, platform_ids: Sequence[int], *, lock: bool = False
) -> dict[int, str]:
    """The number of each of these ids that belongs to one, also to a deleted or released one.

    `lock`: what the platform says of them stays as it is until the transaction ends.
    """
    if not platform_ids:
        return {}
    rows = connection.execute(_LOCKED if lock else _HOLDERS, {"platform_ids": platform_ids})
    return {platform_id: e164 for platform_id, e164 in rows}


def record(connection: Connection, listed: Sequence[Listed]) -> None:
    """Record what is not known yet. None has the id of another number, and what is known is locked.

    Raises Unavailable if another import adds the same at the same time.
    """
    added = {each.number_id: each.given for each in listed if each.known is None}
    if added:
        _add(connection, added)
    changed = [
        {"of_number": each.number_id, "facts": each.known.with_facts(each.given).facts}
        for each in listed
        if each.known is not None and each.known.learns(each.given)
    ]
    if changed:
        connection.execute(_CHANGE, changed)


def _add(connection: Connection, entries: Entries) -> None:
    connection.execute(_TAKE_BACK, {"platform_ids": [each.id for each in entries.values()]})
    rows = [
        {"phone_number_id": number_id, "platform_id": entry.id, "facts": entry.facts}
        for number_id, entry in sorted(entries.items())
    ]
    is_postgresql = connection.dialect.name == "postgresql"
    row = postgresql.insert(PlatformNumber) if is_postgresql else sqlite.insert(PlatformNumber)
    statement = row.on_conflict_do_nothing().returning(col(PlatformNumber.phone_number_id))
    added = connection.execute(statement, rows).all()
    if len(added) < len(entries):
        raise Unavailable("another import adds the same ids of the voice platform")


_IS_ONE = any_of(col(PlatformNumber.platform_id), "platform_ids")
_HOLDERS = (
    select(
        col(PlatformNumber.platform_id),
        func.coalesce(col(PhoneNumber.former_e164), col(PhoneNumber.e164)),
    )
    .join(PhoneNumber, col(PhoneNumber.id) == col(PlatformNumber.phone_number_id))
    .where(_IS_ONE)
)
_LOCKED = _HOLDERS.order_by(col(PlatformNumber.platform_id)).with_for_update(of=PlatformNumber)
_TAKE_BACK = delete(PlatformNumber).where(
    _IS_ONE,
    col(PlatformNumber.phone_number_id).in_(
        select(col(PhoneNumber.id)).where(access.is_released())
    ),
)
"""Take ids from released numbers."""
_CHANGE = (
    update(PlatformNumber)
    .where(col(PlatformNumber.phone_number_id) == bindparam("of_number", type_=Id))
    .values(facts=bindparam("facts"))
)
