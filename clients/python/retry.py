"""A transport for httpx that sends a request again where that is safe and may help."""

import asyncio
import random
import time
import uuid
from email.utils import parsedate_to_datetime

import httpx

TRIES = 5
LONGEST_WAIT_SECONDS = 61.0

WORTH_ANOTHER_TRY = {409, 429, 503}
"""The same change is being made, sent too fast, or not answered for now."""


def idempotency_key() -> dict[str, str]:
    """A key for one change: made once, and sent with every try of it."""
    return {"Idempotency-Key": str(uuid.uuid4())}


class RetryingTransport(httpx.AsyncBaseTransport):
    """Sends a request again where the answer was lost or says to come back later.

    For queries that is always safe. For mutations it is because each carries an Idempotency-Key: a
    change that was made already is not made again, the server repeats its answer.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._transport = transport or httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The answer. Raises httpx.TransportError where the last try had none, or at once where the
        request itself is wrong.
        """
        for tried in range(1, TRIES):
            response = await self._answer(request)
            if response is not None and response.status_code not in WORTH_ANOTHER_TRY:
                return response
            await asyncio.sleep(_seconds(response, tried))
        return await self._transport.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._transport.aclose()

    async def _answer(self, request: httpx.Request) -> httpx.Response | None:
        try:
            response = await self._transport.handle_async_request(request)
            await response.aread()  # a connection can also be cut while the body comes
        except (httpx.UnsupportedProtocol, httpx.LocalProtocolError):
            raise  # the request is wrong: a mistyped scheme, a broken header
        except httpx.TransportError:
            return None
        return response


def _seconds(response: httpx.Response | None, tried: int) -> float:
    """As long as the server says; else, or if its date is over, a little longer after each try."""
    seconds = None if response is None else _seconds_in(response.headers.get("retry-after", ""))
    if seconds is None or seconds < 0:
        seconds = 0.1 * 2**tried * random.uniform(1, 2)
    return min(seconds, LONGEST_WAIT_SECONDS)


def _seconds_in(retry_after: str) -> float | None:
    """Retry-After has seconds, or, as balancers send it, a date. None if it has neither."""
    if retry_after.isdecimal():
        return float(retry_after)
    try:
        return parsedate_to_datetime(retry_after).timestamp() - time.time()
    except ValueError:
        return None
