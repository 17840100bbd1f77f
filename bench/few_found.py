"""What searches, filters and totals cost that find few or none of many numbers.

`python -m bench.few_found --numbers 1000000` fills each database, starts a server, and asks one
request at a time as each viewer, for the first page newest first, by nickname, and with the total.
"""

import asyncio
from contextlib import ExitStack
from http.client import HTTPConnection
from typing import Annotated, Any, NamedTuple
from urllib.parse import urlsplit

import typer
from sqlalchemy import Connection, text

from bench.counts import total_cpu
from bench.growth import ask
from bench.race.contenders import Running, ours, running
from bench.race.run import KINDS
from bench.race.table import markdown
from bench.race.workloads import FIELDS, PAGE_INFO, PAGE_SIZE, Request
from bench.support import report
from bench.support.databases import Server, databases
from bench.support.deep_data import Viewers, fill_deeply
from database import connect

app = typer.Typer(pretty_exceptions_enable=False)

ROUNDS = 5
BAR = 50
"""Milliseconds."""

LIST = "$first: Int, $filter: PhoneNumberFilter, $orderBy: PhoneNumberOrder"
GIVEN = "first: $first, filter: $filter, orderBy: $orderBy"
PAGE = f"query Page({LIST}) {{ phoneNumbers({GIVEN}) {{ nodes {{ {FIELDS} }} {PAGE_INFO} }} }}"
COUNTED = PAGE.replace("{ nodes", "{ totalCount totalCountIsExact nodes")

FILTERS: dict[str, dict[str, Any] | None] = {
    "all": None,
    "search, common": {"search": "support desk"},
    "search, rare": {"search": "line-77123"},
    "search, absent": {"search": "zzqzz"},
    "search, digits": {"search": "2077"},
    "search, two characters": {"search": "zq"},
    "status of none": {"statuses": ["CANCELLED"]},
    "country of none": {"countryCodes": ["FR"]},
    "type of none": {"types": ["CALLER_ID"]},
    "beginning of none": {"e164StartsWith": "+49"},
    "type and search": {"types": ["SIP"], "search": "line-77"},
    "search, of the last": {"search": "legacy"},
    "search, not ASCII": {"search": "büro"},
    "product type of none": {"productTypes": ["SIP_MEDIA_APPLICATION_DIAL_IN"]},
    "calling-name status of none": {"callingNameStatuses": ["UPDATE_FAILED"]},
    "without nickname, and none": {"hasNickname": False, "statuses": ["CANCELLED"]},
    "tag of many": {"tags": ["many"]},
    "tag of few": {"tags": ["rare"]},
    "tag of none": {"tags": ["none"]},
    "tag of many and search of none": {"tags": ["many"], "search": "zzqzz"},
}
ORDERS = ("CREATED_AT", "E164", "NICKNAME", "UPDATED_AT")


@app.command()
def main(
    numbers: Annotated[int, typer.Option(help="How many numbers there are.")] = 200_000,
) -> None:
    """Measure lists that find few, and print a table."""
    command = f"python -m bench.few_found --numbers {numbers}"
    rows = []
    with databases() as server:
        for kind in KINDS:
            rows += _rows(kind, numbers, server)
    header = ("database", "viewer", "filter", *ORDERS, "with total")
    about = f"Milliseconds of CPU, of server and database (bar at 1,000,000 numbers: {BAR})."
    typer.echo(f"{report.provenance(command)}\n\n{about}\n\n{markdown(header, rows)}")


async def label(url: str) -> None:
    """Give some numbers labels: a tag of many, one of few, and a reference that only the oldest
    numbers have, which are the last of a list.
    """
    database = connect(url)
    try:
        await database.migrate(_label)
    finally:
        await database.dispose()


def _label(connection: Connection) -> None:
    for statement in LABELS:
        connection.execute(text(statement))
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("ANALYZE")


TAG = """
UPDATE phone_number SET tags = '{0}', tag_keys = '[["{0}","{0}"]]',
  search_key = search_key || '\n{0}' WHERE {1}
"""
REFERENCE = """
UPDATE phone_number SET reference = 'legacy', search_key = search_key || '\nlegacy'
WHERE id <= (SELECT max(id) / 10 FROM phone_number)
"""
LABELS = (TAG.format("many", "id % 20 = 3"), TAG.format("rare", "id % 20000 = 7"), REFERENCE)


def _rows(kind: str, numbers: int, server: Server) -> list[list[str]]:
    url = server.create(kind, "few_found")
    viewers = asyncio.run(fill_deeply(url, numbers))
    asyncio.run(label(url))
    with ExitStack() as stack:
        [there] = stack.enter_context(running([ours(kind, url)]))
        asking = Asking(HTTPConnection(urlsplit(there.url).netloc, timeout=30), there, server)
        return [
            [kind, who.replace("_", " "), name, *asking.cells(getattr(viewers, who).token, given)]
            for who in Viewers._fields
            for name, given in FILTERS.items()
        ]


class Asking(NamedTuple):
    """A server that is asked."""

    connection: HTTPConnection
    there: Running
    server: Server

    def cells(self, token: str, given: dict[str, Any] | None) -> list[str]:
        asked = [(PAGE, order) for order in ORDERS] + [(COUNTED, ORDERS[0])]
        return [self._cell(token, document, order, given) for document, order in asked]

    def _cell(self, token: str, document: str, order: str, given: dict[str, Any] | None) -> str:
        by = {"field": order, "direction": "DESC"}
        request = Request("Page", document, {"first": PAGE_SIZE, "filter": given, "orderBy": by})
        ask(self.connection, token, request)  # statements are compiled, and the pages read
        before = total_cpu(self.there, self.server)
        if None in [ask(self.connection, token, request) for _ in range(ROUNDS)]:
            return "503"
        return f"{(total_cpu(self.there, self.server) - before) * 1000 / ROUNDS:.0f}"


if __name__ == "__main__":
    app()
