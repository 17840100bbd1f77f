"""How long `numberbook import` takes for many numbers, and how much memory.

`python -m bench.import_numbers [--rows 100000] [--url sqlite:///...]` runs the installed command on
a fresh database, twice: the first run creates every number, the second finds them there.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

NUMBERBOOK = Path(sys.executable).with_name("numberbook")
OWNER = "bench"
HEADER = (
    "e164,nickname,name,type,product_type,status,calling_name,calling_name_status,"
    "created_at,inbound_call,outbound_call,associations\n"
)
MEMORY_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in a unit of `ru_maxrss`."""


class Cost(NamedTuple):
    seconds: float
    megabytes: float


def main() -> None:
    """Measure both runs and print their time and memory."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "numbers.csv")
        _write_csv(file, arguments.rows)
        url = arguments.url or f"sqlite:///{folder}/numberbook.db"
        _run(url, "migrate")
        _run(url, "accounts", "create", OWNER)
        for name in ("first run", "second run"):
            cost = _run(url, "import", str(file), "--owner", OWNER)
            _print(f"{name}: {cost.seconds:.1f} s, {cost.megabytes:.0f} MB at most\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--url", help="a database without numbers; SQLite in a temporary folder")
    return parser.parse_args()


def _write_csv(file: Path, rows: int) -> None:
    with file.open("w", encoding="utf-8") as lines:
        lines.write(HEADER)
        lines.writelines(islice(_lines(), rows))
    _print(f"{rows} rows, {file.stat().st_size / 1e6:.1f} MB\n")


def _lines() -> Iterator[str]:
    """Rows with numbers of three countries, with all that a carrier exports."""
    for index in range(3_000_000):
        country, product = _COUNTRIES[index % 3]
        yield (
            f"{country}{2_000_000 + index // 3},Support — desk {index},line-{index},NORMAL,"
            f"{product},ASSIGNED,ACME {index % 1000:03},UPDATE_SUCCEEDED,"
            "2026-01-05T10:00:00.000Z,true,true,"
            f"VOICE_CONNECTOR_ID=connector-{index % 20}@2026-01-05T10:00:00.000Z\n"
        )


_COUNTRIES = (
    ("+1415", "VOICE_CONNECTOR"),
    ("+44207", "SIP_MEDIA_APPLICATION_DIAL_IN"),
    ("+4930", "SIP_MEDIA_APPLICATION_DIAL_IN"),
)


def _run(url: str, *command: str) -> Cost:
    """Run the command to its end. Raises CalledProcessError where it fails."""
    start = time.monotonic()
    process = subprocess.Popen(
        [NUMBERBOOK, *command],
        env=os.environ | {"NUMBERBOOK_DATABASE_URL": url},
        stdout=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, process.args)
    return Cost(time.monotonic() - start, usage.ru_maxrss * MEMORY_UNIT / 1e6)


def _print(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
