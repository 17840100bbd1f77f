"""`updatePhoneNumber` as clients meet it: what each field accepts and answers, to whom, on both
databases alike.
"""

import base64
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, NamedTuple

import pytest

from models.enums import AccountKind
from tests.support.book import NUMBER, UPDATE, Answer, Book, Person

pytestmark = pytest.mark.shared_database

NBSP = "\u00a0"

fullwidth = str.maketrans("0123456789", "０１２３４５６７８９")
arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

VOICE_CONNECTOR, DIAL_IN = "VOICE_CONNECTOR", "SIP_MEDIA_APPLICATION_DIAL_IN"

SUCCESS = "Phone number updated successfully."
NOT_OWNER = "Only the owner can update this phone number."
NOT_THERE = "Phone number not found."

Given = dict[str, Any]


class Refusal(NamedTuple):
    code: str
    status: int
    field: tuple[str, ...] | None


NO_DETAIL = Refusal("NO_DETAIL", 400, ("input",))
TOO_MANY_DETAILS = Refusal("TOO_MANY_DETAILS", 400, ("input",))
NOT_FOUND = Refusal("NOT_FOUND", 404, ("input", "id"))
FORBIDDEN = Refusal("FORBIDDEN", 403, None)
STALE = Refusal("CONFLICT", 409, ("input", "expectedVersion"))
NICKNAME_TOO_LONG = Refusal("TOO_LONG", 422, ("input", "nickname"))
NICKNAME_INVALID = Refusal("INVALID", 422, ("input", "nickname"))
NAME_TOO_LONG = Refusal("TOO_LONG", 400, ("input", "name"))
NAME_INVALID = Refusal("INVALID", 400, ("input", "name"))
CALLING_NAME_INVALID = Refusal("INVALID", 400, ("input", "callingName"))
PENDING = Refusal("CALLING_NAME_UPDATE_PENDING", 409, ("input", "callingName"))
NOT_ALLOWED = Refusal("PRODUCT_TYPE_NOT_ALLOWED", 400, ("input", "productType"))
REQUIRED = Refusal("REQUIRED", 400, ("input", "productType"))

ACCEPTED: list[tuple[Given, str | None]] = [
    *(({"nickname": length * "x"}, length * "x") for length in (1, 49, 50)),
    ({"nickname": "😀" * 50}, "😀" * 50),
    ({"nickname": "e\u0301" * 25}, "e\u0301" * 25),
    ({"nickname": "\U00020000" * 50}, "\U00020000" * 50),
    ({"nickname": "Support — US"}, "Support — US"),
    ({"nickname": f"in{NBSP}between"}, f"in{NBSP}between"),
    ({"nickname": f" {NBSP}Sales line\u3000"}, "Sales line"),
    ({"nickname": " " * 60 + "x" * 50}, "x" * 50),
    ({"nickname": "%_'\"\\;--$1{}"}, "%_'\"\\;--$1{}"),
    *(({"nickname": blank}, None) for blank in (None, "", " ", NBSP, "\u3000")),
    *(({"name": length * "x"}, length * "x") for length in (1, 255, 256)),
    ({"name": "a,b.c_d-e  F 9"}, "a,b.c_d-e  F 9"),
    *(({"name": nothing}, None) for nothing in (None, "")),
    *(({"callingName": name}, name) for name in ("ab", "x" * 15, "Acme Inc 24", "  ", " A")),
    *(({"callingName": nothing}, None) for nothing in (None, "")),
    *(({"productType": p}, p) for p in (VOICE_CONNECTOR, DIAL_IN)),
]
"""What the owner of a number of the U.S. may give, and what is stored, or asked for, thereby."""

