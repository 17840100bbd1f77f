"""`numberbook check`: whether the data in the database is consistent, whatever wrote it.

Each table is read in pages. One statement, or one snapshot, reads a page with all that it is
compared with, so the result is right even while others write. Findings have ids, never numbers or
names.
"""

from collections.abc import AsyncIterator, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection, Row, Select

from database import Database
from database.indexes import is_there
from models import rules
from models.changes.carrier import associations_text
from models.errors import Refused
from models.names import name_key, word_keys
from models.numbers.labels import SOURCES, split, tags_by_key, text_keys
from models.numbers.number_text import ImpossibleNumber
from models.numbers.numbering import DerivedNumber, derive, last_release_search_key, released_e164
from models.records import AssociationRecord
from models.tables import GRANT_COUNTS, GRANT_ORDERS, SEARCH_INDEX
from resolvers.integrity.number_checks import NUMBER_RULES, NUMBERS, ROW_SEPARATOR, tag_row
from resolvers.integrity.run_checks import RUN_CHECKS
from resolvers.integrity.table_checks import (
    ACCOUNTS,
    CHECKS,
    LAST_ASSOCIATIONS,
    PLATFORM_FACTS,
    WORD_SEPARATOR,
    Rules,
)
from resolvers.queries.phone_numbers import associations_of


class Finding(NamedTuple):
    """An inconsistency."""

    subject: str
    problem: str


async def check(database: Database) -> AsyncIterator[Finding]:
    """All findings, each as soon as it is found. Raises Unavailable."""
    async for finding in _of_numbers(database):
        yield finding
    async for account in _pages(database, ACCOUNTS, width=1):
        for problem in (*_wrongly_named(account), *_wrong_default(account)):
            yield Finding(f"account {account.id}", problem)
    async for row in _pages(database, PLATFORM_FACTS, width=1):
        if not _is_object(row.facts):
            subject = f"what the voice platform says of phone number {row.phone_number_id}"
            yield Finding(subject, "it is no JSON object")
    async for finding in _of_tables(database):
        yield finding


async def _of_numbers(database: Database) -> AsyncIterator[Finding]:
    async for number in _pages(database, NUMBERS, width=1):
        for problem in (*_broken(NUMBER_RULES, number), *_wrongly_derived(number)):
            yield Finding(f"phone number {number.id}", problem)
    async for finding in _of_associations(database):
        yield finding


async def _of_associations(database: Database) -> AsyncIterator[Finding]:
    """The numbers whose associations are not those that their trails lead to."""
    after = -1
    while led_to := await database.read_snapshot(partial(_led_to, after=after)):
        for each in led_to:
            if each.text != associations_text(each.associations):
                subject = f"phone number {each.number_id}"
                yield Finding(subject, "its trail does not lead to its associations")
        after = led_to[-1].change_id


class LedTo(NamedTuple):
    """The last change of the associations of a number, and those that it has."""

    change_id: int
    number_id: int
    text: str | None
    associations: tuple[AssociationRecord, ...]


def _led_to(connection: Connection, after: int) -> list[LedTo]:
    changes = connection.execute(LAST_ASSOCIATIONS, {"after_0": after}).all()
    found = associations_of(connection, [change.phone_number_id for change in changes])
    return [LedTo(*change, found.get(change.phone_number_id, ())) for change in changes]


async def _of_tables(database: Database) -> AsyncIterator[Finding]:
    for index in (SEARCH_INDEX[database.name], *GRANT_ORDERS.values(), GRANT_COUNTS):
        if not await database.read(partial(is_there, index=index)):
            yield Finding(
                f"index {index}", "it is not there, or half made: run `numberbook migrate`"
            )
    for each in (*CHECKS, *RUN_CHECKS):
        async for row in _pages(database, each.statement, width=len(each.key)):
            for problem in _broken(each.rules, row):
                yield Finding(each.subject.format(*row), problem)


async def _pages(database: Database, statement: Select[Any], width: int) -> AsyncIterator[Row[Any]]:
    """All rows in the order of their key, which is the first `width` columns."""
    key: Sequence[int] = [-1] * width
    while rows := await database.read(partial(_page, statement=statement, key=key)):
        for row in rows:
            yield row
        key = rows[-1][:width]


def _page(connection: Connection, statement: Select[Any], key: Sequence[int]) -> Sequence[Row[Any]]:
    parameters = {f"after_{place}": value for place, value in enumerate(key)}
    return connection.execute(statement, parameters).all()


def _wrongly_named(account: Row[Any]) -> Iterator[str]:
    """What does not follow from its name. An account without a key has no words either."""
    key = name_key(account.name)
    if account.name_key not in {None, key}:
        yield "name_key does not follow from its name"
    words = account.words.split(WORD_SEPARATOR) if account.words else []
    if {*words} != (word_keys(key) if account.name_key else set()):
        yield "its words do not follow from its name"


def _wrong_default(account: Row[Any]) -> Iterator[str]:
    """Whether its default calling name is none by our rules."""
    try:
        rules.calling_name(account.default_calling_name)
    except Refused:
        yield "its default calling name is not allowed"


def _broken(broken_by: Rules, row: Row[Any]) -> Iterator[str]:
    flags = row[-len(broken_by) :]
    return (problem for problem, is_broken in zip(broken_by, flags, strict=True) if is_broken)


def _is_object(text: str) -> bool:
    try:
        return isinstance(orjson.loads(text), dict)
    except orjson.JSONDecodeError:
        return False


def _wrongly_derived(number: Row[Any]) -> Iterator[str]:
    """The derived columns that have a wrong value."""
    is_released = number.e164 == released_e164(number.id)
    e164 = number.former_e164 or "" if is_released else number.e164
    yield from _wrong_keys(number, e164)
    try:
        derived = derive(e164, number.country_code)
    except ImpossibleNumber:
        yield "e164 is no phone number"
        return
    yield from _unlike(number, derived)


def _wrong_keys(number: Row[Any], e164: str) -> Iterator[str]:
    """What does not follow from its texts."""
    expected = text_keys(e164, number._asdict())
    of_last_release = last_release_search_key(e164, number.nickname, number.name)
    for name in SOURCES:
        allowed = {expected[name], of_last_release} if name == "search_key" else {expected[name]}
        if getattr(number, name) not in allowed:
            yield f"{name} does not follow from its {_SOURCES[name]}"
    rows = number.tag_rows.split(ROW_SEPARATOR) if number.tag_rows else []
    by_key = tags_by_key(split(number.tags))
    if {*rows} != {tag_row(key, tag, number.owner_id) for key, tag in by_key.items()}:
        yield "its rows of tags do not follow from its tags and owner"


_SOURCES = {"nickname_key": "nickname", "search_key": "number and names", "tag_keys": "tags"}


def _unlike(number: Row[Any], derived: DerivedNumber) -> Iterator[str]:
    """The columns that do not follow from the number's digits."""
    is_released = number.former_e164 is not None
    expected = {
        "e164": released_e164(number.id) if is_released else derived.e164,
        "former_e164": derived.e164 if is_released else None,
        "country_code": derived.country_code,
        "national_format": derived.national_format,
        "international_format": derived.international_format,
    }
    for name, value in expected.items():
        if getattr(number, name) != value:
            yield f"{name} does not follow from its number"
    # For a number in no known range, an import decides the type.
    if derived.is_valid and number.number_type != derived.number_type:
        yield "number_type does not follow from its number"
