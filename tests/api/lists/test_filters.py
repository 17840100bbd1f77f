"""Filters of lists, compared with an oracle in plain Python, for each kind of viewer."""

import json
import unicodedata
from collections.abc import Callable
from datetime import timedelta
from itertools import count, product
from typing import Any, NamedTuple

import phonenumbers
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat

from models.enums import AccountKind
from tests.support.book import START, Book, Person

e164s = (f"+1415{number}" for number in count(5_560_000))

LIST = """
query List($filter: PhoneNumberFilter, $first: Int, $after: String) {
  phoneNumbers(filter: $filter, first: $first, after: $after) {
    totalCount nodes { databaseId } pageInfo { hasNextPage endCursor }
  }
}
"""

ROWS: dict[str, dict[str, Any]] = {
    "front": {"e164": "+14155550100", "nickname": "Front desk", "name": "lobby"},
    "büro": {"e164": "+14155550101", "nickname": "Büro", "name": "Wien"},
    "decomposed": {"e164": "+14155550102", "nickname": "Bu\u0308ro 2"},
    "straße": {"e164": "+442071838750", "nickname": "Hauptstraße"},
    "greek": {"e164": "+302101234567", "nickname": "Σίσυφος", "type": "SIP"},
    "russian": {"e164": "+74951234567", "nickname": "Приёмная", "type": "CALLER_ID"},
    "percent": {"e164": "+14155550103", "nickname": "100% off"},
    "underscore": {"e164": "+14155550104", "nickname": "a_b", "name": "c_d"},
    "backslash": {"e164": "+14155550105", "nickname": "C:\\dir"},
    "plain": {"e164": "+14155550106", "nickname": "1000 off", "name": "axb"},
    "toll-free": {"e164": "+18005550199", "status": "UNASSIGNED"},
    "nowhere": {"e164": "+80012345678", "name": "world", "status": "ACQUIRE_FAILED"},
    "voice": {"e164": "+14155550107", "product_type": "VOICE_CONNECTOR"},
    "dial-in": {"e164": "+390612345678", "product_type": "SIP_MEDIA_APPLICATION_DIAL_IN"},
    "named": {"e164": "+14155550108", "name": "desk", "calling_name_status": "UPDATE_FAILED"},
    "unnamed": {"e164": "+14155550109", "calling_name_status": "UPDATE_SUCCEEDED", "type": "SIP"},
    "both": {"e164": "+14155550110", "nickname": "abc", "name": "def"},
    "quotes": {"e164": "+14155550111", "nickname": "it's \"x\" -- ; ' OR 1=1", "type": "SIP"},
    "emoji": {"e164": "+14155550112", "nickname": "📞 hot", "product_type": "VOICE_CONNECTOR"},
    "pending": {
        "e164": "+14155550113",
        "calling_name_status": "UPDATE_IN_PROGRESS",
        "calling_name_requested": "ACME",
        "calling_name_requested_at": START,
        "calling_name_due_at": START + timedelta(hours=72),
    },
}


class Number(NamedTuple):
    """What the oracle knows of a number."""

    e164: str
    nickname: str | None
    name: str | None
    type: str
    number_type: str
    country: str | None
    product_type: str | None
    status: str
    calling_name_status: str
    access: str

    def has_text(self, text: str) -> bool:
        """Whether one of the three contains the text, in any case and composition."""
        return any(alike(text) in alike(own or "") for own in (self.e164, self.nickname, self.name))


def alike(text: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).upper().lower())


COUNTRIES = {"+1415": "US", "+1800": "US", "+44": "GB", "+30": "GR", "+7495": "RU", "+39": "IT"}


def known(row: dict[str, Any], access: str) -> Number:
    """The oracle's number of a row."""
    e164 = row["e164"]
    return Number(
        e164,
        row.get("nickname"),
        row.get("name"),
        row.get("type", "NORMAL"),
        "TOLL_FREE" if e164.startswith(("+1800", "+800")) else "LOCAL",
        next((country for prefix, country in COUNTRIES.items() if e164.startswith(prefix)), None),
        row.get("product_type"),
        row.get("status", "ASSIGNED"),
        row.get("calling_name_status", "UNASSIGNED"),
        access,
    )


