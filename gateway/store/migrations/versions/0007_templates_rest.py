"""a template that Meta refused rests, and is tried by one message first

Templates that are known by now rest from nothing.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("templates", sa.Column("rests_until", sa.BigInteger()))
    op.add_column("templates", sa.Column("tried_at", sa.BigInteger()))
