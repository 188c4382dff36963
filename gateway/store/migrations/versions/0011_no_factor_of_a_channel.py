"""a channel's row has no quality factor: nothing wrote or read it, the factor stands with the rating"""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.execute("ALTER TABLE channels DROP COLUMN factor")
