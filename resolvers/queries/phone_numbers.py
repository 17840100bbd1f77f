"""Read numbers. The statements that load numbers also authorize: they need the viewer."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select
from sqlmodel import col

from database.functions import any_of
from database.statements import Statement
from models import access, policy
from models.policy import Action
from models.records import (
    AccountRecord,
    AssociationRecord,
    ChangeRecord,
    GrantRecord,
    PhoneNumberRecord,
)
from models.tables import PhoneNumberAssociation
from resolvers.accounts.accounts import accounts_by_id
from resolvers.context import Context
from resolvers.queries.changes import related_changes
from resolvers.queries.grants import grants_to_viewer, related_grants
from resolvers.queries.lists.filters import PhoneNumberFilter, checked_values, conditions_of
from resolvers.queries.lists.number_lists import NO_TOTAL, Asked, count, find_page
from resolvers.queries.lists.pagination import ConnectionRecord, PageArguments
from resolvers.queries.lists.search_terms import term_parameters
from resolvers.queries.lists.statements import number_record
from resolvers.queries.related import NOTHING_RELATED, Pages, Related
from resolvers.queries.seen_numbers import ANY_NUMBERS_BY_IDS, NUMBER_BY_E164, NUMBER_BY_ID

Numbers = Sequence[PhoneNumberRecord]


async def phone_numbers(
    context: Context,
    page: PageArguments,
    given: PhoneNumberFilter,
    related: Related,
    *,
    count_up_to: int | None = None,
) -> ConnectionRecord[PhoneNumberRecord]:
    """A page of the numbers that the viewer sees, and how many these are, counted up to a limit.

    Raises BadInput, Unavailable.
    """
    asked, values = asked_for(context, given, only_list_columns=related.only_list_columns)

    def unit(connection: Connection) -> ConnectionRecord[PhoneNumberRecord]:
        found = find_page(connection, asked, page, values)
        numbers = records(connection, found.numbers, related, values)
        total = None if count_up_to is None else count(connection, asked, values, count_up_to)
        return ConnectionRecord(
            page,
            numbers,
            found.positions,
            found.has_more,
            *(total or NO_TOTAL),
            frontier=found.frontier,
        )

    is_one_statement = related.is_nothing and count_up_to is None
    run = context.database.read if is_one_statement else context.database.read_snapshot
    return await run(unit)


def asked_for(
    context: Context, given: PhoneNumberFilter, *, only_list_columns: bool
) -> tuple[Asked, dict[str, Any]]:
    """What a filter asks for as the viewer, and the parameters of that. Raises BadInput."""
    values = checked_values(context, given)
    asked = Asked(given.accesses, conditions_of(values), only_list_columns)
    values |= term_parameters(values, context.viewer.account_id)
    values |= access.parameters(context.viewer, context.clock())
    return asked, values


async def phone_number(
    context: Context, number_id: int | None, related: Related
) -> PhoneNumberRecord | None:
    """The number with this id; None if there is none, or if the viewer cannot see it.

    Raises Unavailable.
    """
    if number_id is None:
        return None
    found = await _visible(context, NUMBER_BY_ID, {"number_id": number_id}, related)
    return found[0] if found else None


async def phone_number_by_e164(
    context: Context, e164: str, related: Related
) -> PhoneNumberRecord | None:
    """The same by the number in E.164."""
    found = await _visible(context, NUMBER_BY_E164, {"e164": e164}, related)
    return found[0] if found else None


async def _visible(
    context: Context, statement: Statement, key: dict[str, Any], related: Related
) -> Numbers:
    parameters = key | access.parameters(context.viewer, context.clock())
    run = context.database.read if related.is_nothing else context.database.read_snapshot
    return await run(lambda connection: visible_numbers(connection, statement, parameters, related))


def visible_numbers(
    connection: Connection,
    statement: Statement,
    parameters: dict[str, Any],
    related: Related = NOTHING_RELATED,
) -> Numbers:
    """The numbers that a statement of seen_numbers.py finds."""
    found = [number_record(row) for row in statement.rows(connection, parameters)]
    return records(connection, found, related, parameters)


def with_numbers(
    connection: Connection,
    changes: Sequence[ChangeRecord],
    parameters: Mapping[str, Any],
    related: Related,
) -> list[ChangeRecord]:
    """The changes with their numbers, deleted ones too, if the viewer sees them."""
    ids = {change.phone_number_id for change in changes}
    given = {**parameters, "number_ids": [*ids]}
    found = visible_numbers(connection, ANY_NUMBERS_BY_IDS, given, related)
    by_id = {number.id: number for number in found}
    return [change._replace(phone_number=by_id.get(change.phone_number_id)) for change in changes]


def records(
    connection: Connection, numbers: Numbers, related: Related, parameters: Mapping[str, Any]
) -> Numbers:
    """The numbers with the related rows that are selected, for the viewer and the time of
    `access.parameters`.
    """
    if not numbers or related.is_nothing:
        return numbers
    owners = _owners(connection, numbers) if related.owner else {}
    associations = associations_of(connection, _ids(numbers)) if related.associations else {}
    given = {**parameters, "number_ids": _ids(numbers)}
    own_grants = grants_to_viewer(connection, given) if related.viewer_grants else {}
    grants, changes = _lists(connection, numbers, related, parameters["now"])
    return [
        number.with_related(
            owners.get(number.owner_id) if related.owner else None,
            associations.get(number.id, ()),
            grants.get(number.id),
            changes.get(number.id),
            own_grants.get(number.id, ()),
        )
        for number in numbers
    ]


def _lists(
    connection: Connection, numbers: Numbers, related: Related, now: datetime
) -> tuple[Pages[GrantRecord], Pages[ChangeRecord]]:
    """The selected pages of grants, for numbers whose grants the viewer may see, and of changes."""
    if not (related.grants.pages or related.changes.pages):
        return {}, {}
    shared = [each for each in numbers if policy.permits(each.viewer_access, Action.READ_GRANTS)]
    grants = related_grants(connection, _ids(shared), related.grants, now)
    return grants, related_changes(connection, _ids(numbers), _ids(shared), related.changes)


def _owners(connection: Connection, numbers: Numbers) -> dict[int, AccountRecord]:
    return accounts_by_id(connection, {number.owner_id for number in numbers})


def associations_of(
    connection: Connection, number_ids: Sequence[int]
) -> dict[int, tuple[AssociationRecord, ...]]:
    """The associations of each of these numbers, oldest first."""
    found: defaultdict[int, tuple[AssociationRecord, ...]] = defaultdict(tuple)
    for number_id, *values in ASSOCIATIONS.rows(connection, {"number_ids": number_ids}):
        found[number_id] += (AssociationRecord._make(values),)
    return found


def _ids(numbers: Numbers) -> list[int]:
    return [number.id for number in numbers]


ASSOCIATIONS = Statement(
    lambda: (
        select(
            col(PhoneNumberAssociation.phone_number_id),
            col(PhoneNumberAssociation.name),
            col(PhoneNumberAssociation.value),
            col(PhoneNumberAssociation.associated_at),
        )
        .where(any_of(col(PhoneNumberAssociation.phone_number_id), "number_ids"))
        .order_by(col(PhoneNumberAssociation.associated_at), col(PhoneNumberAssociation.id))
    )
)
