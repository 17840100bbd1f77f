"""Whole lists in one answer, which is sent page by page: the platform's have no pages.

Memory does not grow with the list. Each page is one short read, so a number that changes meanwhile
is answered as before or as after the change.
"""

import math
from collections.abc import AsyncIterator, Callable
from typing import NamedTuple

import anyio.lowlevel
import orjson

from models.enums import (
    OrderDirection,
    PhoneNumberAccess,
    PhoneNumberOrderField,
    PhoneNumberType,
)
from models.platform import PlatformEntry
from models.records import PhoneNumberRecord
from resolvers.context import Context
from resolvers.queries import phone_numbers, platform_entries
from resolvers.queries.lists.filters import NO_FILTER, PhoneNumberFilter
from resolvers.queries.lists.number_lists import NO_LIMIT
from resolvers.queries.lists.pagination import (
    MAX_SIZE,
    ConnectionRecord,
    Order,
    PageArguments,
    Position,
)
from resolvers.queries.related import Related
from schema.cost import ROWS_A_POINT, Cost
from server.compat.costs import cost_of_document
from server.compat.voice import words
from server.compat.voice.words import Item

Page = ConnectionRecord[PhoneNumberRecord]

ORDER = Order(PhoneNumberOrderField.CREATED_AT, OrderDirection.ASC)

ROWS_A_NUMBER = 1
"""One takes 20 us of CPU, of the server and the database together (bench/whole_list.py)."""

_COST = """
query($filter: PhoneNumberFilter) {
  phoneNumbers(first: 100, filter: $filter, orderBy: { field: CREATED_AT, direction: ASC }) {
    nodes {
      databaseId e164 nickname countryCode type status createdAt updatedAt
      capabilities { inboundSms outboundSms }
    }
    totalCount
  }
}
"""


class List(NamedTuple):
    """A list: which numbers, how each is written, and what it costs to begin with it."""

    given: PhoneNumberFilter
    write: Callable[[PhoneNumberRecord, PlatformEntry | None], Item]
    cost: Cost


ALL = List(NO_FILTER, words.listed, cost_of_document(_COST))
TRUNKS = List(
    PhoneNumberFilter(access=[PhoneNumberAccess.OWNER], types=[PhoneNumberType.SIP]),
    words.trunk,
    cost_of_document(_COST, filter={"access": ["OWNER"], "types": ["SIP"]}),
)


class Listing(NamedTuple):
    """A list that has begun: the points for all that is not read yet, and the JSON in pieces."""

    points: int
    pieces: AsyncIterator[bytes]


async def begin(context: Context, asked: List) -> Listing:
    """Count the numbers of a list, and write the first. Raises Unavailable, as the pieces do."""
    page = await _page(context, asked, None, count_up_to=NO_LIMIT)
    others = (page.total_count or 0) - len(page.nodes)
    points = math.ceil(max(0, others) * ROWS_A_NUMBER / ROWS_A_POINT)
    return Listing(points, _pieces(context, asked, page, await _text(context, asked, page)))


async def _page(
    context: Context, asked: List, after: Position | None, *, count_up_to: int | None = None
) -> Page:
    page = PageArguments(MAX_SIZE, False, after, None, ORDER)
    return await phone_numbers.phone_numbers(
        context, page, asked.given, Related(), count_up_to=count_up_to
    )


async def _pieces(context: Context, asked: List, page: Page, items: bytes) -> AsyncIterator[bytes]:
    """The JSON of a list, from the first page and its items on."""
    yield b'{"data":[' + items
    separator = b"," if items else b""
    while page.has_more:
        await anyio.lowlevel.checkpoint()  # a read on SQLite blocks the event loop
        page = await _page(context, asked, Position(*page.ends[-1]))
        if page.nodes:  # they may have been deleted
            yield separator + await _text(context, asked, page)
            separator = b","
    yield b"]}"


async def _text(context: Context, asked: List, page: Page) -> bytes:
    """The items of a page, with commas between them."""
    known = await platform_entries.entries(context, [number.id for number in page.nodes])
    return orjson.dumps([asked.write(each, known.get(each.id)) for each in page.nodes])[1:-1]
