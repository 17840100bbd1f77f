"""The voice platform's face in the application: bodies, the policy, ids, lists and their price."""

from collections.abc import Awaitable, Callable, MutableMapping
from itertools import count, product
from typing import Any

import anyio
import httpx
import orjson
import pytest
from sqlalchemy import text, update
from sqlmodel import col

from models.platform import FIRST_OWN_ID
from models.tables import PhoneNumber
from server.compat.voice.lists import ALL
from tests.api.access.test_authorization_matrix import (
    STATES,
    Cast,
    access,
    cast_of,
    everything,
    number_in,
)
from tests.api.access.test_authorization_matrix import expected as of_graphql
from tests.support.book import Book, Person, book_with

pytestmark = pytest.mark.shared_database

ALL_NUMBERS = "/user/phone-numbers/all"
TRUNKS = "/user/phone-numbers/sip-trunks"

platform_ids = count(4501)


async def ask(
    person: Person,
    method: str,
    path: str,
    body: object = None,
    **headers: str,
) -> httpx.Response:
    """The answer to a request as clients of the platform send it, also without a body."""
    own = {
        "authorization": f"Bearer {person.token}",
        "accept": "application/json",
        "content-type": "application/json",
    }
    content = body if isinstance(body, bytes) else None if body is None else orjson.dumps(body)
    return await person.client.request(
        method, f"/api{path}", content=content, headers=own | headers
    )


def number_path(spoken_id: object) -> str:
    return f"/user/phone-numbers/{spoken_id}"


async def imported(book: Book, owner: Person, **columns: Any) -> tuple[int, int]:  # noqa: ANN401
    """A number with an id of the platform: our id, and that one."""
    number, platform_id = await book.number(owner, **columns), next(platform_ids)
    await book.came_from_platform(number, platform_id)
    return number, platform_id


async def test_an_update_answers_as_the_platform_does(book: Book) -> None:
    olivia = await book.person("olivia")
    number, platform_id = await imported(book, olivia, nickname="Sales line")
    e164 = (await book.stored(number))["e164"]
    path = number_path(platform_id)
    for given, kept in [
        ("Support — US", "Support — US"),
        (None, None),
        ("Support — US", "Support — US"),
        ("", None),
    ]:
        answer = await ask(olivia, "PUT", path, {"nickname": given})
        data = {
            "id": platform_id,
            "phone_number": e164,
            "nickname": kept,
            "country_code": "US",
            "type": "normal",
        }
        expected = {"message": "Phone number updated successfully.", "data": data}
        assert (answer.status_code, answer.content) == (200, orjson.dumps(expected))
        assert answer.headers["content-type"] == "application/json"
        assert (await book.stored(number))["nickname"] == kept


LONG = "The nickname must not exceed 50 characters."
CONTROLS = "The nickname must not contain line breaks, tabs or other controls."
INVALID: list[tuple[object, list[str], str]] = [
    ("x" * 51, [LONG], LONG),
    ("a\nb", [CONTROLS], CONTROLS),
    ("x" * 51 + "\nx", [LONG, CONTROLS], f"{LONG} (and 1 more error)"),
    *(
        (wrong, ["The nickname must be a string."], "The nickname must be a string.")
        for wrong in (5, True, ["a"], {"a": 1})
    ),
]


async def test_refusals_have_the_bodies_of_the_platform(book: Book) -> None:
    olivia, gus = await book.person("olivia"), await book.person("gus")
    number, platform_id = await imported(book, olivia)
    await book.grant(number, gus)
    before = await book.everything(number)
    path = number_path(platform_id)
    for given, messages, message in INVALID:
        answer = await ask(olivia, "PUT", path, {"nickname": given})
        body = {"message": message, "errors": {"nickname": messages}}
        assert (answer.status_code, answer.content) == (422, orjson.dumps(body)), given
    absent = await ask(olivia, "PUT", number_path(2**40 - 1), {"nickname": "a"})
    assert (absent.status_code, absent.content) == (404, b'{"error":"Phone number not found."}')
    granted = await ask(gus, "PUT", path, {"nickname": "a"})
    message = "Only the owner can update this phone number."
    assert granted.status_code == 403
    assert granted.content == orjson.dumps({"error": message, "message": message})
    assert await book.everything(number) == before


