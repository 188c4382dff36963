"""On PostgreSQL the numbers in which events were written come from a plain sequence, as a table with partitions needs.

The tables themselves are cut by `gateway.store.partition_cut`: a small one when a node starts, a big one by `assent
store partition`. Until then all works as before.
"""

from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE events ALTER COLUMN written DROP IDENTITY")
        op.execute("CREATE SEQUENCE events_written_seq OWNED BY events.written")
        op.execute("SELECT setval('events_written_seq', coalesce((SELECT max(written) FROM events), 0) + 1, false)")
        op.execute("ALTER TABLE events ALTER COLUMN written SET DEFAULT nextval('events_written_seq')")
