"""The databases of a measurement: its own PostgreSQL server, and SQLite files."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import psycopg
from sqlalchemy import create_engine, func, select

from bench.support.cores import OTHERS, move
from models.tables import PhoneNumberChange
from tests.support.programs.postgresql import DISK, running


class Server(NamedTuple):
    """A place where databases can be created."""

    folder: Path
    postgresql_url: str
    """`{}` stands for the name of a database."""
    postgresql_process: int

    def create(self, kind: str, name: str) -> str:
        """The URL of a new, empty database; `kind` is SQLite or PostgreSQL."""
        if kind == "SQLite":
            return f"sqlite:///{self.folder}/{name}.db"
        with psycopg.connect(self.postgresql_url.format("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return self.postgresql_url.format(name)

    def process(self, kind: str) -> int | None:
        """The process of a kind of database. SQLite works in the process that uses it."""
        return self.postgresql_process if kind == "PostgreSQL" else None


@contextmanager
def databases() -> Iterator[Server]:
    """A PostgreSQL server with default settings, so that commits are synced; deleted at the end."""
    with TemporaryDirectory(prefix="numberbook-bench-") as folder, running(DISK) as server:
        process = int((server.data / "postmaster.pid").read_text().split()[0])
        move(process, OTHERS)
        yield Server(Path(folder), server.url.replace("/postgres?", "/{}?"), process)


def length_of_trail(url: str) -> int:
    """How many changes of numbers a database has recorded."""
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    try:
        with engine.connect() as connection:
            return connection.scalar(select(func.count()).select_from(PhoneNumberChange)) or 0
    finally:
        engine.dispose()
