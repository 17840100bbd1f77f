"""F1: rows of the driver become dicts, and orjson makes bytes of them."""

import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

import orjson

from bench.floor.cursors import cursor, global_id, place, row_id
from bench.floor.databases import Database, Row, Session, now, rfc3339
from bench.floor.statements import NUMBER, PAGE, RECORD, TOTAL, UPDATE

Variables = dict[str, Any]
Operation = Callable[[int, Variables], Awaitable[bytes]]

ID, E164, NICKNAME, NAME, VERSION, CREATED_AT, ACCESS = 0, 1, 7, 8, 13, 14, 16
"""The places of these columns in a row."""


def operations(database: Database) -> Mapping[str, Operation]:
    """How each operation is answered."""
    return {
        "PageByNodes": partial(_by_nodes, database),
        "PageByEdges": partial(_by_edges, database),
        "PageByFragments": partial(_by_fragments, database),
        "PageWithTotal": partial(_with_total, database),
        "NumberById": partial(_by_id, database),
        "UpdateNickname": partial(_update, database),
    }


class _Page(NamedTuple):
    rows: Sequence[Row]
    info: dict[str, Any]


async def _page(session: Session, viewer: int, variables: Variables) -> _Page:
    size = variables["first"]
    key, last_id = place(variables.get("after"))
    rows = await session.rows(PAGE, viewer, now(), size + 1, key, last_id)
    kept = rows[:size]
    end = _cursor(kept[-1]) if kept else None
    return _Page(kept, {"hasNextPage": len(rows) > size, "endCursor": end})


async def _by_nodes(database: Database, viewer: int, variables: Variables) -> bytes:
    async with database.reading() as session:
        page = await _page(session, viewer, variables)
    nodes = [_number(row) for row in page.rows]
    return _answer({"phoneNumbers": {"nodes": nodes, "pageInfo": page.info}})


async def _by_edges(database: Database, viewer: int, variables: Variables) -> bytes:
    async with database.reading() as session:
        page = await _page(session, viewer, variables)
    edges = [{"cursor": _cursor(row), "node": _number(row)} for row in page.rows]
    return _answer({"phoneNumbers": {"edges": edges, "pageInfo": page.info}})


async def _by_fragments(database: Database, viewer: int, variables: Variables) -> bytes:
    async with database.reading() as session:
        page = await _page(session, viewer, variables)
    nodes = [_number(row) for row in page.rows]
    if not variables["withCallingName"]:
        for node in nodes:
            del node["callingName"], node["callingNameStatus"]
    return _answer({"phoneNumbers": {"nodes": nodes, "pageInfo": page.info}})


async def _with_total(database: Database, viewer: int, variables: Variables) -> bytes:
    async with database.reading() as session:
        page = await _page(session, viewer, variables)
        [(total,)] = await session.rows(TOTAL, viewer, now())
    nodes = [_number(row) for row in page.rows]
    connection = {"totalCount": total, "nodes": nodes, "pageInfo": page.info}
    return _answer({"phoneNumbers": connection})


async def _by_id(database: Database, viewer: int, variables: Variables) -> bytes:
    async with database.reading() as session:
        rows = await session.rows(NUMBER, viewer, now(), row_id(variables))
    return _answer({"phoneNumber": _number(rows[0]) if rows else None})


async def _update(database: Database, viewer: int, variables: Variables) -> bytes:
    given = variables["input"]
    async with database.writing() as session:
        row = await _renamed(session, viewer, row_id(given), given["nickname"].strip())
    payload = {
        "message": "Phone number updated successfully.",
        "phoneNumber": _number(row),
        "userErrors": [],
    }
    return _answer({"updatePhoneNumber": payload})


async def _renamed(session: Session, viewer: int, number_id: int, nickname: str) -> Row:
    moment = now()
    [old] = await session.rows(NUMBER, viewer, moment, number_id)
    if old[ACCESS] != "OWNER":
        raise PermissionError
    key = nickname.casefold()
    search_key = f"{old[E164]}\n{key}\n{(old[NAME] or '').casefold()}"
    [new] = await session.rows(UPDATE, nickname, key, search_key, moment, number_id, old[VERSION])
    request_id = secrets.token_hex(16)
    await session.rows(RECORD, number_id, old[NICKNAME], nickname, viewer, moment, request_id)
    return new


def _answer(data: dict[str, Any]) -> bytes:
    return orjson.dumps({"data": data})


def _cursor(row: Row) -> str:
    return cursor(rfc3339(row[CREATED_AT]), row[ID])


def _number(row: Row) -> dict[str, Any]:
    return {
        "id": global_id(row[0]),
        "e164": row[1],
        "nationalFormat": row[2],
        "internationalFormat": row[3],
        "countryCode": row[4],
        "type": row[5],
        "numberType": row[6],
        "nickname": row[7],
        "name": row[8],
        "productType": row[9],
        "status": row[10],
        "callingName": row[11],
        "callingNameStatus": row[12],
        "viewerAccess": row[16],
        "version": row[13],
        "createdAt": rfc3339(row[14]),
        "updatedAt": rfc3339(row[15]),
    }
