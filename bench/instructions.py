"""`python -m bench.instructions`: the instructions of a request, of the floor F0 and of ours, on
PostgreSQL, in user mode. They depend little on what else the machine does. Needs valgrind.
"""

import asyncio
import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from itertools import count, cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

import typer

from bench.race.contenders import Contender, Running, contenders, running
from bench.race.workloads import ANOTHER, Request, Workload, workloads
from bench.support.client import Client
from bench.support.data import fill
from bench.support.databases import databases

NUMBERS = 10_000
WARM_UP = 40
REQUESTS = 100
WORKLOADS = ("nodes", "edges", "one", "update")


def main() -> None:
    """Print the counts."""
    with databases() as server, TemporaryDirectory() as folder:
        url = server.create("PostgreSQL", "counted")
        token = asyncio.run(fill(url, NUMBERS)).owner_of_most.token
        own = [each for each in contenders("PostgreSQL", url) if each.name in {"F0", "ours"}]
        for contender in own:
            with running([_counted(contender, Path(folder))]) as [started]:
                _print_counts(started, Path(folder), token)


def _counted(contender: Contender, folder: Path) -> Contender:
    file = f"--callgrind-out-file={folder}/{contender.name}"
    command = ("valgrind", "--tool=callgrind", "--instr-atstart=no", file, *contender.command)
    return replace(contender, command=command)


def _print_counts(started: Running, folder: Path, token: str) -> None:
    client = Client(started.url, token)
    for name in WORKLOADS:
        requests = _requests(workloads(NUMBERS)[name])
        _ask(client, requests, WARM_UP)
        _control(started, "--instr=on")
        _ask(client, requests, 1)
        _control(started, "--zero")
        _ask(client, requests, REQUESTS)
        _control(started, "--dump")
        _control(started, "--instr=off")
        last = max(
            folder.glob(f"{started.contender.name}.*"), key=lambda each: int(each.suffix[1:])
        )
        found = re.search(
            r"^(?:totals|summary): (\d+)", last.read_text(errors="replace"), re.MULTILINE
        )
        assert found
        typer.echo(f"{started.contender.name} {name}: {int(found[1]) // REQUESTS:,}")


def _requests(workload: Workload) -> Iterator[Request]:
    """The requests again and again, with another nickname in each update."""
    for number, request in zip(count(), cycle(workload.requests)):
        given = request.variables.get("input")
        if given:
            nickname = given["nickname"].replace(ANOTHER, str(number))
            yield request._replace(variables={"input": {**given, "nickname": nickname}})
        else:
            yield request


def _ask(client: Client, requests: Iterator[Request], number: int) -> None:
    for request in islice(requests, number):
        client.ask(request)


def _control(started: Running, command: str) -> None:
    subprocess.run(
        ["callgrind_control", command, str(started.process)], check=True, capture_output=True
    )


if __name__ == "__main__":
    main()
