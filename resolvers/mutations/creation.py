"""`createPhoneNumber`: a number comes in by the rules of an import."""

from typing import NamedTuple

from sqlalchemy import Connection, Text, bindparam, select
from sqlmodel import col

from database.moments import rfc3339
from models import access, policy, rules
from models.changes import creation
from models.changes.creation import Created, NewNumber
from models.changes.transitions import Transition
from models.enums import FailureCode, PhoneNumberAccess, PhoneNumberChangeField
from models.errors import Failure, Refused, both
from models.names import name_key
from models.policy import CREATORS, Action
from models.records import AccountRecord, PhoneNumberRecord
from models.tables import PhoneNumber
from resolvers.accounts.accounts import accounts_by_id, accounts_by_name
from resolvers.context import Context
from resolvers.mutations.apply import AuditContext, audit_context, in_transaction, record
from resolvers.mutations.authorization import authorize
from resolvers.mutations.statements import insert_numbers
from resolvers.queries.phone_numbers import visible_numbers
from resolvers.queries.related import Related
from resolvers.queries.seen_numbers import NUMBER_BY_ID

MESSAGE = "Phone number created successfully."

FORBIDDEN = Failure(FailureCode.FORBIDDEN, policy.REFUSALS[Action.CREATE], None)

TAKEN = "The phone number is in the book already."


class Creation(NamedTuple):
    """A number to create. `owner` is the name of an account; None or "" for the viewer."""

    new: NewNumber
    owner: str | None


class CreatedNumber(NamedTuple):
    """A number that was created, and the warnings about it."""

    number: PhoneNumberRecord
    warnings: list[str]


async def create_phone_number(context: Context, asked: Creation, related: Related) -> CreatedNumber:
    """Create a number. Raises Refused (nothing is written), Unavailable."""
    return await in_transaction(
        context, lambda connection: _create(connection, context, asked, related)
    )


def _create(
    connection: Connection, context: Context, asked: Creation, related: Related
) -> CreatedNumber:
    audit, viewer_id = audit_context(context), context.viewer.account_id
    viewer = accounts_by_id(connection, [viewer_id])[viewer_id]
    owner = asked.owner or viewer.name
    if _future_access(viewer, owner) not in CREATORS[context.lifecycle.creators]:
        raise Refused(FORBIDDEN)
    number_id, warnings = create(connection, audit, asked.new, owner)
    parameters = {"number_id": number_id, **access.parameters(context.viewer, audit.now)}
    [number] = visible_numbers(connection, NUMBER_BY_ID, parameters, related)
    return CreatedNumber(number, warnings)


def _future_access(viewer: AccountRecord, owner: str) -> PhoneNumberAccess | None:
    """The access that the viewer will have to the owner's number, by which they may create it."""
    if viewer.is_operator:
        return PhoneNumberAccess.OPERATOR
    return PhoneNumberAccess.OWNER if name_key(owner) == name_key(viewer.name) else None


def create(
    connection: Connection, audit: AuditContext, new: NewNumber, owner_name: str
) -> tuple[int, list[str]]:
    """Create a number for an owner. The caller has authorized it. Returns its id, and the warnings
    about it. Raises Refused.
    """
    accounts = accounts_by_name(connection, [owner_name])
    made, owner = both(
        lambda: creation.created(new, audit.now), lambda: rules.owner(accounts.get(owner_name))
    )
    return _insert(connection, audit, made, owner), made.warnings


def _insert(
    connection: Connection, audit: AuditContext, made: Created, owner: AccountRecord
) -> int:
    e164 = made.columns["e164"]
    number_id = insert_numbers(connection, [made.columns | {"owner_id": owner.id}]).get(e164)
    if number_id is None:
        raise Refused(_taken(connection, audit, e164))
    transition = Transition(PhoneNumberChangeField.CREATED, None, e164, {})
    record(connection, [(number_id, transition)], audit)
    return number_id


def _taken(connection: Connection, audit: AuditContext, e164: str) -> Failure:
    """Why a number that is in the book cannot be created. It is FORBIDDEN for those who do not see
    the number.
    """
    number_id = connection.execute(_BY_E164, {"e164": e164}).scalar_one_or_none()
    [*seen] = authorize(Action.RESTORE, connection, audit, [number_id]).values()
    if not seen:
        return FORBIDDEN
    return Failure(FailureCode.TAKEN, TAKEN + _until(seen[0]), ("phoneNumber",))


def _until(number: PhoneNumberRecord | Refused) -> str:
    if isinstance(number, Refused) or not number.is_deleted or number.deletion_at is None:
        return ""
    return f" It is deleted until {rfc3339(number.deletion_at)}: restore it."


_BY_E164 = select(col(PhoneNumber.id)).where(col(PhoneNumber.e164) == bindparam("e164", type_=Text))
