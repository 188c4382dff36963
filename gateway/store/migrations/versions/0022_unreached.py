"""Whom a campaign did not reach is found by the reason, without reading whom it did."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0020"
works_with = "0020"

INDEXES = {
    "messages_refused": (["campaign_id", "reason"], "status = 'refused' AND campaign_id IS NOT NULL"),
    "messages_failed": (
        ["campaign_id", "status", "error_code"],
        "status IN ('failed', 'unknown') AND campaign_id IS NOT NULL",
    ),
}
"""The columns of each, and of which messages alone it has an entry."""


def upgrade() -> None:
    for name, (columns, which) in INDEXES.items():
        op.create_index(name, "messages", columns, sqlite_where=sa.text(which), postgresql_where=sa.text(which))
