"""`numberbook backup`: a complete copy of an SQLite database, or none."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp

from database import connect, sqlite
from database.errors import ConfigurationError
from database.sqlite import SQLiteDatabase

POSTGRESQL = (
    "PostgreSQL brings its own tools, which also copy while it is served. One copy is"
    " `pg_dump --format=custom --file={file} URL`, brought back by"
    " `pg_restore --dbname=URL {file}`. To lose not even the last minutes:"
    " pg_basebackup and WAL archiving, for point-in-time recovery. See docs/operations.md."
)


def back_up(database_url: str, file: Path) -> int:
    """Write a copy into a new file and return its bytes. It is on the disk when this returns.

    Raises ConfigurationError, and then leaves no file.
    """
    database = connect(database_url)
    if not isinstance(database, SQLiteDatabase):
        raise ConfigurationError(POSTGRESQL.format(file=file))
    if not database.path.is_file():
        raise ConfigurationError(f"There is no database at {database.path} to back up.")
    if os.path.lexists(file):
        raise _exists(file)
    with _draft(file) as draft:
        _copy(database.path, draft)
        _publish(draft, file)
    return file.stat().st_size


def _exists(file: Path) -> ConfigurationError:
    return ConfigurationError(f"{file} exists, and no backup is overwritten: name another file.")


@contextmanager
def _draft(file: Path) -> Iterator[Path]:
    """A temporary file in the same folder that only we can read; deleted at the end."""
    try:
        descriptor, name = mkstemp(prefix=f".{file.name}-", dir=file.parent)
    except OSError as error:
        raise _cannot_write(file, error) from None
    os.close(descriptor)
    try:
        yield Path(name)
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            Path(name + suffix).unlink(missing_ok=True)


def _copy(path: Path, draft: Path) -> None:
    try:
        sqlite.copy(path, draft)
    except sqlite.sqlite3.Error as error:
        raise ConfigurationError(f"{path} cannot be copied: {error}.") from None


def _publish(draft: Path, file: Path) -> None:
    """Give the copy its name when it is on the disk; raises if the name was taken meanwhile."""
    try:
        _sync(draft)
        os.link(draft, file)
        _sync(file.parent)
    except FileExistsError:
        raise _exists(file) from None
    except OSError as error:
        raise _cannot_write(file, error) from None


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _cannot_write(file: Path, error: OSError) -> ConfigurationError:
    return ConfigurationError(f"{file} cannot be written: {error.strerror}.")
