"""What the tests of whole stores share: a big store, and the commands on a gateway's file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import structlog

from gateway.runtime import logging
from gateway.store import copied_tables
from tests.store.filled_store import filled
from tests.support.house import House
from tests.support.runner import Assent, runner


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """The gateway's own log lines stay out of what a command prints in the same process."""
    logging.configure("critical")
    yield
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with thousands of rows in every table. Nobody writes to it."""
    path = tmp_path_factory.mktemp("big") / "big.db"
    with filled(path, analyzed=False):
        pass
    return path


@pytest.fixture(scope="session")
def _small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("small") / "small.db"
    with filled(path, analyzed=False, most=1000):
        pass
    return path


@pytest.fixture
def small(_small: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tenth of it, copied in pages of a tenth: in as many pages. Nobody writes to it."""
    monkeypatch.setattr(copied_tables, "PAGE", copied_tables.PAGE // 10)
    monkeypatch.setattr(copied_tables, "RAW_PAGE", copied_tables.RAW_PAGE // 10)
    return _small


@pytest.fixture
def commands(tmp_path: Path) -> Callable[[House], Assent]:
    """Runs commands on the file of a gateway."""

    def on(house: House) -> Assent:
        path = tmp_path / "config.toml"
        path.write_text(house.toml(), encoding="utf-8")
        return runner(path)

    return on
