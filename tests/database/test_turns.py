"""Turns: fair to those who wait, and never lost."""

import asyncio

import anyio
import pytest

from database.errors import Unavailable
from database.turns import Turns


async def waiting(turns: Turns, who: str, served: list[str]) -> "asyncio.Task[None]":
    async def take() -> None:
        await turns.take(who)
        served.append(who)

    task = asyncio.ensure_future(take())
    await anyio.lowlevel.checkpoint()
    return task


async def served_all(turns: Turns, count: int) -> None:
    for _ in range(count):
        turns.give_back()
        await anyio.lowlevel.checkpoint()


async def test_who_asks_for_one_turn_does_not_wait_for_all_turns_of_another() -> None:
    turns, served = Turns(1, 10), list[str]()
    await turns.take("ann")
    for who in ("ann", "ann", "ann", "bea", "cid", "ann"):
        await waiting(turns, who, served)
    assert turns.waiting == 6
    await served_all(turns, 6)
    assert served == ["ann", "bea", "cid", "ann", "ann", "ann"]


async def test_too_many_waits_of_one_are_refused_and_leave_the_others_alone() -> None:
    turns, served = Turns(1, 2), list[str]()
    await turns.take("ann")
    for _ in range(2):
        await waiting(turns, "ann", served)
    with pytest.raises(Unavailable):
        await turns.take("ann")
    await waiting(turns, "bea", served)
    await served_all(turns, 3)
    assert served == ["ann", "bea", "ann"]


@pytest.mark.parametrize("is_given_first", [True, False])
async def test_a_cancelled_wait_loses_no_place(*, is_given_first: bool) -> None:
    turns, served = Turns(1, 10), list[str]()
    await turns.take("ann")
    task = await waiting(turns, "ann", served)
    if is_given_first:
        turns.give_back()
    task.cancel()
    if not is_given_first:
        turns.give_back()
    await asyncio.gather(task, return_exceptions=True)
    assert (turns.in_use, turns.waiting, served) == (0, 0, [])
    with anyio.fail_after(1):
        await turns.take("bea")


async def test_work_between_turns_waits_for_those_that_are_taken_and_no_turn_begins() -> None:
    turns, served = Turns(2, 10), list[str]()
    await turns.take("ann")
    await turns.take("ann")
    turns.do_between(lambda: served.append("work"))
    turns.give_back()
    await waiting(turns, "bea", served)
    assert served == []
    await served_all(turns, 1)
    assert served == ["work", "bea"]
