"""Functions that wait in greenlets, which are kept."""

import asyncio
import gc
from collections.abc import Awaitable, Callable
from contextlib import suppress
from contextvars import ContextVar
from weakref import ref

import anyio
import anyio.lowlevel
import pytest
from greenlet import getcurrent
from sqlalchemy.util import await_only

from database.greenlets import Greenlets

WHO: ContextVar[str] = ContextVar("who")


def ask() -> tuple[str, object]:
    """Who asks, told after a wait, and the greenlet in which that was found out."""
    await_only(anyio.lowlevel.checkpoint())
    return WHO.get(), getcurrent()


async def test_functions_that_run_at_once_have_greenlets_and_contexts_of_their_own() -> None:
    greenlets = Greenlets()
    answers: list[tuple[str, object]] = []

    async def one(name: str) -> None:
        WHO.set(name)
        answers.append(await greenlets.run(ask))

    for _ in range(2):
        async with anyio.create_task_group() as tasks:
            for name in "abc":
                tasks.start_soon(one, name)
    assert sorted(name for name, _ in answers) == list("aabbcc")
    assert len({greenlet for _, greenlet in answers}) == 3


async def test_what_a_function_raises_comes_out_and_its_greenlet_runs_on() -> None:
    greenlets = Greenlets()

    def fail() -> None:
        await_only(anyio.lowlevel.checkpoint())
        raise KeyError("why")

    WHO.set("a")
    _, first = await greenlets.run(ask)
    with pytest.raises(KeyError, match="why") as raised:
        await greenlets.run(fail)
    assert raised.traceback[-1].name == "fail"
    assert await greenlets.run(ask) == ("a", first)


async def test_what_an_awaited_raises_is_for_the_function_to_handle() -> None:
    async def broken() -> None:
        raise OSError

    def handle() -> str:
        try:
            await_only(broken())
        except OSError:
            return "handled"
        return "not raised"

    assert await Greenlets().run(handle) == "handled"


async def cancelled_by_a_scope(run: Awaitable[object]) -> None:
    with anyio.move_on_after(0.01) as scope:
        await run
    assert scope.cancelled_caught


async def cancelled_as_a_task(run: Awaitable[object]) -> None:
    task = asyncio.ensure_future(run)
    for _ in range(2):
        await anyio.sleep(0.01)
        task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.mark.parametrize("cancelled", [cancelled_by_a_scope, cancelled_as_a_task])
@pytest.mark.parametrize("raised", [None, OSError])
async def test_who_is_cancelled_leaves_when_the_function_has_come_to_its_end(
    cancelled: Callable[[Awaitable[object]], Awaitable[None]], raised: type[Exception] | None
) -> None:
    greenlets, ended = Greenlets(), list[object]()

    def wait() -> None:
        await_only(anyio.sleep(0.1))
        ended.append(getcurrent())
        if raised:
            raise raised

    await cancelled(greenlets.run(wait))
    assert len(ended) == 1
    WHO.set("b")
    assert await greenlets.run(ask) == ("b", *ended)


class Held(Exception):
    """Notes itself, so that it can be told to be gone."""

    def __init__(self, notes: list[ref["Held"]]) -> None:
        super().__init__()
        notes.append(ref(self))


@pytest.mark.parametrize("is_raised", [True, False])
async def test_what_a_function_came_to_is_let_go_without_a_search_for_garbage(
    is_raised: bool,
) -> None:
    notes: list[ref[Held]] = []

    def make() -> Held:
        if is_raised:
            raise Held(notes)
        return Held(notes)

    greenlets = Greenlets()
    gc.disable()
    try:
        with suppress(Held):
            await greenlets.run(make)
        [noted] = notes
        assert noted() is None
    finally:
        gc.enable()