REFUSED: list[tuple[Given, list[Refusal]]] = [
    *(({"nickname": c * 51}, [NICKNAME_TOO_LONG]) for c in ("x", "😀", "\u0301", "\U00020000")),
    ({"nickname": f" {'x' * 51} "}, [NICKNAME_TOO_LONG]),
    *(({"nickname": text}, [NICKNAME_INVALID]) for text in ("\n", "\nSales", "Sa\nles", " \t ")),
    *(
        ({"nickname": f"Sales{control}"}, [NICKNAME_INVALID])
        for control in ("\n", "\r", "\t", "\0", "\x7f", "\x85", "\u2028", "\u2029")
    ),
    ({"nickname": "x" * 51 + "\n" + "x"}, [NICKNAME_TOO_LONG, NICKNAME_INVALID]),
    ({"name": "x" * 257}, [NAME_TOO_LONG]),
    ({"name": "é" * 257}, [NAME_TOO_LONG, NAME_INVALID]),
    *(
        ({"name": name}, [NAME_INVALID])
        for name in (
            *("front\n", "front\r\n", "front\t", "front\0", "front\tdesk", f"front{NBSP}desk"),
            *(" ", " front", "front ", "Büro", "ｆｒｏｎｔ", "фронт", "٣", "front/desk", "\u212a"),
        )
    ),
    *(
        ({"callingName": name}, [CALLING_NAME_INVALID])
        for name in (
            *("x", " ", "x" * 16, "ACME\n", "ACME\t", "ACME\0", f"AC{NBSP}ME", "x\n"),
            *("٣٤", "ＡＣＭＥ", "Büro", "A-C", "😀😀", "\u212a\u212a"),
        )
    ),
    ({"productType": None}, [REQUIRED]),
]
"""What the owner is refused, with all that is told."""

ANYTHING = [given for given, _ in ACCEPTED] + [given for given, _ in REFUSED]


@dataclass
class Cast:
    """Everybody who could have to do with olivia's number."""

    book: Book
    olivia: Person
    """Owns it."""
    george: Person
    """Has been granted it."""
    tina: Person
    """Belongs to a team that has been granted it."""
    oscar: Person
    """Is an operator."""
    sam: Person
    """A stranger."""
    number: int

    @property
    def onlookers(self) -> list[Person]:
        """Those who see the number and do not own it."""
        return [self.george, self.tina, self.oscar]


@pytest.fixture
async def cast(book: Book) -> Cast:
    olivia, george, tina, sam = [await book.person(n) for n in ("olivia", "george", "tina", "sam")]
    oscar = await book.person("oscar", is_operator=True)
    sales = await book.account("sales", AccountKind.TEAM)
    await book.join(tina, sales)
    number = await book.number(olivia, nickname="Sales line", name="front desk")
    await book.grant(number, george)
    await book.grant(number, sales)
    return Cast(book, olivia, george, tina, oscar, sam, number)


def refusals(payload: dict[str, Any]) -> list[Refusal]:
    """All that is told of a refused change; empty for one that was made."""
    errors = payload["userErrors"]
    if errors:
        assert payload["phoneNumber"] is None
        assert payload["message"] == errors[0]["message"]
    else:
        assert payload["phoneNumber"] is not None
        assert payload["message"] == SUCCESS
    return [Refusal(e["code"], e["status"], e["field"] and tuple(e["field"])) for e in errors]


async def refused(cast: Cast, person: Person, **given: Any) -> list[Refusal]:  # noqa: ANN401
    """All that is told of a change to the number that must be refused, having changed nothing."""
    before = await cast.book.everything(cast.number)
    payload = await person.update(given.pop("id", cast.number), **given)
    assert payload["userErrors"], f"accepted: {given}"
    assert await cast.book.everything(cast.number) == before
    return refusals(payload)


async def all_refused(
    cast: Cast, person: Person, changes: list[Given]
) -> list[tuple[Given, list[Refusal]]]:
    """What is told of each of many changes that must be refused, having changed nothing."""
    before = await cast.book.everything(cast.number)
    told = [(given, refusals(await person.update(cast.number, **given))) for given in changes]
    assert await cast.book.everything(cast.number) == before
    return told


async def changed(person: Person, number: object, **given: Any) -> dict[str, Any]:  # noqa: ANN401
    """The number after a change that must succeed."""
    payload = await person.update(number, **given)
    assert refusals(payload) == []
    phone_number: dict[str, Any] = payload["phoneNumber"]
    return phone_number


