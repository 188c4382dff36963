"""Brings the schema up to date. Alembic is imported only where the store is not up to date: that takes its time."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.store import ledger_reseal
from gateway.store.statements import statement

FOLDER = Path(__file__).parent / "migrations"

REVISION = statement(
    "store.revision",
    "The revision of the schema.",
    sa.text("SELECT max(version_num) FROM alembic_version"),
)


def newest() -> str:
    """The newest revision that this program knows: the number with which the name of its file begins."""
    return max(path.name[:4] for path in (FOLDER / "versions").glob("[0-9]*.py"))


def stored(connection: Connection) -> str | None:
    """The revision of the store, None if it is empty."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(REVISION).scalar()


def current(connection: Connection) -> bool:
    """Whether the store is up to date: it has the newest schema, and its whole ledger is sealed by it."""
    return stored(connection) == newest() and not ledger_reseal.left(connection)


def upgrade(connection: Connection) -> None:
    """Run the missing migrations: in one transaction those up to `ledger_reseal.REVISION`, in many the new seals of the
    ledger, in one the later migrations. The connection must be in no transaction. Interrupted, it goes on next time."""
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
