"""A random world: the running application, and the oracle that is told the same."""

import re
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import Any, NamedTuple

from database import DriverName
from models.enums import AccountKind, CallingNameSettlement, Creators
from tests.faults.oracle.model import Account, Model, Number
from tests.support.book import Book, Person, book_with


def short(given: Any) -> str:  # noqa: ANN401
    """What was given, without most of a long text."""
    return _LONG.sub(lambda text: f"{text[1]} x {len(text[0])}", str(given))


_LONG = re.compile(r"(.)\1{20,}")


class Step(NamedTuple):
    """What was done, for a reader. `about`: the ids of the numbers; empty: people and time."""

    text: str
    about: frozenset[int] = frozenset()


class Kind(NamedTuple):
    """A kind of walk through the numbers: order, conditions of the filter, way."""

    order: tuple[str, str] | None
    conditions: tuple[str, ...]
    is_backward: bool


class Difference(AssertionError):
    """The application and the oracle disagree."""


@dataclass
class World:
    book: Book
    model: Model
    random: Random
    seed: int
    persons: dict[Account, Person] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    walks: list[Kind] = field(default_factory=list)
    comparisons: int = 0

    def same(self, what: str, found: Any, expected: Any, *about: Number | None) -> None:  # noqa: ANN401
        """Compare one thing in an answer. Raises Difference."""
        self.comparisons += 1
        if found != expected:
            ids = frozenset(number.id for number in about if number)
            raise Difference(
                self.story(f"{what}\n  found     {found}\n  expected  {expected}", ids)
            )

    def tell(self, text: str, *about: Number | None) -> None:
        """Note a step."""
        ids = frozenset(number.id for number in about if number)
        self.steps.append(Step(short(text), ids))

    def story(self, end: str, about: Collection[int] = ()) -> str:
        """The steps that led to a difference: of the numbers that it is about, else the last 30."""
        told = [f"{place:4} {step.text}" for place, step in enumerate(self.steps) if not about]
        told = told[-30:] or [
            f"{place:4} {step.text}"
            for place, step in enumerate(self.steps)
            if not step.about or step.about & set(about)
        ]
        seed = f"FAULTS_ORACLE_SEED={self.seed} is this world"
        return "\n".join([seed, *told, f"after {self.comparisons} comparisons: {end}"])

    async def person(self, name: str, *, is_operator: bool = False) -> Account:
        person = await self.book.person(name, is_operator=is_operator)
        account = Account(person.id, person.account.name, is_operator=is_operator)
        self.persons[account] = person
        self.model.accounts.append(account)
        return account

    async def team(self, name: str) -> Account:
        record = await self.book.account(name, AccountKind.TEAM)
        self.model.accounts.append(Account(record.id, record.name, is_team=True))
        return self.model.accounts[-1]

    def turn(self, time: timedelta) -> None:
        self.book.clock.turn(seconds=time.total_seconds())
        self.model.now = self.book.clock()


@asynccontextmanager
async def world_at(
    database_url: str, seed: int, driver: DriverName = DriverName.LIBPQ
) -> AsyncIterator[World]:
    """A new world on an empty database. The seed decides all that happens in it."""
    random = Random(seed)
    creators, mode = random.choice([*Creators]), random.choice([*CallingNameSettlement])
    settings = {"create": creators, "calling_name_settlement": mode, "driver": driver}
    limits = {"rate_limit": 1_000_000_000, "failed_authentications": 1_000_000_000}
    async with book_with(database_url, **settings, **limits) as book:
        # A server whose clock seems wrong does not sweep by itself: the steps say when it does.
        book.clock.wrong_by = timedelta(hours=1)
        model = Model(
            book.clock(),
            can_everyone_create=creators == Creators.EVERYONE,
            is_settled_automatically=mode == CallingNameSettlement.AUTOMATIC,
        )
        world = World(book, model, random, seed)
        for name in ("ann", "bea", "Cléo", "dan"):
            await world.person(name)
        await world.person("olga", is_operator=True)
        for name in ("sales", "Büro"):
            await world.team(name)
        yield world
