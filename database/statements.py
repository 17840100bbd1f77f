"""Statements that requests run often: compiled once, then run on the driver directly.

SQLAlchemy compiles them and knows their types. Its own work around each execution takes longer than
many of the statements, so it is left out (docs/decisions/0020). Rows are plain tuples.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import lru_cache
from typing import Any, Literal, NamedTuple, Protocol

from sqlalchemy import Connection, Dialect
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.selectable import SelectBase
from sqlalchemy.types import TypeEngine

from database.types import StoredMoment

Row = tuple[Any, ...]
Rows = list[Row]


class Driver(Protocol):
    """A connection for one unit of work at a time, which runs in a greenlet."""

    silence_seconds: float | None
    """If the server does not answer a statement within this time, it counts as lost. None: no
    limit.
    """

    def rows(self, query: bytes, given: Row, *, is_as_stored: bool = False) -> list[Row]:
        """All rows of a statement with parameters $1, $2, ...; an empty list if it returns no rows.

        `is_as_stored`: times are returned in microseconds since 2000. Raises psycopg's errors.
        """

    def run(self, command: bytes) -> None:
        """Run a command, or several, that have no parameters and return no rows. Raises psycopg's
        errors.
        """

    def planning_for_values(self) -> AbstractContextManager[None]:
        """Within, PostgreSQL plans statements for their parameters. Leaves nothing behind in the
        session. Raises psycopg's errors.
        """


Clause = SelectBase | UpdateBase


class Statement:
    """A statement with named parameters. It has no lists of unknown length: `any_of`,
    `items_of` and `pairs_of` take each as one parameter.

    `build` is called when the statement is first run on a kind of database. What it returns is not
    kept: it takes ten times the memory of the SQL.

    `is_planned_once`: PostgreSQL makes one plan for all parameters, because planning takes longer
    than the execution. Otherwise it plans the statement for its parameters each time.
    """

    def __init__(self, build: Callable[[], Clause], *, is_planned_once: bool = True) -> None:
        self._build = build
        self._is_planned_once = is_planned_once
        self._compiled: dict[str, _Compiled] = {}

    def rows(self, connection: Connection, parameters: Mapping[str, Any]) -> Rows:
        """All rows of the statement. Raises what `connection.execute` would."""
        dialect = connection.dialect
        compiled = self._compiled.get(dialect.name)
        if compiled is None:
            compiled = _compile(self._build(), dialect, is_planned_once=self._is_planned_once)
            self._compiled[dialect.name] = compiled
        found = _run(connection, compiled, compiled.given(parameters))
        return compiled.convert(found) if compiled.convert else found


def command(connection: Connection, sql: str) -> None:
    """Run a statement that has no parameters and returns no rows, such as BEGIN. Raises what
    `connection.exec_driver_sql` would.
    """
    _run(connection, _command(sql), ())


def _run(connection: Connection, compiled: "_Compiled", given: Row) -> Rows:
    dialect = connection.dialect
    # Listeners to SQLAlchemy's events get these statements too.
    has_listeners = connection._has_events or connection.engine._has_events
    if has_listeners:
        connection.dispatch.before_cursor_execute(*_event_arguments(connection, compiled, given))
    try:
        found = _RUN[dialect.name](connection, compiled, given)
    except dialect.loaded_dbapi.Error as error:
        raise _translated(connection, error) from error
    if has_listeners:
        connection.dispatch.after_cursor_execute(*_event_arguments(connection, compiled, given))
    return found


def _event_arguments(connection: Connection, compiled: "_Compiled", given: Row) -> tuple[Any, ...]:
    return connection, None, compiled.sql, given, compiled, False


class _Compiled(NamedTuple):
    """A statement compiled for one database."""

    sql: str
    query: bytes
    """The same for libpq, else empty. Prepared statements are found by its hash, which Python
    stores in it.
    """
    order: Sequence[str] = ()
    """The names of the parameters, in their order in the SQL text."""
    constants: Mapping[str, Any] = {}
    binders: Mapping[str, Callable[[Any], Any]] = {}
    is_planned_once: bool = True
    is_as_stored: bool = False
    is_command: bool = False
    convert: Callable[[Rows], Rows] | None = None

    def given(self, parameters: Mapping[str, Any]) -> Row:
        """The values of the parameters as the driver needs them."""
        values = {**self.constants, **parameters}
        for name, bind in self.binders.items():
            values[name] = bind(values[name])
        return tuple([values[name] for name in self.order])


@lru_cache
def _command(sql: str) -> _Compiled:
    return _Compiled(sql, sql.encode(), is_command=True)


_PARAMETERS: dict[str, Literal["qmark", "numeric_dollar"]] = {
    "sqlite": "qmark",
    "postgresql": "numeric_dollar",
}
"""Styles of parameters by position, so that the drivers need not look for names in the SQL."""


def _compile(clause: Clause, dialect: Dialect, *, is_planned_once: bool) -> _Compiled:
    assert isinstance(dialect, DefaultDialect)
    compiled = clause.compile(dialect=type(dialect)(paramstyle=_PARAMETERS[dialect.name]))
    assert isinstance(compiled, SQLCompiler)
    assert not compiled.post_compile_params, "a list of unknown length: it must be one parameter"
    names = compiled.bind_names.items()
    binders = {
        name: bind
        for parameter, name in names
        if (bind := parameter.type.dialect_impl(dialect).bind_processor(dialect))
    }
    # Values that are part of the statement; the others are given at each execution.
    constants = {name: parameter.value for parameter, name in names if not parameter.required}
    types = [column.type for column in clause.exported_columns]
    sql = str(compiled)
    return _Compiled(
        sql,
        sql.encode() if dialect.name == "postgresql" else b"",
        compiled.positiontup or (),
        constants,
        binders,
        is_planned_once,
        any(isinstance(type_, StoredMoment) for type_ in types),
        convert=_converter(types, dialect),
    )


def _converter(types: Sequence[TypeEngine[Any]], dialect: Dialect) -> Callable[[Rows], Rows] | None:
    """A function that converts the driver's rows to rows of our types, by a comprehension generated
    for these columns; None if they are the same.
    """
    functions = {
        f"f{number}": function
        for number, type_ in enumerate(types)
        if (function := type_.dialect_impl(dialect).result_processor(dialect, None))
    }
    if not functions:
        return None
    values = [f"f{n}(v{n})" if f"f{n}" in functions else f"v{n}" for n in range(len(types))]
    names = [f"v{n}" for n in range(len(types))]
    source = f"lambda rows: [({', '.join(values)},) for {', '.join(names)}, in rows]"
    converter: Callable[[Rows], Rows] = eval(source, functions)
    return converter


def _run_on_sqlite(connection: Connection, compiled: _Compiled, given: Row) -> Rows:
    driver: Any = connection.connection.dbapi_connection
    rows: Rows = driver.execute(compiled.sql, given).fetchall()
    return rows


def _run_on_postgresql(connection: Connection, compiled: _Compiled, given: Row) -> Rows:
    driver = _driver(connection)
    if compiled.is_command:
        driver.run(compiled.query)
        return []
    if compiled.is_planned_once:
        return driver.rows(compiled.query, given, is_as_stored=compiled.is_as_stored)
    with driver.planning_for_values():
        return driver.rows(compiled.query, given, is_as_stored=compiled.is_as_stored)


def _driver(connection: Connection) -> Driver:
    driver: Any = connection.connection.driver_connection
    ours: Driver = driver
    return ours


_RUN = {"sqlite": _run_on_sqlite, "postgresql": _run_on_postgresql}


def _translated(connection: Connection, error: Any) -> Exception:  # noqa: ANN401
    """The error as SQLAlchemy would raise it. A lost connection is marked, not to be used again."""
    dialect = connection.dialect
    is_lost = dialect.is_disconnect(error, connection.connection.dbapi_connection, None)
    if is_lost:
        connection.invalidate(error)
    translated: Exception = DBAPIError.instance(
        None,
        None,
        error,
        dialect.loaded_dbapi.Error,
        hide_parameters=True,
        connection_invalidated=is_lost,
        dialect=dialect,
    )
    return translated
