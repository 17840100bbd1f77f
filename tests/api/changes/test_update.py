"""`updatePhoneNumber` by the API, on both databases: what each field accepts and answers, and for
whom.
"""

import base64
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, NamedTuple

import pytest

from models.enums import AccountKind
from resolvers.context import system_request_id
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
"""What the owner of a number of the U.S. may give, and what is then stored, or requested."""

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
"""What the owner is refused, with all user errors."""

ANYTHING = [given for given, _ in ACCEPTED] + [given for given, _ in REFUSED]


@dataclass
class Cast:
    """All persons who can have to do with olivia's number."""

    book: Book
    olivia: Person
    """Owns it."""
    george: Person
    """Has a grant."""
    tina: Person
    """Belongs to a team that has a grant."""
    oscar: Person
    """Is an operator."""
    sam: Person
    """A stranger."""
    number: int

    @property
    def readers(self) -> list[Person]:
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
    """The user errors of a change; empty if it was made."""
    errors = payload["userErrors"]
    if errors:
        assert payload["phoneNumber"] is None
        assert payload["message"] == errors[0]["message"]
    else:
        assert payload["phoneNumber"] is not None
        assert payload["message"] == SUCCESS
    return [Refusal(e["code"], e["status"], e["field"] and tuple(e["field"])) for e in errors]


async def refused(cast: Cast, person: Person, **given: Any) -> list[Refusal]:  # noqa: ANN401
    """The user errors of a change that must be refused and must change nothing."""
    before = await cast.book.everything(cast.number)
    payload = await person.update(given.pop("id", cast.number), **given)
    assert payload["userErrors"], f"accepted: {given}"
    assert await cast.book.everything(cast.number) == before
    return refusals(payload)


async def all_refused(
    cast: Cast, person: Person, changes: list[Given]
) -> list[tuple[Given, list[Refusal]]]:
    """Each of many changes with its user errors; all must be refused and change nothing."""
    before = await cast.book.everything(cast.number)
    found = [(given, refusals(await person.update(cast.number, **given))) for given in changes]
    assert await cast.book.everything(cast.number) == before
    return found


async def changed(person: Person, number: object, **given: Any) -> dict[str, Any]:  # noqa: ANN401
    """The number after a change that must succeed."""
    payload = await person.update(number, **given)
    assert refusals(payload) == []
    phone_number: dict[str, Any] = payload["phoneNumber"]
    return phone_number


async def answer_to(person: Person, content: bytes | str) -> Answer:
    """The answer to a body that is answer_to as it is."""
    headers = {"authorization": f"Bearer {person.token}", "content-type": "application/json"}
    response = await person.client.post("/graphql", content=content, headers=headers)
    return Answer(response.status_code, response.json(), response.headers)


def global_id(typename: str, database_id: object) -> str:
    return base64.b64encode(f"{typename}:{database_id}".encode()).decode()


# ---- what each field accepts and answers


async def test_order_and_search_follow_a_change_of_the_names(cast: Cast) -> None:
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


async def test_the_owner_can_set_each_detail_to_every_valid_value(cast: Cast) -> None:
    columns = {"nickname": "Sales line", "name": "front desk", "calling_name": "ACME"}
    answers = []
    for given, _ in ACCEPTED:
        number = await cast.book.number(cast.olivia, **columns)
        phone_number = await changed(cast.olivia, number, **given)
        asked = phone_number["callingNameUpdate"] or {}
        [detail] = given
        answers.append((given, asked["requestedName"] if asked else phone_number[detail]))
    assert answers == ACCEPTED


async def test_the_owner_is_refused_every_invalid_value(cast: Cast) -> None:
    given = [given for given, _ in REFUSED]
    assert await all_refused(cast, cast.olivia, given) == REFUSED


async def test_readers_are_refused_whatever_they_give(cast: Cast) -> None:
    for person in cast.readers:
        found = await all_refused(cast, person, ANYTHING)
        assert found == [(given, [FORBIDDEN]) for given in ANYTHING]


async def test_a_stranger_gets_not_found_whatever_they_give(cast: Cast) -> None:
    found = await all_refused(cast, cast.sam, ANYTHING)
    assert found == [(given, [NOT_FOUND]) for given in ANYTHING]


async def test_messages_are_those_of_the_voice_platform(cast: Cast) -> None:
    said = [
        (await person.update(cast.number, nickname="x" * 51))["message"]
        for person in (cast.olivia, *cast.readers, cast.sam)
    ]
    too_long = "The nickname must not exceed 50 characters."
    assert said == [too_long, NOT_OWNER, NOT_OWNER, NOT_OWNER, NOT_THERE]


