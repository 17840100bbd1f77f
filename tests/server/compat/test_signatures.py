"""Signatures: those of three clients are accepted, and forged ones refused; botocore agrees."""

import re
import statistics
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import token_format
from models.clock import utc_now
from resolvers.accounts.tokens import AccessKey, account_tokens, revoke_token
from server.auth import sigv4
from server.auth.sigv4 import Malformed, Signed
from tests.support.book import SECRET_KEY, Book, book_with
from tests.support.programs.chime import (
    REGION,
    SERVICE,
    Boto3,
    Client,
    CommandLine,
    JavaScript,
    Program,
    Sent,
    access_key,
    oracle,
    signed,
)

pytestmark = pytest.mark.shared_database

HOST = "http://numberbook/chime"
KEY_ID = "NBAK234567ABCDEFGHIJ"
KEY = AccessKey(KEY_ID, token_format.secret_access_key(SECRET_KEY.encode(), KEY_ID))

READS: list[tuple[str, dict[str, Any]]] = [
    ("ListPhoneNumbers", {}),
    ("ListPhoneNumbers", {"Status": "Unassigned", "ProductType": "VoiceConnector"}),
    ("ListPhoneNumbers", {"FilterName": "SipRuleId", "FilterValue": "abc def/ä+&=~*'()%"}),
    ("ListPhoneNumbers", {"MaxResults": 1, "NextToken": "WyJB-_Mg=="}),
    ("GetPhoneNumber", {"PhoneNumberId": "+14155550001"}),
    ("GetPhoneNumber", {"PhoneNumberId": "%2B14155550001"}),
    ("GetPhoneNumber", {"PhoneNumberId": "a b/c%2F ä~*'()!"}),
    ("GetPhoneNumberSettings", {}),
]
WRITES: list[tuple[str, dict[str, Any]]] = [
    ("UpdatePhoneNumber", {"PhoneNumberId": "+14155550001", "Name": "Front desk"}),
    ("UpdatePhoneNumber", {"PhoneNumberId": "+14155550001"}),
    ("UpdatePhoneNumber", {"PhoneNumberId": "1", "Name": 'ä€😀"\\'}),
    ("DeletePhoneNumber", {"PhoneNumberId": "+14155550001"}),
    ("BatchDeletePhoneNumber", {"PhoneNumberIds": ["+14155550001", "a"]}),
    ("RestorePhoneNumber", {"PhoneNumberId": "+14155550001"}),
    ("UpdatePhoneNumberSettings", {"CallingName": ""}),
    (
        "BatchUpdatePhoneNumber",
        {"UpdatePhoneNumberRequestItems": [{"PhoneNumberId": "+14155550001", "Name": "A"}]},
    ),
]
OTHERS: list[tuple[str, dict[str, Any]]] = [
    ("ListVoiceConnectors", {"MaxResults": 7}),
    ("GetVoiceConnector", {"VoiceConnectorId": "abc"}),
]
CALLS = READS + WRITES + OTHERS


@pytest.fixture(scope="session")
def sent(program: Program) -> list[Sent]:
    """Requests of the three clients, signed with KEY now."""
    clients: list[tuple[Client, int]] = [
        (Boto3(HOST, KEY), 2),
        (JavaScript(HOST, KEY, program), 2),
        (CommandLine(HOST, KEY), 1),
    ]
    found = [
        client.recorded(operation, **members)
        for client, times in clients
        for operation, members in CALLS * times
    ]
    many = Boto3(HOST, KEY)
    return found + [
        many.recorded("GetPhoneNumber", PhoneNumberId=f"+1415555{n:04}") for n in range(10)
    ]


@cache
def now() -> datetime:
    """When the requests were signed, to some seconds."""
    return utc_now()


def is_accepted(request: Sent) -> bool:
    """Whether our verification accepts a request."""
    try:
        signature = sigv4.signature_of(request.headers)
    except Malformed:
        return False
    secret = token_format.secret_access_key(SECRET_KEY.encode(), signature.access_key_id)
    parts = Signed(request.method, request.path, request.query, request.body)
    return sigv4.is_valid(signature, request.headers, parts, secret, now())


