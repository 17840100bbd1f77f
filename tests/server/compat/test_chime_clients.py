"""boto3, the command line of AWS and the SDK for JavaScript against a real server."""

import json
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from anyio import run_process, to_thread

from database.moments import rfc3339
from models.enums import PhoneNumberAssociationName
from resolvers.accounts.tokens import AccessKey
from server.compat.chime.operations import OPERATIONS
from tests.server.compat.conftest import POINTS, Served
from tests.support.book import SECRET_KEY, Book, Person
from tests.support.programs.chime import (
    Boto3,
    Client,
    CommandLine,
    JavaScript,
    Outcome,
    Program,
    access_key,
)
from tests.support.programs.processes import numberbook
from tests.support.wire import exchange

VALUE = PhoneNumberAssociationName.VOICE_CONNECTOR_ID
Make = Callable[[AccessKey], Client]


@pytest.fixture(params=["boto3", "javascript"])
def make(request: pytest.FixtureRequest, served: Served, program: Program) -> Make:
    """Makes clients with an access key."""
    if request.param == "boto3":
        return lambda key: Boto3(served.url, key)
    return lambda key: JavaScript(served.url, key, program)


@pytest.fixture
def book(shared_book: Book) -> Book:
    return shared_book


async def client_of(book: Book, make: Make, person: Person) -> Client:
    return make(await access_key(book, person))


async def e164_of(book: Book, number: int) -> str:
    e164: str = (await book.stored(number))["e164"]
    return e164


def walk(client: Client, **members: Any) -> list[list[str]]:  # noqa: ANN401
    """The numbers of each page of a list."""
    pages, token = [], None
    while True:
        given = members if token is None else {**members, "NextToken": token}
        output = succeeded(client.call("ListPhoneNumbers", **given))
        pages.append([number["E164PhoneNumber"] for number in output["PhoneNumbers"]])
        token = output.get("NextToken")
        if token is None:
            return pages


def succeeded(outcome: Outcome) -> dict[str, Any]:
    assert outcome.error is None, outcome
    return outcome.output


async def test_a_list_comes_in_pages_oldest_first(book: Book, make: Make) -> None:
    olivia = await book.person("olivia")
    numbers = [await book.number(olivia) for _ in range(5)]
    expected = [await e164_of(book, number) for number in numbers]
    client = await client_of(book, make, olivia)
    assert walk(client) == [expected]
    assert walk(client, MaxResults=2) == [expected[:2], expected[2:4], expected[4:]]
    assert walk(client, MaxResults=5) == [expected]


async def test_every_filter_of_a_list_finds_what_it_says(book: Book, make: Make) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    dial_in, group = "SIP_MEDIA_APPLICATION_DIAL_IN", PhoneNumberAssociationName
    one = await book.number(olivia, status="UNASSIGNED", product_type="VOICE_CONNECTOR")
    two = await book.number(olivia, product_type=dial_in)
    both = await book.number(olivia, product_type="VOICE_CONNECTOR")
    value = f"abc def/ä+&{uuid4()}"
    for number in (two, both):
        await book.associate(number, VALUE, value)
    await book.associate(both, group.SIP_RULE_ID, value)
    await book.grant(both, george)
    first, second, third = [await e164_of(book, number) for number in (one, two, both)]
    client, granted = [await client_of(book, make, person) for person in (olivia, george)]

    def found(client: Client = client, **members: Any) -> list[str]:  # noqa: ANN401
        return [number for page in walk(client, MaxResults=1, **members) for number in page]

    assert found(Status="Unassigned") == [first]
    assert found(Status="NoSuchStatus") == found(ProductType="NoSuch") == []
    assert found(ProductType="VoiceConnector") == [first, third]
    assert found(ProductType="SipMediaApplicationDialIn") == [second]
    assert found(FilterName="VoiceConnectorId", FilterValue=value) == [second, third]
    assert found(FilterName="SipRuleId", FilterValue=value) == [third]
    assert found(FilterName="VoiceConnectorGroupId", FilterValue=value) == []
    assert found(FilterName="UserId", FilterValue=value) == []
    assert found(FilterName="VoiceConnectorId", FilterValue="another") == []
    by_both: dict[str, Any] = {"FilterName": "VoiceConnectorId", "FilterValue": value}
    assert found(ProductType="VoiceConnector", Status="Assigned", **by_both) == [third]
    assert found(granted, **by_both) == [third]


