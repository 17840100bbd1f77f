"""Rows as parameters of a statement: one row as a parameter per column, several rows as one JSON
text that the database reads.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Connection, Text, bindparam, cast, column, func, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeEngine

from database.moments import rfc3339
from database.statements import Rows, Statement

Columns = Mapping[str, ColumnElement[Any]]


def as_json(rows: Sequence[Mapping[str, Any]]) -> str:
    """Rows as a JSON list of objects, times as RFC 3339."""
    return orjson.dumps(rows, rfc3339, orjson.OPT_PASSTHROUGH_DATETIME).decode()


def run_with_rows(
    statement: Callable[[str | None], Statement],
    connection: Connection,
    **lists: Sequence[Mapping[str, Any]],
) -> Rows:
    """Run a statement for lists of rows. The rows of a list have the same columns.

    `statement` returns the statement for single rows when it is called with None, and the one for
    lists of any length when it is called with the name of a database.
    """
    if all(len(rows) == 1 for rows in lists.values()):
        values = {name: value for [row] in lists.values() for name, value in row.items()}
        return statement(None).rows(connection, values)
    texts = {name: as_json(rows) for name, rows in lists.items()}
    return statement(connection.dialect.name).rows(connection, texts)


def given_columns(
    parameter: str, types: Mapping[str, TypeEngine[Any]], database: str | None
) -> Columns:
    """The columns of the rows that are given to a statement.

    For one row (`database` is None) they are parameters of these names. For several they are the
    columns of a table that the database makes from `parameter`, a JSON list.
    """
    if database is None:
        return {name: bindparam(name, type_=type_) for name, type_ in types.items()}
    text = bindparam(parameter, type_=Text)
    if database == "sqlite":
        rows = func.json_each(text).table_valued("value")
        values = (func.json_extract(rows.c.value, f"$.{name}").label(name) for name in types)
        return dict(select(*values).subquery().c)
    typed = [column(name, type_) for name, type_ in types.items()]
    found = func.json_to_recordset(cast(text, postgresql.JSON)).table_valued(*typed)
    return dict(found.render_derived(with_types=True).c)
