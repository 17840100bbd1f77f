"""Files that a page loads, from this package alone."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.staticfiles import StaticFiles

_IMMUTABLE: Final = "public, max-age=31536000, immutable"

# A worker has the policy of its own script: it may load its chunks and nothing else.
_POLICY: Final = "default-src 'none'; script-src 'self'; frame-ancestors 'none'"


class Assets:
    """The files of a folder. Those named after their content may be cached for ever, others are
    revalidated; any other name raises HTTPException 404.
    """

    def __init__(self, folder: Path, named_after_content: re.Pattern[str]) -> None:
        self._files = StaticFiles(directory=folder)
        self._names = frozenset(file.name for file in folder.iterdir())
        self._named_after_content = named_after_content

    def routes(self, base: str) -> Sequence[Route]:
        """The route of the files, below `base`; it answers GET and HEAD."""
        return [Route(f"{base}/{{name}}", self._respond, methods=["GET"])]

    async def _respond(self, request: Request) -> Response:
        name: str = request.path_params["name"]
        if name not in self._names:
            raise HTTPException(404)
        response = await self._files.get_response(name, request.scope)
        is_kept = self._named_after_content.fullmatch(name) is not None
        response.headers["Cache-Control"] = _IMMUTABLE if is_kept else "no-cache"
        response.headers["Content-Security-Policy"] = _POLICY
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response
