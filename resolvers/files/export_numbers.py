"""`numberbook export`: write the numbers of one owner, or all, in a form that an import can read.

CSV is UTF-8 with a header and a line for each number, with the columns of `ExportedNumber`. Cells
that a spreadsheet would take for formulas have an apostrophe before them, except the numbers; an
import removes it. JSON is
a list with one object per line, with the same names, null for no value, and a list of associations;
an import reads it as autocalls. Both are sorted by number, so that two exports can be compared.

An import reads everything in an export except the owner, who is given on the command line. For a
pending calling name the import starts a new request. Versions, the trail and former requests are
not exported.
"""

import re
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from enum import StrEnum
from functools import partial
from typing import Any

import orjson
from sqlalchemy import Connection, SQLColumnExpression, Text, bindparam, case, select
from sqlmodel import col

from database import Database
from database.errors import ConfigurationError
from database.moments import rfc3339
from database.types import Id
from models import access
from models.changes.carrier import association_text
from models.enums import CallingNameStatus
from models.records import AccountRecord
from models.tables import Account, PhoneNumber, PlatformNumber
from resolvers.files.columns import EXPORTED, PLATFORM
from resolvers.files.readers.csv_reader import MAX_LINE, guarded, is_too_long
from resolvers.queries.phone_numbers import associations_of

PAGE = 1000
"""Numbers per statement."""


class ExportFormat(StrEnum):
    CSV = "csv"
    JSON = "json"


ExportedNumber = tuple[Any, ...]
"""A number as a file holds it: the values of EXPORTED."""

Page = Sequence[ExportedNumber]


async def export_numbers(
    database: Database, file_format: ExportFormat, owner: AccountRecord | None
) -> AsyncIterator[str]:
    """The text of a file with all numbers, or those of one owner, in pieces.

    For the operator's commands. Each piece is one short read: a number that changes during the
    export is written as before or as after the change. Raises Unavailable; ConfigurationError, when
    all is written, if an import will not read all of it.
    """
    pages = _pages(database, owner)
    pieces = _csv(pages) if file_format == ExportFormat.CSV else _json(pages)
    async for piece in pieces:
        yield piece


async def _pages(database: Database, owner: AccountRecord | None) -> AsyncIterator[Page]:
    after = ""
    while page := await database.read_snapshot(partial(_page, owner=owner, after=after)):
        yield page
        after = page[-1][0]


def _page(connection: Connection, owner: AccountRecord | None, after: str) -> Page:
    """A page is an index scan on owner and number, or on the number alone."""
    parameters: dict[str, Any] = {"after": after}
    statement = _PAGE
    if owner is not None:
        statement, parameters = _PAGE_OF_OWNER, parameters | {"owner_id": owner.id}
    rows = connection.execute(statement, parameters).all()
    associations = associations_of(connection, [row.id for row in rows])
    return [(*row[1:], associations[row.id]) for row in rows]


async def _csv(pages: AsyncIterator[Page]) -> AsyncIterator[str]:
    """Raises ConfigurationError at the end if an import cannot read a line."""
    too_long: list[str] = []
    yield ",".join(EXPORTED) + "\n"
    async for page in pages:
        lines = {number[0]: _csv_line(number) for number in page}
        too_long += [e164 for e164, line in lines.items() if is_too_long(line)]
        yield "".join(lines.values())
    if too_long:
        raise ConfigurationError(
            f"No import reads lines of more than {MAX_LINE} bytes, as that of"
            f" {', '.join(too_long)}: export with --format json."
        )


def _csv_line(number: ExportedNumber) -> str:
    e164, *values = map(_cell, number[:-1])
    cells = (e164, *map(guarded, [*values, association_text(number[-1])]))
    return ",".join(map(_quoted, cells)) + "\n"


def _cell(value: str | int | datetime | None) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return rfc3339(value) if isinstance(value, datetime) else str(value)


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _NEEDS_QUOTES.search(cell) else cell


_NEEDS_QUOTES = re.compile(r'[",;\t\r\n]|^ | $')
"""Characters that an import or a spreadsheet would read as the end of a cell, or would remove."""


async def _json(pages: AsyncIterator[Page]) -> AsyncIterator[str]:
    start = "[\n"
    async for page in pages:
        yield start + ",\n".join(_json_line(number) for number in page)
        start = ",\n"
    yield "[]\n" if start == "[\n" else "\n]\n"


def _json_line(number: ExportedNumber) -> str:
    associations = [association._asdict() for association in number[-1]]
    values = dict(zip(EXPORTED, (*number[:-1], associations), strict=True))
    if values[PLATFORM] is not None:
        values[PLATFORM] = orjson.Fragment(values[PLATFORM])
    return orjson.dumps(values, rfc3339, orjson.OPT_PASSTHROUGH_DATETIME).decode()


def _column(name: str) -> SQLColumnExpression[Any]:
    if name in _OF_OTHER_TABLES:
        return _OF_OTHER_TABLES[name]
    if name == "calling_name_requested":
        is_pending = col(PhoneNumber.calling_name_status) == CallingNameStatus.UPDATE_IN_PROGRESS
        return case((is_pending, col(PhoneNumber.calling_name_requested)))
    return col(getattr(PhoneNumber, name))


_OF_OTHER_TABLES: dict[str, SQLColumnExpression[Any]] = {
    "owner": col(Account.name),
    "platform_id": col(PlatformNumber.platform_id),
    PLATFORM: col(PlatformNumber.facts),
}

_PAGE = (
    select(col(PhoneNumber.id), *map(_column, EXPORTED[:-1]))
    .join(Account, col(Account.id) == col(PhoneNumber.owner_id))
    .join(PlatformNumber, col(PlatformNumber.phone_number_id) == col(PhoneNumber.id), isouter=True)
    .where(col(PhoneNumber.e164) > bindparam("after", type_=Text), access.is_held())
    .order_by(col(PhoneNumber.e164))
    .limit(PAGE)
)
_PAGE_OF_OWNER = _PAGE.where(col(PhoneNumber.owner_id) == bindparam("owner_id", type_=Id))
