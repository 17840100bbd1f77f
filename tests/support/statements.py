"""The SQL that a block of a test causes, without that of background tasks and other threads."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from sqlalchemy import Connection, Engine, event

CONTROL = {"BEGIN", "COMMIT", "ROLLBACK"}
"""How the bounds of transactions begin."""

_watching: ContextVar[frozenset[object]] = ContextVar("watching", default=frozenset())


@contextmanager
def before_each(do: Callable[[Connection, str], None]) -> Iterator[None]:
    """Do something before each statement that the block causes."""
    block = object()

    def tell(connection: Connection, _: object, statement: str, *__: Any) -> None:  # noqa: ANN401
        if block in _watching.get():
            do(connection, statement)

    token = _watching.set(_watching.get() | {block})
    event.listen(Engine, "before_cursor_execute", tell)
    try:
        yield
    finally:
        event.remove(Engine, "before_cursor_execute", tell)
        _watching.reset(token)


@contextmanager
def statements() -> Iterator[list[str]]:
    """The SQL that the block causes, without the bounds of transactions."""
    with everything_sent() as sent:
        yield sent
    sent[:] = [statement for statement in sent if not is_control(statement)]


@contextmanager
def everything_sent() -> Iterator[list[str]]:
    """The same with the bounds of transactions."""
    sent: list[str] = []
    with before_each(lambda _, statement: sent.append(statement)):
        yield sent


def is_control(statement: str) -> bool:
    """Whether it begins or ends a transaction."""
    return statement.split()[0] in CONTROL
