"""What a list has, whatever way its numbers are found: the same as by scans of all.

A world of some hundred numbers, in which scans look at a few rows only, so that all ways are gone:
bounded scans, the search index, pages that end before they are full. Generated lists are compared
with what scans in the order of the list find, which look at everything.
"""

import random
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from unittest.mock import patch

import pytest
from sqlalchemy import Connection, func, select, update
from sqlmodel import col

from models import access
from models.enums import (
    AccountKind,
    CallingNameStatus,
    NumberType,
    OrderDirection,
    PhoneNumberAccess,
    PhoneNumberOrderField,
    PhoneNumberStatus,
    PhoneNumberType,
    ProductType,
)
from models.numbers.labels import text_keys
from models.numbers.numbering import released_e164
from models.policy import Viewer
from models.tables import PhoneNumber
from resolvers.queries.lists import index_scans, number_lists, statements
from resolvers.queries.lists.filters import (
    CONDITIONS,
    PhoneNumberFilter,
    condition_values,
    conditions_of,
)
from resolvers.queries.lists.number_lists import NO_LIMIT, Asked, FoundPage, count, find_page
from resolvers.queries.lists.page_shapes import Way
from resolvers.queries.lists.pagination import (
    Order,
    PageArguments,
    Position,
    decode_cursor,
    encode_cursor,
)
from resolvers.queries.lists.search_terms import finds_few, term_parameters
from tests.support.book import Book, Person
from tests.support.counts import IS_FULL, times

NUMBERS = 240

TEXTS = [
    "Support desk",
    "Büro",
    "北京办公室",
    "Σίσυφος",
    "it's 50%_",
    'a "b" \\ c',
    "Zoë",
    "-",
    "Desk",
]
BEGINNINGS = ["+1415555", "+49301234", "+7912345", "+54112345"]
TAGS = ["VIP", "vip desk", "Ä"]
DUE = datetime(2026, 1, 1, tzinfo=UTC)
COUNTRIES = ["US", "DE", "RU", "AR"]
FORMATS = ["(415) 555-{}", "030 1234{}", "8 (912) 345-6{}", "011 2345-6{}"]


class World(NamedTuple):
    """A book, and all who read in it."""

    book: Book
    viewers: list[int]


@contextmanager
def looking_at(few: int, more: int, many_grants: int, many_tagged: int) -> Iterator[None]:
    """Let bounded scans look at so few rows, as large tables would need."""
    with (
        patch.object(number_lists, "LOOKED_AT", few),
        patch.object(number_lists, "AT_MOST_LOOKED_AT", more),
        patch.object(index_scans, "MANY_GRANTS", many_grants),
        patch.object(number_lists, "MANY_TAGGED", many_tagged),
        patch.object(number_lists, "MANY_LOOKED_UP", many_tagged),
        patch.object(number_lists, "MANY_FOUND", many_grants),
    ):
        statements.page_statement.cache_clear()
        statements.count_statement.cache_clear()
        yield
    statements.page_statement.cache_clear()
    statements.count_statement.cache_clear()


def _row(place: int) -> dict[str, Any]:
    chance = random.Random(place)
    country = chance.randrange(4)
    nickname = chance.choice([None, f"{chance.choice(TEXTS)} {chance.randrange(9)}"])
    digits = f"{place:04}"
    e164 = BEGINNINGS[country] + digits
    tags = "|".join(sorted(chance.sample(TAGS, chance.choice([0, 0, 1, 2])))) or None
    reference = f"R-{place % 60}" if chance.random() < 0.5 else None
    texts = {"nickname": nickname, "name": None, "tags": tags, "reference": reference}
    return {
        "e164": e164,
        "country_code": chance.choice([COUNTRIES[country], COUNTRIES[country], None]),
        "national_format": FORMATS[country].format(digits),
        **texts,
        **text_keys(e164, texts),
        "status": chance.choice(["ASSIGNED"] * 9 + list(PhoneNumberStatus)),
        "type": chance.choice(["NORMAL"] * 5 + list(PhoneNumberType)),
        "number_type": chance.choice(["LOCAL"] * 5 + list(NumberType)),
        "product_type": chance.choice([None, None, *ProductType]),
        "calling_name_status": chance.choice(["UNASSIGNED", "UPDATE_FAILED"]),
        "calling_name_due_at": chance.choice([None, None, DUE + timedelta(days=place % 9)]),
    }


