"""The ids of numbers for clients that name them by E.164."""

from collections.abc import Collection

from sqlmodel import col

from database.statements import Statement
from models import access
from models.tables import PhoneNumber
from resolvers.context import Context
from resolvers.queries.seen_numbers import keys, seen


async def ids_by_e164(context: Context, e164s: Collection[str]) -> dict[str, int]:
    """The ids of those of the numbers that the viewer sees, deleted ones too, by their E.164.

    Raises Unavailable.
    """
    if not e164s:
        return {}
    parameters = {"e164s": [*e164s], **access.parameters(context.viewer, context.clock())}
    found = await context.database.read(lambda connection: _IDS.rows(connection, parameters))
    return {e164: number_id for e164, number_id in found}


_COLUMNS = (col(PhoneNumber.e164), col(PhoneNumber.id))
_IDS = Statement(
    lambda: seen(keys("e164", "e164s"), access.access_to_any().is_not(None), *_COLUMNS)
)
