"""`assent …` against a running gateway."""

from __future__ import annotations

from pathlib import Path

import pytest
from house import House
from runner import Assent, runner


@pytest.fixture
def config_file(house: House, tmp_path: Path) -> Path:
    """The file that the gateway runs on."""
    path = tmp_path / "config.toml"
    path.write_text(house.toml(), encoding="utf-8")
    return path


@pytest.fixture
def assent(config_file: Path) -> Assent:
    """Runs commands on that file."""
    return runner(config_file)