@pytest.fixture
async def world(book: Book) -> AsyncIterator[World]:
    most, few, member, both = [await book.person(name) for name in ("most", "few", "tess", "both")]
    operator = await book.person("oscar", is_operator=True)
    teams = [await book.account(name, AccountKind.TEAM) for name in ("one", "two")]
    for person, team in ((member, teams[0]), (both, teams[0]), (both, teams[1])):
        await book.join(person, team)
    rows = [_row(place) for place in range(NUMBERS)]
    owners = [
        few if place % 8 == 0 else both if place % 8 == 1 else most for place in range(NUMBERS)
    ]
    for owner in (most, few, both):
        book.clock.turn(seconds=1)
        own = [row for row, whose in zip(rows, owners, strict=True) if whose is owner]
        for part in (own[::2], own[1::2]):
            book.clock.turn(seconds=1)
            ids = await book.numbers(owner, part)
            await _share(book, owner, ids, [member, few, *teams])
    await book.database.migrate(_disturb)
    with looking_at(7, 23, 10, 90):
        yield World(book, [each.id for each in (most, few, member, both, operator)])


async def _share(book: Book, owner: Person, ids: list[int], grantees: list[Any]) -> None:
    ended = book.clock() + timedelta(seconds=-1)
    for number_id in ids:
        chance = random.Random(number_id)
        for grantee in grantees:
            if grantee.id != owner.id and chance.random() < 0.3:
                await book.grant(number_id, grantee, chance.choice([None, None, ended]))


def _disturb(connection: Connection) -> None:
    """Let some be deleted or released, and others updated in another order."""
    number = col(PhoneNumber.id)
    deleted = {"former_status": "ASSIGNED", "deletion_at": None}
    connection.execute(update(PhoneNumber).where(number % 17 == 3).values(**deleted))
    for number_id in range(3, NUMBERS, 85):
        gone = {"former_e164": col(PhoneNumber.e164), "e164": released_e164(number_id)}
        connection.execute(
            update(PhoneNumber).where(number == number_id, number % 17 == 3).values(**gone)
        )
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(
            "UPDATE phone_number SET updated_at = updated_at + mod(id, 31) * interval '1 second'"
        )
        connection.exec_driver_sql("ANALYZE")


class Listed(NamedTuple):
    """A list that is asked for."""

    viewer: int
    given: PhoneNumberFilter
    order: Order
    size: int
    is_backward: bool
    limit: int
    has_after: bool
    has_before: bool


SAME_SHAPE = 40 if IS_FULL else 8
"""Lists in a row that differ in their values only. To compile a statement takes longer than to run
it: so 10,000 lists take some five minutes of CPU on a database, with 8 twice as long.
"""


