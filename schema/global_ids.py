"""Global ids (Relay): opaque to clients, unique among all types. The id of a number can also be
given as its databaseId.
"""

import binascii
import re
from typing import Any, NamedTuple

import strawberry

from database.types import MAX_ID

DATABASE_ID = re.compile(r"[1-9][0-9]{0,18}")

PHONE_NUMBER = "PhoneNumber"
ACCOUNT = "Account"


class GlobalId(NamedTuple):
    typename: str
    database_id: int


def global_id(typename: str, database_id: int) -> strawberry.ID:
    """The global id of an object."""
    text: Any = binascii.b2a_base64(f"{typename}:{database_id}".encode(), newline=False).decode()
    id_: strawberry.ID = text
    return id_


def parse_global_id(text: str) -> GlobalId | None:
    """The object that a global id identifies; None if the text is not a global id."""
    try:
        decoded = binascii.a2b_base64(text, strict_mode=True)
        typename, _, database_id = decoded.decode().partition(":")
    except (binascii.Error, ValueError):
        return None
    number = parse_database_id(database_id)
    # Base64 can encode the same bytes in several ways; only one of them is the id.
    if number is None or global_id(typename, number) != text:
        return None
    return GlobalId(typename, number)


def parse_phone_number_id(text: str) -> int | None:
    """The databaseId of a number, given as its global id or its databaseId; otherwise None."""
    found = parse_global_id(text)
    if found is not None and found.typename == PHONE_NUMBER:
        return found.database_id
    return parse_database_id(text)


def parse_database_id(text: str) -> int | None:
    """A databaseId; None if the text cannot be one."""
    number = int(text) if DATABASE_ID.fullmatch(text) else 0
    return number if 0 < number <= MAX_ID else None
