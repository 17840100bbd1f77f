"""Reading numbers. To load is to authorize: every function here is given the viewer by its
context.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Select, select
from sqlmodel import col

from models import policy
from models.columns import any_of
from models.records import AccountRecord, AssociationRecord, PhoneNumberRecord
from models.tables import PhoneNumberAssociation
from resolvers.accounts import accounts_by_id
from resolvers.context import Context
from resolvers.filters import PhoneNumberFilter, condition_values
from resolvers.pages import (
    PageArguments,
    PageInfoRecord,
    Position,
    cut,
    encode_cursor,
    page_info,
)
from resolvers.visible_numbers import (
    NUMBER_COLUMNS,
    count_statement,
    number_by_e164,
    number_by_id,
    numbers_by_ids,
    page_parameters,
    page_shape,
    page_statement,
)

Rows = Sequence[Row[Any] | PhoneNumberRecord]


class Nested(Enum):
    """What stands beside a number in rows of its own: loaded only when asked for, in one statement
    each.
    """

    OWNER = auto()
    ASSOCIATIONS = auto()


class PhoneNumberEdgeRecord(NamedTuple):
    node: PhoneNumberRecord
    cursor: str


@dataclass(frozen=True, slots=True)
class PhoneNumberConnectionRecord:
    """A page of numbers. Cursors are made when they are asked for."""

    page: PageArguments
    nodes: Sequence[PhoneNumberRecord]
    positions: Sequence[Position]
    has_more: bool
    total_count: int | None
    """None when it was not asked for."""

    @property
    def edges(self) -> list[PhoneNumberEdgeRecord]:
        """Each number with its cursor."""
        cursors = (encode_cursor(self.page.order, position) for position in self.positions)
        return list(map(PhoneNumberEdgeRecord, self.nodes, cursors))

    @property
    def page_info(self) -> PageInfoRecord:
        """Where the page ends and whether more follows."""
        return page_info(self.page, self.positions, has_more=self.has_more)


async def phone_numbers(
    context: Context,
    page: PageArguments,
    given: PhoneNumberFilter,
    nested: frozenset[Nested],
    *,
    with_total: bool,
) -> PhoneNumberConnectionRecord:
    """A page of the numbers that the viewer sees. Raises BadInput, Unavailable."""
    context.check_listed("e164", given.e164 or ())
    values = condition_values(given)
    conditions, accesses = frozenset(values), given.accesses
    values |= policy.parameters(context.viewer, context.clock())
    statement = page_statement(page_shape(page, accesses, conditions))

    def unit(connection: Connection) -> PhoneNumberConnectionRecord:
        rows = connection.execute(statement, values | page_parameters(page)).all()
        kept, has_more = cut(rows, page)
        numbers = records(connection, kept, nested)
        positions = [Position(row.key, row.id) for row in kept]
        total = (
            connection.scalar(count_statement(accesses, conditions), values) if with_total else None
        )
        return PhoneNumberConnectionRecord(page, numbers, positions, has_more, total)

    return await context.database.read(unit)


async def phone_number(
    context: Context, number_id: int | None, nested: frozenset[Nested]
) -> PhoneNumberRecord | None:
    """The number with this id; None when the viewer cannot see it, or there is none.

    Raises Unavailable.
    """
    if number_id is None:
        return None
    found = await _visible(context, number_by_id(), {"number_id": number_id}, nested)
    return found[0] if found else None


async def phone_number_by_e164(
    context: Context, e164: str, nested: frozenset[Nested]
) -> PhoneNumberRecord | None:
    """The same, by the number itself."""
    found = await _visible(context, number_by_e164(), {"e164": e164}, nested)
    return found[0] if found else None


async def phone_numbers_by_id(
    context: Context, ids: Collection[int], nested: frozenset[Nested]
) -> dict[int, PhoneNumberRecord]:
    """Those of the numbers with these ids that the viewer sees. Raises Unavailable."""
    found = await _visible(context, numbers_by_ids(), {"number_ids": list(ids)}, nested)
    return {number.id: number for number in found}


async def _visible(
    context: Context, statement: Select[Any], key: dict[str, Any], nested: frozenset[Nested]
) -> list[PhoneNumberRecord]:
    parameters = key | policy.parameters(context.viewer, context.clock())
    return await context.database.read(
        lambda connection: visible_numbers(connection, statement, parameters, nested)
    )


def visible_numbers(
    connection: Connection,
    statement: Select[Any],
    parameters: dict[str, Any],
    nested: frozenset[Nested] = frozenset(),
) -> list[PhoneNumberRecord]:
    """Those of the numbers that the statement finds to which the viewer has access."""
    rows = connection.execute(statement, parameters).all()
    return records(connection, [row for row in rows if row.viewer_access is not None], nested)


def records(
    connection: Connection, rows: Rows, nested: frozenset[Nested]
) -> list[PhoneNumberRecord]:
    """Rows that begin with NUMBER_COLUMNS and the viewer's access, with what else is asked for."""
    if not rows:
        return []
    owners = _owners(connection, rows) if Nested.OWNER in nested else {}
    associations = _associations(connection, rows) if Nested.ASSOCIATIONS in nested else {}
    return [
        PhoneNumberRecord._make(
            (*row[:WIDTH], owners.get(row.owner_id), associations.get(row.id, ()))
        )
        for row in rows
    ]


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
