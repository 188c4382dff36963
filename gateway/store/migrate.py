"""Brings the schema up to date. Alembic is imported only when the stored revision is not the newest one."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection

FOLDER = Path(__file__).parent / "migrations"


def newest() -> str:
    """The newest revision this program knows: the number its file name starts with."""
    return max(path.name[:4] for path in (FOLDER / "versions").glob("[0-9]*.py"))


def stored(connection: Connection) -> str | None:
    """The revision of the store, None for an empty one."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def upgrade(connection: Connection) -> None:
    """Run the migrations that are missing, in one transaction."""
    with connection.begin():
        if stored(connection) == newest():
            return
    from alembic import command
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(FOLDER))
    settings.attributes["connection"] = connection
    command.upgrade(settings, "head")