@pytest.mark.parametrize(
    ("method", "body", "is_imported"),
    [
        ("PUT", {"nickname": "new"}, False),
        ("PATCH", {"nickname": "new"}, True),
        ("PUT", {}, True),
    ],
)
async def test_an_update_does_what_the_oracle_says(
    book: Book, method: str, body: dict[str, str], is_imported: bool
) -> None:
    cast = await cast_of(book)
    statuses = {
        None: 200,
        "FORBIDDEN": 403,
        "NOT_FOUND": 404,
        "DELETED": 409,
        "UNAUTHENTICATED": 401,
    }
    answers: dict[tuple[str, str], bytes] = {}
    for state in STATES:
        number, path = await number_and_path(book, cast, state, is_imported)
        for role, person in cast.roles.items():
            before = await everything(book, number)
            answer = await ask(person, method, path, body)
            expected = statuses[of_graphql(role, state, "updatePhoneNumber")]
            assert answer.status_code == expected, (role, state)
            answers[role, state] = answer.content
            if answer.is_success and body:
                number, path = await number_and_path(book, cast, state, is_imported)
            else:
                assert await everything(book, number) == before, (role, state)
    for role, state in product(cast.roles, STATES):
        if access(role, state) is None:
            assert answers[role, state] == answers[role, "absent"], (role, state)


async def number_and_path(
    book: Book,
    cast: Cast,
    state: str,
    is_imported: bool,
) -> tuple[int, str]:
    number, _ = await number_in(cast, state)
    if not is_imported:
        return number, number_path(FIRST_OWN_ID + number)
    platform_id = next(platform_ids)
    if state != "absent":
        await book.came_from_platform(number, platform_id)
    return number, number_path(platform_id)


async def test_lists_have_the_numbers_that_the_viewer_sees(book: Book) -> None:
    cast = await cast_of(book)
    numbers = {state: (await number_in(cast, state))[0] for state in sorted(STATES, reverse=True)}
    for role, person in cast.roles.items():
        answer = await ask(person, "GET", ALL_NUMBERS)
        if role == "anonymous":
            assert answer.json() == {"message": "Unauthenticated."}
            continue
        listed = {item["id"] - FIRST_OWN_ID for item in answer.json()["data"]}
        for state, number in numbers.items():
            is_seen = access(role, state) is not None and state != "deleted"
            assert (number in listed) == is_seen, (role, state)


SIP_FACTS: dict[str, object] = {
    "sip_username": "myuser",
    "sip_address": "sip.provider.com",
    "sip_calling_format": "+e164",
    "inbound_authorization_type": "auth",
    "allowed_inbound_ips": ["192.0.2.1"],
    "outbound_proxy": False,
    "region": "us1",
}


