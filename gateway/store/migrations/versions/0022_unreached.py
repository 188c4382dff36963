"""Whom a campaign did not reach is found by the reason, without reading whom it did; and whom the audit log of the
console names is found when they are erased.

Campaigns that are there have no planned segments: they stand among the counts, under a name that older nodes do not
know.
"""

import json

import sqlalchemy as sa
from alembic import op

from gateway.core import phone
from gateway.store.migrations.column_types import TEXT

revision = "0022"
down_revision = "0021"

INDEXES = {
    "messages_refused": (["campaign_id", "reason"], "status = 'refused' AND campaign_id IS NOT NULL"),
    "messages_failed": (
        ["campaign_id", "status", "error_code"],
        "status IN ('failed', 'unknown') AND campaign_id IS NOT NULL",
    ),
}
"""The columns of each, and of which messages alone it has an entry."""
NAMES = ("person", "phone")
"""Under which of these the detail of an older row names somebody."""


def upgrade() -> None:
    for name, (columns, which) in INDEXES.items():
        op.create_index(name, "messages", columns, sqlite_where=sa.text(which), postgresql_where=sa.text(which))
    op.add_column("audit", sa.Column("contact_id", TEXT, nullable=True))
    named = sa.text("contact_id IS NOT NULL")
    op.create_index("audit_contact", "audit", ["contact_id"], sqlite_where=named, postgresql_where=named)
    _find_the_named()


def _find_the_named() -> None:
    """Whom the rows so far name, as far as they are known; a row about anybody else names nobody any more."""
    connection = op.get_bind()
    about_people = "SELECT id, detail FROM audit WHERE action LIKE 'person.%' OR action LIKE 'phone.%'"
    rows = connection.execute(sa.text(about_people))
    for id_, detail in rows.all():
        address = next((value for name, value in json.loads(detail).items() if name in NAMES), None)
        if address is None:
            continue
        value = phone.key(address) if address.startswith("+") else address
        whose = connection.execute(sa.text("SELECT contact_id FROM identities WHERE value = :v"), {"v": value})
        contact = whose.scalar()
        told = detail if contact is not None else json.dumps({"person": "(erased)"})
        connection.execute(
            sa.text("UPDATE audit SET contact_id = :c, detail = :d WHERE id = :id"),
            {"c": contact, "d": told, "id": id_},
        )