async def sent(person: Person, content: bytes | str) -> Answer:
    """The answer to a body as it is."""
    headers = {"authorization": f"Bearer {person.token}", "content-type": "application/json"}
    response = await person.client.post("/graphql", content=content, headers=headers)
    return Answer(response.status_code, response.json(), response.headers)


def global_id(typename: str, database_id: object) -> str:
    return base64.b64encode(f"{typename}:{database_id}".encode()).decode()


# ---- what each field accepts and answers


async def test_what_orders_and_finds_a_number_moves_with_its_names(cast: Cast) -> None:
    number = await cast.book.number(cast.olivia, "+14155550100", name="Front")
    changes: list[tuple[Given, str | None, str]] = [
        ({"nickname": "BÜRO"}, "büro", "+14155550100\nbüro\nfront"),
        ({"name": "Desk"}, "büro", "+14155550100\nbüro\ndesk"),
        ({"nickname": None}, None, "+14155550100\n\ndesk"),
    ]
    for given, nickname_key, search_key in changes:
        await changed(cast.olivia, number, **given)
        stored = await cast.book.stored(number)
        assert (stored["nickname_key"], stored["search_key"]) == (nickname_key, search_key)


async def test_the_owner_changes_each_detail_to_whatever_its_rule_takes(cast: Cast) -> None:
    columns = {"nickname": "Sales line", "name": "front desk", "calling_name": "ACME"}
    answers = []
    for given, _ in ACCEPTED:
        number = await cast.book.number(cast.olivia, **columns)
        phone_number = await changed(cast.olivia, number, **given)
        asked = phone_number["callingNameUpdate"] or {}
        [detail] = given
        answers.append((given, asked["requestedName"] if asked else phone_number[detail]))
    assert answers == ACCEPTED


async def test_the_owner_is_refused_whatever_breaks_a_rule(cast: Cast) -> None:
    given = [given for given, _ in REFUSED]
    assert await all_refused(cast, cast.olivia, given) == REFUSED


async def test_those_who_see_the_number_are_refused_whatever_they_give(cast: Cast) -> None:
    for person in cast.onlookers:
        told = await all_refused(cast, person, ANYTHING)
        assert told == [(given, [FORBIDDEN]) for given in ANYTHING]


async def test_a_stranger_finds_nothing_whatever_they_give(cast: Cast) -> None:
    told = await all_refused(cast, cast.sam, ANYTHING)
    assert told == [(given, [NOT_FOUND]) for given in ANYTHING]


async def test_everyone_is_answered_in_the_words_of_the_seeds(cast: Cast) -> None:
    said = [
        (await person.update(cast.number, nickname="x" * 51))["message"]
        for person in (cast.olivia, *cast.onlookers, cast.sam)
    ]
    too_long = "The nickname must not exceed 50 characters."
    assert said == [too_long, NOT_OWNER, NOT_OWNER, NOT_OWNER, NOT_THERE]


async def test_what_was_changed_is_what_all_who_see_it_read(cast: Cast) -> None:
    phone_number = await changed(cast.olivia, cast.number, nickname=" Büro 😀 — é ")
    assert (phone_number["viewerAccess"], phone_number["viewerCanUpdate"]) == ("OWNER", True)

    query = f"query Read($id: ID!) {{ phoneNumber(id: $id) {{ {NUMBER} }} }}"
    for person, access in zip(cast.onlookers, ("GRANTED", "GRANTED", "OPERATOR"), strict=True):
        read = (await person.ask(query, id=cast.number)).data["phoneNumber"]
        assert read == phone_number | {"viewerAccess": access, "viewerCanUpdate": False}


WITH_NESTED = """
mutation Rename($id: ID!, $nickname: String) {
  updatePhoneNumber(input: {id: $id, nickname: $nickname}) {
    phoneNumber { version owner { name } associations { name value } capabilities { inboundCall } }
  }
}
"""


