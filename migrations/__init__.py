"""The revisions of the database's schema, and the upgrade from any of them to the newest."""

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from database import Database
from database.errors import ConfigurationError

EMPTY = "an empty database"


async def upgrade(database: Database) -> tuple[str, str]:
    """Upgrade the database to the newest revision. Returns the revisions before and after.

    Safe to run in many processes at once. Raises ConfigurationError if a newer version made the
    database, and Unavailable.
    """
    before = await database.read(_revision)
    _check_known(before)
    if before != newest():
        await database.migrate(partial(_alembic, command.upgrade, "head"))
    return before or EMPTY, newest()


async def is_current(database: Database) -> bool:
    """Whether the database is at the newest revision. Raises Unavailable."""
    return await database.read(_revision) == newest()


@cache
def newest() -> str:
    """The newest revision that this version knows."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    assert head is not None
    return head


def _check_known(revision: str | None) -> None:
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if revision is not None and revision not in known:
        raise ConfigurationError(
            f"The database is at revision {revision}, which this version of Numberbook does not"
            f" know (its newest is {newest()}): run the version that made it, or a newer one."
        )


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _alembic(run: Callable[[Config, str], Any], revision: str, connection: Connection) -> None:
    config = _config()
    config.attributes["connection"] = connection
    run(config, revision)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    return config
