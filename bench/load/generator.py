"""Sends requests at a fixed rate, whatever the server does, and measures from the intended time.

A program of its own: it reads a Plan as JSON from standard input, and prints an Outcome. Without a
rate each connection sends its next request when it has an answer (a closed loop).
"""

import asyncio
import json
import sys
import time
from collections import Counter, deque
from collections.abc import Callable
from typing import Any, NamedTuple

import uvloop

TIMEOUT = 10.0
"""Seconds after which a client gives up, from the intended time."""

IDLE_SECONDS = 2.0
"""How long a connection is kept without a request. Servers keep it for longer."""

MARK = "@N@"
FIELDS_MARK = "@F@"
FAILURES = ("timeout", "reset")


class Plan(NamedTuple):
    """What is sent. In a body `@N@` becomes a number that no other request has, and `@F@` some of
    `fields`, other ones each time.
    """

    host: str
    port: int
    token: str
    bodies: list[str]
    seconds: float
    rate: float | None
    """Requests a second; None for a closed loop."""
    connections: int
    """The most that are open at the same time."""
    fields: list[str]
    first: int
    """The first number for `@N@`."""


class Outcome(NamedTuple):
    """What became of the requests. Milliseconds are those of answers with 200."""

    answers: dict[str, int]
    """How many by status, or by kind of failure."""
    seconds: float
    p50: float
    p99: float
    p999: float
    most_late: float
    """By how many milliseconds the program itself was late at most."""
    sent: int
    cpu: float
    """CPU seconds of this program."""


class _Connection(asyncio.Protocol):
    """One request at a time."""

    def __init__(self, on_answer: Callable[["_Connection", str], None]) -> None:
        self._on_answer = on_answer
        self._received = b""
        self._is_asked = False
        self._answered_at = 0.0
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401
        self.transport = transport

    @property
    def is_open(self) -> bool:
        return self.transport is not None and not self.transport.is_closing()

    @property
    def is_usable(self) -> bool:
        """Whether the server cannot be about to close it."""
        return self.is_open and time.perf_counter() < self._answered_at + IDLE_SECONDS

    def ask(self, request: bytes) -> None:
        assert self.transport is not None
        self._received, self._is_asked = b"", True
        self.transport.write(request)

    def abort(self) -> None:
        self._is_asked = False
        assert self.transport is not None
        self.transport.abort()

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        if self._is_asked and end and len(body) >= _length(head):
            self._is_asked, self._answered_at = False, time.perf_counter()
            self._on_answer(self, head[9:12].decode())

    def connection_lost(self, _: Exception | None) -> None:
        if self._is_asked:
            self._is_asked = False
            self._on_answer(self, "reset")


def _length(head: bytes) -> int:
    _, _, rest = head.lower().partition(b"content-length:")
    return int(rest.partition(b"\r\n")[0])


