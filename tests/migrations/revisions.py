"""Commands of Alembic on the revisions of the schema."""

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
    """Run a command of Alembic: `downgrade`, `upgrade` or `check`."""
    config = _config()
    config.attributes["connection"] = connection
    getattr(command, step)(config, *arguments)


def older() -> list[str]:
    """All revisions except the newest, newest first."""
    scripts = ScriptDirectory.from_config(_config()).walk_revisions()
    return [script.revision for script in scripts][1:]