class Scene(NamedTuple):
    """The persons, and the numbers that each of them sees according to the oracle."""

    people: dict[str, Person]
    visible: dict[str, dict[int, Number]]
    ids: dict[str, int]


async def scene(book: Book) -> Scene:
    """Olivia owns all but one; every second is granted to George, every third to Tess's team."""
    people = {name: await book.person(name) for name in ("olivia", "george", "tess", "sam")}
    people["oscar"] = await book.person("oscar", is_operator=True)
    team = await book.account("team", AccountKind.TEAM)
    await book.join(people["tess"], team)
    ids = dict(zip(ROWS, await book.numbers(people["olivia"], [*ROWS.values()]), strict=True))
    granted = {"george": [*ids][::2], "tess": [*ids][::3], "oscar": [*ids][::5]}
    for name, numbers in granted.items():
        for number in numbers:
            await book.grant(ids[number], team if name == "tess" else people[name])
    own = {"e164": "+14155550190", "nickname": "front of Tess", "type": "SIP"}
    ids["own"] = await book.number(people["tess"], **own)

    def seen(name: str, access: str) -> dict[int, Number]:
        return {ids[number]: known(ROWS[number], access) for number in granted.get(name, ROWS)}

    visible = {
        "olivia": seen("olivia", "OWNER"),
        "george": seen("george", "GRANTED"),
        "tess": seen("tess", "GRANTED") | {ids["own"]: known(own, "OWNER")},
        "oscar": seen("all", "OPERATOR")
        | seen("oscar", "GRANTED")
        | {ids["own"]: known(own, "OPERATOR")},
        "sam": {},
    }
    return Scene(people, visible, ids)


Condition = Callable[[Number], bool]


def search(text: str) -> tuple[dict[str, Any], Condition]:
    return {"search": text}, lambda number: number.has_text(text)


def starting_with(prefix: str) -> tuple[dict[str, Any], Condition]:
    return {"e164StartsWith": prefix}, lambda number: number.e164.startswith(prefix)


def everything(_: Number) -> bool:
    return True


def nothing(_: Number) -> bool:
    return False


NULL = dict.fromkeys(
    ["access", "callingNameStatuses", "countryCodes", "e164", "e164StartsWith", "hasNickname"]
    + ["numberTypes", "productTypes", "search", "statuses", "types"]
)
LISTS = [name for name in NULL if name not in {"e164StartsWith", "hasNickname", "search"}]

