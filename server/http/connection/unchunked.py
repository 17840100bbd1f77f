"""Answers to HTTP/1.0, which has no chunks: a body of unknown length ends with the connection."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import RequestResponseCycle


def unchunked(app: ASGIApp, cycle: RequestResponseCycle) -> ASGIApp:
    """The application for the request of this cycle, whose answers are not sent in chunks.

    uvicorn sends chunks where it knows no length. So it is told before each part of a body that
    nothing but this part is left.
    """

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        async def send_part(message: Message) -> None:
            cycle.chunked_encoding = False
            cycle.expected_content_length = len(message.get("body", b""))
            await send(message)

        await app(scope, receive, send_part)

    return answer
