"""Paging, compared with an oracle in plain Python: no number comes twice and none is missing."""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, auto
from functools import partial
from itertools import count, product
from random import Random
from typing import Any, NamedTuple, TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, insert, update
from sqlmodel import col

from models.enums import AccountKind, OrderDirection, PhoneNumberOrderField
from models.numbers.numbering import nickname_key, search_key
from models.records import AccountRecord
from models.tables import PhoneNumber, PhoneNumberGrant
from tests.support.book import START, Book, Person, erase

PAGE = """
query Page(
  $first: Int, $after: String, $last: Int, $before: String, $orderBy: PhoneNumberOrder,
  $filter: PhoneNumberFilter
) {
  phoneNumbers(
    first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter
  ) {
    nodes { databaseId }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}
"""
CURSORS = """
query Cursors($orderBy: PhoneNumberOrder) {
  phoneNumbers(first: 100, orderBy: $orderBy) { edges { cursor node { databaseId } } }
}
"""

NICKNAMES = [None, None, "front", "Front", "FRONT desk", "back", "Ärger", "ärger", "A\u0308rger"]
NICKNAMES += ["Zoë", "zoe", "ß", "SS", "ΣΊΣΥΦΟΣ", "σίσυφος", "\uffee", "😀", "0", "Z"]
MOMENTS = [START + timedelta(days=days, milliseconds=days) for days in (-3, -2, -1)]

T = TypeVar("T")

_e164s = (f"+1415{number}" for number in count(5_550_000))


class Order(NamedTuple):
    field: PhoneNumberOrderField
    direction: OrderDirection

    @property
    def variable(self) -> dict[str, str]:
        return {"field": self.field, "direction": self.direction}


ORDERS = [Order(*pair) for pair in product(PhoneNumberOrderField, OrderDirection)]


class Number(NamedTuple):
    """What the oracle knows of a number."""

    id: int
    e164: str
    nickname: str | None
    created_at: datetime
    updated_at: datetime
    calling_name_due_at: datetime | None = None

    def key(self, field: PhoneNumberOrderField) -> Any:  # noqa: ANN401
        folded = unicodedata.normalize("NFC", self.nickname or "").casefold()
        return {
            PhoneNumberOrderField.CALLING_NAME_DUE_AT: self.calling_name_due_at,
            PhoneNumberOrderField.CREATED_AT: self.created_at,
            PhoneNumberOrderField.E164: self.e164,
            PhoneNumberOrderField.NICKNAME: None if self.nickname is None else folded,
            PhoneNumberOrderField.UPDATED_AT: self.updated_at,
        }[field]


def in_order(numbers: Iterable[Number], order: Order) -> list[int]:
    """The oracle: by key and id, both in the order's direction; numbers without a key are last."""

    def place(number: Number) -> tuple[Any, int]:
        return number.key(order.field), number.id

    is_descending = order.direction == OrderDirection.DESC
    with_key = [number for number in numbers if number.key(order.field) is not None]
    without = [number.id for number in numbers if number.key(order.field) is None]
    ordered = sorted(with_key, key=place, reverse=is_descending)
    return [number.id for number in ordered] + sorted(without, reverse=is_descending)


class Page(NamedTuple):
    ids: list[int]
    info: dict[str, Any]


async def page(person: Person, order: Order, **arguments: Any) -> Page:  # noqa: ANN401
    answer = await person.ask(PAGE, orderBy=order.variable, **arguments)
    connection = answer.data["phoneNumbers"]
    return Page([node["databaseId"] for node in connection["nodes"]], connection["pageInfo"])


async def cursors(person: Person, order: Order) -> dict[str, int]:
    """The cursors of a list, in its order, each with its number."""
    edges = (await person.ask(CURSORS, orderBy=order.variable)).data["phoneNumbers"]["edges"]
    return {edge["cursor"]: edge["node"]["databaseId"] for edge in edges}


MAX_PAGES = 50
"""More pages than a short list has, in case paging would never end."""


