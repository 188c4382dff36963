"""The secrets by which pages know their own tokens and cookies again, the same for every node."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
works_with = "0014"


def upgrade() -> None:
    op.create_table(
        "secrets", sa.Column("name", sa.Text, primary_key=True), sa.Column("value", sa.Text, nullable=False)
    )
