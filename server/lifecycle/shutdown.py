"""How a process stops: first it tells the balancer, then it stops listening, then it ends."""

import asyncio
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

MAX_STOP_SECONDS = 20
"""How long requests in flight are waited for, once nothing listens any more."""


def exit_cleanly_when_told_to() -> None:
    """Let this process end with 0 when it was told to stop; else it would end by the signal.

    Python runs this before the server has set up its own way to stop, and when that has come to its
    end.
    """
    signal.signal(signal.SIGTERM, lambda _signal, _frame: sys.exit(0))


class Drain:
    """The time between SIGTERM and the end of listening, in which requests are still served."""

    def __init__(self, seconds: float) -> None:
        self.is_on = False
        self._seconds = seconds

    @contextmanager
    def before_stopping(self) -> Iterator[None]:
        """Delay what the server that runs the application does at SIGTERM, if it does anything.

        At a second SIGTERM it does so at once.
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
