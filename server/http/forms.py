"""The form of answers that no face makes: to refused HTTP, unknown paths and faults."""

import re
from collections.abc import Callable, Mapping

from starlette.responses import Response
from starlette.types import Scope

from server.http import responses
from server.http.responses import Answer
from server.observability.access_log import LogEntry, entry_of

TARGET = "target"
"""The key in the state of a request for its target, if the head of the request was refused: then it
has no path.
"""

Form = Callable[[Answer, LogEntry], Response]
"""Makes the response to a request that was refused."""


def of_graphql(answer: Answer, entry: LogEntry) -> Response:
    """The form of all paths that have no other."""
    entry.codes = answer.codes
    return responses.response(answer)


class Forms:
    """The forms of the paths that begin with a base such as `/chime`."""

    def __init__(self, forms: Mapping[str, Form]) -> None:
        self._forms = forms

    def response(self, answer: Answer, scope: Scope) -> Response:
        """The response in the form of the path of a request."""
        path: str = scope.get("path") or scope["state"].get(TARGET, "")
        _, _, below = path.partition("/")
        base = "/" + re.split("[/?]", below, maxsplit=1)[0]
        return self._forms.get(base, of_graphql)(answer, entry_of(scope))