async def test_what_stands_beside_a_number_comes_with_it_changed_or_not(cast: Cast) -> None:
    number = await cast.book.number(cast.olivia, inbound_call=True)
    await cast.book.associate(number, "SIP_RULE_ID", "rule-1")
    beside = {
        "owner": {"name": cast.olivia.account.name},
        "associations": [{"name": "SIP_RULE_ID", "value": "rule-1"}],
        "capabilities": {"inboundCall": True},
    }

    for version in (2, 2):
        answer = await cast.olivia.ask(WITH_NESTED, id=number, nickname="Sales")
        told = answer.data["updatePhoneNumber"]["phoneNumber"]
        assert told == beside | {"version": version}


async def test_outside_the_us_dial_in_is_the_only_product_type(cast: Cast) -> None:
    for e164 in ("+16045551234", "+442079460000", "+80012345678"):
        abroad = replace(cast, number=await cast.book.number(cast.olivia, e164))
        assert await refused(abroad, cast.olivia, productType=VOICE_CONNECTOR) == [NOT_ALLOWED]
        assert await refused(abroad, cast.olivia, productType=None) == [REQUIRED]
        number = await changed(cast.olivia, abroad.number, productType=DIAL_IN)
        assert number["productType"] == DIAL_IN


async def test_a_us_number_may_have_either_product_type(cast: Cast) -> None:
    for product_type in (VOICE_CONNECTOR, DIAL_IN, VOICE_CONNECTOR):
        number = await changed(cast.olivia, cast.number, productType=product_type)
        assert (number["countryCode"], number["productType"]) == ("US", product_type)


async def test_what_is_no_text_does_not_come_as_far_as_a_rule(cast: Cast) -> None:
    before = await cast.book.everything(cast.number)
    values: list[object] = [5, 1.5, True, [], {}, ["x"]]
    for value in values:
        answer = await cast.olivia.ask(UPDATE, input={"id": cast.number, "nickname": value})
        assert answer.codes == ["BAD_USER_INPUT"]
    assert await cast.book.everything(cast.number) == before


async def test_half_a_character_never_arrives(cast: Cast) -> None:
    before = await cast.book.everything(cast.number)
    start = '{"query": "mutation M($t: String) { updatePhoneNumber(input: {id: %d, nickname: '

    as_json = await sent(
        cast.olivia, start % cast.number + '$t}) { message } }", "variables": {"t": "\\ud800"}}'
    )
    as_literal = await sent(
        cast.olivia, start % cast.number + r'\"\\ud800\"}) { message } }", "variables": {"t": ""}}'
    )

    assert (as_json.status, as_json.codes) == (400, ["BAD_REQUEST"])
    assert as_literal.codes == ["GRAPHQL_PARSE_FAILED"]
    assert await cast.book.everything(cast.number) == before


# ---- who


async def test_an_operator_changes_only_what_is_their_own(cast: Cast) -> None:
    own = await cast.book.number(cast.oscar)
    assert (await changed(cast.oscar, own, nickname="x"))["viewerAccess"] == "OWNER"

    await cast.book.grant(cast.number, cast.oscar)
    assert await refused(cast, cast.oscar, nickname="x") == [FORBIDDEN]


async def test_when_a_grant_ends_its_grantee_is_a_stranger(cast: Cast) -> None:
    end = cast.book.clock() + timedelta(hours=1)
    await cast.book.grant(cast.number, cast.sam, expires_at=end)
    assert await refused(cast, cast.sam, nickname="x") == [FORBIDDEN]

    cast.book.clock.turn(hours=1)
    assert await refused(cast, cast.sam, nickname="x") == [NOT_FOUND]


async def test_owning_one_number_gives_no_right_to_another(cast: Cast) -> None:
    await cast.book.number(cast.sam)
    assert await refused(cast, cast.sam, nickname="x") == [NOT_FOUND]


# ---- which number


async def test_a_number_is_found_by_its_database_id_and_by_its_global_id(cast: Cast) -> None:
    number = cast.number
    ids = [number, str(number), global_id("PhoneNumber", number)]
    for version, number_id in enumerate(ids, start=2):
        phone_number = await changed(cast.olivia, number_id, nickname=f"Line {version}")
        assert (phone_number["databaseId"], phone_number["version"]) == (number, version)
        assert phone_number["id"] == global_id("PhoneNumber", number)