def claimed(request: Sent) -> str:
    """The signature in a request."""
    [found] = re.findall(b"Signature=(.*)", request.headers[b"authorization"][0])
    text: str = found.decode()
    return text


def test_a_hundred_requests_of_three_clients_are_accepted_as_botocore_signs_them(
    sent: list[Sent],
) -> None:
    assert len(sent) == 100
    assert all(map(is_accepted, sent))
    assert [oracle(request, KEY) for request in sent] == list(map(claimed, sent))


def with_header(request: Sent, name: bytes, *values: bytes) -> Sent:
    headers = {key: value for key, value in request.headers.items() if key != name}
    return request._replace(headers=headers | ({name: list(values)} if values else {}))


def authorized(change: Callable[[bytes], bytes]) -> Callable[[Sent], Sent]:
    """A forgery by a change to the header Authorization."""

    def forge(request: Sent) -> Sent:
        [value] = request.headers[b"authorization"]
        assert change(value) != value
        return with_header(request, b"authorization", change(value))

    return forge


def replaced(old: bytes, new: bytes) -> Callable[[Sent], Sent]:
    return authorized(lambda value: value.replace(old, new))


def header(name: bytes, *values: bytes) -> Callable[[Sent], Sent]:
    return lambda request: with_header(request, name, *values)


def at_midnight(request: Sent) -> Sent:
    [date] = request.headers[b"x-amz-date"]
    return with_header(request, b"x-amz-date", date[:8] + b"T000000Z")


def resigned(
    key: AccessKey = KEY, service: str = SERVICE, after: timedelta = timedelta()
) -> Callable[[Sent], Sent]:
    """A request that is signed anew: by another key, for another service, or at another time."""

    def forge(request: Sent) -> Sent:
        target, at = request.path.decode(), now() + after
        headers = signed(key, request.method, target, request.body, now=at, service=service)
        raw = {name.lower().encode(): [value.encode()] for name, value in headers.items()}
        return request._replace(headers=raw)

    return forge


def body(change: Callable[[bytes], bytes]) -> Callable[[Sent], Sent]:
    return lambda request: request._replace(body=change(request.body))


def path(old: bytes, new: bytes) -> Callable[[Sent], Sent]:
    return lambda request: request._replace(path=request.path.replace(old, new))


def query(new: bytes) -> Callable[[Sent], Sent]:
    return lambda request: request._replace(query=new)


OTHER = AccessKey(KEY_ID, token_format.secret_access_key(b"another", KEY_ID))
UNKNOWN = AccessKey("AKIAIOSFODNN7EXAMPLE", KEY.secret)
SIGNED = b"SignedHeaders=content-type;host;x-amz-date"

