"""What a browser gets at the root of the server: the way to GraphiQL."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from server.http.negotiation import wants_html


async def front(request: Request) -> Response:
    """Lead a browser to GraphiQL, relative to where it is, so that a path prefix stays. Anything
    else is not found.
    """
    accepted = [value for name, value in request.headers.raw if name == b"accept"]
    if not wants_html(accepted):
        raise HTTPException(404)
    headers = {"Cache-Control": "no-store", "Vary": "Accept"}
    return RedirectResponse("graphql", status_code=303, headers=headers)
