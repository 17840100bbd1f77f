"""The SQLite library that we use, and what is done with a whole file while others write to it."""

from contextlib import closing
from pathlib import Path
from typing import Any

try:
    import pysqlite3.dbapi2 as sqlite3
except ImportError:  # no wheel for this machine: docs/decisions/0003
    import sqlite3

__all__ = ["HAS_SAFE_WAL", "copy", "faults", "sqlite3"]

HAS_SAFE_WAL = sqlite3.sqlite_version_info >= (3, 51, 3)
"""False where SQLite can lose a write that meets a checkpoint of another connection."""


def copy(path: Path, target: Path) -> None:
    """Copy a database as it is at one moment; nobody waits for it. Raises sqlite3.Error."""
    with closing(_existing(path)) as source, closing(sqlite3.connect(target)) as copied:
        source.backup(copied)


def faults(path: Path) -> list[str]:
    """What SQLite finds wrong with the pages, the indexes and the constraints of a file.

    It may take its time. Raises sqlite3.Error.
    """
    with closing(_existing(path)) as connection:
        rows = connection.execute("PRAGMA integrity_check").fetchall()
    return [row[0] for row in rows if row[0] != "ok"]


def _existing(path: Path) -> Any:  # noqa: ANN401
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)
