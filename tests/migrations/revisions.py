"""Steps through the history of the schema, as Alembic takes them."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

import migrations


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    return config


def take(step: str, connection: Connection, *arguments: str) -> None:
    """Run a command of Alembic: `downgrade`, `upgrade`, `check`."""
    config = _config()
    config.attributes["connection"] = connection
    getattr(command, step)(config, *arguments)


def older() -> list[str]:
    """All revisions but the newest, the newest of them first."""
    walked = ScriptDirectory.from_config(_config()).walk_revisions()
    return [script.revision for script in walked][1:]
