"""Whole walks through the grants and the trail of a number, page by page."""

from typing import Any

from tests.faults.oracle import answers
from tests.faults.oracle.answers import CHANGE, GRANT
from tests.faults.oracle.model import Account, Number
from tests.faults.oracle.worlds import World

ROWS = """
query($id: ID!, $first: Int!, $after: String) { phoneNumber(id: $id) {
  rows: %s(first: $first, after: $after) {
    totalCount nodes { %s } pageInfo { hasNextPage hasPreviousPage endCursor }
  }
} }
"""
GRANTS, CHANGES = ROWS % ("grants", GRANT), ROWS % ("changes", CHANGE)


async def walk_grants(world: World, viewer: Account) -> None:
    number = _seen_number(world, viewer)
    if number:
        await _walk(world, viewer, number, GRANTS, answers.grants(world.model, viewer, number))


async def walk_changes(world: World, viewer: Account) -> None:
    number = _seen_number(world, viewer)
    if number:
        await _walk(world, viewer, number, CHANGES, answers.changes(viewer, number))


def _seen_number(world: World, viewer: Account) -> Number | None:
    seen = [number for number in world.model.numbers if world.model.sees(viewer, number)]
    return world.random.choice(seen) if seen else None


async def _walk(
    world: World,
    viewer: Account,
    number: Number,
    document: str,
    expected: list[dict[str, Any]] | None,
) -> None:
    size, after = world.random.choice([1, 2, 3, 100]), None
    whole, place = expected or [], 0
    what = f"{'grants' if document == GRANTS else 'changes'} of {number.id} for {viewer}"
    while True:
        asked = {"id": number.id, "first": size, "after": after}
        answer = await world.persons[viewer].ask(document, **asked)
        rows = answer.data["phoneNumber"]["rows"]
        if expected is None or rows is None:
            world.same(what, rows, expected, number)
            return
        end = place + size
        world.same(f"{what} from {place}", rows["nodes"], whole[place:end], number)
        world.same(f"{what}: how many", rows["totalCount"], len(whole), number)
        info = (rows["pageInfo"]["hasNextPage"], rows["pageInfo"]["hasPreviousPage"])
        world.same(f"{what}: more", info, (end < len(whole), after is not None), number)
        place, after = end, rows["pageInfo"]["endCursor"]
        if place >= len(whole):
            return
