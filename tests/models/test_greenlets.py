"""Functions that wait in greenlets, which are kept."""

import gc
from contextlib import suppress
from contextvars import ContextVar
from weakref import ref

import anyio
import anyio.lowlevel
import pytest
from greenlet import getcurrent
from sqlalchemy.util import await_only

from models.greenlets import Greenlets

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


async def test_who_is_cancelled_while_a_function_waits_leaves_its_greenlet_to_others() -> None:
    greenlets, ended = Greenlets(), list[str]()

    def wait() -> None:
        try:
            await_only(anyio.sleep_forever())
        finally:
            ended.append("waiting")

    with anyio.move_on_after(0.01) as scope:
        await greenlets.run(wait)
    assert scope.cancelled_caught
    assert ended == ["waiting"]
    WHO.set("b")
    assert (await greenlets.run(ask))[0] == "b"


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
