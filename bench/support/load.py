"""Load on one server and its cost: wrk in a closed loop, CPU time from the kernel."""

import json
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

import psutil

from bench.race.workloads import Workload
from bench.support.cores import OTHERS, on_core

SCRIPT = Path(__file__).with_name("load.lua")
CONNECTIONS = 8
FAULTS = ("connect", "read", "write", "status", "timeout")


class Failed(Exception):
    """Some requests failed, so the measure is not valid."""


class Measure(NamedTuple):
    """What a server did under load. Times are in milliseconds, CPU times those of one request."""

    requests: float
    per_second: float
    server_cpu: float
    database_cpu: float
    p50: float
    p99: float


def load(
    url: str, token: str, workload: Workload, seconds: int, *, server: int, database: int | None
) -> Measure:
    """Load a server and measure it. `server` and `database` are the processes to look at.

    Raises Failed.
    """
    before = cpu_seconds(server), cpu_seconds(database)
    result = _wrk(url, token, workload, seconds)
    after = cpu_seconds(server), cpu_seconds(database)
    if not result["requests"] or any(result[fault] for fault in FAULTS):
        raise Failed(f"Requests to {url} failed: {result}")
    server_cpu, database_cpu = (
        (b - a) * 1000 / result["requests"] for a, b in zip(before, after, strict=True)
    )
    per_second = result["requests"] / result["seconds"]
    return Measure(
        result["requests"], per_second, server_cpu, database_cpu, result["p50"], result["p99"]
    )


def _wrk(url: str, token: str, workload: Workload, seconds: int) -> dict[str, float]:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as bodies:
        bodies.writelines(f"{request.line()}\n" for request in workload.requests)
        bodies.flush()
        options = f"--threads=1 --connections={CONNECTIONS} --duration={seconds}s --timeout=10s"
        script = ["--script", str(SCRIPT), url, "--", bodies.name, token]
        command = on_core(OTHERS, ["wrk", *options.split(), *script])
        completed = subprocess.run(command, capture_output=True, text=True, check=True)
    result: dict[str, float] = json.loads(completed.stdout.splitlines()[-1])
    return result


def megabytes(process: int) -> float:
    """The resident memory of a process."""
    return float(psutil.Process(process).memory_info().rss) / 1e6


def cpu_seconds(process: int | None) -> float:
    """CPU seconds of a process and its children, also of those that ended; 0 for None."""
    if process is None:
        return 0
    parent = psutil.Process(process)
    family = [parent, *parent.children(recursive=True)]
    return sum(_cpu_seconds(each) for each in family)


def _cpu_seconds(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:  # it has ended, and its parent has its times
        return 0
    return float(sum(times[:4]))