async def read_forward(person: Person, order: Order, size: int) -> list[list[int]]:
    """The pages from the first to the last."""
    pages = [await page(person, order, first=size)]
    while pages[-1].info["hasNextPage"] and len(pages) < MAX_PAGES:
        pages.append(await page(person, order, first=size, after=pages[-1].info["endCursor"]))
    return [page.ids for page in pages]


async def read_backward(person: Person, order: Order, size: int) -> list[list[int]]:
    """The pages from the last to the first, returned in the order of the list."""
    pages = [await page(person, order, last=size)]
    while pages[0].info["hasPreviousPage"] and len(pages) < MAX_PAGES:
        pages.insert(0, await page(person, order, last=size, before=pages[0].info["startCursor"]))
    return [page.ids for page in pages]


def chunks(values: list[T], size: int) -> list[list[T]]:
    return [values[start : start + size] for start in range(0, len(values), size)] or [[]]


def chunks_from_the_end(values: list[T], size: int) -> list[list[T]]:
    return [chunk[::-1] for chunk in chunks(values[::-1], size)][::-1]


class Audience(NamedTuple):
    """Somebody and the numbers that they see."""

    person: Person
    numbers: list[Number]


async def numbers_of(book: Book, owner: Person, rows: list[dict[str, Any]]) -> list[Number]:
    """New numbers with what the oracle knows of them."""
    rows = [{"e164": next(_e164s), **row} for row in rows]
    ids = await book.numbers(owner, rows)
    return [Number(id=number_id, **row) for number_id, row in zip(ids, rows, strict=True)]


def varied(amount: int, chance: Random) -> list[dict[str, Any]]:
    """Numbers of which many share a nickname and a time."""
    return [
        {
            "nickname": chance.choice(NICKNAMES),
            "created_at": chance.choice(MOMENTS),
            "updated_at": chance.choice(MOMENTS),
            "calling_name_due_at": chance.choice([None, *MOMENTS]),
        }
        for _ in range(amount)
    ]


async def owner_only(book: Book) -> Audience:
    olivia, other = await book.person("olivia"), await book.person("other")
    await numbers_of(book, other, varied(3, Random(1)))
    return Audience(olivia, await numbers_of(book, olivia, varied(12, Random(2))))


async def grantee_only(book: Book) -> Audience:
    olivia, george = await book.person("olivia"), await book.person("george")
    numbers = await numbers_of(book, olivia, varied(14, Random(3)))
    for number in numbers[2:]:
        await book.grant(number.id, george)
    return Audience(george, numbers[2:])


async def team_member_with_own(book: Book) -> Audience:
    """Tess owns some; others are granted to her, to her team, to both, to two teams, or not."""
    olivia, tess = await book.person("olivia"), await book.person("tess")
    teams = [await book.account("team", AccountKind.TEAM) for _ in range(2)]
    for team in teams:
        await book.join(tess, team)
    own = await numbers_of(book, tess, varied(3, Random(4)))
    lent = await numbers_of(book, olivia, varied(11, Random(5)))
    for number in [*lent[:3], *lent[6:8], own[0]]:
        await book.grant(number.id, tess)
    for number in lent[3:8]:
        await book.grant(number.id, teams[0])
    for number in lent[7:9]:
        await book.grant(number.id, teams[1])
    return Audience(tess, own + lent[:9])


async def operator_with_own(book: Book) -> Audience:
    olivia, oscar = await book.person("olivia"), await book.person("oscar", is_operator=True)
    own = await numbers_of(book, oscar, varied(3, Random(6)))
    others = await numbers_of(book, olivia, varied(9, Random(7)))
    for number in [*others[:3], own[0]]:
        await book.grant(number.id, oscar)
    return Audience(oscar, own + others)


async def stranger(book: Book) -> Audience:
    await owner_only(book)
    return Audience(await book.person("sam"), [])


AUDIENCES = {
    "owned only": owner_only,
    "granted only": grantee_only,
    "owned, granted, through teams and twice": team_member_with_own,
    "operator": operator_with_own,
    "nothing": stranger,
}


