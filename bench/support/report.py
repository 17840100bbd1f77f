"""The origin of the figures, and how they are written to the README."""

import os
import platform
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import psutil

README = Path(__file__).parents[1] / "README.md"
MEASURED_ON = (
    "uvicorn",
    "starlette",
    "graphql-core",
    "strawberry-graphql",
    "sqlalchemy",
    "psycopg",
    "orjson",
)


def provenance(command: str) -> str:
    """The machine, the date and the command."""
    memory = psutil.virtual_memory().total / 2**30
    load = ", ".join(f"{average:.1f}" for average in os.getloadavg())
    versions = ", ".join(f"{name} {version(name)}" for name in MEASURED_ON)
    return (
        f"`{command}`, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {_processor()},"
        f" {os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.release()},"
        f" load average before {load}.\nPython {platform.python_version()}"
        f" ({Path(sys.executable).resolve()}), {versions}."
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), "")


def write(name: str, text: str) -> None:
    """Replace the text between two markers in the README."""
    begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->\n"
    before, _, rest = README.read_text().partition(begin)
    _, _, after = rest.partition(end)
    README.write_text(f"{before}{begin}\n{text}\n\n{end}{after}")
