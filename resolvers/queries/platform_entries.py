"""What the voice platform says of numbers, for its own clients."""

from collections.abc import Collection

from sqlalchemy import bindparam, func, select
from sqlmodel import col

from database.functions import any_of
from database.statements import Statement
from database.types import Id
from models import access
from models.platform import PlatformEntry
from models.tables import PhoneNumber, PlatformNumber
from resolvers.context import Context
from resolvers.queries.seen_numbers import key, seen


async def number_id(context: Context, platform_id: int) -> int | None:
    """The id of the number that the platform calls so, deleted or not; None if there is none, or if
    the viewer cannot see it. Raises Unavailable.
    """
    parameters = {
        "platform_id": platform_id,
        **access.parameters(context.viewer, context.clock()),
    }
    rows = await context.database.read(lambda connection: _BY_ID.rows(connection, parameters))
    return next((found for (found,) in rows), None)


async def entries(context: Context, number_ids: Collection[int]) -> dict[int, PlatformEntry]:
    """What the platform says of these numbers, which the viewer sees, by their ids. Raises
    Unavailable.
    """
    if not number_ids:
        return {}
    parameters = {"number_ids": [*number_ids]}
    rows = await context.database.read(lambda connection: _ENTRIES.rows(connection, parameters))
    return {found: PlatformEntry(platform_id, facts) for found, platform_id, facts in rows}


_OWN_ID = (
    select(col(PlatformNumber.phone_number_id))
    .where(col(PlatformNumber.platform_id) == bindparam("platform_id", type_=Id))
    .scalar_subquery()
)
_BY_ID = Statement(
    lambda: seen(
        key("id", func.coalesce(_OWN_ID, access.NO_NUMBER)),
        access.access_to_any().is_not(None),
        col(PhoneNumber.id),
    )
)
_ENTRIES = Statement(
    lambda: select(
        col(PlatformNumber.phone_number_id),
        col(PlatformNumber.platform_id),
        col(PlatformNumber.facts),
    ).where(any_of(col(PlatformNumber.phone_number_id), "number_ids"))
)
