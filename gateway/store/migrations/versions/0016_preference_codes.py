"""The digests of the codes by which people open their preference pages."""

import sqlalchemy as sa
from alembic import op

from gateway.store.migrations.column_types import TEXT

revision = "0016"
down_revision = "0015"
works_with = "0015"


def upgrade() -> None:
    op.create_table(
        "preference_codes",
        sa.Column("id", TEXT, primary_key=True),
        sa.Column("digest", TEXT, nullable=False),
        sa.Column("contact_id", TEXT, nullable=False),
        sa.Column("group_id", TEXT),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("data_asked_at", sa.BigInteger),
        sa.Column("erasure_asked_at", sa.BigInteger),
    )
    op.create_index("preference_codes_digest", "preference_codes", ["digest"], unique=True)
    op.create_index("preference_codes_contact", "preference_codes", ["contact_id"])