FORGERIES: dict[str, Callable[[Sent], Sent]] = {
    "no header": header(b"authorization"),
    "two headers": header(b"authorization", b"a", b"b"),
    "a bearer token": header(b"authorization", f"Bearer {KEY.secret}".encode()),
    "an empty header": header(b"authorization", b""),
    "another algorithm": replaced(b"AWS4-HMAC-SHA256", b"AWS4-HMAC-SHA512"),
    "no algorithm": replaced(b"AWS4-HMAC-SHA256 ", b""),
    "the signature cut short": authorized(lambda value: value[:-1]),
    "the signature cut off": authorized(lambda value: value.partition(b", Signature")[0]),
    "the signature too long": authorized(lambda value: value + b"0"),
    "the signature in capitals": authorized(lambda value: value[:-64] + value[-64:].upper()),
    "a signature of zeros": authorized(lambda value: value[:-64] + b"0" * 64),
    "the signature reversed": authorized(lambda value: value[:-64] + value[-64:][::-1]),
    "one digit changed": authorized(lambda v: v[:-1] + (b"1" if v[-1:] == b"0" else b"0")),
    "another key id": replaced(KEY_ID.encode(), b"NBAK77777777ABCDEFGH"),
    "an unknown key id": resigned(key=UNKNOWN),
    "another secret": resigned(key=OTHER),
    "another service": resigned(service="s3"),
    "a region changed": replaced(REGION.encode(), b"eu-central-1"),
    "a scope without end": replaced(b"/aws4_request", b""),
    "another date": authorized(lambda value: re.sub(rb"/\d{8}/", b"/20200101/", value)),
    "301 s old": resigned(after=timedelta(seconds=-301)),
    "301 s early": resigned(after=timedelta(seconds=301)),
    "a day old": resigned(after=timedelta(days=-1)),
    "no date": header(b"x-amz-date"),
    "two dates": header(b"x-amz-date", b"20261128T175556Z", b"20261128T175557Z"),
    "a changed date": at_midnight,
    "a date that is none": header(b"x-amz-date", b"yesterday"),
    "names in another order": replaced(SIGNED, b"SignedHeaders=host;content-type;x-amz-date"),
    "a name twice": replaced(SIGNED, SIGNED + b";x-amz-date"),
    "the host not signed": replaced(SIGNED, b"SignedHeaders=content-type;x-amz-date"),
    "the date not signed": replaced(SIGNED, b"SignedHeaders=content-type;host"),
    "a header that is not there": replaced(SIGNED, SIGNED + b";x-amz-user-agent"),
    "another host": header(b"host", b"evil.example.org"),
    "another content type": header(b"content-type", b"text/plain"),
    "a session token": header(b"x-amz-security-token", b"abc"),
    "another digest of the body": header(b"x-amz-content-sha256", b"0" * 64),
    "an unsigned body": header(b"x-amz-content-sha256", b"UNSIGNED-PAYLOAD"),
    "a changed body": body(lambda value: value.replace(b"Front", b"front")),
    "a body with a blank more": body(lambda value: value + b" "),
    "no body": body(lambda _: b""),
    "another number": path(b"0001", b"0002"),
    "a path encoded in small letters": path(b"%2B", b"%2b"),
    "a path encoded twice": path(b"%2B", b"%252B"),
    "a path not encoded": path(b"%2B", b"+"),
    "a path with a dot": path(b"/phone", b"/./phone"),
    "a path with two slashes": path(b"/phone", b"//phone"),
    "a query more": query(b"operation=restore"),
    "another method": lambda request: request._replace(method="PUT"),
}


@pytest.fixture(scope="session")
def update(sent: list[Sent]) -> Sent:
    """The update of boto3."""
    return next(request for request in sent if b"Front desk" in request.body)


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES)
def test_a_forged_request_is_refused(update: Sent, forge: Callable[[Sent], Sent]) -> None:
    assert is_accepted(update)
    assert not is_accepted(forge(update))


def test_the_query_is_signed_as_it_was_sent(sent: list[Sent]) -> None:
    filtered = next(request for request in sent if b"filter-value" in request.query)
    for old, new in ((b"%2F", b"%2f"), (b"%20", b"+"), (b"%C3", b"%c3"), (b"abc", b"%61bc")):
        assert old in filtered.query
        forged = filtered._replace(query=filtered.query.replace(old, new))
        assert not is_accepted(forged)
        assert oracle(forged, KEY) != claimed(forged)
    turned = filtered._replace(query=b"&".join(reversed(filtered.query.split(b"&"))))
    assert is_accepted(turned)  # the order of parameters is not signed
    assert oracle(turned, KEY) == claimed(turned)


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)


@given(st.lists(st.tuples(TEXT, TEXT), max_size=5), TEXT, st.binary(max_size=20))
def test_we_accept_what_botocore_signs(
    parameters: list[tuple[str, str]], segment: str, content: bytes
) -> None:
    path = f"/chime/phone-numbers/x{quote(segment, safe='')}"
    query = "&".join(
        f"n{quote(name, safe='')}={quote(value, safe='')}" for name, value in parameters
    )
    headers = signed(KEY, "POST", f"{path}?{query}".rstrip("?"), content, now=now())
    raw = {name.lower().encode(): [value.encode()] for name, value in headers.items()}
    assert is_accepted(Sent("POST", path.encode(), query.encode(), raw, content))


