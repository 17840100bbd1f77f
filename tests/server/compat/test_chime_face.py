"""Chime's face in the application: the policy, the limits, the price and the form of answers."""

from collections.abc import MutableMapping, Sequence
from itertools import product
from typing import Any
from urllib.parse import quote

import httpx
import orjson
import pytest

from resolvers.accounts.tokens import AccessKey
from resolvers.mutations.deletion import sweep
from schema.global_ids import PHONE_NUMBER, global_id
from server.compat.chime.answers import BAD_REQUEST, FAULTS
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
from tests.support.programs.chime import access_key, signed

pytestmark = pytest.mark.shared_database

NUMBERS = "/chime/phone-numbers"


async def ask(
    book: Book,
    key: AccessKey,
    method: str,
    target: str,
    body: object = None,
    **headers: str,
) -> httpx.Response:
    """The answer to a signed request; a text as its body is sent as it is."""
    content = body if isinstance(body, bytes) else b"" if body is None else orjson.dumps(body)
    own = signed(key, method, target, content, now=book.clock()) | headers
    url = httpx.URL("http://numberbook").copy_with(raw_path=target.encode())
    return await book.client.request(method, url, content=content, headers=own)


def number_path(key: object) -> str:
    return f"{NUMBERS}/{quote(str(key), safe='')}"


def fault(response: httpx.Response) -> tuple[int, str]:
    """The status and exception of an error, whose form is checked."""
    body = response.json()
    assert body.keys() == {"Code", "Message"}
    assert response.headers["content-type"] == "application/json"
    assert response.headers["x-amzn-requestid"] == response.headers["x-request-id"]
    exception = response.headers["x-amzn-errortype"]
    assert (exception, body["Code"]) in {*FAULTS.values(), BAD_REQUEST}
    return response.status_code, exception


OPERATIONS: dict[str, tuple[str, str, object]] = {
    "get": ("GET", "", None),
    "update": ("POST", "", {"Name": "new"}),
    "calling name": ("POST", "", {"CallingName": "NEW"}),
    "delete": ("DELETE", "", None),
    "restore": ("POST", "?operation=restore", None),
}
ERRORS = {"FORBIDDEN": 403, "NOT_FOUND": 404, "DELETED": 409, "CALLING_NAME_UPDATE_PENDING": 409}
MUTATIONS = {
    "update": "updatePhoneNumber",
    "calling name": "updatePhoneNumber: callingName",
    "delete": "deletePhoneNumber",
    "restore": "restorePhoneNumber",
}


def expected(role: str, state: str, operation: str) -> int:
    """The status that the oracle of GraphQL's matrix says."""
    if operation == "get":
        seen = access(role, state) if state != "deleted" else None
        return 200 if seen else 404
    code = of_graphql(role, state, MUTATIONS[operation])
    success = 204 if operation == "delete" else 200
    return success if code is None else ERRORS[code]


@pytest.mark.parametrize(
    ("operation", "is_by_number"), [*((one, True) for one in OPERATIONS), ("update", False)]
)
async def test_every_operation_does_what_the_oracle_says(
    book: Book, operation: str, is_by_number: bool
) -> None:
    cast, keys = await cast_with_keys(book)
    answers: dict[tuple[str, str], bytes] = {}
    for state in STATES:
        number, e164 = await number_in(cast, state)
        for role, key in keys.items():
            before = await everything(book, number)
            method, query, body = OPERATIONS[operation]
            path = number_path(e164 if is_by_number else number) + query
            response = await ask(book, key, method, path, body)
            assert response.status_code == expected(role, state, operation), (role, state)
            answers[role, state] = response.content
            if response.is_error:
                fault(response)
                assert await everything(book, number) == before, (role, state)
            else:
                number, e164 = await number_in(cast, state)
    for role, state in product(keys, STATES):
        if access(role, state) is None:
            assert answers[role, state] == answers[role, "absent"], (role, state)


async def cast_with_keys(book: Book) -> tuple[Cast, dict[str, AccessKey]]:
    """Everybody who can have an access key, with theirs."""
    cast = await cast_of(book)
    del cast.roles["anonymous"]
    return cast, {role: await access_key(book, person) for role, person in cast.roles.items()}