CASES: dict[str, tuple[dict[str, Any] | None, Condition]] = {
    "no filter": (None, everything),
    "an empty filter": ({}, everything),
    "null everywhere": (NULL, everything),
    **{f"null for {name}": ({name: None}, everything) for name in NULL},
    **{f"nothing listed in {name}": ({name: []}, nothing) for name in LISTS},
    "nothing listed beside others": ({"types": [], "hasNickname": True}, nothing),
    "owned": ({"access": ["OWNER"]}, lambda n: n.access == "OWNER"),
    "granted": ({"access": ["GRANTED"]}, lambda n: n.access == "GRANTED"),
    "operated": ({"access": ["OPERATOR"]}, lambda n: n.access == "OPERATOR"),
    "owned or operated": ({"access": ["OPERATOR", "OWNER"]}, lambda n: n.access != "GRANTED"),
    "any access": ({"access": ["OWNER", "GRANTED", "OPERATOR"]}, everything),
    "the same access twice": ({"access": ["OWNER", "OWNER"]}, lambda n: n.access == "OWNER"),
    "pending": (
        {"callingNameStatuses": ["UPDATE_IN_PROGRESS"]},
        lambda n: n.calling_name_status == "UPDATE_IN_PROGRESS",
    ),
    "settled": (
        {"callingNameStatuses": ["UPDATE_FAILED", "UPDATE_SUCCEEDED"]},
        lambda n: n.calling_name_status in {"UPDATE_FAILED", "UPDATE_SUCCEEDED"},
    ),
    "American": ({"countryCodes": ["US"]}, lambda n: n.country == "US"),
    "European": ({"countryCodes": ["GR", "GB", "IT"]}, lambda n: n.country in {"GR", "GB", "IT"}),
    "of no number's country": ({"countryCodes": ["AQ"]}, nothing),
    "two e164s": (
        {"e164": ["+14155550100", "+80012345678"]},
        lambda n: n.e164 in {"+14155550100", "+80012345678"},
    ),
    "an e164 twice and an absent one": (
        {"e164": ["+14155550100", "+14155550100", "+19999999999"]},
        lambda n: n.e164 == "+14155550100",
    ),
    **{
        f"starting with {prefix}": starting_with(prefix)
        for prefix in ("+1", "+1415555010", "+14155550100", "+3", "+9", "+12345678901234")
    },
    "with a nickname": ({"hasNickname": True}, lambda n: n.nickname is not None),
    "without a nickname": ({"hasNickname": False}, lambda n: n.nickname is None),
    "toll-free": ({"numberTypes": ["TOLL_FREE"]}, lambda n: n.number_type == "TOLL_FREE"),
    "not toll-free": ({"numberTypes": ["LOCAL"]}, lambda n: n.number_type == "LOCAL"),
    "for voice": (
        {"productTypes": ["VOICE_CONNECTOR"]},
        lambda n: n.product_type == "VOICE_CONNECTOR",
    ),
    "with any product": (
        {"productTypes": ["VOICE_CONNECTOR", "SIP_MEDIA_APPLICATION_DIAL_IN"]},
        lambda n: n.product_type is not None,
    ),
    "not in use": (
        {"statuses": ["UNASSIGNED", "ACQUIRE_FAILED"]},
        lambda n: n.status != "ASSIGNED",
    ),
    "SIP trunks": ({"types": ["SIP"]}, lambda n: n.type == "SIP"),
    "a value alone, as a list of one": ({"types": "SIP"}, lambda n: n.type == "SIP"),
    "all but SIP trunks": ({"types": ["NORMAL", "CALLER_ID"]}, lambda n: n.type != "SIP"),
    **{
        f"blank search {text!r}": ({"search": text}, everything) for text in ("", " ", "\t\n\u3000")
    },
    **{
        f"search {text!r}": search(text)
        for text in ["FRONT", "fRoNt dEsK", "BÜRO", "bu\u0308ro", "BU\u0308RO", "DESK", "wien"]
        + ["HAUPTSTRASSE", "hauptstraße", "ΣΊΣΥΦΟΣ", "σίσυφοσ", "ПРИЁМНАЯ", "прие\u0308мная"]
        + ["%", "100%", "_", "a_b", "\\", "C:\\DIR", "it's", "' or 1=1", "--", "📞", "%%", "[a-z]"]
        + ["5550", "+1415", "0100", "80012345678", "lobby", "x" * 300, "no such text"]
    },
    "search with blanks around it": ({"search": "  desk\u00a0"}, search("desk")[1]),
    "a SIP trunk in use, by name": (
        {"types": ["SIP"], "search": "σίσυφος", "statuses": ["ASSIGNED"], "hasNickname": True},
        lambda n: n.nickname == "Σίσυφος",
    ),
    "everything at once": (
        {
            "access": ["OWNER", "GRANTED", "OPERATOR"],
            "callingNameStatuses": ["UNASSIGNED"],
            "countryCodes": ["US", "GB"],
            "e164": ["+14155550100", "+14155550107", "+14155550112"],
            "e164StartsWith": "+1415",
            "hasNickname": True,
            "numberTypes": ["LOCAL"],
            "productTypes": ["VOICE_CONNECTOR"],
            "search": "HOT",
            "statuses": ["ASSIGNED"],
            "types": ["NORMAL"],
        },
        lambda n: n.e164 == "+14155550112",
    ),
    "conditions that no number meets together": (
        {"hasNickname": False, "search": "front desk"},
        nothing,
    ),
}