NUMBERS_OF_NOBODY = [0, -1, 2**31 - 1, 2**31, 2**32, 2**53, 2**63 - 1, 2**63, 2**64, 10**30]


async def test_an_id_that_belongs_to_nothing_is_not_found(cast: Cast) -> None:
    texts = [str(number) for number in NUMBERS_OF_NOBODY]
    unlimited = ["9" * 5000, "-" * 5000, "A" * 5000]
    named = ["", " ", "olivia", "+14155551234", "null", "1e0", "0x1", "\0", "😀", "="]
    ids: list[int | str] = [*NUMBERS_OF_NOBODY, *texts, *unlimited, *named]
    for number_id in ids:
        refusal = await refused(cast, cast.olivia, id=number_id, nickname="x")
        assert (number_id, refusal) == (number_id, [NOT_FOUND])


async def test_an_id_that_is_not_written_as_ours_are_is_not_found(cast: Cast) -> None:
    numbers = [await cast.book.number(cast.olivia) for _ in range(10)]
    cast = replace(cast, number=numbers[-1])
    number, digits = cast.number, str(cast.number)
    own = global_id("PhoneNumber", number)
    misspelt = [
        *(f" {digits}", f"{digits} ", f"{digits}\n", f"0{digits}", f"+{digits}", f"{digits}.0"),
        *(digits.translate(fullwidth), digits.translate(arabic), f"{digits}\0", f"{digits}_0"),
        *(digits[0] + digits[1:].translate(fullwidth), digits[0] + digits[1:].translate(arabic)),
        *(own.rstrip("="), f"{own}=", f"{own}==", f" {own}", f"{own}\n", own.lower(), own[:-4]),
        *(global_id("Account", number), global_id("phonenumber", number), global_id("", number)),
        *(global_id("PhoneNumber", f"0{number}"), global_id("PhoneNumber", f" {number}")),
        *(global_id("PhoneNumber", f"{number}:1"), global_id("PhoneNumber:PhoneNumber", number)),
        *(global_id("PhoneNumber", digits.translate(fullwidth)), global_id("PhoneNumber", "")),
        global_id("Account", cast.olivia.id),
    ]
    for number_id in misspelt:
        refusal = await refused(cast, cast.olivia, id=number_id, nickname="x")
        assert (number_id, refusal) == (number_id, [NOT_FOUND])


async def test_an_id_has_one_spelling_only(cast: Cast) -> None:
    """The last letter before the padding holds bits that base64 does not use."""
    own = global_id("PhoneNumber", cast.number)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    bare = own.rstrip("=")
    twin = bare[:-1] + letters[letters.index(bare[-1]) + 1] + own[len(bare) :]
    assert base64.b64decode(twin) == base64.b64decode(own)

    assert await refused(cast, cast.olivia, id=twin, nickname="x") == [NOT_FOUND]


async def test_an_id_that_is_no_id_at_all_does_not_come_as_far(cast: Cast) -> None:
    values: list[object] = [None, True, 1.5, [], {}]
    for number_id in values:
        answer = await cast.olivia.ask(UPDATE, input={"id": number_id, "nickname": "x"})
        assert answer.codes == ["BAD_USER_INPUT"]


async def test_to_a_stranger_a_hidden_number_answers_as_one_that_is_not_there(cast: Cast) -> None:
    headers = {"authorization": f"Bearer {cast.sam.token}", "x-request-id": "the-same-for-all"}
    answers = set()
    hidden, absent = cast.number, cast.number + 1
    for number_id in (
        *(hidden, str(hidden), global_id("PhoneNumber", hidden)),
        *(absent, str(absent), global_id("PhoneNumber", absent)),
        *(0, 2**63, "", "x", global_id("Account", cast.olivia.id)),
    ):
        for given in ({"nickname": "Sales line"}, {"name": "\n"}, {"productType": None}):
            for expected in ({}, {"expectedVersion": 1}, {"expectedVersion": 99}):
                variables = {"input": {"id": number_id, **given, **expected}}
                response = await cast.book.client.post(
                    "/graphql", json={"query": UPDATE, "variables": variables}, headers=headers
                )
                del response.headers["ratelimit"]  # each of them leaves fewer points
                answers.add((response.status_code, response.content, str(response.headers)))
    assert len(answers) == 1


