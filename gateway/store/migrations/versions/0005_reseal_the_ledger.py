"""Marks a store whose ledger is to be sealed anew: `gateway.store.ledger_reseal` does it, before any later migration.

No table changes. A store with nobody in it has nothing to seal.
"""

import sqlalchemy as sa
from alembic import op

from gateway.store.ledger_reseal import PLANT

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.execute(sa.text(PLANT))