async def test_numbers_are_listed_with_what_the_platform_said(book: Book) -> None:
    olivia = await book.person("olivia")
    columns = {"inbound_sms": True, "outbound_sms": None}
    plain = await book.number(olivia, "+14155551234", nickname="Sales line", **columns)
    trunk = await book.number(olivia, "+14155551235", type="SIP", status="CANCELLED")
    platform_id = next(platform_ids)
    await book.came_from_platform(trunk, platform_id, orjson.dumps(SIP_FACTS).decode())
    created_at = "2026-01-01T00:00:00.000000Z"
    assert (await ask(olivia, "GET", ALL_NUMBERS)).content == orjson.dumps(
        {
            "data": [
                {
                    "id": FIRST_OWN_ID + plain,
                    "phone_number": "+14155551234",
                    "nickname": "Sales line",
                    "country_code": "US",
                    "type": "normal",
                    "type_label": "Dedicated Number",
                    "sms_capable": True,
                    "region": None,
                    "has_active_subscription": True,
                    "created_at": created_at,
                },
                {
                    "id": platform_id,
                    "phone_number": "+14155551235",
                    "nickname": None,
                    "country_code": "US",
                    "type": "sip",
                    "type_label": "SIP",
                    "sms_capable": None,
                    "region": "us1",
                    "has_active_subscription": False,
                    "created_at": created_at,
                },
            ]
        }
    )
    item = {
        "id": platform_id,
        "phone_number": "+14155551235",
        "nickname": None,
        **{name: value for name, value in SIP_FACTS.items() if name != "region"},
        "country_code": "US",
        "created_at": created_at,
        "updated_at": created_at,
    }
    assert (await ask(olivia, "GET", TRUNKS)).content == orjson.dumps({"data": [item]})
    for spoken in (platform_id, FIRST_OWN_ID + trunk):
        answer = await ask(olivia, "GET", f"{TRUNKS}/{spoken}")
        assert answer.content == orjson.dumps({"data": item})


async def test_trunks_are_those_that_the_viewer_owns(book: Book) -> None:
    olivia, gus = await book.person("olivia"), await book.person("gus")
    operator = await book.person("operator", is_operator=True)
    trunk, platform_id = await imported(book, olivia, type="SIP")
    _, plain_id = await imported(book, olivia)
    await book.grant(trunk, gus)
    absent = (await ask(olivia, "GET", f"{TRUNKS}/{2**40 - 1}")).content
    assert orjson.loads(absent) == dict.fromkeys(("error", "message"), "SIP trunk not found.")
    for person, spoken, is_found in [
        (olivia, platform_id, True),
        (olivia, plain_id, False),
        (gus, platform_id, False),
        (operator, platform_id, False),
    ]:
        answer = await ask(person, "GET", f"{TRUNKS}/{spoken}")
        assert (answer.status_code == 200) == is_found
        assert is_found or answer.content == absent
        listed = (await ask(person, "GET", TRUNKS)).json()["data"]
        assert (spoken in {item["id"] for item in listed}) == is_found


NOBODYS = [
    "0",
    "-1",
    "all",
    "sip-trunks",
    "01",
    "1.0",
    "1e3",
    "%2B1",
    "%00",
    "a%2Fb",
    "9" * 30,
    "٣",
]


async def test_an_id_of_no_number_is_not_found(book: Book) -> None:
    olivia = await book.person("olivia")
    for spoken in [*NOBODYS, FIRST_OWN_ID, FIRST_OWN_ID - 1, FIRST_OWN_ID + 10**9, 2**63 - 1]:
        answer = await ask(olivia, "PUT", number_path(spoken), {"nickname": "a"})
        is_other_path = spoken in {"all", "sip-trunks"}
        assert answer.status_code == (405 if is_other_path else 404), spoken
        if not is_other_path:
            assert answer.json() == {"error": "Phone number not found."}, spoken


async def test_our_ids_are_not_those_of_the_platform(book: Book) -> None:
    """Clients hold the platform's ids: a number must never answer to the databaseId of another."""
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    other = await book.number(olivia)
    await book.came_from_platform(other, number)
    answer = await ask(olivia, "PUT", number_path(number), {"nickname": "renamed"})
    assert answer.json()["data"]["id"] == number
    assert (await book.stored(other))["nickname"] == "renamed"
    assert (await book.stored(number))["nickname"] is None


async def test_without_a_nickname_nothing_is_changed(book: Book) -> None:
    olivia = await book.person("olivia")
    number, platform_id = await imported(book, olivia, nickname="kept")
    before = await book.everything(number)
    for body in ({}, b"", {"other": 1}):
        answer = await ask(olivia, "PUT", number_path(platform_id), body)
        assert (answer.status_code, answer.json()["data"]["nickname"]) == (200, "kept")
    assert await book.everything(number) == before


