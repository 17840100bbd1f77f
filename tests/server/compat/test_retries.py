"""Retries of clients whose answer was lost: each change is made once, and is answered as it was."""

from collections.abc import Iterator
from uuid import uuid4

import httpx
import pytest
from anyio import to_thread
from botocore.awsrequest import AWSPreparedRequest

from models.platform import FIRST_OWN_ID
from tests.server.compat.conftest import Served
from tests.support.book import Book
from tests.support.programs.chime import SDK, Boto3, Outcome, access_key
from tests.support.programs.lossy import Lossy, lossy


@pytest.fixture
def book(shared_book: Book) -> Book:
    return shared_book


@pytest.fixture
def network(served: Served) -> Iterator[Lossy]:
    with lossy(served.server.url) as network:
        yield network


async def fields(book: Book, number: int) -> list[str]:
    return [change["field"] for change in await book.trail(number)]


async def retried(network: Lossy, client: Boto3, operation: str, **members: object) -> Outcome:
    """The outcome of a call whose first answer is lost."""
    network.lost = 1
    outcome = await to_thread.run_sync(lambda: client.call(operation, **members))
    assert network.lost == 0
    return outcome


async def test_boto3_hears_of_a_calling_name_whose_first_answer_was_lost(
    book: Book, network: Lossy
) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    key = await access_key(book, olivia)
    client = Boto3(f"{network.url}/chime", key, attempts=2)
    asked = {"PhoneNumberId": (await book.stored(number))["e164"], "CallingName": "Acme"}
    outcome = await retried(network, client, "UpdatePhoneNumber", **asked)
    assert outcome.error is None, outcome
    assert outcome.output["PhoneNumber"]["CallingNameStatus"] == "UpdateInProgress"
    assert (await fields(book, number)).count("CALLING_NAME_REQUEST") == 1
    before = await book.everything(number)
    again = await retried(network, client, "UpdatePhoneNumber", **asked)
    assert again.error == "ConflictException"  # another call: the name is being changed
    assert await book.everything(number) == before


async def test_boto3_hears_of_a_deletion_and_of_settings_whose_first_answer_was_lost(
    book: Book, network: Lossy
) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia, status="UNASSIGNED")
    client = Boto3(f"{network.url}/chime", await access_key(book, olivia), attempts=2)
    e164 = (await book.stored(number))["e164"]
    for operation, members in [
        ("DeletePhoneNumber", {"PhoneNumberId": e164}),
        ("UpdatePhoneNumberSettings", {"CallingName": "Acme"}),
    ]:
        outcome = await retried(network, client, operation, **members)
        assert outcome.error is None, outcome
    assert (await fields(book, number)).count("DELETED") == 1


async def test_an_id_that_can_be_no_key_is_none(book: Book, served: Served) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    client = Boto3(served.url, await access_key(book, olivia))

    def shorten(request: AWSPreparedRequest, **_: object) -> None:
        request.headers["amz-sdk-invocation-id"] = "short"

    client.raw.meta.events.register_first(f"before-send.{SDK}", shorten)
    e164 = (await book.stored(number))["e164"]
    for name in ("a", "b"):
        outcome = client.call("UpdatePhoneNumber", PhoneNumberId=e164, Name=name)
        assert outcome.output["PhoneNumber"]["Name"] == name


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
async def test_httpx_hears_of_a_nickname_whose_first_answer_was_lost(
    book: Book, network: Lossy, method: str
) -> None:
    olivia = await book.person("olivia")
    number = await book.number(olivia)
    path = f"{network.url}/api/user/phone-numbers/{FIRST_OWN_ID + number}"
    headers = {"Authorization": f"Bearer {olivia.token}", "Idempotency-Key": str(uuid4())}
    network.lost = 1
    async with httpx.AsyncClient(headers=headers) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.request(method, path, json={"nickname": "first"})
        other = {"Idempotency-Key": str(uuid4())}
        await client.request(method, path, json={"nickname": "second"}, headers=other)
        answer = await client.request(method, path, json={"nickname": "first"})
    assert answer.status_code == 200
    assert answer.headers["idempotency-replayed"] == "true"
    assert answer.json()["data"]["nickname"] == "first"
    assert (await book.stored(number))["nickname"] == "second"
    assert (await fields(book, number)).count("NICKNAME") == 2
