"""Alembic's entry: runs on the connection that `gateway.store.migrate` hands over."""

from alembic import context

from gateway.store.schema import metadata

connection = context.config.attributes["connection"]
with connection.begin():
    context.configure(connection=connection, target_metadata=metadata, transactional_ddl=True)
    context.run_migrations()