@pytest.mark.parametrize("named", AUDIENCES)
async def test_all_pages_together_are_the_list_that_the_oracle_sorts(
    book: Book, named: str
) -> None:
    person, numbers = await AUDIENCES[named](book)
    for order, size in product(ORDERS, (1, 7, 100)):
        expected = in_order(numbers, order)
        assert await read_forward(person, order, size) == chunks(expected, size), (order, size)
        backward = await read_backward(person, order, size)
        assert backward == chunks_from_the_end(expected, size), (order, size)


async def test_before_and_after_limit_a_page_from_either_end(book: Book) -> None:
    tess, numbers = await team_member_with_own(book)
    for order in ORDERS:
        expected = in_order(numbers, order)
        for index, cursor in enumerate(await cursors(tess, order)):
            early = await page(tess, order, first=3, before=cursor)
            late = await page(tess, order, last=3, after=cursor)
            assert early.ids == expected[:index][:3]
            assert late.ids == expected[index + 1 :][-3:]
            assert early.info["hasNextPage"] == (index > 3)
            assert late.info["hasPreviousPage"] == (len(expected) - index - 1 > 3)


@pytest.mark.parametrize("given", [{}, {"tags": ["desk"]}, {"search": "+1415"}], ids=str)
async def test_nothing_is_behind_the_last_and_before_the_first(
    book: Book, given: dict[str, Any]
) -> None:
    """Whatever finds the numbers: also where one end is among those without a nickname."""
    olivia = await book.person("olivia")
    rows = [{"e164": next(_e164s), "tags": "desk", **row} for row in varied(12, Random(8))]
    expected = set(await book.numbers(olivia, rows))
    for order in ORDERS:
        whole = await page(olivia, order, first=100, filter=given)
        assert set(whole.ids) == expected
        ends = {"after": whole.info["endCursor"], "before": whole.info["startCursor"]}
        for size in ("first", "last"):
            crossed = await page(olivia, order, filter=given, **{size: 5}, **ends)
            assert crossed.ids == [], (order, size)


async def test_the_newest_come_first_by_default(book: Book) -> None:
    olivia, numbers = await owner_only(book)
    answer = await olivia.ask("{ phoneNumbers { nodes { databaseId } } }")
    newest_first = Order(PhoneNumberOrderField.CREATED_AT, OrderDirection.DESC)
    found = [node["databaseId"] for node in answer.data["phoneNumbers"]["nodes"]]
    assert found == in_order(numbers, newest_first)


async def test_a_page_has_twenty_numbers_by_default(book: Book) -> None:
    olivia = await book.person("olivia")
    await numbers_of(book, olivia, varied(21, Random(8)))
    nothing = dict.fromkeys(["first", "last", "after", "before", "orderBy"])
    for arguments in ({}, nothing):
        connection = (await olivia.ask(PAGE, **arguments)).data["phoneNumbers"]
        assert len(connection["nodes"]) == 20
        assert connection["pageInfo"]["hasNextPage"]


async def test_a_page_after_the_cursor_of_an_edge_starts_behind_it(book: Book) -> None:
    oscar, numbers = await operator_with_own(book)
    for order in ORDERS:
        found = await cursors(oscar, order)
        assert [*found.values()] == in_order(numbers, order)
        for index, cursor in enumerate(found):
            here = await page(oscar, order, first=1, after=cursor)
            assert here.ids == [*found.values()][index + 1 : index + 2]
            assert here.info["startCursor"] in {*[*found][index + 1 : index + 2], None}
            assert here.info["startCursor"] == here.info["endCursor"]


async def test_a_cursor_works_after_its_number_was_deleted(book: Book) -> None:
    olivia, numbers = await owner_only(book)
    for order in ORDERS:
        expected = in_order(numbers, order)
        here = await page(olivia, order, first=3)
        await book.database.write(partial(erase, number_ids=[here.ids[-1]]))
        numbers = [number for number in numbers if number.id != here.ids[-1]]
        onward = await page(olivia, order, first=100, after=here.info["endCursor"])
        assert onward.ids == expected[3:]


