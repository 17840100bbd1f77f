"""Greenlets that are reused: to create one takes longer than most of a unit of work, and for each
new one the operating system maps and unmaps memory for its frames.
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


class _ReusableGreenlet(greenlet):  # type: ignore[misc] # has no types
    """Runs one function after another. It switches to its parent with what a function waits for,
    and with _DONE when a function has ended.
    """

    __sqlalchemy_greenlet_provider__ = True
    """SQLAlchemy's drivers wait only in greenlets that have this attribute."""

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
        except BaseException as error:  # noqa: BLE001 - raised again by outcome()
            self.error = error

    def start(self, function: Callable[[], Any]) -> None:
        """Run a function until it first waits; the event loop continues it from there."""
        self.function, self.is_done = function, False
        self.gr_context = getcurrent().gr_context
        self._wait_for(self.switch())

    def end(self) -> "asyncio.Future[None]":
        """A future that is done when the function has ended. Only the last one asked for is."""
        self._end = asyncio.get_running_loop().create_future()
        return self._end

    def outcome(self) -> Any:  # noqa: ANN401
        """The result of the function, which is released here. Raises what it raised."""
        value, error = self.value, self.error
        self.value = self.error = None
        if error is None:
            return value
        try:
            raise error
        finally:
            del error  # it refers to this frame

    def _wait_for(self, awaited: Awaitable[object]) -> None:
        if awaited is not _DONE:
            asyncio.ensure_future(awaited).add_done_callback(self._continue)
            return
        self.is_done = True
        if self._end is not None and not self._end.done():
            self._end.set_result(None)

    def _continue(self, awaited: "asyncio.Future[object]") -> None:
        try:
            value = awaited.result()
        except BaseException:  # noqa: BLE001 - for the function to handle
            self._wait_for(self.throw(*sys.exc_info()))
        else:
            self._wait_for(self.switch(value))


class Greenlets:
    """The greenlets of one thread: as many as there are functions that run at the same time."""

    def __init__(self) -> None:
        self._free: list[_ReusableGreenlet] = []

    async def run(self, function: Callable[[], T]) -> T:
        """The result of a function that waits as SQLAlchemy's asynchronous drivers do. Raises what
        it raises.

        A function that has started always runs to its end. If the caller is cancelled, the
        cancellation waits for that: it would interrupt the driver in the middle of an answer.
        """
        worker = self._free.pop() if self._free else _ReusableGreenlet()
        worker.start(function)
        try:
            if not worker.is_done:
                await worker.end()
        except asyncio.CancelledError:
            await self._wait_until_done(worker)
            raise
        self._free.append(worker)
        result: T = worker.outcome()
        return result

    async def _wait_until_done(self, worker: _ReusableGreenlet) -> None:
        with anyio.CancelScope(shield=True):
            while not worker.is_done:
                with suppress(asyncio.CancelledError):
                    await worker.end()
        self._free.append(worker)
        with suppress(BaseException):
            worker.outcome()
