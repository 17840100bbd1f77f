"""Column types that behave alike on SQLite and PostgreSQL."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

import orjson
from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Dialect,
    Integer,
    Text,
    TypeDecorator,
)
from sqlalchemy.dialects.postgresql import ARRAY, TIMESTAMP
from sqlalchemy.types import TypeEngine

from database.moments import rfc3339, to_milliseconds

Id = BigInteger().with_variant(Integer, "sqlite")
"""A primary key or a reference to one. SQLite generates ids only in an INTEGER column."""

MAX_ID = 2**63 - 1
"""The greatest id that such a column can store."""

OrderedText = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that both databases order by code point."""


class UtcDateTime(TypeDecorator[datetime]):
    """A time in UTC, in milliseconds: timestamptz(3) on PostgreSQL, RFC 3339 text on SQLite, which
    has no such type.

    The text has a fixed width, so that its order is the order in time.
    """

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return TIMESTAMP(timezone=True, precision=3)
        return dialect.type_descriptor(Text())

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any]:
        return _moment if dialect.name == "postgresql" else _moment_as_text

    def result_processor(
        self,
        dialect: Dialect,
        coltype: object,  # noqa: ARG002
    ) -> Callable[[str | None], datetime | None] | None:
        return None if dialect.name == "postgresql" else _moment_of_text


class StoredMoment(UtcDateTime):
    """The same, read as the database stores it: text on SQLite, microseconds since 2000 on
    PostgreSQL. A time that is only written into an answer need not become a datetime first.
    """

    cache_ok = True

    def result_processor(self, *_: object, **__: object) -> None:
        return None


def _moment(value: datetime | None) -> datetime | None:
    return None if value is None else to_milliseconds(value)


def _moment_as_text(value: datetime | None) -> str | None:
    return None if value is None else rfc3339(to_milliseconds(value))


def _moment_of_text(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


class ListOf(TypeDecorator[Sequence[Any]]):
    """A list as one parameter, for `any_of` and `items_of`: an array on PostgreSQL, JSON text on
    SQLite.
    """

    impl = Text
    cache_ok = True

    def __init__(self, item: TypeEngine[Any]) -> None:
        super().__init__()
        self.item = item

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return ARRAY(self.item) if dialect.name == "postgresql" else Text()

    def process_bind_param(self, value: Sequence[Any] | None, dialect: Dialect) -> Any:  # noqa: ANN401
        if value is None or dialect.name == "postgresql":
            return value
        return orjson.dumps(value).decode()


class ListOfPairs(TypeDecorator[Sequence[tuple[int, int]]]):
    """Pairs of ids as one parameter, for `pairs_of`: JSON text."""

    impl = Text
    cache_ok = True

    def process_bind_param(
        self,
        value: Sequence[tuple[int, int]] | None,
        dialect: Dialect,  # noqa: ARG002
    ) -> str | None:
        return None if value is None else orjson.dumps(value).decode()


def one_of(column: str, values: type[StrEnum]) -> CheckConstraint:
    """The constraint that a column is a member of an enumeration, or null."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)