async def whole_list(
    person: Person, conditions: dict[str, Any] | None, size: int
) -> tuple[int, list[int]]:
    """The total of a list, the same on every page, and the numbers of all pages."""
    totals, ids = set[int](), list[int]()
    info: dict[str, Any] = {"hasNextPage": True, "endCursor": None}
    while info["hasNextPage"] and len(ids) <= 3 * len(ROWS):  # in case it would never end
        answer = await person.ask(LIST, filter=conditions, first=size, after=info["endCursor"])
        connection = answer.data["phoneNumbers"]
        totals.add(connection["totalCount"])
        ids += [node["databaseId"] for node in connection["nodes"]]
        info = connection["pageInfo"]
    [total] = totals
    return total, ids


async def test_every_filter_gives_everybody_what_the_oracle_says(book: Book) -> None:
    people, visible, _ = await scene(book)
    for (named, (asked, condition)), (name, person) in product(CASES.items(), people.items()):
        expected = {number for number, row in visible[name].items() if condition(row)}
        total, ids = await whole_list(person, asked, 100)
        assert {*ids} == expected, (named, name)
        assert total == len(ids) == len(expected), (named, name)


async def test_the_total_is_the_number_of_rows_on_all_pages_for_everybody(book: Book) -> None:
    people, visible, _ = await scene(book)
    for name, person in people.items():
        total, ids = await whole_list(person, None, 3)
        assert total == len(ids) == len({*ids}) == len(visible[name]), name


SOME_LETTERS = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1)


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(nickname=SOME_LETTERS.map(lambda text: text[:50]))
async def test_a_nickname_is_found_in_every_case_and_unicode_composition(
    book: Book, nickname: str
) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia, next(e164s), nickname=nickname)
    composed = [unicodedata.normalize(form, nickname) for form in ("NFC", "NFD")]
    for text in (*composed, nickname.upper(), nickname.lower(), nickname.title()):
        assert await whole_list(olivia, {"search": text}, 100) == (1, [number]), text


ACROSS = ["abc\ndef", "abcdef", "abc def", "abc\x1fdef", "0110\nabc", "0110abc", "c\nd"]


PRINTED = {
    "+14155551234": ["(415) 555-1234", "+1 415-555-1234", "415-555", "415.555.1234", "5551234"],
    "+4930123456": ["030 123456", "030/123456", "(030) 12 34-56", "+49 30 123456", "030 12"],
    "+79161234567": ["8 (916) 123-45-67", "+7 916 123-45-67", "916 123"],
    "+5491123456789": ["011 15-2345-6789", "+54 9 11 2345-6789", "9 11 2345"],
    "+390236618300": ["02 3661 8300", "+39 02 3661 8300"],
}


async def test_a_number_is_found_as_it_is_printed_and_in_parts(book: Book) -> None:
    olivia = await book.person("olivia")
    ids = {e164: await book.number(olivia, e164, nickname="a") for e164 in PRINTED}
    for e164, texts in PRINTED.items():
        for text in texts:
            wide = text.replace(" ", "\u00a0").replace("-", "\u2011").replace("(", "\uff08")
            for written in (text, wide, f" {text} "):
                assert await whole_list(olivia, {"search": written}, 100) == (1, [ids[e164]]), text


async def test_the_digits_of_a_search_are_looked_for_in_the_number_only(book: Book) -> None:
    olivia = await book.person("olivia")
    named = await book.number(olivia, "+14155550100", nickname="line 99-88", name="9988")
    assert await whole_list(olivia, {"search": "99-88"}, 100) == (1, [named])
    for text in ("(99) 88", "99.88", "009988", "x 4155550100", "5550100,", "00415-5550"):
        assert await whole_list(olivia, {"search": text}, 100) == (0, []), text
    for text in ("-", "( )", "+", "."):
        expected = text in "line 99-88\n9988\n+14155550100"
        assert (await whole_list(olivia, {"search": text}, 100))[0] == expected, text


