"""The migrations make the tables that the store's statements know, and keep what is in them."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext

from gateway.store import channels as channel_store
from gateway.store.migrate import FOLDER
from gateway.store.schema import metadata


def test_migrations_make_the_tables_that_the_statements_know(tmp_path: Path) -> None:
    settings = Config()
    settings.set_main_option("script_location", str(FOLDER))
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'assent.db'}")
    with engine.connect() as connection:
        settings.attributes["connection"] = connection
        command.upgrade(settings, "0010")
        channel = "INSERT INTO channels (id, bucket, paused_reason) VALUES ('sms-us', '{}', 'by hand')"
        connection.execute(sa.text(channel))
        connection.commit()
        command.upgrade(settings, "head")
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        assert channel_store.get(connection, "sms-us").paused_reason == "by hand"
    engine.dispose()
