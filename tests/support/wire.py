"""Requests as bytes on a socket, also those that no client library would send."""

import re
import socket
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from http.client import parse_headers
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import orjson
import pytest

from tests.support.error_codes import codes_of
from tests.support.programs.processes import Server

TIMEOUT_SECONDS = 15
REQUEST_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
JSON_TYPES = {
    "application/json; charset=utf-8",
    "application/graphql-response+json; charset=utf-8",
}


on_linux = pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs /proc of Linux")


class Received(NamedTuple):
    """An answer."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def json(self) -> Any:  # noqa: ANN401
        return orjson.loads(self.content)

    @property
    def codes(self) -> list[str]:
        return codes_of(self.json)


class Wire:
    """A connection to a server."""

    def __init__(self, url: str, receive_buffer: int | None = None, source: str = "") -> None:
        """`receive_buffer`: bytes that arrive without being read. `source`: our own address."""
        address = urlsplit(url)
        assert address.hostname
        assert address.port
        self.socket = socket.socket()
        self.socket.settimeout(TIMEOUT_SECONDS)
        if receive_buffer is not None:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        if source:
            self.socket.bind((source, 0))
        self.socket.connect((address.hostname, address.port))
        self.file = self.socket.makefile("rb")

    def send(self, data: bytes) -> bool:
        """Send. False if the server has closed the connection, as after an early refusal."""
        try:
            self.socket.sendall(data)
        except (BrokenPipeError, ConnectionResetError):
            return False
        return True

    def end(self) -> None:
        """Close our side for sending."""
        self.socket.shutdown(socket.SHUT_WR)

    def receive(self, method: str = "POST") -> Received:
        """The next answer."""
        status, headers = self._receive_head()
        length = 0 if method == "HEAD" else int(headers["content-length"])
        return Received(status, headers, self.file.read(length))

    def receive_last(self) -> Received:
        """The next answer, which ends with the connection."""
        status, headers = self._receive_head()
        return Received(status, headers, self.file.read())

    def _receive_head(self) -> tuple[int, dict[str, str]]:
        version, status, *_ = self.file.readline().split(b" ")
        assert version == b"HTTP/1.1"
        headers = parse_headers(self.file).items()
        return int(status), {name.lower(): value for name, value in headers}

    def receive_some(self, count: int) -> bytes:
        """As many bytes at most; none if the server has closed or aborted the connection."""
        try:
            return self.socket.recv(count)
        except ConnectionResetError:
            return b""

    def is_closed(self) -> bool:
        """Whether the server closes without sending more."""
        try:
            return self.file.read(1) == b""
        except ConnectionResetError:
            return True

    def close(self) -> None:
        self.file.close()
        self.socket.close()


def exchange(url: str, data: bytes) -> Received:
    """One request on a connection of its own."""
    with closing(Wire(url)) as wire:
        wire.send(data)
        return wire.receive()


def head(line: str, *headers: str) -> bytes:
    """The head of a request."""
    return "\r\n".join([line, *headers, "", ""]).encode("latin-1")


def post(body: bytes, *headers: str) -> bytes:
    """A request to the endpoint with these headers and its length."""
    length = f"content-length: {len(body)}"
    return head("POST /graphql HTTP/1.1", "host: numberbook", *headers, length) + body


def assert_is_refusal(answer: Received, status: int) -> None:
    """Check what is true for every refusal."""
    assert answer.status == status, answer
    assert answer.headers["content-type"] in JSON_TYPES
    assert answer.json["errors"], answer.json
    assert "data" not in answer.json
    assert all(answer.codes)
    assert_has_headers_of_every_answer(answer)


def assert_has_headers_of_every_answer(answer: Received) -> None:
    """Check that the answer is not cached, and has a request id to find it in the log."""
    assert REQUEST_ID.fullmatch(answer.headers["x-request-id"])
    assert answer.headers["cache-control"] == "no-store"
    assert "accept" in re.split(r", *", answer.headers["vary"].lower())


class Used(NamedTuple):
    """The open files and the memory of a server."""

    descriptors: int
    kilobytes: int


def used(server: Server) -> Used:
    """What the server uses now."""
    process = Path(f"/proc/{server.process.pid}")
    found = re.search(r"VmRSS:\s+(\d+) kB", (process / "status").read_text())
    assert found
    return Used(len(list((process / "fd").iterdir())), int(found[1]))


def eventually(is_so: Callable[[], bool], seconds: float = 20) -> bool:
    """Wait until the condition is true; False after the time."""
    give_up = time.monotonic() + seconds
    while time.monotonic() < give_up:
        if is_so():
            return True
        time.sleep(0.05)
    return is_so()
