"""what a quality factor leaves to marketing: whom it reached in 24 hours, and its pace

Whom marketing reached is counted beside everybody whom a portfolio reached, under an id of its own. Those of the last
day are found by their messages; somebody whom two portfolios reached counts for both.
"""

import sqlalchemy as sa
from alembic import op

from gateway.store.migrations.column_types import TEXT

revision = "0010"
down_revision = "0009"

DAY = 86_400_000_000


def upgrade() -> None:
    op.add_column("channels", sa.Column("pace", TEXT))
    op.execute(
        sa.text(
            """
            INSERT INTO reach (portfolio, contact_id, at)
            SELECT reach.portfolio || '/marketing', reach.contact_id, MAX(messages.reserved_at)
            FROM reach JOIN messages ON messages.contact_id = reach.contact_id
            WHERE messages.counted_at > reach.at - :day AND messages.reserved_at > reach.at - :day
            GROUP BY reach.portfolio, reach.contact_id
            """
        ).bindparams(day=DAY)
    )
    op.execute(
        """
        INSERT INTO portfolios (id, used)
        SELECT portfolio, COUNT(*) FROM reach
        WHERE portfolio LIKE '%/marketing' AND portfolio NOT IN (SELECT id FROM portfolios) GROUP BY portfolio
        """
    )
