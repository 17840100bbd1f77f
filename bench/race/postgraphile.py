"""Translates requests for PostGraphile, and its answers back to ours.

It makes its schema from the tables: an order names its columns, cursors and ids have another form,
and times have microseconds.
"""

import base64
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeAlias

from bench.race.workloads import Request
from database.moments import rfc3339
from resolvers.queries.lists.pagination import Order, Position, decode_cursor, encode_cursor
from schema.global_ids import PHONE_NUMBER, global_id, parse_global_id

Json: TypeAlias = Any
Ask = Callable[[Request], Json]

ORDER = "orderBy: [CREATED_AT_DESC, ROW_ID_DESC]"


def asked(request: Request, ask: Ask) -> Request:
    """The same request for PostGraphile's schema; `ask` asks it for one of its cursors."""
    if request.operation == "NumberById":
        return _number(request)
    query = request.query.replace("$after: String", "$after: Cursor")
    query = query.replace("after: $after)", f"after: $after, {ORDER})")
    after = request.variables.get("after")
    translated = request._replace(query=query)
    if after is None:
        return translated
    cursor = _own_cursor(after, translated, ask)
    return translated._replace(variables=request.variables | {"after": cursor})


def _number(request: Request) -> Request:
    """A number is a page of one, so that its statement checks access too."""
    found = parse_global_id(request.variables["id"])
    assert found is not None
    query = request.query.replace("$id: ID!", "$id: BigInt!")
    query = query.replace(
        "phoneNumber(id: $id) {", "phoneNumbers(first: 1, condition: {rowId: $id}) { nodes {"
    )
    return Request(request.operation, f"{query} }}", {"id": str(found.key[0])})


def _own_cursor(cursor: str, request: Request, ask: Ask) -> str:
    """PostGraphile's cursor for the same row: a digest of the order, the key and the id."""
    key, row_id = decode_cursor(cursor, Order(), "after")
    assert isinstance(key, datetime)
    page = ask(request._replace(variables={"first": 1}))["phoneNumbers"]
    digest, *_ = json.loads(base64.b64decode(page["pageInfo"]["endCursor"]))
    place = [digest, key.isoformat(timespec="microseconds"), str(row_id)]
    return base64.b64encode(json.dumps(place, separators=(",", ":")).encode()).decode()


def answered(request: Request, data: Json) -> Json:
    """Its data in the form of ours."""
    ours = _in_our_form(data)
    if request.operation == "NumberById":
        nodes = ours["phoneNumbers"]["nodes"]
        return {"phoneNumber": nodes[0] if nodes else None}
    return ours


def _in_our_form(value: Json) -> Json:
    if isinstance(value, list):
        return [_in_our_form(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {name: _CONVERTERS.get(name, _in_our_form)(each) for name, each in value.items()}


def _id(text: str) -> str:
    _, row_id = json.loads(base64.b64decode(text))
    return global_id(PHONE_NUMBER, int(row_id))


def _moment(text: str) -> str:
    return rfc3339(datetime.fromisoformat(text).astimezone(UTC))


def _cursor(text: str) -> str:
    _, key, row_id = json.loads(base64.b64decode(text))
    return encode_cursor(Order(), Position(datetime.fromisoformat(key), int(row_id)))


_CONVERTERS: dict[str, Callable[[str], str]] = {
    "id": _id,
    "createdAt": _moment,
    "updatedAt": _moment,
    "cursor": _cursor,
    "endCursor": _cursor,
}
