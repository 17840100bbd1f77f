"""How answers travel."""

import socket
import struct
from contextlib import closing

import httpx
import pytest

from tests.server.conftest import HOUSE, Server
from tests.server.wire import Wire, head, on_linux, post

DATA_SEGMENTS_IN = 152
"""Where Linux tells in its TCP_INFO how many packets with data came in on a connection."""


def packets(wire: Wire) -> int:
    told = wire.socket.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 256)
    count: int = struct.unpack_from("=I", told, DATA_SEGMENTS_IN)[0]
    return count


@on_linux
@pytest.mark.parametrize(
    "asked",
    [
        post(b'{"query": "{ viewer { name } }"}', "content-type: application/json"),
        post(b"", "connection: close"),
        head("GET /livez HTTP/1.1", "host: numberbook"),
        head("HEAD /livez HTTP/1.1", "host: numberbook"),
        head("GET /livez HTTP/1.1"),
    ],
)
def test_the_head_and_the_body_of_an_answer_come_in_one_packet(
    demo_server: Server, asked: bytes
) -> None:
    with closing(Wire(demo_server.url)) as wire:
        for answers in (1, 2):
            wire.send(asked)
            answer = wire.receive(asked.decode().split()[0])
            assert packets(wire) == answers
            if answer.headers.get("connection") == "close":
                assert wire.is_closed()
                return


def test_an_answer_of_many_packets_is_whole(demo_server: Server) -> None:
    asset = httpx.get(f"{demo_server.url}/graphiql/graphiql.js")
    assert asset.content == (HOUSE / "server/graphiql/static/graphiql.js").read_bytes()