BAD_PAGES = {
    "first": ["first: 101", "first: -1", "first: 1, last: 1"],
    "last": ["last: 101", "last: -2147483648", "first: 0, last: 0"],
    "after": ['after: "bad"', 'after: " "', r'after: "\u0000"'],
    "before": ['before: "bad"', 'before: " "', r'before: "\u0000"'],
}


async def test_malformed_page_arguments_are_bad_input_at_the_field(book: Book) -> None:
    olivia = await book.person("olivia")
    for argument, arguments in ((name, bad) for name in BAD_PAGES for bad in BAD_PAGES[name]):
        answer = await olivia.ask(
            f"{{ viewer {{ name }} page: phoneNumbers({arguments}) {{ nodes {{ id }} }} }}"
        )
        [error] = answer.body["errors"]
        assert error["extensions"] == {"code": "BAD_USER_INPUT"}, arguments
        assert error["path"] == ["page"]
        assert argument in error["message"]
        assert answer.body["data"] is None


async def test_a_cursor_of_another_order_is_bad_input(book: Book) -> None:
    olivia, _ = await owner_only(book)
    for made, used in product(ORDERS, ORDERS):
        cursor = (await page(olivia, made, first=1)).info["endCursor"]
        answer = await olivia.ask(PAGE, orderBy=used.variable, after=cursor)
        assert answer.codes == ["BAD_USER_INPUT"] * (made != used), (made, used)


class Model(NamedTuple):
    """Random numbers of one owner, and a random part of their list."""

    rows: list[dict[str, Any]]
    order: Order
    size: int
    is_backward: bool
    after: int | None
    before: int | None

    def arguments(self, cursors: list[str]) -> dict[str, Any]:
        """The part, as clients ask for it."""
        indices = {"after": self.after, "before": self.before}
        chosen = {name: cursors[index] for name, index in indices.items() if index is not None}
        return {"last" if self.is_backward else "first": self.size, **chosen}

    def between(self, ids: list[int]) -> list[int]:
        """The numbers between the two cursors."""
        return ids[0 if self.after is None else self.after + 1 : self.before]


rows = st.fixed_dictionaries(
    {
        "nickname": st.sampled_from(NICKNAMES),
        "created_at": st.sampled_from(MOMENTS),
        "updated_at": st.sampled_from(MOMENTS),
        "calling_name_due_at": st.sampled_from([None, *MOMENTS]),
    }
)


@st.composite
def models(draw: st.DrawFn) -> Model:
    drawn = draw(st.lists(rows, min_size=1, max_size=9))
    index = st.none() | st.integers(0, len(drawn) - 1)
    order, size = draw(st.sampled_from(ORDERS)), draw(st.integers(1, 10))
    return Model(drawn, order, size, draw(st.booleans()), draw(index), draw(index))


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(model=models())
async def test_any_part_of_any_list_is_as_relay_specifies(book: Book, model: Model) -> None:
    """Each example is another owner in the same book, who sees nothing of the others' numbers."""
    olivia = await book.person("olivia")
    ids = in_order(await numbers_of(book, olivia, model.rows), model.order)
    found = await page(
        olivia, model.order, **model.arguments([*await cursors(olivia, model.order)])
    )
    between = model.between(ids)
    has_more = len(between) > model.size
    if model.is_backward:
        assert found.ids == between[-model.size :]
        expected = {"hasNextPage": model.before is not None, "hasPreviousPage": has_more}
    else:
        assert found.ids == between[: model.size]
        expected = {"hasNextPage": has_more, "hasPreviousPage": model.after is not None}
    assert expected.items() <= found.info.items()


async def test_times_finer_than_a_millisecond_do_not_disturb_paging(book: Book) -> None:
    olivia = await book.person("olivia")
    finer = [START + timedelta(microseconds=microseconds) for microseconds in (1, 400, 999)]
    rows = [{"nickname": None, "created_at": moment, "updated_at": moment} for moment in finer]
    numbers = await numbers_of(book, olivia, rows)
    for order in ORDERS:
        first = await page(olivia, order, first=1)
        others = await page(olivia, order, first=100, after=first.info["endCursor"])
        assert sorted(first.ids + others.ids) == [number.id for number in numbers], order


