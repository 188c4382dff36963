"""Who answered a campaign, and how far the work on a campaign's recipients is that the gateway does by itself.

The totals of a campaign stand among its counts, under names that older nodes do not know.
"""

import sqlalchemy as sa
from alembic import op

from gateway.store.migrations.column_types import TEXT

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.create_table(
        "campaign_replies",
        sa.Column("campaign_id", TEXT, nullable=False),
        sa.Column("contact_id", TEXT, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("campaign_id", "contact_id"),
    )
    op.add_column("campaigns", sa.Column("chore_after", TEXT, nullable=True))
