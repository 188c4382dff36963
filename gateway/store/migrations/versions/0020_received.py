"""What people wrote is found without reading all other events."""

from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.execute("CREATE INDEX events_received ON events (seq) WHERE type = 'message.received'")
