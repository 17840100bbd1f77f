"""A change whose answer is lost, or that is refused for its rate, is made once."""

import asyncio
import os

import httpx
from generated import PhoneNumberFilter, UpdatePhoneNumberInput
from generated.enums import CallingNameStatus, PhoneNumberAccess
from main import client, numbers, update


class LossyNetwork(httpx.AsyncBaseTransport):
    """Refuses the first mutation as a rate limit does, and loses the answer to the second."""

    def __init__(self) -> None:
        self._real = httpx.AsyncHTTPTransport()
        self.keys: list[str] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if "idempotency-key" not in request.headers:
            return await self._real.handle_async_request(request)
        self.keys.append(request.headers["idempotency-key"])
        if len(self.keys) == 1:
            return httpx.Response(429, headers={"retry-after": "0"})
        response = await self._real.handle_async_request(request)
        if len(self.keys) == 2:
            await response.aread()
            raise httpx.ReadError("The connection was reset.", request=request)
        return response


async def check() -> None:
    network = LossyNetwork()
    quiet = [CallingNameStatus.UNASSIGNED]  # no calling name comes into effect meanwhile
    owned = [PhoneNumberAccess.OWNER]
    where = PhoneNumberFilter(access=owned, calling_name_statuses=quiet)
    token = os.environ["NUMBERBOOK_TOKEN"]
    async with client(os.environ["NUMBERBOOK_URL"], token, network) as api:
        before = await anext(numbers(api, where))
        change = UpdatePhoneNumberInput(
            id=before.id, expected_version=before.version, nickname="by Python"
        )
        after = await update(api, change)
    assert (after.nickname, after.version) == ("by Python", before.version + 1)
    assert len(network.keys) == 3
    assert len(set(network.keys)) == 1


asyncio.run(check())
