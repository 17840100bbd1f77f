"""SQL functions that behave alike on SQLite and PostgreSQL."""

from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, ColumnElement, Integer, SelectBase, bindparam, case, false
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine

from database.types import ListOf, ListOfPairs, UtcDateTime


class position(FunctionElement[int]):  # noqa: N801
    """SQL: the position of a text in another, counted from 1; 0 if it is not in it. Unlike LIKE it
    has no wildcards.
    """

    type = Integer()
    inherit_cache = True


@compiles(position)
def _instr(element: position, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"instr({compiler.process(element.clauses, **options)})"


@compiles(position, "postgresql")
def _strpos(element: position, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"strpos({compiler.process(element.clauses, **options)})"


class clock_time(FunctionElement[datetime]):  # noqa: N801
    """SQL: the time of the machine that the database runs on, at this moment."""

    type = UtcDateTime()
    inherit_cache = True


@compiles(clock_time)
def _strftime(_: clock_time, __: SQLCompiler, **___: Any) -> str:  # noqa: ANN401
    return "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"


@compiles(clock_time, "postgresql")
def _clock_timestamp(_: clock_time, __: SQLCompiler, **___: Any) -> str:  # noqa: ANN401
    return "clock_timestamp()"


class any_of(FunctionElement[bool]):  # noqa: N801
    """SQL: whether a column equals any item of a list. The list is one parameter of any length, so
    that the SQL text stays the same.
    """

    type = Boolean()
    inherit_cache = True
    _is_implicitly_boolean = True  # otherwise SQLite gets "= 1" and scans the table

    def __init__(self, column: Any, name: str) -> None:  # noqa: ANN401
        super().__init__(column, bindparam(name, type_=ListOf(column.type)))


@compiles(any_of)
def _in_json(element: any_of, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    column, values = (compiler.process(clause, **options) for clause in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"


@compiles(any_of, "postgresql")
def _any_of_array(element: any_of, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    column, values = (compiler.process(clause, **options) for clause in element.clauses)
    return f"{column} = ANY ({values})"


def in_turn(first: ColumnElement[bool], second: ColumnElement[bool]) -> ColumnElement[bool]:
    """SQL: AND, of which a database evaluates the first part first. Of AND itself SQLite evaluates
    first what has no subquery, so that time would tell what the second part is about.
    """
    return case((first, second), else_=false())


class items_of(FunctionElement[Any]):  # noqa: N801
    """SQL: the items of a list as rows with a `value`. The list is one parameter of any length."""

    inherit_cache = True

    def __init__(self, name: str, item: TypeEngine[Any]) -> None:
        super().__init__(bindparam(name, type_=ListOf(item)))


@compiles(items_of)
def _json_each(element: items_of, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"json_each({compiler.process(element.clauses, **options)})"


@compiles(items_of, "postgresql")
def _unnested(element: items_of, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"(SELECT unnest({compiler.process(element.clauses, **options)}) AS value)"


class pairs_of(FunctionElement[Any]):  # noqa: N801
    """SQL: the pairs of ids in a list, one parameter, as rows with a `first` and a `second`."""

    inherit_cache = True

    def __init__(self, name: str) -> None:
        super().__init__(bindparam(name, type_=ListOfPairs()))


@compiles(pairs_of)
def _json_pairs(element: pairs_of, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    pairs = compiler.process(element.clauses, **options)
    ids = "json_extract(value, '$[0]') AS first, json_extract(value, '$[1]') AS second"
    return f"(SELECT {ids} FROM json_each({pairs}))"


@compiles(pairs_of, "postgresql")
def _array_pairs(element: pairs_of, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    pairs = compiler.process(element.clauses, **options)
    ids = "(value ->> 0)::bigint AS first, (value ->> 1)::bigint AS second"
    return f"(SELECT {ids} FROM json_array_elements(CAST({pairs} AS json)))"


class is_among(FunctionElement[bool]):  # noqa: N801
    """SQL: whether a column is among the values of a subquery that does not depend on the row.

    On PostgreSQL the values become an array. It looks up the elements of an array in index order,
    which takes a fifth of the time of single lookups when there are many.
    """

    type = Boolean()
    inherit_cache = True
    _is_implicitly_boolean = True

    def __init__(self, column: Any, values: SelectBase) -> None:  # noqa: ANN401
        super().__init__(column, values.scalar_subquery())


@compiles(is_among)
def _in_values(element: is_among, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    column, values = (compiler.process(clause, **options) for clause in element.clauses)
    return f"{column} IN {values}"


@compiles(is_among, "postgresql")
def _any_of_values(element: is_among, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    column, values = (compiler.process(clause, **options) for clause in element.clauses)
    return f"{column} = ANY (ARRAY {values})"