# ---- how many details


NOT_ONE: list[tuple[Given, Refusal]] = [
    ({}, NO_DETAIL),
    ({"expectedVersion": 1}, NO_DETAIL),
    ({"nickname": "x", "name": "x"}, TOO_MANY_DETAILS),
    ({"nickname": None, "name": None}, TOO_MANY_DETAILS),
    ({"nickname": "x", "productType": None}, TOO_MANY_DETAILS),
    ({"callingName": "", "name": ""}, TOO_MANY_DETAILS),
    ({"nickname": "x", "name": "x", "callingName": "xx", "productType": DIAL_IN}, TOO_MANY_DETAILS),
    (dict.fromkeys(("nickname", "name", "callingName", "productType")), TOO_MANY_DETAILS),
]


async def test_none_or_several_details_are_refused_whoever_asks(cast: Cast) -> None:
    for given, refusal in NOT_ONE:
        for person in (cast.olivia, *cast.onlookers, cast.sam):
            assert await refused(cast, person, **given) == [refusal]
        for number_id in ("", 0, "olivia"):
            assert await refused(cast, cast.olivia, id=number_id, **given) == [refusal]


ABSENT_OR_NULL = """
mutation Clear($id: ID!, $nickname: String) {
  updatePhoneNumber(input: {id: $id, nickname: $nickname}) {
    message phoneNumber { nickname } userErrors { code message field status }
  }
}
"""


async def test_absent_is_not_given_and_null_and_empty_are(cast: Cast) -> None:
    absent = await cast.olivia.ask(ABSENT_OR_NULL, id=cast.number)
    assert refusals(absent.data["updatePhoneNumber"]) == [NO_DETAIL]

    for nothing in (None, ""):
        number = await cast.book.number(cast.olivia, nickname="Sales line")
        cleared = await cast.olivia.ask(ABSENT_OR_NULL, id=number, nickname=nothing)
        assert refusals(cleared.data["updatePhoneNumber"]) == []
        assert cleared.data["updatePhoneNumber"]["phoneNumber"]["nickname"] is None


async def test_values_may_stand_in_the_document_itself(cast: Cast) -> None:
    def document(nickname: str) -> str:
        return (
            f"mutation {{ updatePhoneNumber(input: {{id: {cast.number}, nickname: {nickname}}})"
            " { message phoneNumber { nickname } userErrors { code message field status } } }"
        )

    answer = await cast.olivia.ask(document('"Support — US"'))
    assert answer.data["updatePhoneNumber"]["phoneNumber"]["nickname"] == "Support — US"
    answer = await cast.olivia.ask(document("null"))
    assert answer.data["updatePhoneNumber"]["phoneNumber"]["nickname"] is None
    answer = await cast.olivia.ask(document('"""two\nlines"""'))
    assert refusals(answer.data["updatePhoneNumber"]) == [NICKNAME_INVALID]


# ---- the order of the checks


async def test_the_checks_come_in_the_order_that_tells_least(cast: Cast) -> None:
    olivia, george, tina, oscar, sam = cast.olivia, *cast.onlookers, cast.sam
    assert refusals(await olivia.update(cast.number, callingName="ACME")) == []

    bad: list[Given] = [
        {"nickname": "x" * 51},
        {"name": "\n"},
        {"productType": None},
        {"callingName": "x"},
        {"callingName": "Globex"},
    ]
    stale = {"expectedVersion": 1}
    for given in bad:
        assert await refused(cast, sam, **given, **stale) == [NOT_FOUND]
        assert await refused(cast, olivia, id=0, **given, **stale) == [NOT_FOUND]
        for person in (george, tina, oscar):
            assert await refused(cast, person, **given, **stale) == [FORBIDDEN]
            assert await refused(cast, person, **given, expectedVersion=2) == [FORBIDDEN]
        assert await refused(cast, olivia, **given, **stale) == [STALE]

    assert await refused(cast, olivia, nickname="Sales line", **stale) == [STALE]
    assert await refused(cast, olivia, callingName="Globex") == [PENDING]
    assert await refused(cast, olivia, callingName="x") == [CALLING_NAME_INVALID, PENDING]


