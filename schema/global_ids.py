"""Global ids (Relay): opaque to clients, unique among all types. They are the name of the type and
the key of the row in base64. The id of a number can also be given as its databaseId.
"""

import binascii
import re
from collections.abc import Sequence
from typing import Any, NamedTuple, TypeAlias

import strawberry

from database.types import MAX_ID

DATABASE_ID = re.compile(r"[1-9][0-9]{0,18}")

PHONE_NUMBER = "PhoneNumber"
ACCOUNT = "Account"
PHONE_NUMBER_GRANT = "PhoneNumberGrant"
PHONE_NUMBER_CHANGE = "PhoneNumberChange"
UPDATE_RUN = "UpdateRun"

KEY_LENGTHS = {
    PHONE_NUMBER: 1,
    ACCOUNT: 1,
    PHONE_NUMBER_GRANT: 2,
    PHONE_NUMBER_CHANGE: 1,
    UPDATE_RUN: 1,
}
"""Of how many ids the key of a row is: that of a grant is its number and its grantee. In the order
of `nodes.NodeKeys`.
"""

Key: TypeAlias = tuple[int, ...]


class GlobalId(NamedTuple):
    typename: str
    key: Key


def global_id(typename: str, database_id: int) -> strawberry.ID:
    """The global id of an object whose key is one id."""
    return _encoded(f"{typename}:{database_id}")


def global_ids(typename: str, database_ids: Sequence[int]) -> list[strawberry.ID]:
    """`global_id` of each."""
    return [_encoded(f"{typename}:{each}") for each in database_ids]


def grant_id(number_id: int, grantee_id: int) -> strawberry.ID:
    """The global id of a grant."""
    return _encoded(f"{PHONE_NUMBER_GRANT}:{number_id}:{grantee_id}")


def _encoded(readable: str) -> strawberry.ID:
    text: Any = binascii.b2a_base64(readable.encode(), newline=False).decode()
    id_: strawberry.ID = text
    return id_


def parse_global_id(text: str) -> GlobalId | None:
    """The object that a global id identifies; None if the text is not a global id."""
    try:
        decoded = binascii.a2b_base64(text, strict_mode=True).decode()
    except (binascii.Error, ValueError):
        return None
    typename, *parts = decoded.split(":")
    key = tuple(filter(None, map(parse_database_id, parts)))
    # Base64 can encode the same bytes in several ways; only one of them is the id.
    if len(key) != len(parts) or len(key) != KEY_LENGTHS.get(typename) or _encoded(decoded) != text:
        return None
    return GlobalId(typename, key)


def parse_phone_number_id(text: str) -> int | None:
    """The databaseId of a number, given as its global id or its databaseId; otherwise None."""
    return parse_id(PHONE_NUMBER, text) or parse_database_id(text)


def parse_id(typename: str, text: str) -> int | None:
    """The key, one id, of an object of this type, given as its global id; otherwise None."""
    found = parse_global_id(text)
    if found is None or found.typename != typename:
        return None
    [row_id] = found.key
    return row_id


def parse_database_id(text: str) -> int | None:
    """A databaseId; None if the text cannot be one."""
    number = int(text) if DATABASE_ID.fullmatch(text) else 0
    return number if 0 < number <= MAX_ID else None
