"""Safe retries of the faces: an answer is kept as its status and its JSON."""

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

import orjson

from resolvers.context import Context
from resolvers.mutations.kept_answers import FinalAnswer, KeyedRequest
from server.http import idempotency
from server.http.responses import Answer, Header


class Made(Protocol):
    """The answer of a face to a mutation. `codes` are ours, for the log."""

    @property
    def status(self) -> int: ...
    @property
    def content(self) -> Mapping[str, Any] | None: ...
    @property
    def codes(self) -> Sequence[str]: ...


class Once(NamedTuple):
    """What is kept of an answer, and the header that tells a replay."""

    status: int
    content: Any
    headers: tuple[Header, ...]
    codes: Sequence[str]
    """None of a replay: the log has them of the first time."""


async def once(
    context: Context, keyed: KeyedRequest, run: Callable[[Context], Coroutine[Any, Any, Made]]
) -> Once | Answer:
    """The answer to a mutation with a key, which is executed only if none is kept; or why there is
    none. Raises Unavailable.
    """
    made: list[Made] = []

    async def answer(within: Context) -> FinalAnswer:
        made[:] = [await run(within)]
        return FinalAnswer(made[0].status, orjson.dumps(made[0].content).decode())

    given = await idempotency.given_once(context, keyed, answer)
    if isinstance(given, Answer):
        return given
    codes = () if given.is_replayed else made[0].codes
    status, body = given.answer
    return Once(status, orjson.loads(body), idempotency.headers_of(given), codes)