async def test_a_number_is_shown_as_chime_shows_it(book: Book, make: Make) -> None:
    olivia = await book.person("olivia")
    number = await book.number(
        olivia,
        name="Front desk",
        product_type="VOICE_CONNECTOR",
        order_id="order-1",
        inbound_call=True,
        outbound_sms=False,
        calling_name="ACME",
        calling_name_status="UPDATE_SUCCEEDED",
    )
    await book.associate(number, VALUE, "abc")
    client, e164 = await client_of(book, make, olivia), await e164_of(book, number)
    now = rfc3339(book.clock())
    ids = (e164, f"%2B{e164[1:]}", f"%2b{e164[1:]}", str(number))
    shown = [succeeded(client.call("GetPhoneNumber", PhoneNumberId=each)) for each in ids]
    assert shown[0] == {
        "PhoneNumber": {
            "PhoneNumberId": f"%2B{e164[1:]}",
            "E164PhoneNumber": e164,
            "Country": "US",
            "Type": "Local",
            "ProductType": "VoiceConnector",
            "Status": "Assigned",
            "Capabilities": {"InboundCall": True, "OutboundSMS": False},
            "Associations": [
                {
                    "Value": "abc",
                    "Name": "VoiceConnectorId",
                    "AssociatedTimestamp": now,
                }
            ],
            "CallingName": "ACME",
            "CallingNameStatus": "UpdateSucceeded",
            "Name": "Front desk",
            "OrderId": "order-1",
            "CreatedTimestamp": now,
            "UpdatedTimestamp": now,
        }
    }
    assert all(each == shown[0] for each in shown)
    [listed] = succeeded(client.call("ListPhoneNumbers"))["PhoneNumbers"]
    assert listed == shown[0]["PhoneNumber"]


async def test_each_detail_is_updated_and_cleared(book: Book, make: Make) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia, calling_name="OLD")
    client, e164 = await client_of(book, make, olivia), await e164_of(book, number)

    def update(**members: str) -> dict[str, Any]:
        output = succeeded(client.call("UpdatePhoneNumber", PhoneNumberId=e164, **members))
        shown: dict[str, Any] = output["PhoneNumber"]
        return shown

    assert update(Name="Front desk")["Name"] == "Front desk"
    assert "Name" not in update(Name="")
    assert update(ProductType="VoiceConnector")["ProductType"] == "VoiceConnector"
    asked = update(CallingName="")
    assert (asked["CallingName"], asked["CallingNameStatus"]) == ("OLD", "UpdateInProgress")
    stored = await book.stored(number)
    assert (stored["calling_name_requested"], stored["version"]) == (None, 5)
    trail = [change["field"] for change in await book.trail(number)]
    assert trail == ["CREATED", "NAME", "NAME", "PRODUCT_TYPE", "CALLING_NAME_REQUEST"]


async def test_a_batch_tells_which_of_its_items_failed(book: Book, make: Make) -> None:
    olivia, sam = await book.person("olivia"), await book.person("sam")
    one, two, pending, granted, hidden = [await book.number(olivia) for _ in range(5)]
    [other] = [await book.number(sam)]
    await book.grant(other, olivia)
    await olivia.update(pending, callingName="ACME")
    client = await client_of(book, make, olivia)
    ids = [await e164_of(book, each) for each in (one, two, pending, other)]
    before = await book.everything(other)
    changes: list[dict[str, str]] = [
        {"Name": "A"},
        {"Name": "A", "ProductType": "VoiceConnector"},
        {"CallingName": "OTHER"},
        {"Name": "A"},
    ]
    items = [{"PhoneNumberId": key, **change} for key, change in zip(ids, changes, strict=True)]
    items += [{"PhoneNumberId": key, "Name": "A"} for key in ("nope", "+14155559999")]
    items.append({"PhoneNumberId": f"%2B{ids[0][1:]}", "Name": "no!"})
    outcome = client.call("BatchUpdatePhoneNumber", UpdatePhoneNumberRequestItems=items)
    assert outcome.error == "BadRequestException"  # two items name the same number
    assert (await book.stored(one))["version"] == 1
    outcome = client.call("BatchUpdatePhoneNumber", UpdatePhoneNumberRequestItems=items[:-1])
    errors = succeeded(outcome)["PhoneNumberErrors"]
    assert [(error["PhoneNumberId"], error["ErrorCode"]) for error in errors] == [
        (ids[1], "BadRequest"),
        (ids[2], "Conflict"),
        (ids[3], "Forbidden"),
        ("nope", "NotFound"),
        ("+14155559999", "NotFound"),
    ]
    assert errors[3]["ErrorMessage"] == errors[4]["ErrorMessage"] == "Phone number not found."
    assert (await book.stored(one))["name"] == "A"
    assert await book.everything(other) == before
    assert {(await book.stored(each))["version"] for each in (two, granted, hidden)} == {1}


