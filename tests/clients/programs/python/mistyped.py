"""A request that no network can carry is not sent again."""

import asyncio
import os

import httpx
from main import client


class CountingNetwork(httpx.AsyncHTTPTransport):
    """Knows how many requests it was given."""

    requests = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        return await super().handle_async_request(request)


async def is_refused_at_once(url: str, token: str) -> None:
    network = CountingNetwork()
    async with client(url, token, network) as api:
        try:
            await api.viewer()
        except (httpx.UnsupportedProtocol, httpx.LocalProtocolError):
            assert network.requests == 1, network.requests
            return
    raise AssertionError("It was answered.")


async def check() -> None:
    url, token = os.environ["NUMBERBOOK_URL"], os.environ["NUMBERBOOK_TOKEN"]
    await is_refused_at_once(url.replace("http:", "htp:"), token)
    await is_refused_at_once(url, f"{token}\n")


asyncio.run(check())
