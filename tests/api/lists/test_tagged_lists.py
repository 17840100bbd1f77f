"""Lists of the numbers with a tag, when these are more than are worth to be read and sorted."""

from typing import Any

import pytest

from resolvers.queries.lists.number_lists import MANY_TAGGED
from tests.support.book import Book, Person

pytestmark = pytest.mark.shared_database

PAGE = """
query($order: PhoneNumberOrder, $filter: PhoneNumberFilter, $after: String) {
  phoneNumbers(first: 100, after: $after, orderBy: $order, filter: $filter) {
    totalCount nodes { databaseId } pageInfo { endCursor }
  }
}
"""
EVERY = 1000


async def two_pages(person: Person, **given: Any) -> tuple[int, list[int]]:  # noqa: ANN401
    """The total, and the ids on the first two pages."""
    first = (await person.ask(PAGE, **given)).data["phoneNumbers"]
    after = first["pageInfo"]["endCursor"]
    second = (await person.ask(PAGE, **given, after=after)).data["phoneNumbers"]
    assert first["totalCount"] == second["totalCount"]
    return first["totalCount"], [one["databaseId"] for one in first["nodes"] + second["nodes"]]


async def test_many_and_few_tagged_numbers_are_listed_alike(book: Book) -> None:
    olivia, ann = await book.person("olivia"), await book.person("ann")
    oscar = await book.person("oscar", is_operator=True)
    size, word = MANY_TAGGED + 200, f"many {olivia.id}"

    def row(place: int) -> dict[str, Any]:
        """Those without a nickname are last by it, and older ones have greater numbers."""
        rare = place % EVERY == 7
        nickname = None if place % 2 else f"n{place * 7919 % size:05}"
        tags = f"{word}|rare {olivia.id}" if rare else word
        e164 = f"+1408{5_990_000 - place:07}"
        return {"e164": e164, "nickname": nickname, "tags": tags}

    rows = [row(place) for place in range(size)]
    ids = await book.numbers(olivia, rows)
    [hers] = await book.numbers(ann, [{"e164": "+14085999999", "tags": word}])
    by_id = dict(
        zip([*ids, hers], [*rows, {"e164": "+14085999999", "nickname": None}], strict=True)
    )
    few = [number for place, number in enumerate(ids) if place % EVERY == 7]

    def key(field: str, number: int) -> tuple[Any, ...]:
        text = by_id[number][field.lower()] if field in {"E164", "NICKNAME"} else ""
        return text or "", number

    for person, tagged in [(olivia, ids), (oscar, [*ids, hers]), (ann, [hers])]:
        for field in ("CREATED_AT", "UPDATED_AT", "E164", "NICKNAME"):
            for is_down in (False, True):
                order = {"field": field, "direction": "DESC" if is_down else "ASC"}
                expected = sorted(tagged, key=lambda n: key(field, n), reverse=is_down)
                if field == "NICKNAME":
                    expected.sort(key=lambda n: by_id[n]["nickname"] is None)
                found = await two_pages(person, order=order, filter={"tags": [word.upper()]})
                assert found == (len(tagged), expected[:200]), (field, is_down)
        rare = {"tags": [f"rare {olivia.id}", "none"]}
        assert await two_pages(person, filter=rare) == (
            (0, []) if person is ann else (len(few), few[::-1])
        )
        assert await two_pages(person, filter={"tags": ["none"]}) == (0, [])
