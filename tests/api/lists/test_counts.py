"""`phoneNumberCounts` says of each value how many numbers of the list have it."""

import random
from collections import Counter
from itertools import zip_longest
from typing import Any, NamedTuple

import pytest

from models.enums import AccountKind, PhoneNumberCountField
from resolvers.queries.lists import counts
from tests.support.book import Book, Person
from tests.support.statements import statements

pytestmark = pytest.mark.shared_database

FIELDS = """tags viewerAccess callingNameStatus countryCode nickname numberType productType status
type deletionAt"""
LIST = f"""
query($filter: PhoneNumberFilter) {{
  phoneNumbers(first: 100, filter: $filter) {{ totalCount nodes {{ {FIELDS} }} }}
}}
"""
COUNTS = """
query($one: PhoneNumberCountField!, $other: PhoneNumberCountField!, $filter: PhoneNumberFilter) {
  one: phoneNumberCounts(by: $one, filter: $filter) { value count }
  other: phoneNumberCounts(by: $other, filter: $filter) { value count }
}
"""
"""As many as a request may ask for with a filter."""
FIELDS_OF_COUNTS = list(PhoneNumberCountField)

VALUES: dict[str, Any] = {
    "ACCESS": lambda number: number["viewerAccess"],
    "CALLING_NAME_STATUS": lambda number: number["callingNameStatus"],
    "COUNTRY": lambda number: number["countryCode"],
    "HAS_NICKNAME": lambda number: "false" if number["nickname"] is None else "true",
    "NUMBER_TYPE": lambda number: number["numberType"],
    "PRODUCT_TYPE": lambda number: number["productType"],
    "STATUS": lambda number: number["status"],
    "TAG": lambda number: number["tags"] or [None],
    "TYPE": lambda number: number["type"],
}
"""The value of a number by each property, as its list tells it; several for tags."""

FILTERS: list[dict[str, Any] | None] = [
    None,
    {},
    {"deleted": True},
    {"access": ["OWNER"]},
    {"access": ["OPERATOR", "GRANTED"]},
    {"access": ["OPERATOR"], "countryCodes": ["US", "DE"]},
    {"access": []},
    {"deleted": True, "access": ["OPERATOR"]},
    {"statuses": ["ASSIGNED"], "hasNickname": True},
    {"search": "desk"},
    {"e164StartsWith": "+49"},
    {"productTypes": []},
    {"tags": ["vip", "b"]},
    {"tags": ["VIP"], "access": ["OPERATOR", "GRANTED"]},
    {"hasTags": False},
]

E164S = ["+1415555{:04}", "+1800555{:04}", "+4930123{:04}", "+883510000{:04}"]


class World(NamedTuple):
    """Numbers of two owners; the first owner is an operator too, and was granted some."""

    people: dict[str, Person]


async def world(book: Book, chance: random.Random) -> World:
    names = ("olivia", "owen", "george", "tess", "sam")
    people = {name: await book.person(name) for name in names}
    for name in ("oscar", "both"):
        people[name] = await book.person(name, is_operator=True)
    team = await book.account("team", AccountKind.TEAM)
    for member in ("tess", "both"):
        await book.join(people[member], team)
    first = chance.randrange(1, 900) * 10
    for place in range(60):
        owner = people[chance.choice(["olivia", "owen", "both"])]
        number = await book.number(owner, **columns(chance, first + place))
        for grantee in (people["george"], people["both"], team):
            if grantee is not owner and chance.random() < 0.3:
                ends = chance.choice([None, book.clock.now.replace(year=2027)])
                await book.grant(number, grantee, ends)
        tags = chance.choice([[], ["vip"], ["VIP", "b"], ["b", "c d", "Vip"]])
        tagged = await owner.mutate("updatePhoneNumber", "", id=number, tags=tags)
        assert tagged["userErrors"] == []
        if chance.random() < 0.2:
            deleted = await owner.mutate("deletePhoneNumber", "deletedPhoneNumberId", id=number)
            assert deleted["userErrors"] == []
    return World(people)


