"""Runs the revisions that a database lacks, by Alembic."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def upgrade(connection: Connection, oidc_issuer: str | None) -> None:
    """Run the revisions up to the newest, within the transaction of the connection."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes.update(connection=connection, oidc_issuer=oidc_issuer)
    command.upgrade(config, "head")