BATCHES = {
    "updatePhoneNumbers": ("batch-update", "UpdatePhoneNumberRequestItems"),
    "deletePhoneNumber": ("batch-delete", "PhoneNumberIds"),
}


@pytest.mark.parametrize("mutation", BATCHES)
async def test_batches_do_what_the_oracle_says(book: Book, mutation: str) -> None:
    cast, keys = await cast_with_keys(book)
    codes = {"FORBIDDEN": "Forbidden", "NOT_FOUND": "NotFound", "DELETED": "Conflict"}
    for role in ("owner", "granted", "stranger"):
        key = keys[role]
        states = sorted(STATES, reverse=True)  # to release one releases those that are deleted
        numbers = {state: (await number_in(cast, state))[1] for state in states}
        answer = await ask(book, key, *batch(mutation, [*numbers.values()]))
        errors = answer.json()["PhoneNumberErrors"]
        failed = {error["PhoneNumberId"]: error["ErrorCode"] for error in errors}
        refused = {e164: of_graphql(role, state, mutation) for state, e164 in numbers.items()}
        assert failed == {e164: codes[code] for e164, code in refused.items() if code}, role


def batch(mutation: str, ids: Sequence[str]) -> tuple[str, str, object]:
    """A request that changes the numbers with these ids."""
    operation, name = BATCHES[mutation]
    items: list[object] = [*ids]
    if mutation == "updatePhoneNumbers":
        items = [{"PhoneNumberId": each, "Name": "new"} for each in ids]
    return "POST", f"{NUMBERS}?operation={operation}", {name: items}


@pytest.mark.parametrize("mutation", BATCHES)
async def test_an_item_given_twice_refuses_the_whole_batch_whether_there_is_one_or_not(
    book: Book, mutation: str
) -> None:
    olivia, sam = await book.person("olivia"), await book.person("sam")
    seen, other, hidden = [await book.number(owner) for owner in (olivia, olivia, sam)]
    before = [await everything(book, each) for each in (seen, other, hidden)]
    digits = [(await book.stored(each))["e164"][1:] for each in (seen, hidden)] + ["19995550001"]
    numbers = [(f"+{each}", spelling) for each in digits for spelling in (f"+{each}", f"%2b{each}")]
    ids = [(str(each), text) for each in (seen, hidden, 999_999) for text in both_ids(each)]
    own = [(f"+{digits[0]}", text) for text in both_ids(seen)]
    key = await access_key(book, olivia)
    for pair in [*numbers, *ids, *own, ("nope", "nope"), ("", "")]:
        answer = await ask(book, key, *batch(mutation, [str(other), *pair]))
        assert fault(answer) == (400, "BadRequestException"), pair
        assert answer.json()["Message"] == "Each phone number can be given once."
    assert [await everything(book, each) for each in (seen, other, hidden)] == before
    others = ["nope", "Nope", "", "+19995550001", "999999", f"+{digits[1]}", str(hidden)]
    errors = (await ask(book, key, *batch(mutation, others))).json()["PhoneNumberErrors"]
    assert [error["ErrorCode"] for error in errors] == ["NotFound"] * len(others)


def both_ids(number: int) -> tuple[str, str]:
    return str(number), global_id(PHONE_NUMBER, number)


@pytest.mark.parametrize("mutation", BATCHES)
@pytest.mark.parametrize(
    ("ids", "message"),
    [
        (list(map(str, range(1, 102))), "Give at most 100 items, not 101."),
        (["1"] * 1000, "Give at most 100 items, not 1000."),
        ([], "Give at least one item."),
        (["1", "1"], "Each phone number can be given once."),
    ],
    ids=["101", "1000", "none", "twice"],
)
async def test_a_batch_is_checked_before_its_points_are_taken(
    sqlite_url: str, mutation: str, ids: list[str], message: str
) -> None:
    async with book_with(sqlite_url, rate_limit=5) as book:
        key = await access_key(book, await book.person("olivia"))
        answer = await ask(book, key, *batch(mutation, ids))
        assert fault(answer) == (400, "BadRequestException")
        assert answer.json()["Message"] == message


