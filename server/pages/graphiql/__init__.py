"""GraphiQL, from this package alone: its page and the assets that the page loads."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from resolvers.demo.personas import Persona
from server.pages.assets import Assets
from server.pages.personas import attribute

_ASSETS: Final = Assets(
    Path(__file__).parent / "static", re.compile(r"(chunk|codicon)-[0-9A-Z]{8}\.\w+")
)

# The editor uses <style> elements and style attributes, which have no nonce.
_PAGE_POLICY: Final = (
    "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; font-src 'self'; style-src 'self' 'unsafe-inline'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

_PAGE: Final = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Numberbook</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="graphiql/graphiql.css">
<script type="module" src="graphiql/graphiql.js"></script>
</head>
<body>
{notice}<div id="sign-in"></div>
<div id="graphiql" data-introspection="{introspection}" data-personas="{personas}">
Loading GraphiQL</div>
<noscript>GraphiQL needs JavaScript; the API itself takes POST requests at this address.</noscript>
</body>
</html>
"""


_ONLY_TRUSTED: Final = """\
<p id="notice" role="status" style="margin: 0; padding: 8px 16px; font: 14px sans-serif">
This server executes trusted documents only. Others, and the query for the schema that the editor
sends, are answered with UNTRUSTED_DOCUMENT.</p>
"""


def page(
    personas: Sequence[Persona] = (),
    *,
    introspection_is_open: bool = False,
    only_trusted_documents: bool = False,
) -> Response:
    """The page for a browser's GET of the GraphQL address.

    `personas`: those of demonstration mode, whom a button each signs in. With
    `only_trusted_documents` it says first that others are refused.

    It runs no inline script and requests only its own origin: the assets of `routes` and, by POST,
    the address it was loaded from. Unless introspection is open it sends nothing before the user
    types a token, and it never writes that token to the browser's storage.
    """
    content = _PAGE.format(
        notice=_ONLY_TRUSTED if only_trusted_documents else "",
        introspection="open" if introspection_is_open else "authenticated",
        personas=attribute(personas),
    )
    headers = {
        "Cache-Control": "no-store",
        "Content-Security-Policy": _PAGE_POLICY,
        "Referrer-Policy": "no-referrer",
        "Vary": "Accept",
        "X-Content-Type-Options": "nosniff",
    }
    return HTMLResponse(content, headers=headers)


def routes(path: str) -> Sequence[Route]:
    """The routes of the assets of a page at `path`: in the folder `graphiql/` next to it."""
    return _ASSETS.routes(f"{path.rpartition('/')[0]}/graphiql")
