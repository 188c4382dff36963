"""how often a provider was asked what became of a message

Messages that are there were never asked for; those of the last day are, if their end is not known.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.add_column("messages", sa.Column("asked", sa.Integer(), nullable=False, server_default="0"))
    unsettled = sa.text("status IN ('unknown', 'accepted', 'sent')")
    op.create_index(
        "messages_unsettled",
        "messages",
        ["channel", "asked", "claimed_at"],
        sqlite_where=unsettled,
        postgresql_where=unsettled,
    )
