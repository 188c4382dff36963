"""A campaign may go to who is subscribed to a group, whose people are read in the order of their ids."""

import sqlalchemy as sa
from alembic import op

from gateway.store.migrations.column_types import TEXT

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.add_column("campaigns", sa.Column("audience", TEXT, nullable=True))
    op.drop_index("consents_group", "consents")
    op.create_index("consents_group", "consents", ["group_id", "contact_id"])