async def test_everybody_who_sees_the_number_reads_the_new_value(cast: Cast) -> None:
    phone_number = await changed(cast.olivia, cast.number, nickname=" Büro 😀 — é ")
    assert (phone_number["viewerAccess"], phone_number["viewerCanUpdate"]) == ("OWNER", True)

    query = f"query Read($id: ID!) {{ phoneNumber(id: $id) {{ {NUMBER} }} }}"
    for person, access in zip(cast.readers, ("GRANTED", "GRANTED", "OPERATOR"), strict=True):
        read = (await person.ask(query, id=cast.number)).data["phoneNumber"]
        assert read == phone_number | {"viewerAccess": access, "viewerCanUpdate": False}


WITH_NESTED = """
mutation Rename($id: ID!, $nickname: String) {
  updatePhoneNumber(input: {id: $id, nickname: $nickname}) {
    phoneNumber { version owner { name } associations { name value } capabilities { inboundCall } }
  }
}
"""


async def test_related_rows_are_answered_whether_the_number_changed_or_not(cast: Cast) -> None:
    number = await cast.book.number(cast.olivia, inbound_call=True)
    await cast.book.associate(number, "SIP_RULE_ID", "rule-1")
    related = {
        "owner": {"name": cast.olivia.account.name},
        "associations": [{"name": "SIP_RULE_ID", "value": "rule-1"}],
        "capabilities": {"inboundCall": True},
    }

    for version in (2, 2):
        answer = await cast.olivia.ask(WITH_NESTED, id=number, nickname="Sales")
        found = answer.data["updatePhoneNumber"]["phoneNumber"]
        assert found == related | {"version": version}


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


async def test_a_value_that_is_not_a_string_is_bad_user_input(cast: Cast) -> None:
    before = await cast.book.everything(cast.number)
    values: list[object] = [5, 1.5, True, [], {}, ["x"]]
    for value in values:
        answer = await cast.olivia.ask(UPDATE, input={"id": cast.number, "nickname": value})
        assert answer.codes == ["BAD_USER_INPUT"]
    assert await cast.book.everything(cast.number) == before


async def test_a_lone_surrogate_is_refused(cast: Cast) -> None:
    before = await cast.book.everything(cast.number)
    start = '{"query": "mutation M($t: String) { updatePhoneNumber(input: {id: %d, nickname: '

    as_json = await answer_to(
        cast.olivia, start % cast.number + '$t}) { message } }", "variables": {"t": "\\ud800"}}'
    )
    as_literal = await answer_to(
        cast.olivia, start % cast.number + r'\"\\ud800\"}) { message } }", "variables": {"t": ""}}'
    )

    assert (as_json.status, as_json.codes) == (400, ["BAD_REQUEST"])
    assert as_literal.codes == ["GRAPHQL_PARSE_FAILED"]
    assert await cast.book.everything(cast.number) == before


# ---- who may update


async def test_an_operator_updates_only_their_own_numbers(cast: Cast) -> None:
    own = await cast.book.number(cast.oscar)
    assert (await changed(cast.oscar, own, nickname="x"))["viewerAccess"] == "OWNER"

    await cast.book.grant(cast.number, cast.oscar)
    assert await refused(cast, cast.oscar, nickname="x") == [FORBIDDEN]


async def test_after_a_grant_has_ended_the_grantee_is_a_stranger(cast: Cast) -> None:
    end = cast.book.clock() + timedelta(hours=1)
    await cast.book.grant(cast.number, cast.sam, expires_at=end)
    assert await refused(cast, cast.sam, nickname="x") == [FORBIDDEN]

    cast.book.clock.turn(hours=1)
    assert await refused(cast, cast.sam, nickname="x") == [NOT_FOUND]


async def test_owning_one_number_gives_no_right_to_another(cast: Cast) -> None:
    await cast.book.number(cast.sam)
    assert await refused(cast, cast.sam, nickname="x") == [NOT_FOUND]


# ---- ids of numbers


async def test_a_number_is_found_by_its_database_id_and_by_its_global_id(cast: Cast) -> None:
    number = cast.number
    ids = [number, str(number), global_id("PhoneNumber", number)]
    for version, number_id in enumerate(ids, start=2):
        phone_number = await changed(cast.olivia, number_id, nickname=f"Line {version}")
        assert (phone_number["databaseId"], phone_number["version"]) == (number, version)
        assert phone_number["id"] == global_id("PhoneNumber", number)


NUMBERS_OF_NOBODY = [0, -1, 2**31 - 1, 2**31, 2**32, 2**53, 2**63 - 1, 2**63, 2**64, 10**30]


async def test_an_id_of_no_number_is_not_found(cast: Cast) -> None:
    texts = [str(number) for number in NUMBERS_OF_NOBODY]
    unlimited = ["9" * 5000, "-" * 5000, "A" * 5000]
    named = ["", " ", "olivia", "+14155551234", "null", "1e0", "0x1", "\0", "😀", "="]
    ids: list[int | str] = [*NUMBERS_OF_NOBODY, *texts, *unlimited, *named]
    for number_id in ids:
        refusal = await refused(cast, cast.olivia, id=number_id, nickname="x")
        assert (number_id, refusal) == (number_id, [NOT_FOUND])


