"""Alembic's entry: runs revisions on the connection that `migrations.upgrade` hands over."""

from alembic import context

from models.tables import Table

connection = context.config.attributes["connection"]
if not connection.in_transaction():
    connection.begin()  # whoever hands it over has begun, and ends it: Alembic must do neither
context.configure(connection=connection, target_metadata=Table.metadata)
with context.begin_transaction():
    context.run_migrations()
