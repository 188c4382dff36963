"""`assent …` against a running gateway."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from gateway.runtime import logging
from tests.support.house import House
from tests.support.runner import Assent, runner


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """The gateway's own log lines stay out of what a command prints in the same process."""
    logging.configure("critical")
    yield
    structlog.reset_defaults()


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
