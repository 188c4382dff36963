"""Types of columns in migrations."""

import sqlalchemy as sa

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
"""Text that is compared byte by byte on both databases: keys are locked and paged in the order that Python sorts."""