def columns(chance: random.Random, place: int) -> dict[str, Any]:
    return {
        "e164": chance.choice(E164S).format(place),
        "nickname": chance.choice([None, "Desk", "Door"]),
        "type": chance.choice(["NORMAL", "SIP", "CALLER_ID"]),
        "product_type": chance.choice([None, "SIP_MEDIA_APPLICATION_DIAL_IN"]),
        "status": chance.choice(["ASSIGNED", "UNASSIGNED", "RELEASE_IN_PROGRESS"]),
        "calling_name_status": chance.choice(["UNASSIGNED", "UPDATE_SUCCEEDED", "UPDATE_FAILED"]),
    }


async def all_counts(viewer: Person, given: dict[str, Any] | None) -> dict[str, Any]:
    """The counts by every property."""
    found: dict[str, Any] = {}
    for pair in zip_longest(FIELDS_OF_COUNTS[::2], FIELDS_OF_COUNTS[1::2], fillvalue="TAG"):
        answer = await viewer.ask(COUNTS, one=pair[0], other=pair[1], filter=given)
        found |= dict(zip(pair, answer.data.values(), strict=True))
    return found


def counted(numbers: list[dict[str, Any]], field: str) -> list[dict[str, Any]]:
    """The oracle: the list's numbers counted by hand."""
    values = [VALUES[field](number) for number in numbers]
    if field == "TAG":
        values = [tag for tags in values for tag in tags]
    shown: dict[str | None, str | None] = {}
    for value in sorted(filter(None, values), reverse=True):
        shown[value.lower()] = value
    found = Counter(value and shown[value.lower()] for value in values)
    sort = sorted(found.items(), key=lambda one: (-one[1], one[0] is None, one[0] or ""))
    return [{"value": value, "count": count} for value, count in sort]


async def test_counts_are_those_of_the_list_for_every_viewer_property_and_filter(
    book: Book,
) -> None:
    whole = await world(book, random.Random(19))
    totals = set()
    for name, viewer in whole.people.items():
        for given in FILTERS:
            # On a database that tests share, an operator sees the numbers of all of them.
            listed = (await viewer.ask(LIST, filter=given)).data["phoneNumbers"]
            assert listed["totalCount"] == len(listed["nodes"])
            answer = await all_counts(viewer, given)
            for field in PhoneNumberCountField:
                assert answer[field] == counted(listed["nodes"], field), (name, given, field)
            totals.add((name, listed["totalCount"]))
    assert len(totals) > 20


async def test_released_numbers_are_not_counted(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    assert (await all_counts(olivia, None))["STATUS"] == [{"value": "ASSIGNED", "count": 1}]
    await olivia.mutate("deletePhoneNumber", "deletedPhoneNumberId", id=number)
    for given in (None, {"deleted": None}, {"deleted": False}):
        answer = await all_counts(olivia, given)
        assert answer == {field: [] for field in PhoneNumberCountField}


async def test_each_count_is_one_statement(book: Book) -> None:
    olivia = await book.person("olivia")
    await book.number(olivia)
    one = "{ phoneNumberCounts(by: STATUS) { value count } }"
    await olivia.ask(one)  # the token is known from now on, and that the index is there
    with statements() as sent:
        answer = await olivia.ask(one)
    assert len(sent) == 1
    assert answer.data == {"phoneNumberCounts": [{"value": "ASSIGNED", "count": 1}]}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"e164StartsWith": "49"}, "e164StartsWith must be + and 1 to 14 digits, the first not 0."),
        ({"search": "a\0"}, "search must not contain the NUL character."),
        ({"e164": ["+49"] * 101}, "e164 lists at most 100 values, not 101."),
    ],
)
async def test_a_filter_that_cannot_be_served_is_bad_input(
    book: Book, given: dict[str, Any], message: str
) -> None:
    olivia = await book.person("olivia")
    answer = await olivia.ask(COUNTS, one="TYPE", other="STATUS", filter=given)
    assert set(answer.codes) == {"BAD_USER_INPUT"}
    assert answer.body["errors"][0]["message"] == message


def test_every_property_has_its_values() -> None:
    assert counts._COLUMNS.keys() == set(PhoneNumberCountField) - {PhoneNumberCountField.ACCESS}
