"""How a process stops: it is not ready any more, then it stops listening, then it ends."""

import asyncio
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

MAX_STOP_SECONDS = 20
"""How long to wait for requests in flight after the process stopped listening."""


def exit_cleanly_on_sigterm() -> None:
    """Let SIGTERM end this process with the exit code 0; by default it ends by the signal.

    This handler is used before the server has set its own, and after the server has stopped.
    """
    signal.signal(signal.SIGTERM, lambda _signal, _frame: sys.exit(0))


class Drain:
    """The time between SIGTERM and the end of listening, in which requests are still served."""

    def __init__(self, seconds: float) -> None:
        self.is_on = False
        self._seconds = seconds

    @contextmanager
    def before_stopping(self) -> Iterator[None]:
        """Delay the SIGTERM handler of the server that runs the application, if it has one.

        A second SIGTERM calls it at once.
        """
        stop = signal.getsignal(signal.SIGTERM)
        if not callable(stop) or threading.current_thread() is not threading.main_thread():
            yield
            return
        signal.signal(signal.SIGTERM, self._delayed(stop))
        try:
            yield
        finally:
            signal.signal(signal.SIGTERM, stop)

    def _delayed(
        self, stop: Callable[[int, FrameType | None], Any]
    ) -> Callable[[int, FrameType | None], None]:
        loop = asyncio.get_running_loop()

        def begin(number: int, frame: FrameType | None) -> None:
            if self.is_on:
                stop(number, frame)
                return
            self.is_on = True
            loop.call_soon_threadsafe(loop.call_later, self._seconds, stop, number, None)

        return begin
