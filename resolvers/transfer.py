"""`transferPhoneNumber`: a number changes hands.

Its grants stay, but for the new owner's own, and so does a calling name that is pending.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from sqlalchemy import Connection, delete, select
from sqlmodel import col

from database.functions import any_of
from models import policy, rules
from models.change import steps_to_owner
from models.errors import Refused, accepted, outcome
from models.policy import Action
from models.records import AccountRecord, PhoneNumberRecord
from models.tables import PhoneNumber, PhoneNumberGrant
from resolvers.accounts import accounts_by_id, accounts_by_name
from resolvers.context import Context
from resolvers.nested import Nested
from resolvers.permission import Judged, numbers_to, permitted
from resolvers.phone_numbers import visible_numbers
from resolvers.steps import Changed, Move, Occasion, in_transaction, occasion_of, take_each
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
    [result] = transfer_all(connection, occasion, [asked])
    number = accepted(result).number
    # Who could hand it over may not see it now.
    parameters = {"number_id": number.id, **policy.parameters(context.viewer, occasion.now)}
    found = visible_numbers(connection, NUMBER_BY_ID, parameters, nested)
    return found[0] if found else None


def transfer_all(
    connection: Connection, occasion: Occasion, asked: Sequence[Transfer]
) -> list[Changed | Refused]:
    """Hand several numbers over, each another one and judged by itself."""
    numbers = numbers_to(Action.TRANSFER, connection, occasion, [one.number_id for one in asked])
    new_owners = accounts_by_name(connection, {one.owner for one in asked})
    owners = _owners(connection, numbers)
    judge = partial(_judged, numbers=numbers, owners=owners, new_owners=new_owners)
    results = take_each(connection, [outcome(partial(judge, one)) for one in asked], occasion)
    changed = [one for one in results if not isinstance(one, Refused) and one.has_changed]
    if changed:
        connection.execute(
            _END_GRANTS_TO_OWNERS, {"number_ids": [one.number.id for one in changed]}
        )
    return results


def _owners(connection: Connection, numbers: Judged) -> dict[int, AccountRecord]:
    found = (number for number in numbers.values() if not isinstance(number, Refused))
    return accounts_by_id(connection, {number.owner_id for number in found})


def _judged(
    asked: Transfer,
    numbers: Judged,
    owners: Mapping[int, AccountRecord],
    new_owners: Mapping[str, AccountRecord],
) -> Move:
    """Raises Refused."""
    number = permitted(numbers, asked.number_id)
    new_owner = rules.owner(new_owners.get(asked.owner))
    return Move(number, steps_to_owner(owners[number.owner_id], new_owner))


_END_GRANTS_TO_OWNERS = delete(PhoneNumberGrant).where(
    any_of(col(PhoneNumberGrant.phone_number_id), "number_ids"),
    col(PhoneNumberGrant.grantee_id)
    == select(col(PhoneNumber.owner_id))
    .where(col(PhoneNumber.id) == col(PhoneNumberGrant.phone_number_id))
    .scalar_subquery(),
)
