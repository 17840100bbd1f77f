"""What is asked under load: nine reads for each write."""

from collections.abc import Callable
from random import Random
from typing import Any

from bench.load.client import Load
from bench.race.workloads import FIELDS, PAGE_INFO, Request, workloads

UPDATES = 5_000

SHAPES = """query Shape($first: Int, $filter: PhoneNumberFilter, $orderBy: PhoneNumberOrder) {
  phoneNumbers(first: $first, filter: $filter, orderBy: $orderBy) { nodes { @F@ a@N@: id } %s }
}"""
"""A document, and a shape of answers, that never come again."""

FILTER: dict[str, Any] = {
    "callingNameStatuses": ["UNASSIGNED"],
    "countryCodes": ["US"],
    "e164StartsWith": "+1",
    "hasNickname": True,
    "hasTags": False,
    "numberTypes": ["LOCAL"],
    "productTypes": ["VOICE_CONNECTOR"],
    "search": "555",
    "statuses": ["ASSIGNED"],
    "types": ["NORMAL"],
}
"""Conditions of which each set is a shape of SQL."""

ORDERS = ("CREATED_AT", "E164", "NICKNAME", "UPDATED_AT")


def mix(url: str, token: str, numbers: int) -> Load:
    """Pages of 50, pages from the middle and single numbers; and updates of others each."""
    asked = workloads(numbers)
    [page], [deep] = asked["nodes"].requests, asked["deep"].requests
    reads = [page, *asked["one"].requests[:1], deep] * 3
    return _with_updates(url, token, numbers, lambda: reads)


def shapes(url: str, token: str, numbers: int) -> Load:
    """Documents that are all different, for answers of different shapes, one of nine with SQL of
    its own; and updates.
    """
    random = Random(1)

    def reads() -> list[Request]:
        variables = [*([{"first": 10}] * 8), {"first": 10, **_list_shape(random)}]
        return [Request("Shape", SHAPES % PAGE_INFO, each) for each in variables]

    load = _with_updates(url, token, numbers, reads)
    return load._replace(fields=tuple(name for name in FIELDS.split() if name != "id"))


def _list_shape(random: Random) -> dict[str, Any]:
    """One of 8,000 filters and orders."""
    names = random.sample(sorted(FILTER), random.randint(0, len(FILTER)))
    order = {"field": random.choice(ORDERS), "direction": random.choice(["ASC", "DESC"])}
    return {"filter": {name: FILTER[name] for name in names}, "orderBy": order}


def _with_updates(url: str, token: str, numbers: int, reads: Callable[[], list[Request]]) -> Load:
    updates = workloads(numbers)["update"].requests[:UPDATES]
    asked = [request for update in updates for request in [*reads(), update]]
    lines = [request.line() for request in asked]
    return Load(url, token, lines)
