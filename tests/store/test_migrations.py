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


def test_older_rows_of_the_audit_log_name_only_who_is_known(tmp_path: Path) -> None:
    settings = Config()
    settings.set_main_option("script_location", str(FOLDER))
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'assent.db'}")
    with engine.connect() as connection:
        settings.attributes["connection"] = connection
        command.upgrade(settings, "0020")
        connection.execute(
            sa.text("INSERT INTO identities (kind, value, contact_id) VALUES ('phone', '+5511991234567', 'ana')")
        )
        add = "INSERT INTO audit (id, at, key, action, about, detail) VALUES (:id, 1, 'ops', :action, '', :detail)"
        for id_, action, detail in (
            ("1", "person.answer", '{"person": "+551191234567"}'),  # as it was written before numbers got their 9
            ("2", "phone.text", '{"phone": "+15551230009"}'),
            ("3", "login", "{}"),
        ):
            connection.execute(sa.text(add), {"id": id_, "action": action, "detail": detail})
        connection.commit()
        command.upgrade(settings, "head")
        rows = connection.execute(sa.text("SELECT contact_id, detail FROM audit ORDER BY id")).all()
    engine.dispose()
    assert [tuple(row) for row in rows] == [
        ("ana", '{"person": "+551191234567"}'), (None, '{"person": "(erased)"}'), (None, "{}"),
    ]  # fmt: skip
