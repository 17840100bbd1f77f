"""Servers as users start them: each a process on a free port."""

import contextlib
import io
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from unittest import mock

import httpx
import structlog

from server.cli import main

ROOT = Path(__file__).parents[3]
START_SECONDS = 60
ENGINE = "NUMBERBOOK_ENGINE"
"""The one setting that a run of the tests may choose for all servers."""
PROCESSES = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
PROCESS = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
"""The tests run in several processes at the same time; this is the number of this one."""


@dataclass(frozen=True)
class Server:
    """A listening server and what it printed when it started."""

    url: str
    tokens: dict[str, str]
    process: subprocess.Popen[str]
    output: Path


def environment(**variables: str) -> dict[str, str]:
    """The environment of a command: ours, with only the given settings and that of the engine."""
    settings = {name for name in os.environ if name.startswith("NUMBERBOOK_")} - {ENGINE}
    kept = {name: value for name, value in os.environ.items() if name not in settings}
    return {**kept, "PYTHONPATH": str(ROOT), "COLUMNS": "200", **variables}


class Ended(NamedTuple):
    """The result of a command."""

    returncode: int
    stdout: str
    stderr: str


def numberbook(folder: Path, *arguments: str, **variables: str) -> Ended:
    """Run a command to its end, in this process: a new one would take two seconds to begin."""
    out, err = io.StringIO(), io.StringIO()
    with (
        contextlib.chdir(folder),
        mock.patch.dict(os.environ, environment(**variables), clear=True),
        mock.patch.object(sys, "argv", ["numberbook", *_on_a_free_port(arguments)]),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        code = _exit_code(main, err)
    structlog.reset_defaults()  # tests cannot capture the loggers that `serve` configured
    return Ended(code, out.getvalue(), err.getvalue())


@contextmanager
def standard_input(content: bytes) -> Iterator[None]:
    """A pipe as the standard input of this process."""
    kept = os.dup(0)
    reading, writing = os.pipe()
    os.write(writing, content)
    os.close(writing)
    os.dup2(reading, 0)
    try:
        yield
    finally:
        os.dup2(kept, 0)
        os.close(kept)
        os.close(reading)


def _on_a_free_port(arguments: Sequence[str]) -> Sequence[str]:
    """The command. `serve` gets a port, since somebody may listen on the usual one."""
    is_without_port = arguments[0] == "serve" and "--port" not in arguments
    return (*arguments, "--port", str(free_port())) if is_without_port else arguments


def _exit_code(command: Callable[[], None], err: io.StringIO) -> int:
    """The exit code that the interpreter would return."""
    try:
        command()
    except SystemExit as exit_:
        if isinstance(exit_.code, str):
            err.write(f"{exit_.code}\n")
            return 1
        return exit_.code or 0
    return 0


@contextmanager
def serving(
    folder: Path,
    *options: str,
    module: str = "server",
    host: str = "127.0.0.1",
    **variables: str,
) -> Iterator[Server]:
    """A listening server; at the end SIGTERM stops it. `module` is run by Python."""
    port = free_port()
    output = folder / "output.txt"
    with output.open("w") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", module, "serve", "--host", host, "--port", str(port), *options],
            cwd=folder,
            env=environment(**variables),
            stdout=file,
            stderr=subprocess.STDOUT,
            text=True,
        )
    try:
        url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
        _wait_for(url, process, output)
        tokens = dict(re.findall(r"^  (\w+) .*(nb_\w+)$", output.read_text(), re.MULTILINE))
        yield Server(url, tokens, process, output)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)


def free_port() -> int:
    """A free port that no other test process uses."""
    return next(port for port in _free_ports() if port // 2 % PROCESSES == PROCESS)


def _free_ports() -> Iterator[int]:
    while True:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            yield listener.getsockname()[1]


def _wait_for(url: str, process: subprocess.Popen[str], output: Path) -> None:
    give_up = time.monotonic() + START_SECONDS
    with httpx.Client() as client:
        while time.monotonic() < give_up and process.poll() is None:
            try:
                client.get(f"{url}/livez")
            except httpx.TransportError:
                time.sleep(0.05)
            else:
                return
    raise AssertionError(f"The server did not start: {output.read_text()}")