def generated(seed: int, viewers: list[int]) -> Listed:
    shape, chance = random.Random(seed // SAME_SHAPE), random.Random(seed)
    return Listed(
        chance.choice(viewers),
        PhoneNumberFilter(**{name: FILTERS[name](chance) for name in sorted(_names(shape))}),
        Order(shape.choice(list(PhoneNumberOrderField)), shape.choice(list(OrderDirection))),
        shape.choice([0, 1, 3, 5, 20, 50]),
        shape.random() < 0.5,
        shape.choice([5, 30, NO_LIMIT]),
        shape.random() < 0.5,
        shape.random() < 0.3,
    )


def _names(shape: random.Random) -> set[str]:
    """Names of conditions. Half of the lists are searched."""
    searched = {"search"} if shape.random() < 0.4 else set()
    return searched | {*shape.sample(list(FILTERS), shape.choice([0, 1, 1, 2]))}


def _search(chance: random.Random) -> str:
    row = _row(chance.randrange(NUMBERS))
    whole = chance.choice(
        [
            row[name] or "none"
            for name in ("nickname", "e164", "national_format", "tags", "reference")
        ]
        + ["zzq"]
    )
    start = chance.randrange(len(whole))
    found: str = whole[start : start + chance.choice([1, 2, 3, 4, 6, 30])]
    return chance.choice([found, found, found.upper(), f" {found}"])


def _some(values: list[Any]) -> Callable[[random.Random], list[Any]]:
    return lambda chance: chance.sample(values, min(len(values), chance.choice([0, 1, 1, 1, 2])))


FILTERS: dict[str, Callable[[random.Random], Any]] = {
    "access": lambda chance: chance.sample(list(PhoneNumberAccess), chance.choice([1, 2, 3])),
    "calling_name_due_before": lambda chance: DUE + timedelta(days=chance.randrange(10)),
    "calling_name_statuses": _some(list(CallingNameStatus)),
    "country_codes": _some([*COUNTRIES, "AQ", "??", "none"]),
    "deleted": lambda chance: chance.random() < 0.3,
    "e164": lambda chance: [_row(chance.randrange(NUMBERS))["e164"] for _ in range(3)],
    "e164_starts_with": lambda chance: _row(chance.randrange(NUMBERS))["e164"][
        : chance.choice([2, 3, 4, 9])
    ],
    "has_tags": lambda chance: chance.random() < 0.5,
    "has_nickname": lambda chance: chance.random() < 0.5,
    "number_types": _some(list(NumberType)),
    "product_types": _some(list(ProductType)),
    "reference": lambda chance: f"R-{chance.randrange(60)}",
    "search": _search,
    "statuses": _some(list(PhoneNumberStatus)),
    "tags": _some([*TAGS, "none"]),
    "types": _some(list(PhoneNumberType)),
}


async def test_every_list_is_that_which_scans_of_all_find(world: World) -> None:
    ways = {way: 0 for way in Way}
    with _counting(ways):
        for seed in range(times("lists")):
            asked = generated(seed, world.viewers)
            await world.book.database.maintain(_comparison(world.book, asked, seed))
    assert not IS_FULL or all(ways.values()), ways


@pytest.mark.parametrize(
    "given",
    [
        PhoneNumberFilter(search="desk"),
        PhoneNumberFilter(has_nickname=True),
        PhoneNumberFilter(statuses=[PhoneNumberStatus.ASSIGNED]),
        PhoneNumberFilter(search="Σίσυφος", has_tags=False),
        PhoneNumberFilter(search="nobody"),
    ],
    ids=["text", "property", "value", "two", "none"],
)
async def test_the_search_index_tells_about_how_many_numbers_it_finds(
    world: World, given: PhoneNumberFilter
) -> None:
    values = condition_values(given)
    conditions = [CONDITIONS[name] for name in conditions_of(values)]
    values |= term_parameters(values, viewer_id=1)

    def compare(connection: Connection) -> None:
        numbers = select(func.count()).select_from(PhoneNumber).where(*conditions)
        number = connection.execute(numbers, values).scalar_one()
        assert finds_few(connection, values, int(number * 1.15) + 2)
        assert number == 0 or not finds_few(connection, values, int(number * 0.85) - 3)

    await world.book.database.maintain(compare)


@contextmanager
def _counting(ways: dict[Way, int]) -> Iterator[None]:
    """Count the statements of each way."""
    original = statements.page_statement

    def counted(shape: Any, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401
        ways[shape.way] += 1
        return original(shape, *arguments, **options)

    with patch.object(number_lists, "page_statement", counted):
        yield


def _comparison(book: Book, asked: Listed, seed: int) -> Callable[[Connection], None]:
    def compare(connection: Connection) -> None:
        values = condition_values(asked.given)
        what = Asked(asked.given.accesses, conditions_of(values), only_list_columns=True)
        values |= access.parameters(Viewer(asked.viewer), book.clock())
        values |= term_parameters(values, asked.viewer)
        with patch.object(number_lists, "_is_bounded", lambda _: False):
            total, _ = count(connection, what, values, NO_LIMIT)
            everything = _walk(connection, what, _page(asked), values, NUMBERS)
        assert len(everything) == total, seed
        _check_total(count(connection, what, values, asked.limit), total, asked, what, seed)
        after, before = _cursors(everything, asked, random.Random(seed))
        ends = _as_sent(after, asked), _as_sent(before, asked)
        page = _page(asked)._replace(after=ends[0], before=ends[1])
        expected = _between(everything, after, before, asked)
        found = _walk(connection, what, page, values, asked.size)
        assert found == expected, (seed, asked)

    return compare


def _check_total(
    found: tuple[int, bool], total: int, asked: Listed, what: Asked, seed: int
) -> None:
    number, is_exact = found
    assert number <= min(total, asked.limit), (seed, asked)
    if is_exact:
        assert number == total, (seed, asked)
    if not _can_be_cut(asked):
        assert is_exact == (total <= asked.limit), (seed, asked)
        assert number == min(total, asked.limit), (seed, asked)
    assert what.accesses == asked.given.accesses


def _can_be_cut(asked: Listed) -> bool:
    """Whether a search can be for a text that no index knows, or for one that so many numbers have
    that not all of them are looked up for their grants.
    """
    search = asked.given.search
    is_short = search is not None and len(search.strip("0 +()-./")) < 3
    return is_short or PhoneNumberAccess.GRANTED in asked.given.accesses


def _as_sent(position: Position | None, asked: Listed | PageArguments) -> Position | None:
    """The position as it comes back from a client."""
    if position is None:
        return None
    return decode_cursor(encode_cursor(asked.order, position), asked.order, "after")


def _page(asked: Listed) -> PageArguments:
    return PageArguments(asked.size, asked.is_backward, None, None, asked.order)


def _cursors(
    everything: list[Position], asked: Listed, chance: random.Random
) -> tuple[Position | None, Position | None]:
    """Two positions of the list, or none. Some have nothing between them."""
    if len(everything) < 2:
        return None, None
    first, last = sorted(chance.sample(range(len(everything)), 2))
    if chance.random() < 0.2:
        first, last = last, first
    after = everything[first] if asked.has_after else None
    return after, everything[last] if asked.has_before else None


def _between(
    everything: list[Position], after: Position | None, before: Position | None, asked: Listed
) -> list[Position]:
    start = 0 if after is None else everything.index(after) + 1
    end = len(everything) if before is None else everything.index(before)
    rows = everything[start:end]
    if asked.is_backward:
        return rows[max(0, len(rows) - asked.size) :]
    return rows[: asked.size]


def _walk(
    connection: Connection, what: Asked, page: PageArguments, values: dict[str, Any], size: int
) -> list[Position]:
    """The first `size` positions of the list in the direction of the page, or the last ones. Pages
    can end before they are full.
    """
    found: list[Position] = []
    while len(found) < size:
        one = find_page(connection, what, page._replace(size=min(100, size - len(found))), values)
        positions = [Position(*each) for each in one.positions]
        assert len(positions) == len(one.numbers)
        found = positions + found if page.is_backward else found + positions
        if not one.has_more:
            break
        page = _next(page, one, positions)
    return found


def _next(page: PageArguments, one: FoundPage, positions: list[Position]) -> PageArguments:
    last = Position(*(one.frontier or positions[0 if page.is_backward else -1]))
    end = _as_sent(last, page)
    assert end not in {page.after, page.before}, "no progress"
    return page._replace(before=end) if page.is_backward else page._replace(after=end)