# ---- versions


async def test_a_stale_expected_version_is_a_conflict_even_for_the_stored_value(cast: Cast) -> None:
    for version in (0, -1, 2, 2**31 - 1, -(2**31)):
        for given in ({"nickname": "x"}, {"nickname": "Sales line"}, {"callingName": "ACME"}):
            assert await refused(cast, cast.olivia, **given, expectedVersion=version) == [STALE]


async def test_the_current_version_or_none_is_no_conflict(cast: Cast) -> None:
    assert (await changed(cast.olivia, cast.number, name="a", expectedVersion=1))["version"] == 2
    assert (await changed(cast.olivia, cast.number, name="b", expectedVersion=2))["version"] == 3
    assert (await changed(cast.olivia, cast.number, name="c", expectedVersion=None))["version"] == 4
    assert await refused(cast, cast.olivia, name="d", expectedVersion=2) == [STALE]


CHANGES: list[tuple[Given, tuple[str, str | None, str | None]]] = [
    ({"nickname": " Support — US "}, ("NICKNAME", "Sales line", "Support — US")),
    ({"nickname": ""}, ("NICKNAME", "Support — US", None)),
    ({"name": "back office"}, ("NAME", "front desk", "back office")),
    ({"name": None}, ("NAME", "back office", None)),
    ({"productType": VOICE_CONNECTOR}, ("PRODUCT_TYPE", None, VOICE_CONNECTOR)),
    ({"productType": DIAL_IN}, ("PRODUCT_TYPE", VOICE_CONNECTOR, DIAL_IN)),
    ({"callingName": "ACME"}, ("CALLING_NAME_REQUEST", None, "ACME")),
]


async def test_a_change_is_one_version_and_one_row_in_the_trail(cast: Cast) -> None:
    for step, (given, told) in enumerate(CHANGES, start=1):
        cast.book.clock.turn(hours=1)
        phone_number = await changed(cast.olivia, cast.number, **given)

        assert phone_number["version"] == 1 + step
        assert phone_number["createdAt"] == "2026-01-01T00:00:00.000Z"
        assert phone_number["updatedAt"] == f"2026-01-01T0{step}:00:00.000Z"
        trail = await cast.book.trail(cast.number)
        assert len(trail) == 1 + step
        row = trail[-1]
        assert (row["field"], row["old_value"], row["new_value"]) == told
        assert (row["actor_id"], row["at"]) == (cast.olivia.id, cast.book.clock())


async def test_the_trail_tells_the_request(cast: Cast) -> None:
    for given, nickname in (("0123-abcd", "x"), ('no good: "', "y")):
        response = await cast.book.client.post(
            "/graphql",
            json={
                "query": UPDATE,
                "variables": {"input": {"id": cast.number, "nickname": nickname}},
            },
            headers={"authorization": f"Bearer {cast.olivia.token}", "x-request-id": given},
        )
        row = (await cast.book.trail(cast.number))[-1]
        assert row["request_id"] == response.headers["x-request-id"]
        assert (row["request_id"] == given) == (given == "0123-abcd")


async def test_a_change_touches_nothing_but_its_own_detail(cast: Cast) -> None:
    neighbour = await cast.book.number(cast.olivia, nickname="Sales line")
    before, others = await cast.book.stored(cast.number), await cast.book.everything(neighbour)

    await changed(cast.olivia, cast.number, nickname="BÜRO")

    after = await cast.book.stored(cast.number)
    differing = {column for column in before if before[column] != after[column]}
    assert differing == {"nickname", "nickname_key", "search_key", "version"}
    assert await cast.book.everything(neighbour) == others


