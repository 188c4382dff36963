"""The migrations of a version that is still to come: those of this one, and more."""

from __future__ import annotations

import shutil
from pathlib import Path

from gateway.store import migrate

ADDS = """
op.add_column("contacts", sa.Column("nickname", sa.Text()))
op.create_table("nicknames", sa.Column("id", sa.Text(), primary_key=True))
"""
"""What a version does that goes on beside the one before it: it adds to what that one uses."""
TAKES = """
op.drop_column("contacts", "nickname")
"""
"""What only the version after that may do."""


def later(folder: Path, *steps: tuple[str, bool]) -> Path:
    """The folder of these migrations: each is what it does, and whether the revision before it can go on beside it."""
    there = folder / "migrations"
    shutil.copytree(migrate.FOLDER, there, ignore=shutil.ignore_patterns("__pycache__"))
    before = migrate.newest()
    for number, (does, works_with_before) in enumerate(steps, int(before) + 1):
        lines = ["import sqlalchemy as sa", "from alembic import op"]
        lines += [f'revision = "{number:04}"', f'down_revision = "{before}"']
        lines += [f'works_with = "{before}"'] if works_with_before else []
        lines += ["def upgrade():", *(f"    {line}" for line in does.strip().splitlines())]
        (there / "versions" / f"{number:04}_later.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
        before = f"{number:04}"
    return there
