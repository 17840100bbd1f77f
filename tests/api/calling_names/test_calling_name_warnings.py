"""Warnings about calling names: before a name is asked for, and in the payload when it was."""

import re
from typing import NamedTuple

import pytest

from models.calling_name_warnings import MESSAGES
from models.enums import CallingNameWarningCode as Code
from server.settings import Engine
from tests.support.book import Book, Person, book_with, erase
from tests.support.programs.processes import ROOT

pytestmark = pytest.mark.shared_database

NUMBERS = {
    "us": "+12125550123",
    "free": "+18005550123",
    "canada": "+14165550123",
    "germany": "+4930123456",
    "none": "+883510000001",
}
CHECK = """
query($id: ID!, $name: String!) {
  checkCallingName(id: $id, callingName: $name) { code message }
}
"""
UPDATE = """
mutation($input: UpdatePhoneNumberInput!) {
  updatePhoneNumber(input: $input) { warnings { code message } userErrors { code } }
}
"""
BULK = """
mutation($input: UpdatePhoneNumbersInput!) {
  updatePhoneNumbers(input: $input) {
    results { warnings { code } userErrors { code } } userErrors { code }
  }
}
"""


class Case(NamedTuple):
    name: str
    number: str
    codes: list[str]


DOCUMENT = (ROOT / "docs" / "calling-names.md").read_text()
CASES = [
    Case(name.replace("_", " "), number, codes.split())
    for name, number, codes in re.findall(
        r"^\| `([A-Za-z0-9_]+)` \| (\w+) \| (.*)\|$", DOCUMENT, re.MULTILINE
    )
    if number in NUMBERS
]


def test_the_document_has_forty_names_and_every_warning() -> None:
    assert len(CASES) == 40
    assert {code for case in CASES for code in case.codes} == set(Code)
    assert re.findall(r"^\| `([A-Z_]+)` \| (?:it|its|the) ", DOCUMENT, re.MULTILINE) == [*Code]


async def asked(olivia: Person, number: int, name: str) -> list[dict[str, str]]:
    """The warnings before and in the payload, which must be the same, of an accepted name."""
    before = (await olivia.ask(CHECK, id=number, name=name)).data["checkCallingName"]
    answer = await olivia.ask(UPDATE, input={"id": number, "callingName": name})
    payload = answer.data["updatePhoneNumber"]
    assert payload == {"warnings": before, "userErrors": []}
    warnings: list[dict[str, str]] = before
    return warnings


async def check_cases(book: Book) -> None:
    olivia, oscar = await book.person("olivia"), await book.person("oscar", is_operator=True)
    numbers = {kind: await book.number(olivia, e164) for kind, e164 in NUMBERS.items()}
    for name, kind, codes in CASES:
        number = numbers[kind]
        expected = [{"code": code, "message": MESSAGES[Code(code)]} for code in codes]
        assert await asked(olivia, number, name) == expected, (name, kind)
        assert (await book.stored(number))["calling_name_requested"] == name
        await oscar.mutate("settleCallingName", "", id=number, outcome="SUCCEEDED")
        assert await asked(olivia, number, name) == expected  # it is in effect: no change
    await book.database.migrate(lambda connection: erase(connection, list(numbers.values())))


async def test_each_of_forty_names_is_accepted_with_its_warnings(book: Book) -> None:
    await check_cases(book)


async def test_the_reference_engine_has_the_same_warnings(sqlite_url: str) -> None:
    async with book_with(sqlite_url, engine=Engine.REFERENCE) as book:
        await check_cases(book)


@pytest.mark.parametrize("name", ["A", "ABCDEFGHIJKLMNOP", "Büro", "A\n", "A,B", "+1415"])
async def test_a_name_that_the_rules_refuse_is_bad_input(book: Book, name: str) -> None:
    olivia = await book.person("olivia")
    answer = await olivia.ask(CHECK, id=await book.number(olivia), name=name)
    assert answer.codes == ["BAD_USER_INPUT"]
    assert answer.body["errors"][0]["message"] == (
        "The calling name must consist of 2 to 15 letters A to Z, digits or spaces."
    )


async def test_other_changes_and_requests_to_clear_have_no_warnings(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia, calling_name="UNKNOWN")
    assert (await olivia.ask(CHECK, id=number, name="")).data == {"checkCallingName": []}
    for given in ({"nickname": "12"}, {"callingName": ""}, {"callingName": "UNKNOWN"}):
        answer = await olivia.ask(UPDATE, input={"id": number, **given})
        assert answer.data["updatePhoneNumber"]["warnings"] == []


async def test_each_item_of_a_bulk_has_its_own_warnings(book: Book) -> None:
    olivia = await book.person("olivia")
    await olivia.mutate("updateAccountSettings", "", defaultCallingName="1A")
    first, second, third = [await book.number(olivia) for _ in range(3)]
    items = [
        {"id": first, "callingName": "SALES"},
        {"id": 10**9, "callingName": "SALES"},
        {"id": second, "useDefaultCallingName": True},
        {"id": third, "name": "12"},
    ]
    answer = (await olivia.ask(BULK, input={"items": items})).data["updatePhoneNumbers"]
    assert [[each["code"] for each in one["warnings"]] for one in answer["results"]] == [
        ["GENERIC"],
        [],
        ["FEWER_THAN_TWO_LETTERS", "LEADING_DIGIT"],
        [],
    ]


async def test_whoever_sees_a_number_can_ask_and_others_learn_nothing(book: Book) -> None:
    olivia, george, sam = [await book.person(name) for name in ("olivia", "george", "sam")]
    oscar = await book.person("oscar", is_operator=True)
    number = await book.number(olivia)
    await book.grant(number, george)
    for viewer in (olivia, george, oscar):
        answer = await viewer.ask(CHECK, id=number, name="SALES")
        assert [one["code"] for one in answer.data["checkCallingName"]] == ["GENERIC"]
    hidden, absent = [await sam.ask(CHECK, id=i, name="A") for i in (number, 10**9)]
    assert hidden.body == absent.body
    assert hidden.body["errors"][0]["message"] == "Phone number not found."
    assert hidden.codes == ["BAD_USER_INPUT"]
