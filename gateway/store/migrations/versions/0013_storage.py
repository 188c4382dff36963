"""How PostgreSQL keeps the tables that change most

A table is vacuumed by default when a fifth of it is dead, which of a hundred million messages would be twenty million,
and the claims would read past all of them: two in a hundred here. Rows that are changed in place, without a new entry
in any index, get room for it on their page. A status stands in the conditions of indexes, so that a message is never
changed in place, and room would be wasted on it.
"""

from alembic import op

revision = "0013"
down_revision = "0012"
works_with = "0012"

SOONER = "autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05"
ANALYZED = "autovacuum_analyze_scale_factor = 0.02"
STORAGE = {
    f"{SOONER}, {ANALYZED}": ("messages", "events", "receipts", "inbound", "ledger"),
    f"fillfactor = 90, {SOONER}": ("contacts", "conversations"),
    "fillfactor = 50, autovacuum_vacuum_threshold = 200": (
        "campaign_counts", "channel_waiting", "channels", "leaders", "marks", "nodes", "portfolios", "sinks", "tallies",
        "templates",
    ),
}  # fmt: skip
"""Storage parameters, and the tables that get them."""


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        for parameters, tables in STORAGE.items():
            for table in tables:
                op.execute(f"ALTER TABLE {table} SET ({parameters})")
