"""Whole walks through `phoneNumbers`: every order, direction, page size and filter."""

from collections.abc import Callable
from typing import Any, NamedTuple

from tests.faults.oracle import answers, values
from tests.faults.oracle.lists import Filter, listed
from tests.faults.oracle.model import Account, Number
from tests.faults.oracle.worlds import Kind, World

PAGE = f"""
query($filter: PhoneNumberFilter, $orderBy: PhoneNumberOrder, $first: Int, $after: String,
      $last: Int, $before: String) {{
  phoneNumbers(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last,
               before: $before) {{
    totalCount nodes {{ {answers.OWN} }}
    pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }}
  }}
}}
"""
ORDERS = ["CREATED_AT", "E164", "NICKNAME", "UPDATED_AT"]
DIRECTIONS = ["ASC", "DESC"]
SIZES = [1, 2, 3, 5, 8, 20, 100]


MIN_KINDS = 8


class Walk(NamedTuple):
    viewer: Account
    given: Filter
    order: tuple[str, str] | None
    size: int
    is_backward: bool

    def __str__(self) -> str:
        way = "back" if self.is_backward else "on"
        order = " ".join(self.order or ["(no order)"])
        return f"{self.viewer}'s list by {order}, {self.size} {way}, {self.given}"


async def walk(world: World, viewer: Account) -> None:
    """Read all pages, and compare each number of the world: there as it should be, or not there."""
    kind = _kind(world)
    given = {name: _CONDITIONS[name](world) for name in kind.conditions}
    whole = Walk(viewer, given, kind.order, world.random.choice(SIZES), kind.is_backward)
    expected = listed(world.model, viewer, given, kind.order or ("CREATED_AT", "DESC"))
    _compare(world, whole, await _pages(world, whole, len(expected)), expected)


def _kind(world: World) -> Kind:
    """One of the world's kinds of walks: they grow in number slowly, for each needs statements."""
    random = world.random
    if len(world.walks) < MIN_KINDS or random.random() < 0.1:
        order = (random.choice(ORDERS), random.choice(DIRECTIONS))
        names = random.sample([*_CONDITIONS, "deleted"], random.choice([0, 1, 1, 2, 3]))
        kind = Kind(random.choice([order] * 9 + [None]), tuple(names), random.random() < 0.3)
        world.walks.append(kind)
    return random.choice(world.walks)


async def _pages(world: World, whole: Walk, count: int) -> list[dict[str, Any]]:
    """All nodes, in the order of the list."""
    nodes: list[dict[str, Any]] = []
    cursor = None
    while True:
        answer = await world.persons[whole.viewer].ask(PAGE, **_variables(whole, cursor))
        page = answer.data["phoneNumbers"]
        nodes = page["nodes"] + nodes if whole.is_backward else nodes + page["nodes"]
        is_more, info = len(nodes) < count, page["pageInfo"]
        more = (info["hasNextPage"], info["hasPreviousPage"])
        expected = (
            (cursor is not None, is_more) if whole.is_backward else (is_more, cursor is not None)
        )
        world.same(f"{whole}: how many", page["totalCount"], count)
        world.same(f"{whole}: more after {len(nodes)} of {count}", more, expected)
        cursor = info["startCursor"] if whole.is_backward else info["endCursor"]
        if not is_more or not page["nodes"]:
            return nodes


def _variables(whole: Walk, cursor: str | None) -> dict[str, Any]:
    order = whole.order and {"field": whole.order[0], "direction": whole.order[1]}
    size, place = ("last", "before") if whole.is_backward else ("first", "after")
    return {"filter": whole.given, "orderBy": order, size: whole.size, place: cursor}


def _compare(
    world: World, whole: Walk, nodes: list[dict[str, Any]], expected: list[Number]
) -> None:
    found = {node["databaseId"]: node for node in nodes}
    for number in [one for one in world.model.numbers if not one.is_released]:
        shown = answers.own(world.model, whole.viewer, number) if number in expected else None
        world.same(f"number {number.id} in {whole}", found.get(number.id), shown, number)
    places = [node["databaseId"] for node in nodes]
    world.same(f"{whole}", places, [number.id for number in expected], *expected)


STATUSES = ["UNASSIGNED", "UPDATE_FAILED", "UPDATE_IN_PROGRESS", "UPDATE_SUCCEEDED"]


def _some(world: World, all_values: list[str]) -> list[str] | None:
    """Any number of values, with repetitions; None for no condition."""
    if world.random.random() < 0.1:
        return None
    return world.random.choices(all_values, k=world.random.choice([0, 1, 1, 2, 3]))


def _e164s(world: World) -> list[str]:
    return [number.e164 for number in world.model.numbers]


def _start(world: World) -> str:
    return world.random.choice(_e164s(world))[: world.random.choice([2, 3, 8, 12])]


def _search(world: World) -> str:
    return world.random.choice([*values.SEARCHES, world.random.choice(_e164s(world))[3:]])


_CONDITIONS: dict[str, Callable[[World], Any]] = {
    "access": lambda world: _some(world, ["OWNER", "GRANTED", "OPERATOR"]),
    "callingNameStatuses": lambda world: _some(world, STATUSES),
    "countryCodes": lambda world: _some(world, ["US", "DE", "FR"]),
    "deleted": lambda world: world.random.choice([True, True, True, False, None]),
    "e164": lambda world: _some(world, _e164s(world)),
    "e164StartsWith": _start,
    "hasNickname": lambda world: world.random.choice([True, False]),
    "hasTags": lambda world: world.random.choice([True, False]),
    "numberTypes": lambda world: _some(world, ["LOCAL", "TOLL_FREE"]),
    "productTypes": lambda world: _some(world, values.PRODUCT_TYPES),
    "search": _search,
    "reference": lambda world: world.random.choice(["KST 1", "kst 1", ""]),
    "statuses": lambda world: _some(world, ["UNASSIGNED", "RELEASE_IN_PROGRESS", "ASSIGNED"]),
    "tags": lambda world: _some(world, [*values.TAGS, "other"]),
    "types": lambda world: _some(world, ["NORMAL", "SIP"]),
}
"""A random value for each condition of a filter."""
