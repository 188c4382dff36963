"""What was done in the console and by which key, sessions that were ended by logging out, and counts by the hour."""

import sqlalchemy as sa
from alembic import op

from gateway.store.migrations.column_types import TEXT

revision = "0017"
down_revision = "0016"
works_with = "0014"


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", TEXT, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("action", TEXT, nullable=False),
        sa.Column("about", TEXT, nullable=False),
        sa.Column("detail", TEXT, nullable=False),
    )
    op.create_table(
        "ended_sessions",
        sa.Column("id", TEXT, primary_key=True),
        sa.Column("until", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "activity",
        sa.Column("hour", sa.BigInteger, nullable=False),
        sa.Column("what", TEXT, nullable=False),
        sa.Column("node", TEXT, nullable=False),
        sa.Column("n", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("hour", "what", "node"),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE activity SET (fillfactor = 50, autovacuum_vacuum_threshold = 200)")
