"""Column types that behave alike on SQLite and PostgreSQL."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Dialect, Integer, Text, TypeDecorator
from sqlalchemy.dialects.postgresql import TIMESTAMP
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine

from models.clock import rfc3339, to_milliseconds

Id = BigInteger().with_variant(Integer, "sqlite")
"""A primary key or a reference to one. SQLite numbers rows by itself only in an INTEGER column."""

MAX_ID = 2**63 - 1
"""The greatest id that such a column holds."""

OrderedText = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that both databases order by code point."""


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC, to the millisecond: timestamptz(3) on PostgreSQL, RFC 3339 text on SQLite,
    which has no such type.

    The text is of fixed width, so that it orders as time does.
    """

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return TIMESTAMP(timezone=True, precision=3)
        return dialect.type_descriptor(Text())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:  # noqa: ANN401
        if value is None:
            return None
        moment = to_milliseconds(value)
        return moment if dialect.name == "postgresql" else rfc3339(moment)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401, ARG002
        return datetime.fromisoformat(value) if isinstance(value, str) else value


def one_of(column: str, values: type[StrEnum]) -> CheckConstraint:
    """The rule that a column holds a member of an enumeration, or null."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


class position(FunctionElement[int]):  # noqa: N801
    """SQL: where a text stands in another, from 1; 0 for nowhere. Unlike LIKE it knows no
    wildcards.
    """

    type = Integer()
    inherit_cache = True


@compiles(position)
def _instr(element: position, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"instr({compiler.process(element.clauses, **options)})"


@compiles(position, "postgresql")
def _strpos(element: position, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"strpos({compiler.process(element.clauses, **options)})"
