"""A likely request to stop holds marketing until it is settled, and is found by who decides it."""

import sqlalchemy as sa
from alembic import op

from gateway.store.migrations.column_types import TEXT

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.add_column("consents", sa.Column("hold", TEXT, nullable=True))
    op.add_column("consents", sa.Column("hold_ends_at", sa.BigInteger, nullable=True))
    op.execute("CREATE INDEX consents_held ON consents (hold_ends_at) WHERE hold_ends_at IS NOT NULL")
    op.execute("CREATE INDEX inbound_likely ON inbound (id) WHERE state = 'likely'")