async def test_240_pages_are_those_of_graphql(book: Book) -> None:
    olivia = await book.person("olivia")
    await book.numbers(olivia, [{"e164": f"+1415556{n:04}"} for n in range(240)])
    key, token = await access_key(book, olivia), None
    for edge in await walked(olivia):
        next_page = "" if token is None else f"&next-token={quote(token, safe='')}"
        answer = await ask(book, key, "GET", f"{NUMBERS}?max-results=1{next_page}")
        [number] = answer.json()["PhoneNumbers"]
        assert number["E164PhoneNumber"] == edge["node"]["e164"]
        token = answer.json().get("NextToken")
        assert token in {edge["cursor"], None}
    assert token is None


async def walked(person: Person) -> list[dict[str, Any]]:
    """All of somebody's numbers by GraphQL, with their cursors."""
    query = """query($after: String) {
      phoneNumbers(first: 100, after: $after, orderBy: {field: CREATED_AT, direction: ASC}) {
        edges { cursor node { e164 } } pageInfo { hasNextPage } } }"""
    edges: list[dict[str, Any]] = []
    has_more, after = True, None
    while has_more:
        page = (await person.ask(query, after=after)).data["phoneNumbers"]
        edges += page["edges"]
        has_more, after = page["pageInfo"]["hasNextPage"], edges[-1]["cursor"]
    assert len(edges) == 240
    return edges


NOT_SERVED = [
    ("GET", "/chime"),
    ("GET", "/chime/"),
    ("POST", "/chime/phone-numbers"),
    ("POST", "/chime/phone-numbers?operation=none"),
    ("PATCH", "/chime/phone-numbers/1"),
    ("GET", "/chime/phone-numbers/1/2"),
    ("GET", "/chime/phone%2Dnumbers%2F1"),
    ("GET", "/chime/voice-connectors"),
    ("OPTIONS", "/chime/phone-numbers"),
]


async def test_what_is_not_served_says_what_is(book: Book) -> None:
    key = await access_key(book, await book.person("olivia"))
    for method, target in NOT_SERVED:
        answer = await ask(book, key, method, target)
        assert fault(answer) == (400, "BadRequestException"), target
        assert "ListPhoneNumbers" in answer.json()["Message"]
        unsigned = await book.client.request(method, target)
        assert fault(unsigned) == (401, "UnauthorizedClientException")


BAD: list[tuple[str, str, object]] = [
    ("GET", f"{NUMBERS}?max-results=0", None),
    ("GET", f"{NUMBERS}?max-results=101", None),
    ("GET", f"{NUMBERS}?max-results=%D9%A1", None),
    ("GET", f"{NUMBERS}?max-results=1&max-results=2", None),
    ("GET", f"{NUMBERS}?other=1", None),
    ("GET", f"{NUMBERS}?next-token=abc", None),
    ("GET", f"{NUMBERS}?next-token=deleted.abc&status=ReleaseInProgress", None),
    ("GET", f"{NUMBERS}?filter-name=SipRuleId", None),
    ("GET", f"{NUMBERS}?filter-value=a", None),
    ("GET", f"{NUMBERS}?filter-name=SipRuleId&filter-value=%00", None),
    ("GET", f"{NUMBERS}/1?a=1", None),
    ("POST", f"{NUMBERS}/1", {}),
    ("POST", f"{NUMBERS}/1", {"Name": None}),
    ("POST", f"{NUMBERS}/1", {"Name": 1}),
    ("POST", f"{NUMBERS}/1", {"Name": "a", "Nickname": "b"}),
    ("POST", f"{NUMBERS}/1", {"Name": "a", "CallingName": "bb"}),
    ("POST", f"{NUMBERS}/1", {"ProductType": "VOICE_CONNECTOR"}),
    ("POST", f"{NUMBERS}/1", ["a"]),
    ("POST", f"{NUMBERS}/1", b"{"),
    ("POST", f"{NUMBERS}/1", b'{"Name": "\\ud800"}'),
    ("POST", f"{NUMBERS}/1", b"[" * 30 + b"]" * 30),
    ("POST", f"{NUMBERS}?operation=batch-update", {}),
    ("POST", f"{NUMBERS}?operation=batch-update", {"UpdatePhoneNumberRequestItems": []}),
    ("POST", f"{NUMBERS}?operation=batch-update", {"UpdatePhoneNumberRequestItems": [{}]}),
    ("POST", f"{NUMBERS}?operation=batch-update", {"UpdatePhoneNumberRequestItems": ["a"]}),
    ("POST", f"{NUMBERS}?operation=batch-delete", {"PhoneNumberIds": []}),
    ("POST", f"{NUMBERS}?operation=batch-delete", {"PhoneNumberIds": [1]}),
    ("POST", f"{NUMBERS}?operation=batch-delete", {"PhoneNumberIds": ["1", "1"]}),
    (
        "POST",
        f"{NUMBERS}?operation=batch-delete",
        {"PhoneNumberIds": [str(n) for n in range(1, 102)]},
    ),
    ("PUT", "/chime/settings/phone-number", {}),
    ("PUT", "/chime/settings/phone-number", {"CallingName": "a"}),
    ("PUT", "/chime/settings/phone-number", {"CallingName": "0123456789abcdef"}),
]