async def test_a_number_is_deleted_found_among_those_in_release_and_restored(
    book: Book, make: Make
) -> None:
    olivia = await book.person("olivia")
    held = await book.number(olivia, status="RELEASE_IN_PROGRESS")
    numbers = [await book.number(olivia) for _ in range(3)]
    client = await client_of(book, make, olivia)
    ids = [await e164_of(book, number) for number in numbers]
    assert succeeded(client.call("DeletePhoneNumber", PhoneNumberId=ids[0])) == {}
    outcome = client.call("BatchDeletePhoneNumber", PhoneNumberIds=[ids[1], "nope", ids[0]])
    errors = [(e["PhoneNumberId"], e["ErrorCode"]) for e in outcome.output["PhoneNumberErrors"]]
    assert errors == [("nope", "NotFound"), (ids[0], "Conflict")]
    assert client.call("GetPhoneNumber", PhoneNumberId=ids[0]).error == "NotFoundException"
    update = client.call("UpdatePhoneNumber", PhoneNumberId=ids[0], Name="A")
    assert update.error == "ConflictException"
    held_e164 = await e164_of(book, held)
    assert walk(client) == [[held_e164, ids[2]]]
    pages = walk(client, Status="ReleaseInProgress", MaxResults=1)
    assert [number for page in pages for number in page] == [held_e164, *ids[:2]]
    for e164 in ids[:2]:
        restored = succeeded(client.call("RestorePhoneNumber", PhoneNumberId=e164))
        assert restored["PhoneNumber"]["Status"] == "Assigned"
        assert "DeletionTimestamp" not in restored["PhoneNumber"]
    assert walk(client) == [[held_e164, *ids]]
    assert walk(client, Status="ReleaseInProgress") == [[held_e164], []]


async def test_the_settings_of_the_account(book: Book, make: Make) -> None:
    olivia, sam = await book.person("olivia"), await book.person("sam")
    client, other = [await client_of(book, make, person) for person in (olivia, sam)]
    assert succeeded(client.call("GetPhoneNumberSettings")) == {}
    assert succeeded(client.call("UpdatePhoneNumberSettings", CallingName="ACME")) == {}
    shown = succeeded(client.call("GetPhoneNumberSettings"))
    assert shown["CallingName"] == "ACME"
    again = client.call("UpdatePhoneNumberSettings", CallingName="OTHER")
    assert again.error == "BadRequestException"
    assert succeeded(client.call("UpdatePhoneNumberSettings", CallingName="ACME")) == {}
    assert succeeded(client.call("GetPhoneNumberSettings")) == shown
    assert succeeded(other.call("GetPhoneNumberSettings")) == {}
    answer = await olivia.ask("{ viewer { defaultCallingName } }")
    assert answer.data["viewer"] == {"defaultCallingName": "ACME"}


async def test_the_command_line_reads_and_changes_numbers(book: Book, served: Served) -> None:
    olivia, sam = await book.person("olivia"), await book.person("sam")
    numbers = [await book.number(olivia) for _ in range(3)]
    ids = [await e164_of(book, number) for number in numbers]
    key = await access_key(book, olivia)
    client = CommandLine(served.url, key)
    first = succeeded(client.call("ListPhoneNumbers", MaxResults=2))
    rest = succeeded(client.call("ListPhoneNumbers", NextToken=first["NextToken"]))
    assert Boto3(served.url, key).call("ListPhoneNumbers").output["PhoneNumbers"] == (
        first["PhoneNumbers"] + rest["PhoneNumbers"]
    )
    named = succeeded(client.call("UpdatePhoneNumber", PhoneNumberId=ids[0], Name="Front desk"))
    assert named["PhoneNumber"]["Name"] == "Front desk"
    succeeded(client.call("UpdatePhoneNumber", PhoneNumberId=ids[0], Name=""))
    assert [(await book.stored(number))["version"] for number in numbers] == [3, 1, 1]
    items = [{"PhoneNumberId": ids[1], "Name": "A"}, {"PhoneNumberId": "nope", "Name": "A"}]
    batch = client.call("BatchUpdatePhoneNumber", UpdatePhoneNumberRequestItems=items)
    [error] = batch.output["PhoneNumberErrors"]
    assert (error["PhoneNumberId"], error["ErrorCode"]) == ("nope", "NotFound")
    stranger = CommandLine(served.url, await access_key(book, sam))
    outcome = stranger.call("GetPhoneNumber", PhoneNumberId=ids[0])
    assert (outcome.error, outcome.message) == ("NotFoundException", "Phone number not found.")


