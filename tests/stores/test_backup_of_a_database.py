"""`assent store backup` on PostgreSQL: it says how, and that nothing was written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.house import House
from tests.support.runner import Assent

pytestmark = pytest.mark.postgresql


async def test_it_says_how(house: House, tmp_path: Path, commands: Callable[[House], Assent]) -> None:
    said = await commands(house)("store", "backup", tmp_path / "backup.dump", status=1)
    assert "nothing was written" in said.output
    assert f"pg_dump --format=custom --no-owner --file={tmp_path}/backup.dump" in said.output
    assert not (tmp_path / "backup.dump").exists()
