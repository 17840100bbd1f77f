"""`numberbook backup`: a copy of an SQLite database, whole or not there at all."""

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
    """Write a copy into a new file and give its size. The file is on the disk when this returns.

    Raises ConfigurationError, leaving nothing behind.
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
    """A file beside the one to be, for us alone to read, which is gone at the end."""
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
    """Give the copy its name, which nobody has taken meanwhile, once it is on the disk."""
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