async def test_the_user_is_the_viewer(book: Book) -> None:
    olivia = await book.person("olivia")
    answer = await ask(olivia, "GET", "/user/me")
    expected = {"name": olivia.account.name, "email": None, "total_balance": 0}
    assert (answer.status_code, answer.json()) == (200, expected)


BROKEN: list[tuple[str, str, object, dict[str, str], int]] = [
    ("GET", "", None, {}, 404),
    ("GET", "/", None, {}, 404),
    ("GET", "/user", None, {}, 404),
    ("GET", "/user/me/", None, {}, 404),
    ("GET", "/user/phone-numbers", None, {}, 404),
    ("GET", "/user/phone-numbers/sip-trunks/1/2", None, {}, 404),
    ("GET", "/user/phone%2Dnumbers%2Fall", None, {}, 404),
    ("GET", "/user/phone-numbers/1", None, {}, 405),
    ("GET", "/user/phone-numbers/search", None, {}, 405),
    ("DELETE", "/user/phone-numbers/1", None, {}, 405),
    ("POST", "/user/phone-numbers/purchase", {}, {}, 405),
    ("POST", TRUNKS, {}, {}, 405),
    ("PUT", f"{TRUNKS}/1", {}, {}, 405),
    ("POST", "/user/me", {}, {}, 405),
    ("OPTIONS", "/user/me", None, {}, 405),
    ("PUT", "/user/phone-numbers/1", b"{", {}, 400),
    ("PUT", "/user/phone-numbers/1", b"\xff", {}, 400),
    ("PUT", "/user/phone-numbers/1", ["nickname"], {}, 400),
    ("PUT", "/user/phone-numbers/1", b'{"nickname": "\\ud800"}', {}, 400),
    ("PUT", "/user/phone-numbers/1", b"[" * 30 + b"]" * 30, {}, 400),
    ("PUT", "/user/phone-numbers/1", b"nickname=a", {"content-type": "text/plain"}, 415),
    ("PUT", "/user/phone-numbers/1", {"nickname": "a" * 70_000}, {}, 413),
    ("PUT", "/user/phone-numbers/1", {}, {"idempotency-key": "short"}, 400),
]


async def test_every_broken_request_is_refused_in_this_form(book: Book) -> None:
    olivia = await book.person("olivia")
    for method, path, body, headers, status in BROKEN:
        answer = await ask(olivia, method, path, body, **headers)
        assert answer.status_code == status, (method, path, answer.text)
        assert answer.headers["content-type"] == "application/json"
        assert answer.json().keys() == {"error", "message"}, path
        assert answer.json()["error"] == answer.json()["message"]
        assert ("allow" in answer.headers) == (status == 405)
    assert (await ask(olivia, "GET", "/user/phone-numbers/1")).headers["allow"] == "PUT, PATCH"


async def test_without_a_valid_token_nothing_is_told(book: Book) -> None:
    for path, token in product((ALL_NUMBERS, "/user/none"), ("", "nb_none", "x" * 500)):
        answer = await book.client.get(f"/api{path}", headers={"authorization": f"Bearer {token}"})
        assert (answer.status_code, answer.json()) == (401, {"message": "Unauthenticated."})


async def test_points_are_taken_and_their_end_is_told(database_url: str) -> None:
    async with book_with(database_url, rate_limit=30) as book:
        olivia = await book.person("olivia")
        await imported(book, olivia)
        first = await ask(olivia, "GET", "/user/me")
        assert first.headers["ratelimit"] == '"points";r=29;t=60'
        assert (await ask(olivia, "GET", TRUNKS)).headers["ratelimit"] == '"points";r=4;t=60'
        limited = await ask(olivia, "GET", ALL_NUMBERS)
        assert (limited.status_code, limited.json()) == (429, {"message": "Too Many Attempts."})
        assert limited.headers["retry-after"] == "60"
        book.clock.turn(seconds=60)
        assert (await ask(olivia, "GET", ALL_NUMBERS)).status_code == 200


