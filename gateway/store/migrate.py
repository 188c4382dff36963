"""Brings the schema up to date. Alembic is imported only when the stored revision is not the newest one."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.store import ledger_reseal
from gateway.store.statements import statement

FOLDER = Path(__file__).parent / "migrations"

REVISION = statement(
    "store.revision",
    "Of which version the schema is.",
    sa.text("SELECT max(version_num) FROM alembic_version"),
)


def newest() -> str:
    """The newest revision this program knows: the number its file name starts with."""
    return max(path.name[:4] for path in (FOLDER / "versions").glob("[0-9]*.py"))


def stored(connection: Connection) -> str | None:
    """The revision of the store, None for an empty one."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(REVISION).scalar()


def current(connection: Connection) -> bool:
    """Whether the store is up to date: the newest schema, and nothing left to seal anew."""
    return stored(connection) == newest() and not ledger_reseal.left(connection)


def upgrade(connection: Connection) -> None:
    """Run the migrations that are missing, each run of them in one transaction, the sealing of the ledger in many."""
    with connection.begin():
        before = stored(connection)
        if current(connection):
            return
    from alembic import command
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(FOLDER))
    settings.attributes["connection"] = connection
    if before is not None and before < ledger_reseal.REVISION:
        command.upgrade(settings, ledger_reseal.REVISION)
    if before is not None:
        ledger_reseal.finish(connection)
    command.upgrade(settings, "head")
