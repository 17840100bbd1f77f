"""F2: the database makes the JSON of a page; the rest of the answer is added as bytes.

For PostgreSQL only: ids and cursors are base64, which SQLite cannot make.
"""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

from bench.floor.cursors import place
from bench.floor.databases import Database, now
from bench.floor.statements import PAGE_JSON

Variables = dict[str, Any]


def operations(database: Database) -> Mapping[str, Callable[[int, Variables], Awaitable[bytes]]]:
    """How each operation is answered."""
    return {"PageByNodes": partial(_by_nodes, database)}


async def _by_nodes(database: Database, viewer: int, variables: Variables) -> bytes:
    key, last_id = place(variables.get("after"))
    async with database.reading() as session:
        rows = await session.rows(PAGE_JSON, viewer, now(), variables["first"] + 1, key, last_id)
    page: str = rows[0][0]
    return b'{"data":{"phoneNumbers":' + page.encode() + b"}}"
