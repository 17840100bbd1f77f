"""Alembic's entry point: it runs revisions on the connection that `migrations.upgrade` gives it."""

from alembic import context

from models.tables import Table

connection = context.config.attributes["connection"]
if not connection.in_transaction():
    connection.begin()  # the caller begins and ends the transaction, Alembic does not
context.configure(connection=connection, target_metadata=Table.metadata)
with context.begin_transaction():
    context.run_migrations()
