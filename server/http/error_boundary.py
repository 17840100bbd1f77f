"""The error boundary: clients never see the text of an unexpected exception."""

import structlog
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Receive, Scope, Send

from server.http import responses
from server.http.forms import Forms
from server.http.responses import Answer
from server.observability.access_log import entry_of

log = structlog.get_logger()

REFUSAL = "refusal"
"""The key in the state of a request for the answer, if `Protocol` refuses it."""


class ErrorBoundary:
    """ASGI middleware, the innermost one. It also answers the requests that `Protocol` refuses,
    with the answer in their state.
    """

    def __init__(self, app: ASGIApp, forms: Forms) -> None:
        self._app = app
        self._forms = forms

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
                await self._forms.response(responses.BROKEN, scope)(scope, receive, send)

    def _answering(self, scope: Scope) -> ASGIApp:
        refusal: Answer | None = scope["state"].get(REFUSAL) if scope["type"] == "http" else None
        if refusal is None:
            return self._app
        return self._forms.response(refusal, scope)
