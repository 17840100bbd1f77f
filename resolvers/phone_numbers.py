"""Reading numbers. To load is to authorize: every function here is given the viewer by its
context.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, select
from sqlmodel import col

from models import policy
from models.columns import any_of
from models.policy import Action
from models.records import (
    AccountRecord,
    AssociationRecord,
    ChangeRecord,
    GrantRecord,
    PhoneNumberRecord,
)
from models.tables import PhoneNumberAssociation
from resolvers.accounts import accounts_by_id
from resolvers.changes import changes_beside
from resolvers.context import Context
from resolvers.filters import PhoneNumberFilter, condition_values
from resolvers.grants import grants_beside
from resolvers.nested import NOTHING, Nested, Pages
from resolvers.pages import ConnectionRecord, PageArguments, Position, cut
from resolvers.visible_numbers import (
    NUMBER_COLUMNS,
    count_statement,
    number_by_e164,
    number_by_id,
    number_record,
    numbers_by_ids,
    page_parameters,
    page_shape,
    page_statement,
)

Rows = Sequence[Row[Any] | PhoneNumberRecord]


async def phone_numbers(
    context: Context,
    page: PageArguments,
    given: PhoneNumberFilter,
    nested: Nested,
    *,
    with_total: bool,
) -> ConnectionRecord[PhoneNumberRecord]:
    """A page of the numbers that the viewer sees. Raises BadInput, Unavailable."""
    context.check_listed("e164", given.e164 or ())
    values = condition_values(given)
    conditions, accesses = frozenset(values), given.accesses
    now = context.clock()
    values |= policy.parameters(context.viewer, now)
    statement = page_statement(page_shape(page, accesses, conditions), context.database.name)

    def unit(connection: Connection) -> ConnectionRecord[PhoneNumberRecord]:
        rows = statement.rows(connection, values | page_parameters(page))
        kept, has_more = cut(rows, page)
        numbers = records(connection, [number_record(row[:-1]) for row in kept], nested, now)
        positions = [Position(row[-1], row[0]) for row in kept]
        total = (
            connection.scalar(count_statement(accesses, conditions), values) if with_total else None
        )
        return ConnectionRecord(page, numbers, positions, has_more, total)

    return await context.database.read(unit)


async def phone_number(
    context: Context, number_id: int | None, nested: Nested
) -> PhoneNumberRecord | None:
    """The number with this id; None when the viewer cannot see it, or there is none.

    Raises Unavailable.
    """
    if number_id is None:
        return None
    found = await _visible(context, number_by_id(), {"number_id": number_id}, nested)
    return found[0] if found else None


async def phone_number_by_e164(
    context: Context, e164: str, nested: Nested
) -> PhoneNumberRecord | None:
    """The same, by the number itself."""
    found = await _visible(context, number_by_e164(), {"e164": e164}, nested)
    return found[0] if found else None


async def phone_numbers_by_id(
    context: Context, ids: Collection[int], nested: Nested
) -> dict[int, PhoneNumberRecord]:
    """Those of the numbers with these ids that the viewer sees. Raises Unavailable."""
    found = await _visible(context, numbers_by_ids(), {"number_ids": list(ids)}, nested)
    return {number.id: number for number in found}


async def _visible(
    context: Context, statement: Select[Any], key: dict[str, Any], nested: Nested
) -> list[PhoneNumberRecord]:
    parameters = key | policy.parameters(context.viewer, context.clock())
    return await context.database.read(
        lambda connection: visible_numbers(connection, statement, parameters, nested)
    )


def visible_numbers(
    connection: Connection,
    statement: Select[Any],
    parameters: dict[str, Any],
    nested: Nested = NOTHING,
) -> list[PhoneNumberRecord]:
    """Those of the numbers that the statement finds to which the viewer has access."""
    rows = connection.execute(statement, parameters).all()
    visible = [row for row in rows if row.viewer_access is not None]
    return records(connection, visible, nested, parameters["now"])


def records(
    connection: Connection, rows: Rows, nested: Nested, now: datetime
) -> list[PhoneNumberRecord]:
    """Rows that begin with NUMBER_COLUMNS and the viewer's access, with what else is asked for."""
    if not rows:
        return []
    owners = _owners(connection, rows) if nested.owner else {}
    associations = _associations(connection, rows) if nested.associations else {}
    grants, changes = _lists(connection, rows, nested, now)
    return [
        PhoneNumberRecord._make(
            (
                *row[:WIDTH],
                owners.get(row.owner_id),
                associations.get(row.id, ()),
                grants.get(row.id),
                changes.get(row.id),
            )
        )
        for row in rows
    ]


def _lists(
    connection: Connection, rows: Rows, nested: Nested, now: datetime
) -> tuple[Pages[GrantRecord], Pages[ChangeRecord]]:
    """Grants, of numbers where the policy lets the viewer see them, and changes."""
    if not (nested.grants.pages or nested.changes.pages):
        return {}, {}
    shared = [row.id for row in rows if policy.permits(row.viewer_access, Action.READ_GRANTS)]
    grants = grants_beside(connection, shared, nested.grants, now)
    return grants, changes_beside(connection, [row.id for row in rows], shared, nested.changes)


def _owners(connection: Connection, rows: Rows) -> dict[int, AccountRecord]:
    return accounts_by_id(connection, {row.owner_id for row in rows})


def _associations(connection: Connection, rows: Rows) -> dict[int, tuple[AssociationRecord, ...]]:
    found: defaultdict[int, tuple[AssociationRecord, ...]] = defaultdict(tuple)
    for row in connection.execute(ASSOCIATIONS, {"number_ids": [row.id for row in rows]}):
        found[row.phone_number_id] += (AssociationRecord._make(row[1:]),)
    return found


WIDTH = len(NUMBER_COLUMNS) + 1
"""How many values of a row are a number's own: its columns and the viewer's access."""

ASSOCIATIONS = (
    select(
        col(PhoneNumberAssociation.phone_number_id),
        col(PhoneNumberAssociation.name),
        col(PhoneNumberAssociation.value),
        col(PhoneNumberAssociation.associated_at),
    )
    .where(any_of(col(PhoneNumberAssociation.phone_number_id), "number_ids"))
    .order_by(col(PhoneNumberAssociation.associated_at), col(PhoneNumberAssociation.id))
)
