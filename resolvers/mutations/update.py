"""`updatePhoneNumber` and `updatePhoneNumbers`: one transaction authorizes, validates, makes and
records changes.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

from sqlalchemy import Connection

from models import access, rules
from models.calling_name_warnings import (
    CallingNameWarning,
    calling_name_warnings,
    latest_name,
)
from models.changes import transitions
from models.changes.transitions import DetailChange, Settlement
from models.enums import FailureCode, PhoneNumberDetail
from models.errors import Failure, Refused, accepted, both, bounded, outcome
from models.numbers.labels import TagEdit, check_edit
from models.policy import Action
from models.records import PhoneNumberRecord
from resolvers.accounts.accounts import viewer_account
from resolvers.context import Context
from resolvers.mutations.apply import (
    AuditContext,
    Changed,
    PlannedUpdate,
    apply_each,
    audit_context,
    in_one_statement,
    in_transaction,
)
from resolvers.mutations.authorization import Authorized, authorize, permitted
from resolvers.mutations.payloads import Result, with_related
from resolvers.queries.related import Related

MESSAGE = "Phone number updated successfully."
"""The message of the voice platform's *Update phone number*."""

STALE = Failure(
    FailureCode.CONFLICT,
    "The phone number has changed since the expected version: read it again, then update.",
    ("expectedVersion",),
)


class PhoneNumberUpdate(NamedTuple):
    """A requested update. `number_id` is None if the id was invalid; `details` has only the details
    that were given.
    """

    number_id: int | None
    details: tuple[DetailChange, ...]
    expected_version: int | None


async def update_phone_number(
    context: Context, asked: PhoneNumberUpdate, related: Related
) -> PhoneNumberRecord:
    """Change one detail of a number. Raises Refused (nothing is written), Unavailable."""
    run = in_one_statement if related.is_nothing else in_transaction
    [result] = await run(context, lambda connection: _update(connection, context, [asked], related))
    return accepted(result)


async def updatable_phone_number(context: Context, number_id: int | None) -> PhoneNumberRecord:
    """The number, as it is, if the viewer may update it. Raises Refused, Unavailable."""

    def unit(connection: Connection) -> PhoneNumberRecord:
        numbers = authorize(Action.UPDATE, connection, audit_context(context), [number_id])
        return permitted(numbers, number_id)

    return await context.database.read(unit)


async def update_phone_numbers(
    context: Context, asked: Sequence[PhoneNumberUpdate], related: Related
) -> list[Result]:
    """Change one detail of each of several numbers. Returns the number or the refusal of each, in
    their order.

    Raises Refused (nothing is written) if the list as a whole is invalid; Unavailable.
    """
    rules.check_items([one.number_id for one in asked])
    return await _update_several(context, asked, related)


async def tag_phone_numbers(
    context: Context, number_ids: Sequence[int | None], edit: TagEdit, related: Related
) -> list[Result]:
    """Add tags to several numbers and remove tags from them. Returns the number or the refusal of
    each, in their order.

    Raises Refused (nothing is written) if the ids or the tags are invalid; Unavailable.
    """
    both(lambda: rules.check_ids(number_ids), lambda: check_edit(edit))
    details = (DetailChange(PhoneNumberDetail.TAGS, edit),)
    asked = [PhoneNumberUpdate(number_id, details, None) for number_id in number_ids]
    return await _update_several(context, asked, related)


async def _update_several(
    context: Context, asked: Sequence[PhoneNumberUpdate], related: Related
) -> list[Result]:
    try:
        updated = await in_transaction(
            context, lambda connection: _update(connection, context, asked, related)
        )
    except Refused as conflict:
        return [conflict for _ in asked]
    return bounded(updated)


def warnings(asked: PhoneNumberUpdate, updated: PhoneNumberRecord) -> list[CallingNameWarning]:
    """The warnings about the calling name that an update asked for; none if it changed another
    detail.
    """
    if all(change.detail != PhoneNumberDetail.CALLING_NAME for change in asked.details):
        return []
    return calling_name_warnings(latest_name(updated), updated)


def _update(
    connection: Connection, context: Context, asked: Sequence[PhoneNumberUpdate], related: Related
) -> list[Result]:
    audit = audit_context(context)
    default = _default_calling_name(connection, context, asked)
    results = update_each(connection, audit, asked, context.settlement, default)
    return with_related(connection, results, related, access.parameters(context.viewer, audit.now))


def update_each(
    connection: Connection,
    audit: AuditContext,
    asked: Sequence[PhoneNumberUpdate],
    settlement: Settlement,
    default: str | None = None,
) -> list[Changed | Refused]:
    """Change one detail of each of several numbers. Returns the result of each, in their order.

    `default` is the account's calling name.
    """
    ids = [one.number_id for one in asked if len(one.details) == 1]
    numbers = authorize(Action.UPDATE, connection, audit, ids)
    plan = partial(_plan, numbers=numbers, default=default, now=audit.now, settlement=settlement)
    planned = [outcome(partial(plan, one)) for one in asked]
    return apply_each(connection, planned, audit)


def _default_calling_name(
    connection: Connection, context: Context, asked: Sequence[PhoneNumberUpdate]
) -> str | None:
    """That of the viewer's account, if an update asks for it."""
    if not any(change.is_default for one in asked for change in one.details):
        return None
    return viewer_account(connection, context.viewer).default_calling_name


def _plan(
    asked: PhoneNumberUpdate,
    numbers: Authorized,
    default: str | None,
    now: datetime,
    settlement: Settlement,
) -> PlannedUpdate:
    """Authorize and validate an update. Raises Refused.

    The order of the checks hides numbers that the viewer may not see (docs/contract.md).
    """
    detail = transitions.one_detail(asked.details)
    number = permitted(numbers, asked.number_id)
    if asked.expected_version not in {None, number.version}:
        raise Refused(STALE)
    detail = transitions.with_default(detail, default)
    return PlannedUpdate(number, transitions.transitions_to(detail, number, now, settlement))
