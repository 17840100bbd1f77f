"""Alembic's entry point: it runs revisions on the connection that `migrations.upgrade` gives it."""

from alembic import context

from migrations import search_index
from models.tables import Table

SEARCH_INDEX = (search_index.INDEX, "phone_number_search")
"""How the names of what revision 0015 makes begin. It is the database's own: no model has it."""


def _is_of_models(name: str | None, *_: object) -> bool:
    return not (name or "").startswith(SEARCH_INDEX)


connection = context.config.attributes["connection"]
if not connection.in_transaction():
    connection.begin()  # the caller begins and ends the transaction, Alembic does not
context.configure(connection=connection, target_metadata=Table.metadata, include_name=_is_of_models)
with context.begin_transaction():
    context.run_migrations()