async def test_every_national_format_finds_its_number(book: Book) -> None:
    olivia = await book.person("olivia")
    examples = (phonenumbers.example_number(each) for each in phonenumbers.SUPPORTED_REGIONS)
    formats = {
        phonenumbers.format_number(example, PhoneNumberFormat.E164): [
            phonenumbers.format_number(example, form)
            for form in (PhoneNumberFormat.NATIONAL, PhoneNumberFormat.INTERNATIONAL)
        ]
        for example in examples
        if example is not None
    }
    numbers = await book.numbers(olivia, [{"e164": e164} for e164 in formats])
    for number, texts in zip(numbers, formats.values(), strict=True):
        for text in texts:
            assert number in (await whole_list(olivia, {"search": text}, 100))[1], text


FOLDED = {
    "İstanbul": ["istanbul", "ISTANBUL", "İSTANBUL", "ıstanbul"],
    "Işık": ["IŞIK", "ışık", "işik"],
    "O\u2019Hara \u2014 \u201eSüd\u201c": ['o\'hara - "süd"', "HARA \u2013", "\u00absüd\u00bb"],
    "Ｆｒｏｎｔ１": ["front1", "ＦＲＯＮＴ"],
    "plain - 'front1' \"x\"": ["\u2010 \u2019ｆｒｏｎｔ１\u2019", "\u201cx\u201d"],
}


async def test_typographic_and_plain_forms_find_each_other(book: Book) -> None:
    olivia = await book.person("olivia")
    for nickname, searches in FOLDED.items():
        number = await book.number(olivia, next(e164s), nickname=nickname)
        for text in searches:
            assert number in (await whole_list(olivia, {"search": text}, 100))[1], text


async def test_a_search_does_not_match_across_two_columns(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia, "+14155550110", nickname="abc", name="def")
    for text in ACROSS:
        assert await whole_list(olivia, {"search": text}, 100) == (0, []), text
    for text in ("\ndef", "abc\n", "0110", "\n\n"):
        assert await whole_list(olivia, {"search": text}, 100) == (1, [number]), text


async def test_a_renamed_number_is_found_by_its_new_name_only(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia, nickname="Küche")
    await olivia.update(number, nickname="Bad")
    assert await whole_list(olivia, {"search": "KÜCHE"}, 100) == (0, [])
    assert await whole_list(olivia, {"search": "BAD", "hasNickname": True}, 100) == (1, [number])
    await olivia.update(number, nickname=None)
    assert await whole_list(olivia, {"hasNickname": False}, 100) == (1, [number])


async def refused_at_the_field(person: Person, conditions: dict[str, Any]) -> str:
    """The message for a filter that is bad input; the other fields are answered nevertheless."""
    document = """
    query($filter: PhoneNumberFilter) { list: phoneNumbers(filter: $filter) { totalCount } }
    """
    answer = await person.ask(document, filter=conditions)
    [error] = answer.body["errors"]
    assert error["extensions"] == {"code": "BAD_USER_INPUT"}
    assert error["path"] == ["list"]
    assert answer.body["data"] is None
    message: str = error["message"]
    return message


BAD_STARTS = ["", "+", "1", "1415", "+0", "+01", "+1" + 14 * "0", "+1 4", "+１", "+1\n", " +1"]
BAD_STARTS += ["+1%", "++1", "+1\0", "+1" * 5_000, "%", "+a"]


async def test_a_malformed_e164_prefix_is_bad_input(book: Book) -> None:
    olivia = await book.person("olivia")
    for start in BAD_STARTS:
        message = await refused_at_the_field(olivia, {"e164StartsWith": start})
        assert message.startswith("e164StartsWith must be + and 1 to 14 digits"), start


async def test_nul_in_a_search_is_bad_input(book: Book) -> None:
    olivia = await book.person("olivia")
    for text in ("\0", "a\0b", "front\0"):
        assert (await refused_at_the_field(olivia, {"search": text})).startswith("search ")


