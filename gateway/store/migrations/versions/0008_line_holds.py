"""line holds

A channel's row remembers how the line to its provider does. Channels that are there count as good and are not held.
"""

import sqlalchemy as sa
from alembic import op

from gateway.store.migrations.column_types import TEXT

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("channels", sa.Column("link", TEXT, nullable=True))
    op.add_column("channels", sa.Column("held_until", sa.BigInteger(), nullable=True))
    op.add_column("channels", sa.Column("held_why", TEXT, nullable=True))
