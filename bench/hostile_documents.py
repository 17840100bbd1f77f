"""What requests made to cost much cost, and what a polite client beside them feels.

`python -m bench.hostile_documents [--rounds 5]` starts the installed command with demonstration
data, sends it each request of tests/support/hostile_documents.py, and prints the processor time
that the server took for it. Then a polite client reads pages: alone, beside one and 25 connections
of another account that send all of them without a pause, and beside 25 that send invalid tokens.
Linux only.
"""

import argparse
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from itertools import count
from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType
from pathlib import Path
from statistics import median
from threading import Thread
from typing import NamedTuple

import orjson

from tests.support.hostile_documents import HOSTILE

NUMBERBOOK = Path(sys.executable).with_name("numberbook")
START_SECONDS = 60
PAGES = 400
PAUSE_SECONDS = 0.005

PAGE = orjson.dumps(
    {"query": "{ phoneNumbers(first: 20) { nodes { id e164 nickname name status } } }"}
)


class Server(NamedTuple):
    """A running server with demonstration data."""

    port: int
    token: str
    hostile_token: str
    pid: int

    def connect(self) -> HTTPConnection:
        return HTTPConnection("127.0.0.1", self.port, timeout=60)

    def ask(self, connection: HTTPConnection, body: bytes) -> int:
        """Send a request and read its answer to the end; gives the status."""
        headers = {
            "authorization": f"Bearer {self.token}",
            "content-type": "application/json",
            "accept": "application/graphql-response+json",
        }
        connection.request("POST", "/graphql", body, headers)
        response = connection.getresponse()
        response.read()
        return response.status

    def processor_seconds(self) -> float:
        """The processor time of all its threads so far."""
        return time.clock_gettime(~self.pid << 3 | 2)  # the clock of clock_getcpuclockid(3)


Send = Callable[[Server, EventType], None]


def main() -> None:
    """Measure and print."""
    rounds = _arguments().rounds
    with tempfile.TemporaryDirectory() as folder, _serving(Path(folder)) as server:
        _print_costs(server, rounds)
        _print_waits(server)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each request is sent")
    return parser.parse_args()


@contextmanager
def _serving(folder: Path) -> Iterator[Server]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    output = folder / "output.txt"
    with output.open("w") as file:
        command = [str(NUMBERBOOK), "serve", "--demo", "--port", str(port)]
        process = subprocess.Popen(command, cwd=folder, stdout=file, stderr=subprocess.STDOUT)
    try:
        _wait_for(port)
        tokens = dict(re.findall(r"^  (\w+) .*(nb_\w+)$", output.read_text(), re.MULTILINE))
        yield Server(port, tokens["olivia"], tokens["george"], process.pid)
    finally:
        process.terminate()
        process.wait()


def _wait_for(port: int) -> None:
    give_up = time.monotonic() + START_SECONDS
    while time.monotonic() < give_up:
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError("The server did not start.")


def _print_costs(server: Server, rounds: int) -> None:
    costs = {name: _cost(server, name, rounds) for name in HOSTILE}
    _print(f"{'ms of CPU':>9}  status  request\n")
    for name, (milliseconds, status) in sorted(costs.items(), key=lambda item: -item[1][0]):
        _print(f"{milliseconds:9.1f}  {status:6}  {name}\n")


def _cost(server: Server, name: str, rounds: int) -> tuple[float, int]:
    """The median of the processor time, and the status."""
    connection = server.connect()
    server.ask(connection, PAGE)
    spent = []
    for spaces in range(rounds):
        before = server.processor_seconds()
        status = server.ask(connection, HOSTILE[name].body(spaces))
        time.sleep(0.002)  # the access log is written after the answer
        spent.append(server.processor_seconds() - before)
    return median(spent) * 1000, status


def _print_waits(server: Server) -> None:
    _waits(server)
    alone = median(_waits(server))
    _print(f"{'ms':>6}  {'times':>5}  a polite page (medians of {PAGES})\n")
    _print(f"{alone:6.1f}  {1:5.1f}  alone\n")
    for name, send, connections in HOSTILE_CLIENTS:
        loaded = median(_waits_beside(server, send, connections))
        _print(f"{loaded:6.1f}  {loaded / alone:5.1f}  beside {connections} of {name}\n")


def _waits_beside(server: Server, send: Send, connections: int) -> list[float]:
    stop = Event()
    hostile = Process(target=_be_hostile, args=(server, send, connections, stop))
    hostile.start()
    time.sleep(1)
    waits = _waits(server)
    stop.set()
    hostile.join()
    return waits


def _waits(server: Server) -> list[float]:
    """How many milliseconds each of many polite pages takes."""
    connection = server.connect()
    waits = []
    for _ in range(PAGES):
        started = time.perf_counter()
        assert server.ask(connection, PAGE) == 200
        waits.append((time.perf_counter() - started) * 1000)
        time.sleep(PAUSE_SECONDS)
    return waits


def _be_hostile(server: Server, send: Send, connections: int, stop: EventType) -> None:
    threads = [Thread(target=send, args=(server, stop)) for _ in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _send_documents(server: Server, stop: EventType) -> None:
    """Send all of them again and again; added spaces make each a new document."""
    connection = server.connect()
    account = server._replace(token=server.hostile_token)
    for spaces in count():
        for hostile in HOSTILE.values():
            if stop.is_set():
                return
            account.ask(connection, hostile.body(spaces % 100))


def _send_invalid_tokens(server: Server, stop: EventType) -> None:
    """Fail to authenticate again and again."""
    connection, nobody = server.connect(), server._replace(token="nb_invalid")
    while not stop.is_set():
        nobody.ask(connection, PAGE)


HOSTILE_CLIENTS: tuple[tuple[str, Send, int], ...] = (
    ("refused documents", _send_documents, 1),
    ("refused documents", _send_documents, 25),
    ("invalid tokens", _send_invalid_tokens, 25),
)
"""What they send, how, and on how many connections."""


def _print(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
