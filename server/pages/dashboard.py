"""The dashboard, the page for people at the root of the server: built from `web/`."""

import re
from pathlib import Path
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from server.http.negotiation import wants_html
from server.pages import personas, sign_in
from server.pages.assets import Assets
from server.pages.personas import Personas
from server.pages.sign_in import SignIn, SignIns

_FOLDER: Final = Path(__file__).parent / "static" / "dashboard"
_PAGE: Final = (_FOLDER / "page.html").read_text(encoding="utf-8")

DOCUMENTS: Final = _FOLDER / "documents.json"
"""The manifest of the operations that the page sends: the server knows them always."""

ASSETS: Final = Assets(_FOLDER, re.compile(r"(dashboard|style)-[0-9a-f]{12}\.\w+"))
"""What the page loads, from the folder `dashboard/` beside it."""

_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'{issuer}; "
    "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)


class Dashboard:
    """Answers a browser's GET of the root. Anything else is not found."""

    def __init__(self, personas: Personas, sign_ins: SignIns) -> None:
        self._personas = personas
        self._sign_ins = sign_ins

    async def respond(self, request: Request) -> Response:
        """The page. It runs no inline script, keeps no token, and loads from its own origin alone,
        relative to where it is, so that a path prefix stays. Raises HTTPException 404.
        """
        accepted = [value for name, value in request.headers.raw if name == b"accept"]
        if not wants_html(accepted):
            raise HTTPException(404)
        shown, issuer = await self._personas.shown(), await self._sign_ins.shown()
        content = _PAGE.format(personas=personas.attribute(shown), issuer=sign_in.attribute(issuer))
        headers = {
            "Cache-Control": "no-store",
            "Content-Security-Policy": _policy(issuer),
            "Referrer-Policy": "no-referrer",
            "Vary": "Accept",
            "X-Content-Type-Options": "nosniff",
        }
        return HTMLResponse(content, headers=headers)


def _policy(issuer: SignIn | None) -> str:
    """The page may reach its own origin, and where the issuer gives tokens."""
    endpoints = issuer and issuer.endpoints
    return _POLICY.format(issuer=f" {endpoints.token_origin}" if endpoints else "")
