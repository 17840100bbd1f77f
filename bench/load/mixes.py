"""What is asked under load: nine reads for each write."""

from bench.load.client import Load
from bench.race.workloads import FIELDS, PAGE_INFO, Request, workloads

UPDATES = 5_000

SHAPES = (
    """query Shape($first: Int) { phoneNumbers(first: $first) { nodes { @F@ a@N@: id } %s } }"""
)
"""A document, and a shape of answers, that never come again."""


def mix(url: str, token: str, numbers: int) -> Load:
    """Pages of 50, pages from the middle and single numbers; and updates of others each."""
    asked = workloads(numbers)
    [page], [deep] = asked["nodes"].requests, asked["deep"].requests
    reads = [page, *asked["one"].requests[:1], deep] * 3
    return _with_updates(url, token, numbers, reads)


def shapes(url: str, token: str, numbers: int) -> Load:
    """Documents that are all different, for answers of different shapes; and updates."""
    read = Request("Shape", SHAPES % PAGE_INFO, {"first": 10})
    load = _with_updates(url, token, numbers, [read] * 9)
    return load._replace(fields=tuple(name for name in FIELDS.split() if name != "id"))


def _with_updates(url: str, token: str, numbers: int, reads: list[Request]) -> Load:
    updates = workloads(numbers)["update"].requests[:UPDATES]
    asked = [request for update in updates for request in [*reads, update]]
    lines = [request.line() for request in asked]
    return Load(url, token, lines)