# ---- Paging while others write.


class Kind(Enum):
    """Why the viewer sees a number."""

    OWNED = auto()
    GRANTED = auto()
    GRANTED_TO_TEAM = auto()
    GRANTED_TWICE = auto()


GRANTED_KINDS = [Kind.GRANTED, Kind.GRANTED_TO_TEAM, Kind.GRANTED_TWICE]


@dataclass
class Crowd:
    """Others who insert, rename and remove numbers of one viewer's list."""

    book: Book
    kinds: list[Kind]
    viewer: Person
    owner: Person
    team: AccountRecord
    template: dict[str, Any]
    chance: Random = field(default_factory=lambda: Random(9))
    numbers: dict[int, Number] = field(default_factory=dict)

    def insert(self, connection: Connection, amount: int) -> list[int]:
        """New numbers, at random places in every order."""
        ids = self.chance.sample(range(100_000_000, 999_999_999), amount)
        new = [self._new(number_id) for number_id in ids]
        connection.execute(insert(PhoneNumber), [self._row(number) for number in new])
        if grants := [grant for number in new for grant in self._grants(number)]:
            connection.execute(insert(PhoneNumberGrant), grants)
        self.numbers |= {number.id: number for number in new}
        return ids

    def rename(self, connection: Connection, ids: list[int]) -> None:
        """Another nickname, or none, and another updatedAt."""
        for number_id in ids:
            number = self.numbers[number_id]._replace(
                nickname=self._nickname(), updated_at=self._moment()
            )
            self.numbers[number_id] = number
            statement = update(PhoneNumber).where(col(PhoneNumber.id) == number_id)
            connection.execute(statement.values(**_columns(number)))

    def remove(self, connection: Connection, ids: list[int]) -> None:
        erase(connection, ids)
        for number_id in ids:
            del self.numbers[number_id]

    def _new(self, number_id: int) -> Number:
        e164 = f"+1{str(number_id)[::-1]}"
        return Number(number_id, e164, self._nickname(), self._moment(), self._moment())

    def _nickname(self) -> str | None:
        """One of fifty or, for every third number, none."""
        return self.chance.choice([None, *(f"n{self.chance.randrange(50)}" for _ in range(2))])

    def _moment(self) -> datetime:
        """One of two thousand times, so that many numbers share each."""
        return START - timedelta(minutes=self.chance.randrange(2_000))

    def _row(self, number: Number) -> dict[str, Any]:
        owner = self.viewer if self._kind(number) == Kind.OWNED else self.owner
        own = {"id": number.id, "e164": number.e164, "created_at": number.created_at}
        return {**self.template, **_columns(number), **own, "owner_id": owner.id}

    def _kind(self, number: Number) -> Kind:
        return self.kinds[number.id % len(self.kinds)]

    def _grants(self, number: Number) -> list[dict[str, Any]]:
        grantees = {
            Kind.OWNED: [],
            Kind.GRANTED: [self.viewer.id],
            Kind.GRANTED_TO_TEAM: [self.team.id],
            Kind.GRANTED_TWICE: [self.viewer.id, self.team.id],
        }
        return [self._grant(number, grantee) for grantee in grantees[self._kind(number)]]

    def _grant(self, number: Number, grantee: int) -> dict[str, Any]:
        return {
            "phone_number_id": number.id,
            "grantee_id": grantee,
            "granted_by_id": self.owner.id,
            "created_at": START,
            "number_created_at": number.created_at,
        }


def _columns(number: Number) -> dict[str, Any]:
    """The columns that change when a number is renamed."""
    return {
        "nickname": number.nickname,
        "nickname_key": nickname_key(number.nickname),
        "search_key": search_key(number.e164, number.nickname, None),
        "updated_at": number.updated_at,
    }


