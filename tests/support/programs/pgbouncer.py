"""A PgBouncer of our own, in front of a PostgreSQL server of the tests."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from tests.support.programs.processes import free_port

_PROGRAM = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
START_SECONDS = 10

needs_pgbouncer = pytest.mark.skipif(
    _PROGRAM is None, reason="needs pgbouncer on the PATH (Debian: apt-get install pgbouncer)"
)


@contextmanager
def pooling(folder: Path, url: str, mode: str = "transaction", **options: str) -> Iterator[str]:
    """The URL of the same database through a pooler; at the end it is gone."""
    assert _PROGRAM is not None
    server = conninfo_to_dict(url)
    port = free_port()
    settings = {
        "listen_addr": "127.0.0.1",
        "listen_port": str(port),
        "unix_socket_dir": "",
        "auth_type": "any",
        "pool_mode": mode,
        "default_pool_size": "4",
        **options,
    }
    lines = "\n".join(f"{name} = {value}" for name, value in settings.items())
    file = folder / "pgbouncer.ini"
    file.write_text(
        f"[databases]\n* = host={server['host']} port={server.get('port', 5432)}"
        f" user={server.get('user', 'postgres')}\n[pgbouncer]\n{lines}\n"
    )
    with (folder / "pgbouncer.log").open("w") as log:
        process = subprocess.Popen([_PROGRAM, *_user(server), str(file)], stderr=log)
    through = f"postgresql://{server.get('user', 'postgres')}@127.0.0.1:{port}/{server['dbname']}"
    try:
        _wait_for(through, process)
        yield through
    finally:
        process.kill()
        process.wait()


def _user(server: dict[str, Any]) -> list[str]:
    """PgBouncer refuses to run as root; it then becomes the user of the server, whose socket it may
    reach.
    """
    return ["--user", Path(server["host"]).owner()] if os.getuid() == 0 else []


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    give_up = time.monotonic() + START_SECONDS
    while time.monotonic() < give_up and process.poll() is None:
        try:
            psycopg.connect(url, connect_timeout=5).close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("pgbouncer did not start")
