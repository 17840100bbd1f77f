"""CORS: which pages of other sites may read answers of the endpoint."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from schema.errors import Code
from server.http import PATH, responses
from server.http.headers import EVERY_ANSWER
from server.http.responses import Answer, Refused

ANY_ORIGIN = "*"

EXPOSED = (
    "X-Request-Id",
    "Retry-After",
    "RateLimit",
    "RateLimit-Policy",
    "Idempotency-Replayed",
)
"""The headers that pages may read, beyond those that a browser always lets them."""

# As a browser writes it: in lower case, without a path and without the default port.
_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:[1-9][0-9]{0,4})?")
_USUAL_PORT = re.compile(r"http://.*:80|https://.*:443")


def checked_origin(text: str) -> str:
    """An origin, or ANY_ORIGIN. Raises ValueError for what no browser sends as an Origin."""
    is_origin = _ORIGIN.fullmatch(text) and not _USUAL_PORT.fullmatch(text)
    if not is_origin and text != ANY_ORIGIN:
        raise ValueError(
            "write each origin as browsers do, https://example.org or http://localhost:3000, in"
            " small letters, without a path and without the port of its scheme; or * for any"
        )
    return text


class Shared(NamedTuple):
    """What pages of other sites may use of a face: the paths and the methods."""

    paths: re.Pattern[str]
    methods: Sequence[str]
    exposed: Sequence[str] = EXPOSED
    """The headers of answers that they may read."""


GRAPHQL = Shared(re.compile(PATH), ["GET", "POST"])


class Cors(CORSMiddleware):
    """ASGI middleware that lets pages of these origins send requests to one face.

    Pages set the token in a header themselves, and there are no cookies. So an allowed origin
    cannot act for the person who visits its page, whatever headers it sends: all are allowed. For
    the same reason its pages may call a server in the private network of that person.
    """

    def __init__(
        self,
        app: ASGIApp,
        shared: Shared,
        origins: tuple[str, ...],
        form: Callable[[Answer, Scope], Response],
    ) -> None:
        """`form` makes the response to a request that is refused."""
        super().__init__(
            app,
            allow_origins=origins,
            allow_methods=shared.methods,
            allow_headers=["*"],
            allow_private_network=True,
            expose_headers=shared.exposed,
        )
        self._paths = shared.paths
        self._form = form

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_shared = self._paths.fullmatch(scope.get("path", "")) is not None
        answering = super().__call__ if is_shared else self.app
        try:
            await answering(scope, receive, send)
        except Refused as refused:
            await self._form(refused.answer, scope)(scope, receive, send)

    def preflight_response(self, request_headers: Headers) -> Response:
        """The answer to a preflight request: 204 without content. Raises Refused."""
        found = super().preflight_response(request_headers)
        headers = {
            name: value for name, value in found.headers.items() if not name.startswith("content-")
        }
        if found.status_code == 200:
            every = EVERY_ANSWER | {"vary": f"{headers.pop('vary')}, {EVERY_ANSWER['vary']}"}
            return Response(status_code=204, headers=headers | every)
        message = "This origin or method is not let in from pages of other sites."
        raise Refused(responses.failed(Code.BAD_REQUEST, message, headers=headers))
