"""Brings the schema up to date, and says which programs can work on it. Alembic is imported only where the store is not
up to date: that takes its time.

Nodes of two versions run side by side while they are upgraded. So the store names the oldest revision whose programs
can work on its schema: a migration that only adds to what they use says so (`works_with = "0012"`, the revision before
it), one that takes something away or gives it another meaning says nothing, and leaves out all older programs.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from gateway.store import ledger_reseal
from gateway.store.bulk import encode, upsert_rows
from gateway.store.errors import StoreFailed
from gateway.store.schema import marks
from gateway.store.statements import statement

FOLDER = Path(__file__).parent / "migrations"

MARK = "oldest program"
"""The name of the mark whose value is the oldest revision whose programs can work on the schema."""

REVISION = statement(
    "store.revision",
    "The revision of the schema.",
    sa.text("SELECT max(version_num) FROM alembic_version"),
)
OLDEST = statement(
    "store.oldest_program",
    "The oldest revision whose programs can work on the schema.",
    sa.text(f"SELECT max(value) FROM marks WHERE name = '{MARK}'"),
)
_note_oldest = statement(
    "store.note_oldest_program",
    "Notes the oldest revision whose programs can work on the schema.",
    upsert_rows(marks, ["name", "value"]),
)


def newest() -> str:
    """The newest revision that this program knows: the number with which the name of its file begins."""
    return max(path.name[:4] for path in (FOLDER / "versions").glob("[0-9]*.py"))


def stored(connection: Connection) -> str | None:
    """The revision of the store, None if it is empty."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(REVISION).scalar()


def refusal(revision: str | None, oldest: str | None) -> str | None:
    """Why this program cannot work on a store of this revision, as what is said of the store; None if it can. `oldest`
    is the oldest revision whose programs can, as the store says (None: it does not say)."""
    known = newest()
    if revision is None or revision <= known or (oldest is not None and oldest <= known):
        return None
    return f"has schema {revision}, and this program knows only {known}: the program is too old"


def refused(connection: Connection) -> str | None:
    """The same for the store of this connection."""
    revision = stored(connection)
    if revision is None or revision <= newest():
        return None
    ours = sa.inspect(connection).has_table(marks.name)  # another program's database may have revisions too
    return refusal(revision, connection.execute(OLDEST).scalar() if ours else None)


def current(connection: Connection) -> bool:
    """Whether this program can work on the store as it is: it has the newest schema that the program knows, or a newer
    one that it can work on, and its whole ledger is sealed by it."""
    revision = stored(connection)
    if revision is None or revision < newest() or refused(connection) is not None:
        return False
    return not ledger_reseal.left(connection)


def upgrade(connection: Connection) -> None:
    """Run the missing migrations: in one transaction those up to `ledger_reseal.REVISION`, in many the new seals of the
    ledger, in one the later migrations. The connection must be in no transaction. Interrupted, it goes on next time.
    Raises StoreFailed where the store is too new for this program."""
    with connection.begin():
        before = stored(connection)
        if (why := refused(connection)) is not None:
            raise StoreFailed(f"the store {why}")
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


def note_oldest(*, ctx: Any, step: Any, **_rest: Any) -> None:
    """Alembic's hook after each migration, in its transaction: programs older than the migration allows are left out
    from now on."""
    connection: Connection = ctx.connection
    allowed = getattr(step.up_revision.module, "works_with", step.up_revision_id)
    oldest = max(allowed, connection.execute(OLDEST).scalar() or "")
    connection.execute(_note_oldest, {"rows": encode([[MARK, oldest]])})