async def test_the_command_line_works_with_what_tokens_create_prints(
    book: Book, served: Served, tmp_path: Path
) -> None:
    olivia = await book.person("olivia")
    e164 = await e164_of(book, await book.number(olivia))
    settings = {
        "NUMBERBOOK_DATABASE_URL": served.database_url,
        "NUMBERBOOK_SECRET_KEY": SECRET_KEY,
    }
    arguments = ("create", olivia.account.name, "--name", "laptop", "--aws")
    command = partial(to_thread.run_sync, partial(numberbook, tmp_path, **settings))
    printed = await command("tokens", *arguments, "--url", f"{served.server.url}/")
    variables = dict(line.split("=", 1) for line in printed.stdout.split())
    assert [*variables] == [
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_ENDPOINT_URL_CHIME_SDK_VOICE",
        "AWS_REGION",
        "AWS_DEFAULT_REGION",
    ]
    aws = [sys.executable, "-m", "awscli", "chime-sdk-voice", "list-phone-numbers"]
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), **variables}
    ended = await run_process(aws, env=environment)
    [number] = json.loads(ended.stdout)["PhoneNumbers"]
    assert number["E164PhoneNumber"] == e164
    listed = await command("tokens", "list", olivia.account.name, "--json")
    [own] = [one for one in json.loads(listed.stdout) if one["name"] == "laptop"]
    assert own["access key"] == variables["AWS_ACCESS_KEY_ID"]
    assert variables["AWS_SECRET_ACCESS_KEY"] not in listed.stdout


async def test_all_other_operations_are_refused_with_the_names_of_those_served(
    book: Book, served: Served
) -> None:
    client = Boto3(served.url, await access_key(book, await book.person("olivia")))
    named = ", ".join(operation.name for operation in OPERATIONS.values())
    others: dict[str, dict[str, Any]] = {
        "ListVoiceConnectors": {},
        "GetVoiceConnector": {"VoiceConnectorId": "a"},
        "CreatePhoneNumberOrder": {
            "ProductType": "VoiceConnector",
            "E164PhoneNumbers": ["+14155550100"],
        },
        "SearchAvailablePhoneNumbers": {},
        "AssociatePhoneNumbersWithVoiceConnector": {
            "VoiceConnectorId": "a",
            "E164PhoneNumbers": ["+14155550100"],
        },
        "ValidateE911Address": {
            "AwsAccountId": "1",
            "StreetNumber": "1",
            "StreetInfo": "a",
            "City": "a",
            "State": "a",
            "Country": "US",
            "PostalCode": "1",
        },
    }
    for operation, members in others.items():
        outcome = client.call(operation, **members)
        assert outcome.error == "BadRequestException", operation
        assert outcome.message == f"The operation is not served. These are: {named}."


async def test_the_older_client_of_boto3_works_too(book: Book, served: Served) -> None:
    olivia = await book.person("olivia")
    e164 = await e164_of(book, await book.number(olivia, name="Front desk"))
    client = Boto3(served.url, await access_key(book, olivia), service="chime")
    shown = succeeded(client.call("GetPhoneNumber", PhoneNumberId=e164))
    assert shown["PhoneNumber"]["E164PhoneNumber"] == e164


async def test_a_client_shows_the_id_of_its_request(book: Book, served: Served) -> None:
    client = Boto3(served.url, await access_key(book, await book.person("olivia")))
    metadata = client.raw.list_phone_numbers()["ResponseMetadata"]
    assert metadata["RequestId"] == metadata["HTTPHeaders"]["x-request-id"]


