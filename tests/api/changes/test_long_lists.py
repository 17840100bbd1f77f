"""A list that is sent to a mutation makes few user errors, however long it is and whatever is wrong
with its items.
"""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, get_named_type, get_nullable_type, is_list_type

from schema import graphql_schema
from tests.support.book import Book, Person

pytestmark = pytest.mark.shared_database

MANY = 9_900
MOST = 100
"""User errors of one refusal."""

NUMBER = {"phoneNumber": "+14155552671"}
TAG = {"add": ["a"]}
BY_IDS: dict[str, Any] = {"target": {"ids": ["1"]}}
NAMED = {"change": {"name": "x"}}

LISTS: list[tuple[str, dict[str, Any], str, list[Any]]] = [
    ("createPhoneNumber", NUMBER, "tags", ["", "|", "\n|"]),
    ("updatePhoneNumber", {"id": "1"}, "tags", ["", "|", "\n|"]),
    ("updatePhoneNumbers", {}, "items", [{"id": "1"}]),
    ("updatePhoneNumbers", {}, "items.tags", ["", "|", "\n|"]),
    ("tagPhoneNumbers", TAG, "ids", ["", "1"]),
    ("tagPhoneNumbers", {"ids": ["1"]}, "add", ["", "|", "\n|"]),
    ("tagPhoneNumbers", {"ids": ["1"], **TAG}, "remove", ["", "a"]),
    ("settleCallingNames", {}, "items", [{"id": "1", "outcome": "FAILED"}]),
    ("undoChanges", {}, "changeIds", ["", "1"]),
    ("previewUpdateRun", NAMED, "target.ids", ["", "1"]),
    ("previewUpdateRun", BY_IDS, "change.addTags", ["", "|", "\n|"]),
    ("previewUpdateRun", BY_IDS, "change.removeTags", ["", "|", "\n|"]),
]
"""Mutations, what else they are given, their lists, and items of these."""

WITH_RESULTS = {"settleCallingNames", "tagPhoneNumbers", "undoChanges", "updatePhoneNumbers"}


def lists_of(kind: GraphQLInputObjectType, path: str = "") -> Iterator[str]:
    """The lists in an input, except those of filters, in which nothing is a user error."""
    for name, field in kind.fields.items():
        if is_list_type(get_nullable_type(field.type)):
            yield path + name
        of_item = get_named_type(field.type)
        if isinstance(of_item, GraphQLInputObjectType) and name != "filter":
            yield from lists_of(of_item, f"{path}{name}.")


def test_every_list_of_a_mutation_is_tried() -> None:
    assert graphql_schema.mutation_type is not None
    found = {
        (name, path)
        for name, field in graphql_schema.mutation_type.fields.items()
        for argument in field.args.values()
        if isinstance(kind := get_named_type(argument.type), GraphQLInputObjectType)
        for path in lists_of(kind)
    }
    assert found == {(field, path) for field, _, path, _ in LISTS}


def given(path: str, listed: list[Any], others: dict[str, Any]) -> dict[str, Any]:
    """The input with this list."""
    if path == "items.tags":
        return {"items": [{"id": "1", "tags": listed}]}
    first, _, last = path.partition(".")
    return others | {first: {last: listed} if last else listed}


def of_number(number: int, asked: dict[str, Any]) -> dict[str, Any]:
    """The input with the id of a number in place of "1"."""
    of_it: dict[str, Any] = json.loads(json.dumps(asked).replace('"1"', f'"{number}"'))
    return of_it


async def told(person: Person, field: str, given: dict[str, Any]) -> list[dict[str, Any]]:
    """The user errors of an answer; none if the request was refused before anything was judged."""
    kind = f"{field[0].upper()}{field[1:]}Input"
    errors = "userErrors { code message field }"
    selection = f"{errors} results {{ {errors} }}" if field in WITH_RESULTS else errors
    answer = await person.ask(
        f"mutation($i: {kind}!) {{ {field}(input: $i) {{ {selection} }} }}", i=given
    )
    if "errors" in answer.body:
        return []
    found = answer.data[field]
    payloads = [found, *found.get("results", [])]
    return [error for payload in payloads for error in payload["userErrors"]]


@pytest.mark.parametrize(
    ("field", "others", "path", "items"), LISTS, ids=[f"{each[0]} {each[2]}" for each in LISTS]
)
@pytest.mark.parametrize("count", [999, MANY])
async def test_a_long_list_of_bad_items_makes_few_user_errors(
    book: Book, field: str, others: dict[str, Any], path: str, items: list[Any], count: int
) -> None:
    person = await book.person("oscar", is_operator=True)
    number = await book.number(person)
    for item in items:
        asked = given(path, [item] * count, others)
        assert len(await told(person, field, of_number(number, asked))) <= MOST


@pytest.mark.parametrize("item", ["", "|", "same"])
async def test_a_list_of_more_than_100_tags_is_refused_before_they_are_judged(
    book: Book, item: str
) -> None:
    person = await book.person("oscar", is_operator=True)
    number = await book.number(person)
    before = await book.everything(number)
    for field, others, path, _ in LISTS:
        if path.lower().endswith(("tags", "add", "remove")):
            asked = given(path, [item] * (MOST + 1), others)
            [error] = await told(person, field, of_number(number, asked))
            place = ["items", "0", "tags"] if path == "items.tags" else path.split(".")
            assert (error["code"], error["field"]) == ("TOO_MANY_TAGS", ["input", *place])
            assert error["message"] == "Give at most 100 tags, not 101."
    assert await book.everything(number) == before


async def test_a_bulk_makes_few_user_errors_and_one_for_each_refused_item(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = await book.numbers(olivia, [{"e164": f"+14155592{n:03}"} for n in range(100)])
    items = [{"id": number, "tags": ["\n|"] * 50} for number in numbers]
    errors = await told(olivia, "updatePhoneNumbers", {"items": items})
    assert {each["field"][2] for each in errors} == {str(n) for n in range(100)}
    assert len(errors) == 2 * MOST
