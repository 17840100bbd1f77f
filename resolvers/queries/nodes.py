"""Objects of both types by their ids, as `node` and `nodes` read them."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from sqlalchemy import Connection

from models import access
from models.records import AccountRecord, PhoneNumberRecord
from resolvers.accounts.accounts import visible_accounts
from resolvers.context import Context
from resolvers.queries.phone_numbers import visible_numbers
from resolvers.queries.related import Related
from resolvers.queries.statements import NUMBERS_BY_IDS


class Nodes(NamedTuple):
    """Those of the objects that the viewer sees, by their ids."""

    phone_numbers: Mapping[int, PhoneNumberRecord] = {}
    accounts: Mapping[int, AccountRecord] = {}


async def nodes(
    context: Context, number_ids: Collection[int], account_ids: Collection[int], related: Related
) -> Nodes:
    """The objects with these ids, as they were at one moment. Raises Unavailable."""
    parameters = access.parameters(context.viewer, context.clock())

    def unit(connection: Connection) -> Nodes:
        keys = parameters | {"number_ids": list(number_ids)}
        numbers = visible_numbers(connection, NUMBERS_BY_IDS, keys, related) if number_ids else ()
        return Nodes(
            {number.id: number for number in numbers},
            visible_accounts(connection, context.viewer, account_ids) if account_ids else {},
        )

    if not number_ids and not account_ids:
        return Nodes()
    is_several_statements = number_ids and (account_ids or not related.is_nothing)
    run = context.database.read_snapshot if is_several_statements else context.database.read
    return await run(unit)