HEAD = "{method} /chime/phone-numbers/1 HTTP/1.1\r\nHost: a\r\n"
BROKEN = {
    "a head that is too large": (HEAD.format(method="GET") + f"X: {'a' * 40_000}\r\n\r\n", 431),
    "two hosts": (HEAD.format(method="GET") + "Host: b\r\n\r\n", 400),
    "an unknown coding": (HEAD.format(method="POST") + "Transfer-Encoding: a\r\n\r\n", 400),
    "an unsigned request": (HEAD.format(method="PATCH") + "\r\n", 401),
}


async def test_requests_that_are_no_http_are_refused_in_the_form_of_chime(served: Served) -> None:
    for kind, (request, status) in BROKEN.items():
        answer = exchange(served.server.url, request.encode())
        assert answer.status == status, kind
        assert answer.json.keys() == {"Code", "Message"}, kind
        fault = "UnauthorizedClientException" if status == 401 else "BadRequestException"
        assert answer.headers["x-amzn-errortype"] == fault, kind
        assert answer.headers["x-amzn-requestid"] == answer.headers["x-request-id"]


async def test_each_exception_is_raised_by_its_cause(
    book: Book, make: Make, served: Served
) -> None:
    olivia, george = await book.person("olivia"), await book.person("george")
    sam, poor = await book.person("sam"), await book.person("poor")
    number, broken = await book.number(olivia), await book.number(olivia)
    await book.grant(number, george)
    await olivia.update(number, callingName="ACME")
    before = await book.everything(number)
    e164 = await e164_of(book, number)
    owner, granted, stranger, spender = [
        await client_of(book, make, person) for person in (olivia, george, sam, poor)
    ]
    change = {"PhoneNumberId": e164, "Name": "A"}
    unknown = make(AccessKey("NBAKAAAAAAAAAAAAAAAA", "nb_secret"))
    causes = {
        "BadRequestException": owner.call("UpdatePhoneNumber", PhoneNumberId=e164, Name="no!"),
        "UnauthorizedClientException": unknown.call("UpdatePhoneNumber", **change),
        "ForbiddenException": granted.call("UpdatePhoneNumber", **change),
        "NotFoundException": stranger.call("UpdatePhoneNumber", **change),
        "ConflictException": owner.call("UpdatePhoneNumber", PhoneNumberId=e164, CallingName="B2"),
        "ThrottledClientException": exhausted(spender),
    }
    with corrupted(served.database_url, broken):
        causes["ServiceFailureException"] = owner.call("GetPhoneNumber", PhoneNumberId=str(broken))
    with away(served.database_url):
        causes["ServiceUnavailableException"] = owner.call("UpdatePhoneNumber", **change)
    assert {cause: outcome.error for cause, outcome in causes.items()} == {
        cause: cause for cause in causes
    }
    assert all(outcome.message for outcome in causes.values())
    assert causes["ServiceFailureException"].message == "Something went wrong."
    assert await book.everything(number) == before


def exhausted(client: Client) -> Outcome:
    """The first failure of batches that cost a third of a minute's points each."""
    items = [{"PhoneNumberId": str(n), "Name": "A"} for n in range(1, POINTS // 30)]
    for _ in range(10):
        outcome = client.call("BatchUpdatePhoneNumber", UpdatePhoneNumberRequestItems=items)
        if outcome.error is not None:
            return outcome
    raise AssertionError


@contextmanager
def corrupted(url: str, number: int) -> Iterator[None]:
    """A number with a word that is none, which the database would not take."""
    with opened(url) as execute:
        if url.startswith("sqlite"):
            execute("PRAGMA ignore_check_constraints = ON")
        else:
            execute("ALTER TABLE phone_number DROP CONSTRAINT IF EXISTS ck_phone_number_status")
        execute(f"UPDATE phone_number SET status = 'NONE' WHERE id = {number}")
        yield


@contextmanager
def away(url: str) -> Iterator[None]:
    """A database that does not answer requests for changes."""
    is_sqlite = url.startswith("sqlite")
    with opened(url) as execute:
        execute("BEGIN IMMEDIATE" if is_sqlite else "BEGIN")
        if not is_sqlite:
            execute("LOCK TABLE access_token, account, phone_number IN ACCESS EXCLUSIVE MODE")
        yield
        execute("ROLLBACK")


@contextmanager
def opened(url: str) -> Iterator[Callable[[str], object]]:
    if url.startswith("sqlite"):
        lite = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
        yield lite.execute
        lite.close()
        return
    with psycopg.connect(url, autocommit=True) as connection:
        yield lambda statement: connection.execute(statement.encode())
