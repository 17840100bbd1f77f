"""Cursors and ids in the same form as ours, by hand."""

import base64
from typing import Any

import orjson

FIRST = "9999-12-31T00:00:00.000Z", 2**63 - 1
"""A key and an id before the first number."""


def place(after: str | None) -> tuple[str, int]:
    """The key and the id after which a page begins."""
    if after is None:
        return FIRST
    _, _, key, row_id = orjson.loads(base64.urlsafe_b64decode(after))
    return key, row_id


def cursor(key: str, row_id: int) -> str:
    """The cursor of a row, newest first."""
    return base64.urlsafe_b64encode(orjson.dumps(["CREATED_AT", "DESC", key, row_id])).decode()


def global_id(row_id: int) -> str:
    """The id of a number."""
    return base64.b64encode(b"PhoneNumber:%d" % row_id).decode()


def row_id(variables: dict[str, Any]) -> int:
    """The database id of the number in the variables."""
    return int(base64.b64decode(variables["id"])[len("PhoneNumber:") :])