class Generator:
    """Sends the requests of a plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._head = (
            f"POST /graphql HTTP/1.1\r\nhost: {plan.host}\r\nauthorization: Bearer {plan.token}\r\n"
            "content-type: application/json\r\ncontent-length: "
        )
        self._number = plan.first
        self._sent = 0
        self._free: list[_Connection] = []
        self._opened = 0
        self._due: deque[float] = deque()
        """The intended times of requests for which no connection is free."""
        self._asked: dict[_Connection, float] = {}
        """The intended times of requests without an answer, in the order of sending."""
        self._answers: Counter[str] = Counter()
        self._times: list[float] = []
        self._most_late = 0.0
        self._is_over = False

    async def run(self) -> Outcome:
        """Send for as long as the plan says, then wait for the answers."""
        started = time.perf_counter()
        end = started + self._plan.seconds
        if self._plan.rate is None:
            await self._all_at_once(end)
        else:
            await self._at_rate(started, end, self._plan.rate)
        self._is_over = True
        while self._asked or self._due:
            self._give_up()
            await asyncio.sleep(0.02)
        seconds = min(time.perf_counter(), end) - started
        for connection in self._free:
            connection.abort()
        return self._outcome(seconds)

    async def _all_at_once(self, end: float) -> None:
        for _ in range(self._plan.connections):
            self._due.append(time.perf_counter())
            await self._open()
        while time.perf_counter() < end:
            self._give_up()
            await asyncio.sleep(0.02)

    async def _at_rate(self, started: float, end: float, rate: float) -> None:
        planned = 0
        while (now := time.perf_counter()) < end:
            while (intended := started + planned / rate) <= now:
                planned += 1
                self._most_late = max(self._most_late, now - intended)
                self._due.append(intended)
            self._send()
            self._give_up()
            await asyncio.sleep(max(0.0, min(0.02, started + planned / rate - now)))

    def _send(self) -> None:
        while self._due and self._free:
            connection = self._free.pop()
            if connection.is_usable:
                self._ask(connection)
            else:
                self._opened -= 1
                connection.abort()
        for _ in range(min(len(self._due), 50, self._plan.connections - self._opened)):
            self._opened += 1
            _TASKS.add(task := asyncio.ensure_future(self._open(is_counted=True)))
            task.add_done_callback(_TASKS.discard)

    def _ask(self, connection: _Connection) -> None:
        self._asked[connection] = self._due.popleft()
        self._sent += 1
        connection.ask(self._request())

    async def _open(self, *, is_counted: bool = False) -> None:
        self._opened += not is_counted
        loop = asyncio.get_running_loop()
        try:
            _, connection = await loop.create_connection(
                lambda: _Connection(self._on_answer), self._plan.host, self._plan.port
            )
        except OSError:
            self._opened -= 1
            return
        self._next(connection)

    def _next(self, connection: _Connection) -> None:
        if not connection.is_open:
            self._opened -= 1
        elif self._due:
            self._ask(connection)
        else:
            self._free.append(connection)

    def _on_answer(self, connection: _Connection, kind: str) -> None:
        now, intended = time.perf_counter(), self._asked.pop(connection)
        self._answers[kind] += 1
        if kind == "200":
            self._times.append(now - intended)
        if self._plan.rate is None and not self._is_over:
            self._due.append(now)
        self._next(connection)

    def _give_up(self) -> None:
        """Count requests without an answer in time; their clients hang up."""
        earliest = time.perf_counter() - TIMEOUT
        while self._due and self._due[0] < earliest:
            self._due.popleft()
            self._answers["timeout"] += 1
        while self._asked:
            connection, intended = next(iter(self._asked.items()))
            if intended >= earliest:
                return
            del self._asked[connection]
            self._answers["timeout"] += 1
            self._opened -= 1
            connection.abort()

    def _request(self) -> bytes:
        number, plan = self._number, self._plan
        self._number += 1
        body = plan.bodies[number % len(plan.bodies)].replace(MARK, str(number))
        if plan.fields:
            body = body.replace(FIELDS_MARK, _some(plan.fields, number))
        return f"{self._head}{len(body)}\r\n\r\n{body}".encode()

    def _outcome(self, seconds: float) -> Outcome:
        times = sorted(self._times) or [0.0]
        p50, p99, p999 = (times[int(part * (len(times) - 1))] * 1000 for part in (0.5, 0.99, 0.999))
        return Outcome(
            dict(self._answers),
            seconds,
            p50,
            p99,
            p999,
            self._most_late * 1000,
            self._sent,
            time.process_time(),
        )


_TASKS: set["asyncio.Future[None]"] = set()


def _some(fields: list[str], number: int) -> str:
    """Other fields for each number, until all combinations were had; at least one."""
    return " ".join(["id", *(f for place, f in enumerate(fields) if number >> place & 1)])


def main() -> None:
    """Run the plan of standard input."""
    plan = Plan(*json.load(sys.stdin))
    print(json.dumps(uvloop.run(Generator(plan).run())))  # noqa: T201


if __name__ == "__main__":
    main()
