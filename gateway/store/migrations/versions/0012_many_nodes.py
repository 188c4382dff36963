"""Many nodes on one store: their leases, what they lead, and who writes a campaign's first recipients.

On PostgreSQL an event is written without its number in the feed, in the order of its transaction, and numbered once it
is committed: numbers given within transactions would appear in another order than they are read.
"""

import sqlalchemy as sa
from alembic import op

from gateway.store.migrations.column_types import TEXT

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.create_table(
        "nodes",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("lease_until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "leaders",
        sa.Column("role", TEXT, nullable=False),
        sa.Column("node", TEXT, nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("role"),
    )
    op.add_column("campaigns", sa.Column("node", TEXT))
    op.execute("INSERT INTO marks (name, value) VALUES ('prompt budgets', '') ON CONFLICT (name) DO NOTHING")
    op.drop_index("messages_sending", "messages")
    sending = sa.text("status = 'sending'")
    op.create_index(
        "messages_sending", "messages", ["contact_id"], unique=False, sqlite_where=sending, postgresql_where=sending
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE events ADD COLUMN written BIGINT GENERATED ALWAYS AS IDENTITY")
        op.execute("ALTER TABLE events DROP CONSTRAINT events_pkey")
        op.execute("ALTER TABLE events ALTER COLUMN seq DROP DEFAULT, ALTER COLUMN seq DROP NOT NULL")
        op.execute("DROP SEQUENCE events_seq_seq")
        op.execute("ALTER TABLE events ADD PRIMARY KEY (written)")
        op.execute("CREATE UNIQUE INDEX events_seq ON events (seq)")
        op.execute("CREATE INDEX events_unnumbered ON events (written) WHERE seq IS NULL")
