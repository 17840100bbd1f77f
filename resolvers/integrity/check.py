"""`numberbook check`: whether the data is what it must be, whoever wrote it.

Each table is read in pages, and each page by one statement, which sees one moment: so the check is
right while others write. What is found is told by ids, never by a number or a name.
"""

from collections.abc import AsyncIterator, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Select

from database import Database
from models.numbering import ImpossibleNumber, derive, nickname_key, search_key
from resolvers.integrity.number_checks import NUMBER_RULES, NUMBERS
from resolvers.integrity.table_checks import CHECKS, Rules


class Finding(NamedTuple):
    """Something that is not as it must be."""

    subject: str
    problem: str


async def check(database: Database) -> AsyncIterator[Finding]:
    """Everything that is wrong, as it is found. Raises Unavailable."""
    async for number in _pages(database, NUMBERS, width=1):
        for problem in (*_broken(NUMBER_RULES, number), *_wrongly_derived(number)):
            yield Finding(f"phone number {number.id}", problem)
    for each in CHECKS:
        async for row in _pages(database, each.statement, width=len(each.key)):
            for problem in _broken(each.rules, row):
                yield Finding(each.subject.format(*row), problem)


async def _pages(database: Database, statement: Select[Any], width: int) -> AsyncIterator[Row[Any]]:
    """All rows, in the order of their key, which is the first columns."""
    key: Sequence[int] = [-1] * width
    while rows := await database.read(partial(_page, statement=statement, key=key)):
        for row in rows:
            yield row
        key = rows[-1][:width]


def _page(connection: Connection, statement: Select[Any], key: Sequence[int]) -> Sequence[Row[Any]]:
    parameters = {f"after_{place}": value for place, value in enumerate(key)}
    return connection.execute(statement, parameters).all()


def _broken(rules: Rules, row: Row[Any]) -> Iterator[str]:
    flags = row[-len(rules) :]
    return (problem for problem, is_broken in zip(rules, flags, strict=True) if is_broken)


def _wrongly_derived(number: Row[Any]) -> Iterator[str]:
    """What follows from the number and its names, and is not what is stored."""
    if number.nickname_key != nickname_key(number.nickname):
        yield "nickname_key does not follow from its nickname"
    if number.search_key != search_key(number.e164, number.nickname, number.name):
        yield "search_key does not follow from its number and names"
    try:
        derived = derive(number.e164, number.country_code)
    except ImpossibleNumber:
        yield "e164 is no phone number"
        return
    for name in ("e164", "country_code", "national_format", "international_format"):
        if getattr(number, name) != getattr(derived, name):
            yield f"{name} does not follow from its number"
    # The type of a number of no known range is what an import told.
    if derived.is_valid and number.number_type != derived.number_type:
        yield "number_type does not follow from its number"
