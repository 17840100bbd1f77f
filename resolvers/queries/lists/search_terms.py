"""The terms by which the search index finds numbers: three characters of a text, or a property.

The index is kept by the database (docs/decisions/0068). It finds all numbers that meet a filter,
and others besides, so the conditions themselves are always asked too.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    Connection,
    Dialect,
    Double,
    Integer,
    Select,
    Text,
    TypeDecorator,
    bindparam,
    case,
    cast,
    column,
    func,
    inspect,
    literal_column,
    select,
    table,
    text,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from database.joins import InOrder
from database.statements import Statement
from models.tables import PhoneNumber

SIZE = 3
"""Characters of a term."""

TERMS = "terms"
"""The parameter of the condition, which has an `Expression`."""

OWN_TERMS = "own_terms"
"""The same for the numbers that the viewer owns, so that the index reads no others."""

_NO_NUMBER_HAS = "XXX"
"""A term of no number: the letters of texts are small, and no property has this one."""

Alternatives = tuple[tuple[str, ...], ...]
"""Any of these; of each all terms."""

Expression = tuple[Alternatives, ...]
"""All of these."""


class _Syntax(NamedTuple):
    """How a database writes an expression."""

    quote: str
    conjunction: str
    disjunction: str

    def expression(self, given: Expression) -> str:
        return self.conjunction.join(map(self._any, given))

    def _any(self, alternatives: Alternatives) -> str:
        return f"({self.disjunction.join(map(self._all, alternatives))})"

    def _all(self, terms: Sequence[str]) -> str:
        return f"({self.conjunction.join(map(self._quoted, terms))})"

    def _quoted(self, term: str) -> str:
        escaped = term.replace("\\", "\\\\") if self.quote == "'" else term
        return f"{self.quote}{escaped.replace(self.quote, self.quote * 2)}{self.quote}"


_SYNTAX = {"postgresql": _Syntax("'", " & ", " | "), "sqlite": _Syntax('"', " AND ", " OR ")}


class _ExpressionType(TypeDecorator[Expression]):
    """An expression in the language of the database: a tsquery, or a MATCH of FTS5."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Expression | None, dialect: Dialect) -> str | None:
        return None if value is None else _SYNTAX[dialect.name].expression(value)


class has_terms(FunctionElement[bool]):  # noqa: N801
    """SQL: whether the number of this row has the terms of the parameter TERMS or OWN_TERMS.

    On SQLite that is a condition on the index (`INDEX`), from which the numbers are read
    (`from_index`).
    """

    inherit_cache = True
    _is_implicitly_boolean = True

    def __init__(self, parameter: str) -> None:
        super().__init__(
            *(_NUMBER.c[name] for name in _INDEXED), bindparam(parameter, type_=_ExpressionType())
        )


