"""The random steps of a world, and the comparisons after each."""

from contextlib import AbstractAsyncContextManager

from tests.faults.oracle.events import happen
from tests.faults.oracle.mutations import create, mutate
from tests.faults.oracle.values import held_numbers
from tests.faults.oracle.views import look, look_at
from tests.faults.oracle.worlds import Difference, World

MIN_NUMBERS = 9
VIEWS = [0, 1, 1, 2]


async def explore(place: AbstractAsyncContextManager[World], comparisons: int) -> World:
    """Let a world live until so many things were compared. Raises Difference with its story."""
    async with place as world:
        found = await _difference(world, comparisons)
    if found:
        raise found
    return world


async def _difference(world: World, comparisons: int) -> Difference | None:
    try:
        await _live(world, comparisons)
    except Difference as difference:
        return difference
    except Exception as error:  # noqa: BLE001 - whatever ended it, the steps are told
        return Difference(world.story(f"{type(error).__name__}: {error}"))
    return None


async def _live(world: World, comparisons: int) -> None:
    while world.comparisons < comparisons:
        if len(held_numbers(world.model)) < MIN_NUMBERS:
            await create(world, world.random.choice(world.model.operators()))
        else:
            await _step(world)


async def _step(world: World) -> None:
    if world.random.random() < 0.25:
        await happen(world)
    else:
        await mutate(world)
        touched = world.steps[-1].about
        for number in world.model.numbers:
            if number.id in touched:
                await look_at(world, number)
    for _ in range(world.random.choice(VIEWS)):
        await look(world)
