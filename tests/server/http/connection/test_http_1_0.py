"""HTTP/1.0 is served without what only HTTP/1.1 has."""

from contextlib import closing

import httpx
import pytest

from tests.support.programs.processes import Server
from tests.support.wire import Wire, head, post

STREAMED = "/api/user/phone-numbers/all"
OTHERS = ("/", "/graphql?query={viewer{name}}", "/graphiql/graphiql.js", "/livez", "/api/user/none")
QUERY = b'{"query": "{ viewer { name } }"}'


def signed_in(server: Server) -> dict[str, str]:
    return {"authorization": f"Bearer {server.tokens['olivia']}"}


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("path", [STREAMED, *OTHERS])
def test_an_answer_is_not_sent_in_chunks(demo_server: Server, path: str, method: str) -> None:
    headers = signed_in(demo_server)
    expected = httpx.request(method, demo_server.url + path, headers=headers)
    fields = [f"{name}: {value}" for name, value in headers.items()]
    with closing(Wire(demo_server.url)) as wire:
        wire.send(head(f"{method} {path} HTTP/1.0", *fields))
        answer = wire.receive_last()
    assert (answer.status, answer.content) == (expected.status_code, expected.content)
    assert "transfer-encoding" not in answer.headers
    assert answer.headers["connection"] == "close"
    assert answer.headers.get("content-length") == expected.headers.get("content-length")
    is_streamed = (path, method) == (STREAMED, "GET")
    assert (expected.headers.get("transfer-encoding") == "chunked") == is_streamed


def test_a_body_is_waited_for_without_100_continue(demo_server: Server) -> None:
    authorization = f"authorization: Bearer {demo_server.tokens['olivia']}"
    sent = post(QUERY, authorization, "content-type: application/json", "expect: 100-continue")
    with closing(Wire(demo_server.url)) as wire:
        wire.send(sent.replace(b"HTTP/1.1", b"HTTP/1.0")[: -len(QUERY)])
        wire.send(QUERY)
        answer = wire.receive()
    assert (answer.status, answer.json) == (200, {"data": {"viewer": {"name": "olivia"}}})
