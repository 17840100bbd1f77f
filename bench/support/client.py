"""A client that asks one thing after the other."""

import json
import time
from functools import cached_property
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

from bench.race.workloads import Request


class Refused(Exception):
    """The server answered a request with an error."""


class Client:
    """One client of a server that sends one request at a time."""

    def __init__(self, url: str, token: str) -> None:
        """Ask the server at this URL as whoever has this token."""
        self._netloc = urlsplit(url).netloc
        self._headers = {"authorization": f"Bearer {token}", "content-type": "application/json"}

    @cached_property
    def _connection(self) -> HTTPConnection:
        return HTTPConnection(self._netloc, timeout=60)

    def ask(self, request: Request) -> Any:  # noqa: ANN401
        """The data of the answer. Raises Refused."""
        self._connection.request("POST", "/graphql", request.line(), self._headers)
        response = self._connection.getresponse()
        answer = json.loads(response.read())
        if response.status != 200 or "errors" in answer:
            raise Refused(f"{response.status}: {answer}")
        return answer["data"]

    def milliseconds(self, request: Request) -> float:
        """How long the answer took. Raises Refused."""
        start = time.perf_counter()
        self.ask(request)
        return (time.perf_counter() - start) * 1000
