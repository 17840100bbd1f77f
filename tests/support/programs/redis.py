"""Our own Redis, which tests stop, pause and start again."""

import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.programs.processes import free_port
from tests.support.wire import eventually

PASSWORD = "hunter2"


class Redis:
    """A Redis server, not started yet. It stores nothing on the disk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._port = free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"redis://:{PASSWORD}@127.0.0.1:{self._port}/0"

    def url_without_timeouts(self, database: int = 0) -> str:
        """A URL with long timeouts, so that on a busy machine Redis does not seem to hang."""
        options = "socket_timeout=30&socket_connect_timeout=30&timeout=30"
        return f"{self.url[:-1]}{database}?{options}"

    def start(self) -> None:
        command = f"redis-server --bind 127.0.0.1 --port {self._port} --requirepass {PASSWORD}"
        self._process = subprocess.Popen(
            [*command.split(), "--save", "", "--dir", str(self._folder)], stdout=subprocess.DEVNULL
        )
        assert eventually(self._listens)

    def kill(self) -> None:
        """Kill the process, so that it cannot close its connections properly."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def hang(self) -> None:
        """Pause the process: the system accepts connections, but nothing is answered."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def _listens(self) -> bool:
        with socket.socket() as client:
            return client.connect_ex(("127.0.0.1", self._port)) == 0


@contextmanager
def stopped_redis(folder: Path) -> Iterator[Redis]:
    """A Redis that the test may start; killed at the end."""
    redis = Redis(folder)
    try:
        yield redis
    finally:
        redis.kill()


@contextmanager
def running_redis(folder: Path) -> Iterator[Redis]:
    """A running Redis; killed at the end."""
    with stopped_redis(folder) as redis:
        redis.start()
        yield redis
