"""Greenlets that are kept from unit to unit: to make one takes longer than most of a unit does, and
each new one has the system map and unmap memory for its frames.
"""

import sys
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from greenlet import getcurrent, greenlet

T = TypeVar("T")

_DONE = object()


class _Kept(greenlet):  # type: ignore[misc] # has no types
    """Runs one function after another. It is switched from with what a function waits for, and
    with _DONE.
    """

    __sqlalchemy_greenlet_provider__ = True
    """By this SQLAlchemy knows where it may wait."""

    def __init__(self) -> None:
        super().__init__()
        self.function: Callable[[], Any] | None = None
        self.value: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        while True:
            self._run()
            self.parent.switch(_DONE)

    def _run(self) -> None:
        function, self.function = self.function, None
        assert function is not None
        try:
            self.value = function()
        except BaseException as error:  # noqa: BLE001 - raised where the function was handed in
            self.error = error

    def outcome(self) -> Any:  # noqa: ANN401
        """What the function came to, which is let go here. Raises what it raised."""
        value, error = self.value, self.error
        self.value = self.error = None
        if error is None:
            return value
        try:
            raise error
        finally:
            del error  # it holds this frame


class Greenlets:
    """As many as functions run at once, within one thread."""

    def __init__(self) -> None:
        self._free: list[_Kept] = []

    async def run(self, function: Callable[[], T]) -> T:
        """The value of a function that waits as SQLAlchemy's asynchronous drivers do. Raises what
        it raises.
        """
        kept = self._free.pop() if self._free else _Kept()
        kept.function = function
        kept.gr_context = getcurrent().gr_context
        awaited: Awaitable[object] = kept.switch()
        while awaited is not _DONE:
            try:
                value = await awaited
            except BaseException:  # noqa: BLE001 - for the function to handle
                awaited = kept.throw(*sys.exc_info())
            else:
                awaited = kept.switch(value)
        self._free.append(kept)
        result: T = kept.outcome()
        return result