async def test_a_trail_keeps_every_step_in_order(cast: Cast) -> None:
    for nickname in ("a", "b", "b", None, "", "c"):
        await changed(cast.olivia, cast.number, nickname=nickname)

    number, (_, *steps) = await cast.book.everything(cast.number)
    values = [(step["old_value"], step["new_value"]) for step in steps]
    assert values == [("Sales line", "a"), ("a", "b"), ("b", None), (None, "c")]
    assert number["version"] == 1 + len(steps)


UNCHANGED: list[Given] = [
    {"nickname": "Sales line"},
    {"nickname": f" Sales line{NBSP}"},
    {"name": "front desk"},
    {"productType": VOICE_CONNECTOR},
    {"callingName": "ACME"},
    {"nickname": "Sales line", "expectedVersion": 1},
]


async def test_the_stored_value_succeeds_and_changes_nothing(book: Book) -> None:
    olivia = await book.person("olivia")
    columns = {"nickname": "Sales line", "name": "front desk", "product_type": VOICE_CONNECTOR}
    named = await book.number(olivia, calling_name="ACME", **columns)
    bare = await book.number(olivia)
    before = await book.everything(named), await book.everything(bare)

    book.clock.turn(hours=1)
    told = [await changed(olivia, named, **given) for given in UNCHANGED]
    told += [
        await changed(olivia, bare, **{detail: nothing})
        for detail in ("nickname", "name", "callingName")
        for nothing in (None, "")
    ]

    assert (await book.everything(named), await book.everything(bare)) == before
    assert {number["version"] for number in told} == {1}
    assert {number["updatedAt"] for number in told} == {"2026-01-01T00:00:00.000Z"}


# ---- several in one request

SEVERAL = """
mutation Several($id: ID!, $other: ID!) {
  first: updatePhoneNumber(input: {id: $id, nickname: "one"}) { ...Result }
  tooLong: updatePhoneNumber(input: {id: $id, name: "no/such"}) { ...Result }
  second: updatePhoneNumber(input: {id: $id, nickname: "two", expectedVersion: 2}) { ...Result }
  stale: updatePhoneNumber(input: {id: $id, nickname: "three", expectedVersion: 2}) { ...Result }
  absent: updatePhoneNumber(input: {id: "0", nickname: "x"}) { ...Result }
  other: updatePhoneNumber(input: {id: $other, productType: VOICE_CONNECTOR}) { ...Result }
}
fragment Result on UpdatePhoneNumberPayload {
  message phoneNumber { nickname version } userErrors { code message field status }
}
"""


async def test_several_changes_are_made_one_by_one_and_each_has_its_own_result(cast: Cast) -> None:
    other = await cast.book.number(cast.olivia, "+442079460001")

    answer = await cast.olivia.ask(SEVERAL, id=cast.number, other=other)

    assert {alias: refusals(payload) for alias, payload in answer.data.items()} == {
        "first": [],
        "tooLong": [NAME_INVALID],
        "second": [],
        "stale": [STALE],
        "absent": [NOT_FOUND],
        "other": [NOT_ALLOWED],
    }
    assert answer.data["first"]["phoneNumber"] == {"nickname": "one", "version": 2}
    assert answer.data["second"]["phoneNumber"] == {"nickname": "two", "version": 3}
    assert (await cast.book.stored(cast.number))["nickname"] == "two"
    assert len(await cast.book.trail(cast.number)) == 3


async def test_a_failure_is_an_answer_of_its_own_with_the_status_of_the_seed(cast: Cast) -> None:
    answer = await cast.olivia.ask(UPDATE, input={"id": cast.number, "nickname": "x" * 51})

    assert answer.status == 200
    assert answer.data["updatePhoneNumber"] == {
        "message": "The nickname must not exceed 50 characters.",
        "phoneNumber": None,
        "userErrors": [
            {
                "code": "TOO_LONG",
                "message": "The nickname must not exceed 50 characters.",
                "field": ["input", "nickname"],
                "status": 422,
            }
        ],
    }
