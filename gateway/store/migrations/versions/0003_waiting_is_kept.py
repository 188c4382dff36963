"""how many messages wait on each channel is kept, not counted

What waits by now is counted once, here.
"""

import sqlalchemy as sa
from alembic import op

from gateway.store.migrations.column_types import TEXT

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "channel_waiting",
        sa.Column("channel", TEXT, nullable=False),
        sa.Column("node", TEXT, nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "node"),
    )
    op.execute(
        "INSERT INTO channel_waiting (channel, node, n) "
        "SELECT channel, '', count(*) FROM messages WHERE status IN ('queued', 'deferred') GROUP BY channel"
    )
