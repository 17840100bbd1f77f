"""Joins in an order that SQLite's planner must keep."""

from typing import Any, ClassVar

from sqlalchemy import Join
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler


class InOrder(Join):
    """On SQLite: the rows of the first table, and for each of them those of the second. CROSS JOIN
    keeps the planner from beginning with the second.
    """

    inherit_cache = True

    index: ClassVar[str | None] = None
    """By which the first table is read, if a subclass says so."""


@compiles(InOrder)
def _cross_join(element: InOrder, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    options["asfrom"] = True
    first, second = (compiler.process(each, **options) for each in (element.left, element.right))
    by_index = f" INDEXED BY {element.index}" if element.index else ""
    assert element.onclause is not None
    return f"{first}{by_index} CROSS JOIN {second} ON {compiler.process(element.onclause)}"
