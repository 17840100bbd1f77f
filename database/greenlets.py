"""Greenlets that are kept from unit to unit: to make one takes longer than most of a unit does, and
each new one has the system map and unmap memory for its frames.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, TypeVar

import anyio
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
        self.is_done = False
        self._end: asyncio.Future[None] | None = None

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

    def start(self, function: Callable[[], Any]) -> None:
        """Run a function up to where it first waits; from there the event loop takes it on."""
        self.function, self.is_done = function, False
        self.gr_context = getcurrent().gr_context
        self._wait_for(self.switch())

    def end(self) -> "asyncio.Future[None]":
        """Comes with the end of the function. Only the last that was asked for does."""
        self._end = asyncio.get_running_loop().create_future()
        return self._end

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

    def _wait_for(self, awaited: Awaitable[object]) -> None:
        if awaited is not _DONE:
            asyncio.ensure_future(awaited).add_done_callback(self._go_on)
            return
        self.is_done = True
        if self._end is not None and not self._end.done():
            self._end.set_result(None)

    def _go_on(self, awaited: "asyncio.Future[object]") -> None:
        try:
            value = awaited.result()
        except BaseException:  # noqa: BLE001 - for the function to handle
            self._wait_for(self.throw(*sys.exc_info()))
        else:
            self._wait_for(self.switch(value))


class Greenlets:
    """As many as functions run at once, within one thread."""

    def __init__(self) -> None:
        self._free: list[_Kept] = []

    async def run(self, function: Callable[[], T]) -> T:
        """The value of a function that waits as SQLAlchemy's asynchronous drivers do. Raises what
        it raises.

        What has begun comes to its end, also where its caller is cancelled, who waits for it: a
        cancellation would find the driver in the middle of an answer.
        """
        kept = self._free.pop() if self._free else _Kept()
        kept.start(function)
        try:
            if not kept.is_done:
                await kept.end()
        except asyncio.CancelledError:
            await self._to_the_end(kept)
            raise
        self._free.append(kept)
        result: T = kept.outcome()
        return result

    async def _to_the_end(self, kept: _Kept) -> None:
        with anyio.CancelScope(shield=True):
            while not kept.is_done:
                with suppress(asyncio.CancelledError):
                    await kept.end()
        self._free.append(kept)
        with suppress(BaseException):
            kept.outcome()
