"""`transferPhoneNumber`: a number changes hands.

Its grants stay, but for the new owner's own, and so does a calling name that is pending.
"""

from typing import NamedTuple

from sqlalchemy import Connection, delete
from sqlmodel import col

from models import policy, rules
from models.change import steps_to_owner
from models.policy import Action
from models.records import PhoneNumberRecord
from models.tables import PhoneNumberGrant
from resolvers.accounts import account_by_name, accounts_by_id
from resolvers.context import Context
from resolvers.nested import Nested
from resolvers.permission import number_to
from resolvers.phone_numbers import visible_numbers
from resolvers.steps import in_transaction, occasion_of, take_one
from resolvers.visible_numbers import NUMBER_BY_ID


class Transfer(NamedTuple):
    """What is asked for. An id that cannot be one is None."""

    number_id: int | None
    owner: str


async def transfer_phone_number(
    context: Context, asked: Transfer, nested: Nested
) -> PhoneNumberRecord | None:
    """Hand a number over; None where the viewer does not see it any more.

    Raises Refused, having written nothing; Unavailable.
    """
    return await in_transaction(
        context, lambda connection: _transfer(connection, context, asked, nested)
    )


def _transfer(
    connection: Connection, context: Context, asked: Transfer, nested: Nested
) -> PhoneNumberRecord | None:
    occasion = occasion_of(context)
    number = number_to(Action.TRANSFER, connection, context, asked.number_id, occasion.now)
    new_owner = rules.owner(account_by_name(connection, asked.owner))
    owner = accounts_by_id(connection, [number.owner_id])[number.owner_id]
    take_one(connection, number, steps_to_owner(owner, new_owner), occasion)
    connection.execute(
        delete(PhoneNumberGrant).where(
            col(PhoneNumberGrant.phone_number_id) == number.id,
            col(PhoneNumberGrant.grantee_id) == new_owner.id,
        )
    )
    # Who could hand it over may not see it now.
    parameters = {"number_id": number.id, **policy.parameters(context.viewer, occasion.now)}
    found = visible_numbers(connection, NUMBER_BY_ID, parameters, nested)
    return found[0] if found else None
