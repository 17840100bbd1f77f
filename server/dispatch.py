"""Who answers a request: the endpoint, before the others, since nearly all are for it."""

import structlog
from starlette.requests import ClientDisconnect
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from server import answers
from server.answers import Answer
from server.requests import entry_of

log = structlog.get_logger()

REFUSAL = "refusal"
"""Where `Protocol` puts, in the state of a request, the answer to one that it refuses."""


class Dispatch:
    """ASGI middleware, the innermost, and the last net: what breaks within reaches no client in its
    own words.
    """

    def __init__(self, app: ASGIApp, route: Route) -> None:
        """`route`: to be looked at before those of the application."""
        self._app = app
        self._route = route

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._answering(scope)(scope, receive, send)
        except ClientDisconnect:
            return
        except Exception:
            if scope["type"] != "http":
                raise
            entry = entry_of(scope)
            log.exception("failed", request_id=entry.request_id)
            if entry.status is None:
                entry.codes = answers.BROKEN.codes
                await answers.response(answers.BROKEN)(scope, receive, send)

    def _answering(self, scope: Scope) -> ASGIApp:
        if scope["type"] != "http":
            return self._app
        refusal: Answer | None = scope["state"].get(REFUSAL)
        if refusal is not None:
            entry_of(scope).codes = refusal.codes
            return answers.response(refusal)
        route = self._route
        if scope["path"] != route.path or scope["method"] not in (route.methods or ()):
            return self._app
        scope["route"] = route
        return route.app