async def test_bad_members_are_bad_requests(book: Book) -> None:
    key = await access_key(book, await book.person("olivia"))
    for method, target, body in BAD:
        answer = await ask(book, key, method, target, body)
        assert fault(answer) == (400, "BadRequestException"), (target, body)


@pytest.mark.parametrize("members", [{}, {"Name": "a", "CallingName": "bb"}], ids=str)
async def test_not_one_detail_names_the_members_that_chime_has(
    book: Book, members: dict[str, str]
) -> None:
    key = await access_key(book, await book.person("olivia"))
    batch = {"UpdatePhoneNumberRequestItems": [{"PhoneNumberId": "1", **members}]}
    one = await ask(book, key, "POST", f"{NUMBERS}/1", members)
    many = await ask(book, key, "POST", f"{NUMBERS}?operation=batch-update", batch)
    [item] = many.json()["PhoneNumberErrors"]
    assert item["ErrorMessage"] == one.json()["Message"]
    assert item["ErrorMessage"].endswith(": Name, CallingName or ProductType.")


NOBODYS = ["", "%00", "0", "-1", "%2B", "+1", "%2B1%0A", "a%2Fb", "99999999999999999999", "%FF"]


async def test_an_id_of_no_number_is_not_found(book: Book) -> None:
    key = await access_key(book, await book.person("olivia"))
    for name in NOBODYS:
        for method, body in (("GET", None), ("POST", {"Name": "a"}), ("DELETE", None)):
            answer = await ask(book, key, method, f"{NUMBERS}/{name}", body)
            assert fault(answer) == (404, "NotFoundException"), name


async def test_refusals_outside_of_operations_have_the_same_form(sqlite_url: str) -> None:
    async with book_with(sqlite_url, max_body_bytes=1024, rate_limit=30) as book:
        key = await access_key(book, await book.person("olivia"))
        large = await ask(book, key, "POST", f"{NUMBERS}/1", {"Name": "a" * 1024})
        assert fault(large) == (413, "BadRequestException")
        for _ in range(3):
            answer = await ask(book, key, "POST", f"{NUMBERS}/1", {"Name": "a"})
            assert fault(answer) == (404, "NotFoundException")
        limited = await ask(book, key, "POST", f"{NUMBERS}/1", {"Name": "a"})
        assert fault(limited) == (429, "ThrottledClientException")
        assert int(limited.headers["retry-after"]) > 0
        assert '"points"' in limited.headers["ratelimit"]