async def test_failed_authentications_are_limited(database_url: str) -> None:
    async with book_with(database_url, failed_authentications=1) as book:
        path = "/api/user/me"
        statuses = [(await book.client.get(path)).status_code for _ in range(2)]
        assert statuses == [401, 429]


async def test_a_list_costs_by_its_length(database_url: str) -> None:
    begins = ALL.cost.points
    async with book_with(database_url, rate_limit=begins + 2) as book:
        olivia = await book.person("olivia")
        await book.numbers(olivia, rows(901))
        answer = await ask(olivia, "GET", ALL_NUMBERS)
        assert len(answer.json()["data"]) == 901
        assert (
            answer.headers["ratelimit"] == '"points";r=0;t=60'
        )  # 801 more cost 3, of which 2 are left


_thousands = count(6000)


def rows(numbers: int) -> list[dict[str, Any]]:
    """So many numbers that no other test has."""
    first = next(_thousands) * 1_000
    return [{"e164": f"+1415{first + n:07}"} for n in range(numbers)]


async def test_a_list_that_costs_more_than_is_left_is_refused(database_url: str) -> None:
    async with book_with(database_url, rate_limit=ALL.cost.points + 2) as book:
        olivia = await book.person("olivia")
        await book.numbers(olivia, rows(901))
        await ask(olivia, "GET", "/user/me")
        answer = await ask(olivia, "GET", ALL_NUMBERS)
        assert (answer.status_code, answer.json()) == (429, {"message": "Too Many Attempts."})


async def test_a_whole_list_is_that_of_graphql(book: Book) -> None:
    olivia, gus = await book.person("olivia"), await book.person("gus")
    numbers = await book.numbers(olivia, rows(240))
    for number in numbers[::3]:
        await book.grant(number, gus)
    await book.number(gus)
    for person in (olivia, gus):
        expected = [
            (FIRST_OWN_ID + node["databaseId"], node["e164"]) for node in await walked(person)
        ]
        listed = (await ask(person, "GET", ALL_NUMBERS)).json()["data"]
        assert [(item["id"], item["phone_number"]) for item in listed] == expected


async def walked(person: Person) -> list[dict[str, Any]]:
    """All of somebody's numbers by GraphQL, oldest first."""
    query = """query($after: String) {
      phoneNumbers(first: 50, after: $after, orderBy: {field: CREATED_AT, direction: ASC}) {
        nodes { databaseId e164 } pageInfo { hasNextPage endCursor } } }"""
    nodes: list[dict[str, Any]] = []
    info: dict[str, Any] = {"hasNextPage": True, "endCursor": None}
    while info["hasNextPage"]:
        page = (await person.ask(query, after=info["endCursor"])).data["phoneNumbers"]
        nodes += page["nodes"]
        info = page["pageInfo"]
    return nodes


Message = MutableMapping[str, Any]


async def streamed(
    person: Person, book: Book, on_first_piece: Callable[[], Awaitable[object]], *, leaves: bool
) -> list[Message]:
    """The messages of an answer with a whole list. Something happens after the first piece."""
    sent: list[Message] = []
    bodies = iter([{"type": "http.request", "body": b"", "more_body": False}])
    has_left = anyio.Event()

    async def receive() -> Message:
        for body in bodies:
            return body
        await has_left.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)
        if len(sent) == 2:
            await on_first_piece()
            if leaves:
                has_left.set()

    path = f"/api{ALL_NUMBERS}"
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [(b"authorization", f"Bearer {person.token}".encode())],
        "state": {},
    }
    await book.app(scope, receive, send)
    return sent


def text_of(sent: list[Message]) -> bytes:
    return b"".join(message.get("body", b"") for message in sent)


