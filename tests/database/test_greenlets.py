"""Functions that wait in greenlets, which are reused."""

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

from database.postgresql.greenlets import Greenlets

WHO: ContextVar[str] = ContextVar("who")


def ask() -> tuple[str, object]:
    """The value of WHO after a wait, and the greenlet in which this ran."""
    await_only(anyio.lowlevel.checkpoint())
    return WHO.get(), getcurrent()


async def test_concurrent_functions_have_their_own_greenlets_and_contexts() -> None:
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


async def test_what_a_function_raises_is_raised_and_its_greenlet_is_reused() -> None:
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


async def test_a_function_can_handle_what_an_awaitable_raises() -> None:
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
async def test_a_cancellation_waits_for_the_end_of_the_function(
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


class Tracked(Exception):
    """Adds a weak reference to itself to `notes`, to see when it is freed."""

    def __init__(self, notes: list[ref["Tracked"]]) -> None:
        super().__init__()
        notes.append(ref(self))


@pytest.mark.parametrize("is_raised", [True, False])
async def test_a_result_is_freed_without_the_garbage_collector(
    is_raised: bool,
) -> None:
    notes: list[ref[Tracked]] = []

    def make() -> Tracked:
        if is_raised:
            raise Tracked(notes)
        return Tracked(notes)

    greenlets = Greenlets()
    gc.disable()
    try:
        with suppress(Tracked):
            await greenlets.run(make)
        [noted] = notes
        assert noted() is None
    finally:
        gc.enable()
