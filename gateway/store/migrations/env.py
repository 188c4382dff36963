"""Alembic's entry: runs on the connection that `gateway.store.migrate` hands over."""

from alembic import context

from gateway.store.migrate import note_oldest
from gateway.store.schema import metadata

connection = context.config.attributes["connection"]
with connection.begin():
    if connection.dialect.name == "postgresql":  # nodes that start at once migrate one after the other
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7286941)")
    context.configure(
        connection=connection, target_metadata=metadata, transactional_ddl=True, on_version_apply=note_oldest
    )
    context.run_migrations()