async def crowd(book: Book, kinds: list[Kind], amount: int) -> Crowd:
    tess, olivia = await book.person("tess"), await book.person("olivia")
    team = await book.account("team", AccountKind.TEAM)
    await book.join(tess, team)
    template = await book.stored(await book.number(olivia, next(_e164s)))
    found = Crowd(book, kinds, tess, olivia, team, template)
    for batch in chunks([*range(amount)], 500):
        await book.database.write(partial(found.insert, amount=len(batch)))
    return found


@dataclass
class Reading:
    """All pages of a list while others write: which numbers were seen, and which were changed."""

    crowd: Crowd
    order: Order
    seen: list[int] = field(default_factory=list)
    inserted_or_removed: set[int] = field(default_factory=set)
    moved: set[int] = field(default_factory=set)

    async def forward(self, size: int) -> None:
        here = await page(self.crowd.viewer, self.order, first=size)
        while self._note(here.ids) and here.info["hasNextPage"]:
            await self._disturb(here.ids)
            after = here.info["endCursor"]
            here = await page(self.crowd.viewer, self.order, first=size, after=after)

    async def backward(self, size: int) -> None:
        here = await page(self.crowd.viewer, self.order, last=size)
        while self._note(here.ids[::-1]) and here.info["hasPreviousPage"]:
            await self._disturb(here.ids)
            before = here.info["startCursor"]
            here = await page(self.crowd.viewer, self.order, last=size, before=before)
        self.seen.reverse()

    def _note(self, ids: list[int]) -> bool:
        """Note the ids of a page; False if there are so many that paging may never end."""
        self.seen += ids
        return len(self.seen) < 3 * len(self.crowd.numbers)

    async def _disturb(self, here: list[int]) -> None:
        """Others write: to random numbers, and to a number at a cursor of this page."""
        crowd = self.crowd
        chosen = {
            crowd.chance.choice([here[0], here[-1]]),
            *crowd.chance.sample([*crowd.numbers], 5),
        }
        renamed, removed = sorted(chosen)[::2], sorted(chosen)[1::2]
        keys = {number_id: self._key(number_id) for number_id in renamed}

        def unit(connection: Connection) -> list[int]:
            crowd.rename(connection, renamed)
            crowd.remove(connection, removed)
            return crowd.insert(connection, 3)

        self.inserted_or_removed |= {*await crowd.book.database.write(unit), *removed}
        self.moved |= {number_id for number_id, key in keys.items() if key != self._key(number_id)}

    def _key(self, number_id: int) -> object:
        return self.crowd.numbers[number_id].key(self.order.field)

    def assert_complete(self) -> None:
        """Unchanged numbers were seen exactly once, in order; only moved ones more than once."""
        changed = self.inserted_or_removed | self.moved
        stayed = [number for number in self.crowd.numbers.values() if number.id not in changed]
        seen = [number_id for number_id in self.seen if number_id not in changed]
        assert seen == in_order(stayed, self.order), self.order
        again = {number_id for number_id, times in Counter(self.seen).items() if times > 1}
        assert again <= self.moved, self.order
        assert stayed
        assert changed & {*self.seen}


async def test_pages_of_many_numbers_are_complete_while_others_write(
    book: Book, is_long: bool
) -> None:
    others = await crowd(book, [Kind.OWNED] * 27 + GRANTED_KINDS, 10_000 if is_long else 2_500)
    for order in ORDERS[::4] + ORDERS[3::4]:  # each field once; the next test has all orders
        reading = Reading(others, order)
        await reading.forward(100)
        reading.assert_complete()


@pytest.mark.parametrize("kinds", [[Kind.OWNED], GRANTED_KINDS], ids=["owned only", "granted only"])
async def test_pages_in_both_directions_are_complete_while_others_write(
    book: Book, kinds: list[Kind], is_long: bool
) -> None:
    others = await crowd(book, kinds, 120 if is_long else 60)
    for order, way in product(ORDERS, (Reading.forward, Reading.backward)):
        reading = Reading(others, order)
        await way(reading, 9)
        reading.assert_complete()