FIELDS = """e164 countryCode numberType productType status name orderId createdAt updatedAt
deletionAt callingName callingNameStatus capabilities { inboundCall }
associations { name value associatedAt }"""
PRICED: list[tuple[tuple[str, str, object], str]] = [
    (
        ("GET", NUMBERS, None),
        f"{{ phoneNumbers(first: 100) {{ nodes {{ {FIELDS} }} pageInfo {{ endCursor }} }} }}",
    ),
    (("GET", number_path(1), None), f"{{ phoneNumber(id: 1) {{ {FIELDS} }} }}"),
    (
        ("POST", number_path(1), {"Name": "a"}),
        'mutation { updatePhoneNumber(input: {id: 1, name: "a"}) { message } }',
    ),
    (
        (
            "POST",
            f"{NUMBERS}?operation=batch-update",
            {"UpdatePhoneNumberRequestItems": [{"PhoneNumberId": n} for n in "12"]},
        ),
        "mutation { updatePhoneNumbers(input: {items: [{id: 1}, {id: 2}]}) { __typename } }",
    ),
]


async def test_an_operation_costs_what_it_does_by_graphql(
    book: Book, log: list[MutableMapping[str, Any]]
) -> None:
    olivia = await book.person("olivia")
    key = await access_key(book, olivia)
    for asked, document in PRICED:
        await ask(book, key, *asked)
        await olivia.ask(document)
        by_chime, by_graphql = [entry for entry in log if entry["event"] == "request"][-2:]
        assert by_chime["cost"] == by_graphql["cost"], asked
        assert by_chime["account_id"] == olivia.id
        assert by_chime["operation"] == by_graphql["operation"]


async def test_the_log_has_no_number_and_no_key(
    book: Book, log: list[MutableMapping[str, Any]]
) -> None:
    olivia = await book.person("olivia")
    key, number = await access_key(book, olivia), await book.number(olivia)
    e164 = (await book.stored(number))["e164"]
    for target, body in ((number_path(e164), {"Name": "no!"}), (number_path("+14155550000"), {})):
        fault(await ask(book, key, "POST", target, body))
    [entry, _] = [entry for entry in log if entry["event"] == "request"]
    assert entry["codes"] == ["INVALID"]
    for secret in (e164[1:], key.id, key.secret, "no!"):
        assert secret not in str(log)


async def test_a_page_of_another_site_may_use_the_sdk_if_its_origin_is_listed(
    sqlite_url: str,
) -> None:
    origin = "https://app.example.org"
    asked = "amz-sdk-invocation-id,amz-sdk-request,authorization,content-type,x-amz-content-sha256,"
    asked += "x-amz-date,x-amz-user-agent"
    async with book_with(sqlite_url, cors_origins=origin) as book:
        key = await access_key(book, await book.person("olivia"))
        for method in ("GET", "POST", "PUT", "DELETE"):
            headers = {
                "origin": origin,
                "access-control-request-method": method,
                "access-control-request-headers": asked,
            }
            before = await book.client.options(f"{NUMBERS}/%2B1", headers=headers)
            assert (before.status_code, before.content) == (204, b"")
            assert before.headers["access-control-allow-origin"] == origin
        answer = await ask(book, key, "GET", f"{NUMBERS}/1", origin=origin)
        assert answer.headers["access-control-allow-origin"] == origin
        exposed = answer.headers["access-control-expose-headers"]
        assert {"x-amzn-errortype", "x-amzn-requestid"} <= set(exposed.split(", "))
        evil = {**headers, "origin": "https://evil.example.org"}
        refused = await book.client.options(f"{NUMBERS}/1", headers=evil)
        assert fault(refused) == (400, "BadRequestException")


async def test_a_released_number_comes_in_again_and_is_found_by_its_number(book: Book) -> None:
    olivia = await book.person("olivia")
    key, number = await access_key(book, olivia), await book.number(olivia)
    e164 = (await book.stored(number))["e164"]
    assert (await ask(book, key, "DELETE", number_path(e164))).status_code == 204
    book.clock.turn(days=7)
    late = await ask(book, key, "POST", f"{number_path(e164)}?operation=restore")
    assert fault(late) == (409, "ConflictException")
    await sweep(book.database, book.clock, "sweep-test")
    again = await book.number(olivia, e164)
    answer = await ask(book, key, "POST", number_path(e164), {"Name": "new"})
    assert answer.json()["PhoneNumber"]["Name"] == "new"
    assert (await book.stored(again))["version"] == 2
