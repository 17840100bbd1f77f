"""`transferPhoneNumber`: a number gets a new owner.

Its grants stay, except one to the new owner. A pending calling name stays too.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, select
from sqlmodel import col

from database.functions import any_of
from database.types import Id
from models import access, rules
from models.changes.transitions import transitions_to_owner
from models.errors import Refused, accepted, outcome
from models.policy import Action, System
from models.records import AccountRecord, PhoneNumberRecord
from models.tables import Account, PhoneNumber, PhoneNumberGrant
from resolvers.accounts.accounts import (
    ACCOUNT_COLUMNS,
    accounts_by_id,
    accounts_by_name,
    persons_and_visible_teams,
)
from resolvers.context import Context
from resolvers.mutations.apply import (
    AuditContext,
    Changed,
    PlannedUpdate,
    apply_each,
    audit_context,
    in_transaction,
)
from resolvers.mutations.authorization import Authorized, authorize, permitted
from resolvers.mutations.payloads import with_related
from resolvers.queries.phone_numbers import visible_numbers
from resolvers.queries.related import Related
from resolvers.queries.seen_numbers import NUMBER_BY_ID


class Transferred(NamedTuple):
    """A number after a transfer; None if the viewer does not see it any more. `remaining` has the
    former owner and their teams, as far as grants still let them see the number.
    """

    number: PhoneNumberRecord | None
    number_id: int
    remaining: list[AccountRecord]


class HandedOver(NamedTuple):
    """The result of a transfer by a command."""

    has_changed: bool
    former_owner: str
    remaining: list[AccountRecord]
    """As in `Transferred`."""


class Transfer(NamedTuple):
    """A requested transfer. `number_id` is None if the id was invalid."""

    number_id: int | None
    owner: str


async def transfer_phone_number(context: Context, asked: Transfer, related: Related) -> Transferred:
    """Transfer a number. Raises Refused (nothing is written), Unavailable."""
    return await in_transaction(
        context, lambda connection: _transfer(connection, context, asked, related)
    )


def _transfer(
    connection: Connection, context: Context, asked: Transfer, related: Related
) -> Transferred:
    audit = audit_context(context)
    before = authorize(Action.TRANSFER, connection, audit, [asked.number_id])
    former_owner = permitted(before, asked.number_id).owner_id
    [result] = transfer_all(connection, audit, [asked])
    number, has_changed = accepted(result)
    if not has_changed:
        [shown] = with_related(
            connection, [result], related, access.parameters(context.viewer, audit.now)
        )
        return Transferred(accepted(shown), number.id, [])
    # The former owner may not see it now.
    parameters = {"number_id": number.id, **access.parameters(context.viewer, audit.now)}
    found = visible_numbers(connection, NUMBER_BY_ID, parameters, related)
    remaining = _remaining(connection, number, former_owner, audit)
    return Transferred(found[0] if found else None, number.id, remaining)


def _remaining(
    connection: Connection, number: PhoneNumberRecord, former_owner: int, audit: AuditContext
) -> list[AccountRecord]:
    """The accounts by whose grants the former owner still sees the number, sorted by name."""
    parameters = {"number_id": number.id, "viewer_id": former_owner, "now": audit.now}
    rows = connection.execute(_GRANTEES_OF_VIEWER, parameters)
    return [AccountRecord._make(row) for row in rows]


def hand_over_all(
    connection: Connection, audit: AuditContext, asked: Sequence[Transfer]
) -> list[HandedOver | Refused]:
    """The same as `transfer_all`, with how the former owners still see their numbers."""
    former = _owners_by_number(connection, audit, [one.number_id for one in asked])
    return [
        one if isinstance(one, Refused) else _handed_over(connection, audit, one, former)
        for one in transfer_all(connection, audit, asked)
    ]


def _owners_by_number(
    connection: Connection, audit: AuditContext, ids: Sequence[int | None]
) -> dict[int, AccountRecord]:
    numbers = authorize(Action.TRANSFER, connection, audit, ids)
    owners = _owners(connection, numbers)
    found = (one for one in numbers.values() if not isinstance(one, Refused))
    return {number.id: owners[number.owner_id] for number in found}


def _handed_over(
    connection: Connection,
    audit: AuditContext,
    changed: Changed,
    former: Mapping[int, AccountRecord],
) -> HandedOver:
    owner = former[changed.number.id]
    if not changed.has_changed:
        return HandedOver(False, owner.name, [])
    return HandedOver(True, owner.name, _remaining(connection, changed.number, owner.id, audit))


def transfer_all(
    connection: Connection, audit: AuditContext, asked: Sequence[Transfer]
) -> list[Changed | Refused]:
    """Transfer several different numbers. Each is authorized and validated by itself."""
    numbers = authorize(Action.TRANSFER, connection, audit, [one.number_id for one in asked])
    new_owners = _new_owners(connection, audit, {one.owner for one in asked})
    owners = _owners(connection, numbers)
    plan = partial(_plan, numbers=numbers, owners=owners, new_owners=new_owners)
    results = apply_each(connection, [outcome(partial(plan, one)) for one in asked], audit)
    changed = [one for one in results if not isinstance(one, Refused) and one.has_changed]
    if changed:
        connection.execute(
            _END_GRANTS_TO_OWNERS, {"number_ids": [one.number.id for one in changed]}
        )
    return results


def _new_owners(
    connection: Connection, audit: AuditContext, names: Collection[str]
) -> dict[str, AccountRecord]:
    if isinstance(audit.actor, System):
        return accounts_by_name(connection, names)
    return persons_and_visible_teams(connection, audit.actor, names)


def _owners(connection: Connection, numbers: Authorized) -> dict[int, AccountRecord]:
    found = (number for number in numbers.values() if not isinstance(number, Refused))
    return accounts_by_id(connection, {number.owner_id for number in found})


def _plan(
    asked: Transfer,
    numbers: Authorized,
    owners: Mapping[int, AccountRecord],
    new_owners: Mapping[str, AccountRecord],
) -> PlannedUpdate:
    """Authorize and validate a transfer. Raises Refused."""
    number = permitted(numbers, asked.number_id)
    new_owner = rules.owner(new_owners.get(asked.owner))
    return PlannedUpdate(number, transitions_to_owner(owners[number.owner_id], new_owner))


_GRANTEES_OF_VIEWER = (
    select(*ACCOUNT_COLUMNS)
    .join(PhoneNumberGrant, col(PhoneNumberGrant.grantee_id) == col(Account.id))
    .where(
        col(PhoneNumberGrant.phone_number_id) == bindparam("number_id", type_=Id),
        col(PhoneNumberGrant.grantee_id).in_(access.grantee_ids()),
        access.has_not_ended(),
    )
    .order_by(col(Account.name))
)
_END_GRANTS_TO_OWNERS = delete(PhoneNumberGrant).where(
    any_of(col(PhoneNumberGrant.phone_number_id), "number_ids"),
    col(PhoneNumberGrant.grantee_id)
    == select(col(PhoneNumber.owner_id))
    .where(col(PhoneNumber.id) == col(PhoneNumberGrant.phone_number_id))
    .scalar_subquery(),
)