async def test_a_malformed_id_is_not_found(cast: Cast) -> None:
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


async def test_a_global_id_has_only_one_spelling(cast: Cast) -> None:
    """The last letter before the padding has bits that base64 does not use."""
    own = global_id("PhoneNumber", cast.number)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    unpadded = own.rstrip("=")
    twin = unpadded[:-1] + letters[letters.index(unpadded[-1]) + 1] + own[len(unpadded) :]
    assert base64.b64decode(twin) == base64.b64decode(own)

    assert await refused(cast, cast.olivia, id=twin, nickname="x") == [NOT_FOUND]


async def test_an_id_of_another_type_is_bad_user_input(cast: Cast) -> None:
    values: list[object] = [None, True, 1.5, [], {}]
    for number_id in values:
        answer = await cast.olivia.ask(UPDATE, input={"id": number_id, "nickname": "x"})
        assert answer.codes == ["BAD_USER_INPUT"]


async def test_a_stranger_gets_the_same_answer_for_a_hidden_and_an_absent_number(
    cast: Cast,
) -> None:
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
                del response.headers["ratelimit"]  # fewer points remain each time
                answers.add((response.status_code, response.content, str(response.headers)))
    assert len(answers) == 1


# ---- the number of details


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


async def test_no_detail_or_several_details_are_refused_for_everybody(cast: Cast) -> None:
    for given, refusal in NOT_ONE:
        for person in (cast.olivia, *cast.readers, cast.sam):
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


async def test_null_and_empty_count_as_given_and_absent_does_not(cast: Cast) -> None:
    absent = await cast.olivia.ask(ABSENT_OR_NULL, id=cast.number)
    assert refusals(absent.data["updatePhoneNumber"]) == [NO_DETAIL]

    for nothing in (None, ""):
        number = await cast.book.number(cast.olivia, nickname="Sales line")
        cleared = await cast.olivia.ask(ABSENT_OR_NULL, id=number, nickname=nothing)
        assert refusals(cleared.data["updatePhoneNumber"]) == []
        assert cleared.data["updatePhoneNumber"]["phoneNumber"]["nickname"] is None


async def test_values_can_be_literals_in_the_document(cast: Cast) -> None:
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


async def test_the_order_of_checks_shows_as_little_as_possible(cast: Cast) -> None:
    olivia, george, tina, oscar, sam = cast.olivia, *cast.readers, cast.sam
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


async def test_the_current_version_or_no_version_is_not_a_conflict(cast: Cast) -> None:
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
    for step, (given, found) in enumerate(CHANGES, start=1):
        cast.book.clock.turn(hours=1)
        phone_number = await changed(cast.olivia, cast.number, **given)

        assert phone_number["version"] == 1 + step
        assert phone_number["createdAt"] == "2026-01-01T00:00:00.000Z"
        assert phone_number["updatedAt"] == f"2026-01-01T0{step}:00:00.000Z"
        trail = await cast.book.trail(cast.number)
        assert len(trail) == 1 + step
        row = trail[-1]
        assert (row["field"], row["old_value"], row["new_value"]) == found
        assert (row["actor_id"], row["at"]) == (cast.olivia.id, cast.book.clock())


async def test_the_trail_has_the_id_of_the_request(cast: Cast) -> None:
    for given, nickname in (
        ("0123-abcd", "x"),
        ('no good: "', "y"),
        (system_request_id("sweep"), "z"),
    ):
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


async def test_a_change_affects_only_its_own_detail(cast: Cast) -> None:
    neighbour = await cast.book.number(cast.olivia, nickname="Sales line")
    before, others = await cast.book.stored(cast.number), await cast.book.everything(neighbour)

    await changed(cast.olivia, cast.number, nickname="BÜRO")

    after = await cast.book.stored(cast.number)
    differing = {column for column in before if before[column] != after[column]}
    assert differing == {"nickname", "nickname_key", "search_key", "version", "updated_at"}
    assert await cast.book.everything(neighbour) == others


async def test_the_trail_has_every_change_in_order(cast: Cast) -> None:
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
    unnamed = await book.number(olivia)
    before = await book.everything(named), await book.everything(unnamed)

    book.clock.turn(hours=1)
    found = [await changed(olivia, named, **given) for given in UNCHANGED]
    found += [
        await changed(olivia, unnamed, **{detail: nothing})
        for detail in ("nickname", "name", "callingName")
        for nothing in (None, "")
    ]

    assert (await book.everything(named), await book.everything(unnamed)) == before
    assert {number["version"] for number in found} == {1}
    assert {number["updatedAt"] for number in found} == {"2026-01-01T00:00:00.000Z"}


# ---- several updates in one request

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


async def test_a_failure_is_in_the_payload_with_the_status_of_the_voice_platform(
    cast: Cast,
) -> None:
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
