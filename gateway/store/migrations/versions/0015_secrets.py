"""The secrets by which pages know their own tokens and cookies again, the same for every node."""

import sqlalchemy as sa
from alembic import op

from gateway.store.migrations.column_types import TEXT

revision = "0015"
down_revision = "0014"
works_with = "0014"


def upgrade() -> None:
    op.create_table("secrets", sa.Column("name", TEXT, primary_key=True), sa.Column("value", TEXT, nullable=False))
