"""prompts that make pending

A prompt's window begins when it was handed over. Of a person who is pending already the prompt counts as handed over
(its window stays), known by its message where that is still there. Prompts that forms caused before count in no total.
"""

import sqlalchemy as sa
from alembic import op

from gateway.store.migrations.column_types import TEXT

revision = "0004"
down_revision = "0003"

_HANDED_OVER = """
UPDATE consents SET open_prompts = '[["' || coalesce((
    SELECT min(m.id) FROM messages m
    WHERE m.contact_id = consents.contact_id AND m.group_id = consents.group_id AND m.reply = 'prompt'
      AND m.created_at = consents.prompted_at
), '') || '", ' || prompted_at || ', ' || ends_at || ', true, ' || prompted_at || ', ' || ends_at || ']]'
WHERE state = 'pending' AND ends_at IS NOT NULL AND prompted_at IS NOT NULL
"""


def upgrade() -> None:
    op.execute("ALTER TABLE consents RENAME COLUMN pending_until TO ends_at")
    op.add_column("consents", sa.Column("open_prompts", TEXT, nullable=False, server_default="[]"))
    op.execute(_HANDED_OVER)
    op.execute("ALTER TABLE consents DROP COLUMN prompted_at")
    op.add_column("prompts", sa.Column("group_id", TEXT, nullable=True))
    op.add_column("prompts", sa.Column("country", TEXT, nullable=True))
    op.create_index("prompts_group", "prompts", ["group_id", "at"], unique=False)
