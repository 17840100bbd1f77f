"""Alembic's entry point: it runs revisions on the connection that `migrations.upgrade` gives it."""

from alembic import context

from models.tables import SEARCH_INDEX, Table


def _is_of_models(name: str | None, *_: object) -> bool:
    """Whether it is not the search index, and no table of it."""
    return not (name or "").startswith(tuple(SEARCH_INDEX.values()))


connection = context.config.attributes["connection"]
if not connection.in_transaction():
    connection.begin()  # the caller begins and ends the transaction, Alembic does not
context.configure(connection=connection, target_metadata=Table.metadata, include_name=_is_of_models)
with context.begin_transaction():
    context.run_migrations()