@compiles(has_terms, "postgresql")
def _matches(element: has_terms, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    *columns, terms = (compiler.process(clause, **options) for clause in element.clauses)
    return f"phone_number_terms({', '.join(columns)}) @@ CAST(CAST({terms} AS text) AS tsquery)"


@compiles(has_terms, "sqlite")
def _match(element: has_terms, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    *_, terms = element.clauses
    return f"phone_number_search MATCH {compiler.process(terms, **options)}"


_NUMBER = inspect(PhoneNumber).local_table
_INDEXED = (
    "search_key",
    "national_format",
    "e164",
    "nickname_key",
    "status",
    "calling_name_status",
    "country_code",
    "type",
    "number_type",
    "product_type",
    "owner_id",
    "tag_keys",
    "calling_name_due_at",
)
"""The arguments of the function that PostgreSQL's index is of, as it is in revision 0015."""

_INDEX = table("phone_number_search", column("rowid"))
_HAS_ROW = _INDEX.c.rowid == _NUMBER.c.id

FROM_INDEX: dict[str, Any] = {
    "postgresql": _NUMBER,
    "sqlite": InOrder(_INDEX, _NUMBER, _HAS_ROW),
}
"""What `has_terms` is a condition on, by the name of the database."""


def terms_of(values: Mapping[str, Any]) -> Expression:
    """The terms that all numbers have which meet these conditions (filters.condition_values).

    Empty if there are none, as for a text of two characters.
    """
    found = (_TERMS[name](values) for name in sorted(_TERMS.keys() & values.keys()))
    return tuple(alternatives for alternatives in found if alternatives)


def term_parameters(values: Mapping[str, Any], viewer_id: int) -> dict[str, Expression]:
    """The parameters of `has_terms`. Both are empty if the conditions have no terms."""
    terms = terms_of(values)
    return {TERMS: terms, OWN_TERMS: (*terms, ((_owned_by(viewer_id),),)) if terms else ()}


def _owned_by(owner_id: int) -> str:
    return f"O{chr(_FIRST + owner_id % _COUNT)}{chr(_FIRST + owner_id // _COUNT % _COUNT)}"


_FIRST, _COUNT = 0xF0000, 65533
"""Characters that no text has, as the digits of an account's id."""


def _texts(*texts: str) -> Alternatives:
    """Any of these texts; nothing if one is too short for the index."""
    return tuple(map(_of_text, texts)) if min(map(len, texts)) >= SIZE else ()


def _of_text(given: str) -> tuple[str, ...]:
    """Terms that cover a text: beside each other, because each costs time."""
    last = len(given) - SIZE
    places = [*range(0, last, SIZE), last][:MAX_TERMS]
    return tuple(given[place : place + SIZE] for place in places)


MAX_TERMS = 16
"""Of a text. More would not find fewer numbers."""


def _enumerated(letter: str, values: Sequence[str]) -> Alternatives:
    return _any_of([f"{letter}{value[:1]}{chr(64 + len(value))}" for value in values])


def _any_of(terms: Sequence[str]) -> Alternatives:
    """Words that nobody knows find nothing; neither does an empty list."""
    whole = [term for term in terms if len(term) == SIZE]
    return tuple((term,) for term in whole or [_NO_NUMBER_HAS])


def _prefix(prefix: str) -> Alternatives:
    return _texts(prefix) or ((f"E{prefix}",),)


_TERMS: dict[str, Any] = {
    "calling_name_due_before": lambda _: (("Dye",),),
    "calling_name_statuses": lambda v: _enumerated("L", v["calling_name_statuses"]),
    "country_codes": lambda v: _any_of([f"C{code}" for code in v["country_codes"]]),
    "e164_starts_with": lambda v: _prefix(v["e164_starts_with"]),
    "has_nickname": lambda v: (("Hye",) if v["has_nickname"] else ("Hno",),),
    "has_tags": lambda v: (("Gye",) if v["has_tags"] else ("Gno",),),
    "number_search": lambda v: _texts(v["number_search"], v["search_digits"]),
    "number_types": lambda v: _enumerated("N", v["number_types"]),
    "product_types": lambda v: _enumerated("P", v["product_types"]),
    "search": lambda v: _texts(v["search"]),
    "statuses": lambda v: _enumerated("S", v["statuses"]),
    "types": lambda v: _enumerated("T", v["types"]),
}
"""By the name of a condition. No text has a capital letter, so that properties are no texts."""


def finds_few(connection: Connection, values: Mapping[str, Any], most: int) -> bool:
    """Whether the index, which must be there, finds no more numbers than `most`. On PostgreSQL a
    sample tells it, about: the index would find all of them before the first could be counted.
    """
    statement = _NUMBER_FOUND[connection.dialect.name]
    [[number]] = statement.rows(connection, {**values, "most_found": most + 1})
    return bool(number <= most)


SAMPLE = 256
"""Numbers whose terms are computed and matched. It takes some 5 ms."""

_MOST_FOUND = bindparam("most_found", type_=Integer)


def _number_by_sample() -> Select[Any]:
    """Of numbers that are spread evenly over all ids, in no period that data could have. 0, if
    there are no more ids than may be found.
    """
    newest = select(func.max(_NUMBER.c.id)).scalar_subquery()
    places = func.generate_series(1, SAMPLE).table_valued("place").render_derived()
    turns = places.c.place * literal_column("0.6180339887498949", Double)  # the golden ratio
    number_id = cast(func.floor(newest * (turns - func.floor(turns))), BigInteger) + 1
    found: Select[Any] = (
        select(literal_column("1"))
        .where(_NUMBER.c.id == number_id, has_terms(TERMS))
        .limit(literal_column("1", Integer))
        .correlate(places)
    )
    number = select(func.count(found.scalar_subquery()) * newest // SAMPLE).select_from(places)
    return select(case((newest < _MOST_FOUND, 0), else_=number.scalar_subquery()))


def _number_found() -> Select[Any]:
    """Counted up to `most_found`, without the numbers themselves."""
    terms = bindparam(TERMS, type_=_ExpressionType())
    found: Select[Any] = (
        select(literal_column("1"))
        .select_from(_INDEX)
        .where(text(f"phone_number_search MATCH :{TERMS}").bindparams(terms))
        .limit(_MOST_FOUND)
    )
    return select(func.count()).select_from(found.subquery())


_NUMBER_FOUND = {
    "postgresql": Statement(_number_by_sample),
    "sqlite": Statement(_number_found, is_planned_once=False),
}
"""How many numbers the index finds, whoever sees them."""
