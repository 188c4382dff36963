"""The counter of "inactive number" goes: failures are counted from the person's own messages, since a sign of life.

What was counted before is forgotten; the messages themselves still tell.
"""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.execute("ALTER TABLE identities DROP COLUMN unreachable")
