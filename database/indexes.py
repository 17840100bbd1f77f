"""Whether the database has an index that it can lack: one that is made while servers run."""

from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, text

_ready: WeakKeyDictionary[Engine, set[str]] = WeakKeyDictionary()


def is_ready(connection: Connection, index: str) -> bool:
    """Whether the database has the index. Once it has, it is not asked again."""
    known = _ready.setdefault(connection.engine, set())
    if index not in known and is_there(connection, index):
        known.add(index)
    return index in known


def is_there(connection: Connection, index: str) -> bool:
    """Whether the database has the index now, and whole."""
    statement = _IS_THERE[connection.dialect.name]
    return bool(connection.execute(statement, {"index": index}).scalar())


_IS_THERE = {
    "postgresql": text("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass(:index)"),
    "sqlite": text("SELECT 1 FROM sqlite_master WHERE name = :index"),
}