async def test_a_hundred_numbers_can_be_listed_but_no_more(book: Book) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia, "+14155550100")
    listed = [f"+14155550{index}" for index in range(100, 201)]
    assert await whole_list(olivia, {"e164": listed[:100]}, 100) == (1, [number])
    message = await refused_at_the_field(olivia, {"e164": listed})
    assert "e164" in message
    assert "100" in message


DOCUMENTS = {
    "CountryCode": "{ phoneNumbers(filter: { countryCodes: [%s] }) { totalCount } }",
    "E164PhoneNumber": "{ phoneNumbers(filter: { e164: [%s] }) { totalCount } }",
}
BAD_SCALARS = [
    *(
        ("CountryCode", value)
        for value in ("us", "USA", "U", "", "U1", "ＵＳ", " US", "US\n", 1, True)
    ),
    *(
        ("E164PhoneNumber", value)
        for value in ("14155550100", "+0123", "+1", "+1234567890123456", "+1415555O100", "", "+")
    ),
    *(
        ("E164PhoneNumber", value)
        for value in ("+1415\n", "+1 415", "+١٢٣", "tel:+1415", 1415, 1.5)
    ),
]


async def strictly(
    person: Person,
    document: str,
    **variables: Any,  # noqa: ANN401
) -> tuple[int, dict[str, Any]]:
    """Status and body of an answer in GraphQL's media type, in which failures have a status."""
    headers = {
        "authorization": f"Bearer {person.token}",
        "accept": "application/graphql-response+json",
    }
    asked = {"query": document, "variables": variables}
    response = await person.client.post("/graphql", json=asked, headers=headers)
    return response.status_code, response.json()


async def test_a_bad_scalar_is_refused_in_variables_and_in_the_document(book: Book) -> None:
    olivia = await book.person("olivia")
    for scalar, value in BAD_SCALARS:
        document = f"query($value: {scalar}!) {DOCUMENTS[scalar] % '$value'}"
        literal = DOCUMENTS[scalar] % json.dumps(value, ensure_ascii=False)
        given = await strictly(olivia, document, value=value)
        written = await strictly(olivia, literal)
        assert_refused(given, "BAD_USER_INPUT", scalar)
        assert_refused(written, "GRAPHQL_VALIDATION_FAILED", scalar)


def assert_refused(answer: tuple[int, dict[str, Any]], code: str, named: str) -> None:
    status, body = answer
    assert status == 400, body
    assert "data" not in body
    assert {error["extensions"]["code"] for error in body["errors"]} == {code}
    assert any(named in error["message"] for error in body["errors"]), body


@pytest.mark.parametrize("scalar", DOCUMENTS)
async def test_null_and_absent_scalars_in_a_list_are_refused(book: Book, scalar: str) -> None:
    olivia = await book.person("olivia")
    document = f"query($value: {scalar}!) {DOCUMENTS[scalar] % '$value'}"
    assert_refused(await strictly(olivia, document, value=None), "BAD_USER_INPUT", "value")
    assert_refused(await strictly(olivia, document), "BAD_USER_INPUT", "value")
    literal = await strictly(olivia, DOCUMENTS[scalar] % "null")
    assert_refused(literal, "GRAPHQL_VALIDATION_FAILED", scalar)


NO_FILTERS: list[Any] = [
    {"types": ["FAX"]},
    {"types": "sip"},
    {"types": [None]},
    {"access": ["STRANGER"]},
    {"hasNickname": "yes"},
    {"hasNickname": 1},
    {"search": 1},
    {"search": ["a"]},
    {"nickname": "a"},
    "front",
    [],
]


async def test_a_malformed_filter_is_bad_input(book: Book) -> None:
    olivia = await book.person("olivia")
    for bad in NO_FILTERS:
        assert_refused(await strictly(olivia, LIST, filter=bad), "BAD_USER_INPUT", "filter")
