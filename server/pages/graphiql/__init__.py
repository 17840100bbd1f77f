"""GraphiQL, from this package alone: its page and the assets that the page loads."""

import re
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Final

import orjson
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from starlette.staticfiles import StaticFiles

from resolvers.demo import Persona

_FOLDER: Final = Path(__file__).parent / "static"
_FILES: Final = StaticFiles(directory=_FOLDER)
_NAMES: Final = frozenset(file.name for file in _FOLDER.iterdir())
_NAMED_AFTER_CONTENT: Final = re.compile(r"(chunk|codicon)-[0-9A-Z]{8}\.\w+")
_IMMUTABLE: Final = "public, max-age=31536000, immutable"

# The editor uses <style> elements and style attributes, which have no nonce.
_PAGE_POLICY: Final = (
    "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; font-src 'self'; style-src 'self' 'unsafe-inline'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
# A worker has the policy of its own script: it may load its chunks and nothing else.
_ASSET_POLICY: Final = "default-src 'none'; script-src 'self'; frame-ancestors 'none'"

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
        personas=escape(orjson.dumps([persona._asdict() for persona in personas]).decode()),
    )
    headers = {
        "Cache-Control": "no-store",
        "Content-Security-Policy": _PAGE_POLICY,
        "Referrer-Policy": "no-referrer",
        "Vary": "Accept",
        "X-Content-Type-Options": "nosniff",
    }
    return HTMLResponse(content, headers=headers)


def routes(path: str = "/graphql") -> list[Route]:
    """The routes of the assets of a page at `path`: in the folder `graphiql/` next to it.

    They answer GET and HEAD for files in the package's `static` folder; any other name raises
    HTTPException 404. Files named after their content may be cached for ever, others are
    revalidated.
    """
    return [Route(f"{path.rpartition('/')[0]}/graphiql/{{name}}", _asset, methods=["GET"])]


async def _asset(request: Request) -> Response:
    name: str = request.path_params["name"]
    if name not in _NAMES:
        raise HTTPException(404)
    response = await _FILES.get_response(name, request.scope)
    response.headers["Cache-Control"] = _caching(name)
    response.headers["Content-Security-Policy"] = _ASSET_POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def _caching(name: str) -> str:
    return _IMMUTABLE if _NAMED_AFTER_CONTENT.fullmatch(name) else "no-cache"
