"""what the API tells: when a campaign ran, all that a person said, messages by reference, sinks that are gone

A campaign that was started has its start from its messages' expiry, one that ended its end from its last change; a
message from a person that came before keeps its text and raw bytes, and tells no more than that.
"""

import sqlalchemy as sa
from alembic import op

from gateway.store.migrations.column_types import TEXT

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("campaigns", sa.Column("started_at", sa.BigInteger()))
    op.add_column("campaigns", sa.Column("finished_at", sa.BigInteger()))
    if op.get_bind().dialect.name == "sqlite":  # no PostgreSQL store is as old
        op.execute(
            "UPDATE campaigns SET started_at = expires_at - json_extract(options, '$.expires_in') "
            "WHERE state IN ('running', 'paused', 'finished') AND expires_at IS NOT NULL"
        )
    op.execute("UPDATE campaigns SET finished_at = updated_at WHERE state IN ('finished', 'cancelled')")
    op.add_column("inbound", sa.Column("said", TEXT))
    op.add_column("sinks", sa.Column("disabled_at", sa.BigInteger()))
    op.add_column("sinks", sa.Column("disabled_why", TEXT))
    op.create_index(
        "messages_reference",
        "messages",
        ["reference", "id"],
        unique=False,
        sqlite_where=sa.text("reference IS NOT NULL"),
        postgresql_where=sa.text("reference IS NOT NULL"),
    )