async def test_numbers_that_go_during_a_list_leave_it_whole(book: Book) -> None:
    olivia = await book.person("olivia")
    numbers = await book.numbers(olivia, rows(102))
    gone = update(PhoneNumber).where(col(PhoneNumber.id).in_(numbers[100:]))
    gone = gone.values(former_status="ASSIGNED")

    async def delete_the_last() -> None:
        await book.database.write(lambda connection: connection.execute(gone))

    sent = await streamed(olivia, book, delete_the_last, leaves=False)
    assert len(orjson.loads(text_of(sent))["data"]) == 100
    assert not sent[-1].get("more_body")


async def test_a_list_that_breaks_off_does_not_look_whole(
    book: Book, log: list[MutableMapping[str, Any]]
) -> None:
    olivia = await book.person("olivia")
    await book.numbers(olivia, rows(250))

    async def rename(old: str, new: str) -> None:
        statement = text(f"ALTER TABLE {old} RENAME TO {new}")
        await book.database.migrate(lambda connection: connection.execute(statement))

    async def break_the_database() -> None:
        await rename("platform_number", "gone")

    try:
        sent = await streamed(olivia, book, break_the_database, leaves=False)
    finally:
        await rename("gone", "platform_number")
    assert sent[0]["status"] == 200
    assert sent[-1]["more_body"]
    with pytest.raises(orjson.JSONDecodeError):
        orjson.loads(text_of(sent))
    assert [entry["event"] for entry in log] == ["failed", "request"]


async def test_nothing_is_read_for_a_client_that_left(book: Book) -> None:
    olivia = await book.person("olivia")
    await book.numbers(olivia, rows(600))

    async def nothing() -> None:
        pass

    sent = await streamed(olivia, book, nothing, leaves=True)
    assert len(sent) < 6


async def test_a_retry_with_a_key_changes_once(book: Book) -> None:
    olivia = await book.person("olivia")
    number, platform_id = await imported(book, olivia)
    path, key = number_path(platform_id), "a-key-of-this-update"
    answers = [
        await ask(olivia, "PUT", path, {"nickname": "a"}, **{"idempotency-key": key})
        for _ in range(2)
    ]
    assert answers[0].content == answers[1].content
    assert [answer.headers.get("idempotency-replayed") for answer in answers] == [None, "true"]
    assert [change["field"] for change in await book.trail(number)] == ["CREATED", "NICKNAME"]
    other = await ask(olivia, "PUT", path, {"nickname": "b"}, **{"idempotency-key": key})
    assert other.status_code == 422
    assert other.json().keys() == {"error", "message"}
    assert (await book.stored(number))["nickname"] == "a"


async def test_a_refusal_with_a_key_is_kept_too(book: Book) -> None:
    olivia, gus = await book.person("olivia"), await book.person("gus")
    number, platform_id = await imported(book, olivia)
    header = {"idempotency-key": "a-key-of-a-refusal"}
    before = await book.everything(number)
    for _ in range(2):
        answer = await ask(gus, "PUT", number_path(platform_id), {"nickname": "a"}, **header)
        assert answer.content == b'{"error":"Phone number not found."}'
    assert await book.everything(number) == before


async def test_nothing_of_a_request_is_logged_but_its_outcome(
    book: Book, log: list[MutableMapping[str, Any]]
) -> None:
    olivia = await book.person("olivia")
    number, platform_id = await imported(book, olivia)
    await ask(olivia, "PUT", number_path(platform_id), {"nickname": "secret"})
    await ask(olivia, "PUT", number_path(2**40 - 1), {"nickname": "secret"})
    told = [entry for entry in log if entry["event"] == "request"]
    assert [(each["status"], each["operation"], each["codes"]) for each in told] == [
        (200, "mutation", ()),
        (404, "mutation", ["NOT_FOUND"]),
    ]
    e164 = (await book.stored(number))["e164"]
    for value in ("secret", e164, str(platform_id), olivia.token):
        assert value not in str(told)
