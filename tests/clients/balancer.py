"""A balancer in front of a server, in trouble: it refuses requests, and cuts an answer off."""

import math
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import NamedTuple

import httpx

HEADERS = ("accept", "authorization", "content-type", "idempotency-key")
OVER = "Sun, 06 Nov 1994 08:49:37 GMT"


class Sent(NamedTuple):
    """A request that came, without a key if it is a query."""

    at: float
    key: str | None


class Balancer(ThreadingHTTPServer):
    """It refuses the first query with a date that is over, the second one with a date that is none,
    and the first change with a date to come; it cuts the answer to the second change off. All else
    it passes on.
    """

    def __init__(self, server_url: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.server_url = server_url
        self.date = 0
        self.queries: list[Sent] = []
        self.changes: list[Sent] = []
        self.of_queries: list[_Fate] = [
            lambda asked: asked.refuse(OVER),
            lambda asked: asked.refuse("soon"),
        ]
        self.of_changes: list[_Fate] = [
            lambda asked: asked.refuse_until_date(),
            lambda asked: asked.pass_on(missing=9),
        ]


class _Handler(BaseHTTPRequestHandler):
    server: Balancer

    def do_GET(self) -> None:
        self._meet(self.server.queries, self.server.of_queries)

    def do_POST(self) -> None:
        if "idempotency-key" in self.headers:
            self._meet(self.server.changes, self.server.of_changes)
        else:
            self.do_GET()

    def _meet(self, sent: list[Sent], fates: "list[_Fate]") -> None:
        sent.append(Sent(time.time(), self.headers["idempotency-key"]))
        fate = fates.pop(0) if fates else _Handler.pass_on
        fate(self)

    def refuse_until_date(self) -> None:
        self.server.date = math.ceil(time.time() + 0.5)
        self.refuse(formatdate(self.server.date, usegmt=True))

    def refuse(self, retry_after: str) -> None:
        html = {"content-type": "text/html", "retry-after": retry_after}
        self._answer(503, html, b"<html>No server is available.</html>")

    def pass_on(self, missing: int = 0) -> None:
        answer = httpx.request(
            self.command,
            f"{self.server.server_url}{self.path}",
            headers={name: self.headers[name] for name in HEADERS if name in self.headers},
            content=self.rfile.read(int(self.headers.get("content-length", 0))),
            timeout=30,
        )
        whole = answer.content
        self._answer(answer.status_code, answer.headers, whole[: len(whole) - missing])

    def _answer(self, status: int, headers: Mapping[str, str], content: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


_Fate = Callable[[_Handler], None]


@contextmanager
def balancing(server_url: str) -> Iterator[Balancer]:
    """A balancer in its own thread."""
    with Balancer(server_url) as balancer:
        thread = Thread(target=balancer.serve_forever)
        thread.start()
        try:
            yield balancer
        finally:
            balancer.shutdown()
            thread.join()
