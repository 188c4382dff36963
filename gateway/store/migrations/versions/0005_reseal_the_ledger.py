"""Marks a store whose ledger is to be sealed anew: `gateway.store.reseal` does it, before any later migration.

No table changes. A store with nobody in it has nothing to seal.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(sa.text("INSERT INTO marks (name, value) SELECT 'reseal', '' WHERE EXISTS (SELECT 1 FROM contacts)"))


def downgrade() -> None:
    raise NotImplementedError("what a seal covers is not taken back")
