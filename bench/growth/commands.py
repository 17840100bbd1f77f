"""How long commands take, and how much memory."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import psutil

from bench.growth.servers import SizedServer
from bench.race.contenders import ROOT
from bench.support.load import megabytes

ROWS = 100_000
"""Of the file that is imported."""
IMPORT_SECONDS = 30
"""The bar of the import on PostgreSQL."""

IMPORT = f"import of {ROWS}"
IMPORT_AGAIN = f"import of {ROWS} again"
NAMES = (IMPORT, IMPORT_AGAIN, "export", "check", "backup")

OWNER = "importer"
HEADER = (
    "e164,nickname,name,type,product_type,status,calling_name,calling_name_status,"
    "created_at,inbound_call,outbound_call,associations\n"
)
COUNTRIES = (
    ("+1212", "VOICE_CONNECTOR"),
    ("+44207", "SIP_MEDIA_APPLICATION_DIAL_IN"),
    ("+4930", "SIP_MEDIA_APPLICATION_DIAL_IN"),
)
SAMPLE_SECONDS = 0.05
"""Between two looks at the memory."""


class Cost(NamedTuple):
    """What a command took."""

    seconds: float
    megabytes: float


def costs(servers: Sequence[SizedServer]) -> dict[str, list[Cost | None]]:
    """The costs of each command at each size; None where the database has no such command."""
    at_each = [_at(server) for server in servers]
    return {name: [each.get(name) for each in at_each] for name in NAMES}


def _at(server: SizedServer) -> dict[str, Cost]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "numbers.csv")
        _write_csv(file)
        _run(server.url, "accounts", "create", OWNER)
        load = ("import", str(file), "--owner", OWNER)
        commands = {
            "export": ("export",),
            "check": ("check",),
            "backup": ("backup", f"{folder}/backup.db"),
            IMPORT: load,
            IMPORT_AGAIN: load,
        }
        if not server.url.startswith("sqlite:"):
            del commands["backup"]
        return {name: _run(server.url, *command) for name, command in commands.items()}


def _write_csv(file: Path) -> None:
    with file.open("w", encoding="utf-8") as lines:
        lines.write(HEADER)
        lines.writelines(islice(_lines(), ROWS))


def _lines() -> Iterator[str]:
    """Rows with numbers of three countries, with all that a carrier exports."""
    for index in range(3_000_000):
        country, product = COUNTRIES[index % 3]
        yield (
            f"{country}{2_000_000 + index // 3},Support — desk {index},line-{index},NORMAL,"
            f"{product},ASSIGNED,ACME {index % 1000:03},UPDATE_SUCCEEDED,"
            "2026-01-05T10:00:00.000Z,true,true,"
            f"VOICE_CONNECTOR_ID=connector-{index % 20}@2026-01-05T10:00:00.000Z\n"
        )


def _run(url: str, *command: str) -> Cost:
    """Run the command to its end. Raises CalledProcessError where it fails."""
    start, highest = time.monotonic(), 0.0
    process = subprocess.Popen(
        [sys.executable, "-m", "server", *command],
        env=os.environ | {"NUMBERBOOK_DATABASE_URL": url, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
    )
    while process.poll() is None:
        # The kernel's maximum of a child begins with what this process has.
        with suppress(psutil.NoSuchProcess):
            highest = max(highest, megabytes(process.pid))
        time.sleep(SAMPLE_SECONDS)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, process.args)
    return Cost(time.monotonic() - start, highest)