async def exchange(book: Book, request: Sent) -> httpx.Response:
    target = request.path + (b"?" + request.query if request.query else b"")
    headers = [(name, value) for name, values in request.headers.items() for value in values]
    headers.append((b"x-request-id", b"always-the-same"))
    url = httpx.URL("http://numberbook").copy_with(raw_path=target)
    return await book.client.request(request.method, url, headers=headers, content=request.body)


def told(response: httpx.Response) -> tuple[int, bytes, list[tuple[bytes, bytes]]]:
    """All that an answer says but for the points that are left, which count down."""
    headers = [header for header in response.headers.raw if header[0] != b"ratelimit"]
    return response.status_code, response.content, headers


async def test_all_forged_requests_get_the_same_answer_and_count_as_failures(
    database_url: str, update: Sent
) -> None:
    async with book_with(database_url, failed_authentications=len(FORGERIES)) as book:
        book.clock.now = now()
        answers = [await exchange(book, forge(update)) for forge in FORGERIES.values()]
        assert all(told(answer) == told(answers[0]) for answer in answers)
        assert answers[0].status_code == 401
        assert answers[0].headers["x-amzn-errortype"] == "UnauthorizedClientException"
        assert answers[0].json()["Code"] == "Unauthorized"
        throttled = await exchange(book, FORGERIES["another secret"](update))
        assert throttled.status_code == 429
        assert throttled.headers["x-amzn-errortype"] == "ThrottledClientException"


async def test_a_key_that_was_revoked_or_has_expired_is_as_good_as_none(book: Book) -> None:
    olivia = await book.person("olivia")

    async def status(key: AccessKey) -> tuple[int, bytes]:
        target = "/chime/phone-numbers"
        headers = signed(key, "GET", target, now=book.clock())
        answer = await book.client.get(target, headers=headers)
        return answer.status_code, answer.content

    unknown = await status(KEY)
    assert unknown[0] == 401
    revoked, expiring = await access_key(book, olivia), await access_key(book, olivia)
    assert [(await status(key))[0] for key in (revoked, expiring)] == [200, 200]
    tokens = await account_tokens(book.database, olivia.account)
    [found] = [token for token in tokens if token.access_key_id == revoked.id]
    await revoke_token(book.database, book.clock, found.id)
    book.clock.turn(seconds=1)
    assert await status(revoked) == unknown
    assert (await status(expiring))[0] == 200
    book.clock.turn(days=3650)
    assert await status(expiring) == unknown


async def test_a_request_is_accepted_at_most_300_seconds_from_now(book: Book) -> None:
    key = await access_key(book, await book.person("olivia"))
    target = "/chime/phone-numbers"
    for seconds, expected in ((-301, 401), (-300, 200), (0, 200), (300, 200), (301, 401)):
        at = book.clock() + timedelta(seconds=seconds)
        answer = await book.client.get(target, headers=signed(key, "GET", target, now=at))
        assert answer.status_code == expected, seconds


async def test_a_secret_is_not_stored(book: Book) -> None:
    key = await access_key(book, await book.person("olivia"))
    dump = await book.database.read(
        lambda connection: connection.exec_driver_sql("SELECT * FROM access_token").all()
    )
    assert key.id in str(dump)
    assert key.secret not in str(dump)


def test_what_is_wrong_does_not_change_the_time_of_a_verification(update: Sent) -> None:
    kinds = ["one digit changed", "another key id", "another secret", "a changed body", "a day old"]
    requests = [FORGERIES[kind](update) for kind in kinds]
    seconds: list[list[float]] = [[] for _ in kinds]
    for _ in range(200):
        for taken, request in zip(seconds, requests, strict=True):
            started = time.thread_time()
            assert not is_accepted(request)
            taken.append(time.thread_time() - started)
    medians = list(map(statistics.median, seconds))
    assert max(medians) < 1.5 * min(medians)
