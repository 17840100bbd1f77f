"""Answers in the voice platform's form."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import orjson

from models.errors import NICKNAME_STATUS, Refused
from schema.errors import Code
from server.http.headers import EVERY_ANSWER
from server.http.responses import Answer, Header, JsonResponse
from server.observability.access_log import LogEntry


class VoiceAnswer(NamedTuple):
    """An answer. `codes` are ours, for the log."""

    status: int
    content: Mapping[str, Any]
    headers: tuple[Header, ...] = ()
    codes: Sequence[str] = ()


MESSAGES = {
    Code.UNAUTHENTICATED: "Unauthenticated.",
    Code.RATE_LIMITED: "Too Many Attempts.",
}
"""Those that the platform answers alone, without `error`."""


def failed(status: int, message: str, codes: Sequence[str]) -> VoiceAnswer:
    """The answer to a request that failed. Some clients read `error`, others `message`."""
    return VoiceAnswer(status, {"error": message, "message": message}, codes=codes)


def refused(refusal: Refused) -> VoiceAnswer:
    """The answer to a change that a rule or the policy forbids."""
    failures = refusal.failures
    status, message = failures[0].status, failures[0].message
    codes = [failure.code for failure in failures]
    if status == NICKNAME_STATUS:
        return invalid_nickname([failure.message for failure in failures], codes)
    if status == 404:
        return VoiceAnswer(404, {"error": message}, codes=codes)
    return failed(status, message, codes)


def invalid_nickname(messages: Sequence[str], codes: Sequence[str]) -> VoiceAnswer:
    """The answer to a nickname that breaks rules."""
    others = len(messages) - 1
    more = f" (and {others} more error{'s'[: others - 1]})" if others else ""
    content = {"message": messages[0] + more, "errors": {"nickname": messages}}
    return VoiceAnswer(NICKNAME_STATUS, content, codes=codes)


def translated(answer: Answer) -> VoiceAnswer:
    """The answer in this form to a request that was refused before it was executed."""
    [error, *_] = answer.content["errors"]
    code = error["extensions"]["code"]
    if code in MESSAGES:
        content = {"message": MESSAGES[code]}
        return VoiceAnswer(answer.status, content, answer.headers, answer.codes)
    found = failed(answer.status, error["message"], answer.codes)
    return found._replace(headers=answer.headers)


def response(answer: VoiceAnswer, entry: LogEntry) -> JsonResponse:
    """The response to a request with this log entry."""
    entry.codes = answer.codes
    content = orjson.dumps(answer.content)
    length = (b"content-length", b"%d" % len(content))
    return JsonResponse(answer.status, [*HEADERS, length, *answer.headers], content)


def form(answer: Answer, entry: LogEntry) -> JsonResponse:
    """The form of the answers that are made outside of this face."""
    return response(translated(answer), entry)


HEADERS = (
    (b"content-type", b"application/json"),
    *((name.encode(), value.encode()) for name, value in EVERY_ANSWER.items()),
)
"""Of every answer."""
